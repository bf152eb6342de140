"""Keeping a proposed question makes one draft with its evidence; taking it back leaves nothing behind."""

import pytest

from quizzes.models import Candidate, Claim, Fact, ProposedQuestion, Question
from quizzes.people.errors import DomainError
from quizzes.questions.from_texts.actions import read_for_questions, skip_question, unskip_question
from quizzes.questions.from_texts.keeping import keep_proposed, unkeep_proposed
from quizzes.questions.from_texts.redrawing import draw_again, give_form
from tests.factories import FEBRUARY_2026, QuizFactory, TeacherFactory, TextFactory

NOW = FEBRUARY_2026


@pytest.fixture
def rows(text, river, teacher, asks):
    asks(("Who sails on the river?", "Fishermen"))
    read_for_questions(text, by=teacher, now=NOW)
    return ProposedQuestion.objects.order_by("start")


def keep(row, teacher):
    return keep_proposed(row, by=teacher, now=NOW)


def test_keep_from_a_sentence_makes_a_draft_that_quotes_it(rows, teacher):
    question, is_new = keep(rows[1], teacher)

    assert is_new
    assert (question.stem_en, question.stem_az, question.fact) == ("Who sails on the river?", "", None)
    citation = question.citations.get()
    named = "The Kura River is 1515 kilometres long."
    assert (citation.exact, citation.state) == (f"{named} Fishermen from Mingachevir sail on it.", "found")
    assert sorted(question.options.values_list("text_en", "is_key")) == [
        ("Fishermen", True),
        ("wrong 1 a", False),
        ("wrong 1 b", False),
        ("wrong 1 c", False),
    ]
    assert question.created_by == teacher
    assert question.published_languages == ()


def test_keep_from_a_proposal_accepts_its_claim(rows, teacher):
    question, _is_new = keep(rows[0], teacher)

    claim = Claim.objects.get()
    assert (claim.value, claim.exact, question.fact) == ("1515", "1515 kilometres", claim.fact)
    assert question.fingerprint
    assert question.stem_az == "Kür çayının uzunluğu nə qədərdir?"
    assert Candidate.objects.get(claim=claim).decision == "accepted"


def test_keep_twice_makes_one_question(rows, teacher):
    first, _is_new = keep(rows[1], teacher)
    second, is_new = keep(rows[1], TeacherFactory())

    assert (first, is_new) == (second, False)
    assert Question.objects.count() == 1


def test_keep_shows_what_was_shown_whatever_else_is_known_meanwhile(rows, teacher):
    shown = {option["text"]["en"] for option in rows[0].content["options"]}

    question, _is_new = keep(rows[0], teacher)

    assert set(question.options.values_list("text_en", flat=True)) == shown


def test_keep_of_a_proposal_that_the_desk_rejected_says_who_did(rows, teacher):
    Candidate.objects.filter(pk=rows[0].candidate_id).update(decision="rejected", decided_by=teacher, decided_at=NOW)

    with pytest.raises(DomainError, match="was rejected by"):
        keep(rows[0], teacher)
    assert rows[0].decision == "waiting"
    assert Question.objects.count() == 0


def test_keep_of_a_proposal_that_the_desk_accepted_takes_its_fact(rows, teacher, text):
    keep(rows[0], teacher)
    Question.objects.all().delete()

    question, is_new = keep(rows[0], teacher)

    assert is_new
    assert question.fact == Claim.objects.get().fact


def test_undo_of_a_kept_question_takes_the_claim_back(rows, teacher):
    keep(rows[0], teacher)

    unkeep_proposed(rows[0])

    assert (Question.objects.count(), Claim.objects.count(), Fact.objects.count()) == (0, 0, 0)
    assert set(Candidate.objects.values_list("decision", flat=True)) == {"waiting"}
    assert rows[0].decision == "waiting"
    assert keep(rows[0], teacher)[1]


def test_undo_keeps_what_was_edited(rows, teacher):
    question, _is_new = keep(rows[1], teacher)
    Question.objects.filter(pk=question.pk).update(stem_en="Who is on the river?", stem_az="Çayda kim var?")

    unkeep_proposed(rows[1])

    assert rows[1].content["stem"] == {"en": "Who is on the river?", "az": "Çayda kim var?"}


def test_undo_of_a_question_in_a_quiz_is_refused(rows, teacher):
    question, _is_new = keep(rows[1], teacher)
    QuizFactory(questions=[question], title_en="Rivers")

    with pytest.raises(DomainError, match="Rivers"):
        unkeep_proposed(rows[1])
    assert Question.objects.filter(pk=question.pk).exists()


def test_skip_changes_nothing_that_was_kept(rows, teacher):
    keep(rows[1], teacher)
    skip_question(rows[1], by=teacher, now=NOW)
    assert rows[1].decision == "kept"

    skip_question(rows[0], by=teacher, now=NOW)
    assert rows[0].decision == "skipped"
    unskip_question(rows[0])
    assert (rows[0].decision, rows[0].decided_by) == ("waiting", None)


def test_keep_in_a_text_that_was_replaced_is_refused(rows, teacher, text):
    type(text).objects.filter(pk=text.pk).update(text="Other words altogether stand here now, and they are many more.")

    with pytest.raises(DomainError, match="Read it again"):
        keep(rows[1], teacher)
    assert rows[1].decision == "waiting"


def test_draw_again_gives_other_options_and_says_when_there_are_none(rows, teacher, asks):
    draw_again(rows[1], by=teacher, now=NOW)
    assert "wrong 2 a" in {option["text"]["en"] for option in rows[1].content["options"]}

    before = {option["text"]["en"] for option in rows[0].content["options"]}
    draw_again(rows[0], by=teacher, now=NOW)
    assert {option["text"]["en"] for option in rows[0].content["options"]} != before

    asks()
    with pytest.raises(DomainError, match="no other options"):
        draw_again(rows[1], by=teacher, now=NOW)


def test_form_of_a_name_is_asked_for_stored_and_used(river, teacher, asks):
    asks()
    river.name_en, river.name_az, river.is_az_possessive = "Oksu River", "Oksu", False
    river.save()
    text = TextFactory(text="The Oksu River is 96 kilometres long.", publisher="")
    read_for_questions(text, by=teacher, now=NOW)
    row = ProposedQuestion.objects.get()
    assert (row.content["stem"], row.content["needs_form"]) == (
        {"en": "How long is the Oksu River?"},
        [["Oksu", "genitive"]],
    )

    with pytest.raises(DomainError):
        give_form(row, name="Oksu", case="genitive", form="Bakının", by=teacher, now=NOW)
    give_form(row, name="Oksu", case="genitive", form="Oksuyun", by=teacher, now=NOW)

    row.refresh_from_db()
    river.refresh_from_db()
    assert river.az_forms == {"genitive": "Oksuyun"}
    assert row.content["stem"]["az"] == "Oksuyun uzunluğu nə qədərdir?"
    assert row.content["needs_form"] == []
