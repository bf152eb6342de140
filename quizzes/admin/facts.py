"""Facts on the desk: their claims, the verdict in words, and the settlement of a dispute."""

from collections.abc import Iterator

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from quizzes.admin.bilingual import BilingualFields, in_both, side_by_side
from quizzes.admin.choosing import NamedChoices
from quizzes.admin.consequences import AsksBeforeChanging
from quizzes.admin.dependents import DependentsPage
from quizzes.admin.history import FullHistory
from quizzes.admin.linking import LinkedPages
from quizzes.admin.looking import ReviewDueFilter
from quizzes.admin.proposal_address import ProposalAddress
from quizzes.admin.proposals import ProposesQuestions
from quizzes.admin.question_warnings import warn_of_review
from quizzes.admin.question_writing import WritesQuestions
from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.admin.slugs import SlugFixedOnceMade
from quizzes.admin.teaching_choice import FactForm
from quizzes.admin.translation_lists import TranslatedRows
from quizzes.facts.actions import choose_taught
from quizzes.facts.models import Claim, Fact
from quizzes.facts.queries import facts_with_claims, taught_claim, verdict_of
from quizzes.facts.verdicts import VerdictKind
from quizzes.facts.writing import verdict_sentence, write_claim

VERDICTS = {
    VerdictKind.SINGLE: gettext_lazy("one source"),
    VerdictKind.AGREED: gettext_lazy("sources agree"),
    VerdictKind.COMPATIBLE: gettext_lazy("sources agree but for rounding or spelling"),
    VerdictKind.DISPUTED: gettext_lazy("sources disagree"),
}


