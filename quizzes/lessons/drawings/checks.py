"""What keeps the drawings of a text from being drawn truthfully: unknown, hidden or unfit facts, unplaced places."""

from collections.abc import Iterator, Mapping

from django.utils.translation import gettext as _

from quizzes.facts.models import Fact, Subject
from quizzes.lessons.drawings.bars import number_of
from quizzes.lessons.drawings.maps import has_position, is_on_map
from quizzes.lessons.drawings.timelines import is_dated
from quizzes.lessons.placeholders import DRAWINGS, Placeholder, placeholders

MOST_NAMES = 15


def drawing_problems(body: str, *, facts: Mapping[str, Fact], places: Mapping[str, Subject]) -> Iterator[str]:
    """Each problem of each drawing as a sentence in the active language that begins with the placeholder."""
    for placeholder in placeholders(body):
        if placeholder.kind in DRAWINGS:
            for problem in _problems(placeholder, facts, places):
                yield f"{placeholder.written}: {problem}"


def _problems(placeholder: Placeholder, facts: Mapping[str, Fact], places: Mapping[str, Subject]) -> Iterator[str]:
    if len(placeholder.names) > MOST_NAMES:
        yield _("Too much for one picture: %(count)s names of %(most)s.") % {
            "count": len(placeholder.names), "most": MOST_NAMES,
        }  # fmt: skip
    if len(set(placeholder.names)) < len(placeholder.names):
        yield _("One name stands here twice.")
    known = [facts[slug] for slug in placeholder.facts if slug in facts]
    yield from _unknown(placeholder, facts)
    if placeholder.kind == "map":
        yield from _place_problems(placeholder, places)
    elif placeholder.kind == "bars":
        yield from _number_problems(known)
    elif placeholder.names:
        yield from _date_problems(known)
    elif sum(is_dated(fact) for fact in facts.values()) < 2:
        yield _("This text has no two facts with dates.")


def _unknown(placeholder: Placeholder, facts: Mapping[str, Fact]) -> Iterator[str]:
    for slug in placeholder.facts:
        if slug not in facts:
            yield _("There is no fact “%(fact)s”.") % {"fact": slug}
        elif not facts[slug].is_for_pupils:
            yield _("The fact “%(fact)s” is not for pupils.") % {"fact": slug}
        elif not facts[slug].claims.all():
            yield _("No document says anything about “%(fact)s” yet.") % {"fact": slug}


def _date_problems(facts: list[Fact]) -> Iterator[str]:
    for fact in facts:
        if fact.claims.all() and not is_dated(fact):
            yield _("“%(fact)s” is no date: a line of time shows dates only.") % {"fact": fact.slug}


def _number_problems(facts: list[Fact]) -> Iterator[str]:
    kinds = {}
    for fact in facts:
        numbers = [number_of(claim) for claim in fact.claims.all()]
        if None in numbers:
            yield _("“%(fact)s” is no number: bars set numbers side by side.") % {"fact": fact.slug}
            continue
        if any(number.low < 0 for number in numbers):
            yield _("“%(fact)s” is below zero: bars begin at zero.") % {"fact": fact.slug}
        for number in numbers:
            kinds.setdefault(number.dimension, fact.slug)
    if len(kinds) > 1:
        first, other, *_rest = kinds.values()
        yield _("“%(fact)s” and “%(other)s” count or measure different things.") % {"fact": first, "other": other}


def _place_problems(placeholder: Placeholder, places: Mapping[str, Subject]) -> Iterator[str]:
    for slug in placeholder.places:
        if slug not in places:
            yield _("There is no subject “%(subject)s”.") % {"subject": slug}
        elif not has_position(places[slug]):
            yield _("“%(subject)s” has no position yet: enter its latitude and longitude.") % {"subject": slug}
        elif not is_on_map(places[slug]):
            yield _("“%(subject)s” lies outside the map.") % {"subject": slug}
