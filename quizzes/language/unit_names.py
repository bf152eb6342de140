"""Names of units, currencies and counted things in both languages, from CLDR by Babel except where that fails."""

from decimal import Decimal

from babel.numbers import get_currency_name
from babel.units import UnknownUnitError, format_unit

BABEL_LOCALES = {"en": "en_GB", "az": "az"}

_SYMBOLS = {
    ("en", "energy-watt-hour"): "Wh",
    ("az", "energy-watt-hour"): "Vt·saat",
    ("en", "energy-terawatt-hour"): "TWh",
    ("az", "energy-terawatt-hour"): "TVt·saat",
    ("en", "force-kilonewton"): "kN",
    ("az", "force-kilonewton"): "kN",
    ("en", "speed-kilometer-per-second"): "km/s",
    ("az", "speed-kilometer-per-second"): "km/san",
    ("az", "speed-meter-per-second"): "m/san",
    ("az", "speed-mile-per-hour"): "mil/saat",
    ("az", "speed-knot"): "uzel",
    ("en", "temperature-kelvin"): "K",
    ("az", "temperature-kelvin"): "K",
    ("az", "length-nanometer"): "nm",
    ("az", "length-micrometer"): "mkm",
    ("az", "length-decimeter"): "dm",
    ("az", "length-parsec"): "ps",
    ("az", "length-light-year"): "işıq ili",
    ("az", "length-nautical-mile"): "dəniz mili",
    ("az", "mass-carat"): "karat",
    ("az", "power-horsepower"): "a.g.",
    ("az", "energy-joule"): "C",
    ("az", "energy-kilojoule"): "kC",
    ("az", "volume-milliliter"): "ml",
    ("az", "volume-teaspoon"): "çay qaşığı",
    ("en", "speed-meter-per-second"): "m/s",
    ("en", "speed-mile-per-hour"): "mph",
    ("en", "speed-knot"): "kn",
    ("az", "mass-microgram"): "mkq",
    ("az", "frequency-hertz"): "Hs",
    ("az", "frequency-kilohertz"): "kHs",
    ("az", "frequency-megahertz"): "MHs",
    ("az", "frequency-gigahertz"): "QHs",
    ("az", "area-square-kilometer"): "km²",
    ("az", "area-square-meter"): "m²",
    ("az", "volume-cubic-kilometer"): "km³",
    ("az", "volume-cubic-meter-per-second"): "m³/san",
    ("az", "volume-liter-per-second"): "l/san",
    ("az", "power-watt"): "Vt",
    ("az", "power-kilowatt"): "kVt",
    ("az", "power-megawatt"): "MVt",
    ("az", "power-gigawatt"): "QVt",
    ("az", "energy-kilowatt-hour"): "kVt·saat",
    ("az", "energy-megawatt-hour"): "MVt·saat",
    ("az", "energy-gigawatt-hour"): "QVt·saat",
    ("az", "electric-kilovolt"): "kV",
    ("az", "speed-kilometer-per-hour"): "km/saat",
    ("az", "temperature-celsius"): "°C",
    ("az", "temperature-fahrenheit"): "°F",
    ("en", "volume-liter"): "l",
    ("en", "volume-cup"): "cup",  # CLDR has c, which is its century too
    ("en", "volume-cubic-meter-per-second"): "m³/s",
    ("en", "volume-liter-per-second"): "l/s",
    ("en", "energy-megawatt-hour"): "MWh",
    ("en", "energy-gigawatt-hour"): "GWh",
    ("en", "electric-kilovolt"): "kV",
    ("en", "speed-kilometer-per-hour"): "km/h",
    ("en", "temperature-celsius"): "°C",
    ("en", "temperature-fahrenheit"): "°F",
}
_WORDS = {
    ("en", "energy-watt-hour"): ("watt-hour", "watt-hours"),
    ("az", "energy-watt-hour"): ("vat-saat", "vat-saat"),
    ("en", "energy-terawatt-hour"): ("terawatt-hour", "terawatt-hours"),
    ("az", "energy-terawatt-hour"): ("teravat-saat", "teravat-saat"),
    ("az", "force-kilonewton"): ("kilonyuton", "kilonyuton"),
    ("az", "length-nanometer"): ("nanometr", "nanometr"),
    ("az", "length-micrometer"): ("mikrometr", "mikrometr"),
    ("az", "length-decimeter"): ("desimetr", "desimetr"),
    ("az", "length-parsec"): ("parsek", "parsek"),
    ("az", "length-nautical-mile"): ("dəniz mili", "dəniz mili"),
    ("az", "speed-knot"): ("uzel", "uzel"),
    ("az", "digital-petabyte"): ("petabayt", "petabayt"),
    ("az", "pressure-pascal"): ("paskal", "paskal"),
    ("az", "pressure-kilopascal"): ("kilopaskal", "kilopaskal"),
    ("az", "pressure-megapascal"): ("meqapaskal", "meqapaskal"),
    ("az", "force-newton"): ("nyuton", "nyuton"),
    ("az", "energy-joule"): ("coul", "coul"),
    ("az", "energy-kilojoule"): ("kilocoul", "kilocoul"),
    ("en", "force-kilonewton"): ("kilonewton", "kilonewtons"),
    ("en", "speed-knot"): ("knot", "knots"),
    ("en", "length-nanometer"): ("nanometre", "nanometres"),
    ("en", "length-micrometer"): ("micrometre", "micrometres"),
    ("en", "length-decimeter"): ("decimetre", "decimetres"),
    ("en", "length-parsec"): ("parsec", "parsecs"),
    ("az", "mass-tonne"): ("ton", "ton"),
    ("az", "power-watt"): ("vat", "vat"),
    ("az", "power-milliwatt"): ("millivat", "millivat"),
    ("az", "power-kilowatt"): ("kilovat", "kilovat"),
    ("az", "power-megawatt"): ("meqavat", "meqavat"),
    ("az", "power-gigawatt"): ("qiqavat", "qiqavat"),
    ("az", "energy-kilowatt-hour"): ("kilovat-saat", "kilovat-saat"),
    ("az", "energy-megawatt-hour"): ("meqavat-saat", "meqavat-saat"),
    ("az", "energy-gigawatt-hour"): ("qiqavat-saat", "qiqavat-saat"),
    ("az", "electric-kilovolt"): ("kilovolt", "kilovolt"),
    ("en", "mass-tonne"): ("tonne", "tonnes"),
    ("en", "energy-megawatt-hour"): ("megawatt-hour", "megawatt-hours"),
    ("en", "energy-gigawatt-hour"): ("gigawatt-hour", "gigawatt-hours"),
    ("en", "electric-kilovolt"): ("kilovolt", "kilovolts"),
}
POSSESSIVE_UNITS = {  # in Azerbaijani
    *("length-light-year", "length-nautical-mile", "power-horsepower", "pressure-millimeter-ofhg"),
    *("volume-tablespoon", "volume-teaspoon"),
}
_CURRENCIES = {
    ("en", "AZN"): ("manat", "manats"),
    ("az", "AZN"): ("manat", "manat"),
    ("az", "EUR"): ("avro", "avro"),
    ("en", "SUR"): ("Soviet rouble", "Soviet roubles"),
    ("az", "SUR"): ("sovet rublu", "sovet rublu"),
    ("en", "TRY"): ("Turkish lira", "Turkish lira"),
    ("en", "RUB"): ("Russian rouble", "Russian roubles"),
}
COUNTED: dict[str, tuple[str, str, str]] = {
    "person": ("person", "people", "nəfər"),
    "family": ("family", "families", "ailə"),
    "resident": ("resident", "residents", "sakin"),
    "pupil": ("pupil", "pupils", "şagird"),
    "visitor": ("visitor", "visitors", "ziyarətçi"),
    "village": ("village", "villages", "kənd"),
    "settlement": ("settlement", "settlements", "yaşayış məntəqəsi"),
    "city": ("city", "cities", "şəhər"),
    "district": ("district", "districts", "rayon"),
    "house": ("house", "houses", "ev"),
    "building": ("building", "buildings", "bina"),
    "school": ("school", "schools", "məktəb"),
    "library": ("library", "libraries", "kitabxana"),
    "museum": ("museum", "museums", "muzey"),
    "monument": ("monument", "monuments", "abidə"),
    "mosque": ("mosque", "mosques", "məscid"),
    "church": ("church", "churches", "kilsə"),
    "spring": ("spring", "springs", "bulaq"),
    "lake": ("lake", "lakes", "göl"),
    "river": ("river", "rivers", "çay"),
    "species": ("species", "species", "növ"),
    "station": ("station", "stations", "stansiya"),
    "mine": ("mine", "mines", "mina"),
    "photograph": ("photograph", "photographs", "fotoşəkil"),
    "work": ("work", "works", "əsər"),
    "exhibit": ("exhibit", "exhibits", "eksponat"),
    "document": ("document", "documents", "sənəd"),
    "state": ("state", "states", "dövlət"),
    "day": ("day", "days", "gün"),
    "year": ("year", "years", "il"),
    "hour": ("hour", "hours", "saat"),
    "time": ("time", "times", "dəfə"),
}


