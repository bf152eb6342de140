"""The house: the many ways to write one number, date or share, each with its exact place and value."""

import pytest

from tests.proposing.test_proposing import found

ENGLISH = [
    ("Half a million people came.", "Half a million people", "count", "500000", None),
    ("A dozen bridges fell.", "A dozen bridges", "count", "12", None),
    ("Two hundred and fifty schools reopened.", "Two hundred and fifty schools", "count", "250", None),
    ("Three new varieties of rice grew.", "Three new varieties", "count", "3", None),
    ("It rose by from 5 to 7 per cent.", "5 to 7 per cent", "percent", "5-7", "percent"),
    ("They paid £5-7m for it.", "£5-7m", "money", "5000000-7000000", "GBP"),
    ("It cost NZ$1,199.", "NZ$1,199", "money", "1199", "NZD"),
    ("It was minus 28 degrees.", "minus 28 degrees", "temperature", "-28", "temperature-celsius"),
    ("It boils at 300 K.", "300 K", "temperature", "300", "temperature-kelvin"),
    ("A wind of 5 m/s blew.", "5 m/s", "quantity", "5", "speed-meter-per-second"),
    ("Add ½ cup of milk.", "½ cup", "quantity", "0.5", "volume-cup"),
    ("Add 2 pounds of flour.", "2 pounds", "quantity", "2", "mass-pound"),
    ("They met in 1923–29.", "1923–29", "date_range", "1923/1929", None),
    ("In the mid-1990s it closed.", "1990s", "date_range", "1990/1999", None),
]
AZERBAIJANI = [
    ("Orada iki min beş yüz ev var.", "iki min beş yüz ev", "count", "2500", None),
    ("Yarım milyon insan gəlib.", "Yarım milyon insan", "count", "500000", None),
    ("Əllidən çox kənd var.", "Əllidən çox kənd", "count", "50", None),
    ("Cərimə 500 manatdan 1500 manata qədərdir.", "500 manatdan 1500 manata", "money", "500-1500", "AZN"),
    ("Bilet 5 manat 20 qəpik idi.", "5 manat 20 qəpik", "money", "5.2", "AZN"),
    ("Şaxta mənfi 28 dərəcə olub.", "mənfi 28 dərəcə", "temperature", "-28", "temperature-celsius"),
    ("Üç yeni məktəb tikilib.", "Üç yeni məktəb", "count", "3", None),
    ("1923–29-cu illərdə olub.", "1923–29-cu illərdə", "date_range", "1923/1929", None),
    ("2020/2021-ci tədris ili başlayıb.", "2020/2021-ci tədris ili", "date_range", "2020/2021", None),
    ("XX əsrin 30-cu illərində olub.", "XX əsrin 30-cu illərində", "date_range", "1930/1939", None),
    ("1998 və 2002-ci illərdə olub.", "1998", "year", "1998", None),
]


@pytest.mark.parametrize(("sentence", "text", "type_", "value", "unit"), ENGLISH)
def test_english_form_is_read(sentence, text, type_, value, unit):
    assert (text, type_, value, unit) in found(sentence, "en")


@pytest.mark.parametrize(("sentence", "text", "type_", "value", "unit"), AZERBAIJANI)
def test_azerbaijani_form_is_read(sentence, text, type_, value, unit):
    assert (text, type_, value, unit) in found(sentence, "az")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Two thirds of the pupils came, one in five people stayed.", "en"),
        ("Üçdə iki hissəsi qalıb.", "az"),
        ("Read Resolution 822 and Law No. 123.", "en"),
    ],
)
def test_shares_and_numbered_acts_are_no_amounts(sentence, language):
    assert found(sentence, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It opened on 3 May 2020. On the same day it shut.", "en", ("the same day", "2020-05-03")),
        ("2020-ci il mayın 3-də açılıb. Həmin il bağlanıb.", "az", ("Həmin il", "2020")),
    ],
)
def test_the_same_day_is_the_date_said_before(text, language, expected):
    last = found(text, language)[-1]
    assert (last[0], last[2]) == expected


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("It opens next Monday.", "en", "2024-05-20"),
        ("Gələn bazar ertəsi açılır.", "az", "2024-05-20"),
        ("It closed last Friday.", "en", "2024-05-10"),
        ("From 14 to 16 May it is open.", "en", "2024-05-14/2024-05-16"),
    ],
)
def test_days_of_the_week_and_of_no_year_take_the_date_of_the_document(text, language, value):
    assert [row[2] for row in found(text, language, published_on="2024-05-15")] == [value]
