"""Gaps in freer English prose: sentences that lean on another, quote somebody or tell an age."""

from quizzes.questions.asking.asking import LOWEST_SCORE
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from tests.asking.drafting import drafts_of

PAINTER = (
    "The Woman Who Painted Moths\n\nClara Holt was then forty-one. As a child she had attended a school run by Anna "
    "Berg, a friend of the poet Otto Lind.\n\nHer book, published in 1936, had blue covers. Fame came slowly. “You "
    "should see how many letters I get,” she once told her nephew. Holt nevertheless travelled on, and when she died "
    "in 1953 she was 84 years old."
)
OWL = (
    "The Barn Owl\n\nLike all owls, it has large eyes. Before it leaves its nest, it turns its head towards the wind."
    "\n\nA barn owl has no nest in winter. The workers did not open the barn in 1906."
)


def gaps_of(text: str) -> dict[str, str]:
    drafts = drafts_of(text, "en").values()
    return {quoted(one.stem): one.key for one in drafts if GAP in one.stem and one.score >= LOWEST_SCORE}


def test_age_and_year_are_left_out_with_the_person_named():
    gaps = gaps_of(PAINTER)
    assert gaps[f"Clara Holt was then {GAP}"] == "41"
    assert gaps[f"Clara Holt’s book, published in {GAP}, had blue covers"] == "1936"
    assert drafts_of(PAINTER, "en")["How old was Clara Holt when she died in 1953?"].key == "84 years"


def test_name_behind_by_is_left_out():
    stem = f"As a child Clara Holt had attended a school run by {GAP}, a friend of the poet Otto Lind"
    assert gaps_of(PAINTER)[stem] == "Anna Berg"


def test_quotation_stands_in_single_marks_and_keeps_its_words():
    found = [stem for stem in gaps_of(PAINTER) if "‘You should see" in stem]
    assert f"‘You should see how many letters I get,’ Clara Holt once told her {GAP}" in found
    assert not [stem for stem in found if GAP in stem.partition("’")[0]]


def test_thing_of_the_title_is_written_out_once():
    gaps = gaps_of(OWL)
    assert gaps[f"Like all owls, the barn owl has large {GAP}"] == "eyes"
    assert gaps[f"Before the barn owl leaves its {GAP}, it turns its head towards the wind"] == "nest"


def test_date_of_what_did_not_happen_is_no_gap():
    assert not [stem for stem in gaps_of(OWL) if "did not" in stem]


def test_decades_and_centuries_are_left_out():
    text = "The tower of Pisa leaned until the 1970s. Pisa was rich well into the nineteenth century."
    gaps = gaps_of(text)
    assert gaps[f"The tower of Pisa leaned until {GAP}"] == "the 1970s"
    assert gaps[f"Pisa was rich well into {GAP}"] == "the 19th century"


LONG = (
    "In Sichuan, where they were cast from iron instead of bronze because copper was scarce, a merchant who wished to "
    "buy a pound of salt had to hand over a pound and a half of metal."
)
NAMED = (
    "The City of Kiruna\n\nIts first director, a geologist named Hjalmar Lund, wanted a model town. He engaged the "
    "architect Gustaf Berg to design a church of timber.\n\nKiruna grew until thirty-seven streets crossed the hill."
)


def test_clause_added_inside_a_long_sentence_is_left_out():
    stem = f"In Sichuan a merchant who wished to buy a pound of {GAP} had to hand over a pound and a half of metal"
    assert gaps_of(LONG)[stem] == "salt"


def test_person_told_by_named_is_left_out_and_gone_on_with():
    assert gaps_of(NAMED)[f"Kiruna’s first director, a geologist named {GAP}, wanted a model town"] == "Hjalmar Lund"
    assert "Why did Hjalmar Lund engage the architect Gustaf Berg?" in drafts_of(NAMED, "en")


def test_number_in_words_with_a_hyphen_is_left_out():
    assert gaps_of(NAMED)[f"Kiruna grew until {GAP} streets crossed the hill"] == "37"


def test_object_is_asked_for_with_the_tool_in_the_stem():
    drafts = drafts_of("Clara Holt cut her meat with a knife.", "en")
    assert drafts["What did Clara Holt cut with a knife?"].key == "her meat"


def test_what_a_sentence_leaves_untold_is_told_by_the_one_before():
    text = "Frogs drink through their skin. The greater part is lost to the air in summer, when the ponds are warm."
    found = [stem for stem in gaps_of(text) if "greater part" in stem]
    assert found
    assert all(stem.startswith("Frogs drink through their skin. The greater part") for stem in found)
