"""The two forms of files for translators: what goes out, and the file that comes in."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.admin.bilingual import capitalized
from quizzes.exchange.translations.files import LARGEST_FILE_BYTES, read_file
from quizzes.exchange.translations.rows import TextFile
from quizzes.lessons.models import Lesson
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES, columns, language_name
from quizzes.questions.models import Quiz


class ExportForm(forms.Form):
    """Which texts go out, from which language to which, in which format."""

    source = forms.ChoiceField(label=capitalized(gettext_lazy("source language")))
    language = forms.ChoiceField(label=capitalized(gettext_lazy("language of the translation")))
    only = forms.ChoiceField(
        label=capitalized(gettext_lazy("which texts")),
        required=False,
        choices=[
            ("", gettext_lazy("all of them")),
            ("open", gettext_lazy("only those that are missing or need an update")),
        ],
    )
    within = forms.ChoiceField(label=capitalized(gettext_lazy("lesson or quiz")), required=False)
    kind = forms.ChoiceField(
        label=capitalized(gettext_lazy("format")),
        choices=[("xlsx", gettext_lazy("spreadsheet (.xlsx)")), ("po", "PO (Poedit, …)")],
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        languages = [(code, language_name(code)) for code in LANGUAGES]
        self.fields["source"].choices = self.fields["language"].choices = languages
        self.fields["within"].choices = [("", _("the whole content")), *_places()]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("source") and cleaned.get("source") == cleaned.get("language"):
            self.add_error("language", _("Choose another language than that of the source."))
        return cleaned


class FileForm(forms.Form):
    """A file that a translator has filled in."""

    file = forms.FileField(
        label=capitalized(gettext_lazy("file")),
        max_length=255,
        help_text=gettext_lazy("A PO file or a spreadsheet that was written here; at most 8 MB."),
    )
    read: TextFile | None = None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not self.errors:
            try:
                self.read = read_file(cleaned["file"].read(LARGEST_FILE_BYTES + 1))
            except DomainError as error:
                self.add_error("file", error.message)
        return cleaned


def _places() -> list[tuple[str, str]]:
    lessons = [
        (f"lesson:{row.slug}", str(row)) for row in Lesson.objects.defer("body", *columns("body")).order_by("position")
    ]
    quizzes = [(f"quiz:{row.slug}", str(row)) for row in Quiz.objects.order_by("slug")]
    groups = [(str(Lesson._meta.verbose_name_plural), lessons), (str(Quiz._meta.verbose_name_plural), quizzes)]
    return [(name, rows) for name, rows in groups if rows]
