"""Drafts of Azerbaijani questions on the phrases of a clause: nə, nəyi, nədən, kimə, haraya, nə ilə, harada."""

from collections.abc import Iterator

from quizzes.questions.asking.azerbaijani_beside import Beside
from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_gap_nouns import is_known
from quizzes.questions.asking.azerbaijani_phrase import Phrase
from quizzes.questions.asking.azerbaijani_question_words import is_place, kind_of, question_of, without_postposition
from quizzes.questions.asking.azerbaijani_stems import NoStem, Words, replaced
from quizzes.questions.asking.azerbaijani_things import BEING, has_value
from quizzes.questions.asking.azerbaijani_verbs import verb_form
from quizzes.questions.asking.azerbaijani_words import (
    MEASURES,
    OPEN,
    PRONOUNS,
    TIMES,
    is_human,
    is_infinitive,
    is_participle,
)
from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.pieces import low_words, span_of
from quizzes.questions.asking.vocabulary import words_of

LONGEST = 5
SHORTEST = 3
SPECIFIC = 2
SCORE = 0.78
FALLBACK = 0.56
_ANY = frozenset({"bəzi", "hər", "bir", "çox", "müxtəlif", "digər", "başqa"})
_GENERAL = words_of("az", "too_general")
_TIMES = words_of("az", "times_2") | TIMES
_MANNERS = frozenset(
    {"sürət", "zaman", "vaxt", "il", "gün", "ay", "dəfə", "əsr", "həftə", "hal", "şəkil", "cür", "ad", "dəstə", "sıra"}
)


def ask_roles(words: Words, clause: Clause, beside: Beside) -> Iterator[Draft]:
    """Yield a question for each phrase of a clause that is sure, and beside which others of its kind can stand."""
    for index, phrase in enumerate(clause.phrases):
        question = question_of(clause, phrase) if is_sure(clause, phrase) else ""
        if not question or not _says_enough(clause, phrase) or _is_within(clause, index):
            continue
        moves = _moves(clause, index)
        if question == "nə" and not moves and phrase.positions[0] == clause.positions[0]:
            continue
        try:
            stem = replaced(words, clause, phrase.positions, question, moves=moves)
        except NoStem:
            continue
        if len(stem.split()) <= SHORTEST and not _is_general(clause, phrase):
            continue
        if stem.startswith(("Nə ", "Nəyi ", "Nədə ", "Nədən ", "Nəyə ")):
            continue
        inner = without_postposition(clause, phrase)
        if inner.head is None or beside.is_topic(inner.head.noun):
            continue
        options = beside.options(clause.sentence, inner, clause.tokens[clause.verb[0]].low[:5], stem)
        if not options:
            if phrase is inner and is_known(words.phrase(clause.sentence, phrase.positions)):
                yield _of_pool(words, clause, phrase, stem, question)
            continue
        tail = "" if inner is phrase else f" {clause.tokens[phrase.positions[-1]].low}"
        start, end = span_of(clause.tokens, phrase.positions)
        score = SCORE - (0.05 if len(phrase.positions) > 3 else 0) - (0.04 if clause.named else 0)
        yield Draft(
            kind_of(question), stem, words.phrase(clause.sentence, phrase.positions), "word", start, end,
            clause.sentence, score, options=tuple(option + tail for option in options),
        )  # fmt: skip


def _of_pool(words: Words, clause: Clause, phrase: Phrase, stem: str, question: str) -> Draft:
    """The question with phrases of the text in the same case beside its key, where nouns of its kind are not known."""
    start, end = span_of(clause.tokens, phrase.positions)
    key = words.phrase(clause.sentence, phrase.positions)
    verb = clause.tokens[clause.verb[0]].low[:5]
    pool = phrase_pool(clause, phrase)
    score = FALLBACK - (0.08 if phrase.case == "nominative" else 0)
    return Draft(kind_of(question), stem, key, pool, start, end, clause.sentence, score, verb=verb)


def phrase_pool(clause: Clause, phrase: Phrase) -> str:
    """Return the pool of phrases in that case, people apart."""
    human = "human" if is_human(clause.tokens[phrase.positions[-1]].low) else "thing"
    many = phrase.head is not None and phrase.head.is_plural and phrase.case == "nominative"
    return f"case:{human}:{phrase.case}{':many' if many else ''}"


