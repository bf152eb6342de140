"""Names by the land a text speaks of: what is called a river, a town or an abbey there, and whose names people bear."""

import json
import re
from functools import lru_cache
from pathlib import Path

from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.likeness import fold
from quizzes.questions.asking.words.names_known import head_of

ANYWHERE, NEARER, LEAST = "", 5, 2
OPENING = 1_000
_TOWN = (
    r"\b{name}, (?:once )?(?:a|an|the) (?:[\w-]+ ){{0,3}}(?:town|village|port|resort|city)\b"
    r"|\b(?:town|village|port|city) of {name}\b|\bborn (?:(?:in|on) [\w ]*\d{{4}} )?(?:in|at) {name}\b"
    r"|\b(?:mill|school|factory|workshop|shop|church) (?:in|at) {name}\b"
)
_FILE = Path(__file__).parent / "lands.json"


@lru_cache
def _listed(group: str) -> dict[str, dict]:
    return json.loads(_FILE.read_text(encoding="utf-8"))[group]


def land_told(draft: Draft, language: str) -> str:
    """Return the land of which the sentence of a draft, then its text, speaks most; nothing where it speaks of none.

    One word far behind the beginning does not tell where a text is set: the Scottish surgeon.
    """
    sentence, whole = draft.sentence.text[draft.sentence.start : draft.sentence.end], draft.sentence.text
    weights = [
        (NEARER * _said(cues, sentence) + _said(cues, whole[:OPENING]) + _said(cues, whole), land)
        for land, cues in _listed("cues")[language].items()
    ]
    most = max(weight for weight, _land in weights)
    return next(land for weight, land in weights if weight == most) if most >= LEAST else ANYWHERE


def headed_beside(draft: Draft, language: str) -> tuple[str, ...]:
    """Return well-known names with the head of the name that is the key, of the land of the text: rivers beside one."""
    lands = _listed("headed")[language].get(head_of(draft.name, language))
    if not lands:
        return ()
    if draft.name.split()[1:2] == ["of"]:
        return ()
    names = _names(lands.get(land_told(draft, language)) or lands.get(ANYWHERE, ""))
    words = draft.name.split()
    is_first = language == "en" and head_of(f"x {words[-1]}", "en") != head_of(draft.name, "en")
    written = (f"{words[0]} {name}" if is_first else f"{name} {words[-1]}" for name in names)
    return tuple(name for name in written if name != draft.name)


def towns_beside(draft: Draft, language: str) -> tuple[str, ...]:
    """Return towns of the land of the text for a name that it says to be a town's, or that somebody was born in."""
    towns = _listed("towns").get(language, {}).get(land_told(draft, language), "")
    sentence = draft.sentence.text[draft.sentence.start : draft.sentence.end]
    name = re.escape(draft.name)
    if not towns or not draft.pool.startswith("name:place") or not re.search(_TOWN.format(name=name), sentence):
        return ()
    return tuple(town for town in _names(towns) if town != draft.name)


def culture_told(draft: Draft, language: str) -> str:
    """Return the culture whose names people bear in the land of which the text speaks; nothing where none is known."""
    return _listed("cultures")[language].get(land_told(draft, language), "")


def _names(row: str) -> list[str]:
    return [name.strip() for name in row.split(";") if name.strip()]


@lru_cache(maxsize=256)
def _said(cues: str, text: str) -> int:
    """How often a text begins a word with one of the cues."""
    folded = f" {fold(text)}"
    return sum(folded.count(f" {fold(cue)}") for cue in cues.split())
