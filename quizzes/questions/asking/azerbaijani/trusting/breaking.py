"""Tells which Azerbaijani questions tear apart what belongs together: a set phrase, a name, what a participle says."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizzes.facts.proposing.name_words import az_head
from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.stems.left_behind import leaves_describing
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.words import is_human, is_participle
from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.poor_nouns import makes_one, poor_nouns

MOST_DESCRIBING, FEWEST_HAPPENING = 5, 3
_WORDS = re.compile(r"[\w’'-]+")
_NEITHER = re.compile(r"\bnə (?!(?:vaxt|qədər|üçün|edir|etmək|edirdi)\b)[^.;]*\bnə də\b", re.IGNORECASE)
_ALONG = re.compile(r"(?:içi|üstü|altı|yanı|kənarı|boyu|ortası|arası|dibi|başı|qarşısı) ilə")
_BY_MANY = re.compile(r"\b(?:onlarla|yüzlərlə|minlərlə|milyonlarla)\b", re.IGNORECASE)
_PARTED = re.compile(
    r"d[aə]n (?:nə vaxt|harada|niyə|necə|kim|hansı fəsildə) ibarət\b"
    r"|^(?:Nə vaxt|Niyə|Necə) \w+(?:m[ıiuü]ş|[aə]n) |eyni zamanda nə baş"
    r"|\b(?:onlarla|yüzlərlə|minlərlə) (?:harada|nə vaxt|niyə|necə|kim)\b"
    r"|m[aə][qk] və ya .*\bnə üçün"
    r"|\bneçə neçə\b|\bkim \w+ \w+d[ıiuü]l[aə]r\?$"
)
_JOINED_BY = frozenset({"bağlı", "əlaqədar", "dolu"})
_ASKING = re.compile(r"\b(?:harada|haraya|nə vaxt|niyə|necə|kimə|nəyə) (\w+) \w+ ")
_COUNTED = re.compile(r"(?:nə vaxt|harada|nə ilə|necə|niyə) (?:baş|nəfər|ədəd)\b")
_WHICH_IS_DONE = re.compile(r"d[ıiuü](?:kl[əa]ri|ql[əa]rı|ğı|yi|ğu|yü)$")
_ENDINGS = ("da", "də", "dan", "dən", "ya", "yə", "la", "lə")
_BESIDE = frozenset({"locative", "ablative", "dative", "instrumental"})
_AMOUNTS = frozenset({"çoxlu", "xeyli", "xeyli sayda", "külli miqdarda", "çoxsaylı", "saysız-hesabsız"})
_HEADS = frozenset({"mükafatı", "mükafatını", "ordeni", "ordenini", "medalı", "medalını", "sülaləsi", "universiteti"})
_STARTS = frozenset({"when", "why"})
_CUT_SHORT = re.compile(
    r"\bbir qədər (?!artıq|çox|az|sonra)(?:nə|kim|hərf)|^(?:(?!həm ).)*\bhəm də |\bhəm (?!də\b)(?:(?!\bhəm\b).)*$",
    re.IGNORECASE,
)
_SAID_SO = re.compile(
    r"(?:danış|söylə|bildir|yaz|de)(?:d[ıiuü][ğy]|y[ıiuü]l[əa]n|il[əa]n|il[ıi]d[ıi]y)\w*(?:na|nə) görə\b"
)
_GUESSED = re.compile(r"\b(?:yəqin|görünür|deməli|ehtimal|güman)\b")
_AT_DISPOSAL = re.compile(r"\bixtiyar[ıi]n(?:da|a)$")
_AWAY = ("aralıda", "uzaqda", "kənarda", "yuxarıda", "aşağıda", "şimalda", "cənubda", "şərqdə", "qərbdə")
_FROM_THERE = re.compile(rf" (?:\S+ ){{0,3}}(?:{'|'.join(_AWAY)})\b")
_FROM_HERE = re.compile(r"d[aə]n (?:\S+ ){0,3}$")
_NO_PLACE = re.compile(
    r"(?:uğrunda|əsasında|əvəzində|ərzində|müddətində|yolunda|barəsində|qarşılığında|müqabilində|fonunda|şəklində"
    r"|formasında|halında|vasitəsində|yarışında|məhlulunda|məhlulda)$"
)
_FROM_WHERE = re.compile(
    r"(?:uzaq|yaxın|kənar|yuxarı|aşağı|içəri|çöl|çox|bir|yeni|əvvəl|sonra|qabaqca|altdan|üst)d[aə]n"
)
_A_NAME = re.compile(r"\b(adı|ləqəbi|təxəllüsü|soyadı) kim(?= ?(?:idi|olub|dir)\b)")
_TITLES = ("xan", "bəy", "şah", "sultan", "paşa", "ağa", "xanım", "mirzə", "əfəndi", "usta", "müəllim")
_PAIR = re.compile(r"(\w+) və (\w+)")
_PAIRED = frozenset({"sahil", "tərəf", "əl", "göz", "ayaq", "qulaq", "qanad", "yan", "böyür", "dünya", "yer"})
_SAME = re.compile(r"\beyni\b.*\biki\b", re.IGNORECASE)


def unbroken_drafts(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts that leave whole what belongs together; what somebody is called is asked for by what."""
    for draft in drafts:
        if not breaks(draft):
            yield replace(draft, stem=_A_NAME.sub(r"\1 nə", draft.stem))


