"""Facts on the desk: their claims, the verdict in words, and the settlement of a dispute."""

from collections.abc import Iterator

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from quizzes.admin.bilingual import BilingualFields, in_both, side_by_side
from quizzes.admin.claims import ClaimFormSet, ClaimInline
from quizzes.admin.consequences import AsksBeforeChanging
from quizzes.admin.dependents import DependentsPage
from quizzes.admin.history import FullHistory
from quizzes.admin.linking import LinkedPages
from quizzes.admin.looking import ReviewDueFilter
from quizzes.admin.quoting import place_again, touched_documents
from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.admin.slugs import SlugFixedOnceMade, SlugForm
from quizzes.facts.actions import settle_dispute, stop_teaching
from quizzes.facts.models import Claim, Fact
from quizzes.facts.queries import facts_with_claims, taught_claim, verdict_of
from quizzes.facts.verdicts import VerdictKind
from quizzes.facts.writing import verdict_sentence, write_claim
from quizzes.people.publication import LANGUAGES
from quizzes.questions.actions import call_for_review

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


class FactForm(SlugForm):
    """Makes the short name from subject, property and qualifier."""

    def slug_texts(self, cleaned):
        parts = [cleaned.get("subject"), cleaned.get("property")]
        return [" ".join([part.slug for part in parts if part] + [cleaned.get("qualifier") or ""])]


@admin.register(Fact, site=desk)
class FactAdmin(
    AsksBeforeChanging, DependentsPage, FullHistory, SlugFixedOnceMade, BilingualFields, LinkedPages, FoldedSearch
):
    """A fact with what each document claims."""

    form = FactForm
    inlines = [ClaimInline]
    autocomplete_fields = ["subject", "property"]
    list_display = ["name", "value", "verdict", "claims_count", "for_pupils"]
    list_filter = [VerdictFilter, ReviewDueFilter, "is_for_pupils", "must_be_attributed"]
    list_per_page = 15
    readonly_fields = ["verdict_in_full", "settled"]
    rows_of_text = {"settlement": 2}
    fieldsets = [
        (None, {"fields": [("subject", "property"), "qualifier", in_both("qualifier_text")], "classes": ["languages"]}),
        (gettext_lazy("Verdict"), {"fields": ["verdict_in_full", ("is_for_pupils", "must_be_attributed")]}),
        (gettext_lazy("Age"), {"fields": [("as_of", "review_after")]}),
        side_by_side(
            gettext_lazy("Settle a dispute"),
            ["settlement"],
            description=gettext_lazy(
                "Where the sources disagree, tick the value that we teach among the claims below and say here why. "
                "Learners read the reason; all claims stay visible."
            ),
        ),
        (gettext_lazy("Address"), {"fields": ["settled", "slug"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Fact]:
        return facts_with_claims().select_related("settled_by").order_by(*self.get_ordering(request))

    def links_of(self, row: Fact) -> Iterator:
        yield _("On the site"), reverse("fact", args=[row.slug])
        yield _("What hangs on it"), reverse("admin:quizzes_fact_dependents", args=[row.pk])
        yield _("Write a question about it"), f"{reverse('admin:quizzes_question_add')}?fact={row.pk}"

    def save_form(self, request: HttpRequest, form: FactForm, change: bool) -> Fact:
        fact = super().save_form(request, form, change)
        fact.form_of_desk = form
        return fact

    def save_model(self, request: HttpRequest, obj: Fact, form: FactForm, change: bool) -> None:
        if not any(getattr(obj, name) for name in in_both("settlement")):
            obj.settled_by = obj.settled_at = None
        super().save_model(request, obj, form, change)

    def save_formset(self, request: HttpRequest, form: FactForm, formset: ClaimFormSet, change: bool) -> None:
        fact, taught = form.instance, next(iter(formset.taught_forms()), None)
        others = Claim.objects.filter(fact=fact, is_taught=True)
        stop_teaching(others.exclude(pk=taught.instance.pk if taught else None))
        super().save_formset(request, form, formset, change)
        place_again(touched_documents(formset))
        newly_taught = taught is not None and "is_taught" in taught.changed_data
        if taught and (newly_taught or set(in_both("settlement")) & set(form.changed_data)):
            self._settle(request, fact, taught.instance)

    def _settle(self, request: HttpRequest, fact: Fact, claim: Claim) -> None:
        reason = {language: getattr(fact, f"settlement_{language}") or "" for language in LANGUAGES}
        if any(reason.values()):
            settle_dispute(fact, claim=claim, reason=reason, by=request.user, now=timezone.now())

    def save_related(self, request: HttpRequest, form: FactForm, formsets: list, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        for question in call_for_review(form.instance):
            message = _("The question “%(question)s” no longer fits its sources. It is left out until you review it.")
            self.message_user(request, message % {"question": question}, messages.WARNING)

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
