"""Checks of what tells the key from the other options at a glance: form, exactness, units.

Guidelines 23, 24 and 28 of Haladyna, Downing and Rodriguez (2002), Applied Measurement in Education 15(3), 309-333.
"""

import re
from collections.abc import Callable, Iterator

from quizzes.language.letters import fold, lower
from quizzes.questions.checking.calendar_words import months_in
from quizzes.questions.checking.check import Check, Hit, QuestionText, gettext_noop
from quizzes.questions.checking.number_words import with_number_in_digits

_ENDINGS = {
    "en": (
        ("full stop", re.compile(r"\.$")),
        ("plural", re.compile(r"^(?:\S+ ){0,2}\w{3,}[^s\W]s$")),
        ("to …", re.compile(r"^to (?!the |an? |his |her |their )[a-z]")),
        ("-ing …", re.compile(r"^(?!(?:spr|k|str|r|w|th|someth|noth|even|morn)ing\b)[a-z]{2,}ing [a-z]")),
    ),
    "az": (
        ("nöqtə", re.compile(r"\.$")),
        ("-dan", re.compile(r"(?:d[aə]n)$")),
        ("-da", re.compile(r"(?:d[aə])$")),
        ("-dək", re.compile(r"d[aə][kq]$")),
        ("üçün", re.compile(r" üçün$")),
        ("-maq", re.compile(r"\w{2}(?<!bar)(?<!tox)(?<!çax)(?<!qay)(?<!ye)(?<!kö)m[aə][qk]$")),
    ),
}
# Paris, Athens and Kanada only look like forms: a form cues where the stem asks for it, or has a gap for it.
_ASKED = {
    "plural": re.compile(r"\b(?:are|were|these|those)\b|_{2,}|…"),
    "-da": re.compile(
        r"\bharada|\b(?:nə|kim)d[aə]|\bhansı (?:\w+ ){0,2}\w{2,}d[aə]\b|\bnə (?:vaxt|zaman)|\bhaçan|_{2,}|…"
    ),
    "-dan": re.compile(r"\bharadan|\b(?:nə|kim)d[aə]n|\bhansı (?:\w+ ){0,2}\w+d[aə]n\b|_{2,}|…"),
}
_ARTICLE = re.compile(r"\b(an?)\W*$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")
_DECIMALS = {
    "en": re.compile(r"(?<![\d.,])\d[\d,\u00a0\u202f ]*(?:\.(\d+))?"),
    "az": re.compile(r"(?<![\d.,])\d[\d\u00a0\u202f ]*(?:,(\d+))?"),
}
_YEAR, _BRACKETS = re.compile(r"(?<!\d)[12]\d{3}(?!\d)"), re.compile(r"\([^()]*\d[^()]*\)")
_AMOUNT = re.compile(r"^\W*(?:about |təxminən )?[-−]?\d[\d.,\u00a0\u202f–-]*\s+(°?[^\W\d_]{1,12}[²³]?)$")
_SCALES = frozenset("thousand million billion trillion min milyon milyard trilyon".split())  # noqa: SIM905
_IRREGULAR = {"men": "man", "women": "woman", "children": "child", "feet": "foot", "people": "person"}
FEWEST_OPTIONS, MORE_DIGITS = 3, 2


def _fits_one_option(question: QuestionText) -> Iterator[Hit]:
    """Guideline 28c: no grammatical inconsistencies that cue the reader to the key."""
    if len(question.options) < FEWEST_OPTIONS or len(question.keys) != 1:
        return
    place = next(index for index, option in enumerate(question.options) if option.is_key)
    article = _ARTICLE.search(question.stem) if question.language == "en" else None
    if article:
        fits = [_takes(option.text, article[1].lower()) for option in question.options]
        if fits[place] and fits.count(True) == 1:
            yield Hit("text", place, {"words": article[1]})
            return
    for name, ending in _ENDINGS[question.language]:
        if name in _ASKED and not _ASKED[name].search(lower(question.stem, question.language)):
            continue
        has = [_has_form(option.text.strip(), name, ending, question.language) for option in question.options]
        if has[place] != any(has[:place] + has[place + 1 :]) and len({*has[:place], *has[place + 1 :]}) == 1:
            yield Hit("text", place, {"words": name})
            return


