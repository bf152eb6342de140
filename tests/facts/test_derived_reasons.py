"""Derived reasons: slips of units and factors, sums, shares, ends before beginnings, yearly days, bounds."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.facts.arithmetic import is_growth, is_share, is_sum
from quizzes.facts.sisters import Sister
from quizzes.facts.slips import is_slip, is_unit_slip
from quizzes.facts.verdicts import ClaimView, verdict_on
from quizzes.facts.yearly_dates import month_and_day
from quizzes.language.values import parse_value

KM2, M2, M, FT, MI, KM = (
    "area-square-kilometer", "area-square-meter", "length-meter", "length-foot", "length-mile", "length-kilometer",
)  # fmt: skip

BEGINNING, END, SHARE, PART, WHOLE = range(1, 6)


def number(value, unit=None, *, about=False, kind=None):
    return parse_value(kind or ("quantity" if unit else "count"), value, unit, about)


def claim(value, document="a", **details):
    return ClaimView(value, document=document, **details)


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        (("3054", KM2), ("3054", M2), True),
        (("38", M), ("38", FT), True),
        (("1500000", None), ("15000000", None), True),
        (("12.5", KM), ("125", KM), True),
        (("3", KM), ("30", KM), False),
        (("12", KM), ("12000", M), False),
        (("2517", M), ("2157", M), False),
        (("540", None), ("450", None), False),
    ],
)
def test_unit_slip_is_the_same_digits_otherwise(one, other, is_one):
    assert is_unit_slip(number(*one), number(*other)) is is_one
    assert is_unit_slip(number(*other), number(*one)) is is_one


@pytest.mark.parametrize(
    ("one", "other"), [("2517", "2157"), ("540", "450"), ("312", "321"), ("4.5", "5.4"), ("613", "673")]
)
def test_slip_is_swapped_or_one_wrong_digit(one, other):
    assert is_slip(number(one, M), number(other, M))


def test_verdict_names_a_slip_of_the_unit():
    verdict = verdict_on([claim(number("3054", KM2)), claim(number("3054", M2), "b")])
    assert (verdict.kind, verdict.reasons) == ("disputed", ("unit",))


@pytest.mark.parametrize(
    ("one", "other"),
    [(("12", KM), ("7.5", MI)), (("13.4", M), ("44", FT)), (("8", KM), ("5", MI)), (("3054", KM2), ("3054000000", M2))],
)
def test_other_units_convert_within_rounding(one, other):
    assert verdict_on([claim(number(*one)), claim(number(*other), "b")]).kind in {"compatible", "agreed"}


@pytest.mark.parametrize(
    ("bounded", "bound", "other", "kind"),
    [
        ("600", "low", "640", "compatible"),
        ("600", "low", "540", "disputed"),
        ("600", "low", "1900", "disputed"),
        ("300", "high", "280", "compatible"),
        ("300", "high", "340", "disputed"),
    ],
)
def test_bounds_are_respected(bounded, bound, other, kind):
    claims = [claim(number(bounded), bound=bound), claim(number(other), "b")]
    assert verdict_on(claims).kind == kind
    assert verdict_on(claims[::-1]).kind == kind


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("25 November", (11, 25)),
        ("November 25th", (11, 25)),
        ("25 noyabr", (11, 25)),
        ("25 oktyabr", (10, 25)),
        ("a day", None),
        ("45 May", None),
    ],
)
def test_day_of_each_year_is_read_in_both_languages(value, day):
    assert month_and_day(parse_value("text", value)) == day


def test_yearly_days_are_compared_by_month_and_day():
    dates = [claim(parse_value("date", f"{year}-05-28"), str(year), is_yearly=True) for year in (2019, 2023)]
    assert verdict_on(dates).kind == "agreed"
    assert verdict_on([*dates, claim(parse_value("date", "2020-06-28"), "c", is_yearly=True)]).kind == "disputed"
    words = [claim(parse_value("text", text), text) for text in ("25 November", "25 noyabr")]
    assert verdict_on(words).kind == "agreed"


@pytest.mark.parametrize(
    ("percent", "part", "whole", "fits"),
    [
        ("25", "21", "84", True), ("40", "21", "84", False), ("67", "143", "212", True), ("81", "143", "212", False),
        ("33", "1", "3", True), ("33.3", "1", "3", True), ("35", "44", "88", False), ("73.1", "37470", "51200", True),
        ("26.3", "13520", "51200", False),
    ],
)  # fmt: skip
def test_share_is_what_its_numbers_give(percent, part, whole, fits):
    assert is_share(number(percent, kind="percent"), number(part), number(whole)) is fits


def test_growth_and_sums():
    assert is_growth(number("25", kind="percent"), number("120"), number("150"))
    assert not is_growth(number("30", kind="percent"), number("120"), number("150"))
    assert is_sum(number("115"), [number("70"), number("45")])
    assert not is_sum(number("120"), [number("70"), number("45")])
    assert is_sum(number("120"), [number("70", about=True), number("45")])


def okrug(begun, ended, document="a"):
    return (
        Sister(BEGINNING, "", (claim(parse_value("year", begun)),), is_self=True),
        Sister(END, "", (claim(parse_value("year", ended), document),), follows=frozenset({BEGINNING})),
    )


@pytest.mark.parametrize(
    ("begun", "ended", "document", "reasons"),
    [
        ("1930", "1929", "a", ("impossible",)),
        ("1929", "1930", "a", ()),
        ("1929", "1929", "a", ()),
        ("1930", "1929", "b", ()),
    ],
)
def test_end_before_the_beginning_of_one_document_is_impossible(begun, ended, document, reasons):
    sisters = okrug(begun, ended, document)
    verdict = verdict_on(sisters[0].claims, sisters=sisters)
    assert (verdict.kind, verdict.reasons, verdict.is_amiss) == ("single", reasons, bool(reasons))


@pytest.mark.parametrize(("percent", "reasons"), [("26.3", ("arithmetic",)), ("26.4", ())])
def test_share_of_a_document_that_gives_part_and_whole(percent, reasons):
    share = claim(number(percent, kind="percent"))
    sisters = [
        Sister(SHARE, "1926", (share,), is_self=True, part=PART, whole=WHOLE),
        Sister(PART, "1926", (claim(number("13520")),)),
        Sister(WHOLE, "1926", (claim(number("51200")),)),
        Sister(WHOLE, "1989", (claim(number("44000")),)),
    ]
    assert verdict_on([share], sisters=sisters).reasons == reasons


VIEWS = st.lists(
    st.builds(
        lambda amount, document, about, bound, relayed, machine: claim(
            number(str(amount), about=about), document, bound=bound, relayed_from=relayed, is_machine_written=machine
        ),
        st.integers(1, 2000), st.sampled_from("abc"), st.booleans(), st.sampled_from(["", "low", "high"]),
        st.sampled_from(["", "ministry"]), st.booleans(),
    ),
    max_size=5,
)  # fmt: skip


@given(VIEWS, st.randoms())
def test_verdict_does_not_depend_on_the_order_of_claims(views, random):
    shuffled = random.sample(views, len(views))
    one, other = verdict_on(views), verdict_on(shuffled)
    assert (one.kind, one.reasons, one.independent_sources, one.of_one_side) == (
        other.kind, other.reasons, other.independent_sources, other.of_one_side,
    )  # fmt: skip


@given(VIEWS.filter(bool))
def test_an_equal_claim_of_a_dependent_witness_changes_nothing(views):
    same_report = dataclasses.replace(views[0], document="copy" if views[0].relayed_from else views[0].document)
    machine = dataclasses.replace(views[0], document="machine", is_machine_written=True, relayed_from="")
    before = verdict_on(views)
    for more in (same_report, machine):
        after = verdict_on([*views, more])
        assert (after.kind, after.independent_sources) == (before.kind, before.independent_sources)
