"""Guesses beside a key below zero or long ago, and values that are only about right."""

from itertools import pairwise

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


def difference(told, values, *, scopes=("", ""), dates=("", "")):
    """Two sources on the average flow of the Rhine: an exact value and an estimate."""
    told.subject("rhine", "Rhine", "Reyn", "river")
    row = told.property("discharge")
    told.fact("rhine", "discharge", values[0], scope_en=scopes[0], as_of=dates[0])
    ClaimFactory(
        fact=Fact.objects.get(slug="rhine-discharge"),
        document=DocumentFactory(slug="paper", publisher="Radio Prague", language="en"),
        value=values[1],
        value_type="quantity",
        unit=row.unit,
        exact=values[1],
        is_approximate=not any(scopes),
        scope_en=scopes[1],
        as_of=dates[1],
    )


def test_estimate_far_from_the_value_explains_nothing(told):
    difference(told, ("230", "400"))
    assert told.refused("rhine-discharge", "comparison") == "no_reason"


def test_estimate_of_another_time_may_differ_for_that(told):
    difference(told, ("230", "260"), dates=("2020", ""))
    assert told.refused("rhine-discharge", "comparison") == "no_reason"


def test_difference_by_scope_is_asked_only_where_the_scopes_have_words(told):
    difference(told, ("230", "400"), scopes=("at the mouth", "at the border"))
    question = told.ask("rhine-discharge", "comparison")
    assert "(at the mouth)" in question.stem["en"]
    assert question.stem["az"] == ""


def test_guessed_temperatures_are_a_degree_apart(told):
    told.subject("hobart", "Hobart city", "Hobart şəhəri")
    told.fact("hobart", "average-low-temperature", "9.0")
    for seed in range(1, 30):
        amounts = sorted(option.value.low for option in told.wrong("hobart-average-low-temperature", seed=seed))
        assert all(other - one >= 1 for one, other in pairwise(amounts))


def test_figure_of_a_month_is_asked_by_the_figures_of_it(told):
    for number, slug in enumerate(("gadabay", "tovuz", "lerik", "shaki")):
        told.subject(slug, f"{slug.title()} School", f"{slug.title()} məktəbi", "body")
        told.fact(slug, "pupils", str(455 + number * 93))
    Fact.objects.update(as_of="2025-09")
    question = told.ask("gadabay-pupils", "dated")
    assert question.stem["en"] == "By the figures of September 2025, how many pupils study at Gadabay School?"


def test_figure_of_years_ago_is_told_in_the_past(told):
    told.subject("old", "Old School", "Köhnə məktəbi", "body")
    for number, slug in enumerate(("tovuz", "lerik", "shaki")):
        told.subject(slug, f"{slug.title()} School", f"{slug.title()} məktəbi", "body")
        told.fact(slug, "pupils", str(642 + number * 93))
    told.fact("old", "pupils", "455")
    Fact.objects.update(as_of="1989")
    question = told.ask("old-pupils", "dated")
    assert question.stem["en"] == "By the figures of 1989, how many pupils studied at Old School?"
    assert question.stem["az"].endswith("neçə şagird oxuyub?")


def test_body_of_which_no_pupils_are_told_is_no_guess_for_a_school(told):
    told.subject("school", "Shamkir Lyceum", "Şəmkir liseyi", "body")
    for slug in ("ministry", "union", "fund"):
        told.subject(slug, f"{slug.title()} of Culture", f"Mədəniyyət {slug}", "body")
    told.values("pupils", school="455")
    assert told.refused("school-pupils", "reverse") == "too_few_distractors"
