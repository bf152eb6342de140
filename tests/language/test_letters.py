"""Letters: casing, folding, slugs, order and look-alikes."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.language.letters import (
    AZERBAIJANI_ALPHABET,
    SLUG_LENGTH,
    SORT_KEY_LENGTH,
    capitalize,
    fold,
    lookalikes,
    lower,
    slug,
    sort_key,
    upper,
)

AZERBAIJANI_WORDS = st.text(alphabet=AZERBAIJANI_ALPHABET, min_size=1, max_size=12)


def shuffled(items: list[str]) -> list[str]:
    return random.Random(1).sample(items, len(items))


@pytest.mark.parametrize(
    ("small", "capital"),
    [("istisu", "İSTİSU"), ("qılınclı", "QILINCLI"), ("kəlbəcər", "KƏLBƏCƏR"), ("şuşa", "ŞUŞA"), ("ağdərə", "AĞDƏRƏ")],
)
def test_case_azerbaijani_keeps_both_letters_i(small: str, capital: str) -> None:
    assert upper(small, "az") == capital
    assert lower(capital, "az") == small


def test_case_english_has_one_letter_i() -> None:
    assert upper("istisu", "en") == "ISTISU"
    assert lower("ISTISU", "en") == "istisu"
    assert lower("İstisu", "en") == "istisu"


def test_lower_decomposed_text_gives_nfc() -> None:
    assert lower(unicodedata.normalize("NFD", "İSTİSU ŞƏKİ"), "az") == "istisu şəki"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("istisu", "az", "İstisu"),
        ("ılıq", "az", "Ilıq"),
        ("istisu", "en", "Istisu"),
        ("“istisu” zavodu", "az", "“İstisu” zavodu"),
        ("BMT-nin qətnaməsi", "az", "BMT-nin qətnaməsi"),
        ("44 əsər", "az", "44 əsər"),
        ("", "az", ""),
    ],
)
def test_capitalize_changes_first_letter_only(text: str, language: str, expected: str) -> None:
    assert capitalize(text, language) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("KƏLBƏCƏR", "kelbecer"),
        ("İstisu", "istisu"),
        ("ISTISU", "istisu"),
        ("İSTİSU", "ISTISU"),
        ("Şuşa", "SUSA"),
        ("IĞDIR", "ığdır"),
        ("Çıraq", "ciraq"),
        ("Göygöl  gölü", "goygol golu"),
        ("53\u00a0340", "53 340"),
        ("Kalbajar’s", "kalbajar's"),
        ("Kәlbəcər", "Kəlbəcər"),
        ("km²", "KM2"),
    ],
)
def test_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text(max_size=40))
def test_fold_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=AZERBAIJANI_ALPHABET + " -", max_size=30))
def test_fold_forgets_case(text: str) -> None:
    assert fold(upper(text, "az")) == fold(text) == fold(upper(text, "en"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kəlbəcər rayonu", "kelbecer-rayonu"),
        ("“Tıq-tıq xanım”", "tiq-tiq-xanim"),
        ("Kalbajar’s Palette (2025)", "kalbajars-palette-2025"),
        ("Քարվաճառ", ""),
        ("--", ""),
    ],
)
def test_slug_known_titles(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_slug_long_title_is_cut_between_words() -> None:
    assert slug("Kəlbəcər " * 10) == "-".join(["kelbecer"] * 6)
    assert slug("a" * 80) == "a" * SLUG_LENGTH


@given(st.text(max_size=90))
def test_slug_is_short_ascii_with_single_hyphens(text: str) -> None:
    made = slug(text)
    assert made.isascii()
    assert len(made) <= SLUG_LENGTH
    assert made == made.lower().strip("-")
    assert "--" not in made
    assert slug(made) == made


def test_sort_key_order_is_the_alphabet() -> None:
    letters = [*"0123456789", *AZERBAIJANI_ALPHABET, "w"]
    assert sorted(shuffled(letters), key=lambda letter: sort_key(letter, "az")) == letters


def test_sort_key_azerbaijani_names() -> None:
    ordered = ["5 bulaq", "Bakı", "Cəbrayıl", "Çıraq", "Daşkəsən", "Emin", "Əli", "Gəncə", "Hacıkənd", "Xocalı", "Ilıq"]
    ordered += ["İstisu", "Kəlbəcər", "Qubadlı", "Laçın", "Oğuz", "Ördəkli", "Sabir", "Şuşa", "Zar", "Zar kəndi", "Web"]
    assert sorted(shuffled(ordered), key=lambda name: sort_key(name, "az")) == ordered


def test_sort_key_english_treats_foreign_letters_as_their_base() -> None:
    assert sorted(["Shusha", "Əli", "Fuzuli", "Chirag", "Çıraq"], key=lambda name: sort_key(name, "en")) == [
        "Chirag",
        "Çıraq",
        "Əli",
        "Fuzuli",
        "Shusha",
    ]


def test_sort_key_ignores_case_and_marks() -> None:
    assert sort_key("“İSTİSU”", "az") == sort_key("istisu", "az")


@given(AZERBAIJANI_WORDS, AZERBAIJANI_WORDS)
def test_sort_key_compares_as_alphabet_positions(one: str, other: str) -> None:
    def positions(word: str) -> list[int]:
        return [AZERBAIJANI_ALPHABET.index(letter) for letter in word]

    assert (sort_key(one, "az") < sort_key(other, "az")) == (positions(one) < positions(other))


@given(st.text(max_size=200), st.sampled_from(["en", "az"]))
def test_sort_key_can_be_stored(text: str, language: str) -> None:
    key = sort_key(text, language)
    assert key == "" or (key.isascii() and key.isdigit())
    assert len(key) <= SORT_KEY_LENGTH


def test_lookalikes_are_found_with_position() -> None:
    assert lookalikes("Kәlbəсər") == [(1, "ә"), (5, "с")]
    assert lookalikes("ǝlavǝ") == [(0, "ǝ"), (4, "ǝ")]
    assert lookalikes("Kəlbəcər – İstisu, “Qılınclı”") == []
