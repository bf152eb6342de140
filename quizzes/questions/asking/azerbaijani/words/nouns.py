"""Tells the case of an Azerbaijani word by its ending and by the other words of the text; puts nouns into a case."""

import re
from functools import lru_cache

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import TOKEN, Token, lower_word
from quizzes.language.azerbaijani import InflectionUncertain, inflect
from quizzes.questions.asking.azerbaijani.words.common import COMMON_NOUNS
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, ADVERBS, RELATIONS
from quizzes.questions.asking.words.vocabulary import words_of

CASES = ("nominative", "genitive", "dative", "accusative", "locative", "ablative")
_CLEAR = (
    (("ndan", "ndən", "dan", "dən"), "ablative"),
    (("nda", "ndə", "da", "də"), "locative"),
    (("nın", "nin", "nun", "nün"), "genitive"),
    (("sını", "sini", "sunu", "sünü", "ını", "ini", "unu", "ünü", "anı", "əni"), "accusative"),
    (
        ("sına", "sinə", "suna", "sünə", "ına", "inə", "una", "ünə", "aya", "əyə", "iyə", "ıya", "lara", "lərə"),
        "dative",
    ),
    (("lıqla", "liklə", "luqla", "lüklə", "larla", "lərlə", "ları ilə"), "instrumental"),
)
_NOT_CASED = words_of("az", "not_cased")
_INNER_NAME = re.compile(r"(?<=[a-zəçğıöşü,] )[A-ZÇƏĞİÖŞÜ]\w+")
LONGEST_READ = 100_000
MOST_WORDS = 50_000
_AFTER_POSSESSIVE = {
    "nın": "genitive", "nin": "genitive", "nun": "genitive", "nün": "genitive", "ndan": "ablative", "ndən": "ablative",
    "nda": "locative", "ndə": "locative", "na": "dative", "nə": "dative", "nı": "accusative", "ni": "accusative",
    "nu": "accusative", "nü": "accusative",
}  # fmt: skip
_BARE_IN_I = words_of("az", "bare_in_i")


