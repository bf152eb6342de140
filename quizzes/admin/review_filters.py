"""The filters of the review page: read from its address, written into it, and offered with their counts."""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from quizzes.facts.reviews import KINDS, SHOWN, WAITING, Filter, Review

ALWAYS_OFFERED = {"all", WAITING, "decided"}


@dataclass(frozen=True)
class Choice:
    """One filter: where it leads, how many candidates it lets through, and whether it is on."""

    words: str
    query: str
    count: int
    is_on: bool


def filter_of(query: QueryDict) -> Filter:
    """Return what the address asks to see; what it asks wrongly is passed over."""
    show, kind = query.get("show", "all"), query.get("kind", "")
    return Filter(
        show=show if show in SHOWN else "all",
        kind=kind if kind in KINDS else "",
        is_low=query.get("low") == "1",
        kin=query.get("kin", "")[:100],
    )


def address_query(wanted: Filter, **more: object) -> str:
    """Return the query string of a review page; what is as usual is left out."""
    told = {"show": wanted.show if wanted.show != "all" else "", "kind": wanted.kind, "low": "1" * wanted.is_low}
    return urlencode({name: value for name, value in {**told, "kin": wanted.kin, **more}.items() if value})


def groups_of(review: Review, wanted: Filter) -> list[tuple[str, list[Choice]]]:
    """Return the filters in groups: by state, by type, and those that are switched on and off."""
    shown = {
        "all": pgettext("proposals", "all"),
        WAITING: pgettext("proposals", "waiting"),
        "decided": pgettext("proposals", "decided"),
        "names": pgettext("proposals", "names alone"),
        "gone": pgettext("proposals", "no longer in the text"),
    }
    kinds = {"": _("every type"), "dates": _("dates"), "numbers": _("numbers"), "names": _("names")}
    states = [_choice(review, words, replace(wanted, show=show), wanted) for show, words in shown.items()]
    types = [_choice(review, words, replace(wanted, kind=kind), wanted) for kind, words in kinds.items()]
    offered = [row for row, show in zip(states, shown, strict=True) if row.count or row.is_on or show in ALWAYS_OFFERED]
    return [(_("State"), offered), (_("Type"), types), (_("Only"), _switches(review, wanted))]


def _switches(review: Review, wanted: Filter) -> list[Choice]:
    low = replace(wanted, is_low=not wanted.is_low)
    count = review.count(replace(wanted, is_low=True))
    switches = [Choice(_("low score"), address_query(low), count, wanted.is_low)]
    if wanted.kin:
        words = _("like “%(kin)s”") % {"kin": wanted.kin}
        switches.append(Choice(words, address_query(replace(wanted, kin="")), review.count(wanted), True))
    return switches


def _choice(review: Review, words: str, target: Filter, wanted: Filter) -> Choice:
    return Choice(words, address_query(target), review.count(target), target == wanted)
