"""How placeholders are written."""

import pytest

from quizzes.lessons.placeholders import Placeholder, inside_lines, placeholders, unreadable_braces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{area}", Placeholder("value", "area")),
        ("{city-day|when}", Placeholder("value", "city-day", ending="when")),
        ("{main-river|genitive}", Placeholder("value", "main-river", ending="genitive")),
        ("{area@trend}", Placeholder("value", "area", "trend")),
        ("{city-day@trend-2025|when}", Placeholder("value", "city-day", "trend-2025", "when")),
        ("{compare area}", Placeholder("compare", "area")),
        ("{cite area}", Placeholder("cite", "area")),
        ("{cite area@trend}", Placeholder("cite", "area", "trend")),
        ("{timeline}", Placeholder("timeline")),
        ("{timeline opening closing}", Placeholder("timeline", names=("opening", "closing"))),
        ("{bars  area}", Placeholder("bars", names=("area",))),
        ("{map town peak}", Placeholder("map", names=("town", "peak"))),
        ("{map-of-towns}", Placeholder("value", "map-of-towns")),
    ],
)
def test_placeholder_is_read(text, expected):
    assert placeholders(f"Before {text}, after.") == [expected]
    assert unreadable_braces(f"Before {text}, after.") == []


@pytest.mark.parametrize(
    "text",
    [
        "{area|loudly}",
        "{compare area@trend}",
        "{compare area|when}",
        "{cite area|when}",
        "{}",
        "{an area}",
        "{bars}",
        "{map}",
        "{map town@trend}",
        "{timeline opening|when}",
        "{area",
        "}",
    ],
)
def test_anything_else_in_braces_cannot_be_read(text):
    assert placeholders(text) == []
    assert unreadable_braces(f"Before {text}") != []


def test_ending_is_a_form_or_a_case():
    when, genitive = placeholders("{a|when} {b|genitive}")
    assert (when.form, when.case) == ("when", None)
    assert (genitive.form, genitive.case) == ("sentence", "genitive")


def test_comparison_stands_on_its_own_line():
    body = "Look:\n\n{compare area}\n\n- {compare height} here\n\n  {bars a b}\n\nSee {timeline} and {map town}"
    assert inside_lines(body) == ["{compare height}", "{timeline}", "{map town}"]


def test_drawing_names_facts_and_a_map_places():
    timeline, shown = placeholders("{timeline opening closing}{map town}")
    assert (timeline.facts, timeline.places, timeline.written) == (
        ("opening", "closing"),
        (),
        "{timeline opening closing}",
    )
    assert (shown.facts, shown.places, shown.written) == ((), ("town",), "{map town}")
