"""Words near to one that nobody has written: by letters left out, added, changed or swapped; pure."""

from collections.abc import Mapping

MOST_SLIPS = 2
_LONG = 7
_ENGLISH_LETTERS = {"sh": "s", "ch": "c", "gh": "g", "kh": "x"}


def azerbaijani_spelling(word: str) -> str:
    """The folded word where English letters stand for ş, ç, ğ and x, as many write them who lack the keyboard."""
    for written, letter in _ENGLISH_LETTERS.items():
        word = word.replace(written, letter)
    return word


def near_words(word: str, known: Mapping[str, int], *, most: int = 3) -> list[str]:
    """The known words within one slip of a short word, or two of a long one, nearest first; both folded.

    `known` gives how often each is written: of words as near, the more frequent comes first.
    """
    allowed = MOST_SLIPS if len(word) >= _LONG else 1
    if len(word) < 3:
        return []
    near = []
    for other, times in known.items():
        if abs(len(other) - len(word)) > allowed or not _shares_enough(word, other, allowed):
            continue
        slips = slips_between(word, other, most=allowed)
        if 0 < slips <= allowed:
            near.append((slips, other[0] != word[0], -times, abs(len(other) - len(word)), other))
    return [other for *_order, other in sorted(near)[:most]]


def slips_between(one: str, other: str, *, most: int) -> int:
    """How many letters are left out, added, changed or swapped with the next; `most` + 1 for all beyond that."""
    before, row = [], list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        before_that, before, row = before, row, [at]
        for place, own in enumerate(other, start=1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != own))
            if at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == own:
                cost = min(cost, before_that[place - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def _shares_enough(one: str, other: str, allowed: int) -> bool:
    """A first look: a slip changes two letters of the set at most."""
    return len(set(one) ^ set(other)) <= 2 * allowed
