"""Words that deny something, in each language, and words that may stand for them in the other; pure."""

import re

from quizzes.language.letters import lower

_DENYING = {
    "en": re.compile(r"(?<!, )\b(?:not|never|neither|nor|cannot)\b|n['’]t\b", re.IGNORECASE),
    "az": re.compile(
        r"(?<![-\w])(?!(?:xəmir|kömür|ömür|təmir|dəmir|əmir|yağmur|samur|bəstəmir)(?:lar|lər)?\b)(?:deyil(?:dir|di|lər)?|yoxdur|heç|olmayan|\w*[^\W\d_]m[ıiuü]r(?:lar|lər)?"
        r"|\w{2,}m[aə](?:yıb|yib|dı|di|yan|yən|mış|miş|yacaq|yəcək)(?:lar|lər|dır|dir)?)\b"
    ),
}
_HINTING = {
    "en": re.compile(
        r"\b(?:not?|never|neither|nor|cannot|none|nobody|nothing|without|left (?:\w+ )?out|leaves? (?:\w+ )?out|"
        r"omit\w*|lack\w*|missing|"
        r"fail\w*|den(?:y|ies|ied)|refus\w*|only|hardly|except|whether|before|instead|un\w+|in\w+|im\w+)\b|n['’]t\b",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"\b(?:deyil\w*|yox\w*|heç|nə də|istisna\w*|inkar\w*|yalnız|əvvəl|qeyri\w*|səhv\w*|\w+s[ıiuü]z\w*"
        r"|\w+m[ıiuü]r\w*|\w{2,}m[aə](?:y|d|m|z)\w*)\b"
    ),
}
_QUOTED = re.compile(r"“[^”]*”")
_CLAUSES = re.compile(r"[,;:.–—]\s+")
_GAP = "___"
_NAME = re.compile(r"(?<!^)\b[A-ZÇƏĞIİÖŞÜ][\w-]*")


def without_what_is_told(stem: str) -> str:
    """Return a stem without the sentence that it quotes to leave a word out; the clause of the gap is a part of it."""
    return _QUOTED.sub(lambda quoted: _clause_of_gap(quoted[0]), stem)


def _clause_of_gap(quoted: str) -> str:
    if _GAP not in quoted:
        return quoted
    return next(clause for clause in _CLAUSES.split(quoted) if _GAP in clause)


def without_names(text: str) -> str:
    """Return an Azerbaijani text in small letters and without its names: Xaçmaz is a town, and denies nothing."""
    return lower(_NAME.sub(" ", text), "az")


def denying_words(text: str, language: str) -> str:
    """Return the first word that plainly denies, or nothing; “days, not day” contrasts and denies nothing."""
    found = _DENYING[language].search(text)
    return found[0] if found else ""


def hints_at_denying(text: str, language: str) -> bool:
    """Return whether some word may carry a denial of the other language: without, left out, -sız."""
    return _HINTING[language].search(text) is not None
