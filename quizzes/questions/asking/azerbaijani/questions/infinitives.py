"""Drafts of Azerbaijani questions on what one has to do, is asked to do, is kept from: nə etmək, nə etməyə."""

import re
from collections.abc import Iterator

from quizzes.questions.asking.azerbaijani.clauses.borders import border_of
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, replaced
from quizzes.questions.asking.azerbaijani.words.words import COLOURS, OPEN, PRONOUNS, is_participle
from quizzes.questions.asking.texts.drafts import Draft, Harvest
from quizzes.questions.asking.texts.pieces import low_words, span_of

SCORE = 0.7
SHORTEST, LONGEST = 2, 8
_ENDS = (
    (re.compile(r"m[aə][qk]$"), "nə etmək"),
    (re.compile(r"m[aə][ğy][aə]$"), "nə etməyə"),
    (re.compile(r"m[aə][ğy][ıi]$"), "nə etməyi"),
    (re.compile(r"m[aə][qk]d[aə]n$"), "nə etməkdən"),
)
_TRIFLES = ("başla", "çalış", "istə", "gəl", "get", "bil")
_MOTIONS = ("qayıt", "get", "gəl", "köç", "keç", "çıx", "düş", "min", "gir", "dön")


def ask_infinitives(words: Words, clause: Clause, harvest: Harvest) -> Iterator[Draft]:
    """Yield the question for the infinitive that stands right before the verb of a clause."""
    if not clause.phrases or clause.phrases[-1].case != "infinitive" or border_of(clause.tokens, clause.phrases) >= 0:
        return
    tokens, phrase = clause.tokens, clause.phrases[-1]
    question = next((words for end, words in _ENDS if end.search(tokens[phrase.positions[-1]].low)), "")
    answer = phrase.positions
    before = clause.phrases[-2] if len(clause.phrases) > 1 else None
    is_motion = tokens[answer[-1]].low.startswith(_MOTIONS)
    if (
        is_motion
        and before is not None
        and before.case in {"dative", "ablative"}
        and before.positions != clause.subject
    ):
        answer = (*before.positions, *answer)
    for other in reversed(clause.phrases[:-1]):
        between = answer[0] - other.positions[-1]
        if other.case != "infinitive" or between > 2 or other.positions == clause.subject:
            break
        answer = tuple(at for at in clause.positions if other.positions[0] <= at <= answer[-1])
    before_it = tokens[answer[0] - 1] if answer[0] - 1 in clause.positions else None
    if before_it is not None and (before_it.text == "," or before_it.low in COLOURS):
        return
    low = low_words(tokens, answer)
    is_open = set(low) & PRONOUNS or any(word.startswith(OPEN) for word in low)
    is_led = len(clause.phrases) > 1 and clause.phrases[-2].positions != clause.subject
    if is_led and any(is_participle(word) for word in low[:-1]):
        return
    if (
        not question
        or is_open
        or not SHORTEST <= len(low) <= LONGEST
        or tokens[clause.verb[-1]].low.startswith(_TRIFLES)
    ):
        return
    if not (clause.subject or clause.named) and len(clause.phrases) < 2:
        return
    try:
        stem = replaced(words, clause, answer, question, moves=True)
    except NoStem:
        return
    key, pool = words.phrase(clause.sentence, answer), f"part:{question}"
    harvest.keep(pool, key, clause.sentence.number)
    yield Draft("what", stem, key, pool, *span_of(tokens, answer), clause.sentence, SCORE)
