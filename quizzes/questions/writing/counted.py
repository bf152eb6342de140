"""What a property counts or measures, read from its English question: people, families, how high; pure."""

import re

_PATTERNS = (
    re.compile(r"^How many (?:\{\w+\} )?((?:[a-z]+ )*?(?:people|[a-z]+s))\b", re.IGNORECASE),
    re.compile(r"^What share of (?:the )?([a-z]+)\b"),
    re.compile(r"^(How [a-z]+(?: above sea level)?) (?:is|was|are|were) \{subject\}"),
    re.compile(r"^What (?:is|was) the ([a-z ]+?) of \{subject\}"),
)


def thing_counted(question_en: str, slug: str) -> str:
    """Return what the values of a property are a number of; its own name where the question does not tell.

    Two properties that count one thing may lend each other values: families that returned, families that are planned.
    """
    for pattern in _PATTERNS:
        if found := pattern.match(question_en):
            return found[1].casefold()
    return slug
