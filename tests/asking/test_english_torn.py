"""English sentences whose parts were taken for something else are asked about rightly or not at all."""

import pytest

from quizzes.questions.asking.asking import LOWEST_SCORE, ask_about
from quizzes.questions.asking.distractors.distracting_names import names_in
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.texts.sentences import sentences_of
from tests.asking.drafting import drafts_of, harvest_of

NOT_ASKED = [
    ("Glass made only from sand and soda slowly dissolves in water.", "What dissolves in water?"),
    ("They are known as spring tides, a name that has nothing to do with the season.", "What is tides?"),
    ("Pendulums lurched and metal parts shrank with the weather.", "What did metal parts shrink with?"),
    ("The vessels were of tinplate, that is, iron covered with tin to prevent rust.", "Why did iron cover with tin?"),
    ("The square is a peaceful place, a great shell of brick paving.", "What is a peaceful place?"),
    (
        "If the key is the right one, the gap between the upper and the lower pins lies exactly at the edge.",
        "Where does the lower pins lie exactly?",
    ),
    (
        "Such a pin catches on the edge of the plug, so that the thief believes he has lifted it far enough.",
        "Why does the thief believe?",
    ),
    ("To make this harder, lockmakers gave some pins the shape of a spool.", "Why did lockmakers give some pins"),
    (
        "The young doctor soon learned a terrible fact that everyone in the city seemed to know.",
        "What did the young doctor learn a terrible fact?",
    ),
    (
        "People used to say that bats were blind, which is untrue, for all of them have eyes that work.",
        "Why did people use to say",
    ),
    ("Eyes are of little use at night, and so most bats rely on something else.", "Why do most bats rely"),
    ("He was the son of a labourer from York, a quiet man who drank no wine.", "Who was York?"),
    ("The doctor wrote little, and when he did, he attacked his opponents.", "What happened when the doctor did?"),
]


@pytest.mark.parametrize(("text", "stem"), NOT_ASKED)
def test_misread_part_is_not_asked_about(text: str, stem: str):
    assert not [one for one in ask_about(f"Things\n\n{text}", language="en").questions if one.stem.startswith(stem)]


def test_list_with_things_is_asked_for_with_what():
    drafts = drafts_of("For two hundred years barges carried wheat, wine and passengers along the canal.", "en")
    assert not [stem for stem in drafts if stem.startswith("Who")]
    assert [one.key for stem, one in drafts.items() if stem.startswith("What did barges carry")] == [
        "wheat, wine and passengers"
    ]


def test_what_only_happens_to_a_thing_is_left_to_who_points_at_it():
    drafts = drafts_of("Horses are given out by lottery three days before the contest.", "en")
    assert [one.score < LOWEST_SCORE for stem, one in drafts.items() if stem == "What happens to horses?"] == [True]


def test_clause_that_describes_a_noun_gives_no_why_of_its_own():
    text = "The kangaroo rat never drinks. It obtains water from the dry seeds it eats, since its body makes water."
    assert not [stem for stem in drafts_of(text, "en") if stem.endswith("rat eat?")]


def test_second_of_two_verbs_is_not_asked_about_alone():
    drafts = drafts_of("Fast waves, which squeeze and stretch the rock, arrive first.", "en")
    assert drafts["What do fast waves stretch?"].score < LOWEST_SCORE


def test_aside_behind_a_comma_stays_out_of_the_stem():
    text = "In 1680 the men dug the Malpas tunnel, generally regarded as the first of its kind, near Ensérune."
    assert not [stem for stem in drafts_of(text, "en") if "regarded" in stem and not stem.startswith("Which ")]


def test_year_before_is_no_subject():
    text = "Riquet died in debt in October 1680, only months before the canal was opened to traffic."
    assert not [stem for stem in drafts_of(text, "en") if "happened to months" in stem]


def test_bay_of_is_beside_no_bay_turned_round():
    text = "The sea\n\nIn Canada's Bay of Fundy the water is funnelled into an inlet and rises by sixteen metres."
    offered = {words for one in ask_about(text, language="en").questions for words in one.distractors}
    assert not any(words.startswith("Bay ") for words in offered)


def test_word_of_the_title_is_no_gap():
    text = (
        "How an earthquake is felt\n\nWhen an earthquake shakes a building, everything in it shakes as well. "
        "A pen hangs from a spring. The drum turns under it."
    )
    assert "earthquake" not in {one.key for one in ask_about(text, language="en").questions}


