"""Numbers in words, weekdays, ranges with a unit at both ends and other ways in which people type what is written."""

import pytest

from quizzes.language.reading import read_value
from quizzes.language.values import BadValue, parse_value


@pytest.mark.parametrize(
    ("language", "text", "canonical"),
    [
        ("az", "25.11.2020-ci il", "2020-11-25"),
        ("az", "2019-cu ilin iyun ayında", "2019-06"),
        ("az", "on doqquzuncu əsr", "1801/1900"),
        ("az", "XIX yüzillik", "1801/1900"),
        ("az", "2020-ci il 27 sentyabrdan 10 noyabra qədər", "2020-09-27/2020-11-10"),
        ("en", "Wednesday, 25 November 2020", "2020-11-25"),
        ("en", "1990's", "1990/1999"),
        ("en", "the nineteenth century", "1801/1900"),
        ("en", "on Wednesday, November 25, 2020", "2020-11-25"),
        ("az", "25 noyabr 2020-ci il, çərşənbə günü", "2020-11-25"),
        ("az", "24 noyabr 2020-ci il çərşənbə axşamı", "2020-11-24"),
        ("en", "third century BC", "-0299/-0200"),
        ("az", "iyirminci əsrin 30-cu illəri", "1930/1939"),
    ],
)
def test_dates_in_words_and_with_weekdays(language: str, text: str, canonical: str) -> None:
    assert read_value(text, language, type="date") == parse_value("date", canonical)


@pytest.mark.parametrize(
    ("language", "kind", "text", "canonical", "unit", "is_approximate"),
    [
        ("az", "quantity", "40 kub metr/saniyə", "40", "volume-cubic-meter-per-second", False),
        ("az", "quantity", "saatda 90 km", "90", "speed-kilometer-per-hour", False),
        ("az", "quantity", "800 m-dən 1000 m-dək", "800-1000", "length-meter", False),
        ("az", "quantity", "800 metrdən 1000 metrə qədər", "800-1000", "length-meter", False),
        ("az", "quantity", "təqr. 200 km", "200", "length-kilometer", True),
        ("az", "quantity", "təx. 200 km", "200", "length-kilometer", True),
        ("az", "quantity", "200 km-ə yaxın", "200", "length-kilometer", True),
        ("az", "quantity", "yarım kilometr", "0.5", "length-kilometer", False),
        ("az", "count", "145 ədəd kənd", "145", "village", False),
        ("az", "count", "on iki ev", "12", "house", False),
        ("az", "count", "4 min nəfərə yaxın", "4000", "person", True),
        ("az", "money", "2 manat 50 qəpik", "2.50", "AZN", False),
        ("az", "percent", "%85", "85", None, False),
        ("az", "temperature", "mənfi 12 dərəcə", "-12", "temperature-celsius", False),
        ("az", "temperature", "+25°C", "25", "temperature-celsius", False),
        ("en", "quantity", "nearly 200 km", "200", "length-kilometer", True),
        ("en", "quantity", "forty-four days", "44", "duration-day", False),
        ("en", "quantity", "a hundred kilometres", "100", "length-kilometer", False),
        ("en", "quantity", "half a kilometre", "0.5", "length-kilometer", False),
        ("en", "count", "twelve houses", "12", "house", False),
        ("en", "count", "one village", "1", "village", False),
        ("en", "count", "some 4000 people", "4000", "person", True),
        ("en", "percent", "20% to 30%", "20-30", None, False),
        ("en", "temperature", "minus 12 °C", "-12", "temperature-celsius", False),
        ("az", "quantity", "5-dən 7 km-ə qədər", "5-7", "length-kilometer", False),
        ("az", "quantity", "beş-yeddi gün", "5-7", "duration-day", False),
        ("en", "quantity", "five to seven days", "5-7", "duration-day", False),
        ("en", "quantity", "between 5 and 7 million km²", "5000000-7000000", "area-square-kilometer", False),
        ("az", "percent", "20%-dən 30%-ə qədər", "20-30", None, False),
        ("az", "count", "üç yüz nəfərə yaxın", "300", "person", True),
        ("az", "money", "2 manat 5 qəpik", "2.05", "AZN", False),
        ("en", "temperature", "minus 5 to 10 °C", "-5-10", "temperature-celsius", False),
    ],
)
def test_amounts_in_words_and_in_another_order(
    language: str, kind: str, text: str, canonical: str, unit: str | None, is_approximate: bool
) -> None:
    read = read_value(text, language, type=kind)
    assert read == parse_value(kind, canonical, unit, approximate=is_approximate)


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        ("en", "date", "Monday, 25 November 2020"),
        ("az", "date", "24 noyabr 2020-ci il, çərşənbə"),
        ("en", "date", "Monday, May 2020"),
        ("en", "date", "the nineties"),
        ("az", "quantity", "200 km-ə qədər"),
        ("en", "quantity", "5 km to 7 miles"),
        ("en", "count", "several villages"),
    ],
)
def test_what_cannot_be_known_is_refused(language: str, kind: str, text: str) -> None:
    with pytest.raises(BadValue):
        read_value(text, language, type=kind)
