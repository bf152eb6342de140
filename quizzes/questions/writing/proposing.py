"""A few proposals at a time from many facts and forms, each drawn by its own seed, with what cannot be written."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from quizzes.questions.writing.drafts import CannotWrite, Refusal, WrittenForm, WrittenQuestion
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.valued import slug_of
from quizzes.questions.writing.writing import asks_bare_figure, write_question

Place = tuple[str, WrittenForm]


@dataclass
class Proposals:
    """The proposals of one page; after is the number of the place where the next page begins, None at the end."""

    written: list[WrittenQuestion] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    there_already: list[tuple[str, Place]] = field(default_factory=list)
    after: int | None = None


def propose(
    cards: Sequence[Card],
    shelf: Shelf,
    forms: Sequence[WrittenForm],
    *,
    start: int,
    most: int,
    seed: int,
    seeds: Mapping[Place, int],
    left_out: Collection[Place],
    taken: Collection[str],
) -> Proposals:
    """Return at most so many proposals from the place `start` on, fact by fact and form by form.

    Where several forms are asked for, a bare figure is left out where the fact gives something better not refused yet.

    seeds holds those places that somebody has drawn again; left_out those that somebody refused; taken the short
    names of questions that are there already.
    """
    places = [(card, form) for card in cards for form in forms]
    found = Proposals()
    for number, (card, form) in enumerate(places[start:], start=start):
        place = (card.fact.slug, form)
        if place in left_out:
            continue
        if len(found.written) == most:
            found.after = number
            return found
        drawn = seeds.get(place, seed)
        if (slug := slug_of(card, form, drawn)) in taken:
            found.there_already.append((slug, place))
            continue
        try:
            question = write_question(card, shelf, form, seed=drawn)
        except CannotWrite as refusal:
            found.refused.append(Refusal(card.fact.slug, form, refusal.code, refusal.details))
            continue
        shown = [other for other in forms if (card.fact.slug, other) not in left_out]
        if asks_bare_figure(question) and _has_better(card, shelf, shown, seed=seed):
            found.refused.append(Refusal(card.fact.slug, form, "bare_figure"))
        else:
            found.written.append(question)
    return found


def _has_better(card: Card, shelf: Shelf, forms: Sequence[WrittenForm], *, seed: int) -> bool:
    """Return whether one of the forms gives a question of the fact that asks for more than a figure."""
    for form in forms:
        try:
            if not asks_bare_figure(write_question(card, shelf, form, seed=seed)):
                return True
        except CannotWrite:
            continue
    return False
