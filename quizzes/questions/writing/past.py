"""Puts a question or a statement on what is no more into the past: “What was the area …”; pure."""

import re

PAST_KINDS = frozenset({"former_unit", "state"})
# A verb that stands without “do” or “did” before it.
_ALONE = r"^((?!.*\b(?:do|does|did)\b).*\b{}) {}\b"
_CHANGES = {
    "en": (
        (r"\bis\b", "was"),
        (r"\bare\b", "were"),
        (r"\bdoes\b", "did"),
        (r"\bhas\b", "had"),
        (r"\bbelongs\b", "belonged"),
        (r"\bdo\b", "did"),
        (r"^(\{subject\}) have\b", r"\1 had"),
        (r"\bcan the\b", "could the"),
        (r"\bcan reach\b", "could reach"),
        (_ALONE.format("pupils", "study"), r"\1 studied"),
        (_ALONE.format("teachers", "work"), r"\1 worked"),
        (_ALONE.format("species", "live"), r"\1 lived"),
        (_ALONE.format("species", "grow"), r"\1 grew"),
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
        (r"\bolur\b", "olub"),
        (r"\bdüşür\b", "düşüb"),
        (r"\benir\b", "enib"),
        (r"\boxuyur\b", "oxuyub"),
        (r"\bişləyir\b", "işləyib"),
        (r"\byaşayır\b", "yaşayıb"),
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
