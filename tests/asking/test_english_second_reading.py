"""English sentences that are only read at a second look, and what is asked about them: At sea level water boils."""

import pytest

from quizzes.questions.asking.english.clauses.clauses import reading_of
from quizzes.questions.asking.texts.pieces import written
from quizzes.questions.asking.texts.sentences import sentences_of
from tests.asking.drafting import drafts_of

SUBJECTS = [
    ("At sea level water boils at 100 degrees Celsius.", "water", "boils"),
    ("From here on the walls climb in a wide curve.", "the walls", "climb"),
    ("The roof of one home often served as the street of the next.", "The roof of one home", "served"),
    ("During the day the aye-aye sleeps in a round nest.", "the aye-aye", "sleeps"),
    ("Until the later Middle Ages most books were written by hand.", "most books", "were written"),
    ("As more than half of each bean is fat, the friction turns it into a thick paste.", "the friction", "turns"),
    ("By the end of his journey, which began in Lisbon, the sailor had lost two ships.", "the sailor", "had lost"),
    ("In 1708, the year in which the duke died, the new trials succeeded.", "the new trials", "succeeded"),
    ("In March and April the herds leave the valley.", "the herds", "leave"),
    ("Soon after entering the city the river divides into two arms.", "the river", "divides"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject", "verb"), SUBJECTS)
def test_clause_is_found_behind_its_opening(text: str, subject: str, verb: str):
    clause = reading_of(next(iter(sentences_of(text, language="en", published_on=None)))).clauses[0]
    assert (written(clause.tokens, clause.subject), written(clause.tokens, clause.verb)) == (subject, verb)


ASKED = [
    ("Lady Byron, who was fond of mathematics, hired three tutors.", "What was Lady Byron fond of?", "mathematics"),
    ("The rivers of Scotland are rich in salmon.", "What are the rivers of Scotland rich in?", "salmon"),
    ("The alloy of bells consists of copper.", "What does the alloy of bells consist of?", "copper"),
    ("At sea level water boils at 100 degrees.", "At what temperature does water boil at sea level?", "100\u00a0°C"),
    ("The workers pick out every speck by hand.", "How do the workers pick out every speck?", "by hand"),
    (
        "The voyage from South Africa takes roughly a week, provided that the weather is kind.",
        "How long does the voyage from South Africa take provided that the weather is kind?",
        "roughly a week",
    ),
    (
        "If the chick hatches before its mother returns, the starving father can produce a thick milk.",
        "What can the starving father produce if the chick hatches before its mother returns?",
        "a thick milk",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_question_ends_in_what_its_answer_leans_on(text: str, stem: str, key: str):
    assert drafts_of(text, "en")[stem].key == key


def test_age_is_asked_with_the_time_that_the_sentence_tells():
    text = (
        "Lord Byron sailed from England in 1816. He died in Greece when his daughter was eight. In 1829 Mary Holt was "
        "forty-one. Mary Holt, who was only twelve, dug up a skull."
    )
    keys = {stem: one.key for stem, one in drafts_of(text, "en").items() if stem.startswith("How old")}
    assert keys["How old was Mary Holt in 1829?"] == "41"
    assert keys["How old was Mary Holt when she dug up a skull?"] == "twelve"
    assert any(stem.startswith("How old was Byron’s daughter when ") and key == "eight" for stem, key in keys.items())


def test_age_without_a_time_is_not_asked():
    assert not [stem for stem in drafts_of("Mary Holt was then forty-one.", "en") if stem.startswith("How old")]


def test_age_at_death_stays_out_of_the_stem():
    stems = drafts_of("Mary Holt died of cancer in 1852, aged only thirty-six.", "en")
    assert stems["What did Mary Holt die of?"].key == "cancer"
    assert not [stem for stem in stems if stem.endswith(("thirty-six?", "die only of?"))]


def test_it_is_no_cleft_because_a_later_clause_says_that():
    text = "A salamander sleeps under a stone. It absorbs oxygen through a skin that never dries in the damp forest."
    assert "What does the salamander absorb through a skin that never dries in the damp forest?" in drafts_of(
        text, "en"
    )


def test_verb_behind_what_somebody_recorded_is_not_said_of_the_person():
    text = (
        "Mary Holt, who watched them day after day, recorded how each one hatched, changed its skin and became a pupa."
    )
    assert not [stem for stem in drafts_of(text, "en") if stem.startswith(("What did Mary Holt become", "Who became"))]


def test_object_behind_another_phrase_stands_behind_its_verb():
    text = "Luigi Rossi described in French the new engine. The fungus shelters beneath its surface a layer of algae."
    stems = drafts_of(text, "en")
    assert stems["Who described the new engine in French?"].key == "Luigi Rossi"
    assert not [stem for stem in stems if "in French the" in stem and "_____" not in stem]


def test_date_is_asked_for_without_the_age_that_tells_the_same_time():
    text = "In 1833, when she was seventeen, Ada Byron met Charles Babbage in London."
    assert drafts_of(text, "en")["In which year did Ada Byron meet Charles Babbage in London?"].key == "1833"


def test_subject_behind_so_is_belongs_to_no_clause_before():
    text = "Fresh powder is useless, and so is snow in thin layers, because a block of it will split."
    assert not [stem for stem in drafts_of(text, "en") if "powder snow" in stem]


def test_plain_verb_behind_an_object_is_no_part_of_it():
    text = "In March and April the herds leave the water and walk, or slide on their bellies, to the hills."
    assert {one.key for one in drafts_of(text, "en").values()}.isdisjoint({"the water and walk"})


def test_what_something_rests_on_is_no_place():
    text = "The reputation of Ada Byron rests on a single publication."
    stems = drafts_of(text, "en")
    assert stems["What does the reputation of Ada Byron rest on?"].key == "a single publication"
    assert not [stem for stem in stems if stem.startswith("Where")]


def test_parts_of_a_thing_belong_to_the_thing_and_not_to_its_part():
    stems = drafts_of("The eel's belly becomes silvery, its eyes grow larger and its gut shrinks.", "en")
    assert stems["What grows larger?"].key == "the eel’s eyes"


def test_it_that_may_mean_two_things_is_not_asked_about():
    stems = drafts_of("Tin makes the alloy hard enough to sing when it is struck.", "en")
    assert not [stem for stem in stems if "tin is struck" in stem]


def test_participle_in_what_a_comma_adds_is_no_verb():
    text = "The moulds are covered with loam, a paste of clay and sand mixed with dung and goat hair."
    assert not [stem for stem in drafts_of(text, "en") if stem.startswith("What mixed")]


def test_voyage_is_not_what_a_sea_is():
    text = "The eel heads back to the Sargasso Sea, a voyage of at least five thousand kilometres."
    assert not [stem for stem in drafts_of(text, "en") if stem.startswith("What is the Sargasso Sea")]


def test_who_speaks_of_the_person_and_not_of_the_work():
    text = "The book is based on the work of the German chemist Robert Bunsen, who travelled to Iceland in 1846."
    stems = drafts_of(text, "en")
    assert stems["In which year did the German chemist Robert Bunsen travel to Iceland?"].key == "1846"
    assert not [stem for stem in stems if "did the work" in stem]


def test_somebody_is_asked_for_with_who_and_a_place_with_where():
    stems = drafts_of("Jeanne Baret married a soldier named Jean Dubernat.", "en")
    assert any(stem.startswith("Who did Jeanne Baret marry") for stem in stems)
    stems = drafts_of("Northern lights were reported from Cuba, Hawaii and the coast of Peru.", "en")
    assert "Where were Northern lights reported from?" in stems


def test_round_between_an_adjective_and_a_noun_describes():
    stems = drafts_of("The maker pushed small round pebbles into the edge of the skin.", "en")
    assert not [stem for stem in stems if "push small into" in stem]
