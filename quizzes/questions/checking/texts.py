"""Turns rows of questions into the texts that the checks look at, and knows the names of subjects; one query."""

from collections.abc import Iterable
from functools import lru_cache

from quizzes.facts.models import Subject
from quizzes.facts.proposing.known_places import towns
from quizzes.facts.proposing.lexicon import read_vocabulary
from quizzes.people.publication import LANGUAGES
from quizzes.questions.checking.check import Check, OptionText, QuestionText
from quizzes.questions.checking.kinds_of_words import KINDS
from quizzes.questions.checking.languages import LANGUAGE_CHECKS
from quizzes.questions.checking.names import KnownName, names_check
from quizzes.questions.checking.person_names import WELL_KNOWN_PEOPLE
from quizzes.questions.checking.place_names import WELL_KNOWN_PLACES
from quizzes.questions.checking.unlisted_names import NAMES_MAY_DIFFER, letters_differ
from quizzes.questions.models import Option, Question


def text_of(question: Question, language: str, *, options: Iterable[Option] | None = None) -> QuestionText:
    """Return a question in one language as the checks see it; reads prefetched options, or those that are given."""
    rows = question.options.all() if options is None else options
    return QuestionText(
        language,
        getattr(question, f"stem_{language}") or "",
        tuple(
            OptionText(
                getattr(option, f"text_{language}") or "",
                option.is_key,
                getattr(option, f"explanation_{language}") or "",
            )
            for option in rows
        ),
        getattr(question, f"explanation_{language}") or "",
    )


def checks_of_languages() -> tuple[Check, ...]:
    """Return the checks of both languages together, that of names with all subjects as they are named now."""
    names = names_check(known_names(), others=names_of_kinds(), looks=[letters_differ])
    return *LANGUAGE_CHECKS, names, NAMES_MAY_DIFFER


@lru_cache
def names_without_subjects() -> Check:
    """Return the check of names with those alone that are shipped with the app; no query."""
    return names_check(shipped_names(), others=names_of_kinds(), looks=[letters_differ])


def known_names() -> list[KnownName]:
    """Return the names of all subjects in each language, and those of the places of the shipped list."""
    fields = [f"{name}_{language}" for language in LANGUAGES for name in ("name", "aliases")]
    subjects = [
        KnownName(_names(row["name_en"], row["aliases_en"]), _names(row["name_az"], row["aliases_az"]))
        for row in Subject.objects.values(*fields)
        if row["name_en"] and row["name_az"]
    ]
    return [*subjects, *shipped_names()]


@lru_cache
def names_of_kinds() -> tuple[tuple[KnownName, ...], ...]:
    """People, and the common words of each kind: colours, animals, metals; heavenly bodies have a capital letter."""
    people = tuple(KnownName(*names, is_plain_word=True) for names in WELL_KNOWN_PEOPLE)
    words = (tuple(_common(*names) for names in kind) for kind in KINDS)
    return people, *words


def _common(english: tuple[str, ...], azerbaijani: tuple[str, ...]) -> KnownName:
    has_capital = english[0][0].isupper() and azerbaijani[0][0].isupper()
    return KnownName(english, azerbaijani, is_plain_word=has_capital, is_common=not has_capital)


@lru_cache
def shipped_names() -> tuple[KnownName, ...]:
    """The places of the list and the well-known ones; a name that one language lacks is no name in the other."""
    of_one_language = {
        row.strip("|") for row in read_vocabulary("places.json")["of_the_world"] if row != row.strip("|")
    }
    listed = [(place.en, place.az) for place, _names in towns(set()) if place.en not in of_one_language]
    return (
        *(KnownName((english,), (azerbaijani,), is_plain_word=True) for english, azerbaijani in listed),
        *(KnownName(english, azerbaijani, is_plain_word=True) for english, azerbaijani in WELL_KNOWN_PLACES),
    )


def _names(name: str, aliases: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.strip() for text in (name, *(aliases or "").splitlines()) if text.strip()))