def _is_listed(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase is an item of a list, so that others could stand for it: corab, xalça toxuyurlar."""
    at = clause.phrases.index(phrase)
    for other in clause.phrases[max(0, at - 1) : at] + clause.phrases[at + 1 : at + 2]:
        first, second = sorted((phrase.positions, other.positions))
        between = {clause.tokens[one].text for one in range(first[-1] + 1, second[0])}
        is_before = other.positions < phrase.positions and other.case == "nominative"
        if between & {",", "və"} and (other.case == phrase.case or not other.is_sure or is_before):
            return True
    return False


def is_sure(clause: Clause, phrase: Phrase) -> bool:
    """Return whether a phrase can be asked for by itself, or stand beside a key."""
    low = low_words(clause.tokens, phrase.positions)
    if not phrase.is_sure or phrase.name is not None or not low or len(low) > LONGEST:
        return False
    if clause.tokens[phrase.positions[0] - 1].text == "," and phrase.positions[0] - 1 in clause.positions:
        return False
    if set(low) & PRONOUNS or low[0] in _ANY or low[-1] in _TIMES | MEASURES or has_value(clause, phrase.positions):
        return False
    if _is_listed(clause, phrase) or _is_of_copula(clause, phrase):
        return False
    head = without_postposition(clause, phrase).head
    return head is not None and head.noun not in _MANNERS | TIMES | _GENERAL and low[0] != "və"


def _is_of_copula(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase belongs to what the sentence says that something is: əsl dağ çayıdır."""
    word = clause.tokens[clause.verb[-1]].low
    if word in BEING and phrase.case == "nominative":
        return True
    form = verb_form(word)
    is_copula = word.endswith(("dır", "dir", "dur", "dür")) and not (form is not None and form.is_finite)
    return is_copula and phrase is clause.phrases[-1] and phrase.case in {"nominative", "genitive", "accusative"}


def _says_enough(clause: Clause, phrase: Phrase) -> bool:
    """Whether the rest of the clause says of what is asked, so that one thing only can be the answer."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    is_told = bool(clause.subject or clause.named) or (form is not None and form.is_plural)
    weight = _weight(clause, phrase)
    if phrase.positions == clause.subject or not (clause.subject or clause.named):
        return is_told and weight >= (1 if phrase.case in {"instrumental", "postposition"} else SPECIFIC)
    return weight >= (SPECIFIC if phrase.case == "locative" else 1)


def _weight(clause: Clause, asked: Phrase) -> int:
    """How much the phrases besides the one asked for tell: names most, places that any text has nothing."""
    weight = 2 if clause.named else 0
    for phrase in clause.phrases:
        low = low_words(clause.tokens, phrase.positions)
        if phrase is asked or phrase.case in {"adverb", "converb"} or low[0] in _ANY:
            continue
        is_large = any(clause.tokens[at].is_capital for at in phrase.positions[1:])
        is_large = is_large or any(word.startswith(OPEN) for word in low)
        if phrase.name is not None or phrase.case == "date" or is_large:
            weight += 2
        elif phrase.head is None:
            weight += min(len(low), 2) if phrase.case in {"infinitive", "postposition", "genitive"} else 0
        elif phrase.head.noun not in _GENERAL and not (phrase.case == "locative" and is_place(phrase.head.noun)):
            weight += 2 if len(low) > 1 else 1
    return weight


def _moves(clause: Clause, index: int) -> bool:
    """Whether the question word may go before the verb: no converb or comma stands between."""
    if clause.phrases[index].positions == clause.subject:
        return True
    later = clause.phrases[index + 1 :]
    marks = [at for at in clause.positions if at > clause.phrases[index].positions[-1] and at not in clause.verb]
    is_bound = any(one.case in {"converb", "infinitive"} for one in later)
    return not is_bound and not any(clause.tokens[at].text == "," for at in marks)


def _is_within(clause: Clause, index: int) -> bool:
    """Whether a phrase belongs to an infinitive or a converb behind it, not to the verb of the clause."""
    later = clause.phrases[index + 1 :]
    is_done = any(is_infinitive(word) for one in later for word in low_words(clause.tokens, one.positions))
    is_next = bool(later) and later[0].case == "converb"
    is_subject = clause.phrases[index].positions == clause.subject
    head = clause.phrases[index].head
    rest = [at for at in clause.positions if at not in clause.phrases[index].positions]
    if head is not None and any(word.startswith(head.noun) for word in low_words(clause.tokens, rest)):
        return True
    if any(is_participle(word) for one in later if not one.is_sure for word in low_words(clause.tokens, one.positions)):
        return True
    return (is_done and not is_subject) or (is_next and not (clause.subject or clause.named))


def _is_general(clause: Clause, phrase: Phrase) -> bool:
    """Whether a short clause speaks of things in general, not of one that only the text tells: Evlər nədən tikilib?"""
    rest = next((one for one in clause.phrases if one is not phrase), None)
    if clause.named:
        return clause.named[0].isupper()
    if rest is None or rest.name is not None:
        return True
    if any(clause.tokens[at].low.startswith(OPEN) for at in rest.positions):
        return True
    return rest.head is not None and (rest.head.is_plural or rest.case != "nominative")
