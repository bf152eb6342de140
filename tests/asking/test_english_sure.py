"""English sentences whose parts are easily taken for others: who does what, what for and in which direction."""

import pytest

from quizzes.questions.asking.asking import LOWEST_SCORE
from quizzes.questions.asking.gaps.gaps import GAP
from tests.asking.drafting import drafts_of

ASKED = [
    ("Scholars trusted the picture drawn by Otto Lind, who had calculated in 1914 that the Earth has a core.",
     "What had Otto Lind calculated in 1914?", "that the Earth has a core"),
    ("Below the town of Holt the river turns south-east.",
     "In which direction does the river turn below the town of Holt?", "south-east"),
    ("On a long voyage to Lisbon the crew found a strange shell.",
     "What did the crew find on a long voyage to Lisbon?", "a strange shell"),
]  # fmt: skip
NEVER = [
    ("Nails would have torn the skin, so the maker pushed pebbles into the edge, looped cords around the bulges and "
     "fastened these to pegs.", "What did nails loop"),
    ("The roots draw salts to the island, so that the water around it remains fresh.", "Why do the roots"),
    ("The water spreads out over the plain to create one of the largest deltas in the world.", "Why does the water"),
    ("Clara Holt, who was never satisfied, asked for money.", "What was Clara Holt asked"),
    ("The largest, the giant crab of Japan, may grow to nearly four metres.", "What may grow"),
    ("Some scrape thin films of algae from the mud.", "What do some scrape"),
    ("Today there are fewer than 250 inhabitants, who share only a handful of surnames.", "About how many"),
    ("The bees’ eyes sit high on the head of the animal.", "Where do the bees’ eyes sit high"),
    ("The timing of the flood is remarkable.", "Which word"),
    ("Visitors often ask in our old library what kind of paper the monks used.", "Which word"),
    ("Rain falls on Angola between March and May, but so gentle is the slope that the water needs months. It reaches "
     "the lower delta in summer.", "What does rain reach"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_sentence_is_asked_about_as_it_means(text, stem, key):
    drafts = drafts_of(text, "en")
    assert stem in drafts, sorted(drafts)
    assert drafts[stem].key == key


@pytest.mark.parametrize(("text", "stem"), NEVER)
def test_what_a_sentence_does_not_say_is_not_asked(text, stem):
    drafts = drafts_of(text, "en").values()
    assert not [one.stem for one in drafts if one.stem.startswith(stem) and one.score >= LOWEST_SCORE]


def test_sentence_that_leans_is_headed_by_what_its_text_is_about():
    text = (
        "What the Bees Know\n\nBees are busy. Only when she is about three weeks old does a worker leave.\n\n"
        "Later she runs in small circles round a flower. The bees follow the message."
    )
    stem = f"Which word belongs in the gap in this sentence about bees: “She runs in small circles round a {GAP}”?"
    assert drafts_of(text, "en")[stem].key == "flower"


ADDED = [
    ("Clara Holt sold maps. Her paper, published in 1936, bore a short title.",
     "In which year was Clara Holt’s paper published?", "1936"),
    ("The notes appeared when Johan Berg, a merchant born in Riga, opened a bank.",
     "Where was Johan Berg born?", "Riga"),
    ("The Ravensford Tower, built by Otto Lind, fell in a storm.",
     "Who was the Ravensford Tower built by?", "Otto Lind"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stem", "key"), ADDED)
def test_what_a_participle_adds_is_asked_for(text, stem, key):
    drafts = drafts_of(text, "en")
    assert stem in drafts, sorted(drafts)
    assert drafts[stem].key == key


LICHENS = (
    "Lichens\n\nSulphur dioxide from burning coal killed most lichens. Scientists begin by examining the bark of its"
    " trees. A lichen is a partnership. Because it cannot make its own food, the fungus shelters tiny green algae."
)


def test_owner_is_written_out_only_where_it_is_short_and_not_behind_own():
    said = " ".join(f"{stem} {draft.key}" for stem, draft in drafts_of(LICHENS, "en").items())
    assert "coal’s" not in said
    assert "’s own" not in said
    assert "its own food" in said
