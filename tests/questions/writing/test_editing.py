"""A written question whose words a teacher changes before accepting it: the typed values follow the words."""

import pytest

from quizzes.questions.writing.drafts import WrittenForm
from quizzes.questions.writing.editing import with_texts
from quizzes.questions.writing.writing import write_question

pytestmark = pytest.mark.django_db


@pytest.fixture
def written(country):
    shelf = country.shelf()
    return write_question(shelf.card("hakari-length"), shelf, WrittenForm("direct"), seed=1)


def last(**texts):
    return {f"option_4_text_{language}": text for language, text in texts.items()}


def test_value_of_an_option_follows_its_words_and_the_order_its_value(written):
    edited = with_texts(written, last(en="2.5 kilometres", az="2,5 kilometr"))
    assert (edited.options[0].text["az"], edited.options[0].value.value) == ("2,5 kilometr", "2.5")
    lows = [option.value.low for option in edited.options]
    assert lows == sorted(lows)
    assert {option.text["en"] for option in edited.options if option.is_key} == {"113 kilometres"}


@pytest.mark.parametrize(
    "texts", [{"en": "9 kilometres", "az": "90 kilometr"}, {"en": "very long", "az": "çox uzun"}, {"en": "", "az": ""}]
)
def test_option_whose_words_say_no_one_value_has_none(written, texts):
    assert with_texts(written, last(**texts)).options[3].value is None


def test_option_left_as_it_was_keeps_its_value(written):
    assert with_texts(written, {"stem_en": "How far does the Hakari River run?"}).options == written.options
