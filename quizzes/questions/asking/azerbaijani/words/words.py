"""Azerbaijani words and endings by what they do in a sentence: predicates, pronouns, postpositions; lists only."""

import re
from collections.abc import Sequence
from functools import lru_cache

from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import word_set
from quizzes.questions.asking.words.vocabulary import words_of

PRONOUNS = words_of("az", "pronouns") - {"ilə", "hər"}
OPEN = "‹"  # before the small letters of a pronoun for which the words that it means are written
SINGULAR = {"o": "nominative", "onun": "genitive", "onu": "accusative", "ona": "dative", "ondan": "ablative"}
PLURAL = {
    "onlar": "nominative", "onların": "genitive", "onları": "accusative", "onlara": "dative", "onlardan": "ablative",
}  # fmt: skip
HERE = {
    "burada": "locative", "orada": "locative", "buradan": "ablative", "oradan": "ablative", "bura": "dative",
    "buraya": "dative", "oraya": "dative", "ora": "dative",
}  # fmt: skip
WRITTEN_OUT = {f"{OPEN}{word}": case for word, case in {**SINGULAR, **PLURAL, **HERE}.items()}
OPENERS = words_of("az", "openers")
PARTICLES = word_set("da də isə artıq da- məhz həm")
LIGHT = ("ed", "et", "ol", "edil", "olun")
TAKING_DEEDS = ("başla", "çalış", "razı", "məcbur", "imkan", "icazə", "kömək", "hazır", "davam", "mane", "vadar", "qoy")
MOTIONS = (
    "get", "gəl", "köç", "apar", "gətir", "axır", "axıd", "tökül", "qayıd", "çıx", "hop", "daşı", "gedir", "qalx",
    "yayıl",
)  # fmt: skip
SPEAKING = words_of("az", "speaking")
_CASES = ("nominative", "genitive", "dative", "accusative", "locative", "ablative")
QUESTION = {
    "kim": dict(zip(_CASES, ["kim", "kimin", "kimə", "kimi", "kimdə", "kimdən"], strict=True)),
    "nə": dict(zip(_CASES, ["nə", "nəyin", "nəyə", "nəyi", "nədə", "nədən"], strict=True)),
    "hara": {"genitive": "haranın", "dative": "haraya", "locative": "harada", "ablative": "haradan"},
}
HUMANS = words_of("az", "humans")
ADVERBS = words_of("az", "adverbs")
POSTPOSITIONS = words_of("az", "postpositions")
_MODIFIERS = word_set("ilk bir ən bütün çox xeyli birinci müasir yaxın uzaq hər daha")
ADVERBS = ADVERBS - POSTPOSITIONS - _MODIFIERS
RELATIONS = tuple(sorted(words_of("az", "relations")))
MEASURES = words_of("az", "measures")
COLOURS = words_of("az", "colours")
PLACES = words_of("az", "places")
TIMES = words_of("az", "times")
MONTHS = (
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr",
)  # fmt: skip
ADJECTIVES = _MODIFIERS | words_of("az", "adjectives")
_CONVERB = re.compile(r"(?:[dt][ıiuü]q(?:da|ca)|[dt][ıiuü]k(?:də|cə)|[aə]nd[aə]|[aə]rk[əe]n|[aə]r[aə][qk])$")
_NO_CONVERBS = words_of("az", "no_converbs")
_PARTICIPLE = re.compile(r"(?:dakı|dəki|[^aəıiouöü][aə]n|y[aə]n|m[ıiuü]ş|[dt][ıiuü][ğy][ıiuü]|[aə]c[aə]q|[aə]c[aə]k)$")
_NO_PARTICIPLES = words_of("az", "no_participles")


def is_participle(word: str) -> bool:
    """Return whether a lower-case word can be a participle that describes a noun after it: hopan, gəlmiş, olduğu."""
    return len(word) > 3 and bool(_PARTICIPLE.search(word)) and word not in _NO_PARTICIPLES and not _is_ablative(word)


def _is_ablative(word: str) -> bool:
    return word.endswith(("dan", "dən")) and word not in {
        "edən",
        "gedən",
        "yaradan",
        "dağıdan",
        "qayıdan",
        "udan",
        "güdən",
    }


def is_converb(word: str) -> bool:
    """Return whether a lower-case word can make a clause within the clause: düşdükdə, axaraq."""
    return len(word) > 5 and bool(_CONVERB.search(word)) and word not in _NO_CONVERBS


def is_infinitive(word: str) -> bool:
    """Return whether a lower-case word is a verb's noun in -maq: toxumaq, görmək."""
    return (
        len(word) > 4 and word.endswith(("maq", "mək")) and word not in {"barmaq", "ilmək", "yemək", "qaymaq", "başmaq"}
    )


@lru_cache(maxsize=20_000)
def is_human(word: str) -> bool:
    """Return whether a lower-case noun, in any form, names people."""
    forms = {word, *bases(word)}
    forms |= {form[:-3] for form in forms if form.endswith(("lar", "lər"))}
    return bool(forms & HUMANS) or any(
        form.endswith(_MAKERS) and len(form) > (8 if form[-1] == "r" else 5) and form not in _NO_MAKERS
        for form in forms
    )


_MAKERS = ("çı", "çi", "çu", "çü", "lılar", "lilər", "lular", "lülər")
_NO_MAKERS = word_set("qamçı qılıcçı üçüncü içi saçı ucu güclü ağacı sancı bıçqıçı")


def pronouns_in(low: Sequence[str]) -> set[str]:
    """Return the pronouns among small words; "və başqa" only ends a list, and "tamam başqa" says unlike."""
    return {
        word
        for at, word in enumerate(low)
        if word in PRONOUNS
        and not (word == "başqa" and at and low[at - 1] in {"və", "tamam", "tamamilə"})
        and not points_nowhere(word, low[at + 1] if at + 1 < len(low) else "")
    }


def points_nowhere(word: str, follows: str) -> bool:
    """Return whether a pronoun with the word behind it means nothing told before: bu gün, o qədər."""
    return (word, follows) in {("bu", "gün"), ("bu", "günə"), ("o", "qədər"), ("o", "dərəcədə")}
