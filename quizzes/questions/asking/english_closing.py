"""Closes English stems: a bare "the waterway" is named or told in full, and what stays open is trusted no more."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.english_mentions import EMPTY, Mentions
from quizzes.questions.asking.english_phrases import NO_THING
from quizzes.questions.asking.english_stems import Words
from quizzes.questions.asking.english_units import NOUNS
from quizzes.questions.asking.english_words import VAGUE_NOUNS, is_plural
from quizzes.questions.asking.gaps import GAP, quoted
from quizzes.questions.asking.vocabulary import words_of

OPEN, MOST_WORDS, OFTEN = 0.4, 26, 3
_PARTS = words_of("en", "parts_of_places")
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_INNER = frozenset({"AJ0", "AJC", "AJS", "NN0", "NN1", "NN2", "NP0", "VVN", "ORD", "CRD", "POS"})
_KNOWN = words_of("en", "known_things")
_RANKS = frozenset({"first", "second", "third", "fourth", "next", "last", "final", "other"})
_TELLING = frozenset({"of", "that", "which", "who", "whose", "where", "called", "known", "named", "between"})
_BEHIND = frozenset({"VVN", "VVG"})
_HANGING = re.compile(
    r"\b(?:(?:years?|days?|weeks?|months?|hours?|centuries|later) (?:later|on)|the (?:next|following|other|others"
    r"|latter|former|same|rest|first one|second one|two|three|four|both)\b(?! of the [A-Z])"
    r"|in (?:this|that|these|those)"
    r"|at (?:this|that) time|such an?|these|this|those|here|there is|everything|something|anything|nothing|as well"
    r"|instead|thing|things|any|anyone)\b",
    re.IGNORECASE,
)
_HANGING_KEY = re.compile(r"\b(?:here|this|these|those|such|the (?:latter|former|others|other|two|rest))\b")
_NAME = re.compile(r"\b[A-Z][a-z]{2,}")
_MEASURE = re.compile(r"(?:a few|several|some|many|most|a lot|lots|a little|plenty|enough|a great deal|a long way)\b")


@dataclass(frozen=True)
class Thing:
    """ "The old mill" in a stem: where it begins and ends, its describing words, its head, and what follows it."""

    start: int
    end: int
    describing: tuple[str, ...]
    head: str
    follows: str


def closed(words: Words, mentions: Mentions, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts with their stems closed; those that cannot be are scored below what is asked."""
    for draft in drafts:
        stem = _closed(words, mentions, draft)
        if stem is None or (draft.kind == "happens" and " to " in draft.stem):
            stem = _framed(mentions, draft) or stem
        key = _key(words, mentions, draft)
        if stem is None or key is None or _HANGING_KEY.search(draft.key):
            yield replace(draft, score=min(draft.score, OPEN))
        else:
            yield draft if (stem, key) == (draft.stem, draft.key) else replace(draft, stem=stem, key=key)


def _key(words: Words, mentions: Mentions, draft: Draft) -> str | None:
    """The key as it can be said; None where it is the bare "the founders", or says as little as "a shape"."""
    if draft.kind != "what" or GAP in draft.stem or draft.value is not None:
        return draft.key
    if _MEASURE.match(draft.key):
        return None
    first, _, noun = draft.key.partition(" ")
    if not noun or " " in noun or noun[0].isupper() or first not in {"the", "a", "an", "its", "his", "her", "their"}:
        return None if draft.key.lower() in NO_THING | VAGUE_NOUNS else draft.key
    if noun in NO_THING | VAGUE_NOUNS:
        return None
    if first == "the" and noun not in _KNOWN and (name := mentions.named(noun)) and name not in draft.stem:
        return _named("the", name) if _named("the", name) != "the" else draft.key
    is_subject = (
        re.match(
            r"(?:What|Which \w+) (?!(?:did|do|does|is|are|was|were|has|have|had|can|could|may|might"
            r"|must|should|will|would)\b)",
            draft.stem,
        )
        is not None
    )
    is_asked = (
        is_subject
        or re.match(
            r"What (?:is|was|has|had|may|might|can|could|will|would|must) [a-z]+(?:ed|en|n|t)?"
            r" (?!the|a|an)",
            draft.stem,
        )
        is not None
    )
    return None if first == "the" and is_asked and noun not in _KNOWN else draft.key


def _framed(mentions: Mentions, draft: Draft) -> str | None:
    """The stem behind what its text tells of: When a bell is cast, what do the founders mix with clay?"""
    if not mentions.frame or GAP in draft.stem or _HANGING.search(draft.stem) or " when " in draft.stem.lower():
        return None
    return f"{mentions.frame[0].upper()}{mentions.frame[1:]}, {draft.stem[0].lower()}{draft.stem[1:]}"


