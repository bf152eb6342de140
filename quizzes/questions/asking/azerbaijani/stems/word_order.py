"""Tells where the question word of an Azerbaijani stem goes: before the verb, parting nothing that belongs together."""

from collections.abc import Sequence

from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.questions.asking.azerbaijani.clauses.borders import SINCE
from quizzes.questions.asking.azerbaijani.clauses.clauses import PARTNERS, Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import MEASURES

REACH = 3
_JOINS = frozenset({"və", "ya", "yaxud", "həm"})
_RESULTS = ("parçala", "çevir", "çevril", "böl", "ayır", "ayrıl", "doğra")
_PORTIONS = MEASURES | {"damla", "ovuc", "tikə", "parça", "stəkan", "qaşıq", "dilim", "yığın", "dəstə", "qom", "az"}


def stop_of(clause: Clause, answer: Sequence[int], bare: Sequence[int]) -> int:
    """Return the position before which a question word goes on its way to the verb, parting nothing."""
    end = bare[0] if bare else clause.verb[0]
    if tuple(answer) == clause.subject:
        return _before_bare(clause, answer, end)
    verb, begin = clause.tokens[clause.verb[0]].low, 0
    is_from = any(one.case == "ablative" and one.positions == tuple(answer) for one in clause.phrases)
    for one in clause.phrases:
        begin = one.positions[0] if clause.tokens[one.positions[0]].spaced else begin
        if one.positions[0] <= answer[-1] or one.positions == clause.subject:
            continue
        is_result = one.case == "dative" and (verb.startswith(_RESULTS) or is_from)
        is_whole = one.is_sure or one.name is not None
        if is_result or not is_whole or one.case in {"nominative", "unknown", "genitive", "postposition", "infinitive"}:
            return min(end, begin)
    return end


def _before_bare(clause: Clause, answer: Sequence[int], end: int) -> int:
    """The position before all the bare nouns that stand together before the verb: damcı suvarma sistemi qururlar."""
    for one in reversed(clause.phrases):
        if one.case == "nominative" and one.positions[-1] + 1 == end and one.positions[0] > answer[-1]:
            end = one.positions[0]
    return end


def stays(clause: Clause, answer: Sequence[int]) -> bool:
    """Return whether a question word stays where the answer stands: after the subject, before what tells how."""
    if clause.subject and clause.subject[-1] >= answer[0]:
        return False
    later = [one for one in clause.phrases if one.positions[0] > answer[-1]]
    is_led = bool(clause.subject or clause.named)
    return is_led and any(one.case in {"adverb", "converb"} or _is_until(clause, one) for one in later)


def _is_until(clause: Clause, phrase: Phrase) -> bool:
    return phrase.case == "postposition" and clause.tokens[phrase.positions[-1]].low in {"kimi", "qədər"}


def bare_object(clause: Clause, answer: Sequence[int]) -> tuple[int, ...]:
    """Return the bare noun before the verb, which stays beside it: xalça toxuyur."""
    last = clause.phrases[-1] if clause.phrases else None
    if (
        last is None
        or last.case != "nominative"
        or last.positions == clause.subject
        or set(last.positions) & set(answer)
    ):
        return ()
    before = clause.phrases[-2] if len(clause.phrases) > 1 else None
    low = {clause.tokens[at].low for at in before.positions} if before is not None else set()
    is_idiom = bool(low) and (low <= PARTNERS or (bool(low & {"bir", "iki", "üç"}) and bool(low & _PORTIONS)))
    return (*before.positions, *last.positions) if is_idiom and before is not None else last.positions


def _ends_deed(word: str) -> bool:
    form = verb_form(word)
    return form is not None and form.is_finite and not forms_of(word)


def splits(clause: Clause, answer: Sequence[int], stop: int) -> bool:
    """Return whether a question word before a position parts what belongs together: beş misgər harada ailəsi."""
    tokens = clause.tokens
    before = max((at for at in clause.positions if at < stop and at not in answer), default=-1)
    if before < 0 or stop <= answer[-1]:
        return False
    behind = {tokens[at].low for at in clause.positions if answer[-1] < at <= answer[-1] + REACH}
    if tokens[answer[0] - 1].low.endswith(SINCE) and behind & {"sonra", "əvvəl"}:
        return True
    if tokens[before].text == "," or tokens[stop].low in _JOINS or tokens[stop - 1].low in _JOINS:
        return True
    commas = [at for at in clause.positions if answer[-1] < at < stop and tokens[at].text == ","]
    if any(at == answer[-1] + 1 or _ends_deed(tokens[at - 1].low) for at in commas):
        return True
    if can_begin_number(tokens[before].low, "az") and can_begin_number(tokens[stop].low, "az"):
        return True
    if tokens[before].low.endswith(("lıq", "lik", "luq", "lük")) and tokens[before - 1].kind == "digits":
        return True
    left = next((one for one in clause.phrases if one.positions[-1] == before), None)
    right = next((one for one in clause.phrases if one.positions[0] == stop), None)
    if left is None or right is None or left.case != "nominative" or right.case != "nominative":
        return False
    return not right.is_sure or (right.head is not None and right.head.is_owned and len(right.positions) == 1)
