"""Drafts of Azerbaijani questions on what happens when: Qış düşəndə nə baş verir?, ... nə vaxt donur?"""

from collections.abc import Iterator, Sequence

from quizzes.questions.asking.azerbaijani.clauses.borders import border_kind
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.questions.told import Told, chosen
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, finished
from quizzes.questions.asking.azerbaijani.words.classes import classes
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import VerbForm, in_tense, verb_form
from quizzes.questions.asking.azerbaijani.words.words import PRONOUNS, is_human
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words, span_of

SCORE = 0.74
LONGEST, LONGEST_REST = 9, 10
SHORTEST_STEM, SHORTEST_KEY = 4, 3
_SAID = frozenset({"deyəndə", "deyildikdə", "deyiləndə", "dedikdə"})
_ANIMALS = frozenset({"heyvan", "quş"} | {noun for noun, kind in classes().items() if kind != "ağac"})
_WHEN = ("anda", "əndə", "dıqda", "dikdə", "duqda", "dükdə", "dıqca", "dikcə", "duqca", "dükcə")


def ask_happenings(words: Words, clauses: Sequence[Clause], rows: Sequence[Told]) -> Iterator[Draft]:
    """Yield a question for each clause that says what happens when something else does."""
    for clause in clauses:
        cut = _cut(clause)
        if cut is None or clause.tokens[cut].low in _SAID or clause.tokens[cut + 1].low in {"da", "də"}:
            continue
        before = [at for at in clause.positions if at <= cut]
        after = [at for at in clause.positions if at > cut and clause.tokens[at].text not in {",", ""}]
        form = verb_form(clause.tokens[clause.verb[-1]].low)
        what = in_tense("ver", form.tense) if form is not None else None
        if what is None or not 2 <= len(after) <= LONGEST or set(low_words(clause.tokens, after)) & PRONOUNS:
            continue
        after += _rest_of(clause)
        doer = clause.subject if clause.subject and _is_doer(clause) else ()
        after = [at for at in after if at not in doer]
        key = words.phrase(clause.sentence, after)
        try:
            asked = " ".join(_asked(words, clause, doer, what, form))
            mark = "," if clause.tokens[cut + 1].text == "," else ""
            stem = finished([clause.named, f"{words.phrase(clause.sentence, before)}{mark} {asked}"])
        except NoStem:
            continue
        others = [(told, told.words) for told in rows if told.form is not None and told.form.tense == form.tense]
        options = chosen(others, key=key, stem=stem, number=clause.sentence.number)
        if set(low_words(clause.tokens, after)) & PRONOUNS or (len(after) < SHORTEST_KEY and not options):
            continue
        if options or len(stem.split()) > SHORTEST_STEM:
            start, end = span_of(clause.tokens, after)
            pool = "word" if options else "part:baş verir"
            yield Draft("happens", stem, key, pool, start, end, clause.sentence, SCORE, options=options)


def _is_doer(clause: Clause) -> bool:
    """Whether the subject of a clause is somebody, or an animal that does what is told."""
    low = clause.tokens[clause.subject[-1]].low
    return is_human(low) or any(form.noun in _ANIMALS for form in forms_of(low))


def _asked(words: Words, clause: Clause, doer: tuple[int, ...], what: str, form: VerbForm) -> list[str]:
    """What is asked: nə baş verir, or of a person nə edir."""
    if not doer:
        return ["nə baş", what]
    deed = in_tense("et", form.tense, is_plural=form.is_plural)
    return [words.phrase(clause.sentence, doer), "nə", deed or what]


def _rest_of(clause: Clause) -> list[int]:
    """What the sentence goes on to tell of the same: göllər donur, yem tapmaq çətinləşir."""
    rest = list(range(clause.positions[-1] + 1, clause.sentence.last - 1))
    is_plain = all(clause.tokens[at].kind == "word" or clause.tokens[at].text == "," for at in rest)
    is_other = {"çünki", "isə"} & set(low_words(clause.tokens, rest))
    return rest if is_plain and len(rest) <= LONGEST_REST and not is_other else []


def _cut(clause: Clause) -> int | None:
    """The place of the converb behind which the clause has a subject of its own."""
    for index, phrase in enumerate(clause.phrases):
        word = clause.tokens[phrase.positions[-1]].low
        if index and border_kind(clause.tokens, phrase) == "if":
            return phrase.positions[-1]
        if phrase.case == "converb" and word.endswith(_WHEN):
            later = clause.phrases[index + 1 :]
            has_own = any(one.positions == clause.subject for one in later)
            return phrase.positions[-1] if has_own and index and _is_whole(clause) else None
    return None


def _is_whole(clause: Clause) -> bool:
    """Whether the subject says by itself what it is: no suyu without its river."""
    subject = next((one for one in clause.phrases if one.positions == clause.subject), None)
    return subject is not None and subject.is_sure
