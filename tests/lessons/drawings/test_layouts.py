"""Layouts of bars, lines of time and maps: nothing outside the drawing, nothing on top of another, order kept."""

from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.language.dates import parse_period
from quizzes.lessons.drawings.bar_layout import Amount, can_be_bars, lay_out_bars
from quizzes.lessons.drawings.label_places import WIDTHS, Spot, name_box, names_with_room, place_names, point_box
from quizzes.lessons.drawings.map_layout import (
    COUNTRY,
    RATIO,
    country_rings,
    distance_km,
    near_frame,
    on_plane,
    part_of_country,
    side,
)  # fmt: skip
from quizzes.lessons.drawings.rounding import percent, round_step, round_ticks
from quizzes.lessons.drawings.ticks import every_that_fits, tick_at
from quizzes.lessons.drawings.time_layout import Stretch, lay_out_time
from quizzes.lessons.drawings.time_ticks import ticks_of

AMOUNTS = st.decimals(0, 10**12, places=2)
DAYS = st.integers(1, 3_000_000)
KALBAJAR = on_plane(Decimal("40.11"), Decimal("46.04"))


def stretch(iso):
    period = parse_period(iso)
    return Stretch(Decimal(period.start.first_day), Decimal(period.last.last_day + 1))


@pytest.mark.parametrize(
    ("top", "ticks"),
    [("3724", [0, 1000, 2000, 3000]), ("17", [0, 5, 10, 15]), ("61000", [0, 20000, 40000, 60000]), ("0.9", [0, 0.5])],
)
def test_ticks_are_round(top, ticks):
    assert round_ticks(Decimal(top), most=4) == [Decimal(str(tick)) for tick in ticks]


@given(AMOUNTS.filter(bool))
def test_there_are_ticks_but_never_too_many(top):
    ticks = round_ticks(top, most=4)
    assert 2 <= len(ticks) <= 5
    assert ticks[-1] <= top
    assert str(round_step(top, most=4).normalize().as_tuple().digits[0]) in "125"


@given(st.lists(st.tuples(AMOUNTS, AMOUNTS, st.sampled_from(["", "low", "high"])), min_size=2, max_size=12))
def test_bars_stay_inside_and_keep_their_order(rows):
    amounts = [Amount(min(low, high), max(low, high), bound) for low, high, bound in rows]
    if not can_be_bars(amounts):
        with pytest.raises(ValueError, match="no bars"):
            lay_out_bars(amounts)
        return
    layout = lay_out_bars(amounts)
    assert all(0 <= bar.solid <= bar.pale <= 100 for bar in layout.bars)
    assert all(bar.pale < 100 for bar in layout.bars if bar.is_open)
    for (one, bar), (other, other_bar) in combinations(zip(amounts, layout.bars, strict=True), 2):
        assert (one.high < other.high) <= (bar.pale <= other_bar.pale)
    assert all(0 <= place <= 100 for _amount, place in layout.ticks)


def test_bars_show_what_is_only_possible():
    exact, atmost, atleast, between = (
        Amount(Decimal(50), Decimal(50)),
        Amount(Decimal(100), Decimal(100), "high"),
        Amount(Decimal(50), Decimal(50), "low"),
        Amount(Decimal(20), Decimal(40)),
    )
    bars = lay_out_bars([exact, atmost, atleast, between]).bars
    assert [(bar.solid, bar.pale, bar.is_open) for bar in bars] == [
        (50, 50, False), (0, 100, False), (50, 50, True), (20, 40, False),
    ]  # fmt: skip


@given(st.lists(st.tuples(DAYS, st.sampled_from([1, 30, 365, 3652, 36524])), min_size=1, max_size=15))
def test_dates_stay_inside_and_keep_their_order(dates):
    stretches = [Stretch(Decimal(low), Decimal(low + length)) for low, length in dates]
    line = lay_out_time(stretches)
    marks = [line.mark(one) for one in stretches]
    assert all(mark.start >= 0 and mark.start + mark.width <= 100 for mark in marks)
    assert all(before.end < after.start for before, after in pairwise(line.pieces))
    assert len(line.cuts) <= 3
    for (one, mark), (other, other_mark) in combinations(zip(stretches, marks, strict=True), 2):
        if one.high <= other.low and not (mark.width < 3 or other_mark.width < 3):
            assert mark.start + mark.width <= other_mark.start + Decimal("0.001")


@given(
    st.lists(st.tuples(DAYS, st.sampled_from([1, 30, 365, 36524])), min_size=1, max_size=12),
    st.sampled_from(["en", "az"]),
)
def test_names_below_a_line_never_touch(dates, language):
    line = lay_out_time(Stretch(Decimal(low), Decimal(low + length)) for low, length in dates)
    ticks = ticks_of(line, language)
    assert ticks or len(line.pieces) > 1
    assert all(tick.left >= 0 and tick.right <= 100 for tick in ticks)
    assert all(before.right <= after.left for before, after in pairwise(ticks))


