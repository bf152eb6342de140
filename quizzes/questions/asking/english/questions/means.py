"""Tells which phrases with "with" name a means: breathes with gills, steers with its tail."""

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import is_passive
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.words.verbs import BE, HAVE

_TOGETHER = frozenset(
    {
        "stand",
        "sit",
        "lie",
        "live",
        "meet",
        "agree",
        "deal",
        "work",
        "travel",
        "stay",
        "talk",
        "speak",
        "play",
        "go",
        "come",
    }
)
_VARYING = frozenset(
    {"shrink", "swell", "weaken", "grow", "increase", "decrease", "change", "vary", "fall", "rise", "end", "begin"}
    | {"start", "open", "disappear", "differ", "happen"}
)


def is_done_with(clause: Clause, chunk: Chunk) -> bool:
    """Return whether a phrase right behind the verb says by what means: breathes with gills, steers with its tail."""
    is_first = chunk is clause.chunks[0] and chunk.prep == "with" and chunk.kind == "prep"
    main = clause.tokens[clause.verb[-1]].low
    has_more = any(one.kind in {"noun", "adjective"} for one in clause.chunks)
    is_means = verb_of(clause) not in _TOGETHER | _VARYING and main not in BE | HAVE
    return is_first and is_means and not has_more and not is_passive(clause)
