"""Guesses beside a key below zero or long ago, and values that are only about right."""

import pytest

from quizzes.models import Fact
from tests.factories import ClaimFactory, DocumentFactory
from tests.questions.writing.telling import SEEDS, Told, texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def told():
    return Told()


def test_height_below_zero_stands_beside_others_below_zero(told):
    told.subject("baku", "Baku city", "Bakı şəhəri")
    for slug, height in (("quba", "600"), ("ganja", "408"), ("shaki", "25")):
        told.subject(slug, f"{slug.title()} city", f"{slug.title()} şəhəri")
        told.fact(slug, "elevation", height)
    told.fact("baku", "elevation", "-28")
    for seed in SEEDS:
        question = told.ask("baku-elevation", seed=seed)
        assert all(text.startswith("−") for text in texts(question.options))
    assert question.explanation["en"] == "Baku city lies 28 metres below sea level."
    assert all("−" not in text for text in texts(told.ask("shaki-elevation").options))


def test_guessed_days_of_long_ago_lie_years_apart(told):
    told.subject("charles", "Charles University", "Karl Universiteti", "body")
    told.fact("charles", "founded-on", "1348-04-07")
    for seed in SEEDS:
        years = [option.text["en"][-4:] for option in told.ask("charles-founded-on", seed=seed).options]
        assert len(set(years)) == 4


def test_time_that_is_only_about_right_is_put_in_no_order_beside_a_near_one(told):
    told.subject("charles", "Charles University", "Karl Universiteti", "body")
    told.fact("charles", "founded-on", "1348-04-07")
    built = (("dunvegan", "1350", True), ("karl", "1365", False), ("lekh", "1380", False), ("vang", "1398", False))
    for slug, year, is_about in built:
        told.subject(slug, f"{slug.title()} Castle", f"{slug.title()} qalası", "building")
        told.fact(slug, "built-in", year, is_approximate=is_about)
    for seed in SEEDS:
        assert not any("Dunvegan" in text for text in texts(told.ask("charles-founded-on", "ordering", seed).options))
    assert told.refused("dunvegan-built-in", "ordering") == "too_few_later"


def test_estimate_beside_an_exact_value_explains_the_difference(told):
    told.subject("rhine", "Rhine", "Reyn", "river")
    told.fact("rhine", "discharge", "230")
    paper = DocumentFactory(slug="paper", publisher="Radio Prague", language="en")
    row = told.property("discharge")
    fact = Fact.objects.get(slug="rhine-discharge")
    ClaimFactory(
        fact=fact, document=paper, value="260", value_type="quantity", unit=row.unit, exact="260", is_approximate=True
    )
    question = told.ask("rhine-discharge", "comparison")
    key = next(option for option in question.options if option.is_key)
    assert key.text == {"en": "One is an estimate, the other is exact.", "az": "Biri təqribi, digəri dəqiqdir."}
