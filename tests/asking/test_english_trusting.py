"""Which English stems can be trusted by their words, and whom a pronoun means where several persons are named."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.english.trusting.trusting import trusts_english_stem
from quizzes.questions.asking.texts.drafts import AskedQuestion
from tests.asking.drafting import drafts_of

GAP = "Which word belongs in the gap: “{}”?"
TRUSTED = [
    ("What did the potter mix the clay with?", "ash"),
    ("What did the rope end with?", "a knot"),
    ("Why is a small quantity of gas used?", "because it burns"),
    (GAP.format("At the far end of the garden stood a _____"), "well"),
    (GAP.format("Farmers kept their _____ in the cellar"), "cheese"),
    (GAP.format("The _____ was built in 1786"), "mill"),
]
LEFT_OUT = [
    ("What built with the help of neighbours?", "a barn of oak"),
    ("What did old boats line with?", "lead"),
    ("What catches colds from?", "a cat"),
    ("What do some builders fit into new walls?", 'hollow "swift bricks'),
    ("What was the recipe handed down with within families?", "care"),
    ("Why is a small quantity used?", "because it burns"),
    ("What did Ada Reed cut at ten o?", "the ribbon"),
    ("When did settlers release foxes in Australia European?", "1855"),
    ("Where does every winter Nova Scotia send a tree to?", "Boston"),
    ("What does with weak lime mortar?", "masons made"),
    ("What draws most of the water from below?", "roots"),
    ("What was written at a picnic?", "the last chapter"),
    ("What was Paris?", "the seventh of eleven children"),
    ("What did the Yelcho on 30?", "August"),
    ("What did August do on the island?", "the Yelcho"),
    ("What does the name of the swift come from?", "a Greek word meaning"),
    ("Who had been unsure of four ships’ admiral’s position?", "the pilot"),
    ("What had a baby at number 40 Broad Street’s mother emptied?", "the water"),
    ("What do each contrada bear?", "the name of an animal"),
    ("Why could Nicolas Appert not explain?", "because nobody knew of microbes yet"),
    (GAP.format("The _____ lays her eggs in the mud of a river"), "female"),
    (GAP.format("On the far side the _____ drops"), "pressure"),
    (GAP.format("They learned to find the way by another _____"), "sign"),
    (GAP.format("The _____ was cholera, and nobody knew why"), "disease"),
    (GAP.format("A new _____ ended their use"), "law"),
]


def question(stem, key):
    return AskedQuestion("en", "what", stem, key, (), False, 0, 1, 0, 1, 0.7)


@pytest.mark.parametrize(("stem", "key"), TRUSTED)
def test_whole_stem_is_trusted(stem, key):
    assert trusts_english_stem(question(stem, key))


@pytest.mark.parametrize(("stem", "key"), LEFT_OUT)
def test_stem_that_lacks_something_or_answers_itself_is_left_out(stem, key):
    assert not trusts_english_stem(question(stem, key))


TOWERS = (
    "The Towers\n\nThe first tower was the work of Henry Pryce. King Edmund freed him in 1703.\n\n"
    "Then came Thomas Reeve. He chose stone for the walls. The blocks were cut by hand, and for mortar he burned a lime"
    " that hardened under water."
)


def test_person_who_comes_is_meant_and_not_the_one_named_before():
    stems = drafts_of(TOWERS, "en")
    assert "What did Thomas Reeve choose for the walls?" in stems
    assert not any("Edmund" in stem and "mortar" in stem for stem in stems)


@pytest.mark.parametrize(("title", "is_asked"), [("Old Mills on One River", True), ("Four Mills on One River", False)])
def test_number_in_the_title_is_not_asked_for(title, is_asked):
    text = (
        f"{title}\n\nThe Tawe is a river in Wales. Its story is that of four mills and of the people who refused to"
        " leave the wheels alone. In 1786 a flood broke the wall."
    )
    assert ("four" in {question.key for question in ask_about(text, language="en").questions}) == is_asked
