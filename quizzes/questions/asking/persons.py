"""The persons of one text: which short name stands for which whole one, and whether a given name is a woman's."""

import re
from collections.abc import Iterable

from quizzes.questions.asking.vocabulary import names_of


class Persons:
    """The names of one text, a short one known for the whole one it is a part of: Anning for Mary Anning."""

    def __init__(self, names: dict[str, set[int]]) -> None:
        self._whole = {name: _longest(name, names) for name in names}
        self.numbers: dict[str, set[int]] = {}
        for name, numbers in names.items():
            self.numbers.setdefault(self._whole[name], set()).update(numbers)

    def whole(self, name: str) -> str:
        """Return the longest name that the text gives the person; the name itself where it gives none or two."""
        return self._whole.get(name, name)


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
    return next((kind for kind in ("woman", "man") if words[0] in names_of("given")[f"{language}_{kind}"]), "")


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
