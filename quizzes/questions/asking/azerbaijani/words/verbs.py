"""Tells Azerbaijani verb forms by their stems: finite, converb, participle, infinitive; and writes them anew."""

import re
from dataclasses import dataclass
from functools import lru_cache

from quizzes.questions.asking.azerbaijani.words.common import COMMON_NOUNS
from quizzes.questions.asking.words.vocabulary import words_of

_TRANSITIVE, _INTRANSITIVE = words_of("az", "verbs_transitive"), words_of("az", "verbs_intransitive")
ADJECTIVES = words_of("az", "adjectives")
_NO_VERBS = words_of("az", "no_verbs")
_MAKING = frozenset({"lan", "lən", "laş", "ləş"})
_SOFT = {"et": "ed", "get": "ged", "güt": "güd"}
_HIGH = {"a": "ı", "ı": "ı", "e": "i", "ə": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
_VOICE = r"(?P<voice>(?:d[ıiuü]r|[ıiuü]ş(?=d)|[ıiuü]?l|[ıiuü]?n(?!d[aə]))*?)"
_ENDS = (
    ("present", r"y?[ıiuü]r"),
    ("perfect", r"y?[ıiuü]b"),
    ("past", r"d[ıiuü]"),
    ("pastperfect", r"m[ıiuü]şd[ıiuü]"),
    ("perfect2", r"m[ıiuü]şd[ıiuü]r"),
    ("imperfect", r"y?[ıiuü]rd[ıiuü]"),
    ("future", r"y?[aə]c[aə][qk](?:d[ıiuü]r)?"),
    ("habit", r"y?[aə]rd[ıi]"),
    ("aorist", r"y?[aə]r"),
    ("must", r"m[aə]l[ıi]d[ıi]r"),
)
_PLURAL = r"(?P<plural>l[aə]r)?"
_OTHERS = (
    (
        "converb",
        r"y?[aə]r[aə][qk]|y?[aə]nd[aə]|d[ıiuü][qk][dc][aə]|y?[ıiuü]nc[aə]|y?[aə]rk[əe]n|m[aə]d[aə]n|d[ıiuü][qk]d[aə]n",
    ),
    ("infinitive", r"m[aə][qk](?:d[ıiuü]r|l[aə]|d[aə]n?)?|m[aə][ğy](?:[ıi]n?|[aə])"),
    ("participle", r"y?[aə]n|m[ıiuü]ş|d[ıiuü][ğy][ıiuü]|y?[aə]c[aə][qk]|y?[aə]s[ıi]|m[aə]l[ıi]|d[ıiuü]y[ıiuü]"),
    (
        "nominal",
        r"m[aə](?:s[ıi]n?[ıiaə]?|s[ıi]n(?:d[aə]n?|[ıi]n)|n[ıi]n)?|y?[aə]n(?:l[aə]r)?(?:[ıiuü]n|[ıiuü]|d[aə]n?|[aə])?"
        r"|d[ıiuü][ğy][ıiuü]n(?:[ıiuü]n?|d[aə]n?|[aə])|y?[aə]c[aə][ğy][ıi]n?[ıiaə]?",
    ),
)  # fmt: skip
_FINITE = {tense: re.compile(rf"{_VOICE}{end}{_PLURAL}$") for tense, end in _ENDS}
_NO_FINITE = re.compile(
    rf"{_VOICE}m(?:[ıiuü]r(?:d[ıiuü])?|[aə](?:y[ıi]b|d[ıi]|m[ıi]şd[ıi]r?|m[ıi]ş|y[aə]c[aə][qk](?:d[ıi]r)?|z|zd[ıi]|y[aə]n))"
    rf"{_PLURAL}$"
)
_REST = {kind: re.compile(rf"{_VOICE}(?:{end})$") for kind, end in _OTHERS}
TENSES = {
    "present": "{y}{i}r", "perfect": "{y}{i}b", "past": "d{i}", "pastperfect": "m{i}şd{i}", "perfect2": "m{i}şd{i}r",
    "imperfect": "{y}{i}rd{i}", "future": "{y}{a}c{a}{q}", "habit": "{y}{a}rd{b}",
}  # fmt: skip


@dataclass(frozen=True)
class VerbForm:
    """A form of a known verb: its stem with the passive, what it is, its tense, whether it takes an object."""

    stem: str
    kind: str
    tense: str = ""
    is_plural: bool = False
    is_negative: bool = False
    is_passive: bool = False
    is_transitive: bool = False

    @property
    def is_finite(self) -> bool:
        """Return whether it can end a clause."""
        return self.kind == "finite"


@lru_cache(maxsize=20_000)
def verb_form(word: str) -> VerbForm | None:
    """Return the reading of a lower-case word as a form of a known verb, the longest stem first."""
    if word in _NO_VERBS or len(word) < 3:
        return None
    for cut in range(len(word) - 1, 0, -1):
        for root in _roots(word[:cut], word[cut:]):
            found = _read(root, word[:cut], word[cut:])
            if found is not None:
                return found
    return None


def _roots(stem: str, rest: str) -> list[str]:
    """The verbs that a beginning of a word may be: itself, et for ed before a vowel, de for d in deyir."""
    found = [stem] if stem in _TRANSITIVE or stem in _INTRANSITIVE or _is_derived(stem) else []
    if stem.endswith("d") and rest[:1] in _HIGH and stem[:-1] + "t" in _TRANSITIVE | _INTRANSITIVE:
        found.append(stem[:-1] + "t")
    return found


def _is_derived(stem: str) -> bool:
    """Whether a stem is a noun or an adjective with -lan, -laş: adlan, təkrarlan, uzunlaş."""
    return stem[-3:] in _MAKING and (stem[:-3] in COMMON_NOUNS or stem[:-3] in ADJECTIVES)


def _read(root: str, stem: str, rest: str) -> VerbForm | None:
    is_open = root[-1] in _HIGH
    if rest[:1] in _HIGH and is_open:
        return None
    if rest[:1] == "y" and not is_open:
        return None
    for tense, pattern in _FINITE.items():
        if (found := pattern.match(rest)) and _fits(stem, rest):
            return _form(root, stem, found, "finite", tense)
    if (found := _NO_FINITE.match(rest)) and _fits(stem, rest):
        return _form(root, stem, found, "finite", "negative")
    for kind, pattern in _REST.items():
        if (found := pattern.match(rest)) and _fits(stem, rest):
            return _form(root, stem, found, kind, "")
    return None


def _form(root: str, stem: str, found: re.Match, kind: str, tense: str) -> VerbForm:
    voice = found["voice"]
    is_cause = voice.startswith(("dır", "dir", "dur", "dür"))
    is_passive = bool(voice) and voice[-1] in "ln"
    whole = (root if not voice else stem) + voice
    is_transitive = (is_cause or root in _TRANSITIVE - _INTRANSITIVE) and not is_passive
    plural = bool(found.groupdict().get("plural"))
    return VerbForm(whole, kind, tense, plural, tense == "negative", is_passive, is_transitive)


def can_take_object(form: VerbForm) -> bool:
    """Return whether a verb takes an object, perhaps besides being said without one: suyu açır, yarpaq açır."""
    return form.is_transitive or (not form.is_passive and form.stem in _TRANSITIVE)


def _fits(stem: str, rest: str) -> bool:
    """Whether the vowels of the ending follow the last one of the stem, as far as front and back go."""
    own = next((letter for letter in reversed(stem) if letter in _HIGH), None)
    first = next((letter for letter in rest if letter in _HIGH), None)
    return own is None or first is None or (own in "aıou") == (first in "aıou")


def in_tense(stem: str, tense: str, *, is_plural: bool = False) -> str | None:
    """Return a stem in a tense: sıxışdır sıxışdırır, et edir; None for a tense that is not written here."""
    if tense not in TENSES:
        return None
    high = high_vowel(stem)
    end = TENSES[tense]
    is_open = stem[-1] in _HIGH
    first = softened(stem) if end.startswith("{y}") else stem
    plural = "" if not is_plural else ("lar" if high in "ıu" else "lər")
    is_back = high in "ıu"
    letters = {
        "b": "ı" if is_back else "i",
        "y": "y" if is_open else "",
        "i": high,
        "a": "a" if is_back else "ə",
        "q": "q" if is_back else "k",
    }
    return first + end.format(**letters) + plural


def high_vowel(stem: str) -> str:
    """Return the close vowel that follows the last one of a stem."""
    return _HIGH[next((letter for letter in reversed(stem) if letter in _HIGH), "i")]


def softened(stem: str) -> str:
    """Return a stem as it stands before a vowel: yarat yarad, et ed."""
    vowels = sum(letter in _HIGH for letter in stem)
    return _SOFT.get(stem) or (stem[:-1] + "d" if stem.endswith("t") and vowels > 1 else stem)


def infinitive(stem: str) -> str:
    """Return the infinitive of a stem."""
    return stem + ("maq" if high_vowel(stem) in "ıu" else "mək")
