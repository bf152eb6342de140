"""Closes English stems: a bare "the waterway" is named or told in full, and what stays open is trusted no more."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizzes.questions.asking.english.referring.mentions import Mentions
from quizzes.questions.asking.english.referring.naming import MEASURE, Thing, key_of, told
from quizzes.questions.asking.english.referring.owned import is_empty_event, part_asked
from quizzes.questions.asking.english.referring.under_title import under_title
from quizzes.questions.asking.english.stems.settled import is_torn
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.trusting.closing_gaps import closed_gap
from quizzes.questions.asking.english.trusting.worthless import asks_nothing
from quizzes.questions.asking.english.words.units import NOUNS
from quizzes.questions.asking.gaps.gaps import GAP, HEADING, quoted
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.vocabulary import words_of

OPEN, MOST_WORDS, SHORT, LEAST_TOLD = 0.4, 26, 3, 3
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_NAME = re.compile(r"\b[A-Z][a-z]{2,}")
_PAST = re.compile(r"\b(?:did|was|were|happened|had)\b")
_SOME_YOUNG = re.compile(r"\b(many|most|some|several) (eggs|young|larvae|babies|offspring)\b(?! of)")
_GUESS = re.compile(r"\b(?:may|might) have\b")
_INNER = frozenset({"AJ0", "AJC", "AJS", "NN0", "NN1", "NN2", "NP0", "VVN", "ORD", "CRD", "POS"})
_SIDE = re.compile(rf"\bthe (?:{'|'.join(sorted(words_of('en', 'sides')))})\b(?! of)")
_LARGE = re.compile(r"\bthe ([A-Z][a-z]+)\b(?! of\b| [A-Z])")
_BARE = frozenset({"when", "where", "who", "how_many", "how_much"})
_HANGING = re.compile(
    r"\b(?:(?:years?|days?|weeks?|months?|hours?|centuries|later) (?:later|on)|ones|the (?:next|following|other|others"
    r"|latter|former|same|rest|first one|second one|two|three|four|both)\b(?! of the [A-Z])"
    r"|in (?:this|that|these|those)"
    r"|at (?:this|that) time|such an?|these|this|those|here|there is|everything|something(?! (?!else)[a-z]+\?)|anything"
    r"|nothing|as well|any(?= (?:of|more|other|longer)\b|\?)"
    r"|one of the (?:[a-z]+est|first|last|two|three|most [a-z]+)(?= [a-z]+\?|\?)"
    r"|the (?:year|day|month|week|night|morning|summer|winter) before(?! \w)"
    r"|instead|thing|things|anyone|(?:thirds|quarters|halves)(?! of))\b",
    re.IGNORECASE,
)
_HANGING_KEY = re.compile(
    r"\b(?:here|there(?! (?:is|are|was|were|would|will|may|might)\b)|this|these|those|such"
    r"|the (?:latter|former|others|other|two|rest)|even [a-z]+er)\b"
)


def closed(words: Words, mentions: Mentions, drafts: Iterable[Draft], about: str = "") -> Iterator[Draft]:
    """Yield the drafts with their stems closed; those that cannot be are scored below what is asked.

    about is what the text is about: a gap in a sentence that leans on it is headed by it.
    """
    for one in drafts:
        if asks_nothing(mentions, one.stem, one.key):
            yield replace(one, score=min(one.score, OPEN))
            continue
        if GAP in one.stem:
            stem = closed_gap(words, mentions, one, list(things_in(mentions, quoted(one.stem))), about)
            if stem is not None:
                yield replace(one, stem=stem)
            elif HEADING not in one.stem:
                yield replace(one, score=min(one.score, OPEN))
            continue
        stem, key = part_asked(mentions, one.stem, one.key) if one.kind == "what" else (one.stem, one.key)
        draft = one if stem == one.stem else replace(one, stem=stem, key=key)
        stem = _closed(words, mentions, draft)
        if stem is None or (draft.kind == "happens" and " to " in draft.stem):
            stem = _framed(mentions, draft) or stem
        key = key_of(mentions, draft) if not stem or not stem.startswith("Which part") else draft.key
        is_empty = is_empty_event(draft.kind, draft.key) or _HANGING_KEY.search(draft.key)
        is_empty = is_empty or is_torn(draft)
        if (stem is None or key is None) and not is_empty and (headed := _headed(mentions, draft, about)):
            yield headed
        elif stem is None or key is None or is_empty:
            yield replace(draft, score=min(draft.score, OPEN))
        else:
            yield replace(draft, stem=stem, key=key)


def _headed(mentions: Mentions, draft: Draft, about: str) -> Draft | None:
    stem = _SIDE.sub(rf"\g<0> of the {mentions.noun}", draft.stem, count=1) if mentions.noun else draft.stem
    if _HANGING.search(stem) or _GUESS.search(stem) or MEASURE.match(draft.key):
        return None
    return under_title(mentions, replace(draft, stem=stem), about)


def _framed(mentions: Mentions, draft: Draft) -> str | None:
    """The stem behind what its text tells of: When a bell is cast, what do the founders mix with clay?"""
    frame, stem = mentions.frame, draft.stem
    is_named = _NAME.search(stem[1:]) is not None
    if (
        not frame
        or _GUESS.search(stem)
        or _PAST.search(stem)
        or _HANGING.search(stem)
        or " when " in stem.lower()
        or (is_named and "hen" not in frame)
    ):
        return None
    stem = _SIDE.sub(rf"\g<0> of the {mentions.noun}", stem, count=1) if mentions.noun else stem
    return f"{frame[0].upper()}{frame[1:]}, {stem[0].lower()}{stem[1:]}"


def _closed(words: Words, mentions: Mentions, draft: Draft) -> str | None:
    text = quoted(draft.stem)
    if _HANGING.search(text) or _GUESS.search(text):
        return None
    begin = draft.stem.find(text)
    pieces, end = [], 0
    for thing in things_in(mentions, text):
        said = told(words, mentions, draft, text, thing)
        if said is None:
            return None
        pieces += [text[end : thing.start], said]
        end = thing.end
    whole = _of_topic(mentions, "".join([*pieces, text[end:]]))
    if draft.kind in _BARE and words.is_past and _is_bare(whole):
        return None
    if len(whole.split()) > MOST_WORDS or draft.key.lower() in whole.lower().replace(text.lower(), ""):
        return None
    return draft.stem[:begin] + whole + draft.stem[begin + len(text) :]


def _is_bare(text: str) -> bool:
    """Whether a stem says too little to know what it asks about: When did digging begin?"""
    told = [word for word in _WORD.findall(text)[1:] if len(word) > SHORT]
    return len(told) < LEAST_TOLD and _NAME.search(text[1:]) is None


def _of_topic(mentions: Mentions, text: str) -> str:
    """The stem with what its title is about in full: a dung beetle for a beetle, some species of dung beetle."""
    if found := _LARGE.search(text):
        name = mentions.named(found[1].lower())
        if name and name.endswith(found[1]) and name not in text:
            text = f"{text[: found.start()]}the {name}{text[found.end() :]}"
    noun = mentions.noun
    head = noun.split()[-1] if noun else ""
    if not noun or noun in text.lower():
        return text
    if " " in noun and (
        found := re.search(rf"\b([Aa]n?|[Tt]he|do|did|does|are|were) ({head}(?:e?s)?)\b(?![-’]| called| named)", text)
    ):
        article = _article(found[1], noun)
        return f"{text[: found.start()]}{article} {noun}{found[2][len(head) :]}{text[found.end() :]}"
    text = _SOME_YOUNG.sub(rf"\1 of the {noun}’s \2", text, count=1)
    return re.sub(r"\bspecies\b(?! of)", f"species of {noun}", text, count=1)


def _article(word: str, noun: str) -> str:
    return word if word.lower() not in {"a", "an"} else f"{word[0]}n" if noun[0] in "aeiou" else word[0]


def things_in(mentions: Mentions, text: str) -> Iterator[Thing]:
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
