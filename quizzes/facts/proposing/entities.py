"""What a known subject is: its short name, its type and its names; reads no text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entity:
    """A known subject: its short name, its type as a value, its names by language."""

    slug: str
    type: str
    en: str
    az: str
    kind: str = ""

    def name(self, language: str) -> str:
        """Return the canonical name in a language."""
        return self.az if language == "az" else self.en
