"""Clauses beside a clause: its contrary, and what else the text tells, as a cause."""

import pytest

from quizzes.questions.asking.distractors.choice_clauses import contraries, event_causes
from quizzes.questions.asking.distractors.choices import choices_for
from quizzes.questions.asking.reading import read_for_asking
from quizzes.questions.asking.texts.drafts import Draft


@pytest.mark.parametrize(
    ("key", "language", "expected"),
    [
        ("because there were no springs nearby", "en", ["because there were plenty of springs nearby"]),
        ("because they had no money", "en", ["because they had plenty of money"]),
        ("because she had no brother", "en", []),
        ("because they could not read", "en", ["because they could easily read"]),
        ("because the wells were too few", "en", ["because the wells were too many"]),
        ("meşə olmadığı üçün", "az", ["meşə çox olduğu üçün"]),
        ("çünki ağac tez alışa bilər", "az", ["çünki ağac tez alışa bilməz"]),
        ("çünki burada su yox idi", "az", ["çünki burada su çox idi"]),
    ],
)
def test_clause_is_turned_into_its_contrary(key, language, expected):
    assert [row.words for row in contraries(key, language)] == expected


SAM = (
    "Şam ağacı\n\nYağışlar kəndin yolunu dağıtdı. Qoruqda minlərlə şam bitir. Keçən əsrdə burada yeni kənd salındı."
    " Qoruq üçün ən böyük təhlükə yanğındır, çünki qatranlı ağac bir qığılcımdan alışa bilər."
)


def test_cause_stands_beside_its_contrary_and_what_else_happened():
    read = read_for_asking(SAM, language="az")
    key = "çünki qatranlı ağac bir qığılcımdan alışa bilər"
    start = SAM.index(key)
    draft = Draft("why", "?", key, "reason:çünki", start, start + len(key), read.sentences[-1], 1)
    found = [words for words, _value in choices_for(read, draft)]
    assert found[0] == "çünki qatranlı ağac bir qığılcımdan alışa bilməz"
    assert "çünki yağışlar kəndin yolunu dağıtdı" in [row.words for row in event_causes(read, draft)]


def test_birth_is_no_answer_to_what_happened_or_why():
    text = (
        "Rosalind Finch\n\nRosalind Finch was born in Seahouses. Her father kept a lighthouse. In winter boats stayed"
        " in the harbour. The museum published her book. A storm tore the roof from the mill. When Rosalind Finch died,"
        " her notebooks filled eleven boxes."
    )
    read = read_for_asking(text, language="en")
    key = "her notebooks filled eleven boxes"
    start = text.index(key)
    draft = Draft("happens", "?", key, "happens:past", start, start + len(key), read.sentences[-1], 1)
    found = [words for words, _value in choices_for(read, draft)]
    assert found[0] == "her notebooks emptied eleven boxes"
    assert "Rosalind Finch was born in Seahouses" in read.harvest.phrases["happens:past"]
    assert not any("born" in words for words in found)
