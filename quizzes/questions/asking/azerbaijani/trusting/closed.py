"""Tells whether an Azerbaijani stem says by itself what it asks about: no thing that only the text has made known."""

import re

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.words.forms import forms_of, is_noun
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, ADVERBS, POSTPOSITIONS
from quizzes.questions.asking.words.names_known import known_kind

SHORTEST, SHORTEST_DATED = 4, 1
_DATED = re.compile(r"\b(?:neçənci il|hansı (?:il|əsr|ay)|nə vaxt)")
_NARROW = re.compile(r"\b(?:hansı \w+|neçə|hara(?:da|dan|ya)|nədən|niyə)\b")
_MADE = re.compile(r"\b(?:nə ilə|nədən)\b")
_NOW = re.compile(r"(?:hara(?:da|dan|ya)|nədən|nəyə|kim(?:ə|dən))$")
_LOOSE = frozenset(
    {"yeni", "ilk", "son", "köhnə", "başqa", "digər", "ikinci", "növbəti", "alim", "usta", "kənd", "bina"}
)
_QUESTION = re.compile(
    r"\b(?:nə (?:vaxt|ilə|üçün|səbəbdən|qədər|baş)|neçənci ild\w+|hansı \w+|(?:kim|nə|hara|necə|neçə|niyə)\w*)",
    re.IGNORECASE,
)
_TOLD_ONCE = frozenset({"past", "pastperfect", "perfect", "perfect2"})
_GENITIVES = ("ın", "in", "un", "ün")
_WITH = ("lı", "li", "lu", "lü", "sız", "siz", "suz", "süz")
_WHAT = frozenset({"nədir", "necədir", "kimdir", "haradadır", "hansıdır"})
_WORD = re.compile(r"[^\W\d_]+")


def is_closed(stem: str) -> bool:
    """Return whether a stem can be read without the text: what happened once is told of by a name, a date, or words."""
    words = _WORD.findall(stem)
    if len(words) < SHORTEST:
        return _is_short_and_closed(stem, words)
    low = [lower_word(word, "az") for word in words]
    plain = next((at for at, word in enumerate(low) if word in {"nə", "nəyi"}), -1)
    is_plain = plain >= 0 and low[plain + 1 : plain + 2] not in (["ilə"], ["vaxt"], ["üçün"], ["baş"])
    if is_plain and len(words) <= SHORTEST and len([one for one in low[:plain] if one not in ADVERBS]) < 2:
        return False
    if low[0] in {"nə", "nəyi"} and plain == 0 and is_plain:
        return False
    form = verb_form(low[-1])
    if form is None or form.tense not in _TOLD_ONCE:
        return True
    rest = _QUESTION.sub(" ", stem)
    if any(word[0].isupper() for word in _WORD.findall(rest)[1:]) or re.search(r"\d", rest) or "“" in rest:
        return True
    if _begins_with_name(stem, words[0]):
        return True
    told = [word for word in _WORD.findall(lower_word(rest, "az"))[:-1] if word not in POSTPOSITIONS]
    is_dated = _DATED.search(lower_word(stem, "az")) is not None and bool(told) and told[0] not in _LOOSE
    narrow = _NARROW.search(lower_word(stem, "az"))
    told = [word for word in told if word != "və"]
    is_narrow = narrow is not None and narrow.start() > 0 and bool(told) and told[0] not in _LOOSE
    is_state = _MADE.search(stem) is not None and form.tense.startswith("perfect") and bool(told)
    return is_state or len(told) > (SHORTEST_DATED if is_dated or is_narrow else SHORTEST)


def _is_short_and_closed(stem: str, words: list[str]) -> bool:
    """Whether three words ask enough: of a name, or what something described is: Kür haradan başlanır?"""
    if len(words) < SHORTEST - 1:
        return len(words) == 2 and words[1] == "nədir"
    low = [lower_word(word, "az") for word in words]
    if low[1:] in (["kimə", "deyilir"], ["nəyə", "deyilir"]):
        return True
    form = verb_form(low[-1])
    if low[1] == "necə" and low[0].endswith(("lar", "lər")) and form is not None and form.tense == "present":
        return True
    is_now = form is None or form.tense not in _TOLD_ONCE
    if _NOW.match(low[1]) and is_now and (is_noun(low[0]) or low[0].endswith(("ı", "i", "u", "ü"))):
        return True
    if low[1] == "niyə" and low[0].endswith(("lar", "lər")) and is_now:
        return True
    is_told = low[0].endswith(_GENITIVES) or low[0] in ADJECTIVES or low[0].endswith(_WITH)
    if is_told and low[-1] in _WHAT:
        return True
    is_where = low[1].startswith("hara") and low[-1].startswith(("yerləş", "başla", "tökül", "axır"))
    return is_where and _begins_with_name(stem, words[0])


def _begins_with_name(stem: str, first: str) -> bool:
    """Whether the first word is a name: large, and no known word."""
    low = lower_word(first, "az")
    if any(known_kind(first[:cut]) for cut in range(SHORTEST, len(first) + 1)):
        return True
    is_known = bool(forms_of(low)) or low in ADJECTIVES or verb_form(low) is not None
    return first[0].isupper() and not is_known and not _QUESTION.match(stem) and low not in POSTPOSITIONS
