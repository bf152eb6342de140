"""What may stand after an amount, read back: the very names that the writer writes, in every case, and typed ones."""

import re
from contextlib import suppress
from decimal import Decimal
from functools import lru_cache

from babel.numbers import list_currencies
from babel.units import UnknownUnitError, format_unit

from .azerbaijani import CASES, InflectionUncertain, numeral_ending
from .letters import fold
from .unit_names import COUNTED, unit_symbol, unit_word
from .units import UNITS, dimension
from .values import AmbiguousValue, BadValue, parse_value
from .writing import write_value

_WAYS = {
    "en": [("5", "sentence", None), ("1", "sentence", None), ("5", "label", None)],
    "az": [("5", form, None) for form in ("sentence", "label")] + [("5", "sentence", case) for case in CASES],
}
_UNITS_OF = {
    "quantity": lambda: UNITS,
    "temperature": lambda: [unit for unit in UNITS if dimension(unit) == "temperature"],
    "money": list_currencies,
    "count": lambda: COUNTED,
    "percent": lambda: ["percent"],
}
_TYPED = {
    "quantity": {
        **dict.fromkeys(["kv km", "kvadrat km", "sq km", "square km", "km2", "km^2"], "area-square-kilometer"),
        **dict.fromkeys(["kv m", "kvadrat m", "sq m", "square m", "m2", "m^2", "kvm"], "area-square-meter"),
        **dict.fromkeys(["kub m", "kubmetr", "cubic m", "m3", "m^3", "cu m"], "volume-cubic-meter"),
        **dict.fromkeys(["kub km", "cubic km", "km3", "km^3"], "volume-cubic-kilometer"),
        **dict.fromkeys(["kub metr saniyə", "kub metr/saniyə", "m³/saniyə"], "volume-cubic-meter-per-second"),
        **dict.fromkeys(["m³/sec", "m³ san"], "volume-cubic-meter-per-second"),
        **dict.fromkeys(["km/s", "km/saniyə", "km/sec"], "speed-kilometer-per-second"),
        **dict.fromkeys(["kmh", "kph", "km/st", "km per hour", "saatda km"], "speed-kilometer-per-hour"),
        **dict.fromkeys(["m/s", "m/saniyə", "m/sec"], "speed-meter-per-second"),
        **dict.fromkeys(["meqavatt", "meqavat"], "power-megawatt"),
        **dict.fromkeys(["kilovatt", "kilovat"], "power-kilowatt"),
        **dict.fromkeys(["yaş", "yaşında"], "duration-year"),
        **dict.fromkeys(["min", "mins"], "duration-minute"),
        **dict.fromkeys(["metric tons", "metric tonnes", "tons", "tonn"], "mass-tonne"),
    },
    "temperature": dict.fromkeys(["C", "° C", "dərəcə", "°", "degrees", "degrees C", "selsi"], "temperature-celsius"),
    "money": {
        **dict.fromkeys(["$", "US$", "dollar", "dollars", "USD", "ABŞ $"], "USD"),
        **dict.fromkeys(["€", "euro", "avro", "yevro"], "EUR"),
        **dict.fromkeys(["₼", "manat", "manats", "manat.", "Azərbaycan manatı", "Azerbaijani manats"], "AZN"),
        **dict.fromkeys(["£", "pounds", "pounds sterling"], "GBP"),
        **dict.fromkeys(["yen", "¥"], "JPY"),
        **dict.fromkeys(["₽", "rubl", "roubles", "rubles"], "RUB"),
    },
    "count": dict.fromkeys(["adam", "insan", "persons", "nəf"], "person"),
    "percent": dict.fromkeys(["percent", "per cent", "faiz", "faizi", "faizdir"], "percent"),
}
# A letter that is another unit or a prefix in the other case, or that would melt into the next word: m km is not mkm.
_CASE_OR_SPACE_TELLS = re.compile(r"[kcm]$|[^\W\d_] ", flags=re.IGNORECASE)
_SIGNS = ("US$", "$", "€", "₼", "£", "₽")


def read_unit(rest: str, language: str, *, kind: str, unit: str | None) -> str | None:
    """The unit that the words after an amount name: as they are written, else folded, without points and spaces.

    unit is the hint; it decides between units that are written alike. A hyphen right after the digits joins a suffix
    to them (5-in is no inch). BadValue for words that name none.
    """
    if not rest:
        return unit
    exact, folded = unit_names(kind, language)
    names = (rest, _without_suffix(rest, language))
    for name in reversed(names) if rest.startswith("-") else names:
        if name in exact or not name:
            return exact[name] if name else unit
        is_exact_only = kind == "quantity" and _CASE_OR_SPACE_TELLS.match(name)
        found = frozenset() if is_exact_only else folded.get(_key(name), frozenset())
        if len(found) == 1 or unit in found:
            return unit if unit in found else next(iter(found))
        if found:
            raise AmbiguousValue(f"{name!r} may be {' or '.join(sorted(found))}", piece=name)
    raise BadValue(f"not understood after the number: {rest!r}", piece=rest)


