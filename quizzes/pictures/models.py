"""Tables of pictures: what is said of each, and the small files that are shown."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.facts.models import SlugManager
from quizzes.people.fields import FoldedField, RandomIdField
from quizzes.people.models import User
from quizzes.people.publication import LANGUAGES, columns


class PictureFileManager(models.Manager):
    def get_by_natural_key(self, public_id):
        return self.get(public_id=public_id)


class PictureFile(models.Model):
    """The bytes of one JPEG file, made here; never changed, so that whatever shows it always shows the same.

    `light` is the same picture as an AVIF file of very few bytes, which pages show first.

    Its random name is its address: nobody finds it who was not shown it, and it says nothing of what it shows.
    """

    public_id = RandomIdField(primary_key=True)
    data = models.BinaryField()
    light = models.BinaryField(null=True, blank=True)
    made_at = models.DateTimeField(auto_now_add=True)

    objects = PictureFileManager()

    class Meta:
        verbose_name = _("file of a picture")
        verbose_name_plural = _("files of pictures")

    def __str__(self):
        return self.public_id

    def natural_key(self):
        return (self.public_id,)


class Picture(models.Model):
    """A photograph with what is said of it in every language, whose it is, and its two files: large and small.

    A page that shows it reads no file: the key of a file is its address.
    """

    class Licence(models.TextChoices):
        OWN = "own", _("own work")
        PERMISSION = "permission", _("with permission")
        PUBLIC_DOMAIN = "public-domain", _("public domain")
        CC0 = "cc0", "CC0 1.0"
        BY_4 = "by-4.0", "CC BY 4.0"
        BY_3 = "by-3.0", "CC BY 3.0"
        BY_2 = "by-2.0", "CC BY 2.0"
        BY_SA_4 = "by-sa-4.0", "CC BY-SA 4.0"
        BY_SA_3 = "by-sa-3.0", "CC BY-SA 3.0"
        BY_SA_2 = "by-sa-2.0", "CC BY-SA 2.0"

    WITHOUT_CREDIT = (Licence.OWN.value, Licence.PUBLIC_DOMAIN.value, Licence.CC0.value)

    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    alt = models.CharField(
        _("alternative text"),
        max_length=250,
        blank=True,
        default="",
        help_text=_("What is to be seen, for those who do not see it. In a question it must not give the answer away."),
    )
    caption = models.CharField(
        _("caption"),
        max_length=300,
        blank=True,
        default="",
        help_text=_("Stands below the picture in a lesson; in a question only after the answer."),
    )
    credit = models.CharField(
        _("credit"), max_length=200, blank=True, default="", help_text=_("Who took it, as they want to be named.")
    )
    licence = models.CharField(_("licence"), max_length=14, choices=Licence, default=Licence.OWN)
    origin = models.URLField(
        _("address of the original"), blank=True, default="", help_text=_("Where it was found, if it is on the web.")
    )
    taken_on = models.CharField(
        _("taken on"), max_length=60, blank=True, default="", help_text=_("As far as known: 2023, or 12 May 2023.")
    )
    file_name = models.CharField(_("file"), max_length=255, editable=False)
    sha256 = models.CharField(
        _("SHA-256 of the file"),
        max_length=64,
        unique=True,
        editable=False,
        error_messages={"unique": _("This picture is here already.")},
    )
    large = models.ForeignKey(PictureFile, models.PROTECT, related_name="+", editable=False)
    width = models.PositiveSmallIntegerField(editable=False)
    height = models.PositiveSmallIntegerField(editable=False)
    small = models.ForeignKey(PictureFile, models.PROTECT, related_name="+", editable=False)
    small_width = models.PositiveSmallIntegerField(editable=False)
    small_height = models.PositiveSmallIntegerField(editable=False)
    stored_bytes = models.PositiveIntegerField(_("bytes"), editable=False)
    uploaded_at = models.DateTimeField(_("brought in at"), auto_now_add=True)
    uploaded_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", editable=False)
    search_text = FoldedField(sources=["slug", *columns("alt"), *columns("caption"), "credit"])

    objects = SlugManager()

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        ordering = ["slug"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(licence__in=["own", "public-domain", "cc0"]) | ~models.Q(credit=""),
                name="picture_names_whom_its_licence_asks_to_name",
                violation_error_message=_("This licence asks for the name of whoever took the picture."),
            )
        ]

    def __str__(self):
        return self.alt or self.alt_en or self.alt_az or self.slug

    def natural_key(self):
        return (self.slug,)

    def is_described_in(self, language: str) -> bool:
        """True where the alternative text is written in the language."""
        return bool((getattr(self, f"alt_{language}") or "").strip())

    @property
    def languages_without_alt(self) -> tuple[str, ...]:
        return tuple(language for language in LANGUAGES if not self.is_described_in(language))
