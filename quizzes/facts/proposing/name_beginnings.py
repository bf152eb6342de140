"""Says whether a capitalised word can begin a name, at the beginning of a sentence above all; never where it ends."""

from quizzes.facts.proposing.gathering import OwnWords, is_seen_small
from quizzes.facts.proposing.lexicon import month_numbers, weekday_names
from quizzes.facts.proposing.name_words import (
    FIRST_NAMES,
    NEVER_NAMES,
    NEVER_STARTS,
    PEOPLES,
    TITLES,
    az_head,
    head_type,
)
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, low_at, word_set

_GENITIVES = ("ın", "in", "un", "ün")
_LEADING_HEADS = word_set(
    "Lake Mount River Cape Gulf Bay Fort Port Milli Dövlət Mərkəzi Beynəlxalq Ümumdünya Daxili Xarici Şərqi "
    "Qərbi Cənubi "
    "Şimali Kiçik Böyük Ali Yeni Qara Ağ İqtisadi Mədəni Dini Hərbi İctimai Siyasi Tarixi Elmi Texniki Tibbi Ədəbi "
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
    "az": word_set("bu o həmin bir və ya amma lakin isə da də ki onun onlar biz siz mən hər bəzi"),
}


def begins_body(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a word that begins a sentence belongs to the body named after it: Kənd Təsərrüfatı Nazirliyi."""
    is_led = at + 2 < last and tokens[at + 1].is_capital and tokens[at + 1].spaced
    return is_led and not tokens[at].low.endswith((*_GENITIVES, "ı", "i", "u", "ü")) and _is_body(tokens, at, last)


def _is_body(tokens: list[Token], at: int, last: int) -> bool:
    """Whether capitals from here on end in the head of an Azerbaijani body: Fövqəladə Hallar Nazirliyi."""
    end = at + 1
    while (
        end < last
        and end - at < 8
        and (tokens[end].is_capital or (tokens[end].low == "və" and end + 1 < last and tokens[end + 1].is_capital))
    ):
        if end > at and (head := az_head(tokens[end].low)) is not None:
            return head_type(head, "az") == "organisation"
        end += 1
    return False


def is_plain_start(token: Token, own: OwnWords) -> bool:
    """Whether a word that begins an Azerbaijani sentence is inflected as common words are, and no first name."""
    if token.text in FIRST_NAMES["az"] or token.text in own.capital or token.text in _LEADING_HEADS:
        return False
    return (
        token.low.endswith(("ı", "i", "u", "ü", "da", "də", "dan", "dən", "ın", "in", "un", "ün"))
        and len(token.low) > 4
    )


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
    if word in FUNCTION_WORDS[language]:
        return len(word) == 1 and following is not None and following.text == "." and not following.spaced
    if not is_start:
        return True
    if word in NEVER_STARTS[language] or is_seen_small(own, token.text, language):
        is_led = following is not None and following.is_capital and following.spaced
        return is_led and (
            token.text in _LEADING_HEADS or (language == "en" and head_type(following.text, "en") is not None)
        )
    is_common = language == "az" and without_suffix(word, own.small) is not None
    return not is_common or token.text in own.capital


def title_before(tokens: list[Token], at: int, first: int, language: str) -> str:
    """Return the title that stands before a position, or nothing."""
    back = at - 1
    if back > first and tokens[back].text == ".":
        back -= 1
    word = low_at(tokens, back) if back >= first else ""
    return word if word in TITLES[language] else ""
