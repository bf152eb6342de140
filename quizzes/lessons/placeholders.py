"""The placeholders of lesson prose: how they are written and what each asks for; never what they are drawn as."""

import re
from dataclasses import dataclass

from quizzes.lessons.picture_places import PICTURE

FORMS = frozenset({"sentence", "label", "when"})
CASES = frozenset({"genitive", "dative", "accusative", "locative", "ablative"})

DRAWINGS = frozenset({"timeline", "bars", "map"})
ON_THEIR_OWN_LINE = DRAWINGS | {"compare"}

PLACEHOLDER = re.compile(
    r"\{(?:(?P<drawing>timeline|bars|map)(?P<names>(?: +[\w-]+)*)"
    r"|(?:(?P<verb>compare|cite) +)?(?P<fact>[\w-]+)(?:@(?P<document>[\w-]+))?(?:\|(?P<ending>[a-z]+))?)\}",
    re.ASCII,
)
_BRACES = re.compile(r"\{[^{}\n]*\}?|\}")


@dataclass(frozen=True)
class Placeholder:
    """One request to draw something of a fact, or a drawing of several facts or places.

    kind is value, compare, cite or one of DRAWINGS; document a slug, or None for the claim that we teach; ending one of
    FORMS or CASES. names holds the facts of a drawing, of a map its places; a line of time without names draws every
    date of the lesson.
    """

    kind: str
    fact: str = ""
    document: str | None = None
    ending: str = "sentence"
    names: tuple[str, ...] = ()

    @property
    def facts(self) -> tuple[str, ...]:
        """Return the short names of the facts that it draws on."""
        if self.kind in DRAWINGS:
            return () if self.kind == "map" else self.names
        return (self.fact,)

    @property
    def places(self) -> tuple[str, ...]:
        """Return the short names of the subjects that it shows on a map."""
        return self.names if self.kind == "map" else ()

    @property
    def written(self) -> str:
        """Return it as it is written, without its ending."""
        kind, what, document = self.asks_for
        words = what if kind == "value" else f"{kind} {what}".strip()
        return "{" + words + (f"@{document}" if document else "") + "}"

    @property
    def form(self) -> str:
        return self.ending if self.ending in FORMS else "sentence"

    @property
    def case(self) -> str | None:
        return self.ending if self.ending in CASES else None

    @property
    def asks_for(self) -> tuple[str, str, str | None]:
        """What must be the same in every language: the ending may differ, it belongs to the sentence."""
        return self.kind, self.fact or " ".join(self.names), self.document


def placeholder_of(found: re.Match[str]) -> Placeholder | None:
    """The placeholder in a match of PLACEHOLDER; None where its parts do not go together."""
    if found["drawing"]:
        names = tuple(found["names"].split())
        return Placeholder(found["drawing"], names=names) if names or found["drawing"] == "timeline" else None
    verb, document, ending = found["verb"], found["document"], found["ending"] or "sentence"
    if ending not in FORMS | CASES:
        return None
    if (verb and found["ending"]) or (verb == "compare" and document):
        return None
    return Placeholder(verb or "value", found["fact"], document, ending)


def placeholders(body: str) -> list[Placeholder]:
    """Every placeholder of the text that can be read, in order, repeated ones too."""
    found = (placeholder_of(match) for match in PLACEHOLDER.finditer(body))
    return [placeholder for placeholder in found if placeholder is not None]


def unreadable_braces(body: str) -> list[str]:
    """Every piece in braces that is no placeholder and no place of a picture, as it is written."""
    return [piece for piece in _BRACES.findall(body) if not _is_placeholder(piece)]


def of_line(line: str) -> Placeholder | None:
    """The comparison or drawing that fills a line alone; None where there is something else."""
    found = PLACEHOLDER.fullmatch(line.strip(" \t"))
    placeholder = placeholder_of(found) if found else None
    return placeholder if placeholder is not None and placeholder.kind in ON_THEIR_OWN_LINE else None


def inside_lines(body: str) -> list[str]:
    """Each comparison or drawing that shares its line with other words, as it is written."""
    lines = [line for line in body.splitlines() if of_line(line) is None]
    return [item.written for line in lines for item in placeholders(line) if item.kind in ON_THEIR_OWN_LINE]


def _is_placeholder(piece: str) -> bool:
    if PICTURE.fullmatch(piece):
        return True
    found = PLACEHOLDER.fullmatch(piece)
    return found is not None and placeholder_of(found) is not None
