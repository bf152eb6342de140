"""Histories: who, when and what for facts, claims, questions and their parts; from the desk and without it."""

import datetime

import pytest
from django.utils import timezone

from quizzes.admin.history_entries import entries_of, latest_entries
from quizzes.admin.history_values import where_they_differ
from quizzes.facts.actions import save_claim, settle_dispute, teach_claim
from quizzes.models import Attempt, AttemptItem, Claim, Fact, Option, QuestionVersion, Term, User
from quizzes.people.actions import anonymise_user, delete_user
from quizzes.questions.actions import call_for_review, withdraw_question
from tests.admin.forms import send
from tests.factories import (
    FEBRUARY_2026,
    CitationFactory,
    ClaimFactory,
    DocumentFactory,
    FactFactory,
    LessonFactory,
    OptionFactory,
    PropertyFactory,
    QuestionFactory,
    SubjectFactory,
    TeacherFactory,
)

pytestmark = pytest.mark.django_db


def told(row) -> list[tuple[str, str, str]]:
    """Return the changes of the newest entry: label, old and new."""
    return [(change.label, change.old, change.new) for change in entries_of(row)[0].changes]


def test_change_at_the_desk_says_who_when_and_what(desk, language, teacher):
    claim = ClaimFactory(document__title="A survey")
    before = timezone.now()
    send(desk, f"/{language}/admin/quizzes/claim/{claim.pk}/change/", value="3055")
    entry = entries_of(claim.fact)[0]
    assert (entry.who, entry.kind, entry.name) == ("Nigar", "~", "3054 square kilometers · A survey")
    assert before <= entry.at <= timezone.now()
    assert [(change.old, change.new) for change in entry.changes] == [("3054", "3055")]
    content = desk.get(f"/{language}/admin/quizzes/fact/{claim.fact_id}/history/").content.decode()
    assert "Nigar" in content
    assert ">3054<" in content
    assert ">3055<" in content


def test_words_of_both_languages_are_told_with_their_language(desk, language):
    question = QuestionFactory(stem_en="Which river?", stem_az="Hansı çay?")
    CitationFactory(question=question)
    address = f"/{language}/admin/quizzes/question/{question.pk}/change/"
    send(desk, address, stem_en="Which river is it?", stem_az="Hansı çaydır?")
    changes = [(change.language, change.old, change.new) for change in entries_of(question)[0].changes]
    assert changes == [("en", "Which river?", "Which river is it?"), ("az", "Hansı çay?", "Hansı çaydır?")]
    assert '<td lang="az">Hansı çaydır?</td>' in desk.get(address.replace("change", "history")).content.decode()


def test_settling_and_teaching_without_the_desk_name_who_did_it():
    teacher, fact = TeacherFactory(full_name="Nigar"), FactFactory()
    first, second = ClaimFactory(fact=fact, is_taught=True), ClaimFactory(fact=fact, value="1936", exact="1936")
    teach_claim(second, by=teacher)
    assert [(entry.who, entry.kind) for entry in entries_of(fact)[:2]] == [("Nigar", "~")] * 2
    settle_dispute(fact, claim=first, reason={"en": "A newer survey."}, by=teacher, now=FEBRUARY_2026)
    entry = entries_of(fact)[0]
    assert (entry.who, "A newer survey." in [change.new for change in entry.changes]) == ("Nigar", True)
    assert Claim.history.filter(id=first.pk).latest().is_taught


def test_accepted_claim_names_who_accepted_it():
    fact = FactFactory()
    claim = Claim(fact=fact, document=DocumentFactory(), passage_number=1, exact="3054", value="3054")
    save_claim(claim, by=TeacherFactory(full_name="Nigar"))
    assert next((entry.who, entry.kind) for entry in entries_of(fact)) == ("Nigar", "+")


def test_withdrawal_and_call_for_review_are_told():
    claim = ClaimFactory()
    question = QuestionFactory(fact=claim.fact)
    withdraw_question(question, "az")
    assert [new for _label, _old, new in told(question)] == ["no"]
    OptionFactory(question=question, position=9, value_type="quantity", value="3054", unit=claim.unit)
    assert call_for_review(claim.fact) == [question]
    assert [(old, new) for _label, old, new in told(question)] == [("no", "yes")]


@pytest.mark.parametrize(
    ("make", "field", "value"),
    [
        (SubjectFactory, "name_az", "Tərtər"),
        (PropertyFactory, "unit", "area-hectare"),
        (FactFactory, "qualifier", "1989"),
        (lambda: ClaimFactory(), "scope_en", "the district"),
        (LessonFactory, "body_en", "Another text."),
        (lambda: Term.objects.create(slug="felt", name_en="felt"), "definition_en", "Pressed wool."),
        (QuestionFactory, "explanation_az", "Səbəb."),
        (OptionFactory, "text_en", "Another"),
        (CitationFactory, "exact", "other words"),
    ],
)
def test_every_table_keeps_old_and_new(make, field, value):
    row = make()
    setattr(row, field, value)
    row.save()
    assert [change.new for change in entries_of(row)[0].changes] == [value]
    row.save()
    assert len([entry for entry in entries_of(row) if entry.kind == "~"]) == 1, "a save without a change is no entry"


