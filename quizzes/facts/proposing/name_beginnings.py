"""Says whether a capitalised word can begin a name, at the beginning of a sentence above all; never where it ends."""

from functools import lru_cache

from quizzes.facts.proposing.counting_words import NOUNS
from quizzes.facts.proposing.gathering import OwnWords, is_seen_small
from quizzes.facts.proposing.lexicon import month_numbers, weekday_names
from quizzes.facts.proposing.name_ends import is_body
from quizzes.facts.proposing.name_words import (
    FIRST_NAMES,
    NAMES_THAT_ARE_WORDS,
    NEVER_NAMES,
    NEVER_STARTS,
    PEOPLES,
    TITLES,
    az_head,
    first_name,
    head_type,
)
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, low_at, lower_word, word_set

_NO_FIRST_PART = ("ın", "in", "un", "ün", "ı", "i", "u", "ü", "da", "də", "dan", "dən")
_LEADING_HEADS = word_set(
    "Lake Mount River Cape Gulf Bay Fort Port Milli Dövlət Mərkəzi Beynəlxalq Ümumdünya Daxili Xarici Şərqi "
    "Qərbi Cənubi "
    "Şimali Qırmızı Yaşıl Sarı Boz Göy Kiçik Böyük Ali Yeni Qara Ağ İqtisadi Mədəni Dini "
    "Hərbi İctimai Fövqəladə Maddi Siyasi Tarixi Elmi Texniki Tibbi Ədəbi "
    "Hüquqi İnzibati"
)
FUNCTION_WORDS = {
    "en": word_set(
        "the a an this that these those it he she they we i you his her their our its my in on at by for from "
        "to of with and "
        "or but as if when while where since until after before during under over about some many most more all "
        "both no not "
        "one once according following here there also however who what which why how is was are were has have had will"
    ),
    "az": word_set(
        "bu o həmin bir və ya amma lakin isə da də ki onun onlar biz siz mən hər bəzi onu ona onda ondan bunu buna "
        "bunun bunda bundan onları onlara onların onlarda onlardan bunlar bunları bunların bizi bizə bizim sizi sizə "
        "sizin məni mənə mənim səni sənə sənin özü özünü özünə heç həm hətta nə necə niyə kim kimi"
    ),
}


def begins_body(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a word that begins a sentence belongs to the body named after it: Kənd Təsərrüfatı Nazirliyi."""
    is_led = at + 2 < last and tokens[at + 1].is_capital and tokens[at + 1].spaced
    word = tokens[at].low
    if not is_led:
        return False
    is_inflected = word.endswith(_NO_FIRST_PART) or (is_common_noun(word) and not is_bare_noun(word))
    if is_inflected and tokens[at].text not in _LEADING_HEADS:
        return False
    return is_body(tokens, at, last)


def is_plain_start(token: Token, own: OwnWords) -> bool:
    """Whether a word that begins an Azerbaijani sentence is inflected as common words are, and no first name."""
    if token.text in FIRST_NAMES["az"] or token.text in own.capital or token.text in _LEADING_HEADS:
        return False
    if is_common_noun(token.low) and not is_bare_noun(token.low):
        return True
    return (
        token.low.endswith((*_NO_FIRST_PART, "ya", "yə", "lar", "lər"))
        and len(token.low) > 4
        and not token.low.endswith("iyyə")
    )


@lru_cache(maxsize=20_000)
def is_common_noun(word: str) -> bool:
    """Return whether a lower-case word is a form of a common Azerbaijani noun."""
    return without_suffix(word, NOUNS["az"]) is not None


def is_bare_noun(word: str) -> bool:
    """Return whether a lower-case word is a common Azerbaijani noun without an ending."""
    return word in NOUNS["az"]


def can_begin_name(token: Token, language: str, own: OwnWords, *, is_start: bool, following: Token | None) -> bool:
    """Return whether a capitalised word, not known as a name, can begin one."""
    word = token.low
    if word in NEVER_NAMES[language] and word not in PEOPLES[language]:
        return False
    if (
        word in month_numbers(language)
        and len(word) > 2
        and not (following is not None and following.is_capital and len(word) < 6)
    ):
        return False
    if word in weekday_names(language):
        return language == "az" and following is not None and az_head(following.low) not in {None, "günü"}
    if word in FUNCTION_WORDS[language] and (is_start or language == "en"):
        return len(word) == 1 and following is not None and following.text == "." and not following.spaced
    if not is_start:
        return True
    if is_first_name_alone(token, language, own):
        return True
    if word in NEVER_STARTS[language] or is_seen_small(own, token.text, language):
        is_led = following is not None and following.is_capital and following.spaced
        return is_led and (
            token.text in _LEADING_HEADS or (language == "en" and head_type(following.text, "en") is not None)
        )
    is_common = language == "az" and (without_suffix(word, own.small) is not None or is_common_noun(word))
    is_led = language == "az" and following is not None and following.is_capital and az_head(following.low) is not None
    return not is_common or is_led or token.text in own.capital


def is_first_name_alone(token: Token, language: str, own: OwnWords) -> bool:
    """Return whether a capitalised word is a first name that is no common word, so that it names by itself."""
    if len(token.text) < 4 and token.text not in FIRST_NAMES[language]:
        return False
    name = first_name(token.text, token.low, language)
    if name is None or name in NAMES_THAT_ARE_WORDS[language] or name in NAMES_THAT_ARE_WORDS["en"]:
        return False
    return token.low not in own.small and lower_word(name, language) not in own.small


def title_before(tokens: list[Token], at: int, first: int, language: str) -> str:
    """Return the title that stands before a position, or nothing."""
    back = at - 1
    if back > first and tokens[back].text == ".":
        back -= 1
    word = low_at(tokens, back) if back >= first else ""
    return word if word in TITLES[language] else ""
