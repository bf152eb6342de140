"""English questions whose answer is a whole phrase or clause, a place in many words, or what a name names."""

import pytest

from quizzes.questions.asking.asking import LOWEST_SCORE
from tests.asking.drafting import drafts_of

ASKED = [
    ("Ropes were made from long strips of lime bark.", "What were ropes made from?", "long strips of lime bark"),
    ("Paper was made from bamboo and old fishing nets.", "What was paper made from?", "bamboo and old fishing nets"),
    ("Otters eat crabs, eels and small fish.", "What do otters eat?", "crabs, eels and small fish"),
    ("Otters feed mainly on crabs, eels and frogs.", "What do otters feed mainly on?", "crabs, eels and frogs"),
    ("Ada Reed observed that moths avoid lamps of red glass.", "What did Ada Reed observe?",
     "that moths avoid lamps of red glass"),
    ("Ada Reed was taught to walk with even steps.", "What was Ada Reed taught to do?", "to walk with even steps"),
    ("The fishermen of Thornby let dogs pull their sledges. Snow fell in May.",
     "What did the fishermen of Thornby let dogs do?",
     "pull their sledges"),
    ("Thornby lies among the hills of northern Wales.", "Where does Thornby lie?", "among the hills of northern Wales"),
    ("Otters are found in lakes, rivers and marshes.", "Where are otters found?", "in lakes, rivers and marshes"),
    ("Near the harbour stands the oldest lighthouse of Thornby.", "Where does the oldest lighthouse of Thornby stand?",
     "near the harbour"),
    ("An engineer from Leeds, Ada Reed, drew the plans.", "Who was Ada Reed?", "an engineer from Leeds"),
    ("The bells of Thornby were so heavy that they fell from the tower of the church.",
     "Why did the bells of Thornby fall from the tower of the church?", "because they were so heavy"),
    ("Ada Reed improved the loom in three ways.", "In how many ways did Ada Reed improve the loom?", "three"),
    ("By the middle of the twelfth century the town of Thornby had been abandoned.",
     "By the middle of which century had the town of Thornby been abandoned?", "the 12th century"),
    ("Sostratus of Knidos sailed to Rhodes in 281.", "In which year did Sostratus of Knidos sail to Rhodes?", "281"),
    ("In the ninth century Buddhist monks carried silk from China to Japan.",
     "Where did Buddhist monks carry silk from in the ninth century?", "China"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_sentence_gives_question(text, stem, key):
    drafts = drafts_of(text, "en")
    assert stem in drafts, sorted(drafts)
    assert (drafts[stem].key, drafts[stem].score >= LOWEST_SCORE) == (key, True)


def test_clause_that_stands_for_all_said_before_is_no_deed_of_things():
    drafts = drafts_of("The leaves are rolled between metal plates, which breaks the cells.", "en")
    assert not any("plates break" in stem for stem in drafts)
