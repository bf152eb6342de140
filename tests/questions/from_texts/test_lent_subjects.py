"""A subject that no teacher has entered is lent where both languages know its name and two readings agree."""

import pytest

from quizzes.models import Candidate, Claim, Fact, ProposedQuestion, Subject
from quizzes.questions.from_texts.actions import read_for_questions
from quizzes.questions.from_texts.keeping import keep_proposed, unkeep_proposed
from tests.factories import FEBRUARY_2026, PropertyFactory, SubjectFactory, TextFactory

NOW = FEBRUARY_2026
LERIK = "The area of Lerik District is 1084 square kilometres. Nobody counted the trees. It has 161 villages."


@pytest.fixture
def area(db):
    return PropertyFactory(
        slug="area",
        name_en="area",
        name_az="sahə",
        unit="area-square-kilometer",
        question_en="What is the area of {subject}?",
        question_az="{subject:genitive} sahəsi nə qədərdir?",
        statement_en="The area of {subject} is {value}.",
        statement_az="{subject:genitive} sahəsi {value}dir.",
        cue_words_en="area",
    )


@pytest.fixture
def villages(db):
    return PropertyFactory(
        slug="village-count",
        name_en="number of villages",
        name_az="kəndlərin sayı",
        value_type="count",
        unit="",
        question_en="How many villages does {subject} have?",
        question_az="{subject:locative} neçə kənd var?",
        statement_en="{subject} has {value} villages.",
        statement_az="{subject:locative} {value} kənd var.",
        cue_words_en="villages",
    )


def read(text, teacher, *, language="en"):
    document = TextFactory(text=text, title="A text", publisher="", language=language)
    read_for_questions(document, by=teacher, now=NOW)
    return list(ProposedQuestion.objects.filter(document=document).order_by("start"))


def test_fact_on_a_name_known_in_both_languages_is_asked_in_both(area, teacher, asks):
    asks()

    (row,) = read(LERIK, teacher)

    assert row.origin == "candidate"
    assert row.content["stem"] == {
        "en": "What is the area of Lerik District?",
        "az": "Lerik rayonunun sahəsi nə qədərdir?",
    }
    assert (Subject.objects.count(), Claim.objects.count(), Fact.objects.count()) == (0, 0, 0)


def test_keep_makes_the_subject_with_its_claim_and_once(area, villages, teacher, asks):
    asks(("How many villages does the Lerik District have?", "161"))
    first, second = read(LERIK, teacher)

    for row in (first, second):
        keep_proposed(row, by=teacher, now=NOW)

    subject = Subject.objects.get()
    assert (subject.name_en, subject.name_az, subject.is_az_possessive) == ("Lerik District", "Lerik rayonu", True)
    assert set(Fact.objects.values_list("subject", "property__slug")) == {
        (subject.pk, "area"),
        (subject.pk, "village-count"),
    }


def test_undo_takes_back_the_claim_and_the_fact(area, teacher, asks):
    asks()
    (row,) = read(LERIK, teacher)
    keep_proposed(row, by=teacher, now=NOW)

    unkeep_proposed(row)

    assert (Claim.objects.count(), Fact.objects.count()) == (0, 0)
    assert Candidate.objects.get(pk=row.candidate_id).decision == "waiting"


def test_subject_that_was_entered_is_taken(area, teacher, asks):
    asks()
    SubjectFactory(name_en="Lerik District", name_az="Lerik rayonu", kind="place", is_az_possessive=True)
    (row,) = read(LERIK, teacher)

    keep_proposed(row, by=teacher, now=NOW)

    assert Subject.objects.count() == 1


@pytest.mark.parametrize(
    "asked",
    [
        (),
        (("How many villages burned in Lerik?", "161"),),
        (("Which number belongs in the gap: “Lerik District has _____ villages”?", "161"),),
        (("How many villages does Guba District have?", "161"),),
    ],
)
def test_subject_that_only_stands_near_is_not_asked_unless_a_sentence_says_the_same(villages, teacher, asks, asked):
    asks(*asked)

    assert [row.origin for row in read(LERIK, teacher)] == ["text"] * len(asked)


def test_sentence_that_says_the_same_makes_a_near_subject_sure(villages, teacher, asks):
    asks(("How many villages does the Lerik District have?", "161"))

    (row,) = read(LERIK, teacher)

    assert row.content["stem"] == {
        "en": "How many villages does Lerik District have?",
        "az": "Lerik rayonunda neçə kənd var?",
    }


@pytest.mark.parametrize("language", ["ru", "tr"])
def test_text_in_a_language_without_sentence_rules_lends_nothing_by_nearness(villages, teacher, asks, language):
    asks()

    assert read("Lerik District, 161 villages. Lerik District has 161 villages.", teacher, language=language) == []


def test_property_without_a_template_in_the_language_of_the_text_has_no_second_witness(villages, teacher, asks):
    asks(("How many?", "161"))
    villages.question_en = ""
    villages.save()

    assert [row.origin for row in read(LERIK, teacher)] == ["text"]


def test_name_that_only_one_language_knows_is_not_lent(area, teacher, asks):
    asks()

    assert read(LERIK.replace("Lerik", "Gomurgoy"), teacher) == []


def test_value_with_a_date_is_asked_with_it(teacher, asks, db):
    asks()
    PropertyFactory(
        slug="population",
        name_en="population",
        name_az="əhali",
        value_type="count",
        unit="",
        question_en="What was the population of {subject}?",
        question_az="{subject:genitive} əhalisi nə qədər olub?",
        statement_en="The population of {subject} was {value}.",
        statement_az="{subject:genitive} əhalisi {value} olub.",
        cue_words_en="population",
    )

    (row,) = read("In 2023 the population of France was 68 million. Wine is made there.", teacher)

    assert row.content["stem"]["en"] == "As of 2023, what was the population of France?"
