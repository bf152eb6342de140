"""What somebody changes of a proposed question: its order stays that of numbers and dates."""

from itertools import permutations

import pytest

from quizzes.language.values import parse_value
from quizzes.questions.from_texts.changing import with_key, with_own_answer, with_wrong_answers
from quizzes.questions.from_texts.content import Content, ContentOption

DAYS = {
    "15 October 1918": "1918-10-15",
    "15 January 1919": "1919-01-15",
    "10 February 1919": "1919-02-10",
    "15 October 1919": "1919-10-15",
}


def dated(key="15 January 1919"):
    options = [
        ContentOption({"en": words}, is_key=words == key, value=parse_value("date", day)) for words, day in DAYS.items()
    ]
    return Content({"en": "When did the tank burst?"}, tuple(options), is_order_fixed=True)


def words_of(content):
    return [option.words for option in content.options]


@pytest.mark.parametrize("order", list(permutations([0, 1, 2]))[:4])
def test_days_stand_in_the_order_of_time_however_they_are_ticked(order):
    wrong = [words for words in DAYS if words != "15 January 1919"]
    content = with_key(with_wrong_answers(dated(), [wrong[place] for place in order]), "15 January 1919")
    assert words_of(content) == list(DAYS)


def test_day_of_ones_own_is_read_and_stands_in_the_order_of_time():
    content = with_own_answer(with_wrong_answers(dated(), ["15 October 1918"]), "3 March 1918")
    assert words_of(content) == ["3 March 1918", "15 October 1918", "15 January 1919"]
    assert words_of(with_key(content, "20 December 1918")) == ["3 March 1918", "15 October 1918", "20 December 1918"]


def test_words_that_are_no_day_are_kept_as_they_are_written():
    content = with_own_answer(with_wrong_answers(dated(), ["15 October 1918"]), "in the spring")
    assert sorted(words_of(content)) == ["15 January 1919", "15 October 1918", "in the spring"]
    assert [option.words for option in content.options if option.is_key] == ["15 January 1919"]
