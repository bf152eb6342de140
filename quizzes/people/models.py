"""Users and their roles, and the ledger of what the project shipped."""

from django.conf import settings
from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quizzes.people.appearance import TextSize, Theme
from quizzes.people.fields import FoldedField, SortKeyField
from quizzes.people.names import UsernameField, VisibleNameField, normal_username


class PeopleManager(UserManager):
    """Creates people; an administrator made on the command line gets the role that goes with it."""

    def create_superuser(self, username, email=None, password=None, **fields):
        fields = {"role": User.Role.ADMINISTRATOR, "is_staff": True, "is_superuser": True} | fields
        return self._create_user(username, None, password, **fields)

    def create_user(self, username, email=None, password=None, **fields):
        role = fields.setdefault("role", User.Role.LEARNER)
        fields["is_staff"] = role != User.Role.LEARNER
        fields["is_superuser"] = role == User.Role.ADMINISTRATOR
        return self._create_user(username, None, password, **fields)

    def _create_user_object(self, username, email, password, **fields):
        user = self.model(username=self.model.normalize_username(username), **fields)
        user.set_password(password)
        return user


class User(AbstractUser):
    """A learner, a teacher or an administrator."""

    class Role(models.TextChoices):
        LEARNER = "learner", _("learner")
        TEACHER = "teacher", _("teacher")
        ADMINISTRATOR = "administrator", _("administrator")

    first_name = None
    last_name = None
    email = None
    username = UsernameField(
        _("username"),
        max_length=150,
        unique=True,
        help_text=_("Letters, digits and . - _ only; small and capital letters are the same."),
        error_messages={"unique": _("This username is taken. Choose another one.")},
    )
    full_name = VisibleNameField(_("full name"), max_length=150, blank=True)
    role = models.CharField(_("role"), max_length=13, choices=Role, default=Role.LEARNER)
    language = models.CharField(_("language"), max_length=2, choices=list(settings.LANGUAGES), blank=True)
    theme = models.CharField(_("colours"), max_length=5, choices=Theme, blank=True, default=Theme.DEVICE)
    text_size = models.CharField(_("text size"), max_length=7, choices=TextSize, blank=True, default=TextSize.NORMAL)
    is_anonymised = models.BooleanField(_("made anonymous"), default=False)
    search_text = FoldedField(sources=["username", "full_name"])
    name_sort_key = SortKeyField(sources=["full_name", "username"], language="az")

    EMAIL_FIELD = None
    REQUIRED_FIELDS = []
    objects = PeopleManager()

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        ordering = ["name_sort_key"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(role="learner", is_staff=False, is_superuser=False)
                | models.Q(role="teacher", is_staff=True, is_superuser=False)
                | models.Q(role="administrator", is_staff=True, is_superuser=True),
                name="user_role_decides_access",
            )
        ]

    def __str__(self):
        return self.display_name

    def clean(self):
        self.username = self.normalize_username(self.username)

    @classmethod
    def normalize_username(cls, username: str) -> str:
        return normal_username(username) if isinstance(username, str) else username

    @property
    def display_name(self) -> str:
        """The name that others see; of somebody made anonymous only that the account is gone."""
        if self.is_anonymised:
            return gettext("Deleted user") if self.is_teacher else gettext("Deleted learner")
        return self.full_name or self.username

    def get_full_name(self) -> str:
        return self.display_name

    def get_short_name(self) -> str:
        return self.display_name

    @property
    def is_teacher(self) -> bool:
        """True for those who may see the teachers' pages: teachers and administrators."""
        return self.role in {self.Role.TEACHER, self.Role.ADMINISTRATOR}


class KeepsName(models.Model):
    """A row that keeps the name of its `learner` as it was then; it is forgotten when the person is made anonymous."""

    full_name = VisibleNameField(_("name at that time"), max_length=150, blank=True, default="")

    class Meta:
        abstract = True


class ShippedRecord(models.Model):
    """One record that the project brought along; what a teacher changed or deleted since is left alone."""

    table = models.CharField(max_length=40)
    key = models.CharField(max_length=300)
    loaded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["table", "key"], name="shipped_record_once")]

    def __str__(self):
        return f"{self.table} {self.key}"
