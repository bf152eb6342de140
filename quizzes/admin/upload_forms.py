"""The two forms of bringing a file in: the file with its encoding, and what it says of itself to be confirmed."""

from typing import Any, Self

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.forms.models import fields_for_model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.sources.details import DocumentDetails
from quizzes.sources.encodings import ENCODINGS, OtherEncoding
from quizzes.sources.formats.reading import ReadFile, read_document
from quizzes.sources.models import Document
from quizzes.sources.reading import LARGEST_FILE_BYTES

SALT = "quizzes.upload"
WAITS_SECONDS = 24 * 60 * 60
LONGEST_READING = 2_000_000
COLUMNS = (
    *("title", "described_as_en", "described_as_az", "author", "publisher", "published_on", "is_date_inferred"),
    *("language", "kind", "url", "rights", "side", "is_machine_written"),
)


class UploadForm(forms.Form):
    """A file and, where its text is not UTF-8, its encoding; `read` is what is in it."""

    file = forms.FileField(
        label=gettext_lazy("file"),
        help_text=gettext_lazy("Text, Markdown, HTML, PDF with a text layer or DOCX; at most 20 MB."),
    )
    encoding = forms.ChoiceField(
        label=gettext_lazy("encoding"),
        required=False,
        choices=[("", "UTF-8"), *((name, name) for name in ENCODINGS)],
        help_text=gettext_lazy("Only for an old text file whose letters would come out wrong."),
    )
    read: ReadFile | None = None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not self.errors:
            self._read(cleaned)
        return cleaned

    def _read(self, cleaned: dict[str, Any]) -> None:
        file = cleaned["file"]
        try:
            data = file.read(LARGEST_FILE_BYTES + 1)
            self.read = read_document(data, name=file.name, encoding=cleaned["encoding"])
        except OtherEncoding as error:
            self.add_error("encoding", f"{error} {_('Choose the file once more, too.')}")
        except DomainError as error:
            self.add_error("file", error.message)
        else:
            if len(_sealed(self.read.text, reader=None)) > LONGEST_READING:
                self.add_error("file", _("This text is too long for this page. Split it into parts."))


class ConfirmForm(forms.Form):
    """What is known of a document, to be corrected; its text comes along sealed, so that nothing is stored before."""

    slug = forms.SlugField(
        label=gettext_lazy("short name"),
        max_length=60,
        required=False,
        help_text=gettext_lazy("Part of the address. Left empty, it is made from the words above."),
    )
    reading = forms.CharField(widget=forms.HiddenInput, strip=False)
    field_order = (*COLUMNS, "slug", "reading")

    def __init__(self, *args, reader: User, **kwargs):
        super().__init__(*args, **kwargs)
        self.reader = reader
        self.fields.update(fields_for_model(Document, fields=COLUMNS, formfield_callback=_form_field))
        self.order_fields(self.field_order)
        self.text: str | None = kwargs.get("initial", {}).get("text")

    @classmethod
    def of_file(cls, read: ReadFile, *, reader: User, known: Document | None) -> Self:
        """Return the form filled with what the file says and, before that, with what is known of the document."""
        initial: dict[str, Any] = {"language": "", **read.details}
        if known is not None:
            initial |= {name: value for name in (*COLUMNS, "slug") if (value := getattr(known, name))}
        return cls(reader=reader, initial={**initial, "text": read.text, "reading": _sealed(read.text, reader=reader)})

    @property
    def details(self) -> DocumentDetails:
        """What is stated of the document, with its short name or None."""
        return {**{name: self.cleaned_data[name] for name in COLUMNS}, "slug": self.cleaned_data["slug"] or None}

    def clean_reading(self) -> str:
        """Open the sealed text; who it was not read for, or has waited a day, brings the file again."""
        sealed = self.cleaned_data["reading"]
        try:
            self.text = signing.loads(sealed, salt=_salt(self.reader), max_age=WAITS_SECONDS)
        except signing.BadSignature as error:
            raise ValidationError(_("This page has waited too long. Bring the file in again.")) from error
        return sealed


def _sealed(text: str, *, reader: User | None) -> str:
    return signing.dumps(text, salt=_salt(reader), compress=True)


def _salt(reader: User | None) -> str:
    return f"{SALT}.{reader.pk if reader else ''}"


def _form_field(column, **kwargs) -> forms.Field:
    if column.name == "url":
        kwargs["assume_scheme"] = "https"
    return column.formfield(**kwargs)
