"""The two ends of a life that stand in brackets behind a name: "(8 November 1911 – 9 March 1998)"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizzes.facts.proposing.comparing.own_values import OwnReading
from quizzes.facts.proposing.proposing import Reading
from quizzes.language.dates import parse_period
from quizzes.language.values import NAME_TYPES

FARTHEST_NAME = 3
SHORTEST_LIFE, LONGEST_LIFE = 12, 110
YEAR_LETTERS = 4
_DASH = re.compile(r"\s*[-–—−]\s*")


def with_lives_split(known: Iterable[Reading], text: str) -> Iterator[Reading]:
    """Yield readings, each span of a life as its two dates, the one of a birth and the other of a death."""
    rows = list(known)
    names = {one.proposal.end for one in rows if one.proposal.type in NAME_TYPES}
    for one in rows:
        if one.proposal.type == "date_range" and _is_life(one, text, names):
            yield from _ends(one)
        else:
            yield one


def _is_life(span: Reading, text: str, names: set[int]) -> bool:
    proposal = span.proposal
    before, after = text[: proposal.start].rstrip(), text[proposal.end : proposal.end + 1]
    if not before.endswith("(") or after != ")" or len(_DASH.findall(proposal.text)) != 1:
        return False
    place = len(before) - 1
    if not names.intersection(range(place - FARTHEST_NAME, place + 1)):
        return False
    period = parse_period(proposal.value)
    if period.is_impossible or proposal.value.count("/") != 1:
        return False
    return SHORTEST_LIFE <= period.last.year - period.start.year <= LONGEST_LIFE


def _ends(span: Reading) -> Iterator[OwnReading]:
    proposal = span.proposal
    dash = _DASH.search(proposal.text)
    texts = proposal.text[: dash.start()], proposal.text[dash.end() :]
    starts = proposal.start, proposal.start + dash.end()
    for text, start, value, event in zip(texts, starts, proposal.value.split("/"), ("born", "die"), strict=True):
        kind = "year" if len(value) == YEAR_LETTERS else "date"
        part = replace(proposal, text=text, start=start, end=start + len(text), type=kind, value=value, property=None)
        yield OwnReading(part, span.subject_key, span.support, span.is_subject_near, True, "", None, event)
