"""Asking about whole texts: enough good questions, fair options, exact evidence, the same for the same seed."""

import time
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizzes.language.letters import fold
from quizzes.questions.asking.asking import Asking, ask_about
from quizzes.questions.asking.choosing import gives_away
from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.pointed import questions_of
from quizzes.questions.asking.reading import read_for_asking
from quizzes.questions.checking.check import OptionText, QuestionText
from quizzes.questions.checking.wording import WORDING_CHECKS

TEXTS = sorted((Path(__file__).parent / "texts").glob("*.txt"))
FEWEST = 4
ALLOWED = frozenset({"bare_figure", "explanation_missing", "fits_one_option", "mixed_kinds", "negative_stem"})
WORDS = [
    "The",
    "school",
    "was",
    "opened",
    "in",
    "1932",
    "and",
    "has",
    "12",
    "rooms",
    ".",
    "Ali",
    "Həsənov",
    "Bakıda",
    "anadan",
    "olub",
    ",",
    "çünki",
    "üçün",
    "Kür",
    "çayı",
    "neçə",
    "“",
    "”",
    "(",
    ")",
    "45",
    "%",
    "-",
    "because",
    "to",
    "by",
    "which",
    "it",
    "its",
    "1990-cı",
    "illərdə",
    "kənd",
    "\n",
    "\n\n",
    "?",
    "!",
    "…",
    "X",
]


@lru_cache
def asked(path: Path) -> Asking:
    """Return what is asked about a text, once for all tests."""
    return ask_about(path.read_text(encoding="utf-8"), language=path.stem[:2])


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_text_yields_enough_questions(path):
    assert len(asked(path).questions) >= FEWEST


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_questions_of_a_text_are_fair(path):
    text = path.read_text(encoding="utf-8")
    questions = asked(path).questions
    for question in questions:
        assert_fair(question, text)
    for one in questions:
        assert not any(gives_away(one, other) for other in questions if other is not one), one.stem


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_questions_of_a_text_pass_the_wording_checks(path):
    language = path.stem[:2]
    for question in asked(path).questions:
        if question.is_open:
            continue
        texts = [question.key, *question.distractors]
        if question.is_order_fixed:
            values = [question.value, *question.distractor_values]
            texts = [text for _low, text in sorted(zip((value.low for value in values), texts, strict=True))]
        options = tuple(OptionText(text, is_key=text == question.key) for text in texts)
        row = QuestionText(language=language, stem=question.stem, options=options)
        hits = {check.id for check in WORDING_CHECKS if check.id not in ALLOWED for _hit in check.look(row)}
        assert not hits, (question.stem, texts, hits)


def assert_fair(question, text):
    """Assert what holds for every question, whatever the text."""
    offered = [words for words, _value in question.choices]
    options = [question.key, *question.distractors, *offered]
    is_plain = GAP not in question.stem and (question.language == "en" or question.kind in {"called", "why"})
    assert len(question.distractors) in {2, 3} or (question.is_open and (offered or is_plain))
    assert len({fold(option) for option in options}) == len(options)
    assert 0 <= question.sentence_start <= question.start < question.end <= question.sentence_end <= len(text)
    assert text[question.start : question.end].strip()
    assert f" {fold(question.key)} " not in f" {fold(question.stem)} "
    assert question.stem.endswith("?")
    assert 0 < question.score <= 1
    if question.is_order_fixed and not question.is_open:
        assert len({value.low for value in (question.value, *question.distractor_values)}) == 1 + len(
            question.distractors
        )


def test_same_seed_gives_the_same_questions():
    text = TEXTS[0].read_text(encoding="utf-8")
    language = TEXTS[0].stem[:2]
    assert ask_about(text, language=language, seed=3) == ask_about(text, language=language, seed=3)


def test_limit_keeps_the_best():
    text = TEXTS[0].read_text(encoding="utf-8")
    questions = ask_about(text, language=TEXTS[0].stem[:2], limit=3).questions
    assert len(questions) == 3
    assert questions[0].score >= questions[-1].score - 0.1


def test_poor_text_says_why():
    asking = ask_about("They were tired. It was not easy. Why did they go?", language="en")
    assert not asking.questions
    assert dict(asking.left_out).keys() >= {"negated"}


def test_unknown_language_is_refused():
    with pytest.raises(ValueError, match="unknown language"):
        ask_about("Das Haus ist alt.", language="de")


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", "a" * 5_000, "(" * 3_000, "1932 " * 2_000, "\u0000\ud7ff", "və və və. " * 300]
)
def test_junk_gives_nothing_and_breaks_nothing(text, language):
    for question in ask_about(text, language=language).questions:
        assert_fair(question, text)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=80), st.sampled_from(["en", "az"]))
def test_any_words_give_fair_questions_or_none(words, language):
    text = " ".join(words)
    for question in ask_about(text, language=language).questions:
        assert_fair(question, text)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["en", "az"]))
def test_any_letters_break_nothing(text, language):
    for question in ask_about(text, language=language).questions:
        assert_fair(question, text)


def test_long_text_takes_time_in_proportion():
    text = "".join(path.read_text(encoding="utf-8") for path in TEXTS if path.stem.startswith("en"))
    short = _seconds(text)
    assert _seconds("\n\n".join([text] * 4)) < max(short, 0.2) * 14


def _seconds(text: str) -> float:
    start = time.perf_counter()
    ask_about(text, language="en")
    return time.perf_counter() - start


def test_other_questions_are_promised_only_where_one_of_them_is_good():
    text = (
        "Bənna\n\nGənc bənna tədricən podratçı oldu, bir qədər pul yığdı. 1870-ci illərin əvvəlində o, şərikləri ilə"
        " birlikdə Bibiheybətdə torpaq sahəsi götürüb neft axtarmağa başladı. Tağıyev 1894-cü ildə Bakıda məktəb tikdi."
    )
    read = read_for_asking(text, language="az")
    asked = ask_about(text, language="az").questions
    stems, scores = {one.stem for one in asked}, {}
    for one in asked:
        sentence = next(row for row in read.sentences if row.start == one.sentence_start)
        scores[one] = [way.draft.score for way in questions_of(read, sentence) if way.stem not in stems]
        assert one.has_others == any(score >= 0.5 for score in scores[one])
    assert any(row and not one.has_others for one, row in scores.items())
    told = "The plague year\n\nGeorge Viccars, an assistant to the tailor of Eyam, opened the parcel of damp cloth."
    assert all(one.has_others for one in ask_about(told, language="en").questions)
