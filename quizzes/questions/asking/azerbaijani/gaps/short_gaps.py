"""Shortens Azerbaijani gaps: what only follows from their clause, or from the sentence before, falls away."""

import re
from dataclasses import replace

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.stems.stems import is_of_kind_alone
from quizzes.questions.asking.azerbaijani.words.predicates import is_finite
from quizzes.questions.asking.gaps.gaps import CLOSES, GAP, OPENS, quoted
from quizzes.questions.asking.texts.drafts import Draft

LEAST_LEFT, OF_KIND = 6, 0.15
_TURN = re.compile(r"(?:[,;] (?:(?:ona|buna) görə|odur ki|lakin|amma|ancaq|üstəlik)\b|[:;] )")
_LEAD = re.compile(r"; (?=[A-ZƏÖÜÇŞĞİ])")
_RESULT = re.compile(r", (?:(?:ona|buna) görə|odur ki)\b[^.]*")


def shortened(draft: Draft) -> Draft:
    """Return the gap without the clauses behind it that it does not need, and without those of its lead."""
    text = quoted(draft.stem)
    before, gap, behind = _LEAD.sub(". ", text).partition(GAP)
    if not gap:
        return draft
    lead, stop, own = before.rpartition(". ")
    lead = _RESULT.sub("", lead)
    turn = next((one for one in _TURN.finditer(behind) if _ends_clause(behind[: one.start()])), None)
    kept = behind[: turn.start()] if turn is not None else behind
    is_enough = len(f"{own} {kept}".split()) >= LEAST_LEFT and _is_closed(f"{before}{kept}")
    told = f"{lead}{stop}{own}{GAP}{kept if is_enough else behind}"
    begins = lower_word(f"{own}{GAP}", "az").split()
    less = OF_KIND if lead and len(begins) > 1 and is_of_kind_alone(begins) else 0
    return replace(
        draft, score=draft.score - less, stem=draft.stem.replace(f"{OPENS}{text}{CLOSES}", f"{OPENS}{told}{CLOSES}")
    )


def _ends_clause(text: str) -> bool:
    """Whether a clause ends with its predicate where a text ends."""
    return bool(text.split()) and is_finite(text.split()[-1].strip('“”"‘’«»').lower(), at_end=True)


def _is_closed(text: str) -> bool:
    """Whether every quotation that a text opens is closed in it."""
    pairs = (("“", "”"), ("‘", "’"), ("«", "»"))
    return text.count('"') % 2 == 0 and all(text.count(opens) == text.count(closes) for opens, closes in pairs)
