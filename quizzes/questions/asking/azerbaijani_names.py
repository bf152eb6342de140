"""Drafts of Azerbaijani questions on names: kim, kimin, harada, hansı çayda; the case goes to the question word."""

from collections.abc import Iterator
from functools import partial

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.name_words import az_head, is_office
from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_nouns import Nouns, in_case
from quizzes.questions.asking.azerbaijani_stems import NoStem, Words, has_subject, positions_of, replaced
from quizzes.questions.asking.azerbaijani_words import QUESTION, SPEAKING, is_human, is_participle, without_possessive
from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.names_known import known_kind
from quizzes.questions.asking.pieces import span_of, written

_KINDS = {"city": "şəhər", "town": "şəhər", "country": "ölkə"}
_BLOCKERS = frozenset({"adına", "adlı", "haqqında", "və", "kimi", "–", "-", "adını", "adı"})


def ask_names(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the questions for the names of a clause."""
    tokens = clause.tokens
    if any(tokens[at].low in SPEAKING for at in clause.verb):
        return
    for found in clause.values():
        if found.type not in NAME_TYPES or found.type == "work_title":
            continue
        case = nouns.case_of_name(tokens, found)
        after = tokens[found.last].low if found.last < len(tokens) else ""
        before = tokens[found.first - 1].low if found.first > clause.sentence.first else ""
        if case is None or after in _BLOCKERS or before in {"və", "–", "-"} or is_participle(after):
            continue
        if case == "nominative" and not _stands_alone(clause, found) and after not in {"tərəfindən", "ilə"}:
            continue
        draft = _name(words, clause, found, case, after)
        if draft is not None:
            yield draft


def _stands_alone(clause: Clause, found: Found) -> bool:
    """Whether the name is a phrase by itself, or closes one, and owns no noun after it."""
    return any(phrase.positions[-1] == found.last - 1 for phrase in clause.phrases) or found.last - 1 in clause.verb


def _name(words: Words, clause: Clause, found: Found, case: str, after: str) -> Draft | None:
    tokens = clause.tokens
    answer = list(positions_of(found))
    while found.type == "person" and answer[0] - 1 in clause.positions and _is_title(tokens[answer[0] - 1].low):
        answer.insert(0, answer[0] - 1)
    if set(answer) == set(clause.positions) - set(clause.verb):
        return None
    is_agent = case == "nominative" and after == "tərəfindən"
    is_subject = bool(clause.subject) and found.last - 1 in clause.subject
    if case == "nominative" and not (is_agent or is_subject or after == "ilə"):
        return None
    if not is_subject and not has_subject(clause, answer):
        return None
    question = _question(found, case)
    if question is None:
        return None
    try:
        stem = replaced(
            words, clause, answer, question, moves=is_subject and case == "nominative" and found.type == "person"
        )
    except NoStem:
        return None
    shown = positions_of(found)
    start, end = span_of(tokens, shown)
    kind = {"person": "who", "place": "where"}.get(found.type, "which_name")
    kind = "which_name" if question.startswith("hansı") and kind == "where" else kind
    return Draft(
        kind, stem, written(tokens, shown), _pool(found), start, end, clause.sentence, _score(clause, found, case),
        name=found.value, write_name=partial(in_case, case=case),
    )  # fmt: skip


def _is_title(word: str) -> bool:
    return is_office(word, "az") or (is_human(word) and not word.endswith(("ı", "i", "u", "ü", "lar", "lər")))


def _score(clause: Clause, found: Found, case: str) -> float:
    base = 0.88 if found.type == "person" else 0.8
    base -= 0.1 if case == "genitive" else 0
    return base - (0.08 if clause.named or not clause.is_first else 0)


def _pool(found: Found) -> str:
    head = head_noun(found)
    return f"name:{found.type}:{head}" if head else f"name:{found.type}"


def head_noun(found: Found) -> str:
    """Return the common noun of a name with a head: Kür çayı gives çay; nothing for other names."""
    last = found.value.rpartition(" ")[2]
    head = az_head(last.lower()) if " " in found.value and last[:1].islower() or " " in found.value else None
    return without_possessive(head) if head else ""


def _question(found: Found, case: str) -> str | None:
    if found.type == "person":
        return QUESTION["kim"][case]
    noun = head_noun(found) or _KINDS.get(known_kind(found.value), "")
    if noun:
        inflected = in_case(noun, case)
        return f"hansı {inflected}" if inflected else None
    if found.type == "place":
        return QUESTION["hara"].get(case)
    return None
