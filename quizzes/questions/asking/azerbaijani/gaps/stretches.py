"""Cuts an Azerbaijani sentence into the stretches that can be read by themselves, so that a gap may stand in them."""

import re
from collections.abc import Iterator, Sequence

from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import Token, word_set
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause, clause_at
from quizzes.questions.asking.azerbaijani.clauses.openings import (
    begins_with_owner,
    ends_with_doer,
    is_balanced,
    is_speech,
    is_therefore,
    keeps_too,
    leans_within,
    leaves_out_owner,
    points_back,
    says_here,
    tells_fact,
    without_measures,
)
from quizzes.questions.asking.azerbaijani.clauses.shared_endings import lacks_ending
from quizzes.questions.asking.azerbaijani.stems.stems import YOURS, lacks_owner
from quizzes.questions.asking.azerbaijani.stems.things import ABOUT
from quizzes.questions.asking.azerbaijani.words.common import COMMON_NOUNS
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.azerbaijani.words.predicates import is_finite, is_negative
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, ADVERBS, OPEN, OPENERS, PRONOUNS
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import outside_brackets, written

SHORTEST, LONGEST, EARLY, LONGEST_YOURS = 5, 22, 4, 6
_BREAKS, _DASHES, _QUOTES = frozenset(":;…"), frozenset("–—"), frozenset('“”"«»')
_JOINS = word_set("və amma lakin ancaq çünki isə həm yoxsa")
_LINKS = word_set("da də isə artıq üstəlik ki")
LEADING = OPENERS | _JOINS | _LINKS | word_set("əvəzində əvvəlcə indi sonda axırda sonra daha birdən nəhayət hələ")
_WITHIN = word_set("biri hər özü özünə özünü özündən ilə")
_POINTING = (PRONOUNS | word_set("dünən sabah burada orada eyni sonuncu həmin")) - _WITHIN
_GENERAL = frozenset({"present", "aorist", "habit", "imperfect", "perfect", "perfect2", "future"})
_SPAN = re.compile(r"(?:il|ay|gün|həftə|saat|dəqiqə|saniyə|əsr)(?:d[aə]n)?")
_AFTER = frozenset({"sonra", "əvvəl", "qabaq"})
_WE = ("ıq", "ik", "uq", "ük")


def stretches_of(sentence: Sentence, nouns: Nouns, *, is_led: bool = False) -> Iterator[list[int]]:
    """Yield the positions of each stretch of a sentence that says by itself of what it speaks, the longest first.

    is_led: words are put in front of the first stretch that say of whom or what it speaks.
    """
    tokens = sentence.tokens
    if tokens[sentence.last - 1].text in {"?", "!"}:
        return
    kept = outside_brackets(tokens, sentence.first, sentence.last)
    for run in _cut(kept, lambda index: tokens[kept[index]].text in _BREAKS or tells_fact(tokens, kept, index)):
        if tokens[run[-1]].low == "ki":
            continue
        whole = tidied(tokens, run)
        if reads_alone(sentence, whole, nouns, is_led=is_led and kept[0] in run):
            yield whole
            continue
        for part in _cut(run, lambda index, run=run: _ends_clause(tokens, run, index)):
            inner = tidied(tokens, part)
            if inner != whole and reads_alone(sentence, inner, nouns, is_led=is_led and kept[0] in part):
                yield inner


def reads_alone(sentence: Sentence, run: list[int], nouns: Nouns, *, is_led: bool = False) -> bool:
    """Return whether a stretch is a sentence by itself: who or what, no pronoun left open, nothing denied."""
    tokens = sentence.tokens
    words = without_measures([tokens[at].low for at in run if tokens[at].kind == "word"])
    if not SHORTEST <= len(words) <= LONGEST or not is_balanced(tokens, run) or is_speech(tokens, run):
        return False
    is_inner = run[0] != sentence.first and any(tokens[at].kind == "word" for at in range(sentence.first, run[0]))
    if words.index("ki") < 2 if "ki" in words else False:
        return False
    if (
        (leans_within(tokens, run) and not is_led)
        or ends_with_doer(words)
        or leaves_out_owner(words)
        or says_here(words)
    ):
        return False
    pointing = {low for index, low in enumerate(words) if index < EARLY or is_inner} & _POINTING
    if (
        pointing
        or points_back(words)
        or any(is_negative(low) for low in words)
        or words[0] in ADVERBS & {"sonra", "bundan"}
    ):
        return False
    if tells_how_long_after([tokens[at].low for at in run if tokens[at].kind in {"word", "digits"}]) and not is_led:
        return False
    if any(low.endswith(YOURS) and len(low) > LONGEST_YOURS for low in words):
        return False
    return is_led or (
        not (begins_owned(tokens[run[0]]) or lacks_owner(written(tokens, run))) and _says_who(sentence, run, nouns)
    )


