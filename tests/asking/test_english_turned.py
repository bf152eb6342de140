"""English sentences that a direction opens, nouns that "found" describes, and what a condition binds."""

import pytest

from tests.asking.drafting import drafts_of

BRIDGE = (
    "The Firth Bridge\n\nWest of Leith, where the river narrows, stands the most famous railway bridge in Scotland. "
    "It is about 2.5 kilometres long. In December 1879 the bridge over the Tay had collapsed in a gale. "
    "The Firth Bridge was painted red."
)
LAKE = "A town\n\nEast of the town lies a small lake. It is 40 metres deep."
BRONZE = (
    "Bronze\n\nCopper objects found in a cave near the Dead Sea were cast in this way. Bronze is an alloy. "
    "If the film is stretched thin, the soap there is spread, the tension rises, and liquid is pulled in from below."
)


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (BRIDGE, "How long is the most famous railway bridge in Scotland?", "2.5 kilometres"),
        (BRIDGE, "When did the bridge over the Tay collapse in a gale?", "December 1879"),
        (LAKE, "How deep is the small lake?", "40 metres"),
    ],
)
def test_question_names_what_stands_behind_its_verb(text, stem, key):
    assert drafts_of(text, "en")[stem].key == key


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (BRIDGE, "west of Leith"),
        (BRIDGE, "Firth Bridge over the Tay"),
        (BRONZE, "objects found?"),
        (BRONZE, "What happens to liquid?"),
    ],
)
def test_question_is_not_asked_of_what_only_looks_like_a_subject(text, words):
    assert not [stem for stem in drafts_of(text, "en") if words in stem and "gap" not in stem]


PURPOSES = (
    "Casting\n\nThe bronze is heated to 1100 degrees to make it flow. Rods of wax are added to let the air escape. "
    "The mould is buried in sand so as to keep it from bursting."
)


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        ("Why is the bronze heated to 1100 degrees?", "to make it flow"),
        ("Why are rods of wax added?", "to let the air escape"),
        ("Why is the mould buried in sand?", "to keep it from bursting"),
    ],
)
def test_purpose_of_what_is_done_is_asked_with_why(stem, key):
    assert drafts_of(PURPOSES, "en")[stem].key == key
