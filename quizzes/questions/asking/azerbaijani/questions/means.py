"""Drafts of Azerbaijani questions on by, instead of or on the ground of what: nəyin vasitəsilə, nəyin əvəzinə."""

from collections.abc import Iterator

from quizzes.language.values import DATE_TYPES, NAME_TYPES
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, replaced
from quizzes.questions.asking.azerbaijani.stems.things import has_converb
from quizzes.questions.asking.azerbaijani.words.words import PRONOUNS, is_human, is_participle
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words, span_of

SCORE, LONGEST = 0.74, 7
_MEANS = frozenset({"vasitəsilə", "köməyilə", "köməkliyi", "əvəzinə", "hesabına", "əsasında", "barədə", "haqqında"})
_NO_BEGINNING = frozenset({"və", "ya", "ilə", "kimi"})


def ask_means(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for each phrase that says by what, instead of what or of what."""
    if not (clause.subject or clause.named):
        return
    for index, phrase in enumerate(clause.phrases):
        last = clause.tokens[phrase.positions[-1]].low
        if phrase.case != "postposition" or last not in _MEANS or not _is_whole(clause, index, phrase):
            continue
        human = is_human(clause.tokens[phrase.positions[-2]].low)
        who = ("kim" if human else "nə") if last in {"barədə", "haqqında"} else "kimin" if human else "nəyin"
        try:
            is_there = clause.tokens[clause.verb[-1]].low in {"var", "vardır", "yoxdur"}
            moves = not has_converb(clause) and not is_there
            stem = replaced(words, clause, phrase.positions, f"{who} {last}", moves=moves)
        except NoStem:
            continue
        key = words.phrase(clause.sentence, phrase.positions)
        start, end = span_of(clause.tokens, phrase.positions)
        yield Draft("what", stem, key, f"part:{who} {last}", start, end, clause.sentence, SCORE)


def _is_whole(clause: Clause, index: int, phrase: Phrase) -> bool:
    """Whether a phrase before such a word is read whole: no name, no pronoun, nothing unread before it."""
    inner = phrase.positions[:-1]
    low = low_words(clause.tokens, inner)
    if not inner or len(inner) > LONGEST or set(low) & PRONOUNS or low[0] in _NO_BEGINNING:
        return False
    if any(is_participle(word) for word in low):
        return False
    before = clause.phrases[index - 1] if index else None
    is_apart = before is None or before.positions == clause.subject or before.positions[-1] + 1 != inner[0]
    if not is_apart and before is not None and before.case in {"nominative", "unknown", "genitive"}:
        return False
    types = NAME_TYPES | DATE_TYPES
    return not any(one.type in types and one.first <= at < one.last for one in clause.values() for at in inner)
