"""A list of Azerbaijani forms, written from the grammar and not from the code: the certain ones, and the uncertain."""

import csv
from pathlib import Path

import pytest

from quizzes.language.azerbaijani import InflectionUncertain, inflect, ordinal

FORMS = list(csv.DictReader((Path(__file__).parent / "forms_az.csv").open(encoding="utf-8")))
UNCERTAIN = "?"
FLAGS = {"yes": True, "no": False, "": None}


def form_of(row: dict[str, str]) -> str:
    if row["case"] == "ordinal":
        return ordinal(int(row["word"]))
    return inflect(row["word"], row["case"], possessive=FLAGS[row["possessive"]])


def test_list_of_forms_is_long_and_says_each_once() -> None:
    assert len(FORMS) > 400
    assert len({(row["word"], row["possessive"], row["case"]) for row in FORMS}) == len(FORMS)


def test_certain_forms_are_all_right() -> None:
    certain = [row for row in FORMS if row["form"] != UNCERTAIN]
    wrong = {(row["word"], row["case"]): form_of(row) for row in certain if form_of(row) != row["form"]}
    assert wrong == {}


@pytest.mark.parametrize("row", [row for row in FORMS if row["form"] == UNCERTAIN], ids=lambda row: row["word"])
def test_uncertain_forms_are_not_guessed(row: dict[str, str]) -> None:
    with pytest.raises(InflectionUncertain):
        form_of(row)
