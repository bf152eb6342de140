"""What the checks find, on the desk: at the field concerned, in a message after saving, and as a filter of lists."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from quizzes.people.publication import LANGUAGES
from quizzes.questions.checking.content import (
    ContentFinding,
    findings_of_questions,
    findings_of_quizzes,
    question_findings,
    quiz_findings,
)
from quizzes.questions.models import Question, Quiz
from quizzes.questions.queries import questions_for_checking, quizzes_for_checking


class FindingsFilter(admin.SimpleListFilter):
    """Questions or quizzes in which the checks find something; all of them are looked at, with constant queries."""

    title = gettext_lazy("findings")
    parameter_name = "findings"

    def lookups(self, request: HttpRequest, model_admin):
        return [
            ("blocking", _("something keeps it from being published")),
            ("any", _("something was found")),
            ("none", _("nothing was found")),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() not in {"blocking", "any", "none"}:
            return queryset
        found = findings_of_questions() if queryset.model is Question else findings_of_quizzes()
        slugs = {finding.slug for finding in found if finding.is_blocking or self.value() != "blocking"}
        return queryset.exclude(slug__in=slugs) if self.value() == "none" else queryset.filter(slug__in=slugs)


class ShowsFindings(admin.ModelAdmin):
    """For the desk of what is checked; subclasses say what is found and where its option or question stands."""

    def findings_of(self, row: Model) -> list[ContentFinding]:
        """Return what the checks find in a row as it is stored."""
        raise NotImplementedError("a desk says what the checks find in its rows")

    def place_findings(self, row: Model, form: forms.ModelForm, formsets: list) -> list[ContentFinding]:
        """Put the findings at their fields; return those that belong to no field."""
        raise NotImplementedError("a desk says where findings stand in its form")

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args, **kwargs) -> HttpResponse:
        row = context.get("original")
        if row is not None and request.method == "GET":
            formsets = [inline.formset for inline in context["inline_admin_formsets"]]
            context["findings"] = self.place_findings(row, context["adminform"].form, formsets)
        return super().render_change_form(request, context, *args, **kwargs)

    def response_add(self, request: HttpRequest, obj: Model, post_url_continue=None) -> HttpResponse:
        self._tell(request, obj)
        return super().response_add(request, obj, post_url_continue)

    def response_change(self, request: HttpRequest, obj: Model) -> HttpResponse:
        self._tell(request, obj)
        return super().response_change(request, obj)

    def _tell(self, request: HttpRequest, row: Model) -> None:
        count = len(self.findings_of(row))
        if count:
            sentence = ngettext(
                "The checks found %(count)d thing; it stands at its field.",
                "The checks found %(count)d things; they stand at their fields.",
                count,
            )
            self.message_user(request, sentence % {"count": count}, messages.WARNING)


class QuestionFindings(ShowsFindings):
    """The findings of a question, at its fields and at those of its options."""

    def findings_of(self, row: Question) -> list[ContentFinding]:
        return list(question_findings(questions_for_checking().get(pk=row.pk)))

    def place_findings(self, row: Question, form: forms.ModelForm, formsets: list) -> list[ContentFinding]:
        options = [option.pk for option in row.options.all()]
        rows = {each.instance.pk: each for formset in formsets for each in formset.forms if each.instance.pk in options}
        left = []
        for finding in self.findings_of(row):
            target = form if finding.option is None else rows.get(options[finding.option])
            if target is None or not _put(target, finding):
                left.append(finding)
        return left


class QuizFindings(ShowsFindings):
    """The findings of a quiz above its form, and at each of its questions what was found there."""

    def findings_of(self, row: Quiz) -> list[ContentFinding]:
        return list(quiz_findings(quizzes_for_checking().get(pk=row.pk)))

    def place_findings(self, row: Quiz, form: forms.ModelForm, formsets: list) -> list[ContentFinding]:
        by_slug: dict[str, list[ContentFinding]] = {}
        for finding in findings_of_questions(questions_for_checking().filter(quizzes=row)):
            by_slug.setdefault(finding.slug, []).append(finding)
        for each in (each for formset in formsets for each in formset.forms if each.instance.pk):
            found = by_slug.get(each.instance.question.slug, ())
            each.fields["question"].findings = list(_summed_up(found))
        return self.findings_of(row)


def _put(form: forms.ModelForm, finding: ContentFinding) -> bool:
    """Put a finding at its field, that of the second language where it is about both; return whether there is one."""
    names = (finding.field, f"{finding.field}_{finding.language or LANGUAGES[-1]}")
    for name in names:
        if name in form.fields:
            field = form.fields[name]
            field.findings = [*getattr(field, "findings", ()), finding]
            return True
    return False


def _summed_up(found: Iterable[ContentFinding]) -> Iterator[dict[str, Any]]:
    """Return how many findings of each gravity there are: the question's own page says them in full."""
    counts = Counter(finding.is_blocking for finding in found)
    for is_blocking in (True, False):
        if count := counts[is_blocking]:
            message = ngettext("%(count)d finding", "%(count)d findings", count) % {"count": count}
            yield {"is_blocking": is_blocking, "message": message}
