"""English verbs beside a subject that is many: “Were the rock paintings found …?”, “The springs are …”; pure."""

import re

_LIKE_ONE = re.compile(r"(?:ss|us|is)$")
_JOINING = re.compile(r" (?:of|on|for|in|at|from) ")
_MANY_AZ = re.compile(r"(?:lar|lər)(?:[ıi]|ın|in)?$")
_BEFORE = re.compile(r"\b(was|is|does|has)(?= (?:the )?\{subject\})", re.IGNORECASE)
_AFTER = re.compile(r"^(\{subject\} )(\w+)")
_MANY = {"was": "were", "is": "are", "does": "do", "has": "have"}
_VERBS = (
    "lies rises stands runs weighs holds covers belongs includes means comes borders reaches contains produces flows "
    "begins ends grows serves employs carries crosses consists takes receives lives works costs"
)
_PRESENT = frozenset(_VERBS.split())
_NUMBER_WORDS = "two three four five six seven eight nine ten"
NUMBERS = frozenset(_NUMBER_WORDS.split())


def is_many(name_en: str, name_az: str, kind: str) -> bool:
    """Return whether an English name is plural: its head ends so, and the Azerbaijani head says so too.

    Davos and Saint Moritz end in s and are one; “Three Leagues” is plural by its number. People and works are one.
    """
    text = name_en.strip()
    if not text or kind in {"person", "work"} or text[0] in "“\"'‘«":
        return False
    head = _JOINING.split(text, maxsplit=1)[0].split()
    if not head[-1].endswith("s") or _LIKE_ONE.search(head[-1].lower()):
        return False
    if head[0].lower() in NUMBERS:
        return True
    last = (name_az or "").split()[-1:]
    return bool(last and _MANY_AZ.search(last[0])) if name_az else head[-1].islower()


def for_many(template: str) -> str:
    """Return an English template as it is asked of a plural subject: “does {subject} have” becomes “do”."""
    template = _BEFORE.sub(lambda found: _as_written(found[1], _MANY[found[1].lower()]), template)
    return _AFTER.sub(lambda found: found[1] + _plural_verb(found[2]), template)


def _plural_verb(verb: str) -> str:
    if verb in _MANY:
        return _MANY[verb]
    if verb not in _PRESENT:
        return verb
    if verb.endswith("ies") and len(verb) > 4:
        return verb[:-3] + "y"
    return verb[:-2] if verb.endswith(("ches", "sses", "shes")) else verb[:-1]


def _as_written(old: str, new: str) -> str:
    return new.capitalize() if old[0].isupper() else new
