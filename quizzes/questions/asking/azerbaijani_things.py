"""Drafts of Azerbaijani questions on subjects and bare objects that are no names: nə, kim, kimlər."""

import re
from collections.abc import Iterator
from functools import partial

from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_nouns import Nouns, in_case
from quizzes.questions.asking.azerbaijani_stems import NEAR_VERB, NoStem, Words, replaced
from quizzes.questions.asking.azerbaijani_words import MEASURES, is_human
from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.pieces import span_of
from quizzes.questions.asking.vocabulary import words_of

LONGEST_PHRASE = 7


def ask_subject(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the question for a subject that is no name: Payızda pətəkləri evə kimlər gətirir?"""
    subject = clause.subject
    tokens = clause.tokens
    if any(tokens[at].text in ",–" for at in clause.positions) or len(clause.positions) > NEAR_VERB + 2:
        return
    if any(tokens[at].is_capital for at in subject if at != clause.sentence.first):
        return
    if tokens[subject[0]].low in {"çox", "artıq", "az", "və"} if subject else True:
        return
    if clause.named or has_value(clause, subject) or len(subject) > 3 or has_converb(clause):
        return
    rest = [at for at in clause.positions if at not in subject and at not in clause.verb]
    if len(rest) < 2 or tokens[clause.verb[-1]].low in {"var", "yox", "yoxdur"}:
        return
    head = tokens[subject[-1]].low
    follows = tokens[subject[-1] + 1].low
    if subject[-1] + 1 in clause.positions and follows.startswith(("vaxt", "yaş", "dövr")):
        return
    human = is_human(head)
    plural = head.endswith(("lar", "lər", "ları", "ləri"))
    if head in MEASURES or tokens[clause.verb[-1]].low in BEING or _OWN_COPULA.search(tokens[clause.verb[-1]].low):
        return
    question = ("kimlər" if plural else "kim") if human else "nə"
    last = clause.phrases[-1]
    if (
        question == "nə"
        and last.case in {"nominative", "adverb"}
        and last.positions != subject
        and last.positions[-1] + 1 == clause.verb[0]
    ):
        return
    try:
        stem = replaced(words, clause, subject, question, moves=True)
    except NoStem:
        return
    pool = f"thing:{'human' if human else 'thing'}:{'many' if plural else 'one'}"
    yield thing_draft(
        words, clause, "who" if human else "what", stem, subject, pool, 0.62, "nominative", verb=verb_start(clause)
    )


def ask_object(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the question for the bare noun before the verb: Ana arı nə qoyur?"""
    tokens = clause.tokens
    phrase = clause.phrases[-1] if clause.phrases else None
    if phrase is None or len(clause.verb) != 1 or not (clause.subject or clause.named) or phrase.case != "nominative":
        return
    answer = phrase.positions
    if answer == clause.subject or has_value(clause, answer) or len(answer) > 3 or is_human(tokens[answer[-1]].low):
        return
    if not phrase.is_noun and len(answer) > 1:
        return
    if not tokens[clause.verb[0]].low.startswith(_FULL_VERBS) or tokens[answer[0] - 1].low in {"və", "bir", "iki"}:
        return
    try:
        stem = replaced(words, clause, answer, "nə")
    except NoStem:
        return
    plural = "many" if tokens[answer[-1]].low.endswith(("lar", "lər")) else "one"
    yield thing_draft(
        words, clause, "what", stem, answer, f"thing:thing:{plural}", 0.62, "nominative", verb=verb_start(clause)
    )


_FULL_VERBS = tuple(sorted(words_of("az", "full_verbs")))


def has_converb(clause: Clause) -> bool:
    """Whether a word such as düşdükdə makes a clause inside the clause, so that two subjects may stand in it."""
    return any(_CONVERB.search(clause.tokens[at].low) for at in clause.positions if at not in clause.verb)


_CONVERB = re.compile(r"(?:[dt][ıiuü]q(?:da|ca)|[dt][ıiuü]k(?:də|cə)|[aə]nd[aə]|[aə]rk[əe]n|deyə)$")
BEING = frozenset({"olub", "olur", "idi", "olar", "olmuşdur", "olacaq", "oldu"})
_OWN_COPULA = re.compile(r"[ıiuü]d[ıiuü]r$")


def tokens_low(clause: Clause, positions: tuple[int, ...]) -> list[str]:
    """Return the words at some positions in lower case."""
    return [clause.tokens[at].low for at in positions]


def verb_start(clause: Clause) -> str:
    return tokens_low(clause, clause.verb)[0][:5]


def has_value(clause: Clause, positions: tuple[int, ...]) -> bool:
    return any(one.first <= at < one.last for one in clause.sentence.values for at in positions)


def thing_draft(
    words: Words,
    clause: Clause,
    kind: str,
    stem: str,
    answer: tuple[int, ...],
    pool: str,
    score: float,
    case: str,
    *,
    verb: str = "",
) -> Draft:
    start, end = span_of(clause.tokens, answer)
    key = words.phrase(clause.sentence, answer)
    score -= 0.08 if clause.named or not clause.is_first else 0
    write = partial(in_case, case=case) if case else None
    return Draft(kind, stem, key, pool, start, end, clause.sentence, score, verb=verb, write_name=write)
