"""Values as a teacher types them on the desk: read as they are written, in either language, and said back in words."""

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from quizzes.facts.models import NAME_TYPES, TypedValue
from quizzes.language.grammars import LANGUAGES
from quizzes.language.reading import read_value
from quizzes.language.units import LENGTHS_OF_TIME, UNITS, dimension
from quizzes.language.values import AmbiguousValue, BadValue, Value, parse_value
from quizzes.language.writing import write_value
from quizzes.people.errors import DomainError

HOW_TO_TYPE = gettext_lazy(
    "As it is written, such as 25 November 2020 or 3054 km²; or in short, 2020-11-25, 2020-11 or 2020 for dates, "
    "3054 or 800-1000 for numbers. A name as it is."
)


def take_reading(row: TypedValue, *, kind: str, unit: str) -> str:
    """Put the value that was typed into the row in its canonical form, with its unit; unsaved.

    Returns the sentence that says how it was read, empty where it was typed in the canonical form. Raises DomainError
    at the field `value`.
    """
    if kind in NAME_TYPES or not kind or not row.value:
        return ""
    typed, value = row.value, read_typed(row.value, kind=kind, unit=row.unit or unit)
    row.value, row.unit = value.value, value.unit or row.unit
    row.is_approximate = row.is_approximate or value.approximate
    return "" if typed == value.value else said_back(typed, value)


def read_typed(text: str, *, kind: str, unit: str) -> Value:
    """Return the value in a text of the language of the page, else of another one.

    Raises DomainError at the field `value`, also where there are two ways to read it.
    """
    refused = None
    for language in sorted(LANGUAGES, key=lambda code: code != _language()):
        try:
            value = read_value(text, language, type=kind, unit=unit or None)
            _refuse_other_measure(text, value, unit=unit)
            return value
        except AmbiguousValue as error:
            raise _refusal(text, error) from error
        except BadValue as error:
            refused = refused or error
    raise _refusal(text, refused) from refused


def _refuse_other_measure(text: str, value: Value, *, unit: str) -> None:
    measures = {dimension(value.unit), dimension(unit)}
    if value.type == "quantity" and unit in UNITS and len(measures) > 1 and measures != LENGTHS_OF_TIME:
        example = write_value(parse_value("quantity", value.value, unit), _language(), form="label")
        said = _("“%(value)s” is not what is measured here. A value in the unit that fits would be %(example)s.")
        raise DomainError(said % {"value": text, "example": example}, field="value")


def said_back(typed: str, value: Value) -> str:
    """Return the sentence that says how a typed value was read."""
    words = write_value(value, _language(), form="label")
    return _("“%(typed)s” is read as %(value)s.") % {"typed": typed, "value": words}


def _refusal(text: str, error: BadValue) -> DomainError:
    if isinstance(error, AmbiguousValue):
        said = _(
            "“%(piece)s” in “%(value)s” can be read in two ways. "
            "Write it out, as 1234 or 1.5, or name its unit in full."
        )
    elif error.piece:
        said = _("“%(piece)s” in “%(value)s” is not understood. Write the value as 25 November 2020 or 3054 km².")
    else:
        said = _("“%(value)s” cannot be read as a value of this type. Write a date as 2020-11-25 and a number as 3054.")
    return DomainError(said % {"piece": error.piece, "value": text}, field="value")


def _language() -> str:
    return (get_language() or "en")[:2]
