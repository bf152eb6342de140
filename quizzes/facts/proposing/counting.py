"""Tells counts ("145 villages", "77 min nəfər", "three schools") from numbers that count nothing (laws, pages,
times)."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.lexicon import month_numbers, read_vocabulary
from quizzes.facts.proposing.nearness import approximation_after, is_approximate_before
from quizzes.facts.proposing.numerals import Number, read_number
from quizzes.facts.proposing.suffixes import bases, without_suffix
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set
from quizzes.language.amounts import canonical_amounts

_WORDS = read_vocabulary("counting.json")
LABELS = {language: frozenset(words) for language, words in _WORDS["labels"].items()}
_NOT_NOUNS = {language: frozenset(words) for language, words in _WORDS["not_nouns"].items()}
NOUNS = {language: frozenset(words) for language, words in _WORDS["nouns"].items()}
_ADJECTIVES = {language: frozenset(words) for language, words in _WORDS["adjectives"].items()}
_TELLING = {language: frozenset(words) for language, words in _WORDS["telling"].items()}
_ORDINAL_ENDINGS = word_set("cı ci cu cü ıncı inci uncu üncü st nd rd th")
_CASE_ENDINGS = word_set(
    "dan dən da də a ə ya yə na nə ı i u ü nı ni nu nü sı si su sü ın in un ün nın nin nun nün dır dir dur dür lar lər"
)
_FARTHEST_NOUN = 4


def counted(
    tokens: list[Token], at: int, number: Number, first: int, last: int, text: str, language: str
) -> Found | None:
    """Return the count that begins at a position, noun included where it stands close by, or None."""
    _regroup(tokens, number, language)
    if not number.is_whole or number.amount < 0 or is_no_amount(tokens, at, number, first, last, language):
        return None
    high, end = None, number.last
    upper = _upper(tokens, end, last, text, language)
    if upper is not None and upper.amount > number.amount:
        high, end = upper, upper.last
    value_end = end
    end = _past_ending(tokens, end)
    more = approximation_after(tokens, value_end, value_end, last, language)
    noun_end = _noun_end(tokens, more or end, last, number, language)
    is_near = more is not None or is_approximate_before(tokens, at, first, language)
    if noun_end is None:
        is_bare = number.is_spelled or high is not None
        if is_bare or not (is_near or _is_told(tokens, at, number, end, first, language)):
            return None
        noun_end = value_end
    if high is not None and high.scale and not number.scale and number.amount < 1000:
        number.amount = number.amount.scaleb(high.scale)
    value = canonical_amounts(_whole(number), None if high is None else _whole(high))
    noun = tokens[noun_end - 1].low if noun_end > value_end else ""
    return Found(at, noun_end, "count", value, None, approximate=is_near, noun=noun, score=0.9 if noun else 0.7)


def is_no_amount(tokens: list[Token], at: int, number: Number, first: int, last: int, language: str) -> bool:
    """Return whether the number names or orders something: No. 822, page 4, Article 5, 16:05, 2-ci, Chirag-1,
    +994 12."""
    before = tokens[at - 1] if at > first else None
    after = tokens[number.last] if number.last < len(tokens) else None
    if number.digits.startswith("0") and len(number.digits) > 1:
        return True
    if before is not None and (_labels(tokens, at, before, language) or before.low in {"half", "yarım"}):
        return True
    if number.is_grouped and _is_among_digits(tokens, at, number.last, first, last):
        return True
    if after is None:
        return False
    attached = is_attached(tokens, number.last)
    if attached and after.kind == "word" and (after.low in _ORDINAL_ENDINGS or len(after.text) <= 3):
        return True
    if attached and after.text in DASHES and is_attached(tokens, number.last + 1):
        ending = low_at(tokens, number.last + 1)
        if ending in _ORDINAL_ENDINGS:
            return True
        if tokens[number.last + 1].kind == "word":
            return language == "en" or ending not in _CASE_ENDINGS
    if (
        attached
        and after.text in ":/"
        and is_attached(tokens, number.last + 1)
        and tokens[number.last + 1].kind == "digits"
    ):
        return True
    if after.text in ")." and at == first and (after.text == ")" or number.last + 1 < last):
        return number.is_plain and number.amount < 200
    if language == "az":
        if number.is_spelled and number.amount == 1:
            return True
        return after.low in {"saylı", "nömrəli", "sayli", "nömrə"}
    return False


def _is_among_digits(tokens: list[Token], at: int, end: int, first: int, last: int) -> bool:
    """Whether more digits stand beside grouped ones, as in telephone numbers."""
    return (at > first and tokens[at - 1].kind == "digits") or (end < last and tokens[end].kind == "digits")


def _labels(tokens: list[Token], at: int, before: Token, language: str) -> bool:
    if before.low in LABELS[language] or before.text in "№#[+:/_*":
        return not (before.text == ":" and before.end < tokens[at].start)
    if before.text == "." and low_at(tokens, at - 2) in {
        "no",
        "nos",
        "p",
        "pp",
        "vol",
        "fig",
        "art",
        "ch",
        "s",
        "səh",
        "maddə",
    }:
        return True
    if before.text in DASHES and not before.spaced and is_attached(tokens, at) and at >= 2:
        return True
    if not tokens[at].spaced and before.kind in {"word", "digits"}:
        return True
    if any(letter.isupper() for letter in before.text) and before.low not in month_numbers(language):
        following = low_at(tokens, at + 1)
        is_first = at - 2 < 0 or tokens[at - 2].kind == "mark"
        return (
            not is_first
            and following not in NOUNS[language]
            and tokens[at].kind == "digits"
            and len(tokens[at].text) <= 4
        )
    return False


def _regroup(tokens: list[Token], number: Number, language: str) -> None:
    """A count is whole: "3.054 people" and "53,340 nəfər" group their digits, whatever the language's marks are."""
    if number.is_regroupable and not number.scale and number.amount != 0:
        number.amount = number.amount.scaleb(number.decimals)
        number.decimals = 0


