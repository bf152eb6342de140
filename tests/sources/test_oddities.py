import pytest

from quizzes.sources.oddities import oddities_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kəlbəcər şəhəri, Istisu", []),
        ("Birinci\nbu Kәlbəcәr", [("lookalike", 11, 2, 4, "Kәlbəcәr", ("U+04D9",))]),
        ("Bu Kǝlbəcər", [("lookalike", 3, 1, 4, "Kǝlbəcər", ("U+01DD",))]),
        ("саr", [("lookalike", 0, 1, 1, "саr", ("U+0441", "U+0430"))]),
        ("Bu оса", [("lookalike", 3, 1, 4, "оса", ("U+043E", "U+0441", "U+0430"))]),
        ("Слово “река Тертер” и оса здесь", []),
        ("α və β", []),
        ("bu \u202eabc", [("bidi", 3, 1, 4, "bu abc", ("U+202E",))]),
        ("Kəl\u200bbəcər", [("unseen", 3, 1, 4, "Kəlbəcər", ("U+200B",))]),
    ],
)
def test_oddities_in_tells_kind_place_and_letters(text, found):
    assert [(o.kind, o.position, o.line, o.column, o.word, o.letters) for o in oddities_in(text)] == found


def test_oddities_in_stops_at_fifty():
    assert len(oddities_in("cаn " * 1000)) == 50
