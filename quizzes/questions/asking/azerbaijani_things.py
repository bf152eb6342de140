"""Drafts of Azerbaijani questions on things, spots, causes, purposes and names given: nə, harada, nə üçün, necə adlanır."""

import re
from collections.abc import Iterator
from functools import partial

from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_nouns import Nouns, in_case
from quizzes.questions.asking.azerbaijani_phrases import Phrase
from quizzes.questions.asking.azerbaijani_stems import NoStem, Words, finished, has_subject, replaced
from quizzes.questions.asking.azerbaijani_words import MEASURES, PRONOUNS, QUESTION, is_human, is_participle
from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.pieces import low_words, span_of

LONGEST_PHRASE = 7
_NOT_CAUSES = frozenset(
    "sözlərinə məlumatına fikrinə rəvayətə statistikaya hesablamalara məlumatlara ehtimala deyilənlərə ənənəyə qaydaya buna ona".split()
)
_SPOT_VERBS = ("yerləş", "yaşa", "bit", "saxla", "tikil", "yayıl", "qur", "dur", "tapıl", "qışla", "yuva")


def ask_subject(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the question for a subject that is no name: Payızda pətəkləri evə kimlər gətirir?"""
    subject = clause.subject
    tokens = clause.tokens
    if not subject or clause.named or _has_value(clause, subject) or len(subject) > 3 or _has_converb(clause):
        return
    rest = [at for at in clause.positions if at not in subject and at not in clause.verb]
    if len(rest) < 2 or tokens[clause.verb[-1]].low in {"var", "yox", "yoxdur"}:
        return
    head = tokens[subject[-1]].low
    human = is_human(head)
    plural = head.endswith(("lar", "lər", "ları", "ləri"))
    if head in MEASURES or tokens[clause.verb[-1]].low in _BEING or _OWN_COPULA.search(tokens[clause.verb[-1]].low):
        return
    question = ("kimlər" if plural else "kim") if human else "nə"
    try:
        stem = replaced(words, clause, subject, question, moves=True)
    except NoStem:
        return
    pool = f"thing:{'human' if human else 'thing'}:{'many' if plural else 'one'}"
    yield _thing(words, clause, "who" if human else "what", stem, subject, pool, 0.62, "nominative", verb=_verb(clause))


def ask_object(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the question for the bare noun before the verb: Ana arı nə qoyur?"""
    tokens = clause.tokens
    phrase = clause.phrases[-1] if clause.phrases else None
    if phrase is None or len(clause.verb) != 1 or not (clause.subject or clause.named) or phrase.case != "nominative":
        return
    answer = phrase.positions
    if answer == clause.subject or _has_value(clause, answer) or len(answer) > 3 or is_human(tokens[answer[-1]].low):
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
    yield _thing(words, clause, "what", stem, answer, f"thing:thing:{plural}", 0.62, "nominative", verb=_verb(clause))


_FULL_VERBS = (
    "yığ", "qoy", "ver", "hazırla", "düzəl", "istehsal", "sat", "gətir", "əkir", "əkil", "becər", "yey", "yedi", "iç", "toxu",
    "tik", "qur", "topla", "yarat", "çək", "sax", "al", "dad", "sal", "kəs", "əridir", "əmələ", "qarışdır", "əlavə",
)  # fmt: skip


def ask_spot(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the question for a spot that is no name: Kənd harada yerləşir?"""
    tokens = clause.tokens
    if not tokens[clause.verb[0]].low.startswith(_SPOT_VERBS) or not clause.subject:
        return
    if any(tokens[at].text == "," for at in clause.positions):
        return
    spots = list(spots_of(clause, nouns))
    if len(spots) != 1 or set(spots[0]) & set(clause.subject):
        return
    try:
        stem = replaced(words, clause, spots[0], "harada", moves=True)
    except NoStem:
        return
    yield _thing(words, clause, "where", stem, spots[0], "spot", 0.7, "", verb=_verb(clause))


def spots_of(clause: Clause, nouns: Nouns) -> Iterator[tuple[int, ...]]:
    """Yield the phrases in the locative that hold no value: dağın ətəyində."""
    tokens = clause.tokens
    for phrase in clause.phrases:
        low = low_words(tokens, phrase.positions)
        if phrase.case != "locative" or phrase.name is not None or not low or low[-1] in _TIMES or set(low) & PRONOUNS:
            continue
        if any(tokens[at].kind == "digits" for at in phrase.positions):
            continue
        if not _has_value(clause, phrase.positions) and (len(phrase.positions) > 1 or len(low[0]) > 5):
            yield phrase.positions


def _has_converb(clause: Clause) -> bool:
    """Whether a word such as düşdükdə makes a clause inside the clause, so that two subjects may stand in it."""
    return any(_CONVERB.search(clause.tokens[at].low) for at in clause.positions if at not in clause.verb)


_CONVERB = re.compile(r"(?:[dt][ıiuü]q(?:da|ca)|[dt][ıiuü]k(?:də|cə)|[aə]nd[aə]|[aə]rk[əe]n|deyə)$")
_BEING = frozenset({"olub", "olur", "idi", "olar", "olmuşdur", "olacaq", "oldu"})
_OWN_COPULA = re.compile(r"[ıiuü]d[ıiuü]r$")
_TIMES = frozenset(
    "vaxtında dövründə zamanında ayında günündə ilində əsrində yazda payızda halda nəticəsində müddətdə illərdə günlərdə "
    "tədbirdə mərasimdə iclasda yarışda bayramda konsertdə əvvəlində sonunda vaxtlarda tərkibində şəklində haqqında barəsində arasında əsasında mövsümündə".split()
)


def ask_phrase(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the questions for phrases in other cases: nəyi qoruyur?, nədən alınır?, haraya axır?"""
    verb = tokens_low(clause, clause.verb)
    if not clause.subject or clause.named or _has_converb(clause) or any(clause.tokens[at].text == "," for at in clause.positions):
        return
    for phrase in clause.phrases:
        question = _case_word(clause, phrase, verb)
        if not question or set(phrase.positions) & set(clause.subject) or len(clause.phrases) < 2:
            continue
        try:
            stem = replaced(words, clause, phrase.positions, question, moves=True)
        except NoStem:
            continue
        kind = "where" if question.startswith("hara") else "who" if question.startswith("kim") else "what"
        score = 0.6 - (0.05 if len(phrase.positions) > 2 else 0)
        yield _thing(words, clause, kind, stem, phrase.positions, phrase_pool(clause, phrase), score, "", verb=_verb(clause))


def phrase_pool(clause: Clause, phrase: Phrase) -> str:
    """Return the pool of phrases in that case, people apart."""
    human = "human" if is_human(clause.tokens[phrase.positions[-1]].low) else "thing"
    return f"{human}:{phrase.case}"


def is_askable(clause: Clause, phrase: Phrase) -> bool:
    """Return whether a phrase in a case can be asked for or stand beside a key."""
    low = low_words(clause.tokens, phrase.positions)
    if phrase.case not in {"accusative", "ablative", "dative"} or phrase.name is not None or not phrase.is_noun:
        return False
    if len(low) > 4 or not low or set(low) & (PRONOUNS | {"və"}) or _has_value(clause, phrase.positions):
        return False
    return low[-1] not in _TIMES and len(low[-1]) > 4 and not any(is_participle(word) for word in low)


def _case_word(clause: Clause, phrase: Phrase, verb: list[str]) -> str:
    if not is_askable(clause, phrase):
        return ""
    is_moving = verb[-1].startswith(_MOTIONS)
    if is_human(clause.tokens[phrase.positions[-1]].low):
        return QUESTION["kim"][phrase.case]
    if is_moving and phrase.case in {"dative", "ablative"}:
        return QUESTION["hara"][phrase.case]
    return QUESTION["nə"][phrase.case]


_MOTIONS = ("get", "gəl", "köç", "apar", "gətir", "axır", "axıd", "tökül", "qayıd", "çıx", "hop", "daşı", "gedir", "qalx", "yayıl")


def ask_called(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the question for what something is called: Bu bulaq necə adlanır?"""
    tokens, verb = clause.tokens, tokens_low(clause, clause.verb)[-1]
    question = "necə" if verb.startswith("adlan") else "nə" if verb.startswith("deyil") else ""
    body = [at for at in clause.positions if at != clause.positions[-1]]
    if not question or len(body) < 2:
        return
    name = next((one for one in clause.values() if one.last - 1 == body[-1]), None)
    answer = tuple(range(name.first, name.last)) if name is not None else (body[-1],)
    if tokens[answer[0] - 1].text in {"“", "«"} and answer[0] - 1 in clause.positions:
        answer = (answer[0] - 1, *answer)
    rest = [at for at in body if at not in answer]
    if not rest or any(nouns.case_of(tokens[at].low) in {"locative", "dative"} for at in answer if name is None):
        return
    try:
        stem = finished([clause.named, words.phrase(clause.sentence, rest), question, verb])
    except NoStem:
        return
    yield _thing(words, clause, "called", stem, answer, "called", 0.85, "")


def ask_reason(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the questions for causes and purposes: nə üçün, niyə."""
    if clause.because:
        yield from _because(words, clause)
    for phrase, last, pool in reasons_of(clause, nouns):
        answer = tuple(range(phrase[0], last + 1))
        answer = tuple(at for at in answer if at in clause.positions)
        if not has_subject(clause, answer) or set(answer) & set(clause.subject):
            continue
        try:
            stem = replaced(words, clause, answer, _REASON_WORDS[pool], moves=False)
        except NoStem:
            continue
        yield _thing(words, clause, "used_for" if _is_used(clause) else "why", stem, answer, f"reason:{pool}", 0.85, "")


_REASON_WORDS = {"üçün": "nə üçün", "görə": "nəyə görə", "nəticəsində": "nəyin nəticəsində", "səbəbindən": "nə səbəbdən",
                 "məqsədilə": "hansı məqsədlə", "sayəsində": "nəyin sayəsində"}  # fmt: skip


def _because(words: Words, clause: Clause) -> Iterator[Draft]:
    low = low_words(clause.tokens, clause.because)
    if not 3 <= len(low) <= 12 or set(low) & PRONOUNS or not (clause.subject or clause.named):
        return
    body = [at for at in clause.positions if at not in clause.verb]
    try:
        stem = finished(
            [clause.named, words.phrase(clause.sentence, body), "niyə", words.phrase(clause.sentence, clause.verb)]
        )
    except NoStem:
        return
    yield _thing(words, clause, "why", stem, clause.because, "reason:çünki", 0.88, "")


def reasons_of(clause: Clause, nouns: Nouns) -> Iterator[tuple[tuple[int, ...], int, str]]:
    """Yield the phrase, the position of its postposition and its pool, for causes and purposes of a clause."""
    tokens = clause.tokens
    for phrase in clause.phrases:
        last = phrase.positions[-1]
        word = tokens[last].low
        inner = phrase.positions[:-1]
        if word not in _REASON_WORDS or not inner or len(inner) > LONGEST_PHRASE:
            continue
        if word == "görə" and tokens[inner[-1]].low in _NOT_CAUSES:
            continue
        if word == "üçün" and len(inner) == 1 and (is_human(tokens[inner[0]].low) or _has_value(clause, inner)):
            continue
        if not set(low_words(tokens, inner)) & PRONOUNS:
            yield inner, last, word


def _is_used(clause: Clause) -> bool:
    return "istifadə" in low_words(clause.tokens, clause.verb) or tokens_low(clause, clause.verb)[-1].startswith("işlə")


def tokens_low(clause: Clause, positions: tuple[int, ...]) -> list[str]:
    """Return the words at some positions in lower case."""
    return [clause.tokens[at].low for at in positions]


def _verb(clause: Clause) -> str:
    return tokens_low(clause, clause.verb)[0][:5]


def _has_value(clause: Clause, positions: tuple[int, ...]) -> bool:
    return any(one.first <= at < one.last for one in clause.sentence.values for at in positions)


def _thing(
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
