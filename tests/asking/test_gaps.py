"""Gaps: the sentence stands as the text has it, one answer is left out, and its like stands beside it."""

from pathlib import Path

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.words.noun_kinds import nouns_like
from tests.asking.drafting import drafts_of

TEXTS = sorted((Path(__file__).parent / "texts").glob("*.txt"))
GAPS = [
    ("en", "Smoke rises in a fire, and people leave the house.", "fire"),
    ("en", "The curd is cut with long wires.", "wires"),
    ("az", "Ustalar qəlibi ərimiş muma batırırlar.", "muma"),
]
NO_GAPS = [
    ("en", "It was moved to the barn in the same year."),
    ("en", "Many newspapers did not mention the crash of the train."),
    ("en", "These were kept in a barn near the village."),
    ("az", "Onlar muzeydə köhnə taxta qablarla birlikdə saxlanılır."),
]


@pytest.mark.parametrize(("language", "text", "key"), GAPS)
def test_sentence_gives_gap(language, text, key):
    gaps = {quoted(stem): draft.key for stem, draft in drafts_of(text, language).items() if GAP in stem}
    assert gaps.get(text.removesuffix(".").replace(key, GAP)) == key, gaps


@pytest.mark.parametrize(("language", "text"), NO_GAPS)
def test_sentence_that_points_out_of_itself_gives_no_gap(language, text):
    assert not [stem for stem in drafts_of(text, language) if GAP in stem]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_sentence_with_a_gap_is_asked_once(path):
    questions = ask_about(path.read_text(encoding="utf-8"), language=path.stem[:2]).questions
    for question in questions:
        others = [one for one in questions if one is not question and one.sentence_start == question.sentence_start]
        assert GAP not in question.stem or not [one for one in others if one.kind not in {"what_first", "what_last"}]


def test_nouns_of_one_kind():
    assert "door" in nouns_like("roof", "en")
    assert "kitabxana" in nouns_like("məktəb", "az")
    assert nouns_like("thing", "en") == ()


def test_gap_keeps_the_main_clause_behind_what_somebody_had_done():
    text = (
        "Having noticed that the stones were often found inside the bodies of lizards, and that they held bones and"
        " scales, she helped a friend to recognise them as fossilised dung."
    )
    assert not any("bodies of" in stem and "helped" not in stem for stem in drafts_of(text, "en") if GAP in stem)
