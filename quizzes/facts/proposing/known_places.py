"""The places known beside the shipped subjects: countries and cities of CLDR, towns, rivers and mountains of a list."""

from babel import Locale

from quizzes.facts.proposing.entities import Entity
from quizzes.facts.proposing.lexicon import read_vocabulary
from quizzes.language.letters import slug

_AREAS = frozenset({"Africa", "America", "Asia", "Europe", "Australia", "Pacific", "Atlantic"})
_NO_CITIES = frozenset(
    {"Jersey", "Center", "Troll", "Nelson", "Knox", "Davis", "Vincennes", "Marengo", "Winamac", "Monticello"}
)
_IN_ENGLISH = str.maketrans(
    {
        "ə": "a",
        "Ə": "A",
        "ş": "sh",
        "Ş": "Sh",
        "ç": "ch",
        "Ç": "Ch",
        "ğ": "gh",
        "c": "j",
        "C": "J",
        "x": "kh",
        "X": "Kh",
    }
    | {"q": "g", "Q": "G", "ı": "i", "İ": "I", "ö": "o", "Ö": "O", "ü": "u", "Ü": "U", "j": "zh"}
)


def cities() -> list[tuple[Entity, tuple[str, ...]]]:
    """Return the cities by which CLDR names time zones, without those that are a country or a person as well."""
    english, azerbaijani = Locale.parse("en"), Locale.parse("az")
    known = {*english.territories.values(), *azerbaijani.territories.values()}
    found = []
    for zone in sorted({*english.time_zones, *azerbaijani.time_zones}):
        area, _, place = zone.rpartition("/")
        name = english.time_zones.get(zone, {}).get("city") or place.replace("_", " ")
        other = azerbaijani.time_zones.get(zone, {}).get("city") or name
        is_city = area.partition("/")[0] in _AREAS and name.replace(" ", "").isalpha() and name not in known
        if is_city and name not in _NO_CITIES and other not in _NO_CITIES and not name.isupper():
            found.append((Entity(slug(name), "place", name, other), (name, other)))
    return found


def territories() -> list[tuple[Entity, tuple[str, ...]]]:
    """Return the countries and parts of the world of CLDR with their other names."""
    english, azerbaijani = Locale.parse("en").territories, Locale.parse("az").territories
    short = {
        "Türkiye": ("Turkey",),
        "United States": ("USA", "United States of America", "U.S."),
        "United Kingdom": ("UK",),
        "Czechia": ("Czech Republic",),
    }
    extra_az = {"US": ("ABŞ",), "GB": ("Böyük Britaniya",), "AE": ("BƏƏ",)}
    found = []
    for code, name in english.items():
        is_country = len(code) == 2 and code.isalpha() and code not in {"ZZ", "EU", "EZ", "UN", "XA", "XB", "QO"}
        if (
            is_country or code in {"002", "005", "019", "021", "142", "150", "003", "009", "143", "145"}
        ) and code in azerbaijani:
            other = azerbaijani[code]
            found.append(
                (Entity(slug(name), "place", name, other), (name, other, *short.get(name, ()), *extra_az.get(code, ())))
            )
    return found


def places_in_both() -> list[tuple[str, str]]:
    """Return the English and the Azerbaijani name of the listed places that have both."""
    listed = read_vocabulary("places.json")
    of_the_world = (row.partition("|") for row in listed["of_the_world"])
    pairs = [(english, azerbaijani) for english, _, azerbaijani in of_the_world if english and azerbaijani]
    return [*pairs, *((name.translate(_IN_ENGLISH), name) for name in listed["of_azerbaijan"])]


def towns(named: set[str]) -> list[tuple[Entity, tuple[str, ...]]]:
    """Return the listed places of the world and of Azerbaijan that the names given do not hold yet.

    The English form of an Azerbaijani place is read in English only: "Kuru" is no case of "Kur".
    """
    listed = read_vocabulary("places.json")
    found = []
    for english, _, azerbaijani in (row.partition("|") for row in listed["of_the_world"]):
        names = tuple(name for name in dict.fromkeys((english, azerbaijani)) if name and name not in named)
        if names:
            shown = english or azerbaijani
            found.append((Entity(slug(shown), "place", shown, azerbaijani or english), names))
    for name in listed["of_azerbaijan"]:
        if name not in named:
            english = name.translate(_IN_ENGLISH)
            found.append((Entity(slug(english), "place", english, name), (name,)))
    return found