def _closed(words: Words, mentions: Mentions, draft: Draft) -> str | None:
    text = quoted(draft.stem)
    if _HANGING.search(text) and GAP not in text:
        return None
    begin = draft.stem.find(text)
    pieces, end = [], 0
    for thing in _things(mentions, text):
        said = _told(words, mentions, draft, text, thing)
        if said is None:
            return None
        pieces += [text[end : thing.start], said]
        end = thing.end
    whole = "".join([*pieces, text[end:]])
    if len(whole.split()) > MOST_WORDS or draft.key.lower() in whole.lower().replace(text.lower(), ""):
        return None
    return draft.stem[:begin] + whole + draft.stem[begin + len(text) :]


def _things(mentions: Mentions, text: str) -> Iterator[Thing]:
    """The phrases that "the" opens, without those that hold a name or a gap."""
    found = list(_WORD.finditer(text.replace(GAP, " " * len(GAP))))
    for at, one in enumerate(found):
        if one[0].lower() != "the":
            continue
        last = at
        while last + 1 < len(found) and _is_inner(mentions, text, found, at, last + 1):
            last += 1
        inside = [word[0] for word in found[at + 1 : last + 1]]
        if not inside or any(word[0].isupper() for word in inside):
            continue
        follows = found[last + 1][0] if last + 1 < len(found) else ""
        is_owner = "’" in inside[-1] or "'" in inside[-1]
        if not is_owner:
            yield Thing(one.start(), found[last].end(), tuple(inside[:-1]), inside[-1].lower(), follows)


def _is_inner(mentions: Mentions, text: str, found: list[re.Match[str]], first: int, at: int) -> bool:
    between = text[found[at - 1].end() : found[at].start()]
    tag = mentions.tag(found[at][0])
    if between.strip(" ,") or (between.strip() and tag not in _INNER):
        return False
    if tag == "VVN" and at > first + 1 and mentions.tag(found[at - 1][0]) in NOUNS:
        return False
    return tag in _INNER or (not tag and at == first + 1) or "’" in found[at][0]


def _told(words: Words, mentions: Mentions, draft: Draft, text: str, thing: Thing) -> str | None:
    """The phrase as a stem can say it; None where only the text tells which is meant."""
    said = text[thing.start : thing.end]
    describing = [word for word in thing.describing if word.lower() not in EMPTY]
    if thing.follows and thing.head in {"rest", "half", "majority"}:
        return None
    if thing.head in _KNOWN or _is_told_behind(mentions, draft, thing):
        return said
    if set(thing.describing) & _RANKS and (thing.head in NO_THING or words.is_past):
        return None
    is_best = any(word.endswith("est") or word == "most" for word in thing.describing)
    if is_best and not thing.follows and mentions.topic and mentions.topic not in text:
        return f"{said} of {mentions.topic}"
    if thing.head in mentions.title_words or is_best:
        return said if not (name := mentions.named(thing.head)) else _named(said, name)
    if not words.is_past and mentions.count(thing.head) >= OFTEN and not describing:
        return said
    if not describing and (name := mentions.named(thing.head)) and name not in text:
        return _named(said, name)
    is_many = is_plural((thing.head,))
    lemma = thing.head.removesuffix("s") if is_many else thing.head
    is_new = words.is_past and mentions.is_first_indefinite(lemma, draft.sentence.number)
    if describing and not is_new and (not words.is_past or len(describing) > 1):
        return said
    if fuller := mentions.told(lemma, draft.sentence.number, is_many=is_many):
        return f"{said.split()[0]} {fuller.removeprefix('the ').removeprefix('The ')}"
    if _is_anchored(text, thing.start):
        return said
    if mentions.topic and mentions.topic not in text and thing.head in _PARTS:
        return f"{said} of {mentions.topic}"
    if describing and not is_new:
        return said
    if is_new and _NAME.search(text[1:]) and not describing:
        return f"{'an' if thing.head[0] in 'aeiou' else 'a'} {thing.head}" if not is_many else said
    return said if draft.kind in {"why", "how"} and not words.is_past else None


def _is_told_behind(mentions: Mentions, draft: Draft, thing: Thing) -> bool:
    """Whether what follows a noun says which is meant, in the text as in the stem: the fibre that fills the wound."""
    if thing.follows == "of":
        return True
    if thing.follows not in _TELLING and mentions.tag(thing.follows) not in _BEHIND:
        return False
    told = draft.sentence.text[draft.sentence.start : draft.sentence.end].lower()
    return thing.follows in {"that", "which", "who"} or f"{thing.head} {thing.follows}" in told


def _named(said: str, name: str) -> str:
    is_article = name.split()[-1].lower() in _WITH_THE
    return f"{said.split()[0]} {name}" if is_article else name


_WITH_THE = words_of("en", "named_with_the")


def _is_anchored(text: str, before: int) -> bool:
    """Whether a name stands before the phrase, behind the first word: What did Merian pay ... for?"""
    return any(word[0][0].isupper() and word.start() for word in _WORD.finditer(text[:before]))
