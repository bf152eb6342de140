"""The passages of a lesson and their anchors."""

import pytest

from quizzes.facts.queries import facts_with_claims
from quizzes.lessons.markdown import passages_of
from quizzes.lessons.prose import render_lesson
from tests.factories import LessonFactory

BODY = """Opening words.

## The *high* ground

No fact here.

It covers {area}, says {cite river}.

- a list with {peak}
- and more

{compare area}

## Water

> Quoted: {river|genitive}.
"""


def test_passages_are_the_blocks_that_draw_on_facts_with_the_heading_above():
    seen = [(one.anchor, one.heading, one.place, sorted(one.told), sorted(one.cited)) for one in passages_of(BODY)]
    assert seen == [
        ("p4", "The high ground", 2, ["area"], ["river"]),
        ("p5", "The high ground", 3, ["peak"], []),
        ("compare-1", "The high ground", 4, ["area"], []),
        ("p7", "Water", 1, ["river"], []),
    ]


def test_passages_are_counted_without_the_pictures_and_drawings_between_them():
    body = "One.\n\n{picture murov}\n\n{bars area peak}\n\nIt covers {area}.\n\n{timeline area}\n\nIt is {peak} high."
    assert [(one.place, sorted(one.told)) for one in passages_of(body)] == [(2, ["area"]), (3, ["peak"])]


@pytest.mark.parametrize("body", ["", "Words only.", "## Heading {area}", "{area|loudly}"])
def test_passages_none_where_no_block_draws_on_a_fact(body):
    assert passages_of(body) == []


def test_passage_before_the_first_heading_has_none():
    assert [one.heading for one in passages_of("It covers {area}.")] == [""]


@pytest.mark.django_db
def test_lesson_is_drawn_with_the_anchors_once_each(area):
    lesson = LessonFactory.build(body_en="First {area}.\n\nNothing.\n\n{compare area}\n\n- item {area}")
    html = render_lesson(lesson, "en", facts={fact.slug: fact for fact in facts_with_claims()}).html
    assert [passage.anchor for passage in passages_of(lesson.body_en)] == ["p1", "compare-1", "p3"]
    for opening in ('<p id="p1">First', '<div id="compare-1">', '<ul id="p3">'):
        assert html.count(opening) == 1
