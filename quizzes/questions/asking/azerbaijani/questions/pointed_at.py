"""Asks in place for the Azerbaijani words that somebody points at, with what belongs to them: gizli imza ilə, nə ilə.

Whoever points has read the sentence: it may speak of what it does not name, and the answer may belong to any verb.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.clauses.shared_endings import with_shared_ending
from quizzes.questions.asking.azerbaijani.stems.left_behind import describes as only_describes
from quizzes.questions.asking.azerbaijani.stems.left_behind import leaves_describing
from quizzes.questions.asking.azerbaijani.stems.question_words import is_place
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, finished
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.predicates import is_finite
from quizzes.questions.asking.azerbaijani.words.words import (
    ADJECTIVES,
    LIGHT,
    MONTHS,
    MOTIONS,
    POSTPOSITIONS,
    QUESTION,
    RELATIONS,
    TIMES,
    is_human,
    is_participle,
)
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.words.noun_rows import by_noun
from quizzes.questions.asking.words.poor_nouns import makes_one, poor_nouns
from quizzes.questions.asking.words.vocabulary import words_of

LONGEST_PHRASE, FEWEST_BEFORE = 4, 2
_IS = re.compile(r"\wd[ıiuü]r$")
_WORDS = re.compile(r"\S+")
_MARKS = re.compile(r"[‘’()!?…]")
_BREAKS = (":", ";")
_EDGE = ',.;:!?“”"«»'
_JOINS = frozenset({"və", "amma", "lakin", "ancaq", "isə", "çünki", "ki"})
_OPENING = frozenset({"və", "amma", "lakin", "ancaq", "çünki", "isə", "həm", "beləliklə", "nəhayət", "axı", "hətta"})
_NO_SORTS = frozenset({"bir", "çox", "hər", "bütün", "bəzi", "ilk", "ən", "daha", "xeyli", "az", "son", "digər"})
_DESCRIBING = frozenset(
    {"ətraf", "ipək", "qızıl", "gümüş", "taxta", "daş", "dəmir", "mis", "yun", "pambıq", "şüşə", "gil"}
)
_BEHIND = frozenset({"ilə", "kimi", "haqqında", "barədə", "sonra", "əvvəl", "qədər", "doğru", "tərəf"})
_ANYTHING = frozenset({"şəxs", "şey", "adam", "kəs", "biri", "hamı", "cür", "növ", "dəfə", "hissə", "şəkil"})
_OF_PLACE = re.compile(r"[ıiuü]n(?:d[aə]n?|[aə])$")
_POINTING = frozenset({"bu", "o", "həmin", "eyni", "heç", "hər", "digər", "başqa", "bəzi"})
_LISTING = frozenset({"və", "ya", "yaxud"})
_KI = ("dakı", "dəki", "nki", "ünkü", "inki")
_GENITIVES = ("ın", "in", "un", "ün")


@dataclass(frozen=True)
class _Told:
    """The words of one sentence with their places, and where the clause of the answer begins and ends among them."""

    words: tuple[str, ...]
    low: tuple[str, ...]
    begin: int
    end: int


def asked_at(gap: Draft) -> Draft | None:
    """Return the question that asks for the words of a gap where they stand; None where no question word surely does.

    The key takes in what describes the noun: not the signature, but a secret signature.
    """
    text = gap.sentence.text
    found = list(_WORDS.finditer(text, gap.sentence.start, gap.sentence.end))
    places = [at for at, one in enumerate(found) if one.start() < gap.end and gap.start < one.end()]
    if not places or text[gap.start : gap.end] != found[places[-1]][0].strip(_EDGE):
        return None
    at = places[-1]
    if (being := _asked_being(gap, found, at)) is not None:
        return being
    told = _clause_of([one[0] for one in found], at, gap.sentence)
    if told is None or told.words[at][-1] in _EDGE:
        return None
    for first, said, taken in _questions(told, at):
        stem = _stem(told, first, said, at + 1 + taken)
        if stem and not leaves_describing(stem):
            start = found[first].start() + len(found[first][0]) - len(found[first][0].lstrip(_EDGE))
            key = text[start : gap.end]
            key = f"{lower_word(key[0], 'az')}{key[1:]}" if not first and _is_common(told.low[first]) else key
            return replace(gap, stem=stem, key=key, start=start, kind="where" if "hara" in said else gap.kind)
    return None


def _asked_being(gap: Draft, found: Sequence[re.Match[str]], at: int) -> Draft | None:
    """The question for what something is, where the words end the sentence as its predicate: Qazın çoxu nədir?"""
    low = [lower_word(one[0].strip(_EDGE), "az") for one in found]
    noun = low[at][:-3] if _IS.search(low[at]) and at == len(found) - 1 else ""
    forms = [form for form in forms_of(noun) if form.case == "nominative" and not form.is_owned] if noun else []
    words = [one[0] for one in found[:at]]
    if not forms or len(words) < FEWEST_BEFORE or _MARKS.search(" ".join(words)) or low[at - 1] in ADJECTIVES:
        return None
    said = "kimdir" if is_human(forms[0].noun) else "nədir"
    try:
        stem = finished([" ".join([*words, said])], may_point=True)
    except NoStem:
        return None
    return replace(gap, stem=stem, key=noun, end=gap.end - len("dır"))


def _is_common(word: str) -> bool:
    return bool(forms_of(word)) or word in ADJECTIVES or word.endswith(_KI)


def _clause_of(words: Sequence[str], at: int, sentence: Sentence) -> _Told | None:
    """Where the clause of a word begins and ends: behind a colon or a "ki" before it, up to its predicate."""
    low = tuple(lower_word(word.strip(_EDGE), "az") for word in words)
    begin = max((index + 1 for index in range(at) if words[index].endswith(_BREAKS) or words[index] == "–"), default=0)
    that = max((index for index in range(begin, at) if low[index] == "ki"), default=-1)
    if that > 0 and not {"qədər", "elə"} & set(low[begin:that]):
        begin = that + 1
    for index in range(at + 1, len(words)):
        follows = low[index + 1] if index + 1 < len(words) else ""
        is_border = not follows or words[index].endswith((",", *_BREAKS)) or follows in _JOINS
        if is_border and low[index] != "yox" and is_finite(low[index], at_end=not follows):
            last = with_shared_ending(words[index].strip(_EDGE), sentence)
            if not last:
                return None
            words = [*words[:index], last + words[index][len(words[index].rstrip(_EDGE)) :], *words[index + 1 :]]
            said = " ".join(words[begin : index + 1])
            is_whole = not said.count('"') % 2 and said.count("“") == said.count("”")
            return _Told(tuple(words), low, begin, index) if is_whole and not _MARKS.search(said) else None
        if words[index].endswith(_BREAKS):
            return None
    return None


def _stem(told: _Told, first: int, said: str, rest: int) -> str:
    """The question with its question word in place; cut to its last clause where it would be too long."""
    begins = [told.begin]
    begins += [at + 1 for at in range(told.begin, first) if told.words[at].endswith(",") and is_finite(told.low[at])]
    for begin in begins:
        opens = begin + (told.low[begin] in _OPENING and begin < first)
        words = [*told.words[opens:first], said, *told.words[rest : told.end + 1]]
        try:
            return finished([" ".join(words).rstrip(_EDGE)], may_point=True)
        except NoStem:
            continue
    return ""


def _questions(told: _Told, at: int) -> Iterator[tuple[int, str, int]]:
    """Where the answer begins, what asks for it, and how many words behind it are said with that."""
    low, follows = told.low, told.low[at + 1]
    before = low[at - 1] if at > told.begin else ""
    if low[at] in ADJECTIVES - _NO_SORTS and forms_of(follows):
        first = _described(told, at)
        yield (first, sort, 1) if (sort := _sort_of(follows)) else (first, "hansı", 0)
        return
    forms = forms_of(low[at])
    is_in_name = any(told.words[place][:1].isupper() for place in (at, at + 1)) and is_human(low[at])
    if not forms or makes_one(low[at], follows) or is_in_name or before == "neçə" or follows in _LISTING:
        return
    if is_participle(follows) or (follows.startswith(RELATIONS) and _OF_PLACE.search(follows)):
        return
    form = _reading(forms, before)
    if form is None or form.noun in _ANYTHING | set(MONTHS):
        return
    is_sort = form.case == "nominative" and not (form.is_plural or form.is_owned) and not is_human(form.noun)
    if is_sort and (sort := _sort_of(follows)):
        yield _described(told, at), sort, 1
        return
    if is_sort and any(one.is_owned for one in forms_of(follows)):
        return
    first = _first(told, at, form)
    if first is not None and not (first > told.begin and low[first - 1] in _LISTING | _POINTING):
        yield from ((first, *asked) for asked in _asked(told, form, follows))


def _reading(forms: Sequence[Form], before: str) -> Form | None:
    """The one reading of a noun: owned where its owner stands before it."""
    if len({(form.case, form.is_owned) for form in forms}) == 1:
        return forms[0]
    is_behind_owner = before.endswith(_GENITIVES) or any(form.case == "nominative" for form in forms_of(before))
    left = [form for form in forms if form.is_owned == is_behind_owner]
    return left[0] if len({form.case for form in left}) == 1 else None


def _described(told: _Told, at: int) -> int:
    """Where the words begin that describe a noun which tells the sort of the one behind it: qalın daş divarların."""
    while at > told.begin and told.low[at - 1] in ADJECTIVES - _NO_SORTS and not told.words[at - 1].endswith(","):
        at -= 1
    return at


def _sort_of(follows: str) -> str:
    """What asks for the noun that tells the sort of the owned one behind it: hansı gimnaziyada."""
    forms = [form for form in forms_of(follows) if form.is_owned]
    if len({form.case for form in forms}) != 1 or forms[0].case == "instrumental":
        return ""
    form = forms[0]
    noun = in_case(form.noun, "plural") if form.is_plural else form.noun
    written = in_case(noun, form.case) if noun and form.case != "nominative" else noun
    return f"hansı {written}" if written else ""


def _first(told: _Told, at: int, form: Form) -> int | None:
    """Where the phrase of a noun begins; None behind a number, which is asked for by itself, and half of a phrase."""
    first, is_owned = at, form.is_owned
    while first > told.begin and at - first < LONGEST_PHRASE and not told.words[first - 1].endswith(","):
        before, is_name = told.low[first - 1], first - 1 > told.begin and told.words[first - 1][:1].isupper()
        if before.isdigit() or before in words_of("az", "number_words"):
            return None
        forms = forms_of(before)
        genitive = before.endswith(_GENITIVES) and (not forms or any(one.case == "genitive" for one in forms))
        noun = any(one.case == "nominative" and not (one.is_owned or one.is_plural) for one in forms)
        owns = is_owned and (genitive or is_name or (noun and not is_human(before)))
        describes = before in (ADJECTIVES | _DESCRIBING) - {"hər", "bütün"} or before.endswith((*_KI, "vari"))
        describes = describes or (first - 1 == told.begin and is_participle(before) and only_describes(before))
        if not (owns or describes):
            break
        is_owned = is_owned and (not owns or (genitive and any(one.is_owned for one in forms)))
        first -= 1
    is_half = form.is_owned and first == at and form.noun.startswith(RELATIONS)
    return None if is_half else first


def _asked(told: _Told, form: Form, follows: str) -> Iterator[tuple[str, int]]:
    """What asks for a noun by its case and the word behind it, and how many words of those it says."""
    human = is_human(form.noun)
    if follows in POSTPOSITIONS - _BEHIND:
        return
    if follows == "ilə" or form.case == "instrumental":
        is_way = form.case == "instrumental" and (form.noun in poor_nouns("az") or form.noun not in by_noun("az"))
        yield "kiminlə" if human else "necə" if is_way else "nə ilə", int(follows == "ilə")
    elif form.noun in TIMES:
        yield from [("nə vaxt", 0)] if form.case == "locative" else ()
    elif form.case == "nominative":
        if not follows.startswith(LIGHT) and not any(one.case == "nominative" for one in forms_of(follows)):
            yield ("kimlər" if form.is_plural else "kim") if human else "nə", 0
    elif human:
        many = in_case("kimlər", form.case) if form.is_plural else QUESTION["kim"].get(form.case)
        yield from [(many, 0)] if many else ()
    else:
        yield QUESTION["hara" if _is_spot(told, form) else "nə"][form.case], 0


def _is_spot(told: _Told, form: Form) -> bool:
    """Whether a noun tells where something is, or where it goes."""
    if form.case == "locative":
        return is_place(form.noun) or form.noun.startswith(RELATIONS)
    return form.case in {"dative", "ablative"} and is_place(form.noun) and told.low[told.end].startswith(MOTIONS)
