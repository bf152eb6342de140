"""Decides what a capitalised sequence names: a person, a place, a body, something else, or nothing."""

from quizzes.facts.proposing.capitals import Run
from quizzes.facts.proposing.gathering import OwnWords
from quizzes.facts.proposing.name_beginnings import is_first_name_alone
from quizzes.facts.proposing.name_clues import WORK_WORDS, by_context
from quizzes.facts.proposing.name_words import (
    AFTER_PERSON,
    EN_PLACE_LOWER,
    FIRST_NAMES,
    NAMES_THAT_ARE_WORDS,
    PEOPLES,
    PERSON_ENDS,
    az_head,
    first_name,
    head_type,
    is_office,
)
from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import Token, low_at, word_set

_PLACE_PREPOSITIONS = word_set("in at near from to on across through around into outside towards toward between")
_GOING = word_set("visited visiting reached entered invaded toured bombed besieged occupied crossed")
_ALSO_OF_PEOPLE = word_set("from to between on around toward towards into across")
_PLACE_STARTS = word_set(
    "New North South East West Northern Southern Eastern Western Central Upper Lower Great Greater Little San Santa "
    "Saint St São El Los Las La Le Port Puerto Cape Fort Mount Lake Rio Costa Nova Novi Nizhny Buenos Addis Dar Tel "
    "Kuala Ho Abu Hong Phnom Sierra Bad Villa Monte Val Isla Isle Gran Punta Playa Ust Stara Velika Inner Outer Old"
)
_PLACE_CASES = ("da", "də", "dan", "dən", "dakı", "dəki", "ya", "yə")
_ANY_FIRST_NAMES = FIRST_NAMES["az"] | FIRST_NAMES["en"]
_BODY_ENDS = ("museum", "bank", "theater", "universität", "institut")
_BODY_WORDS = word_set("company firm club bank agency team band newspaper party group manufacturer operator")


def type_of(
    tokens: list[Token], run: Run, name: str, first: int, last: int, language: str, own: OwnWords
) -> tuple[str | None, float]:
    """Return the type of the name and a score, or (None, 0) where the capitals name nothing."""
    words = [token for token in tokens[run.first : run.last] if token.kind == "word"]
    if not words or (len(words) == 1 and len(words[0].text) < 2):
        return None, 0.0
    if all(is_office(token.low, language) for token in words):
        return None, 0.0
    if len(words) > 1 and all(token.text.isupper() and len(token.text) > 3 for token in words):
        return None, 0.0
    by_head = _by_head(words, run, language)
    if by_head is not None:
        return by_head, 0.85 if len(words) > 1 else 0.5
    if _is_person(tokens, run, words, last, language, own):
        return "person", 0.85
    if (remembered := own.types.get(name)) is not None:
        return remembered, 0.75
    if len(words) == 1 and words[0].low.endswith(_BODY_ENDS) and len(words[0].low) > 8:
        return "organisation", 0.6
    if len(words) == 1 and any(token.kind == "digits" for token in tokens[run.first : run.last]):
        return "other_name", 0.5
    if len(words) == 1:
        return _single(tokens, run, words[0], first, last, language, own)
    return _several(tokens, run, words, first, language)


def _by_head(words: list[Token], run: Run, language: str) -> str | None:
    if run.head:
        return head_type(run.head, language)
    if language == "az":
        return None
    if len(words) == 1:
        return None
    texts = [token.text for token in words]
    if (
        texts[0] in {"Mount", "Lake", "River", "Cape", "Port", "Fort", "Gulf", "Bay", "Isle", "Saint", "St"}
        and len(texts) > 1
    ):
        return "place"
    if texts[0] in {"Storm", "Hurricane", "Typhoon", "Cyclone", "Operation", "Project", "Article"}:
        return "other_name"
    if "of" in texts:
        before = texts[texts.index("of") - 1]
        if before == "House" and head_type(texts[-1], language) == "organisation":
            return "organisation"
        return head_type(before, language)
    return (
        head_type(texts[-1], language)
        or next(
            (
                kind
                for text in reversed(texts)
                if (kind := head_type(text, language)) and text not in {"City", "Town", "Village"}
            ),
            None,
        )
        if not (len(texts) in {2, 3} and texts[0] in FIRST_NAMES["en"])
        else None
    )


def _is_person(
    tokens: list[Token], run: Run, words: list[Token], last: int, language: str, own: OwnWords
) -> bool:
    size = len(words)
    if size > 5:
        return False
    if run.title:
        return not (size == 1 and words[0].text.isupper() and len(words[0].text) > 1)
    if (
        any(len(word.text) == 1 for word in words[:-1])
        and size > 1
        and any(token.text == "." for token in tokens[run.first : run.last])
    ):
        return True
    if size == 1 and _is_first_name(tokens, run, words[0], language, own):
        return True
    if size > 1 and words[0].text in _ANY_FIRST_NAMES and not _is_spanish_place(tokens, run, words):
        return True
    following = low_at(tokens, run.last)
    if language == "az" and following in AFTER_PERSON:
        return True
    ending = words[-1].low
    if size >= 2 and ending.endswith(PERSON_ENDS[language]):
        return True
    if language == "az" and any(word.low in AFTER_PERSON for word in words[1:]):
        return True
    if language == "az" and size == 2 and _has_person_ending(ending):
        return True
    return size in {2, 3} and language == "en" and following == "(" and _is_life(tokens, run.last, last)


