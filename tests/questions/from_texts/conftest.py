"""A teacher, a text about a river that the tables know, and questions that a test puts into its sentences."""

import pytest

from tests.asked_questions import asks_what_is_said
from tests.factories import PropertyFactory, SubjectFactory, TeacherFactory, TextFactory

RIVER = "The Kura River is 1515 kilometres long. Fishermen from Mingachevir sail on it. Its water is used for gardens."


@pytest.fixture
def teacher(db):
    return TeacherFactory()


@pytest.fixture
def river(db):
    """A subject with a property whose templates ask in both languages."""
    PropertyFactory(
        slug="length",
        name_en="length",
        name_az="uzunluq",
        unit="length-kilometer",
        question_en="How long is {subject}?",
        question_az="{subject:genitive} uzunluğu nə qədərdir?",
        statement_en="{subject} is {value} long.",
        statement_az="{subject:genitive} uzunluğu {value}dir.",
        cue_words_en="long",
    )
    return SubjectFactory(slug="kura", name_en="Kura River", name_az="Kür çayı", is_az_possessive=True, kind="river")


@pytest.fixture
def text(db):
    return TextFactory(text=RIVER, title="The river", publisher="")


@pytest.fixture
def asks(monkeypatch):
    """`asks((stem, key), ...)`: these are what the sentences of any text give, each key at its place."""
    return asks_what_is_said(monkeypatch)
