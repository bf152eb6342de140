"""Places on a map: where they are, in a drawing and in words; what components/map.html draws."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from babel import Locale
from django.utils.translation import gettext as _

from quizzes.facts.models import Subject
from quizzes.facts.writing import write_subject
from quizzes.language.azerbaijani import InflectionUncertain
from quizzes.language.values import parse_value
from quizzes.language.writing import write_number, write_value
from quizzes.lessons.drawings.label_places import (
    Box,
    Place,
    Spot,
    name_box,
    names_with_room,
    place_names,
    point_box,
)  # fmt: skip
from quizzes.lessons.drawings.map_layout import (
    COUNTRY,
    RATIO,
    Frame,
    distance_km,
    near_frame,
    on_plane,
    part_of_country,
    side,
)  # fmt: skip
from quizzes.lessons.drawings.rounding import HUNDRED, LETTER_PIXELS, percent

TENTH = Decimal("0.1")
COUNTRIES = {"AZ": (290, 150), "GE": (75, 35), "AM": (70, 165), "IR": (300, 405), "RU": (290, 25)}
SEA = (446, 310)
SCALE_PLACE = Box(Decimal("0.04"), Decimal(1), Decimal(-4), Decimal(110), Decimal(-38), Decimal(0))
NORTH_PLACE = Box(Decimal(1), Decimal(0), Decimal(-36), Decimal(0), Decimal(0), Decimal(52))


def has_position(subject: Subject) -> bool:
    return subject.latitude is not None and subject.longitude is not None


def is_on_map(subject: Subject) -> bool:
    """Return whether the place lies in the frame of the map."""
    return has_position(subject) and COUNTRY.holds(_point(subject))


def map_of(subjects: Sequence[Subject], language: str) -> dict[str, object]:
    """Return the map of the places, nearer around the first where others are near it; {} without any on the map."""
    shown = [subject for subject in subjects if is_on_map(subject)]
    if not shown:
        return {}
    points = [_point(subject) for subject in shown]
    names = [write_subject(subject, language) or subject.slug for subject in shown]
    frame = near_frame(points)
    far = [number for number, point in enumerate(points) if frame is None or number == 0 or not frame.holds(point)]
    near = [number for number, point in enumerate(points) if frame is not None and frame.holds(point)]
    overview = [(points[number], names[number]) for number in far]
    return {
        "overview": _panel(COUNTRY, overview, language, others=_country_names(language)),
        "near": _panel(frame, [(points[number], names[number]) for number in near], language) if frame else None,
        "frame": _window(frame) if frame else None,
        "places": [
            {"name": name, "where": where(subject, shown[0], language)}
            for name, subject in zip(names, shown, strict=True)
        ],
    }


def where(subject: Subject, first: Subject, language: str) -> str:
    """Return where a place is: its degrees, and its part of the country or its way from the first place."""
    degrees = _("%(latitude)s° N, %(longitude)s° E") % {
        "latitude": write_number(subject.latitude.quantize(TENTH, ROUND_HALF_UP), language),
        "longitude": write_number(subject.longitude.quantize(TENTH, ROUND_HALF_UP), language),
    }
    about = _from_first(subject, first, language) if subject != first else ""
    about = about or _parts().get(part_of_country(_point(subject)), "")
    return f"{degrees}; {about}" if about else degrees


def _from_first(subject: Subject, first: Subject, language: str) -> str:
    """Return how far the place is from the first and in which direction; empty where that cannot be said."""
    start, end = _point(first), _point(subject)
    length = distance_km(start, end)
    try:
        name = write_subject(first, language, case="ablative")
    except InflectionUncertain:
        return ""
    words = {
        "place": name,
        "distance": write_value(parse_value("quantity", str(length), "length-kilometer"), language, form="label"),
    }
    return _ways()[side(start, end)] % words if 0 < length <= 100 else ""


def _ways() -> dict[str, str]:
    return {
        "north": _("about %(distance)s north of %(place)s"),
        "north-east": _("about %(distance)s north-east of %(place)s"),
        "east": _("about %(distance)s east of %(place)s"),
        "south-east": _("about %(distance)s south-east of %(place)s"),
        "south": _("about %(distance)s south of %(place)s"),
        "south-west": _("about %(distance)s south-west of %(place)s"),
        "west": _("about %(distance)s west of %(place)s"),
        "north-west": _("about %(distance)s north-west of %(place)s"),
    }


def _parts() -> dict[str | None, str]:
    return {
        "north": _("in the north of Azerbaijan"),
        "north-east": _("in the north-east of Azerbaijan"),
        "east": _("in the east of Azerbaijan"),
        "south-east": _("in the south-east of Azerbaijan"),
        "south": _("in the south of Azerbaijan"),
        "south-west": _("in the south-west of Azerbaijan"),
        "west": _("in the west of Azerbaijan"),
        "north-west": _("in the north-west of Azerbaijan"),
        "middle": _("in the middle of Azerbaijan"),
    }


def _point(subject: Subject) -> tuple[float, float]:
    return on_plane(subject.latitude, subject.longitude)


def _country_names(language: str) -> list[tuple[tuple[int, int], str]]:
    names = Locale.parse(language).territories
    return [*((place, names[code]) for code, place in COUNTRIES.items()), (SEA, _("Caspian Sea"))]


def _panel(
    frame: Frame,
    points: Sequence[tuple[tuple[float, float], str]],
    language: str,
    *,
    others: Sequence[tuple[tuple[int, int], str]] = (),
) -> dict[str, object]:
    """Return one map: its window, the points with their names, other names where there is room, and the scale."""
    spots = [Spot(*frame.share(point), len(name) * LETTER_PIXELS) for point, name in points]
    taken = [SCALE_PLACE, NORTH_PLACE]
    names = place_names(spots, ratio=RATIO, taken=taken)
    faint = _faint_names(frame, others, spots, names, taken)
    return {
        "window": _window(frame),
        "points": [_at(spot) for spot in spots],
        "names": [
            {**_at(spot), **_beside(place), "name": name}
            for spot, place, (_point, name) in zip(spots, names, points, strict=True)
            if place is not None
        ],
        "faint": faint,
        "rings": _rings(frame, points) if not others else [],
        "scale_end": percent(4 + frame.scale_km / frame.width * HUNDRED),
        "scale": write_value(
            parse_value("quantity", f"{frame.scale_km:f}", "length-kilometer"), language, form="label"
        ),
    }


def _rings(frame: Frame, points: Sequence[tuple[tuple[float, float], str]]) -> list[dict[str, str]]:
    """Return two circles around the first point, in kilometres: as far as the scale is long, and twice as far."""
    (x, y), _name = points[0]
    return [{"x": f"{x:.0f}", "y": f"{y:.0f}", "radius": f"{frame.scale_km * times:f}"} for times in (1, 2)]


def _faint_names(
    frame: Frame,
    others: Sequence[tuple[tuple[int, int], str]],
    spots: Sequence[Spot],
    names: Sequence[Place | None],
    taken: Sequence[Box],
) -> list[dict[str, str]]:
    boxes = [*taken, *map(point_box, spots)]
    boxes += [name_box(spot, place) for spot, place in zip(spots, names, strict=True) if place is not None]
    faint = [Spot(*frame.share(point), len(name) * LETTER_PIXELS) for point, name in others]
    kept = names_with_room(faint, ratio=RATIO, taken=boxes)
    return [{**_at(faint[number]), "name": others[number][1]} for number in kept]


def _window(frame: Frame) -> dict[str, str]:
    return {name: f"{getattr(frame, name):.0f}" for name in ("x", "y", "width", "height")}


def _at(spot: Spot) -> dict[str, str]:
    return {"x": percent(spot.x * HUNDRED), "y": percent(spot.y * HUNDRED)}


def _beside(place: Place) -> dict[str, str]:
    return {"right": str(place.right), "down": str(place.down), "anchor": place.anchor}
