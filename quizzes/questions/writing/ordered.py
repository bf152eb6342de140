"""Questions on the order of events in time: “Which of these came first?”."""

from random import Random

from quizzes.language.dates import parse_period
from quizzes.language.grammars import LANGUAGES
from quizzes.language.letters import capitalize
from quizzes.language.values import DATE_TYPES, Value
from quizzes.questions.writing.distractors import WANTED
from quizzes.questions.writing.drafts import CannotWrite, Texts, WrittenForm, WrittenOption, WrittenQuestion
from quizzes.questions.writing.explaining import evidence_of_claims, explain_key, fact_stated
from quizzes.questions.writing.frames import FRAMES
from quizzes.questions.writing.pen import Pen, as_is, fact_words, framed
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.templates import render
from quizzes.questions.writing.valued import refuse_unless_plain, slug_of

NEAR_YEARS, FARTHEST_YEARS = 30, 150
DAYS_OF_YEAR = 366
# How many years a date given as about so much may be off, by how round it is; else the fewest.
_SLACK = ((100, 50), (50, 25), (10, 10))
FEWEST_YEARS_OFF = 5


def write_ordering(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    """Return the question which of four events came first, or last, this one being the key; raises CannotWrite."""
    refuse_unless_plain(card)
    row = card.fact.property
    if row.value_type not in DATE_TYPES or not (row.event_en or row.event_az) or card.value.low is None:
        raise CannotWrite("no_event")
    pen = Pen()
    key = pen.in_both(lambda language: event_name(card, language))
    if not any(key.values()):
        raise CannotWrite("name_missing")
    others, frame = _later(card, shelf, random), "ordering"
    if len(others) < WANTED:
        others, frame = _earlier(card, shelf, random), "ordering_last"
    if len(others) < WANTED:
        raise CannotWrite("too_few_later")
    events = [(card, key), *others]
    return WrittenQuestion(
        slug=slug_of(card, WrittenForm.ORDERING, seed),
        fact=card.fact.slug,
        form=WrittenForm.ORDERING,
        seed=seed,
        stem={language: FRAMES[frame][language] if key[language] else "" for language in LANGUAGES},
        explanation=pen.in_both(lambda language: _in_a_row(events, language)),
        options=tuple(_option(other, texts, is_key=other is card) for other, texts in events),
        evidence=evidence_of_claims([card.taught]),
        citations=tuple(other.taught for other, _texts in others),
        needs_form=tuple(pen.needed),
    )


def event_name(card: Card, language: str) -> str:
    """Return what the event of a fact is called: the opening of the museum."""
    template = getattr(card.fact.property, f"event_{language}") or ""
    return render(template, fact_words(card.fact.subject, None, card.qualifier, language)) if template else ""


def _later(card: Card, shelf: Shelf, random: Random) -> list[tuple[Card, Texts]]:
    """Return three events that are surely later, near ones first, and whose days do not meet those of one another."""
    latest_claimed = _latest_claimed(card) or 0
    others = [
        other
        for other in _events(shelf)
        if other is not card and (first := _earliest_claimed(other)) is not None and first > latest_claimed
    ]
    return _chosen(card, others, random)


def _earlier(card: Card, shelf: Shelf, random: Random) -> list[tuple[Card, Texts]]:
    """Return three events that are surely earlier, near ones first."""
    earliest = _earliest_claimed(card)
    others = [
        other
        for other in _events(shelf)
        if other is not card
        and earliest is not None
        and (last := _latest_claimed(other)) is not None
        and last < earliest
    ]
    return _chosen(card, others, random)


def _events(shelf: Shelf) -> list[Card]:
    """The dated events of the shelf that have a name in both languages."""
    rows = (card for card in shelf.plain if card.fact.property.value_type in DATE_TYPES)
    return [card for card in rows if card.fact.property.event_en and card.fact.property.event_az]


def _chosen(card: Card, others: list[Card], random: Random) -> list[tuple[Card, Texts]]:
    """Three events of other subjects from the time of the key, near ones first, whose order among them is known."""
    others = [other for other in others if _years_apart(card, other) <= FARTHEST_YEARS]
    others.sort(key=lambda other: other.fact.slug)
    random.shuffle(others)
    others.sort(key=lambda other: _years_apart(card, other) > NEAR_YEARS)
    chosen: list[tuple[Card, Texts]] = []
    for other in others:
        beside = [card, *(one for one, _texts in chosen)]
        is_apart = all(_is_apart(one, other) and one.fact.subject_id != other.fact.subject_id for one in beside)
        if len(chosen) == WANTED or not is_apart:
            continue
        texts = Pen().in_both(lambda language, one=other: event_name(one, language))
        if all(texts.values()) and not any(text[:1].isdigit() for text in texts.values()):
            chosen.append((other, texts))
    return chosen


def _years_apart(one: Card, other: Card) -> float:
    return abs(one.value.low - other.value.low) / DAYS_OF_YEAR


def _is_apart(one: Card, other: Card) -> bool:
    """Whether all that is claimed of one event is before all that is claimed of the other."""
    spans = [(_earliest_claimed(card), _latest_claimed(card)) for card in (one, other)]
    if any(None in span for span in spans):
        return False
    (first, last), (begin, end) = spans
    return last < begin or end < first


def _earliest_claimed(card: Card):
    values = [claim.typed_value for claim in card.claims]
    return None if any(value.low is None for value in values) else min(value.low - _slack(value) for value in values)


def _latest_claimed(card: Card):
    values = [claim.typed_value for claim in card.claims]
    return None if any(value.high is None for value in values) else max(value.high + _slack(value) for value in values)


def _slack(value: Value) -> int:
    """Return by how many days a date that is given as about so much may be off: about 1350 is no year but a time."""
    if not value.approximate:
        return 0
    year = parse_period(value.value).start.year
    return 366 * next((slack for step, slack in _SLACK if year % step == 0), FEWEST_YEARS_OFF)


def _option(card: Card, texts: Texts, *, is_key: bool) -> WrittenOption:
    capitalized = {language: capitalize(text, language) for language, text in texts.items()}
    explanation = explain_key(card.taught) if is_key else fact_stated(card, card.taught)
    return WrittenOption(capitalized, explanation, is_key=is_key, subject=card.fact.subject.slug)


def _in_a_row(events: list[tuple[Card, Texts]], language: str) -> str:
    in_time = sorted(events, key=lambda event: event[0].value.low)
    if not all(texts[language] for _card, texts in events):
        return ""
    words = [
        f"{texts[language]} ({fact_words(card.fact.subject, card.taught, card.qualifier, language)['value'](None)})"
        for card, texts in in_time
    ]
    return framed("ordering_explanation", language, {"list": as_is("; ".join(words))})
