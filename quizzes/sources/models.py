"""Tables of published texts, their passages, and quotations that point into them."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from quizzes.people.fields import FoldedField
from quizzes.people.models import User
from quizzes.people.publication import columns

PARTIAL_DATE = r"^(-?(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)?\Z"
SHA256 = r"^([0-9a-f]{64})?$"


class DocumentManager(models.Manager):
    def get_by_natural_key(self, slug):
        return self.get(slug=slug)


class Document(models.Model):
    """One published text; its text itself only where the school may keep a copy."""

    class Kind(models.TextChoices):
        NEWS = "news", _("news item")
        ARTICLE = "article", _("article")
        ENCYCLOPEDIA = "encyclopedia", _("encyclopedic page")
        OFFICIAL = "official", _("official document")
        BOOK = "book", _("book")
        OTHER = "other", pgettext_lazy("kind of document", "other")

    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    sha256 = models.CharField(
        _("SHA-256 of the text"), max_length=64, null=True, blank=True, unique=True, validators=[RegexValidator(SHA256)]
    )
    title = models.CharField(
        _("title as published"), max_length=300, blank=True, help_text=_("Leave empty where the text has none.")
    )
    described_as = models.CharField(
        _("our description"), max_length=300, blank=True, help_text=_("Stands for the title where the text has none.")
    )
    publisher = models.CharField(_("publisher"), max_length=200, blank=True, help_text=_("Empty: not named."))
    author = models.CharField(_("author"), max_length=200, blank=True)
    published_on = models.CharField(
        _("published on"),
        max_length=11,
        blank=True,
        validators=[RegexValidator(PARTIAL_DATE, _("Write a date as 2023, 2023-07 or 2023-07-31."))],
        help_text=_("As precise as known: 2023, 2023-07 or 2023-07-31; empty: unknown."),
    )
    is_date_inferred = models.BooleanField(_("the date was inferred"), default=False)
    url = models.URLField(_("address"), max_length=500, blank=True)
    language = models.CharField(_("language"), max_length=3, default="en")
    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.OTHER)
    side = models.CharField(
        _("party to a dispute"),
        max_length=60,
        blank=True,
        help_text=_("The side of a conflict for which the publisher speaks; empty: neither."),
    )
    is_machine_written = models.BooleanField(_("machine-written"), default=False)
    rights = models.CharField(_("rights"), max_length=200, blank=True)
    text = models.TextField(_("text"), blank=True, editable=False)
    imported_at = models.DateTimeField(_("imported at"), null=True, blank=True, editable=False)
    search_text = FoldedField(
        sources=["slug", "title", *columns("described_as"), "publisher", "author"],
    )

    objects = DocumentManager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["slug"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(title="")
                | (
                    models.Q(described_as_en__isnull=False, described_as_az__isnull=False)
                    & ~models.Q(described_as_en="")
                    & ~models.Q(described_as_az="")
                ),
                name="document_has_title_or_description",
            ),
            models.CheckConstraint(
                condition=models.Q(text="") | models.Q(sha256__isnull=False), name="document_text_has_identity"
            ),
        ]

    def __str__(self):
        return self.display_title

    def natural_key(self):
        return (self.slug,)

    @property
    def display_title(self) -> str:
        return self.title or self.described_as or self.slug

    @property
    def is_title_ours(self) -> bool:
        return not self.title

    @property
    def display_title_language(self) -> str:
        """Language code of `display_title`: a published title stays in the language of the text."""
        return self.language if self.title else (get_language() or "en")[:2]

    @property
    def has_text(self) -> bool:
        return self.imported_at is not None


class EarlierText(models.Model):
    """What a document said before a new version of it came; no text is at once an earlier and a present one."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="earlier_texts", verbose_name=_("document"))
    sha256 = models.CharField(_("SHA-256 of the text"), max_length=64, unique=True, validators=[RegexValidator(SHA256)])
    text = models.TextField(_("text"), blank=True, help_text=_("Empty where the school never had it."))
    imported_at = models.DateTimeField(_("imported at"), null=True, blank=True)
    replaced_at = models.DateTimeField(_("replaced at"))
    replaced_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("replaced by")
    )

    class Meta:
        verbose_name = _("earlier text")
        verbose_name_plural = _("earlier texts")
        ordering = ["document", "replaced_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(text="") | models.Q(imported_at__isnull=False), name="earlier_text_was_imported"
            ),
        ]

    def __str__(self):
        return f"{self.document} · {self.sha256[:8]}"


class Passage(models.Model):
    """A paragraph of a document, by its place in the text."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="passages", verbose_name=_("document"))
    number = models.PositiveIntegerField(_("number"))
    heading = models.CharField(_("heading"), max_length=200, blank=True)
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))

    class Meta:
        verbose_name = _("passage")
        verbose_name_plural = _("passages")
        ordering = ["document", "number"]
        constraints = [
            models.UniqueConstraint(fields=["document", "number"], name="passage_number_once"),
            models.CheckConstraint(condition=models.Q(start__lt=models.F("end")), name="passage_is_not_empty"),
        ]

    def __str__(self):
        return f"{self.document} · {self.number}"

    @property
    def text(self) -> str:
        return self.document.text[self.start : self.end]


class Quotation(models.Model):
    """The exact words of a document, with text-position and text-quote selectors (W3C Web Annotation)."""

    is_placed_by_import = True

    class State(models.TextChoices):
        FOUND = "found", pgettext_lazy("state of a quotation", "found")
        ORPHAN = "orphan", _("not in the text")
        TEXT_NOT_HERE = "text_not_here", _("text is not here")

    document = models.ForeignKey(Document, models.PROTECT, related_name="%(class)ss", verbose_name=_("document"))
    passage_number = models.PositiveIntegerField(_("passage"), null=True, blank=True)
    exact = models.CharField(
        _("exact words"), max_length=500, help_text=_("The few words that hold the value, exactly as they stand.")
    )
    prefix = models.CharField(_("words before"), max_length=100, blank=True)
    suffix = models.CharField(_("words after"), max_length=100, blank=True)
    start = models.PositiveIntegerField(_("start"), null=True, editable=False)
    end = models.PositiveIntegerField(_("end"), null=True, editable=False)
    state = models.CharField(_("state"), max_length=13, choices=State, default=State.TEXT_NOT_HERE, editable=False)
    shows_passage = models.BooleanField(
        _("pupils may read the passage around it"),
        default=False,
        help_text=_("Leave unticked where the passage tells of deaths or other matter unfit for pupils."),
    )

    class Meta:
        abstract = True


def state_matches_place(table: str) -> models.CheckConstraint:
    """Return the constraint that only a found quotation has a place in the text."""
    return models.CheckConstraint(
        condition=models.Q(state="found", start__isnull=False, end__isnull=False, start__lt=models.F("end"))
        | (~models.Q(state="found") & models.Q(start__isnull=True, end__isnull=True)),
        name=f"{table}_place_matches_state",
    )
