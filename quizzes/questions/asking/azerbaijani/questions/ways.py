"""Drafts of Azerbaijani questions on when, how and why, answered by a clause within: nə vaxt, necə, niyə."""

from collections.abc import Iterator

from quizzes.questions.asking.azerbaijani.clauses.borders import border_kind, border_of
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.lists import with_lists
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, replaced
from quizzes.questions.asking.azerbaijani.words.forms import is_noun
from quizzes.questions.asking.azerbaijani.words.predicates import is_intransitive
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, OPEN, PRONOUNS, TIMES
from quizzes.questions.asking.texts.drafts import Draft, Harvest
from quizzes.questions.asking.texts.pieces import low_words, span_of

SCORE = 0.72
LONGEST, SHORTEST_REST, FAR = 9, 2, 2
_WAYS, _AS = ("araq", "ərək"), ("dıqca", "dikcə", "duqca", "dükcə")
_VERY = frozenset({"az", "bir", "olduqca", "çox", "daha", "ən", "xeyli", "tamamilə", "nisbətən", "qədər"})
_STOCK = frozenset(
    {
        "ardınca",
        "dalınca",
        "keçdikcə",
        "olaraq",
        "deyərək",
        "sonra",
        "görə",
        "baxmayaraq",
        "deyəndə",
        "deyildikdə",
        "dedikdə",
    }
)


def ask_ways(words: Words, plain: Clause, harvest: Harvest) -> Iterator[Draft]:
    """Yield the questions that a clause within answers: when something happens, how it is done."""
    clause = with_lists(plain)
    border = border_of(clause.tokens, clause.phrases)
    is_when = border >= 0 and border_kind(clause.tokens, clause.phrases[border]) == "when"
    if is_when and not clause.tokens[clause.phrases[border].positions[-1]].low.endswith(_AS):
        yield from _asked(words, clause, border, "nə vaxt", harvest)
    yield from _manner(words, clause, border, harvest)
    for index, phrase in enumerate(clause.phrases):
        if phrase.case == "converb" and clause.tokens[phrase.positions[-1]].low.endswith(_WAYS) and index > border:
            yield from _asked(words, clause, index, "necə", harvest)


def _manner(words: Words, clause: Clause, border: int, harvest: Harvest) -> Iterator[Draft]:
    """The question for the adjective that says how something is done: olduqca ləng böyüyür."""
    last = clause.phrases[-1] if clause.phrases else None
    if (
        last is None
        or last.case != "nominative"
        or last.positions == clause.subject
        or len(clause.phrases) - 1 <= border
    ):
        return
    low = low_words(clause.tokens, last.positions)
    before = clause.phrases[-2] if len(clause.phrases) > 1 else None
    if (
        not low
        or low[-1] not in ADJECTIVES
        or low[-1] in _VERY
        or len(clause.verb) > 1
        or set(low) & PRONOUNS
        or not (clause.subject or clause.named)
    ):
        return
    answer = last.positions
    if before is not None and set(low_words(clause.tokens, before.positions)) <= _VERY:
        answer = (*before.positions, *answer)
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    if (
        form is None
        or not form.is_finite
        or (form.is_transitive and is_noun(low[-1]))
        or any(clause.tokens[at].low.startswith(("ol", "ed", "et")) for at in clause.verb)
        or clause.tokens[clause.verb[0]].low.startswith(("ed", "et", "ol", "sayıl", "adlan"))
    ):
        return
    try:
        stem = replaced(words, clause, answer, "necə", moves=True)
    except NoStem:
        return
    key = words.phrase(clause.sentence, answer)
    harvest.keep("part:necə", key, clause.sentence.number)
    yield Draft("how", stem, key, "part:necə", *span_of(clause.tokens, answer), clause.sentence, SCORE - 0.02)


def _asked(words: Words, clause: Clause, last: int, question: str, harvest: Harvest) -> Iterator[Draft]:
    """The question whose answer is what stands before a verb within, behind the subject of the clause."""
    tokens, inner = clause.tokens, clause.phrases[: last + 1]
    shared = [index for index, one in enumerate(inner) if one.positions == clause.subject]
    first = shared[-1] + 1 if shared else 0
    while first < last and inner[first].case in {"date", "adverb"} and inner[first + 1].case != "converb":
        first += 1
    while first < last and inner[first + 1].positions[0] - inner[first].positions[-1] > FAR:
        first += 1
    if first > last or (not shared and not clause.subject and not clause.named):
        return
    if shared and question == "nə vaxt" and _has_other_doer(clause, last):
        return
    begin, end = inner[first].positions[0], inner[last].positions[-1]
    answer = tuple(at for at in clause.positions if begin <= at <= end)
    low = low_words(tokens, answer)
    rest = [at for at in clause.positions if at > end and at not in clause.verb]
    if not low or len(low) > LONGEST or set(low) & (PRONOUNS | _STOCK) or low[0] in TIMES:
        return
    if any(word.startswith(OPEN) for word in low) or any(one.case == "converb" for one in clause.phrases[last + 1 :]):
        return
    if not all(one.is_sure for one in inner[first:]) or len(rest) + len(clause.verb) < SHORTEST_REST:
        return
    try:
        stem = replaced(words, clause, answer, question, moves=True)
    except NoStem:
        return
    key = words.phrase(clause.sentence, tuple(at for at in answer if tokens[at].text != "," or at != answer[-1]))
    pool = f"part:{question}"
    harvest.keep(pool, key, clause.sentence.number)
    kind = "when_done" if question == "nə vaxt" else "how"
    yield Draft(kind, stem, key, pool, *span_of(tokens, answer), clause.sentence, SCORE)


def _has_other_doer(clause: Clause, last: int) -> bool:
    """Whether a bare noun behind a verb within does what the clause tells: göl sıx həddə çatanda qarışma dayanır."""
    bare = clause.phrases[-1] if len(clause.phrases) - 1 > last else None
    is_bare = bare is not None and bare.case in {"nominative", "unknown"} and bare.positions != clause.subject
    word = clause.tokens[bare.positions[-1]].low if bare is not None and is_bare else ""
    return bool(word) and word not in ADJECTIVES and is_intransitive(clause.tokens[clause.verb[-1]].low)