class VerdictFilter(admin.SimpleListFilter):
    """Facts by what their sources come to, worked out from the claims."""

    title = gettext_lazy("verdict")
    parameter_name = "verdict"

    def lookups(self, request: HttpRequest, model_admin):
        return [(str(kind), words) for kind, words in VERDICTS.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() is None:
            return queryset
        chosen = [fact.pk for fact in facts_with_claims() if verdict_of(fact).kind == self.value()]
        return queryset.filter(pk__in=chosen)


@admin.register(Fact, site=desk)
class FactAdmin(
    WritesQuestions,
    ProposesQuestions,
    AsksBeforeChanging,
    DependentsPage,
    FullHistory,
    NamedChoices,
    SlugFixedOnceMade,
    BilingualFields,
    LinkedPages,
    TranslatedRows,
    FoldedSearch,
):
    """A fact with what each document claims."""

    form = FactForm
    named_choices = ("subject", "property")
    list_display = ["name", "value", "verdict", "claims_count", "for_pupils"]
    list_filter = [VerdictFilter, ReviewDueFilter, "is_for_pupils", "must_be_attributed"]
    list_per_page = 15
    actions = ["write_questions"]
    readonly_fields = ["verdict_in_full", "claims_in_short", "settled"]
    rows_of_text = {"settlement": 2}
    fieldsets = [
        (None, {"fields": [("subject", "property"), "qualifier", in_both("qualifier_text")], "classes": ["languages"]}),
        (gettext_lazy("What the documents say"), {"fields": ["verdict_in_full", "claims_in_short"]}),
        (gettext_lazy("What we teach"), {"fields": ["taught"]}),
        (gettext_lazy("Age"), {"fields": [("as_of", "review_after")]}),
        side_by_side(
            gettext_lazy("Settle a dispute"),
            ["settlement"],
            description=gettext_lazy(
                "Where the sources disagree, choose the value that we teach and say here why. "
                "Learners read the reason; all claims stay visible."
            ),
        ),
        (gettext_lazy("Use"), {"fields": [("is_for_pupils", "must_be_attributed")]}),
        (gettext_lazy("Address"), {"fields": ["settled", "slug"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Fact]:
        return facts_with_claims().select_related("settled_by")

    def get_fieldsets(self, request: HttpRequest, obj: Fact | None = None):
        """A fact that is not made yet has no claims to choose from."""
        fieldsets = super().get_fieldsets(request, obj)
        return fieldsets if obj is not None else [fieldsets[0], *fieldsets[4:]]

    def links_of(self, row: Fact) -> Iterator:
        yield _("On the site"), reverse("fact", args=[row.slug])
        yield _("What hangs on it"), reverse("admin:quizzes_fact_dependents", args=[row.pk])
        yield _("Add what a document says"), add_claim_address(row)
        yield _("Proposed questions"), str(ProposalAddress(facts=(row.slug,)))
        yield _("Write a question about it"), f"{reverse('admin:quizzes_question_add')}?fact={row.pk}"

    def response_post_save_add(self, request: HttpRequest, obj: Fact) -> HttpResponse:
        """A new fact goes on with its first claim: without one it says nothing."""
        return redirect(add_claim_address(obj))

    def save_model(self, request: HttpRequest, obj: Fact, form: FactForm, change: bool) -> None:
        if not any(form.reason.values()):
            obj.settled_by = obj.settled_at = None
        super().save_model(request, obj, form, change)
        if {*in_both("settlement"), "taught"} & set(form.changed_data):
            choose_taught(obj, form.cleaned_data.get("taught"), reason=form.reason, by=request.user, now=timezone.now())
        warn_of_review(self, request, obj)

    @admin.display(description=gettext_lazy("fact"), ordering="slug")
    def name(self, row: Fact) -> str:
        return str(row)

    @admin.display(description=gettext_lazy("value taught"))
    def value(self, row: Fact) -> str:
        claim = taught_claim(row)
        return write_claim(claim, (get_language() or "en")[:2], form="label") if claim else _("none")

    @admin.display(description=gettext_lazy("verdict"))
    def verdict(self, row: Fact) -> str:
        if row.settled_at:
            return _("sources disagree; settled")
        return str(VERDICTS[verdict_of(row).kind]) if row.claims.all() else _("no source yet")

    @admin.display(description=gettext_lazy("claims"))
    def claims_count(self, row: Fact) -> int:
        return len(row.claims.all())

    @admin.display(description=gettext_lazy("pupils"), ordering="is_for_pupils")
    def for_pupils(self, row: Fact) -> str:
        return _("may see it") if row.is_for_pupils else _("may not see it")

    @admin.display(description=gettext_lazy("what the sources come to"))
    def verdict_in_full(self, row: Fact) -> str:
        if row.pk is None:
            return _("Worked out from the claims when saved.")
        count = len(row.claims.all())
        claims = ngettext("%(count)d claim", "%(count)d claims", count) % {"count": count}
        return f"{verdict_sentence(verdict_of(row), (get_language() or 'en')[:2])} ({claims})"

    @admin.display(description=gettext_lazy("settled"))
    def settled(self, row: Fact) -> str:
        if not row.settled_at:
            return _("no")
        when = timezone.localtime(row.settled_at).strftime("%Y-%m-%d %H:%M")
        return _("by %(person)s, %(when)s") % {"person": row.settled_by, "when": when}

    @admin.display(description=gettext_lazy("claims"))
    def claims_in_short(self, row: Fact) -> str:
        language = (get_language() or "en")[:2]
        lines = [(_line_of(claim, language), *_change_link(claim)) for claim in row.claims.all()]
        listed = format_html_join("", '<li>{} <a href="{}">{}</a></li>', lines) or format_html(
            "<li>{}</li>", _("no source yet")
        )
        add = format_html('<p><a href="{}">{}</a></p>', add_claim_address(row), _("Add what a document says"))
        return format_html("<ul>{}</ul>{}", listed, add)


def add_claim_address(fact: Fact) -> str:
    """Return the address of the form that adds a claim to the fact."""
    return f"{reverse('admin:quizzes_claim_add')}?fact={fact.slug}"


def _line_of(claim: Claim, language: str) -> str:
    parts = [f"“{claim.exact}”", f"{claim.document}, {claim.passage_number or '–'}", claim.as_of, claim.scope]
    value = write_claim(claim, language, form="label")
    return f"{value}: {' · '.join(part for part in parts if part)} ({claim.get_state_display()})"


def _change_link(claim: Claim) -> tuple[str, str]:
    return reverse("admin:quizzes_claim_change", args=[claim.pk]), _("Change")
