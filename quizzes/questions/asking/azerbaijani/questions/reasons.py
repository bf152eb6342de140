"""Drafts of Azerbaijani questions on causes, purposes and names given: nə üçün, niyə, necə adlanır."""

from collections.abc import Iterator

from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, finished, has_subject, replaced
from quizzes.questions.asking.azerbaijani.stems.things import (
    LONGEST_PHRASE,
    has_converb,
    has_value,
    thing_draft,
    tokens_low,
)
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import PRONOUNS, is_human, is_infinitive, is_participle
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words, span_of
from quizzes.questions.asking.words.vocabulary import words_of

_SO_CALLED = frozenset({"adlanan", "adlı", "deyilən", "adlandırılan"})
_SAYING = frozenset({"deyir", "deyirlər", "deyirdi", "deyirdilər", "deyib", "deyiblər", "deyərdilər"})
LONGEST_NAME = 3
_SINCE = ("dığı", "diyi", "duğu", "düyü")
_NO_CAUSES = words_of("az", "no_causes")
_NOT_CAUSES = words_of("az", "not_causes")


def ask_called(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the question for what something is called: Bu bulaq necə adlanır?"""
    tokens, verb = clause.tokens, tokens_low(clause, clause.verb)[-1]
    question = _question_for_name(clause, verb)
    body = [at for at in clause.positions if at != clause.positions[-1]]
    if not question or len(body) < 2:
        return
    name = next((one for one in clause.values() if one.last - 1 == body[-1]), None)
    answer = tuple(range(name.first, name.last)) if name is not None else (body[-1],)
    if tokens[answer[-1]].text in {"”", "»"}:
        return
    if tokens[answer[0] - 1].text in {"“", "«"} and answer[0] - 1 in clause.positions:
        answer = (answer[0] - 1, *answer)
    rest = [at for at in body if at not in answer]
    if not rest or any(nouns.case_of(tokens[at].low) in {"locative", "dative"} for at in answer if name is None):
        return
    try:
        stem = finished([clause.named, words.phrase(clause.sentence, rest), question, verb])
    except NoStem:
        return
    yield thing_draft(words, clause, "called", stem, answer, "called", 0.85, "")


def _question_for_name(clause: Clause, verb: str) -> str:
    """What asks for a name by its verb: nə deyilir, necə adlanır; nə deyirlər, where the clause says to what."""
    if verb.startswith("adlan"):
        return "necə"
    is_said = verb in _SAYING and any(one.case == "dative" for one in clause.phrases)
    is_said = is_said and clause.phrases[-1].case == "nominative" and not (clause.subject and clause.named)
    return "nə" if is_said or verb.startswith(("deyilir", "deyilib")) else ""


def ask_called_so(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the name that stands before "adlanan": hansı maddədən, xlorofil adlı maddədən."""
    tokens = clause.tokens
    for phrase in clause.phrases:
        low = [tokens[at].low for at in phrase.positions]
        cut = next((index for index, word in enumerate(low) if word in _SO_CALLED and index), None)
        if cut is None or cut + 1 >= len(low) or cut > LONGEST_NAME or not (clause.subject or clause.named):
            continue
        rest = low[cut + 1 :]
        if "bir" in rest or set(low[:cut]) & PRONOUNS or tokens[phrase.positions[0]].text == ",":
            continue
        answer = phrase.positions[: cut + 1]
        try:
            stem = replaced(words, clause, answer, "hansı")
        except NoStem:
            continue
        start, end = span_of(tokens, answer[:-1])
        key = words.phrase(clause.sentence, answer[:-1])
        yield Draft("called", stem, key, "term:one", start, end, clause.sentence, 0.84)


def ask_reason(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the questions for causes and purposes: nə üçün, niyə."""
    tokens = clause.tokens
    for phrase, last, pool in reasons_of(clause, nouns):
        answer = tuple(range(phrase[0], last + 1))
        answer = tuple(at for at in answer if at in clause.positions)
        is_used = tokens[last + 1].low == "istifadə"
        is_deed = is_used or verb_form(clause.tokens[clause.verb[-1]].low) is not None
        if clause.tokens[clause.verb[-1]].low in {"var", "vardır", "vardı"} or not is_deed:
            continue
        if not has_subject(clause, answer) or set(answer) & set(clause.subject):
            continue
        try:
            stem = replaced(words, clause, answer, _REASON_WORDS[pool], moves=not has_converb(clause))
        except NoStem:
            continue
        yield thing_draft(
            words, clause, "used_for" if _is_used(clause) else "why", stem, answer, f"reason:{pool}", 0.85, ""
        )


_REASON_WORDS = {
    "üçün": "nə üçün",
    "görə": "nəyə görə",
    "nəticəsində": "nəyin nəticəsində",
    "səbəbindən": "nə səbəbdən",
    "məqsədilə": "hansı məqsədlə",
    "sayəsində": "nəyin sayəsində",
}


def reasons_of(clause: Clause, nouns: Nouns) -> Iterator[tuple[tuple[int, ...], int, str]]:
    """Yield the phrase, the position of its postposition and its pool, for causes and purposes of a clause."""
    tokens = clause.tokens
    for phrase in clause.phrases:
        last = phrase.positions[-1]
        word = tokens[last].low
        inner = phrase.positions[:-1]
        if word == "üçün" and inner and tokens[inner[-1]].low.endswith(_SINCE):
            continue
        if word not in _REASON_WORDS or not inner or len(inner) > LONGEST_PHRASE or not _is_apart(clause, phrase):
            continue
        is_source = any(form.noun in _NO_CAUSES for form in forms_of(tokens[inner[-1]].low))
        if word == "görə" and (is_source or tokens[inner[-1]].low in _NOT_CAUSES):
            continue
        last_word = tokens[inner[-1]].low
        if word == "üçün" and (is_human(last_word) or last_word.endswith(("lar", "lər"))):
            continue
        if word == "üçün" and not (is_infinitive(last_word) or _is_used(clause) or _is_deed(last_word)):
            continue
        if not phrase.is_sure and any(is_participle(tokens[at].low) for at in inner[:-1]):
            continue
        if word == "üçün" and len(inner) == 1 and (is_human(tokens[inner[0]].low) or has_value(clause, inner)):
            continue
        if not set(low_words(tokens, inner)) & PRONOUNS:
            yield inner, last, word


def _is_apart(clause: Clause, phrase: Phrase) -> bool:
    """Whether a cause stands by itself, in no list of them, and describes no participle after it."""
    tokens, first, last = clause.tokens, phrase.positions[0], phrase.positions[-1]
    word = tokens[last].low
    if sum(tokens[at].low == word for at in clause.positions) > 1:
        return False
    before = tokens[first - 1].low if first - 1 in clause.positions else ""
    after = tokens[last + 1].low if last + 1 in clause.positions else ""
    return before not in {",", "və"} and tokens[first].low != "və" and not is_participle(after)


def _is_used(clause: Clause) -> bool:
    last = tokens_low(clause, clause.verb)[-1]
    return "istifadə" in low_words(clause.tokens, clause.verb) or last.startswith(("işlə", "yara"))


def _is_deed(word: str) -> bool:
    """Whether what is done stands before "üçün", and no thing: dilin yaşaması üçün, dərman istehsalı üçün."""
    deeds = ("ması", "məsi", "sı", "si", "alı", "ası")
    return word.endswith(deeds) and not any(is_human(form.noun) for form in forms_of(word))
