"""The evidence of a question from a text holds what the question says, also once it was worded anew."""

from dataclasses import replace

import pytest

from quizzes.models import Citation, ProposedQuestion
from quizzes.questions.from_texts.actions import read_for_questions
from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.editing import Edited, save_edited
from quizzes.questions.from_texts.keeping import keep_proposed
from tests.factories import FEBRUARY_2026, CitationFactory, TextFactory

NOW = FEBRUARY_2026
ROCKS = (
    "The rocks of Qobustan bear many drawings. There is another monument at the foot of one of them. "
    "It is an inscription that Roman soldiers left there. Visitors come by bus.\n\n"
    "A museum about the inscriptions stands near the road."
)
MONUMENT = "There is another monument at the foot of one of them."


@pytest.fixture
def row(db, teacher, asks):
    asks(("What is there at the foot of one of them?", "another monument"))
    read_for_questions(TextFactory(text=ROCKS, title="Rocks", publisher=""), by=teacher, now=NOW)
    return ProposedQuestion.objects.get()


def quoted(row, teacher, **changed):
    content = Content.of_json(row.content)
    keep_proposed(row, by=teacher, now=NOW, content=replace(content, **changed) if changed else None)
    return Citation.objects.get().exact


def test_a_sentence_that_tells_all_is_quoted_alone(row, teacher):
    assert quoted(row, teacher) == MONUMENT


def test_the_sentence_before_comes_with_what_it_names(row, teacher):
    words = quoted(row, teacher, stem={"en": "What else stands at the foot of a rock of Qobustan?"})

    assert words == f"The rocks of Qobustan bear many drawings. {MONUMENT}"


def test_the_sentence_after_comes_with_what_is_missing_still(row, teacher):
    words = quoted(row, teacher, stem={"en": "Whose inscription is another monument?"})

    assert words == f"{MONUMENT} It is an inscription that Roman soldiers left there."


def test_the_sentence_after_does_not_come_for_what_stands_before(teacher, asks):
    asks(("Whom did they love?", "each other"))
    text = "The ballet was staged in 1958. It told of two young people. They loved each other. The ballet won a prize."
    read_for_questions(TextFactory(text=text, title="Spartak"), by=teacher, now=NOW)
    row = ProposedQuestion.objects.get()

    assert quoted(row, teacher, stem={"en": "Whom did they love in the ballet?"}) == "They loved each other."


def test_another_paragraph_is_never_quoted_with_it(row, teacher):
    assert quoted(row, teacher, stem={"en": "Where is there a museum with a monument?"}) == MONUMENT


def test_what_is_too_long_to_quote_is_left_out(teacher, asks):
    asks(("What did they find?", "a coin"))
    long = "The farmers of Goyazan " + "and of another village " * 22 + "dug."
    read_for_questions(TextFactory(text=f"{long} They found a coin.", title="Coin"), by=teacher, now=NOW)
    row = ProposedQuestion.objects.get()

    assert quoted(row, teacher, stem={"en": "What did the farmers of Goyazan find?"}) == "They found a coin."


def edited(stem):
    wrong = tuple({"en": words} for words in ("a bridge", "a well"))
    return Edited({"en": stem}, ({"en": "another monument"}, *wrong), key=0, explanation={})


def test_a_draft_worded_anew_quotes_what_it_says_now(row, teacher):
    quoted(row, teacher)
    row.refresh_from_db()

    save_edited(row, edited("What stands at the foot of the rocks of Qobustan?"), by=teacher, now=NOW)

    assert Citation.objects.get().exact == f"The rocks of Qobustan bear many drawings. {MONUMENT}"


def test_evidence_that_somebody_added_stays(row, teacher):
    quoted(row, teacher)
    row.refresh_from_db()
    CitationFactory(question=row.question)

    save_edited(row, edited("What stands at the foot of the rocks of Qobustan?"), by=teacher, now=NOW)

    assert Citation.objects.filter(question=row.question).count() == 2
    assert MONUMENT in Citation.objects.values_list("exact", flat=True)


def test_a_word_that_any_sentence_says_brings_none_beside_it(teacher, asks):
    asks(("What stopped the bleeding?", "dried moss"))
    text = "Nurses stopped the bleeding with dried moss. In Scotland the smoke of peat is used to dry malt."
    read_for_questions(TextFactory(text=text, title="Moss"), by=teacher, now=NOW)
    row = ProposedQuestion.objects.get()

    words = quoted(row, teacher, stem={"en": "What was used to stop the bleeding?"})

    assert words == "Nurses stopped the bleeding with dried moss."
