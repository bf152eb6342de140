"""The placeholders of lesson prose: how they are written and what each asks for; never what they are drawn as."""

import re
from dataclasses import dataclass

from quizzes.lessons.picture_places import PICTURE

FORMS = frozenset({"sentence", "label", "when"})
CASES = frozenset({"genitive", "dative", "accusative", "locative", "ablative"})

PLACEHOLDER = re.compile(
    r"\{(?:(?P<verb>compare|cite) +)?(?P<fact>[\w-]+)(?:@(?P<document>[\w-]+))?(?:\|(?P<ending>[a-z]+))?\}", re.ASCII
)
COMPARISON_LINE = re.compile(r"[ \t]*\{compare +(?P<fact>[\w-]+)\}[ \t]*", re.ASCII)
_BRACES = re.compile(r"\{[^{}\n]*\}?|\}")


@dataclass(frozen=True)
class Placeholder:
    """One request to draw something of a fact.

    kind is value, compare or cite; document a slug, or None for the claim that we teach; ending one of FORMS or CASES.
    """

    kind: str
    fact: str
    document: str | None = None
    ending: str = "sentence"

    @property
    def form(self) -> str:
        return self.ending if self.ending in FORMS else "sentence"

    @property
    def case(self) -> str | None:
        return self.ending if self.ending in CASES else None

    @property
    def asks_for(self) -> tuple[str, str, str | None]:
        """What must be the same in every language: the ending may differ, it belongs to the sentence."""
        return self.kind, self.fact, self.document


def placeholder_of(found: re.Match[str]) -> Placeholder | None:
    """The placeholder in a match of PLACEHOLDER; None where its parts do not go together."""
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


def comparisons_inside_lines(body: str) -> list[str]:
    """The facts of each {compare ...} that shares its line with other words."""
    lines = [line for line in body.splitlines() if not COMPARISON_LINE.fullmatch(line)]
    return [item.fact for line in lines for item in placeholders(line) if item.kind == "compare"]


def _is_placeholder(piece: str) -> bool:
    if PICTURE.fullmatch(piece):
        return True
    found = PLACEHOLDER.fullmatch(piece)
    return found is not None and placeholder_of(found) is not None
