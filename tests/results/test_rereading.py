"""What to read again, by where lessons tell the facts."""

import pytest

from quizzes.lessons.markdown import passages_of
from quizzes.results.rereading import Asked, what_to_read
from tests.factories import LessonFactory

OWN = "Here {a}.\n\n## Peak\n\n{b} and {c}.\n\n{d} too, {cite e}.\n\n## River\n\n{e}"
B = ("p3", "Peak", (1,), True)
OTHER = "## Elsewhere\n\n{f} {a}"


@pytest.fixture
def shelf():
    own = LessonFactory.build(pk=1, title_en="Own", course=None)
    other = LessonFactory.build(pk=2, title_en="Other", course=None)
    return [(own, passages_of(OWN)), (other, passages_of(OTHER))]


def read(shelf, right="", wrong=""):
    facts = sorted(right + wrong)
    asked = [Asked(number, fact in right, fact if fact != "x" else "") for number, fact in enumerate(facts, 1)]
    reading = what_to_read(asked, shelf)
    again = [
        (
            lesson.lesson.title,
            [(row.passage.anchor, row.passage.heading, row.numbers, row.is_alone) for row in lesson.passages],
        )
        for lesson in reading.again
    ]
    return reading.well, again, reading.elsewhere


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        ("", "", ((), [], ())),
        ("ab", "", (("Own", "Peak"), [], ())),
        ("a", "b", (("Own",), [("Own", [("p3", "Peak", (2,), True)])], ())),
        ("b", "d", ((), [("Own", [("p4", "Peak", (2,), True)])], ())),
        ("", "bc", ((), [("Own", [("p3", "Peak", (1, 2), True)])], ())),
        ("", "bd", ((), [("Own", [("p3", "Peak", (1,), False), ("p4", "Peak", (2,), False)])], ())),
        # Told comes before cited, and the lesson of the quiz before the others.
        ("", "e", ((), [("Own", [("p6", "River", (1,), True)])], ())),
        ("", "a", ((), [("Own", [("p1", "", (1,), True)])], ())),
        ("", "fb", ((), [("Own", [B]), ("Other", [("p2", "Elsewhere", (2,), True)])], ())),
        ("b", "xz", (("Peak",), [], (2, 3))),
    ],
)  # fmt: skip
def test_what_to_read_sorts_questions_by_the_passages_that_tell_their_facts(shelf, right, wrong, expected):
    assert read(shelf, right, wrong) == expected
