"""Asks plainly, with a question word where the answer stands, what an Azerbaijani gap leaves out of one sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.clauses.pieces import EITHER
from quizzes.questions.asking.azerbaijani.clauses.shared_endings import with_shared_ending
from quizzes.questions.asking.azerbaijani.stems.plain_words import date_words, name_words, noun_words, person_told
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, finished
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.predicates import is_finite, is_intransitive
from quizzes.questions.asking.azerbaijani.words.words import COLOURS, is_participle
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.texts.drafts import Draft

WORTH, LITTLE, LOW, LEFT_OPEN, SHORTEST, LONGEST = 0.06, 0.01, 0.53, 0.3, 4, 18
_JOINS = frozenset({"və", "amma", "lakin", "ancaq", "isə"})
_LISTING = frozenset({"və", "ya", "yaxud", "həm", "nə", "gah", "hər", "bəzi", "heç", "bütün", "eyni", "da", "də"})
_MARKS = re.compile(r"[‘’:;?!()–—]|\.\s")
_DONE = ("ıb", "ib", "ub", "üb")
_EDGE = ',.;:!?“”"«»'


def asked_plainly(gaps: Sequence[Draft]) -> Iterator[Draft]:
    """Yield for each gap the question that asks for the same, where one surely can be written."""
    for gap in gaps:
        if stem := plain_stem(gap):
            yield _asking(gap, stem, gap.score + (WORTH if gap.score > LOW else LITTLE))


def asked_leaning(gaps: Sequence[Draft]) -> Iterator[Draft]:
    """Yield what leans on the sentence before, asked without that one: for somebody who points at the sentence."""
    for gap in gaps:
        if not plain_stem(gap) and (stem := plain_stem(gap, may_point=True)):
            yield _asking(gap, stem, LEFT_OPEN)


def _asking(gap: Draft, stem: str, score: float) -> Draft:
    return replace(gap, stem=stem, kind="where" if "hara" in stem else gap.kind, score=score)


def plain_stem(gap: Draft, *, may_point: bool = False) -> str:
    """Return the question for what a gap leaves out; nothing where the sentence would not read well.

    With may_point the sentences before it fall away, and its own may speak of what it does not name.
    """
    text = quoted(gap.stem)
    if may_point:
        before, opens, after = text.partition(GAP)
        text = f"{before.rpartition('. ')[2]}{opens}{after}"
    if quoted(gap.stem) == gap.stem or text.count(GAP) != 1 or _MARKS.search(text):
        return ""
    words = text.split()
    at = next(index for index, word in enumerate(words) if GAP in word)
    end = _end(words, at)
    if words[at] != GAP or end < 0:
        return ""
    begin = _begin(words, at)
    last = with_shared_ending(words[end].strip(_EDGE), gap.sentence)
    if not last:
        return ""
    words, at = [*words[begin:end], last], at - begin
    said = " ".join(words)
    if said.count('"') % 2 or said.count("“") != said.count("”"):
        return ""
    low = [lower_word(word.strip(_EDGE), "az") for word in words]
    if {"bir-birinə", "bir-biri"} & set(low) or _says_that(low, at) or not _is_free(gap, low, words, at):
        return ""
    question = _question(gap, low, words, at)
    if question is None:
        return ""
    said, before, taken = question
    try:
        stem = finished(
            [" ".join([*_plain(words[: at - before]), said, *_plain(words[at + 1 + taken :])])], may_point=may_point
        )
    except NoStem:
        return ""
    return stem if SHORTEST <= len(stem.split()) <= LONGEST else ""


def _plain(words: Sequence[str]) -> list[str]:
    """The words without a particle that only says "too"."""
    pairs = zip(words, ["", *words], strict=False)
    return [word for word, before in pairs if word not in {"da", "də"} or before.lower() in EITHER]


def _question(gap: Draft, low: Sequence[str], words: Sequence[str], at: int) -> tuple[str, int, int] | None:
    """The question word, and how many words before and behind the gap it says as well."""
    if gap.pool == "name:person" and (told := person_told(gap, low, words, at)):
        return (*told, 0)
    asked = _asked(gap, low, words, at)
    return (asked[0], 0, asked[1]) if asked is not None else None


def _asked(gap: Draft, low: Sequence[str], words: Sequence[str], at: int) -> tuple[str, int] | None:
    if gap.pool == "date":
        return date_words(gap.key)
    if gap.value is not None:
        return ("neçə", 0) if _is_counted(low, at) else None
    if gap.pool.startswith("name:"):
        return name_words(gap, low, words, at)
    if gap.key in COLOURS:
        return ("hansı", 0) if _is_counted(low, at) else None
    return noun_words(gap, low, words, at) if gap.pool.startswith(("noun:", "word")) else None


def _is_counted(low: Sequence[str], at: int) -> bool:
    """Whether the number of the gap counts the word behind it: no percentage, no coins, no lower end of a span."""
    follows = low[at + 1] if at + 1 < len(low) else ""
    is_range = follows.endswith(("dan", "dən")) and bool({"qədər", "qədərdir"} & set(low))
    if follows.startswith(("faiz", "qəpi")) or is_range:
        return False
    return follows.isalpha() and follows not in _LISTING and not is_finite(follows)


def _end(words: Sequence[str], at: int) -> int:
    """The place of the predicate that ends the clause of the gap, -1 where none does."""
    for index in range(at + 1, len(words)):
        low = lower_word(words[index].strip(_EDGE), "az")
        is_last = index == len(words) - 1
        follows = "" if is_last else lower_word(words[index + 1].strip(_EDGE), "az")
        is_border = is_last or words[index].endswith(",") or follows in _JOINS
        if is_border and "-" not in low and is_finite(low, at_end=is_last):
            return index
    return -1


def _begin(words: Sequence[str], at: int) -> int:
    """The place behind a clause in -ıb that has a subject of its own: Turistlərin sayı artıb, ailələr ev tikir."""
    low = [lower_word(word.strip(_EDGE), "az") for word in words[: at + 1]]
    for index in range(at - 1, 0, -1):
        is_end = words[index].endswith(",") and low[index].endswith(_DONE) and is_intransitive(low[index])
        is_own = is_end and any(form.case == "nominative" for form in forms_of(low[index - 1]))
        rest = low[index + 1 : at]
        if is_own and any(form.case == "nominative" for word in rest for form in forms_of(word)):
            return index + 1
    return 0


def _says_that(low: Sequence[str], at: int) -> bool:
    """Whether a question would say "ki", but where that tells what comes of so much: o qədər axır ki, nə yaranır?"""
    cut = low.index("ki") if "ki" in low else -1
    return cut >= 0 and not (low[0] not in {"o", "elə"} and cut < at and {"qədər", "elə"} & set(low[:cut]))


def _is_free(gap: Draft, low: Sequence[str], words: Sequence[str], at: int) -> bool:
    """Whether the gap opens the sentence or belongs to its last verb, no participle between, and is in no list."""
    behind = low[at + 1 : -1]
    before = low[at - 1] if at else ""
    is_listed = bool(behind) and behind[0] in _LISTING - {"da", "də"}
    inner = (word for word, written in zip(behind, words[at + 1 :], strict=False) if written[0].islower())
    is_inside = (at > 0 or (gap.value is not None and gap.pool != "date")) and any(map(is_participle, inner))
    return not is_inside and not is_listed and before not in _LISTING