class Nouns:
    """The words of one text in lower case, by which an ending is told from a part of the word."""

    def __init__(self, text: str) -> None:
        self.words: set[str] = set()
        for found in TOKEN.finditer(text):
            if found.lastgroup == "word" and len(self.words) < MOST_WORDS:
                self.words.add(lower_word(found.group(), "az"))
        self.names = {lower_word(name, "az") for name in _INNER_NAME.findall(text[:LONGEST_READ])}
        self.title = lower_word(text.lstrip().partition("\n")[0].strip(), "az")
        self._cases: dict[str, str] = {}
        forms: dict[str, set[str]] = {}
        for word in self.words:
            for stem in {*bases(word), *(inner for base in bases(word) for inner in bases(base))}:
                forms.setdefault(stem, set()).add(word)
        self._several = {stem for stem, rows in forms.items() if len(rows) > 1 and len(stem) > 2}
        self._stems = {stem for stem in forms if stem in self.words and len(stem) > 1} | COMMON_NOUNS
        self._stems |= {word[:-3] for word in self.words if word.endswith(("lar", "lər"))}
        self._stems |= {word[:at] for word in self.words for at in (word.find("lar"), word.find("lər")) if at > 2}
        self._stems -= ADJECTIVES

    def case_of(self, word: str, *, owned: bool = False) -> str:
        """Return the case of a lower-case word; owned: a genitive stands before it, so that -ı is a possessive."""
        if word in ADVERBS:
            return "adverb"
        if word in ADJECTIVES or word in COMMON_NOUNS:
            return "nominative"
        if owned and word[-1] in "ıiuü" and not word.endswith(("nı", "ni", "nu", "nü")):
            return "nominative"
        if word not in self._cases:
            self._cases[word] = self._case_of(word)
        return self._cases[word]

    def _case_of(self, word: str) -> str:
        if word in {"suyu", "suyun", "suya"}:
            return {"u": "accusative", "n": "genitive", "a": "dative"}[word[-1]]
        if word.endswith(("lar", "lər")) or word in _NOT_CASED:
            return "nominative"
        if word.endswith(("ları", "ləri")):
            return "accusative"
        if word.endswith(("la", "lə")) and len(word) > 3 and word[-3] not in "aıoueəiöü":
            return "instrumental"
        for endings, case in _CLEAR:
            if word.endswith(endings) and len(word) > len(endings[-1]) + 2:
                return case
        if (
            word.endswith(("la", "lə"))
            and len(word) > 4
            and word[-3] not in "aıoueəiöü"
            and word[:-2] not in {"ba", "da"}
        ):
            return "instrumental"
        stem = self._known_stem(word)
        if stem is None:
            return "genitive" if word.endswith(("ın", "in", "un", "ün")) and len(word) > 4 else "nominative"
        return _case_by_ending(word[len(stem) :])

    def _known_stem(self, word: str) -> str | None:
        known = (stem for stem in bases(word) if stem in COMMON_NOUNS or (stem in self.words and len(stem) > 2))
        return next(known, None) or next((stem for stem in bases(word) if stem in self._several), None)

    def is_noun(self, word: str) -> bool:
        """Return whether the text shows that a word is a noun: in the plural, or with endings of cases elsewhere."""
        return word.endswith(("lar", "lər")) or word in self._stems

    def is_plain(self, word: str) -> bool:
        """Return whether the text shows a word that ends in a vowel to be a noun as it is: kəlağayı, kəlağayının."""
        ends = ("nın", "nin", "nun", "nün", "ya", "yə", "da", "də", "dan", "dən", "lar", "lər")
        is_base = any(stem in self.words or stem in COMMON_NOUNS for stem in bases(word))
        return word[-1] in "ıiuü" and not is_base and any(word + end in self.words for end in ends)

    def has_possessive(self, word: str) -> bool:
        """Return whether a word can end in a third-person possessive, with or without a case after it."""
        if word.startswith(RELATIONS) and word.endswith(("nda", "ndə", "ndan", "ndən", "na", "nə")):
            return True
        if word.endswith(
            ("ları", "ləri", "larını", "lərini", "larının", "lərinin", "larında", "lərində", "larına", "lərinə")
        ):
            return True
        form = word
        for ending in _AFTER_POSSESSIVE:
            if word.endswith(ending) and len(word) > len(ending) + 3:
                form = word[: -len(ending)]
                break
        return len(form) > 2 and form[-1] in "ıiuü" and word not in _NOT_CASED and form not in _BARE_IN_I

    def owned_case(self, word: str) -> str:
        """Return the case of a word that has a possessive: binası nominative, binasını accusative."""
        for ending, case in _AFTER_POSSESSIVE.items():
            if word.endswith(ending) and len(word) > len(ending) + 3 and word[-len(ending) - 1] in "ıiuü":
                return case
        plain = self.case_of(word)
        return plain if plain in {"locative", "ablative", "instrumental"} else "nominative"

    def case_of_name(self, tokens: list[Token], found: Found) -> str | None:
        """Return the case in which a name stands, or None where no case gives its words."""
        return case_of_written(tokens[found.last - 1].text, found.value)


def _case_by_ending(ending: str) -> str:
    """The case that letters after a stem show; "nominative" where they show none."""
    if ending in {"la", "lə"}:
        return "instrumental"
    if ending in {"da", "də", "nda", "ndə"}:
        return "locative"
    if ending in {"dan", "dən", "ndan", "ndən"}:
        return "ablative"
    if ending.startswith("d"):
        return "nominative"
    if ending.endswith("n"):
        return "genitive"
    return {"a": "dative", "ə": "dative"}.get(ending[-1:], "accusative" if ending[-1:] in set("ıiuü") else "nominative")


@lru_cache(maxsize=20_000)
def case_of_written(last: str, name: str) -> str | None:
    """Return the case of a name by its last written word."""
    for case in CASES:
        form = in_case(name, case)
        if form is not None and form.rpartition(" ")[2] == last:
            return case
    return None


@lru_cache(maxsize=20_000)
def in_case(words: str, case: str, *, possessive: bool | None = None) -> str | None:
    """Return the words in a case, or None where their letters do not show it; possessive: they end in a possessive."""
    if case == "nominative":
        return words
    for flag in (possessive,) if possessive else (None, _is_possessive(words)):
        try:
            return inflect(words, case, possessive=flag)
        except (InflectionUncertain, ValueError, KeyError, IndexError):
            continue
    return None


def _is_possessive(words: str) -> bool:
    """Whether several words end in a possessive, as compounds of names do."""
    return " " in words and words[-1] in "ıiuü" and words.rpartition(" ")[2][0].islower()
