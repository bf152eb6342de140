"""Dates and times that say when a text was put out, not when something happened: datelines, stamps, headings."""

from quizzes.facts.proposing.comparing.contexts import Placed, Sentence
from quizzes.facts.proposing.comparing.own_values import TIME

OPENING = 4
LAST_LINE_OF_HEAD = 3
DAY_DIGITS = 2
FARTHEST_TIME = 6


def is_no_event(placed: Placed, sentence: Sentence, *, has_head: bool) -> bool:
    """Return whether a date or time belongs to the head of a text or a reference."""
    return (
        _is_dateline(sentence)
        or (placed.reading.proposal.type != TIME and _is_stamp(placed, sentence))
        or (not has_head and _is_at_the_head(placed, sentence))
    )


def has_year(placed: Placed, sentence: Sentence) -> bool:
    """Return whether a date names its year itself."""
    digits = [token for token in sentence.tokens[placed.first : placed.last] if token.kind == "digits"]
    return any(len(token.text) > DAY_DIGITS for token in digits)


def is_relative(placed: Placed, sentence: Sentence) -> bool:
    """Return whether a date is told from the day of writing alone: today, yesterday, bu gün."""
    return not any(token.kind == "digits" for token in sentence.tokens[placed.first : placed.last])


def _is_stamp(placed: Placed, sentence: Sentence) -> bool:
    """Whether a time of day stands after a date, another date between them or not: when a text was put out."""
    after = [token.low for token in sentence.tokens[placed.last : placed.last + FARTHEST_TIME]]
    if "saat" in after or "at" in after:
        return False
    return any(
        one.isdigit() and mark == ":" and two.isdigit()
        for one, mark, two in zip(after, after[1:], after[2:], strict=False)
    )


def _is_at_the_head(placed: Placed, sentence: Sentence) -> bool:
    """Whether a date opens one of the first lines, behind places at most, and something else begins after it."""
    if sentence.number > LAST_LINE_OF_HEAD:
        return False
    before = sentence.tokens[: placed.first]
    if placed.first >= OPENING - 1 and any(token.kind == "word" and not token.is_capital for token in before):
        return False
    following = sentence.tokens[placed.last] if placed.last < len(sentence.tokens) else None
    return following is None or following.after_newline or not following.text[:1].isalnum()


def _is_dateline(sentence: Sentence) -> bool:
    """Whether a sentence is no more than a place and a date, as at the head of a news item or in a reference."""
    return not sentence.stems and not sentence.spots
