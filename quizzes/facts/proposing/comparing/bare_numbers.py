"""Whole numbers that no proposal reads, with the noun that they count where one stands near: for totals and counts."""

from collections.abc import Iterator

from quizzes.facts.proposing.comparing.contexts import Sentence
from quizzes.facts.proposing.comparing.own_values import BARE, OwnValue
from quizzes.facts.proposing.lexicon import month_numbers
from quizzes.facts.proposing.nearness import approximation_after, is_approximate_before
from quizzes.facts.proposing.number_labels import is_no_amount
from quizzes.facts.proposing.numerals import Number, can_begin_number, read_number
from quizzes.facts.proposing.shares import is_share
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

FARTHEST_NOUN = 4
FIRST_YEAR, LAST_YEAR = 1000, 2100
YEAR_DIGITS = 4
_ENDINGS = word_set(
    "i ı u ü si sı su sü ni nı nu nü sini sını sunu sünü nin nın nun nün in ın un ün a ə ya yə dan dən da də"
)
_NO_COUNT = word_set("% ° ' ″ $ € £ ₼ : /")


def bare_numbers(sentence: Sentence, text: str, taken: frozenset[int], named: frozenset[int]) -> Iterator[OwnValue]:
    """Yield the whole numbers above one at places that are not taken, nor in names unless they count a noun there."""
    tokens, language, at = sentence.tokens, sentence.language, 0
    while at < len(tokens):
        token = tokens[at]
        can_begin = token.kind == "digits" or (token.kind == "word" and can_begin_number(token.low, language))
        number = read_number(tokens, at, text, language) if can_begin and at not in taken else None
        if number is None or not number.is_whole or number.amount <= 1 or taken & set(range(at, number.last)):
            at += 1
            continue
        found = _bare(sentence, at, number)
        if at in named and not _counts_next_word(sentence, at, number):
            found = None
        if found is not None and not taken & set(range(found.first, found.last)):
            yield found
        at = number.last


def _bare(sentence: Sentence, at: int, number: Number) -> OwnValue | None:
    tokens, language = sentence.tokens, sentence.language
    is_label = is_no_amount(tokens, at, number, 0, len(tokens), language)
    if is_label and not _counts_next_word(sentence, at, number):
        return None
    if is_share(tokens, at, number, 0, language):
        return None
    if _is_joined(tokens, at, number, language) or _is_year(tokens, at, number):
        return None
    end = number.last
    if language == "az" and low_at(tokens, end) in DASHES and low_at(tokens, end + 1) in _ENDINGS:
        end += 2
    more = approximation_after(tokens, number.last, end, len(tokens), language)
    is_near = more is not None or is_approximate_before(tokens, at, 0, language)
    noun = _past_noun(sentence, more or end)
    return OwnValue(at, noun or more or end, BARE, f"{int(number.amount)}", is_near)


def _counts_next_word(sentence: Sentence, at: int, number: Number) -> bool:
    """Whether a number with grouped digits has a noun right behind it, so that it ends no name: "Oram 7,455 votes"."""
    is_sure = number.is_grouped or low_at(sentence.tokens, at - 1) in {"numbers", "numbered"}
    return is_sure and _past_noun(sentence, number.last) == number.last + 1


def _is_joined(tokens: list[Token], at: int, number: Number, language: str) -> bool:
    """Whether the number is a part of something else: a score, a code, a share, money, a name with a number."""
    before, after = low_at(tokens, at - 1), low_at(tokens, number.last)
    if is_attached(tokens, at) and before not in {"(", "[", '"', "“"}:
        return True
    months = month_numbers(language)
    if any(_is_month(word, months) for word in (before, low_at(tokens, number.last))):
        return True
    if before in {"$", "€", "£", "₼", "#", "№"} or after in _NO_COUNT:
        return True
    is_dashed = after in DASHES and is_attached(tokens, number.last + 1) and is_attached(tokens, number.last)
    return is_dashed and low_at(tokens, number.last + 1) not in _ENDINGS


def _is_month(word: str, months: dict[str, int]) -> bool:
    return len(word) > 2 and without_suffix(word, months) is not None


def _is_year(tokens: list[Token], at: int, number: Number) -> bool:
    is_plain = tokens[at].kind == "digits" and len(tokens[at].text) == YEAR_DIGITS and number.last == at + 1
    return is_plain and FIRST_YEAR <= number.amount <= LAST_YEAR


def _past_noun(sentence: Sentence, at: int) -> int | None:
    """The position past a known noun that the words right after the number lead to: "50 stained-glass windows"."""
    tokens, end = sentence.tokens, None
    nouns = {spot.first: spot.last for spot in sentence.spots if spot.concept.role in {"thing", "people"}}
    for step in range(at, min(at + FARTHEST_NOUN, len(tokens))):
        if tokens[step].kind != "word" and tokens[step].text not in DASHES:
            break
        if low_at(tokens, step) in {"of", "in", "and", "were", "are", "was", "on", "at", "və", "to", "from", "for"}:
            break
        if step in nouns:
            end = nouns[step]
    return end
