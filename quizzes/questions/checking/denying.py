"""Words that deny something, in each language, and words that may stand for them in the other; pure."""

import re

from quizzes.language.letters import lower

# Nouns and names that only look like verbs in -mir, -mur or -mədi.
_DENIES_NOT = (
    "xəmir|kömür|ömür|təmir|dəmir|əmir|yağmur|samur|bəstəmir|məmur|zəmir|damır|kəşmir|izmir|pamir|samir|damir|zamir|"
    "amir|emir|vladimir|kazimir|teymur|timur|əhmədi|məmmədi|məhəmmədi|səmədi"
)
_DENYING = {
    "en": re.compile(
        r"(?<!, )\b(?:not|never|neither|nor|cannot|except"
        r"|(?:has|have|had|is|are|was|were) no(?= (?!longer|more|less|fewer|doubt)))\b|n['’]t\b",
        re.IGNORECASE,
    ),
    "az": re.compile(
        rf"(?<![-\w])(?!(?:{_DENIES_NOT})(?:lar|lər)?\b)(?:deyil(?:dir|di|lər)?|yoxdur|heç|olmayan"
        r"|\w*[^\W\d_]m[ıiuü]r(?:lar|lər)?|\w{2,}m[aə](?:yıb|yib|dı|di|yan|yən|mış|miş|yacaq|yəcək)(?:lar|lər|dır|dir|dı|di)?|\w*bilməz\w{0,6}|olmaz)\b"
    ),
}
_HINTING = {
    "en": re.compile(
        r"\b(?:not?|never|neither|nor|cannot|none|nobody|nothing|without|left (?:\w+ )?out|leaves? (?:\w+ )?out|"
        r"omit\w*|lack\w*|miss(?:ing|ed)|absent\w*|empty|free of|\w+-free|\w+less(?:ly|ness)?|non\w*|other than|"
        r"wrong\w*|false\w*|odd|dis(?:agre|like|appear|honest|obe|allow|believ|approv|similar|trust|loyal)\w*|"
        r"apart from|ill(?:eg|it|og)\w*|irre\w+|stop\w*|ceas\w*|avoid\w*|prevent\w*|forb\w+|bann?(?:ed)?|"
        r"orphan\w*|landlocked|evergreen|deaf\w*|blind\w*|mute|"
        r"fail\w*|den(?:y|ies|ied)|refus\w*|only|hardly|except|whether|before|instead|un\w+|in\w+|im\w+)\b|n['’]t\b",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"\b(?:deyil\w*|yox\w*|heç|nə də|istisna\w*|başqa\w*|savayı|xaric\w*|inkar\w*|yalnız|əvvəl|qeyri\w*"
        r"|səhv\w*|\w+s[ıiuü]z\w*|\w+m[ıiuü]r\w*|\w{2,}m[aə](?:y|d|m|z)\w*)\b"
    ),
}
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")
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
    found = _DENYING[language].search(text)
    return found[0] if found else ""


def hints_at_denying(text: str, language: str) -> bool:
    """Return whether some word may carry a denial of the other language: without, left out, -sız."""
    return _HINTING[language].search(text) is not None
