"""Asks what came first and what last: of dated events whose dates lie apart, and of steps told in their order."""

import re

from quizzes.language.letters import capitalize, fold
from quizzes.questions.asking.azerbaijani.questions.steps import step_sentences
from quizzes.questions.asking.steps import Step, are_apart, dated_events, plain_sentences, steps_of
from quizzes.questions.asking.texts.drafts import Draft, Event, Harvest, Sentence
from quizzes.questions.asking.texts.likeness import is_of_like_length
from quizzes.questions.writing.distractors import WANTED

STEMS = {
    "en": {"what_first": "Which of these happened first?", "what_last": "Which of these happened last?"},
    "az": {
        "what_first": "Aşağıdakı hadisələrdən hansı ən əvvəl baş verib?",
        "what_last": "Aşağıdakı hadisələrdən hansı ən sonra baş verib?",
    },
}
STEP_STEMS = {
    "en": {"what_first": "Which of these comes first?", "what_last": "Which of these comes last?"},
    "az": {
        "what_first": "Aşağıdakılardan hansı ən əvvəl baş verir?",
        "what_last": "Aşağıdakılardan hansı ən axırda baş verir?",
    },
}
FOLLOWS = {
    "en": "What comes straight after this: “{step}”?",
    "az": "“{step}”: bundan dərhal sonra nə baş verir?",
}
NEAREST_DAYS = 365
LONGER_TIMES, LONGER_LETTERS = 1.4, 12
_ENDS_OF_LIFE = re.compile(r"\b(?:born|died|anadan ol|dünyaya (?:gəl|göz)|gözlərini|həlak|vəfat|dəfn)")
SCORE = 0.82


def order_drafts(harvest: Harvest, sentences: list[Sentence], *, language: str) -> list[Draft]:
    """Return the questions on the order of events and of steps: the first and, of more than four, the last."""
    events = _apart([event for event in dated_events(harvest, language) if not _ENDS_OF_LIFE.search(event.words)])
    drafts = [] if len(events) <= WANTED else _of_events(events, language)
    plain = step_sentences(sentences) if language == "az" else plain_sentences(sentences)
    told = [*harvest.trues, *plain]
    for steps in steps_of(told, language):
        drafts += _of_steps(steps, language)
    return drafts


def _of_events(events: list[Event], language: str) -> list[Draft]:
    first = events[0 :: max(1, len(events) // (WANTED + 1))][: WANTED + 1]
    rows = [("what_first", first[0], first[1:])]
    if len(events) > WANTED + 1:
        last = events[-WANTED - 1 :]
        rows.append(("what_last", last[-1], last[:-1]))
    return [_draft(kind, key, others, language) for kind, key, others in rows if not _stands_out(key, others)]


def _stands_out(key: Event, others: list[Event]) -> bool:
    """Whether a key is much longer than what stands beside it."""
    longest = max(len(one.words) for one in others)
    return len(key.words) > longest * LONGER_TIMES and len(key.words) - longest >= LONGER_LETTERS


def _of_steps(steps: list[Step], language: str) -> list[Draft]:
    stems = STEP_STEMS[language]
    drafts = [_step_draft("what_first", stems["what_first"], steps[0], steps[1 : WANTED + 1])]
    if len(steps) <= WANTED + 1:
        return drafts
    for at in range(1, len(steps) - 1):
        step, follows = steps[at], steps[at + 1]
        if follows.is_next and follows.sentence.number == step.sentence.number + 1:
            others = [one for one in steps if one is not step and one is not follows][-WANTED:]
            stem = FOLLOWS[language].format(step=step.words)
            return [*drafts, _step_draft("what_next", stem, follows, others)]
    return [*drafts, _step_draft("what_last", stems["what_last"], steps[-1], steps[-WANTED - 1 : -1])]


def _step_draft(kind: str, stem: str, key: Step, others: list[Step]) -> Draft:
    start, end = key.sentence.start, key.sentence.end
    options = tuple(other.words for other in others)
    return Draft(kind, stem, key.words, "event", start, end, key.sentence, SCORE, options=options)


def _apart(events: list[Event]) -> list[Event]:
    """The events in their order, each a year or more after the one before, none said twice, of like length."""
    rows = sorted((event for event in events if event.value is not None), key=lambda event: event.value.low)
    kept: list[Event] = []
    for event in rows:
        is_apart = not kept or event.value.low - kept[-1].value.high >= NEAREST_DAYS
        is_alike = not kept or is_of_like_length(event.words, kept[0].words)
        if is_apart and is_alike and fold(event.words) not in {fold(other.words) for other in kept}:
            kept.append(event)
    return kept if are_apart(kept) else []


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
