"""English sentences as the tagger and the rules on it read them: clauses, asides, pronouns, what is left out."""

import pytest

from quizzes.questions.asking.english.clauses.clauses import Unclear, reading_of
from quizzes.questions.asking.texts.pieces import written
from quizzes.questions.asking.texts.sentences import sentences_of
from tests.asking.drafting import drafts_of

CLAUSES = [
    ("A potter wedged the clay, shaped a bowl and glazed it.", ["wedged", "shaped", "glazed"]),
    ("The rags were washed, beaten to a pulp and mixed with water.", ["were washed", "were beaten", "were mixed"]),
    ("Her uncle, a well-known baker, died when she was nine.", ["died"]),
    ("A thin layer of dust stayed behind, and the wind carried it off.", ["stayed", "carried"]),
    ("Narrow pipes called flues carry the smoke up the wall.", ["carry"]),
    ("In 1911 her sister Joan opened a small school near the mill.", ["opened"]),
    ("The abbot of Welby, called the shepherd, was chosen for life, but his power was small.", ["was chosen", "was"]),
    ("It was Peter who first noticed a crack in the bell.", ["was", "noticed"]),
    ("Most wasps, as patient gardeners have found, do not attack birds.", ["do attack"]),
]  # fmt: skip


def test_long_sentences_are_cut_into_clauses():
    for text, verbs in CLAUSES:
        reading = reading_of(next(iter(sentences_of(text, language="en", published_on=None))))
        assert [written(clause.tokens, clause.verb) for clause in reading.clauses] == verbs, text


def test_what_is_denied_is_known_to_be():
    for text in ("The wood did not rot.", "The pond never freezes over in winter.", "Storks rarely nest on the tower."):
        reading = reading_of(next(iter(sentences_of(text, language="en", published_on=None))))
        assert all(clause.is_negated for clause in reading.clauses), text


@pytest.mark.parametrize("text", ["“We shall build a bridge over the river,” the mayor said.", "Why did the wood rot?"])
def test_quoted_and_asking_sentences_are_not_read(text):
    with pytest.raises(Unclear):
        reading_of(next(iter(sentences_of(text, language="en", published_on=None))))


PRONOUNS = [
    ("Clara Holt was a painter. Clara Holt lived in Bonn. Clara Holt sold maps. Her book on ferns appeared in 1901.",
     "In which year did Clara Holt’s book on ferns appear?"),
    ("Tall masts hold the cable. These masts were raised in 1931.", "In which year were tall masts raised?"),
    ("The next lamp was made by Arthur Finch, a smith from Leeds. In 1893 he showed a lantern at the fair.",
     "In which year did Arthur Finch show a lantern at the fair?"),
]  # fmt: skip


def test_pronouns_are_written_out_where_they_are_sure():
    for text, stem in PRONOUNS:
        assert stem in drafts_of(text, "en"), (text, sorted(drafts_of(text, "en")))


OPEN = [
    "Workers and visitors filled the hall. The company moved to Leeds in 1911.",
    "The rest was sold in 1911 to a brewer from Leeds.",
    "The voyage was long. The art itself began in China.",
]


def test_what_stays_open_is_not_asked_about():
    for text in OPEN:
        stems = [stem for stem in drafts_of(text, "en") if "_____" not in stem]
        assert not [stem for stem in stems if "company" in stem or "the rest" in stem or "the art" in stem], stems


def test_number_of_a_king_ends_a_sentence_and_an_initial_does_not():
    text = "The Stone\n\nIt honours the young king Ptolemy V. The priests list his deeds. John V. Reed came in 1901."
    told = [one.text[one.start : one.end] for one in sentences_of(text, language="en", published_on=None)]
    assert told == [
        "It honours the young king Ptolemy V.",
        "The priests list his deeds.",
        "John V. Reed came in 1901.",
    ]


def test_a_people_is_many_and_no_it():
    text = "The Stone\n\nAfter the French were defeated in Egypt, it was shipped to London in 1802."
    assert not [stem for stem in drafts_of(text, "en") if "the French was" in stem]


def test_ship_with_the_name_of_a_person_is_no_who():
    text = "The Rescue\n\nHe reached the island in the Anna Price, a small boat with two masts, in 1916."
    assert not [stem for stem in drafts_of(text, "en") if stem.startswith("Who was") and "Price" in stem]
