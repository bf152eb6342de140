"""The table of properties: what is said of a subject, and of which type its values are."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from quizzes.facts.kinds import CATCH_ALL, KIND_WORDS
from quizzes.facts.models.names import Named
from quizzes.language.letters import sort_key
from quizzes.language.values import NUMBER_TYPES
from quizzes.people.fields import FoldedField
from quizzes.people.publication import columns


class ValueType(models.TextChoices):
    DATE = "date", _("date")
    YEAR = "year", _("year")
    DATE_RANGE = "date_range", _("range of dates")
    QUANTITY = "quantity", _("quantity")
    COUNT = "count", _("count")
    MONEY = "money", _("money")
    PERCENT = "percent", _("percentage")
    TEMPERATURE = "temperature", _("temperature")
    PERSON = "person", _("person")
    PLACE = "place", _("place")
    ORGANISATION = "organisation", _("organisation")
    WORK_TITLE = "work_title", _("title of a work")
    OTHER_NAME = "other_name", _("other name")
    TEXT = "text", _("words")


NAME_TYPES = frozenset({"person", "place", "organisation", "work_title", "other_name", "text"})


def kinds_to_choose() -> list[tuple[str, str]]:
    """Return the kinds that tell what a thing is, each as it is called in the language of the page."""
    language = (get_language() or "en")[:2]
    words = {kind: called.get(language, called["en"]) for kind, called in KIND_WORDS.items() if kind not in CATCH_ALL}
    return sorted(words.items(), key=lambda pair: sort_key(pair[1], language))


class Property(Named):
    """What is said of a subject: `area`, `city_day`, `signed_on`; and what that tells of its values beforehand."""

    value_type = models.CharField(_("type of value"), max_length=12, choices=ValueType)
    unit = models.CharField(_("unit"), max_length=60, blank=True, help_text=_("CLDR unit id or ISO 4217 code."))
    is_single_valued = models.BooleanField(_("has one value only"), default=True)
    statement = models.CharField(_("sentence template"), max_length=300, blank=True, default="")
    question = models.CharField(_("question template"), max_length=300, blank=True, default="")
    question_reverse = models.CharField(
        _("question template the other way round"),
        max_length=300,
        blank=True,
        default="",
        help_text=_("Asks for the subject: “Which {kind} is {value} long?”"),
    )
    event = models.CharField(
        _("name of the event"),
        max_length=300,
        blank=True,
        default="",
        help_text=_("For dates, to be put in order of time: “the opening of …”."),
    )
    cue_words = models.TextField(_("cue words"), blank=True, default="", help_text=_("One on each line."))
    follows = models.ManyToManyField(
        "self",
        symmetrical=False,
        blank=True,
        related_name="followed_by",
        verbose_name=_("never earlier than"),
        help_text=_(
            "Dates of the same subject that this one cannot lie before: nothing closes before it was opened. "
            "Tick the nearest ones; what those come after need not be ticked again."
        ),
    )
    is_of_few = models.BooleanField(
        _("only few subjects have it"),
        default=False,
        help_text=_(
            "For what happens to few, or ends something: wrong answers then name only subjects of which it is told too."
        ),
    )
    part = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="shares_of_part",
        verbose_name=_("the part"),
        help_text=_(
            "For a percentage, the two numbers from which it is worked out: the part, such as the number of girls …"
        ),
    )
    whole = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="shares_of_whole",
        verbose_name=_("the whole"),
        help_text=_("… and the whole, such as the number of all pupils. A source that gives all three is checked."),
    )
    subject_kind = models.CharField(
        _("kind of its subjects"),
        max_length=20,
        choices=kinds_to_choose,
        blank=True,
        default="",
        help_text=_(
            "What a thing is of which this is said, where its name does not tell: what has a capital is a region."
        ),
    )
    value_kind = models.CharField(
        _("kind of its values"),
        max_length=20,
        choices=kinds_to_choose,
        blank=True,
        default="",
        help_text=_(
            "What a thing is that is named as the value, where its name does not tell: a capital is an inhabited place."
        ),
    )
    least = models.DecimalField(
        _("least value"),
        max_digits=20,
        decimal_places=3,
        null=True,
        blank=True,
        help_text=_("In the unit above. No wrong answer lies below it, and what a source gives below it is doubted."),
    )
    most = models.DecimalField(
        _("greatest value"),
        max_digits=20,
        decimal_places=3,
        null=True,
        blank=True,
        help_text=_("In the unit above. No wrong answer lies above it, and what a source gives above it is doubted."),
    )
    search_text = FoldedField(sources=["slug", *columns("name")])

    class Meta:
        verbose_name = _("property")
        verbose_name_plural = _("properties")
        ordering = ["slug"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(part__isnull=True, whole__isnull=True)
                | models.Q(part__isnull=False, whole__isnull=False, value_type=ValueType.PERCENT),
                name="property_share_has_part_and_whole",
                violation_error_message=_("Part and whole stand together or not at all, and only for a percentage."),
            ),
            models.CheckConstraint(
                condition=~models.Q(part=models.F("whole")),
                name="property_part_is_not_whole",
                violation_error_message=_("The part and the whole are two different properties."),
            ),
            models.CheckConstraint(
                condition=models.Q(least__isnull=True, most__isnull=True)
                | models.Q(value_type__in=sorted(NUMBER_TYPES)),
                name="property_limits_are_of_numbers",
                violation_error_message=_("Only numbers have a least and a greatest value."),
            ),
            models.CheckConstraint(
                condition=models.Q(least__isnull=True)
                | models.Q(most__isnull=True)
                | models.Q(least__lte=models.F("most")),
                name="property_least_is_not_above_most",
                violation_error_message=_("The least value is not above the greatest one."),
            ),
        ]
