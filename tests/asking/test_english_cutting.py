"""Gaps in English sentences: which sentences can stand alone, where long ones are cut, what heads the others."""

from dataclasses import replace

import pytest

from quizzes.questions.asking.asking import LOWEST_SCORE
from quizzes.questions.asking.english.referring.under_title import is_weak
from quizzes.questions.asking.english.stems.settled import is_torn
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.sentences import sentences_of
from tests.asking.drafting import drafts_of

GAPS = [
    ("When water boils in a kettle, steam lifts a heavy lid.", "lid",
     f"When water boils in a kettle, steam lifts a heavy {GAP}"),
    ("Shepherds keep animals such as goats and sheep, and every evening a dog drives a flock into a stone fold.", "dog",
     f"Every evening a {GAP} drives a flock into a stone fold"),
    ("Each mast carries two sails; a rope ties every sail to a wooden yard.", "rope",
     f"A {GAP} ties every sail to a wooden yard"),
    ("There is a small window in the north wall of a granary.", "window",
     f"There is a small {GAP} in the north wall of a granary"),
    ("Potters in some villages of Peru mix clay with straw before they fill a mould, which gives a brick that dries "
     "slowly without cracks in the hot sun of July and August.", "straw",
     f"Potters in some villages of Peru mix clay with {GAP} before they fill a mould"),
]  # fmt: skip
NONE = [
    "Both lean against a wooden post.",
    "Wheat from Egypt, silk from China, glass from Venice, and a lion that lived in a cage.",
    "Why does a miller wet the stone?",
    "After a dry summer, it covers the whole stone wall.",
    "On the other hand, a clay pot does not rust.",
]  # fmt: skip
ABOUT = (
    "How a Candle Is Made\n\nCandles are made of wax. The wick is a cotton thread. The wax climbs through the thread."
)


def gaps_of(text: str) -> dict[str, str]:
    drafts = drafts_of(text, "en").values()
    return {quoted(one.stem): one.key for one in drafts if GAP in one.stem and one.score >= LOWEST_SCORE}


@pytest.mark.parametrize(("text", "key", "gap"), GAPS)
def test_sentence_gives_a_gap(text, key, gap):
    assert gaps_of(text).get(gap) == key


def test_what_cannot_stand_alone_gives_no_gap():
    assert [text for text in NONE if gaps_of(text)] == []


def test_sentence_that_is_clear_under_the_title_of_its_text_has_a_gap():
    stem = f"Which word belongs in the gap: “The wax climbs through the {GAP}”?"
    assert drafts_of(ABOUT, "en")[stem].key == "thread"


def test_leading_pronoun_is_told_by_what_the_text_is_about():
    text = "The Heron\n\nThe heron lives near water. {} If they are hungry, they catch a small frog."
    told, other = text.format("Herons have a long bill."), text.format("Names, alas, do not help.")
    heading = "Which word belongs in the gap in this sentence about herons: "
    assert f"{heading}“If they are hungry, they catch a small {GAP}”?" in drafts_of(told, "en")
    assert not [stem for stem in drafts_of(other, "en") if heading in stem]


UNDER_TITLE = [
    ("Inside a Clock\n\nA clock has many wheels. A clock needs a spring. The long lever stops the bell at noon.",
     "What stops the bell at noon?"),
    ("Inside a Clock\n\nA clock has many wheels. A clock needs a spring. The wheels turn because the spring uncoils.",
     "Why do the wheels turn?"),
    ("Inside a Clock\n\nA clock has many wheels. A clock needs a spring. Clockmakers drill holes because wood splits.",
     "Why do clockmakers drill holes?"),
]  # fmt: skip


def test_stem_that_is_clear_under_the_title_of_its_text_is_asked():
    told = [(stem, drafts_of(text, "en")) for text, stem in UNDER_TITLE]
    assert [stem for stem, drafts in told if stem not in drafts or drafts[stem].score < LOWEST_SCORE] == []


def test_key_from_which_words_are_lost_is_not_asked():
    text = "New stone was cut from a nearby quarry, the same source the old builders had used."
    assert not [
        one.key for one in drafts_of(text, "en").values() if "quarry the" in one.key and one.score > LOWEST_SCORE
    ]


@pytest.mark.parametrize(
    ("about", "weak"), [("a chart", True), ("the pump", True), ("the Old Bridge", False), ("beavers", False)]
)
def test_one_thing_without_a_name_heads_no_question(about, weak):
    assert is_weak(about) is weak


def test_adjective_whose_noun_is_lost_ends_no_key_and_no_stem():
    text = "The outline is cut into two wooden or metal boards called templates by the founder."
    [sentence] = sentences_of(text, language="en", published_on=None)
    plain = Draft("what", "What is cut into boards?", "the outline", "", 0, 11, sentence, 1)
    assert not is_torn(plain)
    assert is_torn(replace(plain, stem="What is cut into two wooden?"))
    assert is_torn(replace(plain, key="it is cut into two wooden"))
