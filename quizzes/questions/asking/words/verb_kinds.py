"""Verbs that can stand in one gap, the first of a row for the right one: absorb beside reflect and emit."""

import json
from functools import lru_cache
from pathlib import Path

from quizzes.questions.asking.english.words.verbs import (
    is_base,
    participle_base,
    participle_of,
    past_base,
    past_of,
    third_base,
    third_person,
)

_FILE = Path(__file__).parent / "verbs.json"
_HARMONY = {"a": "ı", "ı": "ı", "e": "i", "ə": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
NEVER_UNDERGONE = frozenset(
    {"rise", "fall", "drift", "float", "swim", "crawl", "arrive", "die", "sleep", "appear", "disappear", "happen", "go"}
    | {"retreat", "hibernate", "migrate", "escape", "come", "stay", "remain", "sit", "stand", "lie", "live", "work"}
)
ENDINGS = (
    ("{y}{i}r", ""), ("{y}{i}r", "l{a}r"), ("{y}{i}b", ""), ("{y}{i}b", "l{a}r"), ("d{i}", ""), ("d{i}", "l{a}r"),
    ("{y}{i}rd{i}", ""), ("{y}{i}rd{i}", "l{a}r"), ("m{a}{q}", ""), ("d{i}{g}{i}", ""), ("{y}{a}nd{a}", ""),
    ("{y}{a}n", ""), ("s{a}", ""),
)  # fmt: skip


@lru_cache
def _rows(language: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row.split()) for row in json.loads(_FILE.read_text(encoding="utf-8"))[language])


@lru_cache
def _english() -> dict[str, tuple[str, ...]]:
    return {row[0]: tuple(verb for verb in row[1:] if is_base(verb)) for row in reversed(_rows("en"))}


def english_verbs_like(word: str, *, is_passive: bool) -> tuple[str, ...]:
    """Return the verbs that can stand for a finite verb or a participle, in its form; nothing where none is known."""
    if is_passive:
        base = participle_base(word) or word
        return tuple(participle_of(verb) for verb in _english().get(base, ()) if verb not in NEVER_UNDERGONE)
    base = past_base(word) or third_base(word) or word
    row = _english().get(base, ())
    if past_base(word) and word != base:
        return tuple(map(past_of, row))
    return tuple(map(third_person, row)) if third_base(word) else row


@lru_cache
def _azerbaijani() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    alone = set(_rows("az alone")[0])
    for row in _rows("az"):
        for is_passive in (False, True) if not set(row) & alone else (False,):
            for number in range(len(ENDINGS)):
                forms = [azerbaijani_form(_passive(stem) if is_passive else stem, number) for stem in row]
                found.setdefault(forms[0], tuple(forms[1:]))
    return found


def azerbaijani_verbs_like(word: str) -> tuple[str, ...]:
    """Return the verbs that can stand for a finite verb, in its form; nothing where none is known."""
    return _azerbaijani().get(word, ())


def azerbaijani_form(stem: str, number: int) -> str:
    """Return a stem with one of the endings: boya boyayır, islat isladır, sat satır, qaz qazırlar."""
    tense, plural = ENDINGS[number]
    vowels = [letter for letter in stem if letter in _HARMONY]
    high = _HARMONY[vowels[-1]]
    ends_open = stem[-1] in _HARMONY
    is_soft = stem.endswith("t") and (len(vowels) > 1 or stem in {"get", "et"}) and tense.startswith("{y}")
    is_back = high in "ıu"
    vowels_of = {"i": high, "a": "a" if is_back else "ə", "q": "q" if is_back else "k", "g": "ğ" if is_back else "y"}
    ending = tense.format(y="y" if ends_open else "", **vowels_of)
    return (stem[:-1] + "d" if is_soft else stem) + ending + plural.format(**vowels_of)


def _passive(stem: str) -> str:
    if stem == "yu":
        return "yuyul"
    vowels = [letter for letter in stem if letter in _HARMONY]
    if stem[-1] in _HARMONY:
        return f"{stem}n"
    soft = stem[:-1] + "d" if stem.endswith("t") and len(vowels) > 1 else stem
    return f"{soft}{_HARMONY[vowels[-1]]}{'n' if stem.endswith('l') else 'l'}"
