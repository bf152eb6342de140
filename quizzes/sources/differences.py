"""Tells what a new version of a text added, removed and changed, passage by passage and word by word; pure."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from quizzes.sources.normal_forms import composed_text
from quizzes.sources.splitting import PassageSpan, split_passages

LOOKS_AHEAD = 30
ALIKE = 0.4
MOST_EQUAL_PAIRS = 20_000
MOST_LETTER_PAIRS = 200_000_000
Piece = tuple[str, str]


@dataclass(frozen=True)
class PassageChange:
    """One passage that is not as it was: kind (added, removed, changed or moved), its numbers, its words in pieces.

    A piece is some words, with a space to the next piece, and whether they are the same, gone or new.
    """

    kind: str
    old_number: int | None
    new_number: int | None
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class TextDifference:
    """Changes in the order of the new text, how many passages are as they were, the headings that are not, and
    `numbers`: where each earlier passage stands now."""

    changes: tuple[PassageChange, ...]
    unchanged: int
    headings: tuple[tuple[str, str], ...]
    numbers: dict[int, int]

    def count(self, kind: str) -> int:
        """Return how many changes of a kind there are."""
        return sum(change.kind == kind for change in self.changes)


def compare_texts(old: str, new: str) -> TextDifference:
    """Return what changed between two texts; other line ends, spaces and normal forms are no change."""
    before, after = _passages(old), _passages(new)
    pairs = dict(_pairs([words for _span, words in before], [words for _span, words in after]))
    moved = _moved(before, after, pairs)
    budget, changes = MOST_LETTER_PAIRS, []
    for i, j in _in_reading_order({**pairs, **moved}, len(before), len(after)):
        if i is not None and j is not None and before[i][1] == after[j][1] and i not in moved:
            continue
        kind = "added" if i is None else "removed" if j is None else "moved" if i in moved else "changed"
        was, is_now = ("" if i is None else before[i][1]), ("" if j is None else after[j][1])
        budget -= len(was) * len(is_now) if kind == "changed" else 0
        pieces = _pieces(was, is_now, by_word=budget > 0)
        changes.append(PassageChange(kind, _number(before, i), _number(after, j), pieces))
    numbers = {before[i][0].number: after[j][0].number for i, j in {**pairs, **moved}.items()}
    unchanged = sum(before[i][1] == after[j][1] for i, j in pairs.items())
    headings = {
        (before[i][0].heading, after[j][0].heading): None
        for i, j in sorted(pairs.items())
        if before[i][0].heading != after[j][0].heading
    }
    return TextDifference(tuple(changes), unchanged, tuple(headings), numbers)


def _passages(text: str) -> list[tuple[PassageSpan, str]]:
    return [(span, " ".join(composed_text(text[span.start : span.end]).text.split())) for span in split_passages(text)]


def _number(passages: list[tuple[PassageSpan, str]], index: int | None) -> int | None:
    return None if index is None else passages[index][0].number


def _pairs(old: list[str], new: list[str]) -> Iterator[tuple[int, int]]:
    """Yield which passage became which: equal ones that stand once, their equal neighbours, and alike ones between."""
    anchors = [(-1, -1), *_anchors(old, new), (len(old), len(new))]
    for (i, j), (next_i, next_j) in pairwise(anchors):
        if i >= 0:
            yield i, j
        first_i, first_j, last_i, last_j = i + 1, j + 1, next_i, next_j
        while first_i < last_i and first_j < last_j and old[first_i] == new[first_j]:
            yield first_i, first_j
            first_i, first_j = first_i + 1, first_j + 1
        while first_i < last_i and first_j < last_j and old[last_i - 1] == new[last_j - 1]:
            last_i, last_j = last_i - 1, last_j - 1
            yield last_i, last_j
        yield from _alike(old, new, range(first_i, last_i), range(first_j, last_j))


def _anchors(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """Return the longest row of passages that stand once in both texts, in the same order (patience sorting)."""
    counts, others = Counter(old), Counter(new)
    places = {words: j for j, words in enumerate(new) if others[words] == 1}
    once = [(i, places[words]) for i, words in enumerate(old) if counts[words] == 1 and words in places]
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for index, (_i, j) in enumerate(once):
        at = bisect_left(tails, j)
        before.append(ends[at - 1] if at else None)
        tails[at : at + 1], ends[at : at + 1] = [j], [index]
    row, index = [], ends[-1] if ends else None
    while index is not None:
        row.append(once[index])
        index = before[index]
    return row[::-1]


def _alike(old: list[str], new: list[str], olds: range, news: range) -> Iterator[tuple[int, int]]:
    words = {j: Counter(new[j].split()) for j in news} if olds else {}
    first = news.start
    for i in olds:
        mine = Counter(old[i].split())
        best = max(
            ((_likeness(mine, words[j]), -j) for j in range(first, min(news.stop, first + LOOKS_AHEAD))),
            default=(0.0, 0),
        )
        if best[0] >= ALIKE:
            yield i, -best[1]
            first = 1 - best[1]


def _likeness(one: Counter, other: Counter) -> float:
    """Return Dice's coefficient of two bags of words, from 0 to 1."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _moved(
    before: list[tuple[PassageSpan, str]], after: list[tuple[PassageSpan, str]], pairs: dict[int, int]
) -> dict[int, int]:
    taken = set(pairs.values())
    places: dict[str, list[int]] = {}
    for j in range(len(after) - 1, -1, -1):
        if j not in taken:
            places.setdefault(after[j][1], []).append(j)
    return {i: places[words].pop() for i, (_span, words) in enumerate(before) if i not in pairs and places.get(words)}


def _in_reading_order(numbers: dict[int, int], olds: int, news: int) -> Iterator[tuple[int | None, int | None]]:
    """Yield every passage of both texts, in the order of the new one; a removed one where it stood before."""
    origin = {j: i for i, j in numbers.items()}
    passed = 0
    for j in range(news):
        i = origin.get(j)
        while i is not None and passed <= i:
            if passed not in numbers:
                yield passed, None
            passed += 1
        yield i, j
    yield from ((i, None) for i in range(passed, olds) if i not in numbers)


def _pieces(old: str, new: str, *, by_word: bool) -> tuple[Piece, ...]:
    if old == new:
        return ((new, "same"),)
    before, after = old.split(), new.split()
    if not by_word or not before or not after:
        return tuple(piece for piece in ((old, "gone"), (new, "new")) if piece[0])
    repeats = _equal_pairs(before, after) > MOST_EQUAL_PAIRS
    pieces: list[Piece] = []
    for tag, i, i_end, j, j_end in SequenceMatcher(None, before, after, autojunk=repeats).get_opcodes():
        if tag == "equal":
            pieces.append((" ".join(after[j:j_end]), "same"))
        else:
            pieces += [(" ".join(before[i:i_end]), "gone"), (" ".join(after[j:j_end]), "new")]
    return tuple(piece for piece in pieces if piece[0])


def _equal_pairs(old: list[str], new: list[str]) -> int:
    """Return what one search for the longest common row of words costs."""
    others = Counter(new)
    return sum(count * others[word] for word, count in Counter(old).items())
