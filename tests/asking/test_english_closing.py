"""Which English stems can be read without their text: named, told in full, or left out."""

import pytest

from quizzes.questions.asking.asking import LOWEST_SCORE
from quizzes.questions.asking.reading import read_for_asking

CANAL = "The Corve Canal\n\nThe Corve Canal joins two rivers. "
CLOSED = [
    (CANAL + "In 1811 the waterway was closed by ice.", "In which year was the Corve Canal closed by ice?"),
    ("Long threads of glue run from it. The threads hold a leaf.", "What do the long threads of glue hold?"),
    ("How a Barrel Is Made\n\nThe cooper bends the planks over a fire.",
     "When a barrel is made, what does the cooper bend over a fire?"),
    ("In May 1902 a small ferry, the Petrel, struck a rock.", "When did the Petrel strike a rock?"),
    ("Clay grows hard when it is baked in a kiln. Clay splits into flakes when it is dried in the sun.",
     "What does clay split into when it is dried in the sun?"),
    ("A weary shepherd came to a village. In truth the shepherd had hidden two coins under a stone.",
     "Where had the weary shepherd hidden two coins?"),
    ("Ada Reed sailed to Java in 1881 and studied ferns.", "What did Ada Reed do in 1881?"),
]  # fmt: skip
OPEN = [
    ("The bundle was bound with rope.", "What was the bundle bound with?"),
    ("In 1858 a company was founded to sell tea.", "In which year was the company founded to sell tea?"),
    ("Soldiers of the king took the town seven years later.", "Who took the town seven years later?"),
    ("Ida Lowe traced the rest of the skeleton.", "Who traced the rest of the skeleton?"),
    ("The founders mix clay with sand.", "What mixes clay with sand?"),
    ("The troops left the hill in a hurry.", "What did the troops do?"),
]


def stems_of(text: str) -> dict[str, float]:
    drafts = read_for_asking(text, language="en").harvest.drafts
    return {draft.stem: draft.score for draft in drafts}


@pytest.mark.parametrize(("text", "stem"), CLOSED)
def test_stem_is_closed(text, stem):
    stems = stems_of(text)
    assert stems.get(stem, 0) >= LOWEST_SCORE, stems


@pytest.mark.parametrize(("text", "stem"), OPEN)
def test_open_stem_is_not_asked(text, stem):
    assert stems_of(text).get(stem, 0) < LOWEST_SCORE