def breaks(draft: Draft) -> bool:
    """Return whether a draft asks for a word that means nothing by itself, or for what belongs to a participle."""
    text = draft.sentence.text
    told = text[draft.sentence.start : draft.sentence.end]
    before, after = text[draft.sentence.start : draft.start], text[draft.end : draft.sentence.end]
    words, follows = _low(text[draft.start : draft.end]), _low(after.partition(",")[0])
    if not words:
        return False
    if follows and after[:1] == " " and makes_one(words[-1], follows[0]):
        return True
    if GAP not in draft.stem and follows and after[:1] == " " and _WHICH_IS_DONE.search(follows[0]):
        return True
    if len(follows) > 1 and follows[0] in _JOINED_BY and words[-1].endswith(("la", "lə")):
        return True
    if draft.kind == "why" and draft.key.startswith("yoxsa") and _GUESSED.search(told.lower()):
        return True
    if draft.kind == "why" and _SAID_SO.search(told.lower()):
        return True
    if words[0] in _AWAY and _FROM_HERE.search(before):
        return True
    if _FROM_THERE.match(after) and words[-1].endswith(("dan", "dən")):
        return True
    if _cuts_name(before, words) or (_NEITHER.search(told) and GAP not in draft.stem):
        return True
    if GAP in draft.stem:
        return False
    return (
        _ALONG.search(draft.key) is not None
        or _SAID_SO.search(draft.key.lower()) is not None
        or (draft.kind == "happens" and _is_empty(draft.key))
        or _AT_DISPOSAL.search(draft.key) is not None
        or _asks_pair_as_one(draft)
        or _BY_MANY.fullmatch(draft.key) is not None
        or (_COUNTED.search(draft.stem) is not None and _BY_MANY.search(draft.stem) is not None)
        or draft.key.rpartition(" ")[0].lower() in _AMOUNTS
        or (draft.kind == "how_many" and _SAME.search(told) is not None)
        or (draft.key in {"iki", "2"} and _comes_in_two(follows))
        or (draft.stem.endswith("nədir?") and (is_participle(words[0]) or _asks_what_somebody_is(draft.stem)))
        or _CUT_SHORT.search(draft.stem) is not None
        or _PARTED.search(draft.stem) is not None
        or _asks_participle(draft.stem)
        or leaves_describing(draft.stem)
        or (_NO_PLACE.search(draft.key) is not None and "harada" in draft.stem.lower())
        or (_FROM_WHERE.fullmatch(draft.key) is not None and "nədən" in draft.stem.lower())
        or (draft.kind in _STARTS and _describes(before, after))
    )


def _comes_in_two(follows: list[str]) -> bool:
    """Whether the noun behind a two is one that comes in two, or in halves: çayın iki sahili, iki yerə bölündü."""
    return bool(follows) and any(form.noun in _PAIRED for form in forms_of(follows[0]))


def _asks_what_somebody_is(stem: str) -> bool:
    """Whether "nədir" asks for a person: Abidənin memarı nədir?"""
    word = (_low(stem) or [""])[-2:][0]
    return any(is_human(form.noun) for form in forms_of(word))


def _is_empty(key: str) -> bool:
    """Whether what happens is said in two words, the first of which says nothing: iş dəyişir."""
    words = _low(key)
    nouns = {form.noun for form in forms_of(words[0])} if words else set()
    return len(words) < FEWEST_HAPPENING and bool(nouns & poor_nouns("az"))


def _low(text: str) -> list[str]:
    return [lower_word(word, "az") for word in _WORDS.findall(text)]


def _cuts_name(before: str, words: list[str]) -> bool:
    """Whether the answer is the noun of a name that stands right before it: Lenin mükafatı."""
    last = before.rstrip().rpartition(" ")[2]
    is_joined = last[:1].isupper() and last.isalpha() and before.endswith(" ")
    is_title = is_joined and words[0].startswith(_TITLES) and bool(forms_of(words[0]) or words[0] in _TITLES)
    return is_title or (is_joined and len(words) == 1 and (words[0] in _HEADS or bool(az_head(words[0]))))


def _asks_pair_as_one(draft: Draft) -> bool:
    """Whether two things in one case are asked for by the noun of the second: hansı qaza, neftə və qaza."""
    pair = _PAIR.fullmatch(draft.key)
    if pair is None or "hansı" not in draft.stem.lower():
        return False
    cases = [{form.case for form in forms_of(word.lower())} - {"nominative"} for word in pair.groups()]
    return bool(cases[0] & cases[1])


def _describes(before: str, after: str) -> bool:
    """Whether the answer opens its clause and belongs to a participle: 1958-ci ildə tamaşaya qoyulan balet.

    What only tells where something was done has the same date: 2019-cu ildə Bakıda keçirilən sessiyada.
    """
    opens = not before.strip() or before.rstrip()[-1:] in {",", ";", ":"}
    near = _WORDS.findall(after.partition(",")[0])
    at = next((at for at, word in enumerate(near) if word.islower() and is_participle(word)), len(near))
    if not opens or at >= min(MOST_DESCRIBING, len(near) - 1) or any(map(_may_do, near[:at])):
        return False
    noun = lower_word(near[at + 1], "az")
    forms = forms_of(noun)
    return any(form.case not in _BESIDE for form in forms) if forms else not noun.endswith(_ENDINGS)


def _asks_participle(stem: str) -> bool:
    """Whether a question word stands right before a participle, which takes it for its own: harada söykənən butalar."""
    found = _ASKING.search(stem)
    return found is not None and is_participle(found[1])


def _may_do(word: str) -> bool:
    """Whether a word can be what does something, so that a participle behind it need not go on from before it."""
    forms = forms_of(lower_word(word, "az"))
    return any(form.case == "nominative" for form in forms) if forms else word[-1:] not in "aəınıiuün"
