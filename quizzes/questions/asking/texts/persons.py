"""The persons of one text: which short name stands for which whole one, and whether a given name is a woman's."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from quizzes.questions.asking.words.vocabulary import given_names, names_of

KNOWN = {"woman": "she", "man": "he"}


class Persons:
    """The names of one text, a short one known for the whole one it is a part of: Anning for Mary Anning.

    shared are short names that stand for nobody else, because several persons bear them.
    """

    def __init__(self, names: dict[str, set[int]], shared: frozenset[str] = frozenset()) -> None:
        self._whole = {name: name if name in shared else _longest(name, names) for name in names}
        self.told = names
        self.numbers: dict[str, set[int]] = {}
        for name, numbers in names.items():
            self.numbers.setdefault(self._whole[name], set()).update(numbers)

    def whole(self, name: str) -> str:
        """Return the longest name that the text gives the person; the name itself where it gives none or two."""
        return self._whole.get(name, name)

    def is_part(self, name: str) -> bool:
        """Return whether a name is only a part of another, of one or of several."""
        return any(set(name.split()) < set(other.split()) for other in self.told)

    def is_shared(self, name: str) -> bool:
        """Return whether a name is a part of a longer one and yet stands for nobody else: several bear it."""
        return self.is_part(name) and self.whole(name) == name

    def whole_by(self, name: str, number: int) -> str:
        """Return the whole name; a given name alone where the whole one comes later: it may be somebody else's."""
        whole = self.whole(name)
        is_later = whole.startswith(f"{name} ") and min(self.told.get(whole, {0})) > number
        return name if is_later else whole


def _longest(name: str, names: Iterable[str]) -> str:
    longer = [other for other in names if other != name and set(name.split()) < set(other.split())]
    whole = max(longer, key=len, default=name)
    return whole if all(set(other.split()) <= set(whole.split()) for other in longer) else name


_NUMERAL = re.compile(r"[IVXL]+$")


def numeral_of(name: str) -> str:
    """Return the Roman numeral that a ruler's name begins or ends with: John II, XIV Lüdovik."""
    words = name.split()
    return next((word for word in (words[-1], words[0]) if len(words) > 1 and _NUMERAL.match(word)), "")


def gender_of(name: str, language: str) -> str:
    """Return woman or man where the name shows it, else nothing."""
    words = name.split()
    if language == "az" and (words[-1].endswith(("ova", "yeva", "zadəgil")) or words[-1] in {"xanım", "bəyim"}):
        return "woman"
    if language == "az" and (words[-1].endswith(("ov", "yev", "bəyov")) or words[-1] in {"bəy", "xan", "ağa"}):
        return "man"
    listed = next((kind for kind in ("woman", "man") if words[0] in names_of("given")[f"{language}_{kind}"]), "")
    if listed or language != "en":
        return listed
    first = words[0].partition("-")[0]
    found = [kind for kind in ("woman", "man") if {words[0], first} & given_names(language, kind)]
    return found[0] if len(found) == 1 else ""


def may_be(name: str, key: str, language: str) -> bool:
    """Return whether a name may stand beside the key: no man beside a woman, as far as the names show."""
    return {gender_of(name, language), gender_of(key, language)} != {"woman", "man"}


_SHE, _HE = re.compile(r"\b(?:she|her|hers|herself)\b"), re.compile(r"\b(?:he|his|him|himself)\b")


def gender_told(sentence: str) -> str:
    """Return woman or man where an English sentence with a gap speaks of one by its pronouns alone, else nothing."""
    said = [name for name, pattern in (("woman", _SHE), ("man", _HE)) if pattern.search(sentence)]
    return said[0] if len(said) == 1 else ""


def goes_with(name: str, key: str, sentence: str, language: str) -> bool:
    """Return whether a name goes with the gender of the key, which its name or the words around it show."""
    told = gender_told(sentence) if language == "en" and not gender_of(key, language) else ""
    return gender_of(name, language) == told if told else may_be(name, key, language)


@dataclass
class Genders:
    """The persons named in one text, each with she, he or nothing; a surname as its whole name."""

    by_name: dict[str, str] = field(default_factory=dict)
    persons: Persons = field(default_factory=lambda: Persons({}))

    def of(self, name: str) -> str:
        """Return she or he where the text or the given name shows it, else nothing."""
        whole = self.persons.whole(name)
        return self.by_name.get(whole, "") or KNOWN.get(gender_of(whole, "en"), "")

    def only(self, gender: str) -> str:
        """Return the one person of a gender, where that of every other person is known; else nothing."""
        whole = [name for name in self.by_name if not self.persons.is_part(name)]
        rows = {name: self.of(name) for name in whole}
        found = [name for name, known in rows.items() if known == gender]
        return found[0] if len(found) == 1 and all(rows.values()) else ""
