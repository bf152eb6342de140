"""Tables of subjects, properties, facts and the claims that documents make about them."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from quizzes.language.values import Value, parse_value
from quizzes.people.fields import FoldedField, SortKeyField
from quizzes.people.models import User
from quizzes.people.publication import columns
from quizzes.sources.models import PARTIAL_DATE, Quotation, state_matches_place


class SlugManager(models.Manager):
    """Finds rows by their short name, the natural key of fixtures and addresses."""

    def get_by_natural_key(self, slug):
        return self.get(slug=slug)


class Named(models.Model):
    """A row with a short name and a name in both languages."""

    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    name = models.CharField(_("name"), max_length=200)

    objects = SlugManager()

    class Meta:
        abstract = True

    def __str__(self):
        return self.name or self.slug

    def natural_key(self):
        return (self.slug,)


class Subject(Named):
    """What a fact is about: a place, a person, an event, a body, a work."""

    class Kind(models.TextChoices):
        PLACE = "place", _("place")
        RIVER = "river", _("river")
        MOUNTAIN = "mountain", _("mountain")
        PERSON = "person", _("person")
        BODY = "body", _("body")
        EVENT = "event", _("event")
        WORK = "work", _("work")
        BUILDING = "building", _("building")
        OTHER = "other", pgettext_lazy("kind of subject", "other")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.OTHER)
    aliases = models.TextField(_("other names"), blank=True, default="", help_text=_("One on each line."))
    is_az_possessive = models.BooleanField(
        _("Azerbaijani name ends in a possessive suffix"),
        default=False,
        help_text=_("As in “Kəlbəcər rayonu” or “Tərtər çayı”."),
    )
    az_forms = models.JSONField(
        _("irregular Azerbaijani forms"), default=dict, blank=True, help_text=_('For example {"genitive": "suyun"}.')
    )
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=7,
        decimal_places=4,
        null=True,
        blank=True,
        help_text=_("Degrees north, as 40.11. For a place that is a point, so that maps can show it."),
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=7, decimal_places=4, null=True, blank=True, help_text=_("Degrees east, as 46.04.")
    )
    position_source = models.CharField(
        _("where the position is from"), max_length=200, blank=True, default="", help_text=_("And how exact it is.")
    )
    search_text = FoldedField(sources=["slug", *columns("name"), *columns("aliases")])
    sort_key_az = SortKeyField(sources=["name_az"], language="az")

    class Meta:
        verbose_name = _("subject")
        verbose_name_plural = _("subjects")
        ordering = ["sort_key_az"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(latitude__isnull=True, longitude__isnull=True)
                | models.Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__range=(-90, 90),
                    longitude__range=(-180, 180),
                ),
                name="subject_position_is_whole",
                violation_error_message=_("A position has a latitude from -90 to 90 and a longitude from -180 to 180."),
            )
        ]


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


class Property(Named):
    """What is said of a subject: `area`, `city_day`, `signed_on`."""

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
    search_text = FoldedField(sources=["slug", *columns("name")])

    class Meta:
        verbose_name = _("property")
        verbose_name_plural = _("properties")
        ordering = ["slug"]


class Fact(models.Model):
    """A subject, a property and, only where the question itself asks for it, a qualifier."""

    slug = models.SlugField(_("short name"), max_length=80, unique=True)
    subject = models.ForeignKey(Subject, models.PROTECT, related_name="facts", verbose_name=_("subject"))
    property = models.ForeignKey(Property, models.PROTECT, related_name="facts", verbose_name=_("property"))
    qualifier = models.SlugField(
        _("qualifier"),
        max_length=60,
        blank=True,
        default="",
        help_text=_("Only where the question asks for it: 1989-census."),
    )
    qualifier_text = models.CharField(_("qualifier in words"), max_length=120, blank=True, default="")
    must_be_attributed = models.BooleanField(
        _("always say who says it"), default=False, help_text=_("For figures, accusations and motives of a conflict.")
    )
    is_for_pupils = models.BooleanField(_("pupils may see it"), default=True)
    as_of = models.CharField(
        _("as of"),
        max_length=11,
        blank=True,
        default="",
        validators=[RegexValidator(PARTIAL_DATE, _("Write a date as 2023, 2023-07 or 2023-07-31."))],
        help_text=_("For a value that ages, as precise as known: 1989, 2025-09 or 2025-09-15. Questions show it."),
    )
    review_after = models.DateField(
        _("review after"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("When this day has passed, the fact is listed for review."),
    )
    settlement = models.TextField(
        _("why the dispute is settled"), blank=True, default="", help_text=_("The reason, for learners to read.")
    )
    settled_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("settled by")
    )
    settled_at = models.DateTimeField(_("settled at"), null=True, blank=True)
    search_text = FoldedField(
        sources=["slug", *columns("qualifier_text"), "subject.search_text", "property.search_text"]
    )

    objects = SlugManager()

    class Meta:
        verbose_name = _("fact")
        verbose_name_plural = _("facts")
        ordering = ["slug"]
        constraints = [
            models.UniqueConstraint(fields=["subject", "property", "qualifier"], name="fact_asked_once"),
            models.CheckConstraint(
                condition=models.Q(settled_by__isnull=True, settled_at__isnull=True)
                | models.Q(settled_by__isnull=False, settled_at__isnull=False),
                name="fact_settled_by_somebody_at_a_time",
            ),
        ]

    def __str__(self):
        parts = [str(self.subject), str(self.property), self.qualifier_text or self.qualifier]
        return " · ".join(part for part in parts if part)

    def natural_key(self):
        return (self.slug,)


class SameMeaning(models.Model):
    """A teacher has said that a change of a fact left its meaning as it was: old and new are equivalent."""

    fact = models.ForeignKey(Fact, models.CASCADE, related_name="same_meanings")
    old = models.CharField(max_length=64)
    new = models.CharField(max_length=64)
    said_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    said_at = models.DateTimeField()

    class Meta:
        verbose_name = _("unchanged meaning")
        verbose_name_plural = _("unchanged meanings")
        constraints = [
            models.UniqueConstraint(fields=["fact", "old", "new"], name="same_meaning_said_once"),
            models.CheckConstraint(condition=~models.Q(old=models.F("new")), name="same_meaning_of_two"),
        ]

    def __str__(self):
        return f"{self.fact}: {self.old[:8]} = {self.new[:8]}"


class RestsOnFact(models.Model):
    """What a fact said when this row was last reviewed: its fingerprint, and the same in words per language.

    Both are empty while nobody has looked at the row beside its fact.
    """

    fingerprint = models.CharField(max_length=64, blank=True, default="", editable=False)
    fact_then = models.JSONField(default=dict, blank=True, editable=False)

    class Meta:
        abstract = True


class TypedValue(models.Model):
    """A value with its type, as written in canonical form, and its interval for comparing and ordering."""

    value_type = models.CharField(_("type of value"), max_length=12, choices=ValueType, blank=True)
    value = models.CharField(
        _("value"),
        max_length=200,
        blank=True,
        help_text=_("2020-11-25, 2020-11 or 2020 for dates; 3054 or 800-1000 for numbers; the name itself for names."),
    )
    unit = models.CharField(_("unit"), max_length=60, blank=True)
    is_approximate = models.BooleanField(_("approximate"), default=False)
    is_impossible = models.BooleanField(_("no calendar has it"), default=False, editable=False)
    numeric_low = models.DecimalField(max_digits=38, decimal_places=9, null=True, editable=False)
    numeric_high = models.DecimalField(max_digits=38, decimal_places=9, null=True, editable=False)
    value_subject = models.ForeignKey(
        Subject, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("named subject")
    )
    value_text = models.CharField(_("value in words"), max_length=300, blank=True, default="")

    class Meta:
        abstract = True

    @property
    def typed_value(self) -> Value:
        """Return the value for comparing and writing; raises BadValue where it cannot be read."""
        return parse_value(self.value_type, self.value, self.unit or None, self.is_approximate)


def interval_is_ordered(table: str) -> models.CheckConstraint:
    """Return the constraint that a numeric interval has both ends, in order, or none."""
    return models.CheckConstraint(
        condition=models.Q(numeric_low__isnull=True, numeric_high__isnull=True)
        | models.Q(numeric_low__lte=models.F("numeric_high")),
        name=f"{table}_interval_is_ordered",
    )


class ClaimManager(models.Manager):
    def get_by_natural_key(self, fact, document, passage_number, exact):
        return self.get(fact__slug=fact, document__slug=document, passage_number=passage_number, exact=exact)


class Bound(models.TextChoices):
    """Whether a number is the least or the most that it may be: “more than 400”, “up to 40”."""

    NONE = "", _("the value itself")
    LOW = "low", _("at least: “more than …”")
    HIGH = "high", _("at most: “up to …”")


class Claim(Quotation, TypedValue):
    """One document gives one value for one fact."""

    fact = models.ForeignKey(Fact, models.CASCADE, related_name="claims", verbose_name=_("fact"))
    as_of = models.CharField(
        _("as of"), max_length=24, blank=True, help_text=_("A date as 1989, 2025-09 or 2025-09-15.")
    )
    scope = models.CharField(_("scope"), max_length=200, blank=True, default="")
    bound = models.CharField(_("limit"), max_length=4, choices=Bound, blank=True, default=Bound.NONE)
    relayed_from = models.CharField(_("relayed from"), max_length=200, blank=True, default="")
    doubt = models.TextField(_("doubt, for teachers"), blank=True, default="")
    is_taught = models.BooleanField(_("the value that we teach"), default=False)

    objects = ClaimManager()

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        ordering = ["fact", "document", "passage_number", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["fact", "document", "passage_number", "exact"], name="claim_made_once"),
            models.UniqueConstraint(fields=["fact"], condition=models.Q(is_taught=True), name="fact_teaches_one_claim"),
            models.CheckConstraint(
                condition=~models.Q(is_taught=True) | models.Q(is_impossible=False),
                name="impossible_value_is_not_taught",
            ),
            interval_is_ordered("claim"),
            state_matches_place("claim"),
        ]

    def __str__(self):
        return f"{self.fact}: {self.exact}"

    def natural_key(self):
        return (self.fact.slug, self.document.slug, self.passage_number, self.exact)


class Candidate(Quotation, TypedValue):
    """A claim that the machine proposes, and what a teacher decided about it.

    Its identity is what stands there (the words and those around them), never an offset: see `facts/candidates.py`.
    """

    is_placed_by_import = False

    class Decision(models.TextChoices):
        WAITING = "waiting", _("waiting")
        ACCEPTED = "accepted", _("accepted")
        REJECTED = "rejected", _("rejected")
        MERGED = "merged", _("merged")

    identity = models.CharField(max_length=64, editable=False)
    subject = models.ForeignKey(Subject, models.PROTECT, null=True, blank=True, related_name="candidates")
    subject_text = models.CharField(_("subject as read"), max_length=200, blank=True)
    property = models.ForeignKey(Property, models.PROTECT, null=True, blank=True, related_name="candidates")
    property_text = models.CharField(_("property as read"), max_length=60, blank=True)
    kin = models.CharField(_("values like it"), max_length=100, blank=True)
    qualifier = models.CharField(_("qualifier"), max_length=120, blank=True)
    as_of = models.CharField(_("as of"), max_length=24, blank=True)
    bound = models.CharField(_("limit"), max_length=4, choices=Bound, blank=True, default=Bound.NONE)
    relayed_from = models.CharField(_("relayed from"), max_length=200, blank=True)
    is_inferred = models.BooleanField(_("inferred"), default=False)
    score = models.DecimalField(_("score"), max_digits=4, decimal_places=3, default=0)
    reason = models.JSONField(_("reason"), default=list, blank=True)
    decision = models.CharField(_("decision"), max_length=8, choices=Decision, default=Decision.WAITING)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    claim = models.ForeignKey(Claim, models.SET_NULL, null=True, blank=True, related_name="candidates")
    has_made_fact = models.BooleanField(default=False, editable=False)
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="merged")

    class Meta:
        verbose_name = _("candidate")
        verbose_name_plural = _("candidates")
        ordering = ["document", "start"]
        constraints = [
            models.UniqueConstraint(fields=["document", "identity"], name="candidate_proposed_once"),
            models.CheckConstraint(
                condition=models.Q(decision="waiting", decided_by__isnull=True, decided_at__isnull=True)
                | (~models.Q(decision="waiting") & models.Q(decided_by__isnull=False, decided_at__isnull=False)),
                name="candidate_decided_by_somebody_at_a_time",
            ),
            models.CheckConstraint(
                condition=models.Q(decision="merged") | models.Q(merged_into__isnull=True),
                name="candidate_merged_by_decision",
            ),
            models.CheckConstraint(
                condition=models.Q(decision__in=["accepted", "merged"]) | models.Q(claim__isnull=True),
                name="candidate_claims_what_was_accepted",
            ),
            interval_is_ordered("candidate"),
            state_matches_place("candidate"),
        ]

    def __str__(self):
        return self.exact
