"""English whys that a hope, a fear or an "as" tells."""

import pytest

from tests.asking.drafting import drafts_of


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "The villagers of Eyam hid coins in vinegar, hoping that this would wash the infection away.",
            "Why did the villagers of Eyam hide coins in vinegar?",
            "because they hoped that it would wash the infection away",
        ),
        (
            "Joan left the city in the autumn, fearing that her house would burn.",
            "Why did Joan leave the city in the autumn?",
            "because she feared that her house would burn",
        ),
        (
            "The sailors crossed the bay at night, hoping to escape the storm.",
            "Why did the sailors cross the bay at night?",
            "to escape the storm",
        ),
        (
            "William Mompesson was not well liked, however, as he had only recently replaced Thomas Stanley.",
            "Why was William Mompesson not well liked?",
            "because he had only recently replaced Thomas Stanley",
        ),
        (
            "By June many villagers were packing their belongings, for it seemed foolish to stay.",
            "Why were many villagers packing their belongings by June?",
            "because it seemed foolish to stay",
        ),
    ],
)
def test_hope_fear_or_reason_is_asked_for(text, stem, key):
    drafts = drafts_of(text, "en")
    assert drafts[stem].key == key
    assert drafts[stem].score > 0.5


@pytest.mark.parametrize(
    "text",
    [
        "The baker sang alone, as she walked to the well.",
        "The pilgrims moved on, as they had promised the abbot.",
        "The river rose quickly, as the keeper had predicted.",
        "The wind dropped, hoping nothing.",
    ],
)
def test_what_happens_meanwhile_or_was_foretold_is_no_cause(text):
    assert not any(stem.startswith("Why") for stem in drafts_of(text, "en"))
