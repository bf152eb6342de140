"""Units of measure, each named by its CLDR id: which are known and how they convert; never what they are called."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Unit:
    """How a unit converts: amount x factor + offset is the amount in the base unit of its dimension."""

    dimension: str
    factor: Decimal
    is_word_in_sentences: bool = False
    offset: Decimal = Decimal(0)


def _unit(dimension: str, factor: str, *, word: bool = False) -> Unit:
    return Unit(dimension, Decimal(factor), word)


LENGTHS_OF_TIME = {"duration", "months"}  # two measures, as months and years are not all of one length
UNITS: dict[str, Unit] = {
    "length-millimeter": _unit("length", "0.001"),
    "length-centimeter": _unit("length", "0.01"),
    "length-meter": _unit("length", "1", word=True),
    "length-kilometer": _unit("length", "1000", word=True),
    "length-inch": _unit("length", "0.0254", word=True),
    "length-foot": _unit("length", "0.3048", word=True),
    "length-yard": _unit("length", "0.9144", word=True),
    "length-mile": _unit("length", "1609.344", word=True),
    "length-astronomical-unit": _unit("length", "149597870700", word=True),
    "length-light-year": _unit("length", "9460730472580800", word=True),
    "area-square-meter": _unit("area", "1"),
    "area-square-centimeter": _unit("area", "0.0001"),
    "area-acre": _unit("area", "4046.8564224", word=True),
    "area-square-mile": _unit("area", "2589988.110336"),
    "area-hectare": _unit("area", "10000", word=True),
    "area-square-kilometer": _unit("area", "1000000"),
    "volume-liter": _unit("volume", "0.001", word=True),
    "volume-milliliter": _unit("volume", "0.000001", word=True),
    "volume-cup": _unit("volume", "0.0002365882365", word=True),
    "volume-tablespoon": _unit("volume", "0.00001478676478125", word=True),
    "volume-teaspoon": _unit("volume", "0.00000492892159375", word=True),
    "volume-barrel": _unit("volume", "0.158987294928", word=True),
    "volume-cubic-centimeter": _unit("volume", "0.000001"),
    "volume-cubic-meter": _unit("volume", "1"),
    "volume-cubic-kilometer": _unit("volume", "1000000000"),
    "volume-cubic-meter-per-second": _unit("flow", "1"),
    "volume-liter-per-second": _unit("flow", "0.001"),
    "mass-gram": _unit("mass", "0.001", word=True),
    "mass-milligram": _unit("mass", "0.000001", word=True),
    "mass-ounce": _unit("mass", "0.028349523125", word=True),
    "mass-pound": _unit("mass", "0.45359237", word=True),
    "mass-kilogram": _unit("mass", "1", word=True),
    "mass-tonne": _unit("mass", "1000", word=True),
    "power-watt": _unit("power", "1", word=True),
    "power-kilowatt": _unit("power", "1000", word=True),
    "power-megawatt": _unit("power", "1000000", word=True),
    "power-gigawatt": _unit("power", "1000000000", word=True),
    "power-horsepower": _unit("power", "745.69987158227022", word=True),
    "energy-kilowatt-hour": _unit("energy", "1"),
    "energy-watt-hour": _unit("energy", "0.001"),
    "energy-terawatt-hour": _unit("energy", "1000000000"),
    "energy-megawatt-hour": _unit("energy", "1000"),
    "energy-gigawatt-hour": _unit("energy", "1000000"),
    "energy-kilocalorie": _unit("heat", "1", word=True),
    "electric-volt": _unit("voltage", "1", word=True),
    "electric-kilovolt": _unit("voltage", "1000"),
    "speed-kilometer-per-hour": _unit("speed", "1"),
    "duration-second": _unit("duration", "1", word=True),
    "duration-minute": _unit("duration", "60", word=True),
    "duration-hour": _unit("duration", "3600", word=True),
    "duration-day": _unit("duration", "86400", word=True),
    "duration-week": _unit("duration", "604800", word=True),
    "duration-month": _unit("months", "1", word=True),
    "duration-year": _unit("months", "12", word=True),
    "duration-century": _unit("months", "1200", word=True),
    "pressure-hectopascal": _unit("pressure", "1"),
    "pressure-millimeter-ofhg": _unit("pressure", "1.33322387415"),
    "frequency-hertz": _unit("frequency", "1"),
    "frequency-megahertz": _unit("frequency", "1000000"),
    "digital-megabyte": _unit("data", "1"),
    "digital-gigabyte": _unit("data", "1000"),
    "temperature-celsius": _unit("temperature", "1"),
    "temperature-fahrenheit": Unit("temperature", Decimal(5) / Decimal(9), offset=Decimal(-160) / Decimal(9)),
    "length-nanometer": _unit("length", "0.000000001", word=True),
    "length-micrometer": _unit("length", "0.000001", word=True),
    "length-decimeter": _unit("length", "0.1", word=True),
    "length-nautical-mile": _unit("length", "1852", word=True),
    "length-parsec": _unit("length", "30856775814913673", word=True),
    "area-square-foot": _unit("area", "0.09290304"),
    "area-square-inch": _unit("area", "0.00064516"),
    "volume-deciliter": _unit("volume", "0.0001", word=True),
    "volume-centiliter": _unit("volume", "0.00001", word=True),
    "volume-hectoliter": _unit("volume", "0.1", word=True),
    "volume-gallon": _unit("volume", "0.003785411784", word=True),
    "volume-gallon-imperial": _unit("volume", "0.00454609"),
    "volume-pint": _unit("volume", "0.000473176473", word=True),
    "volume-cubic-foot": _unit("volume", "0.028316846592"),
    "volume-cubic-mile": _unit("volume", "4168181825.440579584"),
    "mass-microgram": _unit("mass", "0.000000001", word=True),
    "mass-carat": _unit("mass", "0.0002", word=True),
    "power-milliwatt": _unit("power", "0.001", word=True),
    "energy-joule": _unit("energy-joule", "1", word=True),
    "energy-kilojoule": _unit("energy-joule", "1000", word=True),
    "energy-calorie": _unit("heat", "0.001", word=True),
    "electric-ampere": _unit("current", "1", word=True),
    "electric-milliampere": _unit("current", "0.001", word=True),
    "electric-ohm": _unit("resistance", "1", word=True),
    "force-newton": _unit("force", "1", word=True),
    "force-kilonewton": _unit("force", "1000", word=True),
    "speed-meter-per-second": _unit("speed", "3.6"),
    "speed-mile-per-hour": _unit("speed", "1.609344"),
    "speed-knot": _unit("speed", "1.852", word=True),
    "speed-kilometer-per-second": _unit("speed", "3600"),
    "duration-millisecond": _unit("duration", "0.001", word=True),
    "pressure-pascal": _unit("pressure", "0.01", word=True),
    "pressure-kilopascal": _unit("pressure", "10", word=True),
    "pressure-megapascal": _unit("pressure", "10000", word=True),
    "pressure-millibar": _unit("pressure", "1", word=True),
    "pressure-bar": _unit("pressure", "1000", word=True),
    "pressure-atmosphere": _unit("pressure", "1013.25", word=True),
    "frequency-kilohertz": _unit("frequency", "1000"),
    "frequency-gigahertz": _unit("frequency", "1000000000"),
    "digital-byte": _unit("data", "0.000001", word=True),
    "digital-kilobyte": _unit("data", "0.001", word=True),
    "digital-terabyte": _unit("data", "1000000", word=True),
    "digital-petabyte": _unit("data", "1000000000", word=True),
    "temperature-kelvin": Unit("temperature", Decimal(1), offset=Decimal("-273.15")),
}


def to_base(amount: Decimal, unit: str | None) -> Decimal:
    """The amount in the base unit of its dimension (metres, square metres, watts ...); without a unit the amount."""
    if unit not in UNITS:
        return amount
    return amount * UNITS[unit].factor + UNITS[unit].offset


def dimension(unit: str | None) -> str | None:
    """What the unit measures (length, area ...), so that kilometres and metres compare; the unit itself if unknown."""
    return UNITS[unit].dimension if unit in UNITS else unit
