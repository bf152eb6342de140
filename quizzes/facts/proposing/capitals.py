"""Cuts sequences of capitalised words out of a sentence, with the head words that belong to them; gives no types."""

from dataclasses import dataclass

from quizzes.facts.proposing.gathering import OwnWords, is_seen_small
from quizzes.facts.proposing.gazetteer import Known, known_at
from quizzes.facts.proposing.lexicon import month_numbers, read_vocabulary, weekday_names
from quizzes.facts.proposing.name_steps import goes_on, is_owner, name_step
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

_HEADS = read_vocabulary("heads.json")
_PLACE_LOWER = frozenset(_HEADS["en"]["place_lower"])
_LEADING_HEADS = word_set(
    "Lake Mount River Cape Gulf Bay Fort Port Milli Dövlət Mərkəzi Beynəlxalq Ümumdünya Daxili Xarici Şərqi "
    "Qərbi Cənubi "
    "Şimali Kiçik Böyük Ali Yeni Qara Ağ"
)
_FUNCTION = {
    "en": word_set(
        "the a an this that these those it he she they we i you his her their our its my in on at by for from "
        "to of with and "
        "or but as if when while where since until after before during under over about some many most more all "
        "both no not "
        "one once according following here there also however who what which why how is was are were has have had will"
    ),
    "az": word_set("bu o həmin bir və ya amma lakin isə da də ki onun onlar biz siz mən hər bəzi"),
}
LONGEST_RUN = 12


@dataclass(slots=True)
class Run:
    """A sequence of capitalised words: its positions, the known name in it, the head word, the title before it."""

    first: int
    last: int
    known: Known | None = None
    head: str = ""
    title: str = ""
    is_at_start: bool = False


def runs_of(tokens: list[Token], first: int, last: int, language: str, blocked: set[int], own: OwnWords) -> list[Run]:
    """Return the sequences of a sentence, in order and apart."""
    found, at = [], first
    while at < last:
        token = tokens[at]
        if not token.is_capital or at in blocked:
            at += 1
            continue
        run = _run_at(tokens, at, first, last, language, blocked, own)
        if run is None:
            at += 1
            continue
        if run.last > run.first:
            found.append(run)
        at = max(run.last, at + 1)
    return found


def _run_at(
    tokens: list[Token], at: int, first: int, last: int, language: str, blocked: set[int], own: OwnWords
) -> Run | None:
    token = tokens[at]
    is_start = (
        at == first
        or tokens[at - 1].text in ".!?:\"“«‘'(•*·|…>"
        or token.after_newline
        or (at - 1 == first and tokens[first].kind == "mark")
    )
    known = known_at(tokens, at, last, language)
    if known is not None and set(range(at, known.last)) & blocked:
        known = None
    if known is None and not _can_begin(
        token, language, own, is_start=is_start, following=tokens[at + 1] if at + 1 < last else None
    ):
        return None
    title = _title_before(tokens, at, first, language)
    while token.low in TITLES[language] and known is None and goes_on(tokens, at, last, blocked):
        title, at = token.low, at + 1
        if low_at(tokens, at) == "." and at + 1 < last:
            at += 1
        token = tokens[at]
        known = known_at(tokens, at, last, language)
    end = _end(tokens, at, last, language, blocked, known)
    inner = next(
        (
            step
            for step in range(end - 2, at, -1)
            if tokens[step].low in TITLES[language] and tokens[step + 1].is_capital
        ),
        None,
    )
    if inner is not None and language == "en" and (known is None or known.last <= inner):
        title, at = tokens[inner].low, inner + 1
        known = known_at(tokens, at, last, language)
    if known is not None and end < known.last:
        end = known.last
    if known is None and token.low in PEOPLES[language]:
        if end - at < 2 or head_type(tokens[end - 1].text, language) is None:
            return (
                _run_at(tokens, at + 1, first, last, language, blocked, own)
                if end - at > 1 and tokens[at + 1].is_capital
                else None
            )
    elif (
        known is None
        and language == "az"
        and is_start
        and end - at > 1
        and _is_plain_start(token, own)
        and tokens[at + 1].is_capital
    ):
        return _run_at(tokens, at + 1, first, last, language, blocked, own)
    end = _with_second_part(tokens, at, end, last, language, blocked)
    run = Run(at, end, known if known is not None and known.last == end else None, title=title, is_at_start=is_start)
    if language == "az":
        _with_azerbaijani_head(tokens, run, last, blocked)
    elif end < last and tokens[end].low in _PLACE_LOWER and tokens[end].spaced and end not in blocked:
        run.head, run.last = tokens[end].low, end + 1
        run.known = known_at_exactly(tokens, run, last, language) or None
    return run


