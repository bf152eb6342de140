"""Says in English stems whose a part is: the horseshoe crab’s body, the Vasa’s stern; and asks which part it is."""

import re

from quizzes.questions.asking.english.referring.mentions import Mentions
from quizzes.questions.asking.english.words.words import is_plural
from quizzes.questions.asking.words.vocabulary import words_of

LEAST_NAMED = 3
_PARTS, _SHIPS, _ANIMALS = words_of("en", "owned_parts"), words_of("en", "ships"), words_of("en", "animals")
_SEXES = {"female": "female", "females": "female", "male": "male", "males": "male", "young": "young"}
_WITH_THE = re.compile(r"\b[Tt]he ([A-Z][a-z]+)\b(?![’'-]| [A-Z]| of\b)")
_OWNED = re.compile(r"(?:the )?(.+)’s? ([a-z]+)")
_STILL = re.compile(
    r"(?:it|they) (?:is|are|was|were|(?:can|could|may|might) be)"
    r" [a-z]+(?: (?:up|out|off|down|over|away|on|in))?"
)


def owner_of(mentions: Mentions) -> str:
    """Return the one thing that a text is about, by its name or its noun: the Vasa, the horseshoe crab."""
    if mentions.noun and not mentions.frame:
        return f"the {mentions.noun}"
    if mentions.owner is None:
        mentions.owner = ship_of(mentions)
    return mentions.owner


def ship_of(mentions: Mentions) -> str:
    """Return the name that stands with "the" again and again in a text about a ship: the Vasa."""
    if not _SHIPS & set(mentions.by_head):
        return ""
    counts = {name: len(re.findall(rf"\b[Tt]he {name}\b(?! [A-Z])", mentions.text)) for name in _names(mentions)}
    best = max(sorted(counts), key=lambda name: counts[name], default="")
    ships = sum(map(mentions.count, _SHIPS))
    return f"the {best}" if best and counts[best] >= LEAST_NAMED and ships > 1 else ""


def _names(mentions: Mentions) -> set[str]:
    return set(_WITH_THE.findall(mentions.text))


def renamed(mentions: Mentions, text: str, head: str, describing: list[str]) -> str | None:
    """Return a bare "the animal", "the ship", "the body" by the thing that the text is about; None for another."""
    owner = owner_of(mentions)
    if not owner:
        return None
    if owner.removeprefix("the ").lower() in text.lower():
        is_before = 0 <= text.lower().find(owner.lower()) < text.find(f"the {head}")
        is_whole = head in _PARTS and not describing and re.search(rf"\bthe {head}\b(?! of)", text) is not None
        return f"its {head}" if is_before and is_whole and owner[4].islower() else None
    is_ship = owner[4].isupper()
    if not describing and ((head in _ANIMALS and not is_ship) or (head in _SHIPS and is_ship)):
        return owner
    if head in _SEXES and not describing and not is_ship:
        noun = owner.removeprefix("the ")
        return f"{_SEXES[head]} {noun}s" if is_plural((head,)) else f"the {_SEXES[head]} {noun}"
    if head in _PARTS:
        return " ".join([f"{owner}{'’' if owner.endswith('s') else '’s'}", *describing, head])
    return None


def part_asked(mentions: Mentions, stem: str, key: str) -> tuple[str, str]:
    """Return the stem and the key of a question for a part: Which part of the Vasa was covered ...?, the stern."""
    if not stem.startswith("What "):
        return stem, key
    owner, said = owner_of(mentions), key
    if (found := _OWNED.fullmatch(key)) and owner and found[1].lower() == owner.removeprefix("the ").lower():
        said = f"the {found[2]}"
    words = said.split()
    is_part = words[:1] == ["the"] and words[-1] in _PARTS and len(words) <= len(("the", "pointed", "tail"))
    is_subject = (
        re.match(r"What (?:is|are|was|were) (?!the |an? )|What [a-z]+s (?!the [a-z]+ [a-z]+\?)", stem) is not None
    )
    if not (owner and is_part and is_subject) or re.match(r"What (?:does|do|did|has|is the|are the)\b", stem):
        return stem, key
    rest = stem.removeprefix("What ")
    if owner.removeprefix("the ") in rest:
        return stem, key
    return f"Which part of {owner} {rest}", said


def is_empty_event(kind: str, key: str) -> bool:
    """Return whether a key says next to nothing: they are set up, on Earth."""
    is_still = kind == "happens" and _STILL.fullmatch(key) is not None
    return is_still or (kind == "where" and key.lower() in {"on earth", "earth"})
