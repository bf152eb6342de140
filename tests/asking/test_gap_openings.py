"""Gaps at the beginning of a sentence: what fills them has a large letter, key and options alike."""

from dataclasses import replace

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.gaps.gap_openings import opened
from quizzes.questions.asking.gaps.gaps import CLOSES, GAP, OPENS

ASKED = ask_about("Quba\n\nQuba şəhəri 1735-ci ildə salınıb.", language="az").questions[0]


def gap(text: str):
    asked = replace(ASKED, stem=f"Boşluğa hansı söz yazılmalıdır{OPENS}{text}{CLOSES}", key="ipək")
    return opened(replace(asked, distractors=("yun", "kətan"), choices=(("pambıq", None),)))


def test_opening_gap_is_filled_with_large_letters():
    asked = gap(f"{GAP} qaynar suda açılır")
    assert (asked.key, asked.distractors, asked.choices) == ("İpək", ("Yun", "Kətan"), (("Pambıq", None),))


def test_gap_further_on_keeps_small_letters_and_its_sentence_opens_with_a_large_one():
    asked = gap(f"usta {GAP} açır")
    assert asked.key == "ipək"
    assert f"“Usta {GAP} açır”" in asked.stem


def test_question_that_is_no_gap_stays_as_it_is():
    assert opened(ASKED) == ASKED
