"""Stems that have one half of a pair, end before their verb has said its thing, or put one name into another."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.english.words.verbs import past_of
from quizzes.questions.asking.trusting import tears_pair
from tests.asking.drafting import drafts_of


@pytest.mark.parametrize(
    ("stem", "key", "language", "is_torn"),
    [
        ("Which bird is neither grey?", "the crow", "en", True),
        ("Which bird is neither grey nor white?", "the crow", "en", False),
        ("Hansı məntiqdə hər fikir ya doğrudur?", "adi məntiqdə", "az", True),
        ("Hansı məntiqdə hər fikir ya doğru, ya da yanlışdır?", "adi məntiqdə", "az", False),
        ("Döyülmüş qoz və ya fındığa nə qatılır?", "hil", "az", False),
    ],
)
def test_a_stem_with_half_of_a_pair_is_torn(stem, key, language, is_torn):
    assert tears_pair(stem, key, language) is is_torn


def test_a_given_name_within_a_longer_name_is_not_written_out():
    text = (
        "Maria Sibylla Merian was born in Frankfurt in 1647. Maria Sibylla Merian painted moths. In 1699 she sailed to "
        "Suriname with her daughter, Dorothea Maria."
    )
    stems = [one.stem for one in ask_about(text, language="en", limit=40).questions]
    assert any("Maria Sibylla Merian" in stem for stem in stems)
    assert not any("Dorothea Maria Sibylla" in stem for stem in stems)


def test_a_stem_does_not_end_before_its_verb_has_said_what():
    text = (
        "A tunnel made by a larva sounds hollow. Because a tunnel made by a beetle larva sounds different from solid "
        "wood, the animal can tell where to dig."
    )
    assert "Why can the animal tell?" in drafts_of(text, "en")
    assert not [one.stem for one in ask_about(text, language="en", limit=40).questions if one.stem.endswith("tell?")]


@pytest.mark.parametrize(
    ("base", "past"), [("dip", "dipped"), ("wrap", "wrapped"), ("fix", "fixed"), ("open", "opened")]
)
def test_a_short_verb_doubles_its_last_letter(base, past):
    assert past_of(base) == past
