"""Numbers in words beside a number in words, near enough to be taken for it, on both of its sides."""

from dataclasses import replace

import pytest

from quizzes.language.spelled_numbers import spell
from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.distractors.choices import choices_for
from quizzes.questions.asking.pointed import ways_of
from quizzes.questions.asking.reading import read_for_asking

SPELLED = [
    (0, "en", "zero"),
    (17, "en", "seventeen"),
    (45, "en", "forty-five"),
    (500, "en", "five hundred"),
    (1205, "en", "one thousand two hundred and five"),
    (2000000, "en", "two million"),
    (17, "az", "on yeddi"),
    (60, "az", "altmış"),
    (130, "az", "yüz otuz"),
    (5000, "az", "beş min"),
    (1918, "az", "min doqquz yüz on səkkiz"),
    (1000000, "az", "bir milyon"),
]


@pytest.mark.parametrize(("number", "language", "words"), SPELLED)
def test_number_is_spelled(number, language, words):
    assert spell(number, language) == words


@pytest.mark.parametrize("language", ["en", "az"])
def test_every_number_is_spelled_in_its_own_words(language):
    assert len({spell(number, language) for number in range(10_000)}) == 10_000


EGGS = (
    "Quşlar\n\nDişi quş yuvada oturur. Yumurta qoyulandan təxminən on yeddi gün sonra balalar çıxır. Balalar 26 gün "
    "yuvada qalır. Kəndlilər bu quşu çox sevirlər."
)
SKINS = "Books\n\nThe old monks wrote by hand. The large Bible of the abbey required five hundred skins of calves."


def asked(text, language, key):
    return next(one for one in ask_about(text, language=language).questions if one.key == key)


@pytest.mark.parametrize(("language", "text", "key"), [("az", EGGS, "on yeddi"), ("en", SKINS, "five hundred")])
def test_numbers_beside_one_in_words_are_in_words_and_on_both_sides(language, text, key):
    question = asked(text, language, key)
    assert len(question.distractors) == 3
    words = [*question.distractors, *(words for words, _value in question.choices)]
    assert not any(letter.isdigit() for one in words for letter in one)
    lows = [value.low for value in question.distractor_values]
    assert min(lows) < question.value.low < max(lows)


def test_number_that_is_about_right_is_not_wrong_and_none_is_far_off():
    question = asked(EGGS, "az", "on yeddi")
    values = [*question.distractor_values, *(value for _words, value in question.choices)]
    assert not {15, 16, 18, 19, 20} & {int(value.value) for value in values}
    assert all(10 <= int(value.value) <= 27 for value in values)


def test_nobody_is_offered_an_age_far_from_the_true_one():
    text = "The pilot\n\nThe pilot Ada Reed left the harbour in June. In May she was 50 years old."
    read = read_for_asking(text, language="en")
    [draft] = [one for one in read.harvest.drafts if one.value is not None and one.value.value == "50"][:1]
    values = [value for _words, value in choices_for(read, replace(draft, stem=f"{draft.stem} age"))]
    assert values
    assert all(35 <= int(value.value) <= 70 for value in values)


def test_century_that_has_begun_stands_beside_the_last_one():
    text = "Dolu\n\nXX əsrdə alimlər buluda raketlə gümüş yodid səpməyi təklif etdilər. Bağban dolunu sevmir."
    question = next(one for one in ask_about(text, language="az").questions if one.key == "XX əsrdə")
    assert {"XIX əsrdə", "XXI əsrdə"} <= set(question.distractors)


@pytest.mark.parametrize(
    ("language", "text", "key", "others"),
    [
        ("en", "The old instrument was so long that two people were needed.", "two people", "three people four people"),
        ("en", "The road is a wonder. It runs for six million steps.", "six million steps", "seven million steps"),
        ("az", "Qayada altı min təsvir var. Onlar qədimdir.", "altı min təsvir", "yeddi min təsvir"),
    ],
)
def test_number_at_the_head_of_a_phrase_is_exchanged(language, text, key, others):
    read = read_for_asking(text, language=language)
    start = text.index(key)
    ways, best = ways_of(read, start=start, end=start + len(key))
    asked = ways[best].asked(read)
    offered = " ".join([*asked.distractors, *(words for words, _value in asked.choices)])
    assert others in offered


@pytest.mark.parametrize(("written", "mark"), [("2,850", ","), ("2850", ""), ("2\u00a0850", "\u00a0")])
def test_thousands_stand_apart_where_the_text_sets_them_apart(written, mark):
    text = (
        f"The Danube\n\nThe Danube is long. At roughly {written} kilometres the Danube is the second river of Europe."
    )
    (asked,) = (one for one in ask_about(text, language="en").questions if "kilometres" in one.stem)
    assert asked.key.startswith(f"2{mark}850")
    assert len(asked.distractors) == 3
    assert all(
        words[1 : 1 + len(mark)] == mark and words.replace(mark, "")[:4].isdigit() for words in asked.distractors
    )
