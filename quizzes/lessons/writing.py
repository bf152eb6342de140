"""Placeholders as HTML: values with their reference, comparisons as slips; every value is escaped here."""

from collections.abc import Iterable, Mapping

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from quizzes.facts.models import Claim, Fact, Subject
from quizzes.facts.queries import taught_claim, verdict_of
from quizzes.facts.writing import verdict_sentence
from quizzes.lessons.comparisons import witness_slip, witnesses, written_value
from quizzes.lessons.drawings.rendering import render_drawing
from quizzes.lessons.placeholders import DRAWINGS, Placeholder
from quizzes.lessons.references import ReferenceList
from quizzes.pictures.models import Picture
from quizzes.pictures.showing import picture_content, shown_picture


class LessonWriter:
    """Writes the placeholders and terms of one lesson in one language; `references`, `term_slugs` fill as it goes."""

    def __init__(
        self,
        *,
        facts: Mapping[str, Fact],
        places: Mapping[str, Subject],
        language: str,
        photographs: Mapping[str, Picture] | None = None,
    ) -> None:
        self.facts = facts
        self.places = places
        self.language = language
        self.photographs = photographs or {}
        self.has_shown_a_photograph = False
        self.references = ReferenceList()
        self.drawings = 0
        self.term_slugs: list[str] = []

    def write(self, placeholder: Placeholder) -> SafeString:
        """The placeholder as safe HTML; what cannot be drawn or is not for pupils leaves a mark and no value."""
        if placeholder.kind in DRAWINGS:
            self.drawings += 1
            return render_drawing(
                placeholder,
                facts=self.facts,
                places=self.places,
                language=self.language,
                refer=self._references,
                number=self.drawings,
            )
        fact = self.facts.get(placeholder.fact)
        if fact is None or not fact.is_for_pupils:
            return _nothing_to_draw()
        if placeholder.kind == "compare":
            return self._comparison(fact)
        claims = claims_meant(fact, placeholder)
        if not claims:
            return _nothing_to_draw()
        if placeholder.kind == "cite":
            return self._references(claims)
        return self._value(fact, claims[0], placeholder)

    def write_term(self, slug: str, words: str) -> SafeString:
        """The words of a term as a link that opens its definition at the foot of the lesson."""
        self.term_slugs.append(slug)
        return format_html(
            '<a class="term" id="word-{0}" href="#term-{0}" aria-describedby="term-{0}-says">{1}</a>', slug, words
        )

    def write_photograph(self, slug: str) -> SafeString:
        """The picture with its caption and whose it is; every one below the first waits until it is near the screen."""
        picture = self.photographs.get(slug)
        if picture is None or not picture.is_described_in(self.language):
            return format_html("<p>{}</p>", _missing(_("picture not available")))
        content = picture_content(picture, [self.language])
        shown = shown_picture(content, self.language, shows_caption=True)
        context = {"picture": shown, "is_lazy": self.has_shown_a_photograph}
        self.has_shown_a_photograph = True
        return mark_safe(render_to_string("quizzes/components/figure.html", context))

    def _value(self, fact: Fact, claim: Claim, placeholder: Placeholder) -> SafeString:
        text = written_value(claim, self.language, form=placeholder.form, case=placeholder.case)
        address = reverse("fact", args=[fact.slug])
        if is_disputed(fact):
            return format_html(
                '<a class="value value--disputed" href="{}">{}{}</a>{}',
                address, text, _disagreement_sign(), self._reference(claim),
            )  # fmt: skip
        return format_html('<a class="value" href="{}">{}</a>{}', address, text, self._reference(claim))

    def _reference(self, claim: Claim) -> SafeString:
        number = self.references.number_of(claim)
        label = _("Source %(number)s") % {"number": number}
        return format_html(
            '<sup class="reference"><a href="#reference-{}" aria-label="{}">{}</a></sup>', number, label, number
        )

    def _references(self, claims: Iterable[Claim]) -> SafeString:
        """One reference for each document among the claims."""
        numbers = {self.references.number_of(claim): claim for claim in claims}
        return format_html_join("", "{}", ((self._reference(claim),) for claim in numbers.values()))

    def _comparison(self, fact: Fact) -> SafeString:
        claims = list(fact.claims.all())
        for claim in claims:
            self.references.number_of(claim)
        seen = witnesses(claims, self.language)
        return mark_safe(render_to_string("quizzes/lessons/comparison.html", comparison(fact, seen, self.language)))


def comparison(fact: Fact, seen: list, language: str) -> dict[str, object]:
    """What lessons/comparison.html shows: a slip for each witness and why they differ, where that is known."""
    return {
        "fact": fact,
        "is_disputed": is_disputed(fact),
        "slips": [witness_slip(witness, language) for witness in seen],
        "reason": verdict_sentence(verdict_of(fact), language),
        "settlement": getattr(fact, f"settlement_{language}") or "",
    }


def claims_meant(fact: Fact, placeholder: Placeholder) -> list[Claim]:
    """The claims that a value or a reference rests on: the one of the named document, else the one that we teach.

    Of a document with several the taught claim comes first. A reference to a fact that teaches none rests on all.
    """
    claims = list(fact.claims.all())
    if placeholder.document is not None:
        of_document = [claim for claim in claims if claim.document.slug == placeholder.document]
        return sorted(of_document, key=lambda claim: not claim.is_taught)[:1]
    taught = taught_claim(fact)
    if taught is not None:
        return [taught]
    return claims if placeholder.kind == "cite" else []


def is_disputed(fact: Fact) -> bool:
    return verdict_of(fact).kind == "disputed"


def _disagreement_sign() -> SafeString:
    return mark_safe(
        render_to_string("quizzes/components/icon.html", {"name": "disagree", "label": _("sources disagree")}).strip()
    )


def _nothing_to_draw() -> SafeString:
    return _missing(_("value not available"))


def _missing(words: str) -> SafeString:
    return format_html('<span class="badge badge--attention">{}</span>', words)
