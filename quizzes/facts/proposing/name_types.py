"""Decides what a capitalised sequence names: a person, a place, a body, something else, or nothing."""

from quizzes.facts.proposing.azerbaijani_name_types import azerbaijani_type
from quizzes.facts.proposing.english_name_types import english_type
from quizzes.facts.proposing.gathering import OwnWords
from quizzes.facts.proposing.hyphened_endings import ENDINGS
from quizzes.facts.proposing.name_clues import WORK_WORDS, is_company, speaks_of_sport
from quizzes.facts.proposing.name_words import FIRST_NAMES, PEOPLES, head_type, is_office
from quizzes.facts.proposing.person_names import is_person
from quizzes.facts.proposing.runs import Run
from quizzes.facts.proposing.tokens import DASHES, Token, word_set

_BODY_ENDS = ("museum", "bank", "theater", "universität", "institut")
_LEGAL_FORMS = frozenset({"ASC", "QSC", "MMC", "OJSC", "LLC", "CJSC", "AŞ"})
_ALSO_SURNAMES = word_set(
    "Lake Bay Hill Hills Park Field Fields Church Bridge House Street Wood Woods Forest Brook Moor Day King Law Laws "
    "Page Bell Stone West Hall Castle Lane Cave Marsh Pond Spring Springs Port Gates Fair May Cliff Heath Banks Glen "
    "Ford Dale Meadow Meadows Rivers Waters Temple Abbey Chapel Cross Garden Range Post Pass Gulf Cape Fell Grove "
    "Mills Mill Vale Ward Stand Market Camp Keep Isles Grant Bowl Court Press Abbott Prior Barker Plain Square Land "
    "Rose Rule Order Wall Tower Towers Rice Reef Peak Parish Quarter Bill Battle Storm Cup Major Tour Week Plant"
)


def type_of(
    tokens: list[Token], run: Run, name: str, first: int, last: int, language: str, own: OwnWords
) -> tuple[str | None, float]:
    """Return the type of the name and a score, or (None, 0) where the capitals name nothing."""
    words = [token for token in tokens[run.first : run.last] if token.kind == "word"]
    if not words or (len(words) == 1 and len(words[0].text) < 2):
        return None, 0.0
    if all(is_office(token.low, language) for token in words):
        return None, 0.0
    if language == "az" and run.is_at_start and len(words) == 2 and _is_compound(tokens, run):
        return None, 0.0
    if len(words) > 1 and all(token.text.isupper() and len(token.text) > 3 for token in words):
        return None, 0.0
    if language == "en" and run.first > first and tokens[run.first - 1].low in WORK_WORDS:
        return "work_title", 0.7
    by_head = _by_head(tokens, words, run, language)
    if by_head is not None:
        return by_head, 0.85 if len(words) > 1 else 0.5
    if language == "en" and is_company(tokens, run):
        return "organisation", 0.65
    if is_person(tokens, run, words, last, language, own):
        return "person", 0.85
    if (remembered := own.types.get(name)) is not None:
        return remembered, 0.75
    if len(words) == 1 and words[0].low.endswith(_BODY_ENDS) and len(words[0].low) > 8:
        return "organisation", 0.6
    if len(words) == 1 and any(token.kind == "digits" for token in tokens[run.first : run.last]):
        is_seen = not run.is_at_start or words[0].text in own.capital or _goes_on(tokens, run.last, last)
        return ("other_name", 0.5) if is_seen else (None, 0.0)
    if len(words) == 1 and (words[0].low in PEOPLES[language] or words[0].text in _LEGAL_FORMS):
        return None, 0.0
    if len(words) == 1 and words[0].text.isupper():
        return _letters(tokens, run, words[0], last)
    if language == "az":
        return azerbaijani_type(tokens, run, words, last, own)
    return english_type(tokens, run, words, first, last, own)


def _is_compound(tokens: list[Token], run: Run) -> bool:
    """Whether a hyphen joins a word in small letters to the first: Mal-qara, Qohum-əqrəba; none in Nur-Sultan."""
    texts = [token.text for token in tokens[run.first : run.last]]
    return len(texts) == 3 and texts[1] in DASHES and texts[2].islower() and texts[2] not in ENDINGS


def _goes_on(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a word in small letters follows: "Voyager 1 left", not "Makes 12."."""
    return at < last and tokens[at].kind == "word" and not tokens[at].is_capital


def _letters(tokens: list[Token], run: Run, word: Token, last: int) -> tuple[str | None, float]:
    """A body named by its letters, unless it is a line in capitals."""
    following = tokens[run.last] if run.last < last else None
    is_heading = following is not None and following.text.isupper() and len(following.text) > 1
    return ("organisation", 0.55) if 1 < len(word.text) <= 7 and not is_heading else (None, 0.0)


def _by_head(tokens: list[Token], words: list[Token], run: Run, language: str) -> str | None:
    if run.head:
        return head_type(run.head, language)
    if language == "az":
        return None
    if len(words) == 1:
        return None
    texts = [token.text for token in words]
    if texts[-1] in {"Town", "City", "County"} and speaks_of_sport(tokens, run):
        return "organisation"
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
        if not (len(texts) in {2, 3} and texts[0] in FIRST_NAMES["en"] and texts[-1] in _ALSO_SURNAMES)
        else None
    )
