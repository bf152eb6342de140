"""Writes English stems from clauses: inverted with an auxiliary, or in the order of the sentence; never answers."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from quizzes.facts.proposing.name_words import PEOPLES, TITLES
from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.english_chunks import Chunk
from quizzes.questions.asking.english_clause import Clause
from quizzes.questions.asking.english_finished import NoStem, finished
from quizzes.questions.asking.english_verbs import (
    AUXILIARIES,
    BE,
    DO,
    HAVE,
    MODALS,
    is_base,
    past_base,
    third_base,
    third_person,
)
from quizzes.questions.asking.english_words import HUMANS, LINKING, is_plural
from quizzes.questions.asking.pieces import low_words, written

MOST_CHUNKS = 3
SURE_NAME = 0.6
_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}


class Words:
    """How the words of one text are written in the middle of a sentence."""

    def __init__(self, capital: set[str], *, is_past: bool = False) -> None:
        self.capital, self.is_past = capital, is_past

    def phrase(self, sentence: Sentence, positions: Iterable[int]) -> str:
        """Return the words at some positions, the first of the sentence small unless it is a name."""
        positions = tuple(positions)
        lowered = frozenset(at for at in positions[:1] if self._is_lowered(sentence, at))
        return written(sentence.tokens, positions, lowered)

    def _is_lowered(self, sentence: Sentence, at: int) -> bool:
        token: Token = sentence.tokens[at]
        starts = at == sentence.first or sentence.tokens[at - 1].text in {".", "“", '"', ":", "•"}
        if not (starts and token.is_capital) or token.low in PEOPLES["en"] | _FAITHS:
            return False
        if token.low in HUMANS:
            return True
        if any(one.first == at + 1 and one.type == "person" for one in sentence.values) and token.low in TITLES["en"]:
            return False
        is_name = any(
            one.first <= at < one.last and one.type in _NAMES and one.score >= SURE_NAME for one in sentence.values
        )
        return not is_name and token.text not in self.capital and not (token.text.isupper() and len(token.text) > 1)

    def subject(self, clause: Clause) -> str:
        """Return the subject as the stem names it."""
        text = clause.subject_text or self.phrase(clause.sentence, clause.subject)
        article, _, rest = text.partition(" ")
        return f"the {rest}" if self.is_past and article in {"a", "an"} and rest else text

    def chunk(self, clause: Clause, chunk: Chunk) -> str:
        """Return a phrase without the adverbs that only link sentences."""
        tokens = clause.tokens
        kept = [at for at in chunk.positions if tokens[at].low not in LINKING or tokens[at + 1].low == "of"]
        return self.phrase(clause.sentence, kept)


_FAITHS = frozenset({"buddhist", "hindu", "catholic", "orthodox", "protestant", "sufi", "zoroastrian", "i"})
_NAMES = frozenset({"person", "place", "organisation", "work_title", "other_name"})


def inverted(words: Words, clause: Clause, wh: str, *, without: Sequence[Chunk], after_verb: str = "") -> str:
    """Return wh + auxiliary + subject + verb + what follows, without some chunks; raises NoStem.

    after_verb follows the verb: what is left of a chunk that was taken out (a preposition).
    """
    auxiliary, rest = _split_verb(words, clause)
    if auxiliary == "did" and any(_goes_on(clause, chunk) for chunk in clause.chunks if chunk not in without):
        raise NoStem("no_clause")
    parts = [wh, auxiliary, words.subject(clause), rest, after_verb, *_following(words, clause, without)]
    return finished(parts)


def _goes_on(clause: Clause, chunk: Chunk) -> bool:
    """Whether a second verb in the past stands in the phrase, which "did" would not go with: rose and flooded."""
    low = [clause.tokens[at].low for at in chunk.positions]
    return any(one == "and" and past_base(other) and not is_base(other) for one, other in pairwise(low))


def in_order(words: Words, clause: Clause, wh: str, *, without: Sequence[Chunk] = ()) -> str:
    """Return wh + verb + what follows: the question for the subject; raises NoStem."""
    return finished([wh, _singular_verb(clause), *_following(words, clause, without)])


def _following(words: Words, clause: Clause, without: Sequence[Chunk]) -> list[str]:
    chunks = [chunk for chunk in clause.chunks if chunk not in without]
    chunks = chunks[: MOST_CHUNKS + 1]
    fronts = [chunk for chunk in clause.front if chunk not in without and chunk.prep not in {"clause", "because"}]
    told = [chunk for chunk in clause.front if chunk.prep == "according"]
    fronts = [
        chunk
        for chunk in fronts
        if chunk.prep != "according"
        and not chunk.is_infinitive
        and words.chunk(clause, chunk)
        and not _is_linking(clause, chunk)
    ]
    return [words.chunk(clause, chunk) for chunk in (*chunks, *fronts, *told)]


def _is_linking(clause: Clause, chunk: Chunk) -> bool:
    if chunk.prep:
        return low_words(clause.tokens, chunk.positions)[:2] in {
            ("as", "a"),
            ("for", "example"),
            ("in", "addition"),
            ("of", "course"),
        }
    return clause.tokens[chunk.positions[0]].low not in {
        "today",
        "now",
        "traditionally",
        "originally",
        "nowadays",
        "every",
        "each",
    }


def _split_verb(words: Words, clause: Clause) -> tuple[str, str]:
    tokens, verb = clause.tokens, clause.verb
    first = tokens[verb[0]].low
    others = written(tokens, verb[1:])
    if len(verb) > 1 and first in AUXILIARIES:
        return first, others
    if first in BE:
        return first, ""
    if first in HAVE:
        return {"has": "does", "have": "do", "had": "did"}[first], "have"
    if first in MODALS | DO:
        raise NoStem("no_verb")
    subject = low_words(tokens, clause.subject)
    plural = is_plural(subject)
    is_either = is_base(first) and plural and not words.is_past
    if (base := past_base(first)) is not None and not is_either:
        return "did", base
    if (base := third_base(first)) is not None:
        return "does", base
    if is_base(first):
        return "do", first
    raise NoStem("unknown_verb")


def _singular_verb(clause: Clause) -> str:
    tokens, verb = clause.tokens, clause.verb
    first = tokens[verb[0]].low
    others = written(tokens, verb[1:])
    if first in _SINGULAR:
        return f"{_SINGULAR[first]} {others}".strip()
    if len(verb) == 1 and first not in AUXILIARIES and is_base(first) and past_base(first) is None:
        return third_person(first)
    return f"{first} {others}".strip()
