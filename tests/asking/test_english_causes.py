"""English questions on causes, ways and terms: clauses with because, since and as, never times."""

import pytest

from quizzes.questions.asking.gaps.gaps import GAP
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


def test_means_are_asked_for_like_ways():
    drafts = drafts_of("Hunters in Wales caught the foxes with the help of dogs.", "en")
    assert drafts["How did hunters in Wales catch the foxes?"].key == "with the help of dogs"


def test_term_is_asked_for_behind_what_people_call_a_thing():
    text = "The red wind of Arran blows in spring. Farmers of Arran call it scourie, and hide from it in their barns."
    found = {one.key for one in drafts_of(text, "en").values() if one.kind == "called"}
    assert found == {"scourie"}


def test_it_is_not_asked_about_behind_a_sentence_of_many_things():
    text = "Most shrubs grow by rivers and are thorny. Farmers of Arran call it scourie, and hide it in their barns."
    assert not [one for one in drafts_of(text, "en") if "thorny. Farmers" in one]
