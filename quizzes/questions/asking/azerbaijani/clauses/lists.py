"""Takes the lists of an Azerbaijani clause for one phrase each: hüquq, astronomiya və tibbdən."""

from collections.abc import Sequence
from dataclasses import replace

from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.words import is_participle

_LISTED = frozenset({"nominative", "accusative", "dative", "ablative", "locative", "instrumental"})
_JOINS = frozenset({"və", "yaxud"})
LONGEST_ITEM = 5


def with_lists(clause: Clause) -> Clause:
    """Return the clause with each list as one phrase, its subject too where that is a list."""
    found: list[Phrase] = []
    for phrase in clause.phrases:
        joined = phrase
        while found and (longer := _joined(clause, found[-1], joined)) is not None:
            found.pop()
            joined = longer
        found.append(joined)
    around = next((one for one in found if clause.subject and clause.subject[0] in one.positions), None)
    subject = around.positions if around is not None and around.case == "nominative" else ()
    return replace(clause, phrases=tuple(found), subject=subject)


def _joined(clause: Clause, before: Phrase, phrase: Phrase) -> Phrase | None:
    """The list of two phrases, the last of which shows the case of all; None where they are none."""
    tokens = clause.tokens
    first = phrase.positions[0]
    comma = first - 1 == before.positions[-1] + 1 and tokens[first - 1].text == "," and first - 1 in clause.positions
    joins = tokens[first].low in _JOINS and first == before.positions[-1] + 1
    if (
        tokens[first].low.startswith("digər")
        or not (comma or joins)
        or phrase.case not in _LISTED
        or before.case not in (phrase.case, "nominative")
    ):
        return None
    if before.case == "nominative" != phrase.case and (before.name is not None or not _is_short(before)):
        return None
    if joins and len(phrase.positions) < 2:
        return None
    if any(is_participle(tokens[at].low) for at in phrase.positions[:-1]):
        return None
    between = (first - 1,) if comma else ()
    head = phrase.head or _head(tokens[phrase.positions[-1]].low, phrase.case)
    is_sure = head is not None or phrase.case in {"locative", "ablative"}
    return Phrase((*before.positions, *between, *phrase.positions), phrase.case, None, True, is_sure, head)


def _is_short(phrase: Phrase) -> bool:
    return len(phrase.positions) <= LONGEST_ITEM


def _head(word: str, case: str) -> Form | None:
    return next((form for form in forms_of(word) if form.case == case), None)


def of_pair(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether words from first to last are one of two that "həm" or "nə" pairs: həm İranda, həm də İraqda."""
    before = [tokens[at].low for at in range(max(0, first - 2), first)]
    is_also = before[-1:] in (["də"], ["da"]) and before[0] in {"həm", "nə", "ya"}
    after = [token.low for token in tokens[last + 1 : last + 4]]
    is_first = (after[:1] == [","] and after[1:2] in (["həm"], ["nə"])) or after[:2] == ["və", "həm"]
    return before[-1:] in (["həm"], ["nə"]) or is_also or is_first
