"""Pictures on the desk: brought in as files, described in both languages, seen where they are shown."""

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from quizzes.admin.bilingual import BilingualFields, in_both
from quizzes.admin.history import FullHistory
from quizzes.admin.linking import LinkedPages
from quizzes.admin.picture_forms import PictureForm
from quizzes.admin.picture_uses import uses_of, with_counts
from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.admin.slugs import SlugFixedOnceMade
from quizzes.admin.translation_lists import TranslatedRows
from quizzes.people.publication import LANGUAGES, language_name
from quizzes.pictures.models import Picture
from quizzes.questions.pictures import delete_picture, save_picture


class WithoutAltFilter(admin.SimpleListFilter):
    """Pictures that are not described in a language: nothing that shows them can be published in it."""

    title = gettext_lazy("alternative text")
    parameter_name = "alt"

    def lookups(self, request: HttpRequest, model_admin):
        return [(code, _("missing: %(language)s") % {"language": language_name(code)}) for code in LANGUAGES]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Picture]) -> QuerySet[Picture]:
        if self.value() not in LANGUAGES:
            return queryset
        column = f"alt_{self.value()}"
        return queryset.filter(Q(**{f"{column}__isnull": True}) | Q(**{column: ""}))


class UnusedFilter(admin.SimpleListFilter):
    """Pictures that nothing shows, and those that are shown."""

    title = gettext_lazy("use")
    parameter_name = "used"

    def lookups(self, request: HttpRequest, model_admin):
        return [("yes", _("shown somewhere")), ("no", _("shown nowhere"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Picture]) -> QuerySet[Picture]:
        if self.value() not in {"yes", "no"}:
            return queryset
        return queryset.filter(uses_total=0) if self.value() == "no" else queryset.filter(uses_total__gt=0)


@admin.register(Picture, site=desk)
class PictureAdmin(FullHistory, SlugFixedOnceMade, BilingualFields, LinkedPages, TranslatedRows, FoldedSearch):
    """A picture with its words, whose it is, and what shows it."""

    form = PictureForm
    list_display = ["thumbnail", "name", "place", "credit", "licence", "described_in", "uses_count"]
    list_display_links = ["name"]
    list_filter = [WithoutAltFilter, UnusedFilter, "licence"]
    list_per_page = 20
    readonly_fields = ["preview", "place", "stored", "uses"]
    fieldsets = [
        (None, {"fields": ["preview", "file"]}),
        (
            gettext_lazy("What is to be seen"),
            {"fields": [in_both("alt"), in_both("caption")], "classes": ["languages"]},
        ),
        (gettext_lazy("Whose it is"), {"fields": ["credit", "licence", "origin", "taken_on"]}),
        (gettext_lazy("Where it is shown"), {"fields": ["uses", "place", "stored", "slug"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Picture]:
        return with_counts(super().get_queryset(request))

    def get_fieldsets(self, request: HttpRequest, obj: Picture | None = None) -> list:
        """A picture that is not there yet has nothing to look at and is shown nowhere."""
        if obj is not None:
            return self.fieldsets
        first, *middle, _last = self.fieldsets
        return [(first[0], {"fields": ["file"]}), *middle, (gettext_lazy("Address"), {"fields": ["slug"]})]

    def formfield_for_dbfield(self, db_field, request: HttpRequest, **kwargs):
        scheme = {"assume_scheme": "https"} if db_field.name == "origin" else {}
        return super().formfield_for_dbfield(db_field, request, **scheme, **kwargs)

    def save_model(self, request: HttpRequest, obj: Picture, form: PictureForm, change: bool) -> None:
        if not change:
            obj.uploaded_by = request.user
        save_picture(obj, read=form.read, by=request.user)

    def delete_model(self, request: HttpRequest, obj: Picture) -> None:
        delete_picture(obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Picture]) -> None:
        for picture in Picture.objects.filter(pk__in=queryset.values("pk")):
            delete_picture(picture)

    @admin.display(description=gettext_lazy("picture"))
    def thumbnail(self, row: Picture) -> str:
        return mark_safe(render_to_string("admin/quizzes/picture/thumbnail.html", {"picture": row}))

    @admin.display(description=gettext_lazy("picture"))
    def preview(self, row: Picture) -> str:
        return mark_safe(render_to_string("admin/quizzes/picture/preview.html", {"picture": row}))

    @admin.display(description=gettext_lazy("alternative text"), ordering="slug")
    def name(self, row: Picture) -> str:
        return str(row)

    @admin.display(description=gettext_lazy("in a lesson"))
    def place(self, row: Picture) -> str:
        return "{picture " + row.slug + "}"

    @admin.display(description=gettext_lazy("described in"))
    def described_in(self, row: Picture) -> str:
        described = [language_name(code) for code in LANGUAGES if code not in row.languages_without_alt]
        return ", ".join(described) or _("no language")

    @admin.display(description=gettext_lazy("shown in"), ordering="uses_total")
    def uses_count(self, row: Picture) -> str:
        sentence = ngettext("%(count)d place", "%(count)d places", row.uses_total)
        return sentence % {"count": row.uses_total}

    @admin.display(description=gettext_lazy("shown in"))
    def uses(self, row: Picture) -> str:
        return mark_safe(render_to_string("admin/quizzes/picture/uses.html", {"uses": uses_of(row)}))

    @admin.display(description=gettext_lazy("kept as"))
    def stored(self, row: Picture) -> str:
        numbers: dict[str, Any] = {"width": row.width, "height": row.height, "size": -(-row.stored_bytes // 1000)}
        return _("%(width)s × %(height)s pixels, %(size)s kB in all") % numbers
