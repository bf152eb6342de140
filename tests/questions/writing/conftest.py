"""A shelf of rivers with their lengths, of museums with their openings, and two sources that differ."""

import datetime
from types import SimpleNamespace

import pytest

from quizzes.models import Fact
from quizzes.questions.writing.shelf import Shelf
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory, SubjectFactory

TODAY = datetime.date(2026, 2, 2)
LENGTHS = {"hakari": ("Hakari", "Həkəri", "113"), "tartar": ("Tartar", "Tərtər", "184")}
LENGTHS |= {"araz": ("Araz", "Araz", "1072"), "lev": ("Lev", "Lev", "35"), "okhchu": ("Okhchu", "Oxçu", "83")}
OPENED = {"carpet": "1967-03-13", "fire": "1981-05-02", "bread": "2019-08-20", "stone": "2021-11-04"}


@pytest.fixture
def country(db):
    length = PropertyFactory(
        slug="river-length",
        name_en="length",
        name_az="uzunluq",
        unit="length-kilometer",
        question_en="How long is {subject}?",
        question_az="{subject:genitive} uzunluğu nə qədərdir?",
        statement_en="{subject} is {value} long.",
        statement_az="{subject:genitive} uzunluğu {value} təşkil edir.",
        question_reverse_en="Which {kind} is {value} long?",
        question_reverse_az="Uzunluğu {value} olan {kind} hansıdır?",
    )
    opened = PropertyFactory(
        slug="opened-on",
        name_en="opening",
        name_az="açılış",
        value_type="date",
        unit="",
        question_en="When was {subject} opened?",
        question_az="{subject} nə vaxt açılıb?",
        statement_en="{subject} was opened {value:when}.",
        statement_az="{subject} {value:when} açılıb.",
        event_en="the opening of {subject}",
        event_az="{subject:genitive} açılması",
    )
    news = DocumentFactory(slug="azernews", publisher="Azernews", language="en")
    for slug, (english, azerbaijani, value) in LENGTHS.items():
        river = SubjectFactory(
            slug=slug, name_en=f"{english} River", name_az=f"{azerbaijani} çayı", kind="river", is_az_possessive=True
        )
        _claim(FactFactory(slug=f"{slug}-length", subject=river, property=length), news, value, "length-kilometer")
    for slug, value in OPENED.items():
        museum = SubjectFactory(
            slug=slug, name_en=f"{slug.title()} Museum", name_az=f"{slug.title()} muzeyi", kind="building"
        )
        _claim(FactFactory(slug=f"{slug}-opened", subject=museum, property=opened), news, value, "")
    return SimpleNamespace(length=length, opened=opened, news=news, shelf=lambda: Shelf(today=TODAY))


def _claim(fact, document, value, unit, **more):
    return ClaimFactory(
        fact=fact,
        document=document,
        value=value,
        unit=unit,
        exact=f"{value} exactly",
        value_type=fact.property.value_type,
        **more,
    )


@pytest.fixture
def claim():
    return lambda slug, document, value, **more: _claim(
        fact := Fact.objects.get(slug=slug), document, value, fact.property.unit, **more
    )
