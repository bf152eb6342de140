"""Words that deny something, in each language, and whether the other language denies it too; pure."""

import re
from functools import lru_cache

from quizzes.language.letters import lower
from quizzes.questions.checking.denial_words import (
    DENIES_IN_AZERBAIJANI,
    DENIES_IN_ENGLISH,
    DENIES_NOT,
    ENGLISH_OF_DENIED,
    MAY_DENY_IN_AZERBAIJANI,
    MAY_DENY_IN_ENGLISH,
    NEGATIVE_VERB,
)

_LOOKS_DENIED = rf"(?:{DENIES_NOT})(?:lar|lər)?(?:dır|dir|dur|dür)?"
_NO_MORE = "(?!longer|more|less|fewer|doubt)"
_DENYING = {
    "en": re.compile(
        r"(?<!, )\b(?:not|never|neither|nor|cannot|except|nobody|no one|nothing|nowhere"
        rf"|(?:has|have|had|is|are|was|were) no(?= {_NO_MORE})|^no(?= {_NO_MORE}[a-z]{{3,}} [a-z]))\b|n['’]t\b",
        re.IGNORECASE,
    ),
    "az": re.compile(
        rf"(?<![-\w])(?!{_LOOKS_DENIED}\b)(?:deyil(?:dir|di|lər)?|yoxdur|heç(?!-heçə| olmasa| olmazsa)|olmayan"
        r"|\w*[^\W\d_]m[ıiuü]r(?:lar|lər)?|\w{2,}m[aə](?:yıb|yib|dı|di|yan|yən|mış|miş|yacaq|yəcək)(?:lar|lər|dır|dir|dı|di)?"
        r"|(?<![ıiuü]b )\w{2,}m[aə](?:d[ıi]|yaca|yəcə)(?:ğ|y)\w{1,8}|\w*bilməz\w{0,6}|\w{2,}m[aə]z|yeməz|deməz)\b"
    ),
}
# Denies nothing: not only, not far, no later than, did not ... until, isn't it?
_DENIES_NOTHING = re.compile(
    r"\bnot (?:only|just|merely|simply|solely|least|to mention|far|infrequent\w*|un\w+|necessarily)\b"
    r"|\b(?:if|whether or|or) not\b|\bwhy not\b|\bnot (?=(?:\w+ ){0,8}until\b)|n['’]t (?=(?:\w+ ){0,8}until\b)"
    r"|\b(?:nothing|none) (?:but|other than|less than)\b|, (?:\w+)n['’]t (?:it|he|she|they|you|we|there)\?",
    re.IGNORECASE,
)
_HINTING = {
    "en": re.compile(DENIES_IN_ENGLISH, re.IGNORECASE),
    "az": re.compile(DENIES_IN_AZERBAIJANI),
}
_MAYBE_HINTING = {
    "en": re.compile(MAY_DENY_IN_ENGLISH, re.IGNORECASE),
    "az": re.compile(MAY_DENY_IN_AZERBAIJANI),
}
_LOOKS_LIKE_DENIAL = re.compile(_LOOKS_DENIED)
_VOICES = r"(?:[ıiuü]?[lnş]|d[ıiuü]r|t)?(?:[ıiuü]l|[ıiuü]n)?"
_WORD = re.compile(r"\w+")
# Not easy is slippery, not known anonymous: what such a word denies has a name of its own.
_HAS_OPPOSITE = re.compile(
    r"\b(?:asan|çətin|məlum|aydın|mümkün|eyni|uzaq|yaxın|rahat|böyük|kiçik|uzun|qısa|çox|az|doğru|düz|düzgün|bərabər|adi|"
    r"bəlli|hazır|açıq|sabit|sağ|canlı|azad|evli|tam|dəqiq|kafi|razı|vacib|lazım|qalın|dərin|isti|soyuq|köhnə|yeni)$"
)
_HAS = re.compile(r"\b(?:has|have|had|there (?:is|are|was|were)|exists?|possess\w*|owns?)\b", re.IGNORECASE)
_IS = re.compile(r"\b(?:is|are|was|were|be|been|belongs?|includ\w+)\b", re.IGNORECASE)
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|\"[^\"]*\"")
_CLAUSES = re.compile(r"[,;:.–—]\s+")
_GAP = "___"
_NAME = re.compile(r"(?<!^)\b[A-ZÇƏĞIİÖŞÜ][\w-]*")


def without_what_is_told(stem: str) -> str:
    """Return a stem without what it quotes; one word, or the clause that has the gap, is a part of the stem."""
    return _QUOTED.sub(lambda quoted: _clause_of_gap(quoted[0]), stem)


def _clause_of_gap(quoted: str) -> str:
    if _GAP not in quoted:
        return " " if " " in quoted else quoted
    return next(clause for clause in _CLAUSES.split(quoted) if _GAP in clause)


def without_names(text: str) -> str:
    """Return an Azerbaijani text in small letters and without its names: Xaçmaz is a town, and denies nothing."""
    return lower(_NAME.sub(" ", text), "az")


def denying_words(text: str, language: str) -> str:
    """Return the first word that plainly denies, or nothing; “days, not day” contrasts and denies nothing."""
    found = _DENYING[language].search(_DENIES_NOTHING.sub(" ", text) if language == "en" else text)
    return found[0] if found else ""


def hints_at_denying(text: str, language: str) -> bool:
    """Return whether some word carries a denial of the other language: without, left out, the same, -sız."""
    if _HINTING[language].search(text) is not None:
        return True
    return language == "az" and any(_is_negative_verb(word) for word in _WORD.findall(text))


def may_hint_at_denying(text: str, language: str) -> bool:
    """Return whether a word may stand for what the other language denies: short for “not long”."""
    return _MAYBE_HINTING[language].search(text) is not None


def is_said_in_english(azerbaijani: str, english: str) -> bool:
    """Return whether English plainly says what Azerbaijani plainly denies: yaşamır beside lives, deyil beside is."""
    for found in _DENYING["az"].finditer(azerbaijani):
        if found[0].startswith("yoxdur") and _HAS.search(english):
            return True
        if found[0].startswith("deyil") and _IS.search(english):
            return _HAS_OPPOSITE.search(azerbaijani[: found.start()].rstrip()[-12:]) is None
        before = " ".join(_WORD.findall(azerbaijani[max(0, found.start() - 40) : found.start()])[-1:])
        if (pattern := _said_otherwise(found[0], before)) and pattern.search(english):
            return True
    return False


@lru_cache(maxsize=4096)
def _said_otherwise(denied: str, before: str) -> re.Pattern | None:
    """Return what finds the English for a denied verb; “üzə bilmir” denies the verb before it."""
    if re.match(r"bilm[aəi]", denied) and re.search(r"[aə]$", before):
        denied = re.sub(r"y?[aə]$", "m", before) if before != "ola" else ""
    both = f"{before} {denied}"
    for stem, words in ENGLISH_OF_DENIED.items():
        if re.match(rf"{stem}{_VOICES}m", both if " " in stem else denied):
            return re.compile(rf"\b(?:{words})\w{{0,4}}\b", re.IGNORECASE)
    return None


@lru_cache(maxsize=8192)
def _is_negative_verb(word: str) -> bool:
    return NEGATIVE_VERB.fullmatch(word) is not None and _LOOKS_LIKE_DENIAL.fullmatch(word) is None
