"""Asks which of several dated events of a text came first; never where their dates could be one."""

import re
from itertools import pairwise

from quizzes.language.letters import capitalize, fold
from quizzes.questions.asking.drafts import Draft, Event, Harvest
from quizzes.questions.writing.distractors import WANTED

STEMS = {
    "en": {"what_first": "Which of these happened first?", "what_last": "Which of these happened last?"},
    "az": {
        "what_first": "Aşağıdakı hadisələrdən hansı daha əvvəl baş verib?",
        "what_last": "Aşağıdakı hadisələrdən hansı daha sonra baş verib?",
    },
}
NEAREST_DAYS = 365
_ENDS_OF_LIFE = re.compile(r"\b(?:born|died|anadan ol|dünyaya gəl|vəfat|dəfn)")
SCORE = 0.82


def order_drafts(harvest: Harvest, *, language: str) -> list[Draft]:
    """Return the questions on the order of events: one for four to seven events, two for more."""
    events = _apart([event for event in harvest.events if not _ENDS_OF_LIFE.search(event.words)])
    if len(events) <= WANTED:
        return []
    first = events[0 :: max(1, len(events) // (WANTED + 1))][: WANTED + 1]
    drafts = [_draft("what_first", first[0], first[1:], language)]
    rest = [event for event in events if event not in first]
    if len(rest) > WANTED:
        last = rest[-WANTED - 1 :]
        drafts.append(_draft("what_last", last[-1], last[:-1], language))
    return drafts


def _apart(events: list[Event]) -> list[Event]:
    """The events in their order, each a year or more after the one before, none said twice."""
    rows = sorted((event for event in events if event.value is not None), key=lambda event: event.value.low)
    kept: list[Event] = []
    for event in rows:
        is_apart = not kept or event.value.low - kept[-1].value.high >= NEAREST_DAYS
        if is_apart and fold(event.words) not in {fold(other.words) for other in kept}:
            kept.append(event)
    return kept if all(one.value.high < other.value.low for one, other in pairwise(kept)) else []


def _draft(kind: str, key: Event, others: list[Event], language: str) -> Draft:
    return Draft(
        kind=kind,
        stem=STEMS[language][kind],
        key=capitalize(key.words, language),
        pool="event",
        start=key.start,
        end=key.end,
        sentence=key.sentence,
        score=SCORE,
        options=tuple(capitalize(event.words, language) for event in others),
    )
