"""Which values a stem leaves possible: a day in the year that it names, nothing before the date that it gives; pure."""

import re
from collections.abc import Callable, Iterable

from quizzes.language.dates import parse_period
from quizzes.language.values import DATE_TYPES, Value

_YEAR = re.compile(r"(?<!\d)(1[0-9]{3}|20[0-9]{2})(?!\d)")
_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905


def possible_beside(key: Value, *, said: Iterable[str], as_of: str = "") -> Callable[[Value], bool]:
    """Return the test of a distractor: where the English words said name the year (and month) of the key, it is there.

    Where the key is later than as_of, for a plan is asked for, a distractor is later too.
    """
    if key.type not in DATE_TYPES or key.low is None:
        return lambda value: True
    words = " ".join(said)
    start = parse_period(key.value).start
    names_year = str(start.year) in _YEAR.findall(words)
    names_month = bool(names_year and start.month and f"{_MONTHS[start.month - 1]} {start.year}" in words)
    earliest = parse_period(as_of).last.last_day if as_of else None

    def is_possible(value: Value) -> bool:
        other = parse_period(value.value).start
        if names_year and key.precision != "year" and other.year != start.year:
            return False
        if names_month and other.month != start.month:
            return False
        return earliest is None or key.low <= earliest or value.low is None or value.low > earliest

    return is_possible
