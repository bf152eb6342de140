"""Names as teachers paste them, and the usernames made of them."""

import re

import pytest

from quizzes.classrooms.names import (
    first_and_repeated,
    lines_without_name,
    pasted_names,
    unique_usernames,
    username_stem,
)
from quizzes.classrooms.passwords import new_password


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Leyla Məmmədova\nƏli Həsənov", ["Leyla Məmmədova", "Əli Həsənov"]),
        ("1. Leyla\n2) Əli\n\n  3 - Nigar ", ["Leyla", "Əli", "Nigar"]),
        ("12\tLeyla   Məmmədova\r\n", ["Leyla Məmmədova"]),
        ("- Leyla\n• Əli", ["Leyla", "Əli"]),
        ("1.\n---\n  \n", []),
        ("Leyla 2", ["Leyla 2"]),
        ("", []),
    ],
)
def test_pasted_names_numbering_and_blank_lines_are_dropped(text, names):
    assert pasted_names(text) == names


def test_first_and_repeated_same_letters_count_as_same_name():
    first, repeated = first_and_repeated(["LEYLA", "Əli", "Leyla", "Nigar"], known=["nigar"])

    assert (first, repeated) == (["LEYLA", "Əli"], ["Leyla", "Nigar"])


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Leyla Məmmədova", "leyla-memmedova"),
        ("İlqar Şükürlü", "ilqar-sukurlu"),
        ("Gülçöhrə Abdurrahmanbəyova-Cavanşir", "gulcohre"),
        ("Анна", "learner"),
    ],
)
def test_username_stem_is_ascii_and_short(name, stem):
    assert username_stem(name) == stem


def test_unique_usernames_are_numbered_where_taken():
    names = ["Leyla", "Leyla", "Əli"]

    assert unique_usernames(names, taken=["LEYLA", "leyla2"]) == ["leyla3", "leyla4", "eli"]


def test_new_password_is_readable_and_different_each_time():
    passwords = {new_password() for _ in range(50)}

    assert len(passwords) == 50
    assert all(re.fullmatch(r"([bfmnrstvz][aeou]){2}-([bfmnrstvz][aeou]){2}-[2-9]{3}", word) for word in passwords)


def test_pasted_names_keep_only_what_can_be_seen():
    text = "1. Leyla\u202e Əliyeva\nNi\u200bgar\n\u202e\n42.\n\n–\nOrxan"
    assert pasted_names(text) == ["Leyla Əliyeva", "Nigar", "Orxan"]
    assert lines_without_name(text) == [3, 4, 6]