def is_of_other_language(rest: str, language: str, *, kind: str) -> bool:
    """True for a name that only the other language writes: metres in an Azerbaijani text."""
    other = "az" if language == "en" else "en"
    return rest in _written_names(kind, other) and rest not in _written_names(kind, language)


def split_sign(text: str) -> tuple[str, str]:
    """The currency sign or code that stands before an amount, and the rest: $5.9 million gives (5.9 million, $)."""
    signs = "|".join(map(re.escape, _SIGNS))
    found = re.match(rf"(-?) ?({signs}|[A-Z]{{3}}) ?(?=-?[0-9])", text)
    text, sign = (text, "") if found is None else (found[1] + text[found.end() :], found[2])
    return re.sub(r"(?<=[0-9]) ?m(?![^\W_])", " mln", text), sign


@lru_cache
def unit_names(kind: str, language: str) -> tuple[dict[str, str], dict[str, frozenset[str]]]:
    """What names a unit after an amount: as it is written, and folded, where two may be alike (MW and mW).

    First come the names that `write_value` writes in this language, then those of the other one, then typed ones.
    """
    exact = dict(_written_names(kind, language))
    others = _written_names(kind, "az" if language == "en" else "en")
    if language == "en":
        others = {name: unit for name, unit in others.items() if len(name) > 1}  # C is a joule in Azerbaijani alone
    for name, unit in [*others.items(), *_TYPED[kind].items(), *_american(kind), *_codes(kind)]:
        exact.setdefault(name, unit)
    folded: dict[str, set[str]] = {}
    for name, unit in exact.items():
        folded.setdefault(_key(name), set()).add(unit)
    return exact, {name: frozenset(units) for name, units in folded.items()}


@lru_cache
def _written_names(kind: str, language: str) -> dict[str, str]:
    """Every text that the writer puts after an amount, in every form and case, with its unit."""
    names = {}
    for unit in _UNITS_OF[kind]():
        for amount, form, case in _WAYS[language]:
            with suppress(InflectionUncertain):
                written = write_value(parse_value(kind, amount, unit), language, form=form, case=case)
                names[plain_marks(written).removeprefix(amount).strip()] = unit
    for name, unit in _names_out_of_use(kind, language):
        names.setdefault(name, unit)
    return names


def _names_out_of_use(kind: str, language: str) -> list[tuple[str, str]]:
    """Full and short names that the writer has but does not put after an amount: kvadrat metr, dəq."""
    if kind not in {"quantity", "temperature"}:
        return []
    units = _UNITS_OF[kind]()
    words = [(unit_word(unit, language, Decimal(amount)), unit) for unit in units for amount in (1, 5)]
    return words + [(name, unit) for unit in units if len(name := unit_symbol(unit, language)) > 1]


def _american(kind: str) -> list[tuple[str, str]]:
    if kind not in {"quantity", "temperature"}:
        return []
    names = []
    for unit in _UNITS_OF[kind]():
        with suppress(UnknownUnitError):
            names.append((format_unit(5, unit, "long", locale="en_US").replace("5", "").strip(), unit))
    return [(name, unit) for name, unit in names if unit not in name]


def _codes(kind: str) -> list[tuple[str, str]]:
    return [(code, code) for code in list_currencies()] if kind == "money" else []


@lru_cache
def _numeral_endings(language: str) -> frozenset[str]:
    if language != "az":
        return frozenset()
    ends = [*range(10), *range(10, 100, 10), 100, 1000]
    return frozenset(fold(f"-{numeral_ending(number, case)}") for number in ends for case in CASES)


def _without_suffix(rest: str, language: str) -> str:
    """The name without the suffix that a hyphen joins to a symbol or to bare digits: km²-dir, -dan."""
    name, hyphen, ending = rest.rpartition("-")
    return name.strip() if hyphen and fold(f"-{ending}") in _numeral_endings(language) else rest


def plain_marks(text: str) -> str:
    """The text with single plain spaces, and a hyphen for every dash and minus."""
    return re.sub(r"[‐‑‒–—−]", "-", " ".join(text.split()))


def _key(name: str) -> str:
    return re.sub(r"[\s.·'^-]", "", fold(name))
