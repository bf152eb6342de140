"""Carries names over "and", commas and lower-case head words: Elm və Təhsil Nazirliyi, Tərtər çayı; gives no types."""

from quizzes.facts.proposing.name_words import (
    az_head,
    head_type,
)
from quizzes.facts.proposing.tokens import Token, low_at, word_set

LONGEST_RUN = 12
_BODIES = word_set(
    "Ministry Department Institute Faculty Committee Museum Academy Office Centre Center Council Commission Society "
    "School College University Agency Association Board Bureau Federation Union Court"
)


def with_second_part(tokens: list[Token], at: int, end: int, last: int, language: str, blocked: set[int]) -> int:
    """Past "and Education" of a Ministry of Science and Education, "və Təhsil Nazirliyi" of Elm və Təhsil Nazirliyi."""
    end = _past_list(tokens, at, end, last, blocked) if language == "en" else end
    if (
        low_at(tokens, end) not in {"and", "və"}
        or end + 1 >= last
        or end + 1 in blocked
        or not tokens[end + 1].is_capital
    ):
        return end
    if language == "en":
        is_body = tokens[at].text in _BODIES and low_at(tokens, at + 1) in {"of", "for"}
        if is_body and end - at <= 8:
            return _past_capitals(tokens, end + 1, last, blocked)
        after = _past_capitals(tokens, end + 1, last, blocked)
        is_led = low_at(tokens, at - 1) == "the" and end - at == 1 and after > end + 2
        heads = range(end + 2, after)
        return after if is_led and any(head_type(tokens[step].text, "en") == "organisation" for step in heads) else end
    if all(token.text.isupper() for token in tokens[at:end]):
        return end
    ahead = end + 1
    while ahead < last and ahead <= end + 4 and tokens[ahead].is_capital and ahead not in blocked:
        if (head := az_head(tokens[ahead].low)) is not None and ahead > end + 1:
            return ahead + 1 if head_type(head, "az") == "organisation" else end
        ahead += 1
    return end


def _past_list(tokens: list[Token], at: int, end: int, last: int, blocked: set[int]) -> int:
    """Past ", Media" of a Department for Culture, Media and Sport: a list that "and" with a capital closes."""
    if tokens[at].text not in _BODIES or low_at(tokens, at + 1) not in {"of", "for"}:
        return end
    here = end
    while here + 1 < last and tokens[here].text == "," and tokens[here + 1].is_capital and here - at < LONGEST_RUN:
        here = _past_capitals(tokens, here + 1, last, blocked)
    closes = low_at(tokens, here) == "and" and here + 1 < last and tokens[here + 1].is_capital
    return here if closes else end


def _past_capitals(tokens: list[Token], at: int, last: int, blocked: set[int]) -> int:
    end = at
    while end < last and end - at < 5 and tokens[end].is_capital and tokens[end].spaced and end not in blocked:
        end += 1
    if low_at(tokens, end) == "of" and end > at + 1:
        ahead = end + 2 if low_at(tokens, end + 1) == "the" else end + 1
        if ahead < last and tokens[ahead].is_capital and ahead not in blocked:
            return _past_capitals(tokens, ahead, last, blocked)
    return end


def is_genitive(word: str, head: str) -> bool:
    """Whether the word owns what the head names ("Eyfelin layihəsi") and makes no name with it ("Eyfel qülləsi")."""
    if len(word) >= 5 and word.endswith(("nın", "nin", "nun", "nün")):
        return True
    return head_type(head, "az") == "other_name" and len(word) >= 5 and word.endswith(("ın", "in", "un", "ün"))
