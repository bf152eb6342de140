"""English sentences and the questions that they give, with the key of each."""

import pytest

from quizzes.questions.asking.asking import LOWEST_SCORE
from tests.asking.drafting import drafts_of

TRANSFORMED = [
    ("The old school was opened in 1932.", "In which year was the old school opened?", "1932"),
    ("In 1894 a railway reached Thornby.", "In which year did a railway reach Thornby?", "1894"),
    ("The council built a bridge on 2 June 1906.", "When did the council build a bridge?", "2 June 1906"),
    ("The abbey was rebuilt in the 17th century.", "In which century was the abbey rebuilt?", "the 17th century"),
    ("The school has 12 rooms.", "How many rooms does the school have?", "12"),
    ("About 620 people live in the village.", "About how many people live in the village?", "620"),
    ("There are 14 springs near the village.", "How many springs are there near the village?", "14"),
    ("The bridge is 84 metres long.", "How long is the bridge?", "84 metres"),
    ("A full reel weighs 30 tonnes.", "How much does a full reel weigh?", "30 tonnes"),
    ("The voyage took two months.", "How long did the voyage take?", "two months"),
    ("The hut stands at a height of 1,200 metres.", "At what height does the hut stand?", "1200 metres"),
    ("The repairs cost 4.2 million euros, and they were long.", "How much did the repairs cost?", "4.2 million euros"),
    ("Margaret Lowe founded the library in 1868.", "Who founded the library in 1868?", "Margaret Lowe"),
    ("The tower was designed by Arthur Finch.", "Who designed the tower?", "Arthur Finch"),
    ("The letters were written by the first librarian, Samuel Reed.", "Who wrote the letters?", "Samuel Reed"),
    ("The architect Lina Berg added a roof to the hall.", "Who added a roof to the hall?", "Lina Berg"),
    ("The first visitor to borrow a book was Amir Khan.", "Who was the first visitor to borrow a book?", "Amir Khan"),
    ("Clara Holt was born in Frankfurt in 1847.", "Where was Clara Holt born?", "Frankfurt"),
    ("The wolf is the largest animal in the forest.", "What is the largest animal in the forest?", "the wolf"),
    ("The tank is called the digester.", "What is the tank called?", "digester"),
    ("The soft mass is known as pulp.", "What is the soft mass known as?", "pulp"),
    ("The cells are used to store honey.", "What are the cells used for?", "to store honey"),
    ("Smoke is used for calming the bees.", "What is smoke used for?", "for calming the bees"),
    ("The station was closed because few passengers used trains.", "Why was the station closed?",
     "because few passengers used trains"),
    ("Because of the railway, many families moved to the village.", "Why did many families move to the village?",
     "because of the railway"),
    ("The farmers built a dam to protect the fields.", "Why did the farmers build a dam?", "to protect the fields"),
    ("Trained workers bleach the pulp with oxygen.", "Who bleaches the pulp with oxygen?", "trained workers"),
    ("Cardboard boxes are made from recycled paper.", "What are cardboard boxes made from?", "recycled paper"),
    ("The cubs leave the burrow after four weeks.", "What do the cubs leave after four weeks?", "the burrow"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stem", "key"), TRANSFORMED)
def test_sentence_gives_question(text, stem, key):
    drafts = drafts_of(text, "en")
    assert stem in drafts, sorted(drafts)
    assert drafts[stem].key == key


ANSWERED = [
    ("It", "The mill stands in the north of the county. It was built in 1742.", "In which year was the mill built?"),
    ("She", "Clara Holt was a painter. She was born in Frankfurt in 1847.", "In which year was Clara Holt born?"),
    ("Its", "The bridge has five arches. Its roof was mended in 1906.", "In which year was the bridge’s roof mended?"),
    ("This", "The larvae eat a mixture of pollen and honey. This mixture is called bee bread.",
     "What is the mixture of pollen and honey called?"),
]  # fmt: skip


@pytest.mark.parametrize(("_word", "text", "stem"), ANSWERED)
def test_pronoun_with_one_meaning_is_named(_word, text, stem):
    assert stem in drafts_of(text, "en")


UNSURE = [
    "She taught 54 children in 1868.",
    "The mill and the bakery burned down. It was rebuilt in 1906.",
    "It is believed that the mill was built in 1742.",
    "The workers did not open the gate in 1906.",
    "“The gate was opened in 1906,” the mayor said.",
    "Was the gate opened in 1906?",
    "A bridge that nobody remembers burned.",
]


@pytest.mark.parametrize("text", UNSURE)
def test_unsure_sentence_gives_nothing(text):
    assert not [one for one in drafts_of(text, "en").values() if one.score > LOWEST_SCORE]


def test_coordinated_verbs_are_asked_apart():
    stems = drafts_of("The library was opened in 1932 and has 12 rooms.", "en")
    assert "In which year was the library opened?" in stems
    assert "How many rooms does the library have?" in stems


def test_evidence_is_the_answer_in_the_text():
    text = "The old mill burned down. In 1894 a railway reached Thornby."
    draft = drafts_of(text, "en")["In which year did a railway reach Thornby?"]
    assert text[draft.start : draft.end] == "1894"