def tidied(tokens: list[Token], run: list[int]) -> list[int]:
    """Return a stretch without the marks, joins and openers at its ends, and without a particle that leans back."""
    while run and (tokens[run[0]].kind == "mark" or tokens[run[0]].low in LEADING or is_therefore(tokens, run)):
        if tokens[run[0]].text in _QUOTES:
            break
        run = run[2:] if is_therefore(tokens, run) else run[1:]
    while run and tokens[run[-1]].kind == "mark" and tokens[run[-1]].text not in _QUOTES:
        run = run[:-1]
    return [at for index, at in enumerate(run) if not _is_loose(tokens, run, index)]


def _is_loose(tokens: list[Token], run: list[int], index: int) -> bool:
    """Whether a particle only sets the sentence beside or against the one before: atomlar da, bu zaman isə."""
    low = tokens[run[index]].low
    if any(tokens[one].text == "," for one in run[:index]) or keeps_too(tokens, run, index):
        return low == "üstəlik"
    is_only = sum(tokens[at].low in {"da", "də"} for at in run) == 1
    return low == "üstəlik" or low == "isə" or (low in {"da", "də"} and 0 < index < EARLY and is_only)


def tells_how_long_after(words: Sequence[str]) -> bool:
    """Return whether words begin with how long after something else it was: üç həftədən sonra."""
    words = [word for word in words if word not in ABOUT]
    at = next((at for at, word in enumerate(words[: EARLY + 1]) if word in _AFTER), 0)
    unit = words[at - 1] if at else ""
    return (
        at > 1
        and _SPAN.fullmatch(unit) is not None
        and (can_begin_number(words[at - 2], "az") or words[at - 2][0].isdigit())
    )


def _cut(run: list[int], ends: object) -> list[list[int]]:
    """The stretches of a run, each up to a position at which one ends."""
    parts: list[list[int]] = [[]]
    for index, at in enumerate(run):
        parts[-1].append(at)
        if ends(index):
            parts.append([])
    return [part for part in parts if part]


def _ends_clause(tokens: list[Token], run: list[int], index: int) -> bool:
    """Whether a predicate stands here that a comma or a joining word follows."""
    follows = tokens[run[index + 1]] if index + 1 < len(run) else None
    is_border = follows is not None and (follows.text == "," or follows.low in _JOINS)
    low = tokens[run[index]].low
    return is_border and tokens[run[index]].kind == "word" and is_finite(low) and not lacks_ending(low)


def begins_owned(token: Token) -> bool:
    """Return whether the first word is owned by what the sentence before names: Cavabı, gövdəsi."""
    word = token.low
    if word in COMMON_NOUNS | ADJECTIVES or word in ADVERBS or word[-1] not in "ıiuü" or token.is_capital is None:
        return False
    return any(base in COMMON_NOUNS for base in bases(word)) or word.endswith(("sı", "si", "su", "sü"))


def _says_who(sentence: Sentence, run: list[int], nouns: Nouns) -> bool:
    """Whether the first clause of a stretch has a subject, or tells what people do in general."""
    tokens = sentence.tokens
    first = next((part for part in _cut(run, lambda index: _ends_clause(tokens, run, index))), run)
    plain = [at for at in tidied(tokens, first) if tokens[at].text not in _DASHES | _QUOTES]
    if plain and tokens[plain[-1]].low.endswith(_WE):
        form = verb_form(tokens[plain[-1]].low[:-2])
        return form is not None and form.is_finite
    clause = clause_at(sentence, plain, nouns)
    if clause is None:
        return False
    if run[0] != sentence.first and _lacks_object(clause):
        return False
    if begins_with_owner(tokens, plain):
        return True
    low = [tokens[at].low for at in clause.subject]
    if low and not any(word.startswith(OPEN) for word in low):
        return low[0] not in PRONOUNS - _WITHIN
    return _is_general(clause)


def _lacks_object(clause: Clause) -> bool:
    """Whether a stretch behind another one leaves out what is done something to: karvanlar İrana yaydılar."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    others = [one for one in clause.phrases if one.positions != clause.subject]
    return (
        form is not None
        and form.is_transitive
        and len(clause.verb) < 2
        and not any(
            one.case in {"accusative", "infinitive"} or (one.case == "nominative" and one.is_sure) for one in others
        )
    )


def _is_general(clause: Clause) -> bool:
    """Whether a clause without a subject tells what is done by people, whoever they are: baramaları suya salırlar."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    is_done = form is not None and form.is_plural and form.tense in _GENERAL
    return is_done and any(one.case in {"accusative", "nominative"} for one in clause.phrases)
