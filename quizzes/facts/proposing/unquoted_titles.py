"""Finds English titles of works without quotation marks: the novel The Salt Road, her play A Lamp at Noss."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.gazetteer import known_at
from quizzes.facts.proposing.name_clues import WORK_WORDS
from quizzes.facts.proposing.name_words import head_type
from quizzes.facts.proposing.tokens import Token, is_attached, word_set

_ARTICLES = frozenset({"The", "A", "An"})
_SMALL = word_set("of the a an in on at to and for with from or nor as into under over without")
_BEFORE_PLACE = word_set("in on at to from")
LONGEST_TITLE = 10
MOST_TITLES = 200


class TitleReader:
    """Reads titles after the word for a work, or after a capital article within a sentence; knows them again."""

    def __init__(self) -> None:
        self._known: dict[str, list[tuple[str, ...]]] = {}
        self._size = 0

    def read(self, tokens: list[Token], first: int, last: int, taken: set[int]) -> list[Found]:
        """Return the titles of one English sentence."""
        found, at = [], first
        while at < last:
            end = self._end(tokens, at, first, last) if tokens[at].is_capital and at not in taken else None
            if end is None or not taken.isdisjoint(range(at, end)):
                at += 1
                continue
            title = "".join((" " if one.spaced and step else "") + one.text for step, one in enumerate(tokens[at:end]))
            kind = "organisation" if _is_paper(tokens, at, first) else "work_title"
            found.append(Found(at, end, kind, title, score=0.7, reasons=["title of a work"]))
            at = end
        return found

    def _end(self, tokens: list[Token], at: int, first: int, last: int) -> int | None:
        end = self._known_end(tokens, at, last)
        if end is not None:
            return end
        is_told = _follows_work(tokens, at, first)
        is_inside = tokens[at].text in _ARTICLES and at > first and _is_small(tokens[at - 1]) and tokens[at].spaced
        if not is_told and not is_inside:
            return None
        end, joins = _title_end(tokens, at, last)
        if tokens[at].text in _ARTICLES:
            is_title = end - at > 1 and (is_told or head_type(tokens[end - 1].text, "en") != "organisation")
        else:
            is_title = joins > 0 and is_told
        if not is_title or (not is_told and known_at(tokens, at, last, "en") is not None):
            return None
        self._remember(tokens, at, end)
        return end

    def _remember(self, tokens: list[Token], at: int, end: int) -> None:
        words = tuple(token.text for token in tokens[at:end])
        rows = self._known.setdefault(words[0] + " " + words[1], [])
        if self._size < MOST_TITLES and words not in rows and len(rows) < 5:
            rows.append(words)
            self._size += 1

    def _known_end(self, tokens: list[Token], at: int, last: int) -> int | None:
        if not self._size or at + 1 >= last:
            return None
        for words in self._known.get(tokens[at].text + " " + tokens[at + 1].text, ()):
            if tuple(token.text for token in tokens[at : min(last, at + len(words))]) == words:
                return at + len(words)
        return None


def _is_paper(tokens: list[Token], at: int, first: int) -> bool:
    """Whether a newspaper or journal is named: "published in The Lancet", "told The Herald"."""
    if at - 2 < first:
        return False
    before, earlier = tokens[at - 1].low, tokens[at - 2].low
    return before == "told" or (before == "in" and earlier in {"published", "reported", "appeared", "printed"})


def _is_small(token: Token) -> bool:
    return token.kind == "word" and not token.is_capital


def _follows_work(tokens: list[Token], at: int, first: int) -> bool:
    back = at - 2 if tokens[at - 1].text == "," and tokens[at].text in _ARTICLES else at - 1
    return back >= first and tokens[back].low in WORK_WORDS and tokens[back].spaced


def _title_end(tokens: list[Token], at: int, last: int) -> tuple[int, int]:
    """The position past a title, and how many small words it holds."""
    end, joins = at + 1, 0
    while end < last and end - at < LONGEST_TITLE:
        token = tokens[end]
        if token.is_capital and token.spaced and not token.after_newline:
            end += 1
            continue
        if token.text in "'’-" and is_attached(tokens, end) and is_attached(tokens, end + 1) and end + 1 < last:
            end += 2
            continue
        ahead = end
        while ahead < last and ahead - end < 2 and tokens[ahead].low in _SMALL and not tokens[ahead].is_capital:
            ahead += 1
        if ahead == end or ahead >= last or not tokens[ahead].is_capital or tokens[ahead].text in _ARTICLES:
            break
        if ahead == end + 1 and token.low in _BEFORE_PLACE and known_at(tokens, ahead, last, "en") is not None:
            break
        end, joins = ahead + 1, joins + 1
    return end, joins
