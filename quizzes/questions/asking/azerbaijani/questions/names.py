"""Drafts of Azerbaijani questions on names: kim, kimin, harada, hansı çayda; the case goes to the question word."""

from collections.abc import Iterator
from functools import partial

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.name_words import is_office
from quizzes.facts.proposing.suffixes import bases
from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.lists import of_pair
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.questions.offices import ask_office
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, has_subject, positions_of, replaced
from quizzes.questions.asking.azerbaijani.stems.things import BEING
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns, in_case
from quizzes.questions.asking.azerbaijani.words.words import MOTIONS, QUESTION, SPEAKING, is_human, is_participle
from quizzes.questions.asking.distractors.fairness import is_bare
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words, span_of, written
from quizzes.questions.asking.words.names_known import head_of, known_kind

_KINDS = {"continent": "qitə", "city": "şəhər", "town": "şəhər", "country": "ölkə"}
KIN = frozenset({"dayısı", "atası", "anası", "qardaşı", "bacısı", "oğlu", "qızı", "əmisi", "dostu", "müəllimi"})
_GENITIVES = ("ın", "in", "un", "ün")
_HAVING = frozenset({"var", "vardı", "vardır", "yox", "yoxdur"})
_BLOCKERS = frozenset({"adına", "adlı", "haqqında", "və", "kimi", "–", "-", "adını", "adı"})


