"""Drawings for the page of all components, in both languages; made of samples, never of the school's data."""

from decimal import Decimal

from quizzes.facts.models import Bound, Claim, Subject
from quizzes.language.values import parse_value
from quizzes.language.writing import write_date
from quizzes.lessons.drawings import bars, timelines
from quizzes.lessons.drawings.maps import map_of

DATES = (
    ("The opening of the bridge", "Körpünün açılması", ["1958-07-13"], False),
    ("The building of the tower", "Qalanın tikilməsi", ["1201/1300"], False),
    ("The first festival", "İlk bayram", ["1957", "1958-09-01"], True),
    ("The rebuilding", "Bərpa işləri", ["1961/1964"], False),
)
KNOTS = ("day", "span", "disputed", "span")
NUMBERS = (
    ("A publisher, 2023", "Bir nəşriyyat, 2023", "3054", ""),
    ("Another, 2021", "Başqa nəşriyyat, 2021", "2953", ""),
    ("A third", "Üçüncüsü", "2000-2600", ""),
    ("A fourth", "Dördüncüsü", "1500", Bound.LOW),
    ("A fifth", "Beşincisi", "900", Bound.HIGH),
)
PLACES = (("A town", "Bir şəhər", "40.11", "46.04"), ("A peak", "Bir zirvə", "40.30", "46.33"))
PLACES += (("A harbour", "Bir liman", "40.41", "49.87"),)


def sample_drawings(language: str) -> dict[str, object]:
    """Return a line of time that is cut and disputed, bars of every kind, and a map with a nearer one."""
    at = ("en", "az").index(language) if language in ("en", "az") else 0
    rows = [_row(one[at], one[2], one[3], language) for one in DATES]
    knots = [{"row": row, "knot": knot, "years": 0} for row, knot in zip(rows, KNOTS, strict=True)]
    return {
        "timeline": timelines.drawing_of(rows, language),
        "cord": knots,
        "bars": bars.drawing_of([_bar(one[at], *one[2:], language) for one in NUMBERS], language) | {"number": 2},
        "locator": map_of([_place(*one) for one in PLACES], language),
    }


def _row(label: str, isos: list[str], is_disputed: bool, language: str) -> timelines.DatedRow:
    values = [parse_value("date", iso) for iso in isos]
    dates = tuple(
        timelines.SaidDate(write_date(value.value, language), "", timelines.stretch_of(value), not is_disputed)
        for value in values
    )
    return timelines.DatedRow(label, "#main", dates, is_disputed)


def _bar(label: str, value: str, bound: str, language: str) -> bars.BarRow:
    claim = Claim(value_type="quantity", value=value, unit="area-square-kilometer", bound=bound)
    return bars.BarRow(label, bars.bounded(claim, language), (claim,), is_taught=value == "3054")


def _place(name_en: str, name_az: str, latitude: str, longitude: str) -> Subject:
    place = {"latitude": Decimal(latitude), "longitude": Decimal(longitude)}
    return Subject(slug=longitude, name_en=name_en, name_az=name_az, az_forms={"ablative": "şəhərdən"}, **place)
