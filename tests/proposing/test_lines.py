"""The house: sentences labelled in place, one form of a number, a date or a name in each; everything unmarked is
to be left alone."""

from pathlib import Path

import pytest

from quizzes.facts.proposing.proposing import propose
from tests.proposing.labelled_texts import family, read_labelled

LINES = Path(__file__).parent / "lines"


def cases(name: str) -> list[str]:
    return [line for line in (LINES / f"{name}.txt").read_text(encoding="utf-8").splitlines() if line.strip()]


def key(one) -> tuple:
    return one.start, one.end, one.type, one.value, (one.unit or "") if one.type in {"quantity", "money"} else ""


@pytest.mark.parametrize(
    ("name", "line"),
    [(name, line) for name in ("en_numbers", "az_numbers", "en_names", "az_names") for line in cases(name)],
)
def test_a_sentence_gives_what_is_marked_in_it(name: str, line: str) -> None:
    language, _, kind = name.partition("_")
    text, labels = read_labelled(line)
    skipped = [label for label in labels if label.type == "skip"]
    wanted = {key(label) for label in labels if label.type != "skip" and family(label.type) == kind}
    got = {
        key(one)
        for one in propose(text, document="line", language=language)
        if family(one.type) == kind and not any(one.start < skip.end and skip.start < one.end for skip in skipped)
    }
    assert got == wanted
