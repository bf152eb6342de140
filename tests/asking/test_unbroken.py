"""A sentence on which a rule fails costs its own questions and no others; and no rule fails on bent sentences."""

import random
import re
from pathlib import Path

import pytest

from quizzes.questions.asking import asking, reading
from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.english.harvesting import harvest_english

TEXTS = sorted((Path(__file__).parent / "texts").glob("*.txt"))
PIECES = [",", ";", ":", "–", "(", ")", "“", "”", ".", "!", "and", "which", "because", "by", "in 1912", "the", "of"]
PIECES += ["və", "ki", "isə", "çünki", "1912-ci ildə", "olan", "üçün"]
TEXT = """The harbour

The harbour was built in 1874. The Quorn bridge was opened in 1902. The old mill was burned in 1931.
The school was founded by Mary Lane in 1899. The library was opened in 1911."""


@pytest.mark.expects_broken_rules
@pytest.mark.parametrize("word", ["harbour", "Quorn", "library"])
def test_a_sentence_on_which_a_rule_fails_is_left_out_and_logged(word, monkeypatch, caplog):
    def failing(sentences, capital):
        rows = list(sentences)
        if any(word in row.text[row.start : row.end] for row in rows):
            raise IndexError(word)
        return harvest_english(rows, capital)

    monkeypatch.setitem(reading._HARVESTS, "en", failing)
    found = ask_about(TEXT, language="en")
    asked = {one.stem for one in found.questions}
    assert asked
    assert len(asked) >= 3
    assert not any(word in stem for stem in asked)
    assert dict(found.left_out)["broken"] >= 1
    assert "A rule for asking failed" in caplog.text


@pytest.mark.expects_broken_rules
def test_a_question_whose_wrong_answers_fail_is_left_out(monkeypatch, caplog):
    trusts = asking.trusts_stem

    def failing(question):
        if "Quorn" in question.stem:
            raise KeyError("Quorn")
        return trusts(question)

    monkeypatch.setattr(asking, "trusts_stem", failing)
    found = ask_about(TEXT, language="en")
    assert found.questions
    assert not any("Quorn" in one.stem for one in found.questions)
    assert dict(found.left_out)["broken"] >= 1
    assert "KeyError" in caplog.text


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_no_rule_fails_on_a_text_whose_sentences_are_bent(path):
    """Words fall out, change places, are doubled, cut off, or stand beside marks and links where none belong."""
    draw = random.Random(path.stem)
    rows = [row for row in re.split(r"(?<=[.!?])\s+|\n+", path.read_text(encoding="utf-8")) if row.strip()]
    for _time in range(6):
        ask_about(" ".join(_bent(row, draw) for row in rows), language=path.stem[:2], limit=40)


def _bent(sentence: str, draw: random.Random) -> str:
    words = sentence.split()
    for _time in range(draw.randrange(3)):
        at, other = draw.randrange(len(words)), draw.randrange(len(words))
        bends = (
            lambda row, at=at: row[:at] + row[at + 1 :] or row,
            lambda row, at=at: [*row[:at], draw.choice(PIECES), *row[at:]],
            lambda row, at=at: row[: at + 1],
            lambda row, at=at: row[at:],
            lambda row, at=at, other=other: [*row[:at], row[min(other, len(row) - 1)], *row[at + 1 :]],
            lambda row, at=at: [*row[:at], row[at].rstrip(".,") + draw.choice(",.;:"), *row[at + 1 :]],
        )
        words = draw.choice(bends)(words)
    return " ".join(words)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The paper was printed in Bonn, made, by Carl Benz in 1912. It was sold in 1913.", "en"),
        ("The mill and the bakery burned down in 1912. Two.", "en"),
        ("Dolu isti havada yağır. ; Çünki isti hava nəmi yuxarı qaldırır.", "az"),
    ],
)
def test_sentences_that_rules_once_failed_on_are_read(text, language):
    ask_about(text, language=language)
