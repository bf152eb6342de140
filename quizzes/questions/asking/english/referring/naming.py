"""Says in full what "the waterway" of an English stem stands for: its name, or what the text first told of it."""

import re
from dataclasses import dataclass

from quizzes.questions.asking.english.referring.mentions import EMPTY, Mentions
from quizzes.questions.asking.english.referring.owned import renamed
from quizzes.questions.asking.english.stems.phrases import NO_THING, is_whole
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.words import VAGUE_NOUNS, is_human, is_plural
from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.noun_kinds import is_known as is_known_noun
from quizzes.questions.asking.words.vocabulary import words_of

OFTEN, RARE = 3, 2
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_NAME = re.compile(r"\b[A-Z][a-z]{2,}")
MEASURE = re.compile(r"(?:a few|several|some|many|most|a lot|lots|a little|plenty|enough|a great deal|a long way)\b")
_ASKS_SUBJECT = re.compile(
    r"(?:What|Which \w+) (?!(?:did|do|does|is|are|was|were|has|have|had|can|could|may|might|must|should|will|would)\b)"
)
_ASKS_PASSIVE = re.compile(
    r"What (?:is|was|has|had|may|might|can|could|will|would|must) [a-z]+(?:ed|en|n|t)? (?!the|a|an)"
)
_MEANING = re.compile(r"What (?:is|was) the [a-z-]+\?")
_OWNER = re.compile(r"((?:the )?[A-Z].*?)[’'](?:s )?")
_SIBLINGS = frozenset({"brothers", "sisters"})
_SHARED_NAME = re.compile(r"(\w+ )?\b[A-ZÉÖÜ][a-zà-ÿ]+ and [A-ZÉÖÜ][a-zà-ÿ]+ ([A-ZÉÖÜ][a-zà-ÿ]\w*)")
_FAMILY = re.compile(r"\b[Tt]he ([A-ZÉÖÜ][a-zà-ÿ]\w*) family\b")
_PARTS, _KNOWN = words_of("en", "parts_of_places"), words_of("en", "known_things")
_SIDES, _YOUNG = words_of("en", "sides"), words_of("en", "living_parts")
_WITH_THE = words_of("en", "named_with_the")
_SEXES = frozenset({"female", "male", "females", "males"})
_RANKS = frozenset({"first", "second", "third", "fourth", "next", "last", "final", "other"})
_TELLING = frozenset({"of", "that", "which", "who", "whose", "where", "called", "known", "named", "between"})
# What tells a thing from the one of the title by its place: the bridge over the Tay.
_PLACING = frozenset({"over", "across", "at", "near", "between", "behind", "beside", "from", "in", "on"})
_TELLING_KINDS = frozenset({"why", "how", "where", "when", "how_many", "how_much"})
_BEHIND = frozenset({"VVN", "VVG"})


@dataclass(frozen=True)
class Thing:
    """ "The old mill" in a stem: where it begins and ends, its describing words, its head, and what follows it."""

    start: int
    end: int
    describing: tuple[str, ...]
    head: str
    follows: str


def key_of(mentions: Mentions, draft: Draft) -> str | None:
    """Return the key as it can be said; None where it is the bare "the founders", or says as little as "a shape"."""
    if draft.kind != "what" or GAP in draft.stem or draft.value is not None:
        return draft.key
    if MEASURE.match(draft.key):
        return None
    if (owner := _OWNER.match(draft.key)) and owner[1] in draft.stem:
        return draft.sentence.text[draft.start : draft.end]
    first, _, noun = draft.key.partition(" ")
    if not noun or " " in noun or noun[0].isupper() or first not in {"the", "a", "an", "its", "his", "her", "their"}:
        return None if draft.key.lower() in NO_THING | VAGUE_NOUNS else draft.key
    if noun in NO_THING | VAGUE_NOUNS:
        return None
    if first == "the" and noun not in _KNOWN and (name := mentions.named(noun)) and name not in draft.stem:
        return None if _ASKS_SUBJECT.match(draft.stem) else _named("the", name)
    if first == "the" and _is_term(mentions, Thing(0, 0, (), noun, "")):
        return draft.key
    is_asked = _ASKS_SUBJECT.match(draft.stem) or _ASKS_PASSIVE.match(draft.stem)
    return None if first == "the" and is_asked and noun not in _KNOWN else draft.key


