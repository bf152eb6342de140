"""English questions whose answers are clauses: why, how, what happens, what somebody did, what a thing is called."""

import sys
from random import Random

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.english.words import tags as english_tags
from quizzes.questions.asking.pointed import suggest
from quizzes.questions.asking.reading import read_for_asking
from tests.asking.drafting import drafts_of

WIDE = [
    ("Clara Holt paid for the boat by selling her maps.", "How did Clara Holt pay for the boat?",
     "by selling her maps"),
    ("The vessel narrows, so that less blood can escape.", "Why does the vessel narrow?",
     "so that less blood can escape"),
    ("The old oven was cracked, so the baker bought a new stove.", "Why did the baker buy a new stove?",
     "because the old oven was cracked"),
    ("Heavy rain softened the bank. As a result, the bridge collapsed in 1931.", "Why did the bridge collapse in 1931?",
     "because heavy rain softened the bank"),
    ("When copper is beaten, the metal grows hard and brittle.", "What happens when copper is beaten?",
     "the metal grows hard and brittle"),
    ("The council voted to spend the money on lamps.", "What did the council vote to do?",
     "to spend the money on lamps"),
    ("Many trees stop making sugar in autumn.", "What do many trees stop doing?", "making sugar in autumn"),
    ("Two hunters searched the marsh for ducks.", "What did two hunters search the marsh for?", "ducks"),
    ("The gland makes resin, a sticky liquid that closes wounds.",
     "What is the sticky liquid that closes wounds called?", "resin"),
    ("Bakers mix flour and water in tubs called kimnels.",
     "What are the tubs in which bakers mix flour and water called?", "kimnels"),
    ("Her father, a baker, died in 1901. Clara Holt was born in 1890. Clara Holt wrote a book. Clara Holt sold maps.",
     "In which year was Clara Holt born?", "1890"),
    ("In 1699 Clara Holt sailed from Bonn to Suriname with a maid.", "What did Clara Holt do in 1699?",
     "sailed from Bonn to Suriname with a maid"),
    ("The wet sheets are pressed between two layers of felt.", "What happens to the wet sheets?",
     "they are pressed between two layers of felt"),
]  # fmt: skip


def test_sentence_gives_question_with_a_clause_for_its_key():
    for text, stem, key in WIDE:
        drafts = drafts_of(text, "en")
        assert stem in drafts, (text, sorted(drafts))
        assert drafts[stem].key == key, (drafts[stem].key, key)


NEVER = [
    ("Two hunters searched the marsh for ducks.", "What did two hunters search for ducks?"),
    ("It turned out to be an old boot.", "Why did"),
    ("The vessels let white cells pass into the tissue.", "Why do"),
    ("A flat strip of land was left to the miller.", "Where was"),
]


def test_complement_stays_with_its_verb():
    for text, stem in NEVER:
        assert not [one for one in drafts_of(text, "en") if one.startswith(stem)], text


STEPS = (
    "How tiles are made\n\nFirst the potter digs the clay. Then the clay is washed in a tub. Next the paste dries on "
    "boards. Finally the tiles are fired in a kiln."
)


def test_steps_that_are_counted_off_are_asked_in_order():
    drafts = drafts_of(STEPS, "en")
    last = drafts["Which of these happens last?"]
    assert last.key == "The tiles are fired in a kiln"
    assert last.options[0] == "The potter digs the clay"
    assert drafts["Which of these happens first?"].key == "The potter digs the clay"


DEEDS = (
    "Clara Holt, Painter\n\nClara Holt paid for the boat by selling her maps. Two "
    "hunters searched the marsh for ducks. "
    "A smith repaired the anchor of the boat. The sailors painted the mast with tar. "
    "Four drops of oil fell into the fire."
)


def test_ways_stand_beside_what_others_do():
    read = read_for_asking(DEEDS, language="en")
    draft = next(one for one in read.harvest.drafts if one.kind == "how")
    assert draft.key == "by selling her maps"
    assert {words for words, _value in read.shelf.distractors_for(draft, Random(1))} == {
        "by searching the marsh for ducks",
        "by repairing the anchor of the boat",
        "by painting the mast with tar",
    }


OTHERS = [
    ("Light splits water into hydrogen and oxygen.", "What does light split water into?", "hydrogen and oxygen"),
    ("In autumn, the days grow shorter and colder.", "In which season do the days grow shorter and colder?", "autumn"),
    (
        "In June the council voted to mend the bridge.",
        "In which month did the council vote to mend the bridge?",
        "June",
    ),
]


def test_pairs_seasons_and_months_bring_their_options():
    for text, stem, key in OTHERS:
        drafts = drafts_of(text, "en")
        assert stem in drafts, (text, sorted(drafts))
        assert drafts[stem].key == key
        assert len(set(drafts[stem].options) - {key}) == 3


def test_supposed_and_added_conditions_are_not_asked():
    texts = ["Clara worked in winter, when storms tore the roof.", "If the pump failed, the cold would keep the seeds."]
    for text in texts:
        assert not [stem for stem in drafts_of(text, "en") if stem.startswith("What happen")], text


DATED = "The old bridge in the valley was opened by the queen in 1884. It is made of stone and wood."


def test_without_a_tagger_words_can_still_be_pointed_at(monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "HanTa", None)
    english_tags._tagger.cache_clear()
    english_tags._tags.cache_clear()
    try:
        asked = ask_about(DATED, language="en").questions
        at = DATED.index("queen")
        pointed = suggest(read_for_asking(DATED, language="en"), start=at, end=at + 5)
    finally:
        english_tags._tagger.cache_clear()
        english_tags._tags.cache_clear()
    assert asked == ()
    assert [one.key for one in pointed] == ["queen"]
    assert "does not start here" in caplog.text