def test_deletions_are_told_with_what_was_there(desk, language):
    claim = ClaimFactory(value="3054")
    ClaimFactory(fact=claim.fact)
    fact = claim.fact
    desk.post(f"/{language}/admin/quizzes/claim/{claim.pk}/delete/", {"post": "yes"})
    deleted = entries_of(fact)[0]
    assert (deleted.kind, deleted.who, "3054" in [change.old for change in deleted.changes]) == ("-", "Nigar", True)
    desk.post(f"/{language}/admin/quizzes/fact/{fact.pk}/delete/", {"post": "yes"})
    assert not Fact.objects.exists()
    kinds = {(entry.kind, entry.who) for entry in latest_entries(first=0, count=2)}
    assert kinds == {("-", "Nigar")}
    assert fact.slug in desk.get(f"/{language}/admin/changes/").content.decode()


def test_history_blocks_no_deletion_and_keeps_no_name():
    teacher, gone = TeacherFactory(full_name="Nigar"), TeacherFactory(full_name="Kamran")
    for person in (teacher, gone):
        claim = ClaimFactory()
        claim._history_user = person
        claim.value = "1"
        claim.save()
    anonymise_user(teacher)
    delete_user(gone)
    assert not User.objects.filter(pk=gone.pk).exists()
    names = [entry.who for entry in latest_entries(first=0, count=20)]
    assert not {"Nigar", "Kamran"} & set(names)
    assert "Deleted user" in names


def test_changes_page_is_paged_and_light(desk, language):
    claim = ClaimFactory()
    for number in range(25):
        claim.value = str(number)
        claim.save()
    sizes, seen = [], []
    for page in (1, 2, 3, 4):
        response = desk.get(f"/{language}/admin/changes/", {"page": page})
        sizes.append(len(response.content))
        seen += [change.new for entry in response.context_data["entries"] for change in entry.changes]
    assert seen == [str(number) for number in reversed(range(25))]
    assert max(sizes) < 30_000
    assert desk.get(f"/{language}/admin/changes/", {"page": "x" * 9}).status_code == 200


def test_pages_stay_light_with_the_longest_texts(desk):
    words = "Çayın suyu soyuqdur. " * 40
    for _number in range(3):
        question = QuestionFactory(
            stem_en=words, stem_az=words, explanation_en=words, explanation_az=words, options=0, fact=FactFactory()
        )
        for position in range(6):
            text = {"text_en": words[:390], "text_az": words[:390], "explanation_en": words, "explanation_az": words}
            OptionFactory(question=question, position=position, is_key=not position, **text)
        Option.objects.filter(question=question)[0].save()
        for option in question.options.all():
            option.text_az, option.explanation_az = words[5:390], words[::-1]
            option.save()
    history = desk.get(f"/az/admin/quizzes/question/{question.pk}/history/")
    desk.post(f"/az/admin/quizzes/question/{question.pk}/delete/", {"post": "yes"})
    changes = [desk.get("/az/admin/changes/", {"page": page}) for page in (1, 2)]
    assert [len(page.content) < 30_000 for page in (history, *changes)] == [True] * 3, [
        len(page.content) for page in (history, *changes)
    ]


@pytest.mark.parametrize("count", [1, 4])
def test_history_of_a_question_takes_a_constant_number_of_queries(count, django_assert_num_queries):
    question = QuestionFactory(fact=ClaimFactory().fact)
    for number in range(count):
        CitationFactory(question=question, exact=f"words {number}")
        OptionFactory(question=question)
    with django_assert_num_queries(6):
        assert len(entries_of(question)) == 4 + 2 * count


def test_long_text_is_shown_where_it_differs():
    text = "The river flows. " * 400
    old, new = where_they_differ(text + "It is cold." + text, text + "It is warm." + text)
    assert "cold" in old
    assert "warm" in new
    assert max(len(old), len(new)) < 200
    assert where_they_differ("short", "text") == ("short", "text")
    assert where_they_differ(text, text + "More.")[1].endswith("More.")
    assert all(len(piece) < 400 for piece in where_they_differ(text, ""))


def test_visitor_is_asked_to_sign_in(client):
    row = QuestionFactory()
    for address in (f"/en/admin/quizzes/question/{row.pk}/history/", "/en/admin/changes/"):
        assert "/login/" in client.get(address).url


def test_nothing_of_an_attempt_is_written_down():
    assert not any(hasattr(model, "history") for model in (Attempt, AttemptItem, QuestionVersion, User))


def test_history_date_is_aware():
    assert entries_of(FactFactory())[0].at.tzinfo is datetime.UTC
