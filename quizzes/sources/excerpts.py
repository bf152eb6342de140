"""Reads the text of single passages without loading whole documents."""

from collections.abc import Collection

from django.db.models import F, Q
from django.db.models.functions import Substr

from quizzes.sources.models import Passage


def passage_texts(places: Collection[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """Return the text of each passage that is here, keyed by (document's short name, number), in one query."""
    wanted = Q(pk__in=[])
    for slug, number in places:
        wanted |= Q(document__slug=slug, number=number)
    rows = Passage.objects.filter(wanted).annotate(
        excerpt=Substr("document__text", F("start") + 1, F("end") - F("start"))
    )
    return {(slug, number): text for slug, number, text in rows.values_list("document__slug", "number", "excerpt")}
