"""Tells of the words to choose from beside a key whether they are enough, and which come ticked."""

from quizzes.language.values import Value
from quizzes.questions.asking.distractors.choice import LISTED, Choice
from quizzes.questions.asking.distractors.choices import MOST
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.opposites import scale_of
from quizzes.questions.writing.distractors import FEWEST, WANTED

FITTING = 1.5
_CLAUSES = frozenset({"what_done", "happens", "why", "how", "used_for"})


def are_kin(rows: list[Choice]) -> bool:
    """Return whether enough words of the kind of the key are known: a gap in place of a plain word needs them.

    Two of its fine kind, as two wrong answers are enough, or three of a wider one.
    """
    is_fine = sum(row.is_kin or row.is_sure for row in rows) >= FEWEST
    return is_fine or sum(row.rank > LISTED - 0.1 for row in rows) >= WANTED


def on_short_scale(draft: Draft, rows: list[Choice], language: str) -> list[tuple[str, Value | None]]:
    """Return the others of the seasons, the sides of the world or the days of the week, which are surely wrong."""
    scale = scale_of(draft.key, language)
    others = [(row.words, row.value) for row in rows if row.words in scale]
    return others[:WANTED] if len(others) >= FEWEST and len(scale) < MOST else []


def fitting(draft: Draft, rows: list[Choice]) -> list[tuple[str, Value | None]]:
    """Return the wrong answers that come ticked beside a key that is no clause: the first three, at least two of them.

    Of such words five in six are fair, so taking one off now and then is less work than ticking each (decision 41).
    Beside a clause, a cause above all, hardly more than half are: there somebody has to choose.
    """
    fit = [(row.words, row.value) for row in rows if row.rank >= FITTING][:WANTED]
    return fit if draft.kind not in _CLAUSES and len(fit) >= FEWEST else []
