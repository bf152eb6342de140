"""What writing and checking 1,000 questions costs; prints it and asserts nothing about time."""

import itertools
import time

import pytest

from quizzes.exchange.shipping import load_shipped
from quizzes.questions.checking.check import OptionText, QuestionText
from quizzes.questions.checking.languages import LANGUAGE_CHECKS
from quizzes.questions.checking.wording import WORDING_CHECKS
from quizzes.questions.writing.drafts import WrittenQuestion
from quizzes.questions.writing.shelf import Shelf
from quizzes.questions.writing.writing import write_questions

MANY = 1000


def texts_of(question, language):
    options = (OptionText(one.text[language], one.is_key, one.explanation[language]) for one in question.options)
    return QuestionText(language, question.stem[language], tuple(options), question.explanation[language])


def write_many(shelf):
    seeds = (write_questions(shelf.cards, shelf, seed=seed) for seed in itertools.count(1))
    written = (row for row in itertools.chain.from_iterable(seeds) if isinstance(row, WrittenQuestion))
    return list(itertools.islice(written, MANY))


def check_many(questions):
    found = 0
    for question in questions:
        english, azerbaijani = texts_of(question, "en"), texts_of(question, "az")
        found += sum(len(list(check.look(text))) for check in WORDING_CHECKS for text in (english, azerbaijani))
        found += sum(len(list(check.look((english, azerbaijani)))) for check in LANGUAGE_CHECKS)
    return found


@pytest.mark.django_db
def test_writing_and_checking_a_thousand_questions(capsys):
    load_shipped(lambda line: None)
    started = time.process_time()
    questions = write_many(Shelf())
    written = time.process_time()
    check_many(questions)
    checked = time.process_time()
    assert len(questions) == MANY
    with capsys.disabled():
        print(
            f"\n{MANY} questions: written in {written - started:.1f} s, checked in {checked - written:.1f} s (one core)"
        )
