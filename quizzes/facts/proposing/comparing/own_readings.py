"""All values of a text as comparing sees them: the proposals, and what it reads over and above them."""

from collections.abc import Iterable, Iterator

from quizzes.facts.proposing.comparing.ages import ages
from quizzes.facts.proposing.comparing.bare_numbers import bare_numbers
from quizzes.facts.proposing.comparing.clock_times import clock_times
from quizzes.facts.proposing.comparing.contexts import sentences_of
from quizzes.facts.proposing.comparing.life_dates import with_lives_split
from quizzes.facts.proposing.comparing.old_units import old_amounts
from quizzes.facts.proposing.comparing.own_values import OwnValue, own_reading
from quizzes.facts.proposing.comparing.yearly import yearly_days
from quizzes.facts.proposing.proposing import Reading, readings
from quizzes.language.values import NAME_TYPES


def all_readings(
    text: str, *, document: str, language: str | None = None, published_on: str | None = None
) -> list[Reading]:
    """Return the proposals of a text and comparing's own readings; these stand for proposals in the same place."""
    known = list(readings(text, document=document, language=language, published_on=published_on))
    known = list(with_lives_split(known, text))
    known += yearly_days(text, known, document=document, language=language)
    own = list(_own(text, known, document=document, language=language))
    covered = {at for one in own for at in range(one.proposal.start, one.proposal.end)}
    return [one for one in known if one.proposal.type in NAME_TYPES or not covered & set(_places(one))] + own


def _own(text: str, known: Iterable[Reading], *, document: str, language: str | None) -> Iterator[Reading]:
    numbers = {at for one in known if one.proposal.type not in NAME_TYPES for at in _places(one)}
    names = {at for one in known if one.proposal.type in NAME_TYPES for at in _places(one)}
    for sentence in sentences_of(text, (), document=document, language=language):
        taken: set[int] = set()
        found = [*_apart([*clock_times(sentence, text), *ages(sentence, text), *old_amounts(sentence, text)], taken)]
        places = {at for at, token in enumerate(sentence.tokens) if token.start in numbers}
        named = {at for at, token in enumerate(sentence.tokens) if token.start in names}
        found += bare_numbers(sentence, text, frozenset(taken | places), frozenset(named))
        for one in found:
            start, end = sentence.tokens[one.first].start, sentence.tokens[one.last - 1].end
            yield own_reading(one, text=text, document=document, start=start, end=end)


def _apart(found: Iterable[OwnValue], taken: set[int]) -> Iterator[OwnValue]:
    for one in found:
        places = set(range(one.first, one.last))
        if not places & taken:
            taken |= places
            yield one


def _places(reading: Reading) -> range:
    return range(reading.proposal.start, reading.proposal.end)