def _has_form(text: str, name: str, ending: re.Pattern, language: str) -> bool:
    """Whether an option has a form; a name that ends in -s is no plural: Jacques Charles."""
    if name == "plural" and text.split()[-1:] and text.split()[-1][0].isupper():
        return False
    return bool(ending.search(lower(text, language)))


def _takes(text: str, article: str) -> bool:
    return (fold(text)[:1] in tuple("aeiou")) == (article == "an")


def _exact_key(question: QuestionText) -> Iterator[Hit]:
    """Guideline 24 and 28d: no conspicuous key, none that is more exact than the rest."""
    if len(question.keys) != 1 or not question.distractors:
        return
    is_told = any(_is_more_exact(question, how) for how in (_significant, _decimals, _parts_of_date, _in_brackets))
    for index, option in enumerate(question.options):
        if option.is_key and is_told:
            yield Hit("text", index)


def _is_more_exact(question: QuestionText, how: Callable[[str, str], int]) -> bool:
    """Whether the key is exact in a way in which no distractor is; all have to have something of it, brackets apart."""
    of_key, *others = (how(option.text, question.language) for option in (*question.keys, *question.distractors))
    least = 0 if how is _in_brackets else 1
    more = MORE_DIGITS if how is _significant else 1
    return min(others) >= least and of_key >= max(others) + more


def _significant(text: str, _language: str) -> int:
    """Return how many digits of the longest number say something: 4 for 3054, 1 for 3000; 0 without a number."""
    plain = (re.sub(r"\D", "", number) for number in _NUMBER.findall(text))
    return max((len(number.rstrip("0")) or 1 for number in plain), default=0)


def _decimals(text: str, language: str) -> int:
    """Return 1 for a whole number, 2 for one with decimals, 0 without a number."""
    found = _DECIMALS[language].search(text)
    return 1 + (found[1] is not None) if found else 0


def _parts_of_date(text: str, language: str) -> int:
    """Return 1 for a year, 2 for a month of it, 3 for a day; 0 without a year."""
    if not (year := _YEAR.search(text)):
        return 0
    has_day = re.search(r"\d", text.replace(year[0], "", 1)) is not None
    return 1 + (1 + has_day if months_in(text, language) else 0)


def _in_brackets(text: str, _language: str) -> int:
    """Return whether a number stands in brackets."""
    return int(_BRACKETS.search(text) is not None)


def _mixed_units(question: QuestionText) -> Iterator[Hit]:
    """Guideline 23: keep choices homogeneous in content."""
    texts = [with_number_in_digits(option.text.strip(), question.language) for option in question.options]
    units = [_unit_of(text, question.language) for text in texts]
    if has_mixed_units(question):
        yield Hit("text", 0, {"words": ", ".join(dict.fromkeys(unit for unit in units if unit))})


def has_mixed_units(question: QuestionText) -> bool:
    """Return whether all options are one number with a word after it, and the words are no forms of one word."""
    texts = [with_number_in_digits(option.text.strip(), question.language) for option in question.options]
    units = [_unit_of(text, question.language) for text in texts]
    kinds = {_kind_of(fold(unit)) for unit in units if unit and fold(unit) not in _SCALES}
    return None not in units and len(kinds) > 1


def _kind_of(unit: str) -> str:
    """Return a unit without its plural and its case: city for cities, metr for metrdən."""
    unit = re.sub(r"ies$", "y", _IRREGULAR.get(unit, unit))
    return re.sub(r"(?:d[ae]n?|d[ei]r|lik|s)$", "", unit).rstrip("aei")[:5] if len(unit) > 3 else unit


def _unit_of(text: str, language: str) -> str | None:
    """Return the word after the one number of an option; None for a day of a month and for words."""
    found = _AMOUNT.match(text)
    return found[1] if found and not months_in(text, language) else None


GIVING_AWAY_CHECKS = (
    Check(
        "fits_one_option",
        gettext_noop(
            "Only the right answer goes with the question, by its form (%(words)s). Give all answers one form."
        ),
        _fits_one_option,
    ),
    Check("exact_key", gettext_noop("The right answer is more exact than the others."), _exact_key),
    Check("mixed_units", gettext_noop("The answers are in different units: %(words)s."), _mixed_units),
)