def test_a_year_is_a_band_and_a_day_a_point():
    line = lay_out_time([stretch("2020"), stretch("2020-11-25"), stretch("2021/2025")])
    year, day, years = (line.mark(stretch(iso)) for iso in ("2020", "2020-11-25", "2021/2025"))
    assert (year.is_point, day.is_point, years.is_point) == (False, True, False)
    assert day.width < year.width < years.width
    assert year.start < day.middle < year.start + year.width


def test_a_long_time_without_a_date_is_cut_out_and_the_pieces_are_named():
    line = lay_out_time(map(stretch, ("1214", "1951", "2020-11-25", "2025-08-20")))
    assert len(line.cuts) == 3
    assert [tick.label for tick in ticks_of(line, "en")] == ["1214", "1951", "2020", "2025"]


def test_two_dates_and_days_of_one_year_are_not_cut_apart():
    assert lay_out_time(map(stretch, ("1214", "1951"))).cuts == []
    assert lay_out_time(map(stretch, ("2020-01-01", "2020-01-02", "2020-10-20"))).cuts == []


def test_ticks_that_are_too_many_keep_their_rhythm():
    ticks = [tick_at(Decimal(number * 33), "1,000,000") for number in range(4)]
    assert [tick.place for tick in every_that_fits(ticks)] == [0, 66]


def test_near_dates_are_not_cut_apart():
    assert lay_out_time(map(stretch, ("2020", "2021", "2022"))).cuts == []


POINTS = st.tuples(st.decimals("0.02", "0.98", places=3), st.decimals("0.02", "0.98", places=3))


@given(st.lists(st.tuples(POINTS, st.integers(10, 200)), min_size=1, max_size=10))
def test_names_on_a_map_never_touch_at_any_width(rows):
    spots = [Spot(x, y, Decimal(width)) for (x, y), width in rows]
    places = place_names(spots, ratio=RATIO)
    named = [name_box(spot, place) for spot, place in zip(spots, places, strict=True) if place is not None]
    faint = [spots[number] for number in names_with_room(spots, ratio=RATIO, taken=[*map(point_box, spots), *named])]
    assert faint == []  # the middle of each spot is taken by its point
    for width in (*WIDTHS, Decimal(333), Decimal(512)):
        boxes = [pixels(box, width) for box in named]
        assert all(
            left >= 0 and right <= width and top >= 0 and bottom <= width * RATIO for left, right, top, bottom in boxes
        )
        assert not any(overlap(one, other) for one, other in combinations(boxes, 2))


def pixels(box, width):
    x, y = box.x * width, box.y * width * RATIO
    return x + box.left, x + box.right, y + box.top, y + box.bottom


def overlap(one, other):
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]


@pytest.mark.parametrize(
    ("latitude", "longitude", "part"),
    [
        ("40.11", "46.04", "west"),  # Kalbajar
        ("40.41", "49.87", "east"),  # Baku
        ("39.21", "45.41", "south-west"),  # Nakhchivan
        ("38.75", "48.85", "south-east"),  # Lankaran
        ("41.72", "46.40", "north-west"),  # Balakan
        ("40.18", "44.51", None),  # Yerevan
        ("41.70", "44.80", None),  # Tbilisi
        ("40.00", "51.00", None),  # the sea
    ],
)
def test_outline_knows_what_lies_in_the_country(latitude, longitude, part):
    assert part_of_country(on_plane(Decimal(latitude), Decimal(longitude))) == part


def test_outline_is_small_and_inside_its_frame():
    corners = [corner for ring in country_rings() for corner in ring]
    assert 200 < len(corners) < 1000
    assert all(COUNTRY.holds(corner) for corner in corners)


def test_distance_and_direction():
    gamish = on_plane(Decimal("40.30"), Decimal("46.33"))
    assert (distance_km(KALBAJAR, gamish), side(KALBAJAR, gamish)) == (30, "north-east")
    assert (distance_km(gamish, KALBAJAR), side(gamish, KALBAJAR)) == (30, "south-west")


def test_near_map_holds_what_is_near_and_not_what_is_far():
    istisu, baku = on_plane(Decimal("39.95"), Decimal("45.97")), on_plane(Decimal("40.41"), Decimal("49.87"))
    frame = near_frame([KALBAJAR, istisu, baku])
    assert [frame.holds(point) for point in (KALBAJAR, istisu, baku)] == [True, True, False]
    assert near_frame([KALBAJAR, baku]) is None


@pytest.mark.parametrize(("share", "written"), [("7", "7"), ("12.54", "12.5"), ("99.96", "100"), ("0", "0")])
def test_places_are_written_with_a_decimal_point(share, written):
    assert percent(Decimal(share)) == written
