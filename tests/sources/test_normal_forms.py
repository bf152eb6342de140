import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.sources.anchoring import Place, find_once
from quizzes.sources.normal_forms import CALM, composed_text

# Letters that compose, decompose, reorder, stand for themselves only, or disturb a naive count of places.
ODD = (
    "aeioucsgzIiəıİƏŞşğĞöüçé \t\n\r.,:;0123"
    "\u0301\u0307\u0323\u0327\u0306\u0308\u0345\u0338"
    "\u1100\u1161\u11a8\uac00\uac01\u212b\u2126\u0958\u0374\u2000\u2028\u2029\u0085"
    "\u00a0\u00ad\u200b\u200d\ufeff\u202e\U0001f600\U0001f1e6\U0001d15e"
)
TEXTS = st.text(alphabet=ODD, max_size=40)


def nfc(text):
    return unicodedata.normalize("NFC", text)


@given(TEXTS)
def test_composed_text_is_nfc_and_every_place_leads_to_what_composes_to_it(text):
    composed = composed_text(text)
    assert composed.text == nfc(text)
    for start in range(len(composed.text) + 1):
        for end in range(start, min(start + 4, len(composed.text)) + 1):
            if place := composed.place(start, end):
                assert nfc(text[place[0] : place[1]]) == composed.text[start:end]


@given(TEXTS, TEXTS.filter(str.strip), TEXTS, st.sampled_from(["NFC", "NFD"]), st.sampled_from(["NFC", "NFD"]))
def test_words_in_one_normal_form_are_found_in_the_other(before, words, after, written, typed):
    text, exact = (
        unicodedata.normalize(form, part) for form, part in ((written, f"{before}¶{words}¶{after}"), (typed, words))
    )
    place = find_once(text, exact, prefix="¶", suffix="¶")
    if nfc(f"¶{words}¶") == f"¶{nfc(words)}¶":
        assert place is not None
        assert nfc(text[place.start : place.end]) == nfc(words)
        assert text[: place.start].endswith("¶")


@pytest.mark.parametrize(
    ("text", "exact", "found"),
    [
        ("s\u0327\u0259h\u0259r", "\u015f\u0259h\u0259r", "s\u0327\u0259h\u0259r"),
        ("I\u0307stisu \U0001f600 bula\u011f\u0131", "\U0001f600 bulag\u0306\u0131", "\U0001f600 bula\u011f\u0131"),
        ("bir\r\niki\rüç\u2028dörd", "iki\rüç\u2028dörd", "iki\rüç\u2028dörd"),
        ("3054\u00a0kv.\u00a0km", "kv.\u00a0km", "kv.\u00a0km"),
        ("Kəl\u00adbəcər \u200bçay", "\u200bçay", "\u200bçay"),
        ("Kəl\u00adbəcər", "Kəlbəcər", None),
        ("3054\u00a0km", "3054 km", None),
        ("cafe\u0301", "cafe", None),
        ("caf\u00e9", "cafe", None),
        ("\u015f and s\u0327", "\u015f", None),
    ],
)
def test_find_once_counts_places_in_the_original(text, exact, found):
    place = find_once(text, exact)
    assert (place and text[place.start : place.end]) == found


def test_find_once_between_composed_words_counts_code_points():
    text = "u\u0308\u00fc\U0001f600u\u0308x"
    assert find_once(text, "\u00fcx") == Place(4, 7)


def test_calm_letters_never_change_and_never_join_what_stands_before_them():
    calm = _calm()
    assert all(nfc(letter) == letter for letter in calm)
    assert all(not unicodedata.combining(letter) for letter in calm)
    joined = {pair for letter in map(chr, range(0x20000)) if len(pair := unicodedata.normalize("NFD", letter)) == 2}
    assert not {pair[1] for pair in joined if nfc(pair) != pair} & calm


def _calm():
    parts = iter(CALM)
    letters = set()
    for first in parts:
        assert next(parts) == "-"
        letters |= set(map(chr, range(ord(first), ord(next(parts)) + 1)))
    return letters


@pytest.mark.parametrize("text", ["a" + "\u0323\u0301" * 100_000, "\u0301" * 200_000, "\u1100\u1161\u11a8" * 60_000])
def test_text_made_to_stall_composing_is_composed_at_once(text):
    began = time.process_time()
    composed_text(text)
    assert time.process_time() - began < 5
