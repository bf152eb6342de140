"""Well-known names by rows: what stands beside each other in one field, land and time; planets, prophets, composers."""

from functools import lru_cache

from quizzes.questions.asking.texts.likeness import fold
from quizzes.questions.asking.words.vocabulary import names_of

BEGINNING = 6
_NATURAL = {
    "en": frozenset({"Nile", "Danube", "Amazon", "Yukon", "Ganges", "Tigris", "Thames", "Seine", "Alps", "Himalayas"})
    | {"Andes", "Vesuvius", "Sahara", "Atlantic", "Mediterranean", "Mars", "Kura"},
    "az": frozenset({"Nil", "Dunay", "Amazon", "Yukon", "Qanq", "Dəclə", "Kür", "Alp dağları", "Himalay", "Vezuvi"})
    | {"Böyük Səhra", "Mars", "Baykal", "Bazardüzü"},
}


@lru_cache
def _rows(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The rows, each with the word that has to stand in the sentence, where it needs one."""
    found = []
    for row in names_of("rows")[language]:
        cue, bar, names = row.rpartition("|")
        found.append((fold(cue) if bar else "", tuple(name.strip() for name in names.split(";"))))
    return tuple(found)


@lru_cache
def _by_name(language: str) -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    found: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}
    for row in _rows(language):
        for name in row[1]:
            found[name] = (*found.get(name, ()), row)
    return found


def row_of(name: str, language: str, sentence: str = "", text: str = "") -> tuple[str, ...]:
    """Return the other names of the row of one; of a row with a cue only where the sentence says it.

    Of several rows without a cue it is the one of which the text says most names: Jupiter beside Mars or beside Juno.
    """
    rows = _by_name(language).get(name, ())
    said = f" {fold(sentence)}"
    fitting = [row for row in rows if not row[0] or f" {row[0][:BEGINNING]}" in said]
    fitting.sort(key=lambda row: (not row[0], -sum(other in text for other in row[1]) if len(fitting) > 1 else 0))
    return tuple(other for other in fitting[0][1] if other != name) if fitting else ()


def is_natural(name: str, language: str) -> bool:
    """Return whether the rows of a name are of rivers, mountains, seas or planets, where no town can stand."""
    return any(_NATURAL[language] & set(names) for _cue, names in _by_name(language).get(name, ()))
