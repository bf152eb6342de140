"""Azerbaijani nouns beside one whatever the text tells: other parts of a place, other units of time."""

from quizzes.questions.asking.azerbaijani.stock.stock import AzerbaijaniStock, Word
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.words.noun_kinship import names_people
from quizzes.questions.asking.words.vocabulary import rows_of

_PARTS_OF_PLACES = {"baş": "ətək dib yan", "ayaq": "baş yan", "ağız": "dib yan", "bel": "ətək dib", "üz": "alt arxa"}


def parts_of_place(key: Word) -> tuple[str, ...]:
    """Return the other parts of a place beside a part of the body that names one: the top of a hill, a well's mouth."""
    if key.base not in _PARTS_OF_PLACES or not key.is_owned or not key.before.endswith(("ın", "in", "un", "ün")):
        return ()
    is_of_person = any(names_people(form.noun, "az") for form in forms_of(key.before))
    return () if is_of_person or not forms_of(key.before) else tuple(_PARTS_OF_PLACES[key.base].split())


def is_told_with(stock: AzerbaijaniStock, key: Word, noun: str) -> bool:
    """Return whether the text sets a noun before the verb of the key as well."""
    verb = stock.verb_after(key)
    return any(word.base == noun and stock.verb_after(word) == verb for word in stock.near(key))


def times_like(noun: str) -> tuple[str, ...]:
    """Return the units of time beside one."""
    rows = (row.split() for row in rows_of("az", "time_units"))
    return tuple(other for row in rows if noun in row for other in row if abs(row.index(other) - row.index(noun)) == 1)
