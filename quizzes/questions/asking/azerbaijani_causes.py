"""Drafts of Azerbaijani questions on causes told in clauses: ona görə, -dığından, -dığı üçün; all asked with niyə."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_nouns import in_case
from quizzes.questions.asking.azerbaijani_phrase import Phrase
from quizzes.questions.asking.azerbaijani_reasons import why_stem
from quizzes.questions.asking.azerbaijani_stems import NoStem, Words
from quizzes.questions.asking.azerbaijani_told import Told, chosen, told_of
from quizzes.questions.asking.azerbaijani_verbs import in_tense, verb_form
from quizzes.questions.asking.azerbaijani_words import PRONOUNS
from quizzes.questions.asking.drafts import Draft, Sentence
from quizzes.questions.asking.pieces import low_words, span_of

SCORE = 0.82
LONGEST, SHORTEST, LONGEST_CAUSE = 10, 2, 11
_SAYING_WHAT = ("sayıl", "adlan", "hesab")
_SO = frozenset({"ona", "buna"})
_SINCE = ("dığından", "diyindən", "duğundan", "düyündən", "dığı", "diyi", "duğu", "düyü")


def ask_causes(words: Words, clauses: Sequence[Clause], rows: Sequence[Told]) -> Iterator[Draft]:
    """Yield a question for each effect whose cause stands before it, in its sentence or within its clause."""
    for index, clause in enumerate(clauses):
        yield from _so(words, clauses[index - 1] if index else None, clause, rows)
        yield from _since(words, clause, rows)


def ask_causes_behind(words: Words, clauses: Sequence[Clause], sentences: Sequence[Sentence]) -> Iterator[Draft]:
    """Yield a question for each effect whose cause the next sentence tells: Çünki dolu isti havada yağır."""
    last = {clause.sentence.number: clause for clause in clauses}
    for sentence in sentences:
        tokens, effect = sentence.tokens, last.get(sentence.number - 1)
        cause = [at for at in range(sentence.first, sentence.last - 1) if tokens[at].text]
        low = low_words(tokens, cause)
        if effect is None or low[:1] != ("çünki",) or set(low) & PRONOUNS or not SHORTEST < len(low) <= LONGEST_CAUSE:
            continue
        is_next = effect.sentence.tokens is tokens or effect.sentence.last == sentence.first
        if is_next and (effect.subject or effect.named):
            told = words.phrase(sentence, cause[1:])
            yield from _why(words, effect, told, span_of(tokens, cause), ())


def _so(words: Words, before: Clause | None, clause: Clause, rows: Sequence[Told]) -> Iterator[Draft]:
    """The question for a clause that begins with "ona görə", its cause being the clause before."""
    tokens, first = clause.tokens, clause.positions[:2]
    if (
        before is None
        or len(first) < 2
        or tokens[first[0]].low.lstrip("‹") not in _SO
        or tokens[first[1]].low != "görə"
    ):
        return
    if clause.sentence.number - before.sentence.number > (1 if clause.is_first else 0):
        return
    cause = told_of(words, before)
    rest = tuple(at for at in clause.positions[2:] if tokens[at].low not in {"də", "da"})
    is_deed = any(one.case == "infinitive" for one in clause.phrases) and not clause.subject
    if cause is None or not (clause.subject or clause.named or is_deed):
        return
    yield from _why(words, replace(clause, positions=rest), cause.words, span_of(before.tokens, before.positions), rows)


def _since(words: Words, clause: Clause, rows: Sequence[Told]) -> Iterator[Draft]:
    """The question for a clause with "-dığından" or "-dığı üçün" in it."""
    tokens = clause.tokens
    at = next((at for at in clause.positions if tokens[at].low.endswith(_SINCE)), None)
    if at is None or at in clause.verb:
        return
    is_since = tokens[at].low.endswith(_SINCE[:4])
    last = at if is_since else at + 1
    form = verb_form(tokens[at].low)
    if (not is_since and (last not in clause.positions or tokens[last].low != "üçün")) or form is None:
        return
    reason = [one for one in clause.positions if one <= at]
    later = [one for one in clause.phrases if _is_subject(one) and one.positions[0] > last]
    if len(later) > 1 and tokens[clause.verb[0]].low.startswith(_SAYING_WHAT):
        later.pop()
    if len(later) > 1 or (later and tokens[later[0].positions[-1] + 1].text == ","):
        return
    own = later[0] if later else None
    has_own = own is not None
    shared = bool(clause.subject) and not has_own and clause.subject[0] == clause.positions[0]
    if (not shared and not has_own and not clause.named) or (shared and form.stem == "ol"):
        return
    inner = reason[:-1]
    told = _finite(words, clause, inner, form.stem)
    out = [one for one in clause.positions if one <= last and not (shared and one in clause.subject)]
    rest = tuple(one for one in clause.positions if one not in out)
    if told:
        start, end = span_of(tokens, [one for one in (*reason, last) if not (shared and one in clause.subject)])
        subject = own.positions if own is not None else clause.subject
        yield from _why(words, replace(clause, positions=rest, subject=subject), told, (start, end), rows)


def _is_subject(phrase: Phrase) -> bool:
    return phrase.case == "nominative" and phrase.head is not None


def _finite(words: Words, clause: Clause, inner: Sequence[int], stem: str) -> str:
    """The cause as a clause with a finite verb: torpaq donduğundan gives torpaq donur."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    tense = form.tense if form is not None and form.tense in {"present", "perfect", "past", "imperfect"} else "present"
    if not inner or set(low_words(clause.tokens, inner)) & PRONOUNS:
        return ""
    if stem == "ol":
        word = clause.tokens[inner[-1]].low
        end = in_case(word, "copula") if tense in {"present", "perfect"} else f"{word} idi"
        before = words.phrase(clause.sentence, inner[:-1]) if len(inner) > 1 else ""
        return f"{before} {end}".strip() if end and before else ""
    verb = in_tense(stem, tense)
    return f"{words.phrase(clause.sentence, inner)} {verb}" if verb else ""


def _why(words: Words, clause: Clause, cause: str, span: tuple[int, int], rows: Sequence[Told]) -> Iterator[Draft]:
    if not SHORTEST <= len(cause.split()) <= LONGEST or len(clause.positions) < SHORTEST:
        return
    try:
        stem = why_stem(words, clause)
    except NoStem:
        return
    key = f"çünki {cause}"
    options = chosen(((one, f"çünki {one.words}") for one in rows), key=key, stem=stem, number=clause.sentence.number)
    yield Draft(
        "why", stem, key, "reason:çünki" if options else "part:niyə", *span, clause.sentence, SCORE, options=options
    )
