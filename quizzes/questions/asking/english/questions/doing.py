"""Drafts of English questions on what somebody began, learned or was told to do: What did the firm offer to do?"""

from collections.abc import Iterator

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import is_passive
from quizzes.questions.asking.english.questions.deeds import doer_of
from quizzes.questions.asking.english.stems.finished import finished
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.settled import settled, unmarked
from quizzes.questions.asking.english.stems.statements import is_absolute
from quizzes.questions.asking.english.stems.stems import NoStem, Words
from quizzes.questions.asking.english.stems.verb_forms import split_verb
from quizzes.questions.asking.english.words.words import CATENATIVES, MEANT
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions, low_words, span_of
from quizzes.questions.asking.words.vocabulary import words_of

SCORE, SHORTEST, LONGEST = 0.79, 3, 12
_DOING = words_of("en", "with_doing")
_LETTING = frozenset({"let", "make", "help", "see", "watch", "hear"})
_NEVER = frozenset({"be", "have", "do", "become", "seem"})


def ask_to_do(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for an infinitive that the verb asks for: What did the council vote to do?"""
    verb = verb_of(clause)
    for chunk in clause.chunks:
        is_meant = verb in MEANT and is_passive(clause) and chunk is clause.chunks[0]
        is_to = chunk.kind == "to" and (verb in CATENATIVES or is_meant) and verb not in {"use", "appear", "seem"}
        is_ing = chunk.kind == "ing" and chunk.prep == "" and verb in _DOING and chunk is clause.chunks[0]
        if _is_bare(words, clause, chunk):
            yield from _asked(words, clause, chunk, "do")
            return
        if not (is_to or is_ing) or (is_passive(clause) and clause.units[clause.verb[-1]].tag != "VVN"):
            continue
        yield from _asked(words, clause, chunk, "to do" if is_to else "doing")
        return


def _is_bare(words: Words, clause: Clause, chunk: Chunk) -> bool:
    """Whether a verb without "to" says what somebody lets or makes another do: let water wheels drive hammers."""
    units = words.units_at(clause.sentence, chunk.positions[:1])
    place = clause.chunks.index(chunk)
    is_behind = place > 0 and clause.chunks[place - 1].kind == "noun"
    return verb_of(clause) in _LETTING and chunk.kind == "ing" and is_behind and units[0].tag in {"VVI", "VVB"}


def _asked(words: Words, clause: Clause, chunk: Chunk, ends: str) -> Iterator[Draft]:
    place = clause.chunks.index(chunk)
    positions = _whole(clause, place)
    low = low_words(clause.tokens, positions)
    if (
        not SHORTEST - (ends == "do") <= len(low) <= LONGEST
        or words.is_open(clause.sentence, positions)
        or _NEVER & set(low[:2])
    ):
        return
    before = [one for one in clause.chunks[:place] if one.kind in {"noun", "prep", "particle"}]
    fronts = [one for one in clause.front if one.is_when or one.kind == "prep"][:1]
    if any(words.is_open(clause.sentence, one.positions) for one in (*before, *fronts)):
        return
    try:
        auxiliary, rest = split_verb(clause, words.pasts)
        told = [words.chunk(clause, one) for one in before]
        stem = finished(
            [
                "What",
                auxiliary,
                words.subject(clause),
                rest,
                *told,
                ends,
                *(words.chunk(clause, one) for one in fronts),
            ],
            may_compare=True,
        )
    except NoStem:
        return
    key = settled(words.phrase(clause.sentence, positions), f"{stem} {unmarked(words.subject(clause))}")
    if is_absolute(key):
        return
    start, end = span_of(clause.tokens, positions)
    pool = f"doing:{'ing' if ends == 'doing' else 'to'}:{doer_of(words, clause)}"
    yield Draft("what_done", stem, key, pool, start, end, clause.sentence, SCORE, verb=verb_of(clause))


def _whole(clause: Clause, place: int) -> Positions:
    """The infinitive with what follows it in the clause."""
    later = [one for one in clause.chunks[place + 1 :] if one.kind in {"prep", "gerund", "to"} and one.prep != ","]
    return (*clause.chunks[place].positions, *(at for one in later for at in one.positions if not one.is_when))
