"""Causes and purposes that may stand beside one of a text which gives too few of its own; general ones only."""

from quizzes.questions.asking.words.vocabulary import rows_of

_FRAMES = {
    "reason:because of": ("en", "because of", "because of {}"),
    "reason:to": ("en", "to", "{}"),
    "reason:to:human": ("en", "to", "{}"),
    "reason:nəticəsində": ("az", "nəticəsində", "{} nəticəsində"),
}


def is_stock(words: str) -> bool:
    """Return whether a cause or a purpose is one of the general ones, not the text's."""
    return any(words in reasons_like(pool) for pool in _FRAMES)


def reasons_like(pool: str) -> tuple[str, ...]:
    """Return the causes or purposes in the words of a pool, nothing where it has none."""
    if pool not in _FRAMES:
        return ()
    language, name, frame = _FRAMES[pool]
    return tuple(frame.format(row) for row in rows_of(language, f"stock {name}"))
