"""English questions for causes that another clause tells, or a phrase other than because."""

import pytest

from tests.asking.drafting import drafts_of

CAUSES = [
    ("The harbour of Denby froze in winter, which made trade difficult.", "Why was trade difficult?",
     "because the harbour of Denby froze in winter"),
    ("The engineers of Denby built a long wall, which allowed big ships to land in storms.",
     "Why were big ships able to land in storms?", "because the engineers of Denby built a long wall"),
    ("A fire destroyed the mill of Otto Berg, which forced many farmers to sell their land.",
     "Why did many farmers have to sell their land?", "because the fire destroyed the mill of Otto Berg"),
    ("Ravens eat almost any food. That is why they thrive in cities.", "Why do ravens thrive in cities?",
     "because ravens eat almost any food"),
    ("King Otto of Denby feared a revolt and therefore closed the university of Thornby.",
     "Why did King Otto of Denby close the university of Thornby?", "because King Otto of Denby feared a revolt"),
    ("Owing to the heavy rain, the harvest of 1816 failed.", "Why did the harvest of 1816 fail?",
     "because of the heavy rain"),
    ("The fox lives in the north. Thanks to its thick fur, the polar bear keeps warm.",
     "Why does the polar bear keep warm?", "because of its thick fur"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stem", "key"), CAUSES)
def test_cause_is_asked_for(text, stem, key):
    drafts = drafts_of(text, "en")
    assert stem in drafts, sorted(drafts)
    assert drafts[stem].key == key


def test_past_behind_a_comma_with_its_object_is_a_verb():
    text = (
        "The families of Matera hollowed out a room, carried the blocks of stone to the square, and painted the door."
    )
    assert drafts_of(text, "en")["What did the families of Matera carry to the square?"].key == "the blocks of stone"