def _whole(number: Number):
    return number.amount.quantize(1) if abs(number.amount) < 10**26 else number.amount


def _upper(tokens: list[Token], at: int, last: int, text: str, language: str) -> Number | None:
    if at + 1 >= last:
        return None
    token = tokens[at]
    joins = token.text in DASHES or (token.low == "to" and language == "en")
    joins = joins or (token.low == "and" and low_at(tokens, at - 2) == "between")
    if not joins:
        return None
    upper = read_number(tokens, at + 1, text, language)
    return upper if upper is not None and upper.last <= last and (upper.digits or upper.is_spelled) else None


def _past_ending(tokens: list[Token], at: int) -> int:
    if at + 1 < len(tokens) and tokens[at].text in DASHES and is_attached(tokens, at) and is_attached(tokens, at + 1):
        return at + 2 if tokens[at + 1].low in _CASE_ENDINGS else at
    return at


def _noun_end(tokens: list[Token], at: int, last: int, number: Number, language: str) -> int | None:
    """The position past the counted noun: the next word that can be one, over adjectives; None where there is none."""
    for step in range(_FARTHEST_NOUN):
        here = at + step
        if here >= last or tokens[here].kind != "word" or (step and not tokens[here].spaced):
            return None
        word = tokens[here].low
        if word in _NOT_NOUNS[language] or not tokens[here].spaced:
            return None
        is_known = _is_known_noun(word, language)
        if is_known:
            return _past_compound(tokens, here + 1, last, language)
        is_people = language == "en" and tokens[here].is_capital and word.endswith("s") and len(word) > 4
        if is_people and (here + 1 >= last or not _is_known_noun(tokens[here + 1].low, language)):
            return here + 1
        can_skip = word in _ADJECTIVES[language] or tokens[here].is_capital or _is_modifier(word, language)
        if not can_skip:
            return _unknown_noun(tokens, here, step, number, language)
    return None


def _past_compound(tokens: list[Token], at: int, last: int, language: str) -> int:
    """Past a second noun that makes one with the first: bitki növü, plant species."""
    if at >= last or tokens[at].kind != "word" or not tokens[at].spaced or tokens[at].is_capital:
        return at
    word = tokens[at].low
    if language == "en":
        return at + 1 if word in NOUNS["en"] and not tokens[at - 1].low.endswith("s") else at
    is_owned = any(form.endswith(("ı", "i", "u", "ü")) for form in (word, *bases(word)))
    return (
        at + 1
        if is_owned and tokens[at - 1].low in NOUNS["az"] and without_suffix(word, NOUNS["az"]) is not None
        else at
    )


def _is_known_noun(word: str, language: str) -> bool:
    if language == "az":
        return without_suffix(word, NOUNS["az"]) is not None
    return word in NOUNS["en"]


def _is_modifier(word: str, language: str) -> bool:
    if language == "az":
        return word.endswith(("lı", "li", "lu", "lü", "çı", "dan", "dən", "mış", "miş", "muş", "müş", "dəki", "dakı"))
    return word.endswith(("al", "ic", "ous", "ive", "ary", "ish", "ed", "ian", "less", "ful"))


def _unknown_noun(tokens: list[Token], here: int, step: int, number: Number, language: str) -> int | None:
    word = tokens[here].low
    if step:
        return None
    if language == "en":
        is_plural = word.endswith("s") and not word.endswith(("ss", "us", "is"))
        return here + 1 if is_plural and len(word) > 3 else None
    if number.is_spelled and number.amount == 1:
        return None
    return here + 1 if len(word) > 2 else None


def _is_told(tokens: list[Token], at: int, number: Number, end: int, first: int, language: str) -> bool:
    """Whether a number without a noun is still a count: grouped digits, in brackets, or after "population was"."""
    if number.is_grouped or number.scale:
        return True
    if not number.is_plain or at <= first:
        return False
    near = tokens[max(first, at - 8) : at]
    return any(token.low in _TELLING[language] for token in near) and tokens[at - 1].text not in {"(", "[", ","}
