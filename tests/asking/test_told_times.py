"""Dates beside a date: in the life that the text tells of, on the side of the other years of title and sentence."""

import pytest

from quizzes.questions.asking.asking import ask_about

LIFE = (
    "Anna Berg\n\nAnna Berg was born in 1812 in Bergen. Her father built boats. In 1835 she opened a school for"
    " sailors. The school stood near the harbour. In 1850 Anna Berg published a map of the coast."
    " The king praised it. In 1869 Anna Berg died in Oslo. In 1901 a large museum was opened in Bergen."
)
FLOOD = (
    "The Great Flood of 1919\n\nOn 15 January 1919 a huge tank burst near the harbour of Boston. The wave tore houses"
    " from the ground. In 1925 a judge ordered the company to pay the families. The park was opened in 1971."
)
HEYAT = (
    "Rəssam Kamil Əliyev\n\nKamil Əliyev 1912-ci ildə Şuşada anadan olub. Atası xalça toxuyurdu."
    " 1935-ci ildə Kamil Əliyev Bakıda emalatxana açıb. Emalatxanada on usta işləyirdi."
    " 1950-ci ildə rəssam məşhur xalçasını bitirib. Kamil Əliyev 1969-cu ildə Bakıda vəfat edib."
)


def years_beside(text, language, key):
    """The years that stand or are offered beside a key."""
    rows = [one for one in ask_about(text, language=language, limit=40).questions if one.key == key]
    assert rows, key
    values = [value for row in rows for value in (*row.distractor_values, *(value for _words, value in row.choices))]
    return [int(value.value[:4]) for value in values]


@pytest.mark.parametrize(
    ("text", "language", "key", "first", "last"),
    [
        (LIFE, "en", "1812", 1, 1834),
        (LIFE, "en", "1850", 1821, 1868),
        (LIFE, "en", "1869", 1851, 1901),
        (LIFE, "en", "1901", 1870, 2100),
        (FLOOD, "en", "15 January 1919", 1919, 1919),
        (FLOOD, "en", "1925", 1920, 2100),
        (HEYAT, "az", "1912-ci ildə", 1, 1934),
        (HEYAT, "az", "1969-cu ildə", 1951, 2100),
    ],
)
def test_dates_lie_where_the_text_leaves_them_possible(text, language, key, first, last):
    years = years_beside(text, language, key)
    assert len(years) >= 3
    assert all(first <= year <= last for year in years)
