"""Reads a text into sentences with their values, and tells which words it writes large; never what is asked."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.gathering import gather_words
from quizzes.facts.proposing.gazetteer import known_at
from quizzes.facts.proposing.reading import read_text
from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import Token, lower_word
from quizzes.language.dates import PartialDate
from quizzes.questions.asking.azerbaijani.words.predicates import is_finite
from quizzes.questions.asking.texts.drafts import Sentence

MOST_SENTENCES = 2_000
MOST_ASKED, LONGEST_PASSAGE = 320, 20
_ENDS = frozenset(".!?…")
_CLOSING = frozenset("\"'”’»)]")
_NO_PROSE = frozenset("·|•→@#/\\©")
LONGEST_READ = 100_000
_CAPITAL = re.compile(r"\b[A-ZÇƏĞİÖŞÜ]\w+")
_OF_VERB = re.compile(r"\w\w[dt][ıiuü][ğy][ıiuü]$")
_KINGS = frozenset({"I", "V", "X"})
_OPENERS = {
    "The",
    "He",
    "She",
    "It",
    "In",
    "His",
    "Her",
    "They",
    "This",
    "These",
    "When",
    "After",
    "At",
    "A",
    "By",
    "From",
}
_CASES = ("a", "ə", "da", "də", "dan", "dən", "ya", "yə")
POLITE = frozenset({"xanım", "bəy", "ağa", "əfəndi", "müəllim", "müəllimə", "kişi", "usta", "xan"})


def title_line(sentences: list[Sentence]) -> str:
    """Return the line above the text, nothing where it has none."""
    return sentences[0].text[: sentences[0].start].strip().partition("\n")[0] if sentences else ""


def sentences_of(text: str, *, language: str, published_on: PartialDate | None) -> Iterator[Sentence]:
    """Yield the sentences of a text that are in the language, at most MOST_SENTENCES."""
    number, own = 0, gather_words(text)
    small, known = own.small, {lower_word(word, "az") for word in _CAPITAL.findall(text[:LONGEST_READ])}
    for passage in read_text(text, language=language, published_on=published_on):
        if passage.language != language:
            continue
        for first, last, values in passage.sentences:
            number += 1
            if number > MOST_SENTENCES:
                return
            if not _is_whole(passage.tokens, first, last):
                continue
            if language == "az":
                values = _whole(passage.tokens, values, first, small, known)
            parts = (
                _halves(passage.tokens, first, last) if language == "az" else _behind_kings(passage.tokens, first, last)
            )
            for begin, end in parts:
                number += begin > first
                inside = tuple(one for one in values if begin <= one.first and one.last <= end)
                yield Sentence(text, passage.tokens, begin, end, inside, number)
        number += 1


def _halves(tokens: list[Token], first: int, last: int) -> list[tuple[int, int]]:
    """The parts of a sentence between semicolons, where each ends in a predicate; else the whole of it."""
    cuts = [at + 1 for at in range(first + 1, last - 1) if tokens[at].text == ";"]
    if not cuts or not all(is_finite(tokens[at - 2].low) for at in cuts):
        return [(first, last)]
    return list(pairwise((first, *cuts, last)))


def _behind_kings(tokens: list[Token], first: int, last: int) -> list[tuple[int, int]]:
    """The parts of a sentence behind a number of a king that was read as an initial: … Ptolemy V. The priests …"""
    cuts = [
        at + 2
        for at in range(first + 1, last - 2)
        if tokens[at].text in _KINGS and tokens[at + 1].text == "." and tokens[at + 2].text in _OPENERS
    ]
    return list(pairwise((first, *cuts, last)))


def spread_over(sentences: list[Sentence]) -> list[Sentence]:
    """Return the sentences of a short text, of a long one those of passages spread evenly over it: MOST_ASKED or so."""
    if len(sentences) <= MOST_ASKED:
        return sentences
    passages: list[list[Sentence]] = []
    for sentence in sentences:
        if not passages or passages[-1][0].tokens is not sentence.tokens or len(passages[-1]) >= LONGEST_PASSAGE:
            passages.append([])
        passages[-1].append(sentence)
    kept: list[Sentence] = []
    for number, passage in enumerate(passages):
        if len(kept) * len(passages) <= MOST_ASKED * number:
            kept.extend(passage)
    return kept


def _is_whole(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a sentence ends as one does, and holds no marks of lists and addresses: a headline is no sentence."""
    closing = next((at for at in range(last - 1, first - 1, -1) if tokens[at].text not in _CLOSING), first)
    if tokens[closing].text not in _ENDS:
        return False
    return not any(
        token.text in _NO_PROSE or _is_spaced_hyphen(tokens, at) for at, token in enumerate(tokens[first:last], first)
    )


def _is_spaced_hyphen(tokens: list[Token], at: int) -> bool:
    return tokens[at].text == "-" and tokens[at].spaced and at + 1 < len(tokens) and tokens[at + 1].spaced


def _is_cased(word: str, known: set[str]) -> bool:
    return any(base in known for base in bases(word) if len(base) > 2)


def _whole(tokens: list[Token], values: list[Found], first: int, small: set[str], known: set[str]) -> list[Found]:
    """The values without names that swallowed an ordinary word beginning the sentence: "Yarışa Gəncə"."""
    sure = [found for found in values if not _is_misread(tokens, found, first, small, known)]
    return whole_persons(tokens, sure)


def _is_misread(tokens: list[Token], found: Found, first: int, small: set[str], known: set[str]) -> bool:
    if found.type not in {"person", "place"} or found.last - found.first < 2:
        return False
    inner = [tokens[at] for at in range(found.first, found.last - 1)]
    if found.type == "person" and _OF_VERB.search(tokens[found.first].low) is not None:
        return True
    if any(token.is_capital and token.low.endswith(_CASES) and _is_cased(token.low, known) for token in inner):
        return True
    if found.first == first and found.last - first == 2 and known_at(tokens, first + 1, first + 2, "az") is not None:
        return (
            found.type == "place" and known_at(tokens, first, first + 2, "az") is None and tokens[first + 1].is_capital
        )
    if found.type != "person" or found.first != first:
        return False
    word = tokens[first].low
    return word in small or any(base in small for base in bases(word) if len(base) > 3)


def whole_persons(tokens: list[Token], values: list[Found]) -> list[Found]:
    """Return the values with Azerbaijani names joined over xanım and bəy: Hənifə xanım Məlikova, Hənifə xanım."""
    joined: list[Found] = []
    for found in values:
        before = joined[-1] if joined else None
        if (
            before is not None
            and before.type == found.type == "person"
            and before.last == found.first
            and _is_polite(tokens, before)
        ):
            joined[-1] = replace(before, last=found.last, value=f"{before.value} {found.value}", end=found.end)
        elif found.type == "person" and found.last < len(tokens) and tokens[found.last].low in POLITE:
            title = tokens[found.last]
            joined.append(replace(found, last=found.last + 1, value=f"{found.value} {title.text}", end=title.end))
        else:
            joined.append(found)
    return joined


def _is_polite(tokens: list[Token], found: Found) -> bool:
    return tokens[found.last - 1].low in POLITE


def large_words(text: str) -> set[str]:
    """Return the words that the text writes large inside sentences and never small."""
    own = gather_words(text)
    return {word for word in own.capital if word.lower() not in own.small}
