"""What the review page says of a candidate: its value, why it was proposed, and what the sources come to."""

from collections.abc import Iterable

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from quizzes.facts.claim_views import claim_view
from quizzes.facts.compatible_values import are_compatible
from quizzes.facts.models import NAME_TYPES, Candidate, Claim, Fact
from quizzes.facts.verdicts import verdict_on
from quizzes.facts.writing import verdict_sentence
from quizzes.language.values import BadValue
from quizzes.language.writing import write_date, write_value
from quizzes.lessons.comparisons import written_value

MOST_OTHERS = 4


def page_language() -> str:
    return (get_language() or "en")[:2]


def value_in_words(candidate: Candidate) -> str:
    """Return the value of a candidate as the page writes it; as it is stored where it cannot be written."""
    if candidate.value_subject is not None:
        return str(candidate.value_subject)
    try:
        return write_value(candidate.typed_value, page_language(), form="label")
    except (BadValue, ValueError):
        return candidate.value


def date_in_words(iso: str) -> str:
    """Return a date as the page writes it; as it stands where it is none."""
    try:
        return write_date(iso, page_language(), form="label")
    except ValueError:
        return iso


def reasons_in_words(reasons: Iterable[str]) -> list[str]:
    """Return the machine's reasons in whole phrases; one that is not known here as it is."""
    phrases = {
        "known name": _("a known name"),
        "in quotation marks": _("in quotation marks"),
        "year inferred": _("the year was inferred from the text around"),
        "inferred from the date of the document": _("inferred from the date of the document"),
    }
    return [
        _("cue: “%(words)s”") % {"words": reason.removeprefix("cue: ")}
        if reason.startswith("cue: ")
        else phrases.get(reason, reason)
        for reason in reasons
    ]


def standing(claim: Claim, fact: Fact) -> dict[str, object]:
    """Return what a claim changes on its fact: the verdict without it, with it, and what the others say.

    The claim may be unsaved; the fact needs its claims. `agrees` is None where nobody else says anything.
    """
    others = [row for row in fact.claims.all() if row.pk != claim.pk or claim.pk is None]
    views, own = [claim_view(row) for row in others], claim_view(claim)
    is_single = fact.property.is_single_valued
    differing = [row for row, view in zip(others, views, strict=True) if is_single and not are_compatible(view, own)]
    language = page_language()
    return {
        "agrees": None if not others else not differing,
        "before": verdict_sentence(verdict_on(views, is_single_valued=is_single), language),
        "now": verdict_sentence(verdict_on([*views, own], is_single_valued=is_single), language),
        "others": _who_says_what(differing or others, language),
    }


def as_claim(candidate: Candidate, fact: Fact) -> Claim:
    """Return the claim that accepting a candidate as it is proposed would make, unsaved, to be compared."""
    prop = fact.property
    unit = candidate.unit or ("" if prop.value_type in NAME_TYPES else prop.unit)
    return Claim(
        fact=fact,
        document=candidate.document,
        exact=candidate.exact,
        value_type=prop.value_type,
        value=candidate.value,
        unit=unit,
        is_approximate=candidate.is_approximate,
        value_subject=candidate.value_subject,
        as_of=candidate.as_of,
        bound=candidate.bound,
        relayed_from_en=candidate.relayed_from,
    )


def _who_says_what(claims: Iterable[Claim], language: str) -> str:
    """Return the different values with who says them: “3054 km² (Trend), 3055 km² (a page)”."""
    by_value: dict[str, list[str]] = {}
    for row in claims:
        names = by_value.setdefault(written_value(row, language, form="label"), [])
        name = row.document.publisher or row.document.display_title
        if name not in names:
            names.append(name)
    said = [f"{value} ({', '.join(names)})" for value, names in by_value.items()]
    return "; ".join(said[:MOST_OTHERS]) + ("; …" if len(said) > MOST_OTHERS else "")
