"""Reading a text for questions: three sources, best first, each place once; every decision is kept."""

import pytest

from quizzes.models import Candidate, Claim, Fact, Property, ProposedQuestion, Question, TextReading
from quizzes.people.errors import DomainError
from quizzes.questions.from_texts.actions import read_for_questions, skip_question
from quizzes.questions.from_texts.queries import proposals_of
from quizzes.questions.from_texts.reasons import reasons_in_words
from quizzes.sources.replacing import replace_text
from tests.factories import FEBRUARY_2026, ClaimFactory, DocumentFactory, FactFactory, TextFactory

NOW = FEBRUARY_2026


def read(document, teacher):
    document.refresh_from_db()
    read_for_questions(document, by=teacher, now=NOW)
    return list(ProposedQuestion.objects.filter(document=document).order_by("start"))


def test_reading_writes_a_known_property_in_both_languages_and_stores_no_claim(text, river, teacher, asks):
    asks(("Who sails on the river?", "Fishermen"), ("How long?", "1515 kilometres"))

    length, who = read(text, teacher)

    assert (length.origin, who.origin) == ("candidate", "text")
    assert length.content["stem"] == {"en": "How long is the Kura River?", "az": "Kür çayının uzunluğu nə qədərdir?"}
    assert [option["text"]["az"] for option in length.content["options"] if option["is_key"]] == ["1515 kilometr"]
    assert who.content["stem"] == {"en": "Who sails on the river?"}
    assert text.text[who.start : who.end] == "Fishermen"
    assert who.words == "Fishermen from Mingachevir sail on it."
    assert (Claim.objects.count(), Fact.objects.count(), Question.objects.count()) == (0, 0, 0)
    assert set(Candidate.objects.values_list("decision", flat=True)) == {"waiting"}


def test_reading_asks_a_fact_that_the_text_claims_already(text, river, teacher, asks):
    asks()
    fact = FactFactory(subject=river, property=Property.objects.get())
    claim = ClaimFactory(
        fact=fact,
        document=text,
        exact="1515 kilometres",
        value="1515",
        unit="length-kilometer",
        state="found",
        start=18,
        end=33,
    )

    (row,) = read(text, teacher)

    assert (row.origin, row.fact, row.candidate) == ("fact", fact, None)
    assert (row.start, row.end) == (claim.start, claim.end)


def test_reading_asks_two_values_of_one_fact_not_at_all(river, teacher, asks):
    asks()
    text = TextFactory(
        text="The Kura River is 1515 kilometres long. Others say that the Kura River is 1364 kilometres long.",
        publisher="",
    )

    assert read(text, teacher) == []


def test_reading_again_keeps_what_was_decided(text, river, teacher, asks):
    asks(("Who sails on the river?", "Fishermen"), ("For what is it used?", "gardens"))
    rows = read(text, teacher)
    skip_question(rows[1], by=teacher, now=NOW)

    again = read(text, teacher)

    assert [(row.origin, row.decision) for row in again] == [
        ("candidate", "waiting"),
        ("text", "skipped"),
        ("text", "waiting"),
    ]
    assert [row.pk for row in again] == [row.pk for row in rows]


def test_reading_a_new_version_follows_the_sentence(text, teacher, asks):
    asks(("Who sails on the river?", "Fishermen"))
    (row,) = read(text, teacher)
    skip_question(row, by=teacher, now=NOW)
    replace_text(text.slug, f"A new beginning.\n\n{text.text}", now=NOW, by=teacher)
    text.refresh_from_db()
    assert not proposals_of(text).is_current

    (again,) = read(text, teacher)

    assert (again.pk, again.decision) == (row.pk, "skipped")
    assert text.text[again.start : again.end] == "Fishermen"
    assert proposals_of(text).is_current


def test_reading_a_text_in_another_language_says_so(teacher, asks):
    asks(("Who?", "Fishermen"))
    text = TextFactory(text="Fishermen sail.", language="ru")

    assert read(text, teacher) == []
    first = reasons_in_words(TextReading.objects.get())[0]
    assert first.startswith("Questions are proposed about English and Azerbaijani texts only.")


def test_reasons_say_why_a_text_carries_few_questions(text, teacher, asks):
    asks()
    read(text, teacher)

    assert reasons_in_words(TextReading.objects.get()) == [
        "It is short: 3 sentences.",
        "2 sentences name, date, measure or explain nothing that could be asked.",
    ]


def test_reading_refuses_a_text_that_is_not_here(teacher):
    with pytest.raises(DomainError, match="not here"):
        read_for_questions(DocumentFactory(), by=teacher, now=NOW)
