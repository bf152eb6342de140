"""The house: who is quoted for a value, what the value is said of, and with which values it goes."""

import pytest

from quizzes.facts.proposing.proposing import propose
from quizzes.language.values import NUMBER_TYPES


def numbers(text: str, language: str):
    return [one for one in propose(text, document="d", language=language) if one.type in NUMBER_TYPES]


@pytest.mark.parametrize(
    ("text", "language", "whom"),
    [
        ("According to the Ministry of Health, 52 people died.", "en", "the Ministry of Health"),
        ("The ministry said 14 villages were hit.", "en", "The ministry"),
        ("“We lost 30 homes,” said Mary Smith.", "en", "Mary Smith"),
        ("Officials told reporters that 3 bridges fell.", "en", "Officials"),
        ("Səhiyyə Nazirliyinin məlumatına görə, 52 nəfər ölüb.", "az", "Səhiyyə Nazirliyinin"),
        ("Nazirlik bildirib ki, 14 kənd zərər çəkib.", "az", "Nazirlik"),
        ("Buna görə 3 körpü bağlanıb.", "az", None),
        ("The river has 3 bridges.", "en", None),
    ],
)
def test_a_value_carries_whom_the_text_quotes(text, language, whom):
    assert [one.relayed_from for one in numbers(text, language)] == [whom]


def test_a_pronoun_stands_for_the_one_quoted_before():
    text = "Mary Smith said that 52 people died. She said that 3 bridges fell."
    assert [one.relayed_from for one in numbers(text, "en")] == ["Mary Smith", "Mary Smith"]


def test_values_without_a_property_are_grouped_with_their_like():
    one, other = numbers("It has 12 chimneys. Nobody saw the 3 chimneys.", "en")
    assert (one.property, one.group) == (None, "count:chimney")
    assert other.group == one.group


@pytest.mark.parametrize(
    ("text", "language", "subject"),
    [
        ("In 1902, Hillside School was founded.", "en", "Hillside School"),
        ("Lake Van lies in Turkey. It covers 3,755 km².", "en", "Lake Van"),
        ("Lake Van is deep. According to the Ministry of Water, it covers 3,755 km².", "en", "Lake Van"),
        ("1919-cu ildə Bakı Dövlət Universiteti yaradılıb.", "az", "Bakı Dövlət Universiteti"),
    ],
)
def test_a_value_is_said_of_the_subject_of_its_clause(text, language, subject):
    values = [one for one in propose(text, document="d", language=language) if one.property and one.unit != ""]
    assert subject in {one.subject for one in values}


def test_the_reason_and_what_was_inferred_are_printed():
    (row,) = (
        one.as_json() for one in propose("It opened today.", document="d", language="en", published_on="2024-05-15")
    )
    assert row["inferred"] is True
    assert "inferred from the date of the document" in row["reason"]
