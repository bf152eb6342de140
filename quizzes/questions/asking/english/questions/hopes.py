"""Drafts of English questions on why somebody did something, told by a hope or a fear: hoping that it would rain."""

from collections.abc import Iterator

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.deeds import doer_of
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.statements import tense_of
from quizzes.questions.asking.english.stems.stems import NoStem, Words, inverted
from quizzes.questions.asking.english.words.verbs import third_person
from quizzes.questions.asking.english.words.words import is_plural
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions, low_words, span_of

SCORE, LEFT_OPEN, LONGEST = 0.86, 0.3, 18
_HOPING = {
    "hoping": ("hope", "hoped"),
    "fearing": ("fear", "feared"),
    "believing": ("believe", "believed"),
    "thinking": ("think", "thought"),
    "knowing": ("know", "knew"),
    "expecting": ("expect", "expected"),
    "suspecting": ("suspect", "suspected"),
    "imagining": ("imagine", "imagined"),
}
_TO = frozenset({"hoping", "wanting", "wishing", "intending", "meaning", "planning", "seeking", "trying"})
_OF_DEED = frozenset({"this", "it"})


def ask_hopes(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield Why did the villagers pay with coins in vinegar?, where somebody does something hoping or fearing."""
    for chunk, follows in zip(clause.chunks, (*clause.chunks[1:], None), strict=False):
        low = low_words(clause.tokens, chunk.positions)
        is_apart = clause.tokens[chunk.positions[0] - 1].text == ","
        if chunk.kind != "ing" or not is_apart or doer_of(words, clause) != "human":
            continue
        if low[0] in _TO and low[1:2] == ("to",):
            yield from _asked(words, clause, (chunk,), chunk.positions[1:], "to:human", "")
        elif low == (low[0],) and low[0] in _HOPING and follows is not None and follows.kind == "that":
            told = _told(words, clause, _HOPING[low[0]])
            tense = tense_of(clause)
            yield from _asked(words, clause, (chunk, follows), follows.positions, f"because:{tense}", told)


def _asked(
    words: Words, clause: Clause, without: tuple[Chunk, ...], positions: Positions, pool: str, opening: str
) -> Iterator[Draft]:
    """The question with the hope for its key: to escape the storm; because they feared that it would spread."""
    if len(positions) > LONGEST or (pool.startswith("because") and not opening):
        return
    rest = clause.chunks[clause.chunks.index(without[-1]) + 1 :]
    try:
        stem = inverted(words, clause, "Why", without=(*without, *rest))
    except NoStem:
        return
    body = positions[1:] if clause.tokens[positions[0]].low == "that" else positions
    open_part = body[1:] if clause.tokens[body[0]].low in _OF_DEED else body
    key = f"{opening}{settled(words.phrase(clause.sentence, positions), stem)}".replace(" that this ", " that it ", 1)
    start, end = span_of(clause.tokens, (*without[0].positions, *positions))
    score = LEFT_OPEN if words.is_open(clause.sentence, open_part) else SCORE
    yield Draft("why", stem, key, f"reason:{pool}", start, end, clause.sentence, score, verb=verb_of(clause))


def _told(words: Words, clause: Clause, forms: tuple[str, str]) -> str:
    """What the subject hoped or fears, up to "that": because they hoped; nothing where he or she is not known."""
    subject = words.subject(clause)
    is_many = is_plural(low_words(clause.tokens, clause.subject))
    pronoun = "they" if is_many else words.genders.of(subject)
    if pronoun not in {"they", "he", "she"}:
        return ""
    plain, past = forms
    form = past if tense_of(clause) == "past" else plain if is_many else third_person(plain)
    return f"because {pronoun} {form} "
