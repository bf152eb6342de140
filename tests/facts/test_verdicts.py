import dataclasses

import pytest

from quizzes.facts.compatible_values import rounding_margin
from quizzes.facts.verdicts import ClaimView, VerdictKind, verdict_on
from quizzes.language.values import parse_value

KM2, M, HA = "area-square-kilometer", "length-meter", "area-hectare"


def claim(value_type, value, *, unit=None, about=False, document="a", **details):
    return ClaimView(parse_value(value_type, value, unit, about), document=document, **details)


def pair(value_type, one, other, *, unit=None, about=(False, False), one_details=None, other_details=None):
    return [
        claim(value_type, one, unit=unit, about=about[0], **{"document": "a", **(one_details or {})}),
        claim(value_type, other, unit=unit, about=about[1], **{"document": "b", **(other_details or {})}),
    ]


@pytest.mark.parametrize(
    ("value_type", "unit", "one", "other"),
    [
        ("quantity", KM2, "3054", "3050"),
        ("quantity", KM2, "3054", "3000"),
        ("quantity", M, "8.65", "8.7"),
        ("quantity", M, "8.65", "8.6"),
        ("quantity", KM2, "800-1000", "900"),
        ("quantity", KM2, "800-1000", "950-1200"),
        ("count", "person", "59274", "59000"),
        ("count", "person", "59274", "60000"),
        ("percent", None, "51.3", "51"),
        ("date", None, "2020-11-25", "2020-11"),
        ("date", None, "2020-11-25", "2020"),
        ("date_range", None, "1923/1929", "1923-07/1929-04"),
        ("place", None, "Tik-tik Khanim", "tik tik khanim"),
        ("place", None, "Kəlbəcər", "Kelbecer"),
    ],
)
def test_verdict_rounding_precision_and_spelling_are_compatible(value_type, unit, one, other):
    for claims in (pair(value_type, one, other, unit=unit), pair(value_type, other, one, unit=unit)):
        verdict = verdict_on(claims)
        assert (verdict.kind, verdict.reasons) == (VerdictKind.COMPATIBLE, ())
        assert [value.value for value in verdict.values] == [claims[0].value.value, claims[1].value.value]


@pytest.mark.parametrize(
    ("value_type", "unit", "one", "other"),
    [
        ("quantity", KM2, "3054", "1936"),
        ("quantity", KM2, "3054", "3053"),
        ("quantity", KM2, "3054", "3060"),
        ("count", "person", "44000", "53478"),
        ("count", "person", "50000", "53478"),
        ("count", "village", "9", "10"),
        ("count", "village", "128", "122"),
        ("percent", None, "51", "54"),
        ("date", None, "2020-11-09", "2020-11-10"),
        ("date", None, "2020-11-25", "2021"),
        ("date_range", None, "1990/1995", "1993/1999"),
        ("place", None, "Gamish", "Garnish"),
    ],
)
def test_verdict_other_differences_are_disputes(value_type, unit, one, other):
    for claims in (pair(value_type, one, other, unit=unit), pair(value_type, other, one, unit=unit)):
        verdict = verdict_on(claims)
        assert (verdict.kind, verdict.reasons) == (VerdictKind.DISPUTED, ("unexplained",))


@pytest.mark.parametrize(
    ("one", "other", "about", "kind", "reasons"),
    [
        ("50000", "53478", (True, False), "compatible", ()),
        ("50000", "60000", (True, True), "compatible", ()),
        ("50000", "60000", (True, False), "disputed", ("estimate",)),
        ("50000", "50000", (True, False), "agreed", ()),
        ("8", "10", (True, False), "disputed", ("estimate",)),
        ("53000", "53478", (False, True), "compatible", ()),
    ],
)
def test_verdict_approximations_reach_half_their_last_digit(one, other, about, kind, reasons):
    verdict = verdict_on(pair("count", one, other, unit="person", about=about))
    assert (verdict.kind, verdict.reasons) == (kind, reasons)


@pytest.mark.parametrize(
    ("value_type", "value", "unit", "margin"),
    [
        ("count", "1700", None, "50"),
        ("count", "53478", None, "0.5"),
        ("quantity", "8.65", None, "0.005"),
        ("quantity", "8.0", None, "0.05"),
        ("quantity", "3", KM2, "500000"),
        ("temperature", "-28", "temperature-celsius", "0.5"),
        ("quantity", "800-1000", None, "500"),
        ("count", "0", None, "0.5"),
    ],
)
def test_rounding_margin_is_half_the_last_significant_digit(value_type, value, unit, margin):
    assert rounding_margin(parse_value(value_type, value, unit)) == parse_value("quantity", margin).low


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        ({"as_of": "1989"}, {"as_of": "1993"}, ("date",)),
        ({"as_of": "1989"}, {"as_of": "1989-01"}, ("unexplained",)),
        ({"as_of": "1989"}, {}, ("unexplained",)),
        ({"as_of": "before the war"}, {"as_of": "1989"}, ("date",)),
        ({"scope": "town"}, {"scope": "district"}, ("scope",)),
        ({"scope": "Town"}, {"scope": "town"}, ("unexplained",)),
        ({"scope": "town"}, {}, ("unexplained",)),
        ({"document": "a"}, {"document": "a"}, ("inside_one_document",)),
        (
            {"as_of": "1989", "scope": "town", "document": "a"},
            {"as_of": "1993", "scope": "district", "document": "a"},
            ("date", "scope", "inside_one_document"),
        ),
    ],
)
def test_verdict_reasons_are_what_the_claims_say_themselves(one, other, reasons):
    claims = pair("count", "44000", "53478", unit="person", one_details=one, other_details=other)
    assert verdict_on(claims).reasons == reasons


