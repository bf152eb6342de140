"""Dates in both languages: sentences, labels, answers to "when" and Azerbaijani cases."""

import pytest

from quizzes.language.values import parse_value
from quizzes.language.writing import write_date, write_value

FORMS = ("sentence", "label", "when")


@pytest.mark.parametrize(
    ("text", "english", "azerbaijani"),
    [
        (
            "2020-11-25",
            "25 November 2020; 25 November 2020; on 25 November 2020",
            "25 noyabr 2020-ci il; 25 noyabr 2020; 25 noyabr 2020-ci ildə",
        ),
        (
            "2020-11",
            "November 2020; November 2020; in November 2020",
            "2020-ci ilin noyabrı; noyabr 2020; 2020-ci ilin noyabrında",
        ),
        ("1993", "1993; 1993; in 1993", "1993-cü il; 1993; 1993-cü ildə"),
        ("1923/1929", "1923–1929; 1923–1929; from 1923 to 1929", "1923–1929-cu illər; 1923–1929; 1923–1929-cu illərdə"),
        ("1201/1300", "the 13th century; 13th century; in the 13th century", "XIII əsr; XIII əsr; XIII əsrdə"),
        ("1801/1900", "the 19th century; 19th century; in the 19th century", "XIX əsr; XIX əsr; XIX əsrdə"),
        (
            "1501/1800",
            "the 16th–18th centuries; 16th–18th centuries; in the 16th–18th centuries",
            "XVI–XVIII əsrlər; XVI–XVIII əsrlər; XVI–XVIII əsrlərdə",
        ),
        ("1990/1999", "the 1990s; 1990s; in the 1990s", "1990-cı illər; 1990-cı illər; 1990-cı illərdə"),
        ("-0499", "500 BC; 500 BC; in 500 BC", "e.ə. 500-cü il; e.ə. 500; e.ə. 500-cü ildə"),
        (
            "-0499/-0449",
            "500–450 BC; 500–450 BC; from 500 to 450 BC",
            "e.ə. 500–450-ci illər; e.ə. 500–450; e.ə. 500–450-ci illərdə",
        ),
        (
            "-0399/-0300",
            "the 4th century BC; 4th century BC; in the 4th century BC",
            "e.ə. IV əsr; e.ə. IV əsr; e.ə. IV əsrdə",
        ),
        (
            "-1999/-1000",
            "the 2nd millennium BC; 2nd millennium BC; in the 2nd millennium BC",
            "e.ə. II minillik; e.ə. II minillik; e.ə. II minillikdə",
        ),
        (
            "-0049/0020",
            "50 BC – AD 20; 50 BC – AD 20; from 50 BC to AD 20",
            "e.ə. 50-ci il – y.e. 20-ci il; e.ə. 50 – y.e. 20; e.ə. 50-ci ildən y.e. 20-ci ilədək",
        ),
        (
            "0020",
            "AD 20; AD 20; in AD 20",
            "y.e. 20-ci il; y.e. 20; y.e. 20-ci ildə",
        ),
        (
            "0001/0100",
            "the 1st century; 1st century; in the 1st century",
            "I əsr; I əsr; I əsrdə",
        ),
        (
            "2023-06-31",
            "31 June 2023; 31 June 2023; on 31 June 2023",
            "31 iyun 2023-cü il; 31 iyun 2023; 31 iyun 2023-cü ildə",
        ),
        (
            "2020-09-27/2020-11-10",
            "27 September – 10 November 2020; 27 September – 10 November 2020; from 27 September to 10 November 2020",
            "27 sentyabr – 10 noyabr 2020-ci il; 27 sentyabr – 10 noyabr 2020; 27 sentyabr – 10 noyabr 2020-ci ildə",
        ),
        (
            "2020-11-10/2020-11-15",
            "10–15 November 2020; 10–15 November 2020; from 10 to 15 November 2020",
            "10–15 noyabr 2020-ci il; 10–15 noyabr 2020; 10–15 noyabr 2020-ci ildə",
        ),
        (
            "2019-12-31/2020-01-05",
            "31 December 2019 – 5 January 2020; 31 December 2019 – 5 January 2020; "
            "from 31 December 2019 to 5 January 2020",
            "31 dekabr 2019-cu il – 5 yanvar 2020-ci il; 31 dekabr 2019 – 5 yanvar 2020; "
            "31 dekabr 2019-cu ildən 5 yanvar 2020-ci ilədək",
        ),
        (
            "2023-07/2023-11",
            "July–November 2023; July–November 2023; from July to November 2023",
            "2023-cü ilin iyul–noyabrı; iyul–noyabr 2023; 2023-cü ilin iyul–noyabrında",
        ),
    ],
)
def test_write_value_date_in_three_forms(text: str, english: str, azerbaijani: str) -> None:
    value = parse_value("date", text)
    assert "; ".join(write_value(value, "en", form=form) for form in FORMS) == english
    assert "; ".join(write_value(value, "az", form=form) for form in FORMS) == azerbaijani


@pytest.mark.parametrize(
    ("text", "case", "expected"),
    [
        ("2020-11-25", "genitive", "25 noyabr 2020-ci ilin"),
        ("2020-11", "ablative", "2020-ci ilin noyabrından"),
        ("1993", "copula", "1993-cü ildir"),
        ("1201/1300", "genitive", "XIII əsrin"),
        ("-1999/-1000", "genitive", "e.ə. II minilliyin"),
        ("1990/1999", "ablative", "1990-cı illərdən"),
        ("2020-11-25", "nominative", "25 noyabr 2020-ci il"),
    ],
)
def test_write_value_date_in_a_case(text: str, case: str, expected: str) -> None:
    assert write_value(parse_value("date", text), "az", case=case) == expected


def test_write_value_date_case_leaves_english_alone() -> None:
    assert write_value(parse_value("date", "1993"), "en", case="genitive") == "1993"


def test_write_value_approximate_date() -> None:
    value = parse_value("date", "1993", approximate=True)
    assert write_value(value, "en", form="when") == "in about 1993"
    assert write_value(value, "az", form="when") == "təxminən 1993-cü ildə"


@pytest.mark.parametrize("month", range(1, 13))
def test_write_date_azerbaijani_months_are_lower_case(month: int) -> None:
    written = write_date(f"2020-{month:02d}", "az", form="when")
    assert written == written.lower()
    assert written.startswith("2020-ci ilin ")
    assert written.endswith(("ında", "ində", "unda", "ündə"))


@pytest.mark.parametrize(
    ("iso", "english", "azerbaijani"),
    [
        ("", "", ""),
        ("2023", "2023", "2023"),
        ("2023-07", "July 2023", "iyul 2023"),
        ("2025-11-25", "25 November 2025", "25 noyabr 2025"),
    ],
)
def test_write_date_of_a_document(iso: str, english: str, azerbaijani: str) -> None:
    assert write_date(iso, "en") == english
    assert write_date(iso, "az") == azerbaijani


def test_write_date_in_a_sentence() -> None:
    assert write_date("2025-11-25", "az", form="sentence") == "25 noyabr 2025-ci il"
