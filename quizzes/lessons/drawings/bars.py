"""Numbers side by side: of several facts, or of one fact by those who say it; what components/bars.html draws."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.urls import reverse
from django.utils.translation import gettext as _

from quizzes.facts.models import Bound, Claim, Fact
from quizzes.facts.queries import is_doubted, taught_claim, verdict_of
from quizzes.facts.writing import verdict_sentence
from quizzes.language.unit_names import unit_symbol
from quizzes.language.units import UNITS
from quizzes.language.values import NUMBER_TYPES, BadValue, Value
from quizzes.language.writing import write_number
from quizzes.lessons.comparisons import Witness, witnesses, written_value
from quizzes.lessons.drawings.bar_layout import Amount, BarLayout, can_be_bars, lay_out_bars
from quizzes.lessons.drawings.naming import names_apart, whom
from quizzes.lessons.drawings.rounding import percent
from quizzes.lessons.drawings.ticks import every_that_fits, tick_at
from quizzes.lessons.drawings.timelines import Refer


@dataclass(frozen=True)
class BarRow:
    """One line of the drawing: a name, the value in words, who says so where that must be said, and the claims."""

    label: str
    text: str
    claims: tuple[Claim, ...]
    url: str = ""
    whom: str = ""
    is_taught: bool = False
    is_disputed: bool = False
    references: str = ""


def bars_of_facts(facts: Sequence[Fact], language: str, *, refer: Refer) -> dict[str, object]:
    """Return the drawing of several facts, in the order given, or of one by its sources; {} where bars say nothing."""
    if len(facts) == 1:
        return _bars_of_sources(facts[0], language, refer=refer)
    title, names = names_apart(facts, language)
    rows = [_row_of_fact(fact, name, language, refer=refer) for fact, name in zip(facts, names, strict=True)]
    return {"title": title} | drawn if (drawn := drawing_of(rows, language)) else {}


def bars_of_witnesses(seen: Sequence[Witness], language: str) -> dict[str, object]:
    """Return the drawing of one fact, a row for each who speaks; {} where their numbers do not differ."""
    return drawing_of([_row_of_witness(witness, language) for witness in seen], language)


def drawing_of(rows: Sequence[BarRow], language: str) -> dict[str, object]:
    """Return what components/bars.html draws; {} for what are no numbers, of one kind, from zero upwards."""
    values = [[number_of(claim) for claim in row.claims] for row in rows]
    known = [value for of_row in values for value in of_row]
    if None in known or len({value.dimension for value in known}) != 1:
        return {}
    unit = Counter(value.unit for value in known).most_common(1)[0][0]
    amounts = [_amount(row, of_row, unit) for row, of_row in zip(rows, values, strict=True)]
    if not can_be_bars(amounts):
        return {}
    layout = lay_out_bars(amounts)
    return {"rows": _drawn(rows, layout), **_scale(layout, unit, language)}


def number_of(claim: Claim) -> Value | None:
    """Return the number of a claim; None for what is none."""
    if claim.value_type not in NUMBER_TYPES:
        return None
    try:
        return claim.typed_value
    except BadValue:
        return None


def _bars_of_sources(fact: Fact, language: str, *, refer: Refer) -> dict[str, object]:
    seen = witnesses(fact.claims.all(), language)
    rows = [_row_of_witness(witness, language, references=refer(witness.claims)) for witness in seen]
    drawn = drawing_of(rows, language)
    if not drawn:
        return {}
    verdict = verdict_of(fact)
    reason = verdict_sentence(verdict, language)
    return {
        "title": str(fact),
        "url": reverse("fact", args=[fact.slug]),
        "is_disputed": verdict.is_disputed,
        "reason": f"{reason} {getattr(fact, f'settlement_{language}') or ''}".strip(),
    } | drawn


def _row_of_witness(witness: Witness, language: str, *, references: str = "") -> BarRow:
    return BarRow(
        label=whom(witness.claims, language),
        text=bounded(witness.claim, language),
        claims=witness.claims,
        is_taught=witness.is_taught,
        references=references,
    )


def _row_of_fact(fact: Fact, name: str, language: str, *, refer: Refer) -> BarRow:
    """Return the row of a fact: the value that we teach, or all that are given where the sources disagree."""
    taught, is_disputed = taught_claim(fact), verdict_of(fact).is_disputed
    claims = tuple(fact.claims.all()) if is_disputed or taught is None else (taught,)
    texts = dict.fromkeys(bounded(claim, language) for claim in claims)
    is_attributed = is_disputed or fact.must_be_attributed or taught is None or is_doubted(claims[0])
    return BarRow(
        label=name,
        text=" / ".join(texts),
        claims=claims,
        url=reverse("fact", args=[fact.slug]),
        whom=whom(claims, language) if is_attributed else "",
        is_taught=not is_disputed and taught is not None,
        is_disputed=is_disputed,
        references=refer(claims),
    )


def bounded(claim: Claim, language: str) -> str:
    """Return the number of a claim with its limit in words; a translation gets the case that its words need."""
    if claim.bound == Bound.LOW:
        number = written_value(claim, language, form="label", case="ablative")
        return _("more than %(number)s") % {"number": number}
    if claim.bound == Bound.HIGH:
        return _("up to %(number)s") % {"number": written_value(claim, language, form="label", case="dative")}
    return written_value(claim, language, form="label")


def _amount(row: BarRow, values: Sequence[Value], unit: str | None) -> Amount:
    low, high = min(value.low for value in values), max(value.high for value in values)
    return Amount(_in_unit(low, unit), _in_unit(high, unit), row.claims[0].bound if len(row.claims) == 1 else "")


def _in_unit(amount: Decimal, unit: str | None) -> Decimal:
    return (amount - UNITS[unit].offset) / UNITS[unit].factor if unit in UNITS else amount


def _drawn(rows: Iterable[BarRow], layout: BarLayout) -> list[dict[str, object]]:
    return [
        {
            "label": row.label,
            "text": row.text,
            "url": row.url,
            "whom": row.whom,
            "is_taught": row.is_taught,
            "is_disputed": row.is_disputed,
            "references": row.references,
            "solid": percent(bar.solid),
            "pale": percent(bar.pale) if bar.pale > bar.solid else "",
            "is_open": bar.is_open,
            "is_thin": bar.pale < 2,
        }
        for row, bar in zip(rows, layout.bars, strict=True)
    ]


def _scale(layout: BarLayout, unit: str | None, language: str) -> dict[str, object]:
    """Return the marks of the axis; the first, which always fits, says the unit."""
    symbol = unit_symbol(unit, language) if unit in UNITS else ""
    names = [write_number(amount, language) for amount, _place in layout.ticks]
    names[:1] = [f"{name} {symbol}".strip() for name in names[:1]]
    places = [place for _amount, place in layout.ticks]
    ticks = every_that_fits([tick_at(place, name) for place, name in zip(places, names, strict=True)])
    return {
        "ticks": [{"place": percent(tick.place), "label": tick.label, "anchor": tick.anchor} for tick in ticks],
        "ground": "".join(f"M{percent(tick.place)} 0V2" for tick in ticks),
    }
