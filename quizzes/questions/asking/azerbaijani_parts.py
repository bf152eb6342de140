"""Drafts of Azerbaijani questions on each part of a clause, whether or not wrong answers are known beside it."""

from collections.abc import Iterator
from dataclasses import replace

from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_forms import Form, forms_of
from quizzes.questions.asking.azerbaijani_lists import with_lists
from quizzes.questions.asking.azerbaijani_nouns import in_case
from quizzes.questions.asking.azerbaijani_phrase import Phrase
from quizzes.questions.asking.azerbaijani_question_words import kind_of, question_of, without_postposition
from quizzes.questions.asking.azerbaijani_stems import NoStem, Words, replaced
from quizzes.questions.asking.azerbaijani_things import BEING, has_value
from quizzes.questions.asking.azerbaijani_verbs import verb_form
from quizzes.questions.asking.azerbaijani_words import MEASURES, OPEN, PRONOUNS, TIMES, is_human, is_participle
from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.pieces import low_words, span_of
from quizzes.questions.asking.vocabulary import words_of

SCORE = 0.66
LONGEST = 9
_ASKED = frozenset({"nominative", "accusative", "dative", "ablative", "locative", "instrumental", "postposition"})
_CLEAR = frozenset({"locative", "ablative", "instrumental"})
_NEVER = PRONOUNS | {"bir", "bəzi", "hər", "çox", "az", "hamı", "özü", "biri", "birini", "birinə"}
_GENERAL = words_of("az", "too_general") | words_of("az", "general_nouns")
_MANNERS = frozenset({"vəziyyət", "şəkil", "hal", "cür", "qayda", "surət"})
_INNER = frozenset({"converb", "infinitive"})


def ask_parts(words: Words, plain: Clause) -> Iterator[Draft]:
    """Yield a question for each phrase of a clause that surely belongs to its verb."""
    clause = with_lists(plain)
    for index, phrase in enumerate(clause.phrases):
        phrase = _with_head(clause, phrase)
        if phrase is None or not _can_be_asked(clause, phrase) or not _belongs_to_verb(clause, index):
            continue
        question = _question(clause, phrase)
        if not question or not _leaves_enough(clause, phrase):
            continue
        try:
            stem = replaced(words, clause, phrase.positions, question, moves=True)
        except NoStem:
            continue
        start, end = span_of(clause.tokens, phrase.positions)
        key = words.phrase(clause.sentence, phrase.positions)
        yield Draft(kind_of(question), stem, key, "part", start, end, clause.sentence, _score(clause, phrase, question))


def _with_head(clause: Clause, phrase: Phrase) -> Phrase | None:
    """The phrase with a form of its last word, read by its ending where the noun is not known."""
    inner = without_postposition(clause, phrase)
    if phrase.case not in _ASKED or phrase.name is not None or (phrase.case == "postposition" and inner is phrase):
        return None
    if inner.head is not None:
        return phrase
    word = clause.tokens[inner.positions[-1]].low
    known = next((form for form in forms_of(word) if form.case == inner.case), None)
    if known is None and inner.case not in _CLEAR and len(inner.positions) < 2:
        return None
    head = known or Form(word, False, False, inner.case)
    if inner is phrase:
        return replace(phrase, head=head)
    return replace(phrase, inner=replace(inner, head=head))


def _can_be_asked(clause: Clause, phrase: Phrase) -> bool:
    low = low_words(clause.tokens, phrase.positions)
    if not low or len(low) > LONGEST or set(low) & _NEVER or any(word.startswith(OPEN) for word in low):
        return False
    if not phrase.is_sure or low[0] == "və" or low[-1] in TIMES | MEASURES or has_value(clause, phrase.positions):
        return False
    word = clause.tokens[clause.verb[-1]].low
    if phrase.case == "nominative" and (word in BEING or word.endswith(("dır", "dir", "dur", "dür"))):
        return False
    before = clause.tokens[phrase.positions[0] - 1]
    after = clause.tokens[phrase.positions[-1] + 1]
    inside = set(clause.positions)
    if before.text == "," and phrase.positions[0] - 1 in inside:
        return False
    return not (after.text == "," and phrase.positions[-1] + 1 in inside)


def _belongs_to_verb(clause: Clause, index: int) -> bool:
    """Whether no other verb stands between a phrase and the verb of the clause, to which it may belong."""
    phrase = clause.phrases[index]
    later = clause.phrases[index + 1 :]
    is_subject = phrase.positions == clause.subject
    if not is_subject and any(one.case in _INNER for one in later):
        return False
    words = [word for one in later if not one.is_sure for word in low_words(clause.tokens, one.positions)]
    return not any(is_participle(word) for word in words)


def _question(clause: Clause, phrase: Phrase) -> str:
    inner = without_postposition(clause, phrase)
    head = inner.head
    if head is None or head.noun in _MANNERS:
        return ""
    low = low_words(clause.tokens, inner.positions)
    is_compound = head.is_owned and len(low) > 1 and any(one.noun == low[-2] for one in forms_of(low[-2]))
    is_general = head.noun in _GENERAL and len(low) > 1
    if (is_compound or is_general) and not is_human(head.noun) and inner is phrase and " " not in head.noun:
        stem = in_case(head.noun, "plural") if head.is_plural else head.noun
        case = "nominative" if head.case == "nominative" else head.case
        written = in_case(stem, case) if stem and case != "instrumental" else None
        return f"hansı {written}" if written else ""
    return question_of(clause, replace(phrase, head=head) if inner is phrase else phrase)


def _leaves_enough(clause: Clause, phrase: Phrase) -> bool:
    """Whether the stem says of whom or what it asks, and more than a verb."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    is_any = form is not None and form.is_plural
    rest = [one for one in clause.phrases if one is not phrase and one.positions != phrase.positions]
    has_subject = bool(clause.subject or clause.named) or is_any
    is_subject = bool(clause.subject) and phrase.positions == clause.subject
    told = [one for one in rest if one.case not in {"adverb", "converb"}]
    if is_subject:
        return len(told) > 0 and sum(len(one.positions) for one in told) > 1
    return has_subject and bool(told or clause.named)


def _score(clause: Clause, phrase: Phrase, question: str) -> float:
    score = SCORE
    if question == "nə" and phrase.positions == clause.subject:
        score -= 0.06
    if len(phrase.positions) == 1:
        score -= 0.02
    return score - (0.04 if clause.named else 0)
