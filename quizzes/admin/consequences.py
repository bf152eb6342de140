"""A change of a fact at the desk is tried first: where others rest on it, a page shows what hangs on it and asks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.messages.storage import default_storage
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from quizzes.admin.choosing import row_chosen
from quizzes.facts.actions import say_meaning_is_unchanged
from quizzes.facts.describing import Difference, differences
from quizzes.facts.models import Claim, Fact
from quizzes.facts.present import PresentFact, present_facts
from quizzes.results.dependents import Dependents, dependents_of, facts_with_dependents

ANSWER, SEEN, AGAIN, TYPED = "_meaning", "_seen", "_edit_again", "_typed"
OWN_FIELDS = (ANSWER, SEEN, AGAIN, TYPED, "csrfmiddlewaretoken")
MOST_SHOWN = 8
CHANGED, UNCHANGED = "changed", "unchanged"


@dataclass(frozen=True)
class Consequence:
    """A fact before and after the change that is being tried, and what hangs on it."""

    before: PresentFact
    after: PresentFact
    dependents: Dependents

    @property
    def fact(self) -> Fact:
        return self.before.fact

    @property
    def differences(self) -> list[Difference]:
        return differences(self.before.description, self.after.description, (get_language() or "en")[:2])

    @property
    def mark(self) -> str:
        """What was shown to the teacher; the answer is good for this and nothing else."""
        return f"{self.fact.pk}:{self.before.fingerprint[:16]}:{self.after.fingerprint[:16]}"


class AsksBeforeChanging(admin.ModelAdmin):
    """For the desk of facts, claims, documents, properties: what says through `facts_concerned` what it can change.

    The whole request is carried out inside a transaction and taken back where it changes the fingerprint of a fact on
    which something rests and nobody has answered yet: so it works for any form, with or without inlines.
    """

    def facts_concerned(self, request: HttpRequest, ids: Iterable[str]) -> set[int]:
        """Return the ids of the facts that the rows can change; a claim may be about to move to another fact."""
        rows = self.model._base_manager.filter(pk__in=[key for key in ids if str(key).isdecimal()])
        if self.model is Fact:
            return set(rows.values_list("pk", flat=True))
        if self.model is Claim:
            chosen = request.POST.get("fact") or request.GET.get("fact", "")
            moved_to = row_chosen(Fact.objects.all(), chosen)
            return set(rows.values_list("fact_id", flat=True)) | ({moved_to.pk} if moved_to else set())
        return set()

    def changeform_view(self, request: HttpRequest, object_id=None, form_url="", extra_context=None) -> HttpResponse:
        unfold(request)

        def view() -> HttpResponse:
            return super(AsksBeforeChanging, self).changeform_view(request, object_id, form_url, extra_context)

        if request.method != "POST" or AGAIN in request.POST:
            return view()
        return self._try(request, view, ids=[object_id or ""])

    def delete_view(self, request: HttpRequest, object_id: str, extra_context=None) -> HttpResponse:
        unfold(request)
        if AGAIN in request.POST:
            return redirect(f"admin:{self.opts.app_label}_{self.opts.model_name}_change", object_id)

        def view() -> HttpResponse:
            return super(AsksBeforeChanging, self).delete_view(request, object_id, extra_context)

        return self._try(request, view, ids=[object_id]) if request.method == "POST" else view()

    def changelist_view(self, request: HttpRequest, extra_context=None) -> HttpResponse:
        unfold(request)
        if AGAIN in request.POST:
            return redirect(request.get_full_path())

        def view() -> HttpResponse:
            return super(AsksBeforeChanging, self).changelist_view(request, extra_context)

        ids = request.POST.getlist(ACTION_CHECKBOX_NAME)
        return self._try(request, view, ids=ids) if request.method == "POST" else view()

    def get_form(self, request: HttpRequest, obj: models.Model | None = None, change: bool = False, **kwargs) -> type:
        form = super().get_form(request, obj, change=change, **kwargs)
        return type(form.__name__, (OpenAgain, form), {}) if AGAIN in request.POST else form

    def _try(self, request: HttpRequest, view: Callable[[], HttpResponse], *, ids: Iterable[str]) -> HttpResponse:
        with transaction.atomic():
            concerned = self.facts_concerned(request, ids)
            before = present_facts(concerned)
            response = view()
            found = self._consequences(request, before, present_facts(concerned))
            answer = request.POST.get(ANSWER)
            if not found:
                return response
            if answer in {CHANGED, UNCHANGED} and request.POST.get(SEEN) == marks_of(found):
                self._carry_out(request, found, is_unchanged=answer == UNCHANGED)
                return response
            transaction.set_rollback(True)
        request._messages = default_storage(request)  # what was said of the change is taken back with it
        return self._ask(request, found)

    def _consequences(
        self, request: HttpRequest, before: dict[int, PresentFact], after: dict[int, PresentFact]
    ) -> list[Consequence]:
        changed = {key for key in before if key in after and before[key].fingerprint != after[key].fingerprint}
        return [
            Consequence(before[key], after[key], dependents_of(before[key], viewer=request.user))
            for key in sorted(facts_with_dependents(changed))
        ]

    def _carry_out(self, request: HttpRequest, found: list[Consequence], *, is_unchanged: bool) -> None:
        if not is_unchanged:
            self.message_user(request, _("What rests on it is now to be looked at."), messages.WARNING)
            return
        for consequence in found:
            old, new = consequence.before.fingerprint, consequence.after.fingerprint
            say_meaning_is_unchanged(consequence.fact, old=old, new=new, by=request.user, now=timezone.now())
        self.message_user(request, _("The meaning is unchanged: what rests on it stays as it is."), messages.SUCCESS)

    def _ask(self, request: HttpRequest, found: list[Consequence]) -> HttpResponse:
        typed = request.POST.copy()
        for name in OWN_FIELDS:
            typed.pop(name, None)
        context = self.admin_site.each_context(request) | {
            "title": _("What hangs on this"),
            "opts": self.opts,
            "consequences": found[:MOST_SHOWN],
            "others": [consequence.fact for consequence in found[MOST_SHOWN:]],
            "seen": marks_of(found),
            "typed": typed.urlencode(),
            "is_popup": "_popup" in request.POST,
        }
        return TemplateResponse(request, "admin/quizzes/consequences.html", context)


class OpenAgain:
    """For a form: shown once more with what was typed, and saving nothing."""

    def is_valid(self) -> bool:
        return False


def unfold(request: HttpRequest) -> None:
    """Put back what was typed into the form, which the page between carries along as one field."""
    if TYPED not in request.POST:
        return
    typed = QueryDict(request.POST[TYPED], mutable=True)
    for name in (ANSWER, SEEN, AGAIN):
        if name in request.POST:
            typed[name] = request.POST[name]
    request.POST = typed


def marks_of(found: list[Consequence]) -> str:
    return " ".join(sorted(consequence.mark for consequence in found))
