"""How placeholders are written."""

import pytest

from quizzes.lessons.placeholders import Placeholder, comparisons_inside_lines, placeholders, unreadable_braces


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
    assert comparisons_inside_lines("Look:\n\n{compare area}\n\n- {compare height} here") == ["height"]