def unit_symbol(unit: str, language: str) -> str:
    """The short name of a unit, as it stands after a number in tables: km², MW and MVt."""
    return _SYMBOLS.get((language, unit)) or _babel_name(unit, language=language, amount=Decimal(5), length="short")


def unit_word(unit: str, language: str, amount: Decimal) -> str:
    """The full name of a unit after that amount: metre, metres; in Azerbaijani always singular."""
    if (language, unit) in _WORDS:
        return _WORDS[language, unit][amount != 1]
    try:
        return _babel_name(unit, language=language, amount=amount, length="long")
    except UnknownUnitError:
        return unit_symbol(unit, language)


def counted_noun(noun: str, language: str, amount: Decimal) -> str:
    """The counted noun after that amount: person, people; in Azerbaijani always singular; in others nothing."""
    singular, plural, azerbaijani = COUNTED[noun]
    if language != "en":
        return azerbaijani if language == "az" else ""
    return singular if amount == 1 else plural


def currency_name(currency: str, language: str, amount: Decimal) -> str:
    """The name of a currency after that amount: US dollars, ABŞ dolları."""
    if (language, currency) in _CURRENCIES:
        return _CURRENCIES[language, currency][amount != 1]
    return get_currency_name(currency, count=1 if amount == 1 else 5, locale=BABEL_LOCALES.get(language, language))


def _babel_name(unit: str, *, language: str, amount: Decimal, length: str) -> str:
    """The unit's name alone. Babel 2.18 prints the unit's id where a length is missing: the short name stands in."""
    count = 1 if amount == 1 else 5
    for asked in (length, "short"):
        written = format_unit(count, unit, asked, locale=BABEL_LOCALES.get(language, language))
        if unit not in written:
            return written.replace(str(count), "").strip()
    raise UnknownUnitError(unit, BABEL_LOCALES.get(language, language))
