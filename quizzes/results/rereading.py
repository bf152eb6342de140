"""What went well and what to read again after a quiz, by the passages of lessons; reads no table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizzes.lessons.models import Lesson
from quizzes.lessons.passages import LessonPassage


@dataclass(frozen=True)
class Asked:
    """A question of an attempt: its number, whether it earned everything, and its fact where pupils may see that."""

    number: int
    is_right: bool
    fact: str = ""


@dataclass(frozen=True)
class PassageToRead:
    """A passage and the questions that it answers; `is_alone` where no other below its heading is to be read."""

    passage: LessonPassage
    numbers: tuple[int, ...]
    is_alone: bool


@dataclass(frozen=True)
class LessonToRead:
    """A lesson with the passages to read again, in their order."""

    lesson: Lesson
    passages: tuple[PassageToRead, ...]


@dataclass(frozen=True)
class Reading:
    """The headings below which every question was right, what to read again, and the misses that no lesson tells."""

    well: tuple[str, ...] = ()
    again: tuple[LessonToRead, ...] = ()
    elsewhere: tuple[int, ...] = ()


Shelf = Sequence[tuple[Lesson, Sequence[LessonPassage]]]


def what_to_read(asked: Iterable[Asked], shelf: Shelf) -> Reading:
    """Sort questions by where the lessons tell their facts; the shelf is in the order in which it is to be read.

    A fact is looked for in one lesson after the other: first where its value is told, then where it is only cited.
    """
    listed = list(asked)
    places = {one.number: _place(one.fact, shelf) for one in listed}
    missed = [one.number for one in listed if not one.is_right]
    again = tuple(
        found
        for lesson, passages in shelf
        if (found := _lesson_to_read(lesson, passages, {number: places[number] for number in missed})).passages
    )
    weak = {_section(places[number]) for number in missed}
    strong = {_section(places[one.number]) for one in listed if one.is_right} - weak
    in_order = dict.fromkeys((lesson, passage.heading) for lesson, passages in shelf for passage in passages)
    return Reading(
        well=tuple(heading or lesson.title for lesson, heading in in_order if (lesson, heading) in strong),
        again=again,
        elsewhere=tuple(number for number in missed if places[number] is None),
    )


Place = tuple[Lesson, LessonPassage] | None


def _place(fact: str, shelf: Shelf) -> Place:
    for lesson, passages in shelf if fact else ():
        for passage in sorted(passages, key=lambda one: fact not in one.told):
            if fact in passage.told or fact in passage.cited:
                return lesson, passage
    return None


def _lesson_to_read(lesson: Lesson, passages: Sequence[LessonPassage], places: dict[int, Place]) -> LessonToRead:
    asked_of = {
        passage: tuple(number for number, place in places.items() if place == (lesson, passage)) for passage in passages
    }
    wanted = [passage for passage in passages if asked_of[passage]]
    headings = [passage.heading for passage in wanted]
    return LessonToRead(
        lesson,
        tuple(PassageToRead(passage, asked_of[passage], headings.count(passage.heading) == 1) for passage in wanted),
    )


def _section(place: Place) -> tuple[Lesson, str] | None:
    return None if place is None else (place[0], place[1].heading)