def _is_first_name(tokens: list[Token], run: Run, word: Token, language: str, own: OwnWords) -> bool:
    """Whether a first name stands by itself; one that is a word too, or a town, only inside a sentence."""
    if run.is_at_start:
        return is_first_name_alone(word, language, own)
    name = first_name(word.text, word.low, language)
    is_word = name in NAMES_THAT_ARE_WORDS["en"] and low_at(tokens, run.first - 1) in _PLACE_PREPOSITIONS
    return name is not None and not is_word


def _is_spanish_place(tokens: list[Token], run: Run, words: list[Token]) -> bool:
    """Isla del Sol."""
    return words[0].text in _PLACE_STARTS and words[1].low in {"del", "de", "la", "las", "los"}


def _has_person_ending(word: str) -> bool:
    return any(end in word[3:] for end in ("ov", "yev", "zadə")) and len(word) > 5


def _is_life(tokens: list[Token], at: int, last: int) -> bool:
    """Whether brackets with two years follow: (1867–1934)."""
    return (
        at + 4 < last
        and tokens[at + 1].kind == "digits"
        and len(tokens[at + 1].text) == 4
        and tokens[at + 3].kind == "digits"
    )


def _is_coordinated(tokens: list[Token], run: Run, last: int) -> bool:
    """Whether a capital in the same local case follows over "və": Xaçmazdan və Qusardan."""
    ending = next((case for case in _PLACE_CASES if tokens[run.last - 1].low.endswith(case)), None)
    at = run.last + 1
    if ending is None or low_at(tokens, run.last) not in {"və", ","} or at >= last:
        return False
    return tokens[at].is_capital and tokens[at].low.endswith(ending)


def _single(
    tokens: list[Token], run: Run, word: Token, first: int, last: int, language: str, own: OwnWords
) -> tuple[str | None, float]:
    if word.low in PEOPLES[language]:
        return None, 0.0
    if word.text.isupper():
        following = tokens[run.last] if run.last < last else None
        is_heading = following is not None and following.text.isupper() and len(following.text) > 1
        return ("organisation", 0.55) if 1 < len(word.text) <= 7 and not is_heading else (None, 0.0)
    if language == "az":
        if run.is_at_start and _is_coordinated(tokens, run, last):
            return "place", 0.55
        if run.is_at_start and not own.capital.intersection(
            (word.text, *(word.text[: len(base)] for base in bases(word.low)))
        ):
            return None, 0.0
        if az_head(word.low) is not None:
            return None, 0.0
        if word.low.endswith(_PLACE_CASES) and word.low not in own.small:
            return "place", 0.6 if not run.is_at_start else 0.5
        return ("other_name", 0.45) if not run.is_at_start or word.text in own.capital else (None, 0.0)
    before = low_at(tokens, run.first - 1) if run.first > first else ""
    if before in WORK_WORDS:
        return "work_title", 0.7
    if before in _BODY_WORDS:
        return "organisation", 0.65
    if before in EN_PLACE_LOWER or (before == "," and low_at(tokens, run.first - 2) in EN_PLACE_LOWER | {"capital"}):
        return "place", 0.65
    if head_type(word.text, "en") is not None and word.text != "Rovers":
        return None, 0.0
    if (clue := by_context(tokens, run.last, last, word.text)) is not None:
        return clue, 0.65
    if before in _GOING:
        return "place", 0.55
    if before in _PLACE_PREPOSITIONS or before == "of":
        return "place", 0.65 if before != "of" else 0.55
    if before == "," and run.first - 2 >= first and tokens[run.first - 2].is_capital:
        return "place", 0.55
    if before == "by":
        return "person", 0.6
    if run.is_at_start and word.text not in own.capital:
        return None, 0.0
    return "other_name", 0.45


def _several(tokens: list[Token], run: Run, words: list[Token], first: int, language: str) -> tuple[str | None, float]:
    before = low_at(tokens, run.first - 1) if run.first > first else ""
    if language == "az":
        return (
            ("place", 0.5)
            if words[-1].low.endswith(_PLACE_CASES)
            else ("person", 0.5)
            if len(words) == 2
            else ("other_name", 0.5)
        )
    if before in WORK_WORDS:
        return "work_title", 0.7
    if len(words) == 2 and words[0].text.isupper() and 1 < len(words[0].text) <= 4:
        return "organisation", 0.55
    if (clue := by_context(tokens, run.last, len(tokens), words[0].text)) is not None:
        return clue, 0.65
    if before in _PLACE_PREPOSITIONS and (before not in _ALSO_OF_PEOPLE or words[0].text in _PLACE_STARTS):
        return "place", 0.6
    if words[0].text in _PLACE_STARTS and before != "the":
        return "place", 0.55
    if before == "the" or len(words) > 3 or any(token.kind == "digits" for token in tokens[run.first : run.last]):
        return "other_name", 0.5
    return (
        ("person", 0.55)
        if all(word.is_capital or word.low in {"de", "van", "von", "al", "bin"} for word in words)
        else ("other_name", 0.5)
    )