def _is_plain_start(token: Token, own: OwnWords) -> bool:
    """Whether a word that begins an Azerbaijani sentence is inflected as common words are, and no first name."""
    if token.text in FIRST_NAMES["az"] or token.text in own.capital or token.text in _LEADING_HEADS:
        return False
    return (
        token.low.endswith(("ı", "i", "u", "ü", "da", "də", "dan", "dən", "ın", "in", "un", "ün"))
        and len(token.low) > 4
    )


def _with_second_part(tokens: list[Token], at: int, end: int, last: int, language: str, blocked: set[int]) -> int:
    """Past "and Education" of a Ministry of Science and Education, "və Təhsil Nazirliyi" of Elm və Təhsil Nazirliyi."""
    if (
        low_at(tokens, end) not in {"and", "və"}
        or end + 1 >= last
        or end + 1 in blocked
        or not tokens[end + 1].is_capital
    ):
        return end
    if language == "en":
        is_body = tokens[at].text in {
            "Ministry",
            "Department",
            "Institute",
            "Faculty",
            "Committee",
            "Museum",
            "Academy",
            "Office",
        } and low_at(tokens, at + 1) in {"of", "for"}
        return end + 2 if is_body and end - at <= 5 else end
    ahead = end + 1
    while ahead < last and ahead <= end + 4 and tokens[ahead].is_capital and ahead not in blocked:
        if (head := az_head(tokens[ahead].low)) is not None and ahead > end + 1:
            return ahead + 1 if head_type(head, "az") == "organisation" else end
        ahead += 1
    return end


def known_at_exactly(tokens: list[Token], run: Run, last: int, language: str) -> Known | None:
    """Return the known name that fills a run, or None."""
    known = known_at(tokens, run.first, last, language)
    return known if known is not None and known.last == run.last else None


def _can_begin(token: Token, language: str, own: OwnWords, *, is_start: bool, following: Token | None) -> bool:
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
        return False
    if word in _FUNCTION[language]:
        return False
    if not is_start:
        return True
    if word in NEVER_STARTS[language] or is_seen_small(own, token.text, language):
        is_led = following is not None and following.is_capital and following.spaced
        return is_led and (
            token.text in _LEADING_HEADS or (language == "en" and head_type(following.text, "en") is not None)
        )
    is_common = language == "az" and without_suffix(word, own.small) is not None
    return not is_common or token.text in own.capital


def _title_before(tokens: list[Token], at: int, first: int, language: str) -> str:
    back = at - 1
    if back > first and tokens[back].text == ".":
        back -= 1
    word = low_at(tokens, back) if back >= first else ""
    return word if word in TITLES[language] else ""


def _end(tokens: list[Token], at: int, last: int, language: str, blocked: set[int], known: Known | None) -> int:
    """The position past the sequence: capitals side by side, initials, hyphens, "of" and its like between them."""
    end = known.last if known is not None else at + 1
    while end < last and end - at < LONGEST_RUN and end not in blocked:
        if language == "az" and is_owner(tokens, at, end, known):
            break
        if language == "az" and _begins_another(tokens, end, last):
            break
        step = name_step(
            tokens, end, last, language, blocked, known if known is not None and known.last == end else None
        )
        if step is None:
            break
        end = step
    return end


def _begins_another(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a known name in a case of its own begins here: "Lütfi Zadə Bakıda" holds two names."""
    known = known_at(tokens, at, last, "az")
    return known is not None and tokens[known.last - 1].low != known.phrase[-1]


def _is_genitive(word: str, head: str) -> bool:
    """Whether the word owns what the head names ("Eyfelin layihəsi") and makes no name with it ("Eyfel qülləsi")."""
    if len(word) >= 5 and word.endswith(("nın", "nin", "nun", "nün")):
        return True
    return head_type(head, "az") == "other_name" and len(word) >= 5 and word.endswith(("ın", "in", "un", "ün"))


def _with_azerbaijani_head(tokens: list[Token], run: Run, last: int, blocked: set[int]) -> None:
    at = run.last
    word = tokens[at - 1].low
    if (head := az_head(word)) is not None and at - run.first > 1:
        run.head = head
        return
    owns = run.known is not None and run.known.phrase[-1] != word
    if owns:
        return
    for ahead in range(3):
        here = at + ahead
        if (
            here >= last
            or here in blocked
            or tokens[here].kind != "word"
            or not tokens[here].spaced
            or tokens[here].after_newline
        ):
            return
        if (head := az_head(tokens[here].low)) is not None:
            if _is_genitive(word, head):
                return
            run.head, run.last, run.known = head, here + 1, None
            run.known = known_at_exactly(tokens, run, last, "az")
            return
        if tokens[here].low not in {
            "dövlət",
            "milli",
            "iqtisadi",
            "su",
            "hava",
            "dağ",
            "tarix",
            "elektrik",
            "inzibati",
            "dünya",
            "orta",
            "tam",
            "xalq",
            "olimpiya",
            "metro",
            "kiçik",
            "muxtar",
        }:
            return
