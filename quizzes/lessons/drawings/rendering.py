"""Drawings of a lesson as HTML; every word is escaped by the templates."""

from collections.abc import Mapping

from django.template.loader import render_to_string
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from quizzes.facts.models import Fact, Subject
from quizzes.facts.writing import write_subject
from quizzes.lessons.drawings.bars import bars_of_facts, bounded
from quizzes.lessons.drawings.maps import map_of
from quizzes.lessons.drawings.timelines import Refer, is_dated, timeline_of_facts
from quizzes.lessons.placeholders import Placeholder


def render_drawing(
    placeholder: Placeholder,
    *,
    facts: Mapping[str, Fact],
    places: Mapping[str, Subject],
    language: str,
    refer: Refer,
    number: int,
) -> SafeString:
    """Return the drawing as safe HTML; what has nothing to compare or to place is told in words.

    Facts that are not for pupils are not drawn. number tells the drawings of one page apart.
    """
    if placeholder.kind == "map":
        subjects = [places[slug] for slug in placeholder.places if slug in places]
        return _drawn(
            "locator", map_of(subjects, language), [write_subject(one, language) for one in subjects], number=number
        )
    wanted = placeholder.names or tuple(slug for slug, fact in facts.items() if is_dated(fact))
    known = [facts[slug] for slug in wanted if slug in facts and facts[slug].is_for_pupils and facts[slug].claims.all()]
    if placeholder.kind == "timeline":
        dated = [fact for fact in known if is_dated(fact)]
        drawing = timeline_of_facts(dated, language, refer=refer)
        return _drawn("timeline", drawing if len(dated) > 1 else {}, _sentences(dated, language), number=number)
    drawing = bars_of_facts(known, language, refer=refer) if known else {}
    return _drawn("bars", drawing, _sentences(known, language), number=number)


def _drawn(name: str, drawing: dict[str, object], words: list[str], *, number: int) -> SafeString:
    if drawing:
        html = render_to_string(f"quizzes/components/{name}.html", {"drawing": drawing | {"number": number}})
        return mark_safe(html)
    if not words:
        return format_html('<p><span class="badge badge--attention">{}</span></p>', _("picture not available"))
    return format_html("<p>{}</p>", format_html_join("; ", "{}", ((text,) for text in words)))


def _sentences(facts: list[Fact], language: str) -> list[str]:
    """Return each fact with its values in words."""
    rows = []
    for fact in facts:
        claims = list(fact.claims.all())
        values = dict.fromkeys(bounded(claim, language) for claim in claims)
        rows.append(f"{fact}: {' / '.join(values)}")
    return rows
