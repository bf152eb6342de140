"""English causes that a sentence tells in so many words: denied, with must, of a part, behind since."""

import pytest

from quizzes.questions.asking.asking import LOWEST_SCORE, ask_about
from quizzes.questions.asking.pointed import ways_of
from quizzes.questions.asking.reading import read_for_asking
from tests.asking.drafting import drafts_of

WHYS = [
    (
        "Geysers are rare because three conditions must be met in the same place.",
        "Why are geysers rare?",
        "because three conditions must be met in the same place",
    ),
    (
        "The storm of 1859 did little harm, since the world depended on electricity for hardly anything.",
        "Why did the storm of 1859 do little harm?",
        "because the world depended on electricity for hardly anything",
    ),
    (
        "Many hot springs never erupt, because the water in them can circulate freely and loses its warmth.",
        "Why do many hot springs never erupt?",
        "because the water in them can circulate freely and loses its warmth",
    ),
    (
        "Dead insects did not satisfy Maria Merian, since nobody could say how they had lived.",
        "Why did dead insects not satisfy Maria Merian?",
        "because nobody could say how they had lived",
    ),
    (
        "The belly of the eel becomes silvery and its gut shrinks, because the eel will never eat again.",
        "Why does the eel’s gut shrink?",
        "because the eel will never eat again",
    ),
    (
        "The post of judge was well paid but dangerous, since the ruler could be cruel by nightfall.",
        "Why was the post of judge well paid but dangerous?",
        "because the ruler could be cruel by nightfall",
    ),
    (
        "Limpets clamp themselves to the rock when the sea retreats so that they do not dry out.",
        "Why do limpets clamp themselves to the rock when the sea retreats?",
        "so that they do not dry out",
    ),
    (
        "Steel pins are driven through the wax to hold it steady.",
        "Why are steel pins driven through the wax?",
        "to hold it steady",
    ),
    (
        "Fishermen paint their boats in bright colours so that they can be seen from afar.",
        "Why do fishermen paint their boats in bright colours?",
        "so that they can be seen from afar",
    ),
    (
        "Such glass dissolves. For this reason limestone is mixed in to make it durable.",
        "Why is limestone mixed in?",
        "to make it durable",
    ),
    (
        "The Moon's pull weakens with distance, and so the near side of our planet is tugged more strongly.",
        "Why is the near side of our planet tugged more strongly?",
        "because the Moon's pull weakens with distance",
    ),
    (
        "Since the liquid drains away, the thickness changes from top to bottom, which is why colours lie in bands.",
        "Why do colours lie in bands?",
        "because the thickness changes from top to bottom",
    ),
    (
        "The clock needed no oil, because its moving parts were cut from an oily wood.",
        "Why did the clock need no oil?",
        "because its moving parts were cut from an oily wood",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), WHYS)
def test_cause_is_asked_for(text: str, stem: str, key: str):
    assert drafts_of(text, "en")[stem].key == key


def test_painted_number_and_surnames_in_ian_are_trusted():
    text = (
        "The cork oak\n\nThe harvest was hard. A number is painted on the reddish trunk so that everyone will know in "
        "which year it was last stripped. Dead insects did not satisfy Maria Merian, since nobody could say how they "
        "had lived."
    )
    stems = {one.stem for one in ask_about(text, language="en").questions}
    assert any(stem.startswith("Why is a number painted on the ") for stem in stems)
    assert "Why did dead insects not satisfy Maria Merian?" in stems


def test_cause_of_what_nobody_can_name_is_offered_to_who_points_at_it():
    text = (
        "The bell\n\nThere is a gap between the moulds. It must flow steadily, because a pause could leave a weak seam."
    )
    assert [one.leans_on for one in ask_about(text, language="en").questions if "Why must it" in one.stem] == ["it"]
    read, start = read_for_asking(text, language="en"), text.index("because")
    ways, number = ways_of(read, start=start, end=len(text) - 1)
    assert (ways[number].stem, ways[number].key) == (
        "Why must it flow steadily?",
        "because a pause could leave a weak seam",
    )


def test_cause_left_open_is_kept_for_who_points_at_it():
    text = "The metal began to thicken. The founder poured pewter into the furnace to make it flow."
    assert drafts_of(text, "en")["Why did the founder pour pewter into the furnace?"].score < LOWEST_SCORE


def test_cause_cut_off_at_its_verb_is_not_asked_for():
    text = "Her technique was to lay one plate upon another, so that any star that had altered stood out."
    assert not [stem for stem in drafts_of(text, "en") if stem.startswith("Why")]


def test_cause_of_degree_has_its_contrary_beside_it_and_no_clause_cut_short():
    text = (
        "Fungi\n\nThe mushroom is only the last chapter of a story. Because the threads are so thin, they can creep "
        "between grains of soil. The spores drop in autumn. Slugs finish the rest of the cap. The wood "
        "looks empty again."
    )
    (why,) = (one for one in ask_about(text, language="en").questions if one.kind == "why")
    offered = [*why.distractors, *(words for words, _value in why.choices)]
    assert "because the threads are so thick" in offered
    assert not [words for words in offered if words.endswith(" only")]