def told(words: Words, mentions: Mentions, draft: Draft, text: str, thing: Thing) -> str | None:
    """Return the phrase as a stem can say it; None where only the text tells which is meant."""
    said = text[thing.start : thing.end]
    describing = [word for word in thing.describing if word.lower() not in EMPTY]
    if thing.follows and thing.head in {"rest", "half", "majority"}:
        return None
    if thing.head[0].isdigit() or thing.head in _KNOWN or _is_told_behind(mentions, draft, thing):
        return said
    if thing.head in _SIBLINGS and not describing and (surname := _surname(mentions.text)):
        return f"{said.split()[0]} {surname} {thing.head}"
    is_named = _NAME.search(" ".join(text[thing.end :].split()[:3])) is not None
    if is_named and thing.follows in _PLACING and thing.head in mentions.title_words:
        return said
    if (name := renamed(mentions, text, thing.head, describing)) is not None:
        return name
    if thing.head in _SIDES and not thing.follows:
        return f"{said} of the {mentions.noun}" if mentions.noun and mentions.noun not in text else None
    if thing.head in _YOUNG and mentions.noun and mentions.noun not in text and not describing:
        return f"{said} of the {mentions.noun}"
    if thing.head in _SEXES and not describing and not thing.follows:
        return f"{said} {mentions.noun}" if mentions.noun and mentions.noun not in text else said
    if set(thing.describing) & _RANKS and not (is_named or describing) and (thing.head in NO_THING or words.is_past):
        return None
    is_best = any(word.endswith("est") or word == "most" for word in thing.describing)
    if is_best and not thing.follows and mentions.topic and mentions.topic not in text:
        return f"{said} of {mentions.topic}"
    if thing.head in mentions.title_words or is_best:
        return said if not (name := mentions.named(thing.head)) or name in text else _named(said, name)
    if not words.is_past and mentions.count(thing.head) >= OFTEN and not describing:
        return said
    if not describing and (name := mentions.named(thing.head)) and name not in text:
        return _named(said, name)
    is_many = is_plural((thing.head,))
    lemma = thing.head.removesuffix("s") if is_many else thing.head
    is_new = words.is_past and mentions.is_first_indefinite(lemma, draft.sentence.number)
    if describing and not is_new and (not words.is_past or len(describing) > 1):
        return said
    if mentions.topic and mentions.topic not in text and thing.head in _PARTS:
        return f"{said} of {mentions.topic}"
    if fuller := mentions.told(lemma, draft.sentence.number, is_many=is_many):
        fuller = fuller.removeprefix("the ").removeprefix("The ")
        return fuller if _OF_NAME.match(fuller) else f"{said.split()[0]} {fuller}"
    is_acting = is_human((thing.head,)) or any(is_human((word.lower(),)) for word in _WORD.findall(text[: thing.start]))
    if _is_anchored(text, thing.start) or (mentions.is_tale and is_acting):
        return said
    if describing and not is_new:
        return said
    if is_new and _NAME.search(text[1:]) and not describing:
        return f"{'an' if thing.head[0] in 'aeiou' else 'a'} {thing.head}" if not is_many else said
    is_known = mentions.count(lemma) >= (RARE if draft.kind in _TELLING_KINDS else OFTEN) and not describing
    is_known = is_known or draft.kind == "called"
    is_known = is_known or _is_term(mentions, thing) or (bool(_MEANING.fullmatch(text)) and _is_uncommon(thing))
    is_known = is_known or (_is_role(words, thing) and not mentions.frame)
    return said if is_known or (draft.kind in {"why", "how"} and not words.is_past) else None


def _is_role(words: Words, thing: Thing) -> bool:
    """Whether a text about what is always so speaks of people by their work: the potter, the herders."""
    return not words.is_past and is_human((thing.head,)) and thing.follows not in {"in", "on", "at"}


def _is_term(mentions: Mentions, thing: Thing) -> bool:
    """Whether the text brings a noun in as what its thing is called: the koji, known as koji before."""
    head = re.escape(thing.head)
    named = rf"(?:called|named|termed|known as|, or) (?:an? |the )?{head}\b|\b{head}, (?:or|(?:now )?known as|called) "
    return not thing.describing and re.search(named, mentions.text) is not None


def _is_uncommon(thing: Thing) -> bool:
    """Whether a noun stands in none of our lists, so that it can be asked what it is: the kakapo."""
    return not (is_known_noun(thing.head, "en") or is_human((thing.head,))) and is_whole(thing.head)


def _surname(text: str) -> str:
    """The one surname that two persons share in a text: Montgolfier for Joseph and Étienne Montgolfier, or a family."""
    found = {name for before, name in _SHARED_NAME.findall(text) if not before[:1].isupper()}
    found |= set(_FAMILY.findall(text))
    return found.pop() if len(found) == 1 else ""


def _is_told_behind(mentions: Mentions, draft: Draft, thing: Thing) -> bool:
    """Whether what follows a noun says which is meant, in the text as in the stem: the fibre that fills the wound."""
    if thing.follows == "of":
        return True
    if thing.follows not in _TELLING and mentions.tag(thing.follows) not in _BEHIND:
        return False
    told = draft.sentence.text[draft.sentence.start : draft.sentence.end].lower()
    return thing.follows in {"that", "which", "who"} or f"{thing.head} {thing.follows}" in told


_OF_NAME = re.compile(r"[A-Z][\w.-]+(?: [A-Z][\w.-]+)*[’']s? ")  # Barbier’s signs takes no "the"


def _named(said: str, name: str) -> str:
    is_article = name.split()[-1].lower() in _WITH_THE
    return f"{said.split()[0]} {name}" if is_article else name


_WITH_THE = words_of("en", "named_with_the")


def _is_anchored(text: str, before: int) -> bool:
    """Whether a name stands before the phrase, behind the first word: What did Merian pay ... for?"""
    return any(word[0][0].isupper() and word.start() for word in _WORD.finditer(text[:before]))
