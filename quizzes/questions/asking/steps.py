"""Finds what a text tells in an order: steps that it joins with first, then, finally, and events with their dates."""

import re
from dataclasses import dataclass
from itertools import pairwise

from quizzes.language.letters import capitalize, fold
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.statements.standing import LONGEST, stands_alone, without_links
from quizzes.questions.asking.texts.drafts import Draft, Event, Harvest, Sentence, Wrong

FEWEST, LONGEST_EVENT, SHORTEST_STEP, LONGEST_STEP = 4, 12, 3, 15
_OPENS = {
    "en": r"(?:First(?:ly| of all)?|To begin with|At first)",
    "az": r"(?:Əvvəlcə|İlk növbədə|İlk öncə|Əvvəl)",
}
_GOES_ON = {
    "en": (
        r"(?:Then|Next(?! (?:year|day|week|month|morning|time|to|door))|After that|After this|Afterwards|Secondly"
        r"|Thirdly|Finally|Lastly|In the end|Last of all|Later)"
    ),
    "az": r"(?:Sonra|Daha sonra|Ondan sonra|Bundan sonra|Axırda|Sonda|Nəhayət|Ən sonda|Sonralar)",
}
_INSIDE = {
    "en": (r"^(.{3,60}\b(?:is|are)) first\b", r"^(.{3,60}\b(?:is|are)) (?:then|next|afterwards|finally)\b"),
    "az": (
        r"^((?:\w+ ){1,3})əvvəlcə\b",
        r"^((?:\w+ ){1,3})(?:(?<!d[aə]n )sonra|daha sonra|axırda|sonda|nəhayət)\b(?! isə)",
    ),
}
_POINTS = re.compile(
    r"[?!:;()“”\"\[\]]|\b(?:[Ii]t|[Tt]hey|[Tt]hem|[Hh]e|[Ss]he|[Tt]h(?:is|ese|ose)|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\b"
)
_IS_DONE = {
    "en": re.compile(r"\b(?:is|are) (?:[a-z]+ly )?[a-z]+(?:ed|en|wn|ut|ung|un|id|old)\b"),
    "az": re.compile(r"(?:[ıiuü]l[ıiuü]r|[ıiuü]n[ıiuü]r|[ıiuü]rl[aə]r)$"),
}
_DATE_AT = {
    "en": (
        rf"^(?:In|On) {GAP},? (.+)$",
        rf"^(.+?),? (?:in|on) {GAP}$",
        rf"^(.+?) (?:in|on) {GAP} ((?:by|to|with|at|when|after|because|from|for) .+)$",
    ),
    "az": (rf"^{GAP} (.+)$", rf"^(.+?) {GAP} (.+)$"),
}
_LOCATIVE = ("ildə", "ayında", "da", "də")


@dataclass(frozen=True)
class Step:
    """One step in words of its own; whether it is said to follow the sentence before it."""

    words: str
    sentence: Sentence
    is_next: bool


def steps_of(told: list[Wrong], language: str) -> list[list[Step]]:
    """Return the rows of steps of a text, each in its order: sentences of one paragraph that its words join.

    What is done between two of them, in a sentence that says no more than that, is a step as well.
    """
    rows: list[list[Step]] = []
    waiting: list[Step] = []
    last: Sentence | None = None
    for row in _by_sentence(told):
        is_first, goes_on = (
            _begins(row.sentence, rules[language], inner)
            for rules, inner in zip((_OPENS, _GOES_ON), _INSIDE[language], strict=True)
        )
        is_same = last is not None and last.tokens is row.sentence.tokens
        last = row.sentence
        words = _step(row, language)
        step = [Step(words, row.sentence, goes_on)] if words else []
        if is_first or (goes_on and not (is_same and rows)):
            rows.append(step)
        elif goes_on:
            rows[-1] += [*waiting, *step]
        waiting = [] if is_first or goes_on or not is_same else waiting
        if not is_first and not goes_on and step and _IS_DONE[language].search(words):
            waiting.append(step[0])
    return [row for row in rows if len(row) >= FEWEST]


def plain_sentences(sentences: list[Sentence]) -> list[Wrong]:
    """Return the English sentences in which no pronoun and no mark points to another."""
    told = [(one, one.text[one.start : one.end].rstrip(".")) for one in sentences]
    return [Wrong(one, text, "") for one, text in told if not _POINTS.search(text)]


def _by_sentence(rows: list[Wrong]) -> list[Wrong]:
    """The first row of every sentence, in the order of the text."""
    found: dict[int, Wrong] = {}
    for row in rows:
        found.setdefault(row.sentence.number, row)
    return [found[number] for number in sorted(found)]


def _begins(sentence: Sentence, words: str, inner: str) -> bool:
    text = sentence.text[sentence.start : sentence.end]
    return bool(re.match(rf"{words}\b(?! (?:for|of|in|isə)\b)", text) or re.match(inner, text))


def _step(row: Wrong, language: str) -> str:
    """The words of a step without what joins it to the one before; nothing where they cannot stand alone."""
    openers = rf"^(?:{_OPENS[language]}|{_GOES_ON[language]})\b,? (?:isə )?"
    text = re.sub(openers, "", without_links(row.true, language), flags=re.IGNORECASE)
    text = next((re.sub(rule, r"\1", text) for rule in _INSIDE[language] if re.match(rule, text)), text)
    text = " ".join(text.split())
    is_fit = SHORTEST_STEP <= len(text.split()) <= min(LONGEST, LONGEST_STEP) and stands_alone(text, language)
    return capitalize(text, language) if is_fit else ""


def dated_events(harvest: Harvest, language: str) -> list[Event]:
    """Return what happened when: the events of a text and the sentences whose date can be left out of them."""
    events = [event for event in harvest.events if event.value is not None]
    told = {event.sentence.number for event in events}
    for draft in harvest.drafts:
        is_date = draft.value is not None and draft.pool == "date" and GAP in draft.stem
        if is_date and draft.sentence.number not in told and (words := _without_date(draft, language)):
            told.add(draft.sentence.number)
            events.append(Event(words, draft.value, draft.start, draft.end, draft.sentence))
    return events


def _without_date(draft: Draft, language: str) -> str:
    text = quoted(draft.stem)
    if ". " in text or text.count(GAP) != 1 or (language == "az" and not draft.key.endswith(_LOCATIVE)):
        return ""
    found = next((match for rule in _DATE_AT[language] if (match := re.match(rule, text))), None)
    words = " ".join(found.groups()) if found else ""
    is_short = SHORTEST_STEP <= len(words.split()) <= LONGEST_EVENT and not re.search(r"\d{3}", words)
    return words if is_short and stands_alone(words, language) and not _is_bound(words) else ""


def _is_bound(words: str) -> bool:
    """Whether a comma is left that only the date had closed, or a pronoun that only the sentence before tells."""
    return words.count(",") == 1 or words[0] == "," or fold(words).split()[0] in {"he", "she", "it", "they", "o"}


def are_apart(events: list[Event]) -> bool:
    """Return whether every event of a row ends before the next begins."""
    return all(one.value.high < other.value.low for one, other in pairwise(events))
