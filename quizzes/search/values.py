"""Reads a search as a value, a date or an amount with its unit, and finds the facts to which a source gives it."""

from collections.abc import Iterable
from decimal import InvalidOperation

from django.db.models import Q

from quizzes.facts.actions import STORED_PLACES
from quizzes.facts.models import Claim
from quizzes.language.grammars import LANGUAGES
from quizzes.language.reading import read_value
from quizzes.language.text_words import text_words
from quizzes.language.units import dimension
from quizzes.language.values import DATE_TYPES, BadValue, Value
from quizzes.language.writing import write_value
from quizzes.search.wanted import Wanted

TYPES = ("date", "date_range", "quantity", "money", "percent", "temperature", "count")


def values_in(query: str, language: str) -> list[Value]:
    """Every value that the query can be read as, in the language of the page before the others; none for bare digits.

    Digits alone are looked for as a word.
    """
    words = text_words(query)
    if not words or not any(word.folded[0].isdigit() for word in words) or _is_bare_number(query):
        return []
    found: list[Value] = []
    for one in dict.fromkeys([language, *LANGUAGES]):
        if one not in LANGUAGES:
            continue
        for kind in TYPES:
            try:
                value = read_value(query, one, type=kind)
            except (BadValue, InvalidOperation):
                continue
            if value.low is not None and value not in found:
                found.append(value)
        if found:  # what is a value in the language of the page is not read in another
            break
    return found


def facts_with_value(values: Iterable[Value]) -> set[int]:
    """The facts with a claim of one of the amounts or of a date within one of the periods; one query, or none."""
    condition, values = Q(), list(values)
    for value in values:
        try:
            low, high = (end.quantize(STORED_PLACES) for end in (value.low, value.high))
        except InvalidOperation:
            continue
        if value.type in DATE_TYPES:
            condition |= Q(value_type__in=DATE_TYPES, numeric_low__gte=low, numeric_high__lte=high)
        else:
            condition |= Q(value_type=value.type, numeric_low=low, numeric_high=high)
    if not condition:
        return set()
    rows = Claim.objects.filter(condition).order_by().values_list("fact_id", "value_type", "unit")
    return {fact for fact, kind, unit in rows if any(_may_be(value, kind, unit) for value in values)}


def written_as(values: Iterable[Value], language: str) -> list[Wanted]:
    """The values as texts of that language write them, each as a phrase."""
    written = []
    for value in values:
        words = tuple(word.folded for word in text_words(write_value(value, language, form="label")))
        if len(words) > 1:
            written.append(Wanted(words))
    return list(dict.fromkeys(written))


def _may_be(value: Value, kind: str, unit: str) -> bool:
    """Whether a claim of that type and unit is of the same sort: metres are not square metres, manats no dollars."""
    if value.type in DATE_TYPES or kind in DATE_TYPES:
        return value.type in DATE_TYPES and kind in DATE_TYPES
    if value.type != kind:
        return False
    return kind == "percent" or value.unit == unit or (bool(unit) and dimension(value.unit) == dimension(unit) != "")


def _is_bare_number(query: str) -> bool:
    return not any(character.isalpha() or character in "%°$€₼£-–/" for character in query) and (
        len(text_words(query)) == 1
    )
