"""Chooses among asked questions: the best first, no answer twice, none that gives another's key away."""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.texts.drafts import AskedQuestion
from quizzes.questions.asking.texts.likeness import fold

MOST_OF_ONE_SENTENCE = 2
OF_MANY = frozenset({"what_first", "what_last", "what_next"})
REPEATED_KIND = 0.02
SHARED_AT_MOST = 0.4
LEAST_BEFORE_GAP, BEHIND = 0.44, 0.01


def chosen_of(asked: Iterable[AskedQuestion], *, limit: int) -> tuple[list[AskedQuestion], Counter[str]]:
    """Return the questions to keep, the best first, and why the others were left out."""
    rest = sorted(asked, key=lambda one: (-one.score, one.start, one.stem))
    kept: list[AskedQuestion] = []
    left_out: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    worth = {one: min(one.score, _most_of_gap(one, rest)) for one in rest}
    while rest and len(kept) < limit:
        best = max(rest, key=lambda one: (worth[one] - REPEATED_KIND * kinds[one.kind], -one.start))
        rest.remove(best)
        reason = _clash(best, kept)
        if reason:
            left_out[reason] += 1
            continue
        kept.append(best)
        kinds[best.kind] += 1
    return kept, left_out


def _most_of_gap(question: AskedQuestion, others: list[AskedQuestion]) -> float:
    """Return how much a gap is worth at most: less than a plain question on its answer, a mere word than any beside."""
    if GAP not in question.stem or question.language != "en":
        return question.score
    beside = [one for one in others if one.sentence_start == question.sentence_start and GAP not in one.stem]
    if question.kind != "what":
        alike = (one for one in beside if one.kind == question.kind)
        beside = [one for one in alike if one.start < question.end and question.start < one.end]
    return min((one.score for one in beside if one.score >= LEAST_BEFORE_GAP), default=1.0) - BEHIND


def _clash(question: AskedQuestion, kept: list[AskedQuestion]) -> str:
    """Return why a question cannot stand beside those kept, or nothing."""
    if any(
        gives_away(one, question) or gives_away(question, one) for one in kept if OF_MANY & {one.kind, question.kind}
    ):
        return "gives_away"
    if question.kind in OF_MANY:
        return "" if not any(one.kind == question.kind for one in kept) else "same_stem"
    kept = [one for one in kept if one.kind not in OF_MANY]
    same = [one for one in kept if one.sentence_start == question.sentence_start]
    if len(same) >= MOST_OF_ONE_SENTENCE:
        return "sentence_asked_twice"
    if question.language == "en" and any(one.kind == question.kind == "happens" for one in same):
        return "same_answer"
    if any(GAP in one.stem + question.stem and not _are_of_two_halves(one, question) for one in same):
        return "sentence_asked_twice"
    if any(one.value is not None and one.key == question.key for one in same):
        return "same_answer"
    if any(one.start < question.end and question.start < one.end for one in kept):
        return "same_answer"
    if question.value is None and any(_folded(one.key) == _folded(question.key) for one in kept):
        return "same_answer"
    if any(_folded(one.stem) == _folded(question.stem) for one in kept):
        return "same_stem"
    if any(gives_away(one, question) or gives_away(question, one) for one in kept):
        return "gives_away"
    return ""


def _are_of_two_halves(one: AskedQuestion, other: AskedQuestion) -> bool:
    """Return whether two questions, one with a gap, stand in two halves of a sentence, that share hardly a word."""
    words, others = ({word for word in _words(quoted(row.stem)) if len(word) > 3} for row in (one, other))
    return len(words & others) < SHARED_AT_MOST * min(len(words), len(others))


def gives_away(one: AskedQuestion, other: AskedQuestion) -> bool:
    """Return whether the stem of one question says the key of the other about the same thing."""
    key = _words(other.key)
    stem = _words(quoted(one.stem))
    if not key or not _holds(stem, key):
        return False
    if one.sentence_start == other.sentence_start:
        return True
    shared = {word[:5] for word in stem if len(word) > 4} & {
        word[:5] for word in _words(quoted(other.stem)) if len(word) > 4
    }
    return len(shared) >= 2


def _holds(words: tuple[str, ...], inner: tuple[str, ...]) -> bool:
    size = len(inner)
    return any(words[at : at + size] == inner for at in range(len(words) - size + 1))


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    words = (word.strip(".,;:!?“”\"'()") for word in _folded(text).split())
    return tuple(word for word in words if word not in {"the", "a", "an"})


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return fold(text)
