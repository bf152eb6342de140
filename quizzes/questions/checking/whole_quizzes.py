"""Checks of a quiz as a whole: where its keys stand, what it asks twice, gives away, or leaves out; pure."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from quizzes.language.letters import fold
from quizzes.questions.checking.check import Check, Coverage, Hit, QuestionText, QuizItem, gettext_noop

FEWEST_FIXED = 5
MOST_IN_ONE_PLACE = 0.6
_ARTICLE = re.compile(r"^(?:the|an?) ")
# Endings of Azerbaijani cases, as they are folded: Bakıda, Nizaminin.
_ENDING = r"(?:(?:[ny]?[iu]n?|[yn]?[ae]|n?d[ae]n?)(?:ki|d[iu]r)?)?"
SHORTEST_KEY, SHORTEST_NAME, STEM_OF_WORD, FEWEST_SHARED = 4, 3, 5, 2
_ASKING = frozenset(("which", "where", "whose", "hansi", "harad", "necen", "accor"))


def _keys_uneven(items: Sequence[QuizItem]) -> Iterator[Hit]:
    """Haladyna, Downing and Rodriguez (2002), guideline 20: vary the place of the right answer.

    Only questions whose order is fixed count: the others are shuffled for each learner.
    """
    places = [item.key_position for item in items if item.key_position is not None]
    if len(places) < FEWEST_FIXED:
        return
    place, count = Counter(places).most_common(1)[0]
    if count > len(places) * MOST_IN_ONE_PLACE:
        yield Hit(details={"count": count, "all": len(places), "place": place})


def _same_fact_twice(items: Sequence[QuizItem]) -> Iterator[Hit]:
    """Haladyna, Downing and Rodriguez (2002), guideline 4: keep the content of items independent of one another."""
    asked: dict[str, list[str]] = {}
    for item in items:
        if item.fact and item.form != "comparison":
            asked.setdefault(item.fact, []).append(item.slug)
    for fact, slugs in asked.items():
        if len(slugs) > 1:
            yield Hit(details={"fact": fact, "words": ", ".join(slugs)})


def keys_told(items: Sequence[QuizItem]) -> Iterator[tuple[QuizItem, QuizItem, str]]:
    """Yield each item that tells the key of another, that other, and the key."""
    for item in items:
        for other in items:
            shared = {theirs.language: theirs for theirs in other.texts} if other is not item else {}
            key = next((key for text in item.texts if (key := _key_in_stem(text, shared.get(text.language)))), "")
            if key:
                yield other, item, key


def _gives_away_another(items: Sequence[QuizItem]) -> Iterator[Hit]:
    """Haladyna, Downing and Rodriguez (2002), guideline 4: the words of one item must not answer another."""
    for teller, asked, key in keys_told(items):
        yield Hit(details={"words": key, "one": teller.slug, "other": asked.slug})


def _key_in_stem(asked: QuestionText, teller: QuestionText | None) -> str:
    """Return the key of a question where the stem of another, on the same matter, has it; empty where it has not."""
    if teller is None or len(asked.keys) != 1:
        return ""
    key, own, told = _ARTICLE.sub("", fold(asked.keys[0].text)), fold(asked.stem), fold(teller.stem)
    ending = _ENDING if asked.language == "az" else ""
    shortest = SHORTEST_NAME if asked.keys[0].text.strip("“”").removeprefix("The ")[:1].isupper() else SHORTEST_KEY
    is_told = len(key) >= shortest and re.search(rf"\b{re.escape(key)}{ending}\b", told) and key not in own
    shared = _stems(own) & _stems(told) - _ASKING
    names = _stems(_names_in(asked.stem)) & _stems(_names_in(teller.stem)) - _ASKING
    is_on_it = len(shared) + len(names) >= FEWEST_SHARED
    return asked.keys[0].text if is_told and is_on_it else ""


def _names_in(stem: str) -> str:
    """The words with a capital letter, folded; a name that two stems share says more than another word."""
    return " ".join(fold(word) for word in re.findall(r"[^\W\d_]+", stem) if word[0].isupper())


def _stems(folded: str) -> set[str]:
    return {word[:STEM_OF_WORD] for word in re.findall(r"[^\W\d_]+", folded) if len(word) >= STEM_OF_WORD}


def _never_asked(coverage: Coverage) -> Iterator[Hit]:
    """Guideline 1: items reflect the content that was taught, in the shares in which it was taught."""
    if missing := sorted(coverage.taught - coverage.asked):
        yield Hit(details={"words": ", ".join(missing)})


def _never_taught(coverage: Coverage) -> Iterator[Hit]:
    """Guideline 1: items ask for what the lesson has taught."""
    if missing := sorted(coverage.asked - coverage.taught):
        yield Hit(details={"words": ", ".join(missing)})


COVERAGE_CHECKS = (
    Check("never_asked", gettext_noop("The lesson teaches what no question asks: %(words)s."), _never_asked),
    Check("never_taught", gettext_noop("It asks what the lesson does not teach: %(words)s."), _never_taught),
)
QUIZ_CHECKS = (
    Check("keys_uneven", gettext_noop("%(count)d of %(all)d keys stand in place %(place)d."), _keys_uneven),
    Check("same_fact_twice", gettext_noop("Several questions ask the fact %(fact)s: %(words)s."), _same_fact_twice),
    Check(
        "gives_away_another",
        gettext_noop("The question %(one)s gives away the right answer of %(other)s: %(words)s."),
        _gives_away_another,
    ),
)