HUMP = "The hump consists of fat, a reserve of energy for times when food is scarce."


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (HUMP, "What does the hump consist of?", "fat"),
        ("A Paris confectioner called Nicolas Appert set to work.", "", ""),
        ("The American Civil War gave the industry its great push.", "What gave the industry its great push?", ""),
    ],
)
def test_noun_behind_an_article_is_no_verb_and_no_adjective(text: str, stem: str, key: str):
    drafts = drafts_of(text, "en")
    assert harvest_of(text, "en").left_out.get("no_verb", 0) == 0
    assert not key or drafts[stem].key == key


def test_when_behind_a_time_belongs_to_that_time():
    stems = drafts_of(HUMP, "en")
    assert not [stem for stem in stems if "scarce" in stem and "_____" not in stem]
    assert "What is fat?" not in stems


def test_what_one_thing_does_is_no_second_noun():
    text = "Birds\n\nOnce a young swift drops from the entrance, it receives no help. Its Latin name is Apus."
    readings = [
        " ".join(unit.tag for unit in units_of(one)) for one in sentences_of(text, language="en", published_on=None)
    ]
    assert any("AJ0 NN1 VVZ PRP" in one for one in readings)
    (plain,) = (units_of(one) for one in sentences_of("A few cats sleep in the sun.", language="en", published_on=None))
    assert [unit.tag for unit in plain][2] == "NN2"


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("In 1877 a geologist had salt and a dye poured into the water to learn where it went.", "have salt"),
        ("In 1877 a geologist had salt and a dye poured into the water to learn where it went.", "What poured"),
        ("The river makes a sharp turn to the south, known as the Danube Bend.", "the south"),
        ("It is a highway for barges, a source of electricity and of drinking water.", "electricity"),
        ("In a sense it had, for dough is full of gas.", "Why did it have"),
    ],
)
def test_half_of_what_is_said_is_not_asked_for(text: str, never: str):
    questions = ask_about(f"Rivers\n\nThe town is old. {text}", language="en").questions
    assert not [one.stem for one in questions if never in one.stem and one.kind != "what" and "_____" not in one.stem]
    assert not [one.stem for one in questions if one.stem.startswith("What poured")]


def test_their_means_the_subject_that_stands_in_the_plural_by_its_verb():
    text = "Pelicans nest among the reeds, and sturgeon, now very rare, swim upstream from the sea to lay their eggs."
    drafts = drafts_of(text, "en")
    assert not [one.key for one in drafts.values() if "pelicans’ eggs" in one.key]


def test_title_is_nobody_beside_a_person():
    text = (
        "What Makes Bread Rise?\n\nThe heat makes the gas expand and the bread rise. In 1857 Louis Pasteur showed "
        "that fermentation was the work of living organisms."
    )
    names = names_in(sentences_of(text, language="en", published_on=None))
    assert not [name for name in names.get("person", ()) if "Bread" in name]


def test_her_before_what_is_done_is_no_owner():
    text = "In 1833 a landslip that narrowly missed her killed Tray, the dog that had accompanied her for years."
    tags = {
        unit.text: unit.tag for one in sentences_of(text, language="en", published_on=None) for unit in units_of(one)
    }
    assert (tags["her"], tags["killed"]) == ("PNP", "VVD")
    plain = sentences_of("He saw her painted face.", language="en", published_on=None)
    assert [unit.tag for one in plain for unit in units_of(one) if unit.low == "her"] == ["DPS"]


def test_name_that_owns_a_thing_takes_no_article():
    text = (
        "The code\n\nCharles Barbier invented a code in Paris. Barbier's signs needed twelve dots."
        " Louis Braille was a boy of twelve. By 1824 Louis Braille had reduced the signs to six dots."
    )
    stems = [one.stem for one in ask_about(text, language="en").questions if "signs" in one.stem]
    assert stems
    assert not [stem for stem in stems if "the Barbier" in stem or "the Charles" in stem]


def test_words_that_the_text_writes_small_are_nobody():
    text = "He went to the Royal Institute for Blind Youth in Paris. Many blind people live there."
    assert "Blind Youth" not in names_in(sentences_of(text, language="en", published_on=None)).get("person", {})
