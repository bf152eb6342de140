"""Names of nobody in particular that fit a person's in land and time: Greek beside Greek, ashug beside ashug."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from quizzes.questions.asking.texts.persons import gender_of, numeral_of
from quizzes.questions.asking.texts.sentences import POLITE

_FILE = Path(__file__).parent / "cultures.json"
LEAST_MARK, COMMON, FEWEST_OTHERS = 2, 20, 2
TITLES = POLITE | {"Pasha", "paşa", "Paşa", "Bey", "Khan", "oğlu", "oghlu"}
_BEFORE_NAMES = frozenset(
    {"Don", "Sir", "Lord", "Lady", "Saint", "Pope", "King", "Queen", "Captain", "General", "Prince"}
)


@dataclass(frozen=True)
class Culture:
    """The given names of one culture, how its surnames end, whole names of nobody, and names that stand alone."""

    name: str
    men: tuple[str, ...]
    women: tuple[str, ...]
    marks: tuple[str, ...]
    whole: dict[str, tuple[str, ...]]
    alone: tuple[str, ...]

    def weight(self, name: str) -> int:
        """Return how surely a name is of the culture; 0 for not at all."""
        words = name.split()
        if words[0 if not self.men or len(words) == 1 else -1] in self.alone:
            return 3
        weight = 2 * bool(_given_in(name) & {*self.men, *self.women})
        is_ended = any(mark.islower() and len(mark) >= LEAST_MARK and words[-1].endswith(mark) for mark in self.marks)
        said = set(self.marks) & set(words[1:])
        is_marked = 2 if any(mark.islower() for mark in said) else bool(said) or is_ended
        return weight + is_marked if len(words) > 1 else weight


@lru_cache
def _cultures(language: str) -> tuple[Culture, ...]:
    rows = json.loads(_FILE.read_text(encoding="utf-8"))
    return tuple(
        Culture(
            name,
            tuple(row[language]["men"].split()),
            tuple(row[language]["women"].split()),
            tuple(row[language]["marks"].split()),
            {"man": tuple(row[language]["whole men"]), "woman": tuple(row[language]["whole women"])},
            tuple(row[language]["alone"].split()),
        )
        for name, row in rows.items()
    )


def culture_of(name: str, language: str, others: Iterable[str] = ()) -> Culture | None:
    """Return the culture of a name; where several would do, or none is sure, that of most other names of the text."""
    weights = {one.name: one.weight(name) for one in _cultures(language)}
    best = max(weights.values())
    rivals = {one: count for one, count in weights.items() if count == best and best}
    if len(rivals) != 1:
        told = Counter(
            one.name for other in others for one in _cultures(language) if other != name and one.weight(other) > 1
        )
        least = 1 if rivals else FEWEST_OTHERS
        most = [one for one, count in told.most_common() if (not rivals or one in rivals) and count >= least]
        rivals = {most[0]: 1} if most else dict(list(rivals.items())[:1])
    return next((one for one in _cultures(language) if one.name in rivals), None)


def persons_like(name: str, language: str, others: Iterable[str] = (), told: str = "") -> tuple[str, ...]:
    """Return names of nobody, or of well-known ones of old, to stand beside a person's: of its land and gender.

    told is the culture of the land of which the text speaks, for a name that shows none itself.
    """
    culture = culture_of(name, language, others) or next((one for one in _cultures(language) if one.name == told), None)
    if culture is None or numeral_of(name) or name.split()[0] in _BEFORE_NAMES:
        return ()
    if " " not in name:
        return tuple(one for one in culture.alone if one != name) if name in culture.alone else ()
    rows = culture.whole[_gender(name, culture, language)]
    has_title = bool(set(name.split()[1:]) & TITLES)
    return tuple(row for row in rows if row != name and bool(set(row.split()[1:]) & TITLES) == has_title)


def given_like(name: str, language: str, others: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the given names of the culture and the gender of this one, which stands alone."""
    culture = culture_of(name, language, others) if " " not in name else None
    if culture is None or name in culture.alone:
        return ()
    rows = next((rows for rows in (culture.women, culture.men) if name in rows), ())
    return tuple(row for row in rows[:COMMON] if row != name and "-" not in row)


def _given_in(name: str) -> set[str]:
    """The given name as it is written, and the first of two that make one: Nicolas-Jacques, Nicolas."""
    given = name.split()[0]
    return {given, given.partition("-")[0]}


def _gender(name: str, culture: Culture, language: str) -> str:
    if _given_in(name) & set(culture.women):
        return "woman"
    return gender_of(name, language) or "man"
