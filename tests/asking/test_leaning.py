"""Tests the causes that only the sentences before them name: proposed, with the word that has to be written out."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.leaning import PROPOSED, leans_on
from quizzes.questions.asking.texts.drafts import Draft

FUNGI = (
    "Fungi\n\nWhen the soil is moist, the mycelium produces mushrooms, whose task is to spread spores. They appear so "
    "quickly because the tiny buds are formed in advance. Slugs finish the cap of the mushroom. Wind carries the "
    "spores."
)
SMITH = (
    "Misgərlik\n\nŞəyird kürəyə kömür atır. Mis döyüldükcə bərkiyir və kövrəlir, buna görə usta onu vaxtaşırı oda "
    "qaytarmalı olur. Sonra qab suda soyudulur. Bazarda alıcılar qabın səsinə qulaq asırlar."
)


@pytest.mark.parametrize(
    ("language", "text", "stem", "word"),
    [
        ("en", FUNGI, "Why do they appear so quickly?", "they"),
        ("az", SMITH, "Usta onu niyə vaxtaşırı oda qaytarmalı olur?", "onu"),
    ],
)
def test_cause_that_leans_on_the_text_is_proposed_and_says_on_what(language, text, stem, word):
    asked = {one.stem: one for one in ask_about(text, language=language).questions}
    assert asked[stem].leans_on == word
    assert not [one for one in asked.values() if one.stem != stem and one.leans_on]


def test_only_a_cause_that_was_left_open_leans():
    draft = Draft("why", "", "", "", 0, 1, None, PROPOSED)
    assert leans_on(draft, "Why do they sing?", "en") == "they"
    assert leans_on(draft, "Bu dillər niyə yayıldı?", "az") == "Bu"
    assert leans_on(draft, "Why do birds sing?", "en") == ""
    assert leans_on(Draft("why", "", "", "", 0, 1, None, 0.9), "Why do they sing?", "en") == ""
    assert leans_on(Draft("where", "", "", "", 0, 1, None, PROPOSED), "Where do they sing?", "en") == ""
