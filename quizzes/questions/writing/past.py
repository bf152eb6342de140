"""Puts a question or a statement on what is no more into the past: “What was the area …”; pure."""

import re

PAST_KINDS = frozenset({"former_unit", "state"})
_CHANGES = {
    "en": (
        (r"\bis\b", "was"),
        (r"\bare\b", "were"),
        (r"\bdoes\b", "did"),
        (r"\bhas\b", "had"),
        (r"\bbelongs\b", "belonged"),
    ),
    "az": (
        (r"\bnə qədərdir\b", "nə qədər olub"),
        (r"\bharadır\b", "hara olub"),
        (r"\bhansıdır\b", "hansı olub"),
        (r"\bhansılardır\b", "hansılar olub"),
        (r"\bkimdir\b", "kim olub"),
        (r"\bnədir\b", "nə olub"),
        (r"\bvar\b", "olub"),
        (r"\btəşkil edir\b", "təşkil edib"),
        (r"\byerləşir\b", "yerləşib"),
        (r"\bdaxildir\b", "daxil olub"),
    ),
}


def tells_what_happened(statement_en: str) -> bool:
    """Return whether a statement tells on which day something happened; a plan or a deadline is no such statement."""
    return "{value:when}" in statement_en


def in_past(template: str, language: str) -> str:
    """Return the template in the past; one that is in the past already, or has other verbs, stays as it is."""
    for pattern, past in _CHANGES[language]:
        template = re.sub(pattern, past, template)
    return template