def ask_names(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the questions for the names of a clause."""
    tokens = clause.tokens
    last = clause.positions[-1]
    is_parallel = tokens[last].low in BEING and any(tokens[at].text == "," for at in clause.positions)
    if (
        is_parallel
        or any(tokens[at].low in SPEAKING for at in clause.verb)
        or any(one.last - 1 == last for one in clause.values())
    ):
        return
    for found in clause.values():
        if found.type not in NAME_TYPES or found.type == "work_title" or is_bare(clause.sentence, found):
            continue
        case = nouns.case_of_name(tokens, found)
        after = tokens[found.last].low if found.last < len(tokens) else ""
        before = tokens[found.first - 1].low if found.first > clause.sentence.first else ""
        is_listed = before == "," and any(one.last == found.first - 1 for one in clause.sentence.values)
        if (
            is_listed
            or before in {"bütün", "hər"}
            or _is_misread(clause, found, nouns)
            or (after == "," and _starts_name(clause, found.last + 1))
        ):
            continue
        if (one := ask_office(words, clause, found)) is not None:
            yield one
            continue
        if _is_apposed(clause, found) or of_pair(tokens, found.first, found.last - 1):
            continue
        if (
            case is None
            or (after in _BLOCKERS and not _is_day(found, after))
            or before in {"və", "–", "-"}
            or is_participle(after)
        ):
            continue
        if case == "nominative" and found.type == "place" and clause.subject[-1:] != (found.last - 1,):
            continue
        is_free = after in {"tərəfindən", "ilə"} or _is_day(found, after)
        if case == "nominative" and not _stands_alone(clause, found) and not is_free:
            continue
        draft = _name(words, clause, found, case, after)
        if draft is not None:
            yield draft


def _is_apposed(clause: Clause, found: Found) -> bool:
    """Whether a noun with an owner stands right before a name and means the same: həyat yoldaşı Hənifə xanım."""
    before = clause.tokens[found.first - 1].low if found.first - 1 in clause.positions else ""
    return found.type == "person" and any(form.is_owned and is_human(form.noun) for form in forms_of(before))


def _is_day(found: Found, after: str) -> bool:
    """Whether a day is kept as what the name says: Milli Mətbuat Günü kimi qeyd olunur."""
    return after == "kimi" and head_of(found.value, "az") in {"gün", "bayram"}


def _is_misread(clause: Clause, found: Found, nouns: Nouns) -> bool:
    """Whether a name swallowed an ordinary word that begins the sentence: "Yarışa Gəncə"."""
    first = clause.tokens[found.first].low
    is_several = found.last - found.first > 1 and found.first == clause.sentence.first
    return is_several and found.type == "person" and any(base in nouns.words for base in bases(first) if len(base) > 3)


def _starts_name(clause: Clause, at: int) -> bool:
    return any(one.first == at and one.type in NAME_TYPES for one in clause.sentence.values)


def _stands_alone(clause: Clause, found: Found) -> bool:
    """Whether the name is a phrase by itself, or closes one, and owns no noun after it."""
    return any(phrase.positions[-1] == found.last - 1 for phrase in clause.phrases) or found.last - 1 in clause.verb


def _name(words: Words, clause: Clause, found: Found, case: str, after: str) -> Draft | None:
    tokens = clause.tokens
    answer = list(positions_of(found))
    if found.value == "Azərbaycan" or tokens[found.first].low.endswith(("lar", "lər")):
        return None
    if tokens[answer[0] - 1].low in KIN and answer[0] - 1 in clause.positions:
        return None
    while found.type == "person" and answer[0] - 1 in clause.positions and _is_title(tokens[answer[0] - 1].low):
        answer.insert(0, answer[0] - 1)
    phrase = next((one for one in clause.phrases if one.name is found), None)
    if phrase is not None and any(is_participle(tokens[at].low) for at in phrase.positions if at < found.first):
        return None
    if phrase is not None and found.type == "person":
        answer = list(phrase.positions)
    behind = clause.phrases[clause.phrases.index(phrase) + 1 :] if phrase is not None else ()
    if any(is_participle(word) for one in behind[:2] if not one.is_sure for word in low_words(tokens, one.positions)):
        return None
    if after == "," and case == "genitive":
        return None
    if set(answer) == set(clause.positions) - set(clause.verb) and not clause.named:
        return None
    if found.type == "place" and tokens[answer[0] - 1].low in {"paytaxt", "şəhər", "ölkə"} and len(answer) == 1:
        answer.insert(0, answer[0] - 1)
    if case == "nominative" and tokens[clause.verb[-1]].low in _HAVING and _has_inner(clause, found):
        return None
    is_agent = case == "nominative" and after == "tərəfindən"
    is_subject = bool(clause.subject) and found.last - 1 in clause.subject
    is_told = found.last - 1 == clause.positions[-2] and tokens[clause.verb[-1]].low in BEING
    if case == "nominative" and not (is_agent or is_subject or is_told or after == "ilə" or _is_day(found, after)):
        return None
    if not is_subject and not has_subject(clause, answer):
        return None
    owner = tokens[answer[0] - 1].low if answer[0] > clause.positions[0] else ""
    is_owned = owner.endswith(_GENITIVES) and owner not in {"üçün", "bütün", "uzun", "gün"}
    question = _question(found, case, is_owned=is_owned)
    if known_kind(found.value) == "continent" and sum(one.type == "place" for one in clause.values()) > 1:
        return None
    is_moving = tokens[clause.verb[-1]].low.startswith(MOTIONS)
    if question is None or (question == "haraya" and not is_moving):
        return None
    try:
        stem = replaced(words, clause, answer, question, moves=_moves(clause, answer, case))
    except NoStem:
        return None
    shown = positions_of(found)
    start, end = span_of(tokens, shown)
    kind = {"person": "who", "place": "where"}.get(found.type, "which_name")
    kind = "which_name" if question.startswith("hansı") and kind == "where" else kind
    return Draft(
        kind, stem, written(tokens, shown), pool_of(found), start, end, clause.sentence, _score(clause, found, case),
        name=found.value, write_name=partial(in_case, case=case),
    )  # fmt: skip


def _has_inner(clause: Clause, found: Found) -> bool:
    """Whether a clause within stands behind a name: Fleminq köçəndə iyirmi yaşı vardı."""
    return any(one.case == "converb" and one.positions[0] >= found.last for one in clause.phrases)


def _moves(clause: Clause, answer: list[int], case: str) -> bool:
    """Whether the question word may go before the verb: the name is a phrase by itself, no other verb stands behind."""
    phrase = next((one for one in clause.phrases if one.positions[0] == answer[0]), None)
    is_whole = phrase is not None and phrase.positions[-1] == answer[-1] and case != "genitive"
    behind = [one for one in clause.phrases if one.positions[0] > answer[-1]]
    return is_whole and not any(one.case in {"converb", "infinitive"} or _is_list(clause, one) for one in behind)


def _is_list(clause: Clause, phrase: Phrase) -> bool:
    return any(clause.tokens[at].text == "," for at in phrase.positions)


def _is_title(word: str) -> bool:
    return is_office(word, "az") or (is_human(word) and not word.endswith(("ı", "i", "u", "ü", "lar", "lər")))


def _score(clause: Clause, found: Found, case: str) -> float:
    base = 0.88 if found.type == "person" else 0.8
    base -= 0.1 if case == "genitive" else 0
    base -= 0.12 if len(clause.positions) - found.last + found.first < 3 else 0
    return base - (0.08 if clause.named or not clause.is_first else 0)


def pool_of(found: Found) -> str:
    """Return the pool of a name: others of its type."""
    return f"name:{found.type}"


def _question(found: Found, case: str, *, is_owned: bool) -> str | None:
    if found.type == "person":
        return QUESTION["kim"][case]
    noun = head_of(found.value, "az") or _KINDS.get(known_kind(found.value), "")
    if noun:
        owned = in_case(noun, "possessive3") if is_owned else None
        inflected = in_case(owned, case, possessive=True) if owned else in_case(noun, case)
        return f"hansı {inflected}" if inflected else None
    if found.type == "place" and case != "genitive":
        return QUESTION["hara"].get(case)
    return None