def test_verdict_other_dimension_is_a_matter_of_units():
    claims = [claim("quantity", "3054", unit=KM2), claim("quantity", "3054", unit=M, document="b")]
    assert verdict_on(claims).reasons == ("unit",)


def test_verdict_same_amount_in_other_units_agrees():
    claims = [claim("quantity", "3054", unit=KM2), claim("quantity", "305400", unit=HA, document="b")]
    assert verdict_on(claims).kind == "agreed"


def test_verdict_impossible_date_is_named():
    assert verdict_on(pair("date", "2023-06-31", "2023-07-31")).reasons == ("impossible",)
    assert verdict_on(pair("date", "2023-06-31", "2023-06")).kind == "disputed"
    alone = verdict_on([claim("date", "2023-06-31")])
    assert (alone.kind, alone.reasons) == ("single", ("impossible",))


def test_verdict_every_pair_apart_gives_its_reasons():
    claims = [
        claim("count", "44000", unit="person", as_of="1989"),
        claim("count", "53478", unit="person", document="b", as_of="1993"),
        claim("count", "60000", unit="person", document="c"),
    ]
    assert verdict_on(claims).reasons == ("date", "unexplained")


@pytest.mark.parametrize(
    ("sources", "kind", "independent"),
    [
        ([{}], "single", 1),
        ([{"document": "a"}, {"document": "a"}], "single", 1),
        ([{"document": "a"}, {"document": "b"}], "agreed", 2),
        ([{"publisher": "Trend", "document": "a"}, {"publisher": "TREND", "document": "b"}], "single", 1),
        ([{"publisher": "Trend", "document": "a"}, {"publisher": "Azernews", "document": "b"}], "agreed", 2),
        ([{"document": "a"}, {"document": "b", "is_machine_written": True}], "single", 1),
        ([{"document": "b", "is_machine_written": True}], "single", 0),
        ([{"document": "a", "relayed_from": "Ministry"}, {"document": "b", "relayed_from": "ministry"}], "single", 1),
        ([{"document": "a", "relayed_from": "Ministry"}, {"document": "b"}], "agreed", 2),
        ([{"document": "a"}, {"document": "b"}, {"document": "c"}], "agreed", 3),
    ],
)
def test_verdict_counts_independent_witnesses(sources, kind, independent):
    verdict = verdict_on([claim("count", "128", **{"document": "a", **source}) for source in sources])
    assert (verdict.kind, verdict.independent_sources, len(verdict.values)) == (kind, independent, 1)


@pytest.mark.parametrize(
    ("sides", "of_one_side"),
    [
        (["Azerbaijan", "azerbaijan"], True),
        (["Azerbaijan", ""], False),
        (["Azerbaijan", "Armenia"], False),
        (["", ""], False),
        (["Azerbaijan"], True),
    ],
)
def test_verdict_agreement_of_one_side_is_called_that(sides, of_one_side):
    claims = [claim("count", "128", document=str(number), side=side) for number, side in enumerate(sides)]
    machine = claim("count", "128", document="m", is_machine_written=True)
    assert verdict_on([*claims, machine]).of_one_side is of_one_side


def test_verdict_named_subject_makes_two_spellings_compatible():
    claims = pair("work_title", "Tik-tik Khanim", "Cık-cık xanım")
    assert verdict_on(claims).kind == "disputed"
    known = pair(
        "work_title", "Tik-tik Khanim", "Cık-cık xanım", one_details={"subject": "p"}, other_details={"subject": "p"}
    )
    assert verdict_on(known).kind == "compatible"
    doubted = [known[0], dataclasses.replace(known[1], is_doubted=True)]
    assert verdict_on(doubted).kind == "disputed"


@pytest.mark.parametrize(
    ("claims", "kind", "independent"),
    [
        ([("river", "a"), ("lake", "b")], "single", 1),
        ([("river", "a"), ("river", "b"), ("lake", "a")], "single", 1),
        ([("river", "a"), ("river", "b"), ("lake", "a"), ("lake", "c")], "agreed", 2),
    ],
)
def test_verdict_several_values_are_no_dispute_where_several_are_possible(claims, kind, independent):
    views = [claim("text", value, document=document) for value, document in claims]
    verdict = verdict_on(views, is_single_valued=False)
    assert (verdict.kind, verdict.independent_sources, len(verdict.values)) == (kind, independent, 2)


def test_verdict_without_claims_is_of_no_source():
    verdict = verdict_on([])
    assert (verdict.kind, verdict.independent_sources, verdict.values, verdict.of_one_side) == ("single", 0, (), False)
