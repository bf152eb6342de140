"""English questions on causes: clauses with because, since and as, wherever they stand; never times."""

import pytest

from quizzes.questions.asking.gaps import GAP
from tests.asking.drafting import drafts_of

ASKED = [
    ("Because so many people of Thornby had been standing behind glass, doctors treated thousands of damaged eyes.",
     "Why did doctors treat thousands of damaged eyes?",
     "because so many people of Thornby had been standing behind glass"),
    ("Since the comb hangs in the dark, the bees follow the message by touch.",
     "Why do the bees follow the message by touch?", "because the comb hangs in the dark"),
    ("Visitors look at the atlas of Thornby only on Sundays, since bright light damages the paper.",
     "Why do visitors look at the atlas of Thornby only on Sundays?", "because bright light damages the paper"),
]  # fmt: skip
NEVER = [
    "Since the war ended, the town of Thornby has grown.",
    "Since 1990 began, the town of Thornby doubled.",
    "As the bell rang, the miners of Kiruna went home.",
    "Ada Reed found that flames cannot pass through a gauze, since the wires carry the heat away.",
]


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_cause_is_asked_for(text, stem, key):
    drafts = drafts_of(text, "en")
    assert drafts[stem].key == key


@pytest.mark.parametrize("text", NEVER)
def test_time_is_no_cause(text):
    assert not [one for one in drafts_of(text, "en").values() if one.kind == "why"]


def test_place_is_asked_for_behind_what_a_small_word_names():
    stem = f"Which name belongs in the gap: “Among the first to respond was the state of {GAP}”?"
    assert drafts_of("Among the first to respond was the state of Massachusetts.", "en")[stem].key == "Massachusetts"


def test_stem_keeps_the_verb_of_its_clause():
    drafts = drafts_of("In 2023 Ada Reed showed that white lumps of lime, long dismissed as waste, close gaps.", "en")
    assert not [one for one in drafts.values() if one.key == "that white lumps of lime"]
