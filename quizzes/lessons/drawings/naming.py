"""Words beside what is drawn: who says it, and the name of a fact as an event or as one of several."""

import re
from collections.abc import Iterable, Sequence

from quizzes.facts.models import Claim, Fact
from quizzes.facts.writing import write_subject
from quizzes.language.letters import capitalize
from quizzes.lessons.comparisons import circumstances

_SUBJECT = re.compile(r"\{subject(?::(?P<case>\w+))?\}")
_QUALIFIER = re.compile(r" \(\{qualifier\}\)|,? \{qualifier\}|\{qualifier\},? ")


MOST_LETTERS = 30


def whom(claims: Iterable[Claim], language: str, *, is_short: bool = False) -> str:
    """Return the publishers of the claims, each once, with when and where their values hold.

    A short one leaves out long circumstances and from whom a document heard it.
    """
    said: dict[str, list[str]] = {}
    for claim in claims:
        about = said.setdefault(claim.document.publisher or claim.document.display_title, [])
        words = getattr(claim, f"scope_{language}") or "" if is_short else circumstances(claim, language)
        if words and words not in about and not (is_short and len(words) > MOST_LETTERS):
            about.append(words)
    return ", ".join(f"{name} ({'; '.join(about)})" if about else name for name, about in said.items())


def event_name(fact: Fact, language: str) -> str:
    """Return what happened, as a heading; the name of the fact where its property has no words for that.

    The name of the fact also stands in where a case of the subject's name cannot be known.
    """
    template = getattr(fact.property, f"event_{language}") or ""
    if not template or not getattr(fact.subject, f"name_{language}"):
        return str(fact)
    try:
        words = _SUBJECT.sub(lambda found: write_subject(fact.subject, language, case=found["case"]), template)
    except ValueError:
        return str(fact)
    qualifier = getattr(fact, f"qualifier_text_{language}") or ""
    words = words.replace("{qualifier}", qualifier) if qualifier else _QUALIFIER.sub("", words)
    return str(fact) if "{" in words else capitalize(words, language)


def names_apart(facts: Sequence[Fact], language: str) -> tuple[str, list[str]]:
    """Return what the facts have in common, and the rest of each name: its subject, property or qualifier."""
    parts = [
        (
            getattr(fact.subject, f"name_{language}") or fact.subject.slug,
            getattr(fact.property, f"name_{language}") or fact.property.slug,
            getattr(fact, f"qualifier_text_{language}") or fact.qualifier,
        )
        for fact in facts
    ]
    columns = list(zip(*parts, strict=True))
    is_shared = [len(set(column)) == 1 for column in columns]
    if all(is_shared):
        is_shared = [False, True, True]
    shared = [column[0] for column, common in zip(columns, is_shared, strict=True) if common and column[0]]
    rest = [[part for part, common in zip(row, is_shared, strict=True) if not common and part] for row in parts]
    names = [" · ".join(row) or parts[number][1] for number, row in enumerate(rest)]
    return capitalize(" · ".join(shared), language), [capitalize(name, language) for name in names]
