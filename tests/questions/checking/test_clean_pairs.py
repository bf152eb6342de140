"""The checks that block find nothing in clean texts: the shipped course, and pairs of other subjects."""

import json
import re
from pathlib import Path

import pytest

from quizzes.questions.checking.check import OptionText, QuestionText
from quizzes.questions.checking.languages import LANGUAGE_CHECKS
from quizzes.questions.checking.names import KnownName, names_check
from quizzes.questions.checking.texts import names_of_kinds, shipped_names
from quizzes.questions.checking.unlisted_names import letters_differ
from quizzes.questions.checking.wording import WORDING_CHECKS
from tests.questions.checking.clean_pairs import PAIRS

COURSE = Path(__file__).parents[3] / "fixtures" / "kalbajar"
DRAWN = re.compile(r"\{[^{}\n]*\}")


def _rows(file: str) -> list[dict]:
    return [row["fields"] for row in json.loads((COURSE / file).read_text(encoding="utf-8"))]


def _subjects() -> list[KnownName]:
    rows = [row for row in _rows("02_subjects.json") if row.get("name_en") and row.get("name_az")]
    return [KnownName(_names(row, "en"), _names(row, "az")) for row in rows]


def _names(row: dict, language: str) -> tuple[str, ...]:
    return row[f"name_{language}"], *row[f"aliases_{language}"].splitlines()


def _shipped_pairs() -> list[tuple[str, str, str]]:
    """Every text of the course in both languages with its field; lessons paragraph by paragraph."""
    found = []
    for file in sorted(COURSE.glob("0[5-9]_*.json")):
        for row in _rows(file.name):
            for name in sorted({key[:-3] for key in row if key.endswith("_en") and isinstance(row[key], str)}):
                sides = [row[f"{name}_{code}"].split("\n\n") for code in ("en", "az")]
                found += [(name, *texts) for texts in zip(*sides, strict=True) if all(map(str.strip, texts))]
    return found


BLOCKING = [check for check in WORDING_CHECKS if check.is_blocking]
NAMES = names_check([*_subjects(), *shipped_names()], others=names_of_kinds(), looks=[letters_differ])
OF_BOTH = [*LANGUAGE_CHECKS, NAMES]
SHIPPED = _shipped_pairs()


def findings(english: str, azerbaijani: str, field: str = "stem") -> set[tuple[str, str]]:
    """What keeps a pair from being published, with the words that are named."""
    stem = {"stem", "text", "title"} & {field}
    pair = tuple(
        QuestionText(code, text if stem else "", (), "" if stem else text)
        for code, text in (("en", english), ("az", azerbaijani))
    )
    found = [(check, hit) for check in BLOCKING for texts in pair for hit in check.look(texts)]
    found += [(check, hit) for check in OF_BOTH if check.is_blocking for hit in check.look(pair)]
    return {(check.id, str(hit.details.get("words", ""))) for check, hit in found}


@pytest.mark.parametrize(("field", "english", "azerbaijani"), SHIPPED)
def test_no_check_stops_a_text_of_the_shipped_course(field, english, azerbaijani):
    assert findings(DRAWN.sub(" ", english), DRAWN.sub(" ", azerbaijani), field) == set()


@pytest.mark.parametrize(("english", "azerbaijani"), PAIRS)
def test_no_check_stops_a_clean_pair_of_another_subject(english, azerbaijani):
    assert findings(english, azerbaijani) == set()
    both = [OptionText("Word", True), OptionText(english)], [OptionText("Söz", True), OptionText(azerbaijani)]
    pair = QuestionText("en", "Which?", tuple(both[0])), QuestionText("az", "Hansı?", tuple(both[1]))
    assert not [check.id for check in OF_BOTH if check.is_blocking and any(check.look(pair))]


def test_there_are_enough_clean_pairs():
    assert len(SHIPPED) >= 150
    assert len(PAIRS) >= 150
