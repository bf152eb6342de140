"""What somebody has written of an objection and not sent yet: kept in the session, through steps and signing in."""

from django.contrib.sessions.backends.base import SessionBase

from quizzes.results.marking_words import MarkedWords
from quizzes.results.models import Challenge

KEPT = 5
_KEY = "objections"


def draft_of(session: SessionBase, key: str) -> dict:
    """Return the draft: `statement`, `text` and `words`, as far as they are there."""
    return session.get(_KEY, {}).get(key, {})


def words_of(draft: dict) -> MarkedWords | None:
    """Return the words that the draft holds."""
    return MarkedWords(**draft["words"]) if draft.get("words") else None


def keep_draft(session: SessionBase, key: str, **parts: object) -> None:
    """Keep these parts of a draft beside its others; of many drafts the last few are kept."""
    drafts = session.get(_KEY, {})
    changed = drafts.pop(key, {}) | parts
    if isinstance(changed.get("text"), str):
        changed["text"] = changed["text"][: Challenge.LONGEST_TEXT]
    session[_KEY] = dict([*drafts.items(), (key, changed)][-KEPT:])


def forget_draft(session: SessionBase, key: str) -> None:
    """Forget a draft, because it was sent."""
    drafts = session.get(_KEY, {})
    if drafts.pop(key, None) is not None:
        session[_KEY] = drafts
