"""Subjects and properties on the desk: what facts are about and what they say."""

from collections.abc import Iterable, Iterator

from django import forms
from django.contrib import admin
from django.db.models import Count, Field, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from quizzes.admin.bilingual import BilingualFields, in_both, side_by_side
from quizzes.admin.choosing import NamedChoices
from quizzes.admin.consequences import AsksBeforeChanging
from quizzes.admin.history import FullHistory
from quizzes.admin.linking import LinkedPages
from quizzes.admin.property_forms import PropertyForm
from quizzes.admin.proposal_address import ProposalAddress
from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.admin.slugs import SlugFixedOnceMade
from quizzes.admin.subject_forms import NamedForm
from quizzes.admin.translation_lists import TranslatedRows
from quizzes.facts.models import Fact, Property, Subject
from quizzes.language.values import DATE_TYPES


class NamedAdmin(FullHistory, SlugFixedOnceMade, BilingualFields, TranslatedRows, FoldedSearch):
    """A row with a name in both languages and a count of the facts that use it."""

    form = NamedForm
    list_per_page = 20

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).annotate(facts_total=Count("facts"))

    @admin.display(description=_("facts"), ordering="facts_total")
    def facts_count(self, row: Subject | Property) -> int:
        return row.facts_total

    def save_model(self, request: HttpRequest, obj: Subject | Property, form: NamedForm, change: bool) -> None:
        super().save_model(request, obj, form, change)
        for fact in Fact.objects.filter(**{obj._meta.model_name: obj}).select_related("subject", "property"):
            fact.save_without_historical_record(update_fields=["search_text"])


@admin.register(Subject, site=desk)
class SubjectAdmin(NamedAdmin):
    list_display = ["name", "slug", "kind", "facts_count"]
    list_filter = ["kind"]
    rows_of_text = {"aliases": 3}
    fieldsets = [
        (None, {"fields": [in_both("name"), in_both("aliases"), "kind"], "classes": ["languages"]}),
        (_("Azerbaijani grammar"), {"fields": ["is_az_possessive", "az_forms"]}),
        (_("Position"), {"fields": [("latitude", "longitude"), "position_source"]}),
        (_("Address"), {"fields": ["slug"]}),
    ]


@admin.register(Property, site=desk)
class PropertyAdmin(AsksBeforeChanging, NamedChoices, NamedAdmin, LinkedPages):
    """What facts say; whether it has one value or several decides whether different values are a dispute."""

    form = PropertyForm
    named_choices = ("part", "whole")
    list_display = ["name", "slug", "value_type", "unit", "is_single", "facts_count"]
    list_filter = ["value_type"]
    fieldsets = [
        (None, {"fields": [in_both("name")], "classes": ["languages"]}),
        (_("Value"), {"fields": ["value_type", "unit", "is_single_valued"]}),
        side_by_side(
            _("Words for sentences and questions"),
            ["statement", "question", "question_reverse", "event", "cue_words"],
            description=_(
                "Write {subject}, {value} and {qualifier} where they belong; in Azerbaijani with the case that the "
                "sentence needs: {subject:genitive}, {value:when}."
            ),
        ),
        (
            _("For finding what cannot be, and for wrong answers"),
            {
                "fields": [
                    "is_of_few",
                    ("least", "most"),
                    ("subject_kind", "value_kind"),
                    ("part", "whole"),
                    "follows",
                ],
                "description": _("All of this may stay empty."),
            },
        ),
        (_("Address"), {"fields": ["slug"]}),
    ]

    def formfield_for_manytomany(self, db_field: Field, request: HttpRequest, **kwargs) -> forms.Field:
        """Dates come after dates: the others are not there to be ticked."""
        dates = Property.objects.filter(value_type__in=DATE_TYPES).order_by("name")
        return forms.ModelMultipleChoiceField(
            dates, required=False, help_text=db_field.help_text, widget=forms.CheckboxSelectMultiple
        )

    def links_of(self, row: Property) -> Iterator:
        yield _("Proposed questions"), str(ProposalAddress(about=row.slug))

    def facts_concerned(self, request: HttpRequest, ids: Iterable[str]) -> set[int]:
        rows = [key for key in ids if str(key).isdecimal()]
        return set(Fact.objects.filter(property__in=rows).values_list("pk", flat=True))

    @admin.display(description=_("values"), ordering="is_single_valued")
    def is_single(self, row: Property) -> str:
        return _("one") if row.is_single_valued else _("several")
