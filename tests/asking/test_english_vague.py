"""Which English stems leave too much unsaid, and what narrows a fact: mostly, until, though."""

import pytest

from quizzes.questions.asking.english.trusting.vague import is_vague
from tests.asking.drafting import drafts_of

VAGUE = [
    ("What did Ada Reed visit?", "Lisbon and Porto"),
    ("Where did Ada Reed come to?", "India"),
    ("What did Ada Reed begin to do?", "to draw"),
    ("What starts to develop?", "the taste"),
    ("What is coloured red?", "the inside of the leaf"),
    ("At this stage the _____ are soft", "pots"),
    ("This is why a frog so often sits in a _____", "pond"),
    ("The lid lies on top like the upper half of a _____", "shell"),
    ("A frog can mend its spinal _____", "cord"),
]
TOLD = [
    ("What did Ada Reed visit on her way to Mecca?", "Cairo"),
    ("What did Ada Reed begin to do in 1902?", "to draw"),
    ("The kiln is cold. At this stage the _____ are soft", "pots"),
    ("Animals like frogs live in a _____", "pond"),
    ("A frog can mend its _____", "tail"),
]
REED = "Ada Reed sailed to Java in 1881. "


@pytest.mark.parametrize(("text", "key"), VAGUE)
def test_stem_that_many_answers_fit_or_that_answers_itself_is_vague(text: str, key: str):
    assert is_vague(text, key)


@pytest.mark.parametrize(("text", "key"), TOLD)
def test_stem_that_says_what_it_asks_about_is_not(text: str, key: str):
    assert not is_vague(text, key)


def keys_of(text: str) -> dict[str, str]:
    return {stem: draft.key for stem, draft in drafts_of(text, "en").items()}


def test_adverb_that_narrows_a_fact_stays():
    keys = keys_of(
        "The lakes of Corve have mostly been drained. The villagers wrongly supposed that smoke lifts a bag."
    )
    assert keys["What has happened to the lakes of Corve?"] == "they have mostly been drained"
    assert keys["What did the villagers wrongly suppose?"] == "that smoke lifts a bag"


def test_key_that_tells_a_time_leaves_out_what_comes_only_then():
    keys = keys_of("Frogs lose their tails when they leave the pond and then climb into trees.")
    assert keys["When do frogs lose their tails?"] == "when they leave the pond"


def test_what_was_not_so_until_a_year_is_asked_for_by_when_it_was():
    keys = keys_of(
        REED + "Ada Reed did not return to Corve until 1911. It was not until 1936 that her book was printed."
    )
    assert keys["In which year did Ada Reed return to Corve?"] == "1911"
    keys = keys_of("It was not until 1936 that the core of the Earth was shown to be solid.")
    assert keys["In which year was the core of the Earth shown to be solid?"] == "1936"


def test_clause_set_against_another_is_asked_about():
    keys = keys_of("Bees collect nectar from flowers, whereas wasps hunt small insects.")
    assert keys["What hunts small insects?"] == "wasps"


def test_purpose_of_what_is_done_besides_is_not_tied_to_the_main_action():
    stems = keys_of("Farmers are working with students to create ponds, closing canals so that fish cannot enter.")
    assert not any(stem.startswith("Why") and "so that" in key for stem, key in stems.items())


def test_feeling_is_nothing_that_happened():
    stems = keys_of(REED + "When Ada Reed was chosen to lead the mission, Ada Reed was relieved to leave.")
    assert not any(stem.startswith("What happened when") for stem in stems)


def test_describing_word_that_belongs_to_another_is_not_torn_off():
    text = "A great blue and gold balloon rose above Paris. The balloon was built in 1783 by Ada Reed."
    assert "In which year was the gold balloon built by Ada Reed?" not in keys_of(text)


def test_two_persons_of_one_surname_are_told_by_it():
    text = "The balloon was made by Joseph and Etienne Lowe. The brothers wrongly supposed that smoke lifts a bag."
    assert keys_of(text)["What did the Lowe brothers wrongly suppose?"] == "that smoke lifts a bag"


def test_her_is_the_only_woman_whom_the_sentence_before_names():
    text = (
        "Lev Termen built the theremin in 1920. Few people could play it. The great exception was Clara Rockmore, "
        "a violinist from Vilnius. Her concerts proved that the theremin could sing like a human voice."
    )
    keys = keys_of(text)
    assert keys["What did Clara Rockmore’s concerts prove?"] == "that the theremin could sing like a human voice"


def test_cause_may_tell_that_there_is_something():
    keys = keys_of("Since there were no springs in Matera, rain was led through channels into cisterns.")
    assert keys["Why was rain led through channels into cisterns?"] == "because there were no springs in Matera"


def test_word_before_and_lacks_no_noun_where_a_verb_follows():
    drafts = drafts_of(
        "Because rules forbade women aboard, Ada Reed bound her chest with linen and dressed as a man.", "en"
    )
    assert drafts["Why did Ada Reed bind her chest with linen?"].score > 0.5


def test_they_behind_others_are_not_what_the_text_is_about():
    text = (
        "The Windmill\n\nVisitors to our gallery usually stop in front of a wooden cabinet. They look for keys "
        "or strings and find none. The windmill is the only mill that is driven by air. The windmill turns. Farmers "
        "built windmills of wood. Millers loved windmills as well. A windmill grinds corn."
    )
    assert not any("about windmills: “They look" in stem for stem in keys_of(text))
