"""Tells whether words may stand beside a key: apart from it and from each other, with the article, no other kind."""

from collections.abc import Iterable

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.name_words import head_type
from quizzes.facts.proposing.suffixes import bases
from quizzes.questions.asking.drafts import Draft, Sentence
from quizzes.questions.asking.gaps import GAP
from quizzes.questions.asking.likeness import fold, is_within
from quizzes.questions.asking.sentences import POLITE


def is_said(draft: Draft) -> bool:
    """Whether names of the same sentence could be right as well: they stand beside the key in one list."""
    text = draft.sentence.text[draft.sentence.start : draft.sentence.end]
    return (
        f"{draft.key} and " in text
        or f" and {draft.key}" in text
        or f"{draft.key} və " in text
        or f" və {draft.key}" in text
    )


def is_apart(words: str, draft: Draft, chosen: list[str], language: str) -> bool:
    """Whether the words differ from every option, and neither holds the other; and the stem does not say them."""
    folded = fold(words)
    if any(is_within(words, other, language) for other in (draft.key, *chosen)):
        return False
    others = [fold(other) for other in (draft.key, *chosen)]
    if any(folded in other or other in folded for other in others):
        return False
    if any(len(set(folded.split()) & set(other.split())) * 2 > max(len(folded.split()), 2) for other in others):
        return False
    return folded.removeprefix("the ") not in fold(draft.stem)


def is_joined(name: str, persons: Iterable[str]) -> bool:
    """Whether a name is a titled one and the next name read as one: Hülaku xan Tusi beside Nəsirəddin Tusi."""
    parts = name.split()
    is_titled = any(part in POLITE for part in parts[1:-1])
    return is_titled and any(other != name and other.split()[-1] == parts[-1] for other in persons)


def fits_article(words: str, draft: Draft) -> bool:
    """Whether the article before a gap, if there is one, goes with the words."""
    before = draft.stem.partition(GAP)[0].split()[-1:] if GAP in draft.stem else []
    is_vowel = words[:1].lower() in "aeiou"
    return is_vowel if before == ["an"] else not is_vowel if before == ["a"] else True


def is_place(sentence: Sentence, found: Found) -> bool:
    """Whether a name read as a person's stands where only a place does: on Gull Rock."""
    before = sentence.tokens[found.first - 1].low if found.first > sentence.first else ""
    return found.type == "person" and before in {"on", "in", "at", "near"}


def is_body(found: Found) -> bool:
    """Whether a name read as a person's ends as a school's or a bridge's does."""
    return found.type == "person" and head_type(found.value.rpartition(" ")[2], "en") is not None


_SIDES = frozenset({"Şərq", "Qərb", "Şimal", "Cənub", "Şərqin", "Qərbin", "East", "West", "North", "South"})


def is_bare(sentence: Sentence, found: Found) -> bool:
    """Whether a name is a side of the world, or one word that begins the name of a thing: Fəxri xiyaban."""
    if found.value in _SIDES:
        return True
    follows = sentence.tokens[found.last] if found.last < sentence.last else None
    is_single = found.type == "person" and " " not in found.value and follows is not None
    return is_single and sentence.tokens[found.last - 1].text == found.value and _is_thing(follows.low)


def _is_thing(word: str) -> bool:
    return any(base in _THINGS for base in (word, *bases(word)))


_THINGS = frozenset(
    {"xiyaban", "küçə", "prospekt", "meydan", "park", "mükafat", "kitabxana", "muzey", "teatr", "məktəb"}
)


def shape_of(name: str) -> tuple[bool, bool]:
    """Whether a name has several words, and whether it ends in a form of address: Nailə xanım."""
    return " " in name, name.rpartition(" ")[2] in POLITE
