"""Options without a typed value are held against the claims by their words, whatever article or case they have."""

import pytest

from quizzes.language.values import parse_value
from quizzes.questions.checking.number_words import with_number_in_digits
from quizzes.questions.checks import ClaimedValue, OptionDraft, says_the_same
from quizzes.questions.option_forms import forms_of
from tests.questions.checking.test_checks import broken_by, question

DECREE = ClaimedValue("a-source", None, frozenset({"decree", "ferman", "kalbajar", "kelbecer"}))
DAYS = ClaimedValue("a-source", parse_value("count", "44", None))


def option(text: str, language: str) -> OptionDraft:
    return OptionDraft(text, forms=forms_of(text, language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *(("A decree", "en"), ("By a decree", "en"), ("the decree.", "en"), ("Fərman", "az"), ("Fərmanla", "az")),
        *(("In Kalbajar", "en"), ("Kəlbəcərdə", "az"), ("Kəlbəcərdən", "az")),
        *(("Decrees", "en"), ("Because of the decree", "en"), ("Fərman ilə", "az"), ("Fərman sayəsində", "az")),
    ],
)
def test_option_in_another_form_says_what_the_source_says(text, language):
    assert says_the_same(option(text, language), DECREE)


@pytest.mark.parametrize(
    ("text", "language"), [("A law", "en"), ("Qanunla", "az"), ("Near Kalbajar", "en"), ("Laçında", "az")]
)
def test_option_of_other_words_does_not(text, language):
    assert not says_the_same(option(text, language), DECREE)


@pytest.mark.parametrize(("text", "language"), [("forty-four days", "en"), ("qırx dörd gün", "az"), ("44 gün", "az")])
def test_option_with_the_number_of_a_source_in_words_says_the_same(text, language):
    assert says_the_same(option(text, language), DAYS)
    assert not says_the_same(option("forty-five days", "en"), DAYS)


def test_numbers_in_words_become_digits_where_there_is_one():
    assert with_number_in_digits("About four thousand species", "en") == "About 4000 species"
    assert with_number_in_digits("Dörd minə yaxın", "az") == "4000 yaxın"
    assert with_number_in_digits("two of three", "en") == "two of three"


@pytest.mark.parametrize(
    ("check", "language", "parts"),
    [
        ("bare_figure", "en", ("In which year was it founded?", "1920", "1930", "1940")),
        ("bare_figure", "az", ("Hansı ildə qurulub?", "1920", "1930", "1940")),
        ("unordered_numbers", "en", ("When?", "May 1990", "May 1970", "May 1980")),
        ("unordered_numbers", "az", ("Nə vaxt?", "1990-cı ildə", "1970-ci ildə", "1980-ci ildə")),
        ("all_or_none", "en", ("Which?", "Both are wrong", "Dog")),
        ("all_or_none", "az", ("Hansı?", "Hər ikisi səhvdir", "İt")),
        ("all_or_none", "az", ("Kim?", "Heç kim", "Bir nəfər")),
        ("absolutes", "az", ("Hansı?", "Qətiyyən olmaz", "Bəzən olar")),
        ("absolutes", "az", ("Kim?", "Bütün insanlar", "Bəziləri")),
        ("negative_stem", "en", ("Which animal would nobody tame?", "Lion", "Wolf")),
    ],
)
def test_warning_is_given(check, language, parts):
    assert check in broken_by(question(language, *parts))


def test_dates_in_order_and_of_one_kind_pass():
    in_order = broken_by(question("en", "When did it end?", "In 1970", "In 1980", "In 1990"))
    assert not {"unordered_numbers", "mixed_kinds"} & in_order
