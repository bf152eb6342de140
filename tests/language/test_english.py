"""English ordinals, articles and plurals."""

import pytest

from quizzes.language.english import ordinal, plural, with_article


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (112, "112th"),
    ],
)
def test_ordinal_in_digits(number: int, written: str) -> None:
    assert ordinal(number) == written


@pytest.mark.parametrize(
    ("noun", "written"),
    [
        ("village", "a village"),
        ("area", "an area"),
        ("hour", "an hour"),
        ("university", "a university"),
        ("uninhabited place", "an uninhabited place"),
        ("11th-century church", "an 11th-century church"),
        ("8 km road", "an 8 km road"),
        ("13th-century church", "a 13th-century church"),
        ("one-way road", "a one-way road"),
        ("uezd", "a uezd"),
    ],
)
def test_with_article_by_sound(noun: str, written: str) -> None:
    assert with_article(noun) == written


@pytest.mark.parametrize(
    ("noun", "written"),
    [
        ("village", "villages"),
        ("city", "cities"),
        ("day", "days"),
        ("church", "churches"),
        ("person", "people"),
        ("species", "species"),
    ],
)
def test_plural_of_common_nouns(noun: str, written: str) -> None:
    assert plural(noun) == written
