"""Documents and their passages on the desk."""

from collections.abc import Iterable, Iterator

from django.contrib import admin
from django.db.models import Count, F, QuerySet
from django.db.models.functions import Substr
from django.http import HttpRequest
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html_join
from django.utils.safestring import mark_safe
from django.utils.text import Truncator
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from quizzes.admin.bilingual import BilingualFields, side_by_side
from quizzes.admin.consequences import AsksBeforeChanging
from quizzes.admin.linking import LinkedPages, link
from quizzes.admin.quoting import passages_of
from quizzes.admin.reviewing import ReviewDesk
from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.admin.slugs import SlugFixedOnceMade, SlugForm
from quizzes.admin.translation_lists import TranslatedRows
from quizzes.admin.uploading import FileUpload
from quizzes.facts.models import Claim
from quizzes.sources.models import Document, EarlierText, Passage
from quizzes.sources.queries import versions_of


class HasText(admin.SimpleListFilter):
    title = gettext_lazy("text")
    parameter_name = "text"

    def lookups(self, request: HttpRequest, model_admin):
        return [("here", _("here")), ("not_here", _("not here"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() in {"here", "not_here"}:
            return queryset.filter(imported_at__isnull=self.value() == "not_here")
        return queryset


class DocumentForm(SlugForm):
    """Makes the short name from title or description; an empty hash is no hash."""

    def slug_texts(self, cleaned):
        return [cleaned.get(name) for name in ("title", "described_as_en", "described_as_az")]

    def clean(self):
        cleaned = super().clean()
        if not cleaned.get("title"):
            for name in ("described_as_en", "described_as_az"):
                if not cleaned.get(name):
                    self.add_error(name, _("A text without a title needs our description in both languages."))
        return cleaned


@admin.register(Document, site=desk)
class DocumentAdmin(
    AsksBeforeChanging,
    ReviewDesk,
    FileUpload,
    SlugFixedOnceMade,
    BilingualFields,
    LinkedPages,
    TranslatedRows,
    FoldedSearch,
):
    """What is known of a published text; its text itself comes in with a file.

    Who published it and whether a machine wrote it decide which sources are independent, and so the verdicts.
    """

    form = DocumentForm
    list_display = ["display_title", "publisher", "published_on", "language", "kind", "passages_count", "review_link"]
    list_filter = [HasText, "kind", "language", "is_machine_written", "publisher"]
    list_per_page = 20
    readonly_fields = ["text_state", "passages_link", "versions", "sha256"]
    fieldsets = [
        (
            None,
            {"fields": ["title", ("publisher", "author"), ("published_on", "is_date_inferred"), "language", "kind"]},
        ),
        side_by_side(gettext_lazy("Where the text has no title"), ["described_as"]),
        (gettext_lazy("Origin"), {"fields": ["url", "rights", "side", "is_machine_written"]}),
        (gettext_lazy("Text"), {"fields": ["text_state", "passages_link", "versions", "sha256"]}),
        (gettext_lazy("Address"), {"fields": ["slug"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Document]:
        return super().get_queryset(request).defer("text").annotate(passages_total=Count("passages"))

    def facts_concerned(self, request: HttpRequest, ids: Iterable[str]) -> set[int]:
        rows = [key for key in ids if str(key).isdecimal()]
        return set(Claim.objects.filter(document__in=rows).values_list("fact", flat=True))

    def formfield_for_dbfield(self, db_field, request: HttpRequest, **kwargs):
        scheme = {"assume_scheme": "https"} if db_field.name == "url" else {}
        return super().formfield_for_dbfield(db_field, request, **scheme, **kwargs)

    def links_of(self, row: Document) -> Iterator:
        yield _("On the site"), reverse("source", args=[row.slug])
        if row.has_text:
            yield _("Make a quiz of it"), reverse("teach_text", args=[row.slug])
            yield _("Review what it claims"), reverse("admin:quizzes_document_review", args=[row.pk])
        yield _("Bring in a new version"), f"{reverse('admin:quizzes_document_upload')}?replaces={row.slug}"

    def get_deleted_objects(self, objs, request: HttpRequest):
        to_delete, counts, missing, protected = super().get_deleted_objects(objs, request)
        return to_delete, counts, missing - {Passage._meta.verbose_name, EarlierText._meta.verbose_name}, protected

    @admin.display(description=gettext_lazy("document"), ordering="slug")
    def display_title(self, row: Document) -> str:
        return row.display_title

    @admin.display(description=gettext_lazy("text"), ordering="imported_at")
    def text_state(self, row: Document) -> str:
        return _("here") if row.has_text else _("not here")

    @admin.display(description=gettext_lazy("passages"), ordering="passages_total")
    def passages_count(self, row: Document) -> int:
        return row.passages_total

    @admin.display(description=gettext_lazy("text"), ordering="imported_at")
    def review_link(self, row: Document) -> str:
        if not row.has_text:
            return _("not here")
        return link(reverse("admin:quizzes_document_review", args=[row.pk]), _("review"))

    @admin.display(description=gettext_lazy("passages"))
    def passages_link(self, row: Document) -> str:
        if not getattr(row, "passages_total", 0):
            return _("None: the text is not here.")
        sentence = ngettext("%(count)d passage", "%(count)d passages", row.passages_total)
        return link(passages_of(row.pk), sentence % {"count": row.passages_total})

    @admin.display(description=gettext_lazy("versions"))
    def versions(self, row: Document) -> str:
        """The present text and the earlier ones, with their dates, the newest first."""
        earlier = versions_of(row) if row.pk else []
        present = [_("since %(date)s") % {"date": date_format(localtime(row.imported_at))}] if row.imported_at else []
        lines = [*present, *(_earlier_in_words(text) for text in earlier)]
        return format_html_join(mark_safe("<br>"), "{}", ((line,) for line in lines)) or "–"


def _earlier_in_words(earlier: EarlierText) -> str:
    until = date_format(localtime(earlier.replaced_at))
    dates = {"until": until, "since": earlier.imported_at and date_format(localtime(earlier.imported_at))}
    sentence = _("from %(since)s to %(until)s") if earlier.imported_at else _("until %(until)s; it was never here")
    name = f" ({earlier.replaced_by})" if earlier.replaced_by_id else ""
    return f"{sentence % dates}{name}"


@admin.register(Passage, site=desk)
class PassageAdmin(admin.ModelAdmin):
    """The passages of a text, to read and to quote from; they come in with the text and are not edited."""

    list_display = ["number", "document", "heading", "beginning"]
    list_filter = [("document", admin.RelatedOnlyFieldListFilter)]
    list_per_page = 25
    ordering = ["document__slug", "number"]
    fields = readonly_fields = ["document", "number", "heading", "words", "start", "end"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Passage]:
        rows = super().get_queryset(request).select_related("document").defer("document__text")
        return rows.annotate(passage_words=Substr("document__text", F("start") + 1, F("end") - F("start")))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Passage | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Passage | None = None) -> bool:
        return False

    @admin.display(description=gettext_lazy("words"))
    def words(self, row: Passage) -> str:
        return row.passage_words

    @admin.display(description=gettext_lazy("words"))
    def beginning(self, row: Passage) -> str:
        return Truncator(row.passage_words).words(20)
