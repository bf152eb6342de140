"""The two forms of bringing a file in: the file with its encoding, and what it says of itself to be confirmed."""

from typing import Any, Self

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.forms.models import fields_for_model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.admin.bilingual import capitalized
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.sources.actions import text_identity
from quizzes.sources.details import DocumentDetails
from quizzes.sources.encodings import ENCODINGS, OtherEncoding
from quizzes.sources.formats.reading import ReadFile, read_document
from quizzes.sources.formats.sentences import date_hints, file_says, language_hints
from quizzes.sources.models import Document
from quizzes.sources.queries import document_with_slug, likely_earlier_versions
from quizzes.sources.reading import LARGEST_FILE_BYTES, refuse_too_large, shown_name

SALT = "quizzes.upload"
WAITS_SECONDS = 24 * 60 * 60
LONGEST_READING = 2_000_000
COLUMNS = (
    *("title", "described_as_en", "described_as_az", "author", "publisher", "published_on", "is_date_inferred"),
    *("language", "kind", "url", "rights", "side", "is_machine_written"),
)
ITSELF = "-"


class UploadForm(forms.Form):
    """A file and, where its text is not UTF-8, its encoding; `read` is what is in it."""

    file = forms.FileField(
        label=capitalized(gettext_lazy("file")),
        max_length=255,
        help_text=gettext_lazy("Text, Markdown, HTML, PDF with a text layer or DOCX; at most 20 MB."),
    )
    encoding = forms.ChoiceField(
        label=capitalized(gettext_lazy("encoding")),
        required=False,
        choices=[("", "UTF-8, UTF-16"), *((name, name) for name in ENCODINGS)],
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
            refuse_too_large(file.size, name=shown_name(file.name))
            data = file.read(LARGEST_FILE_BYTES + 1)
            self.read = read_document(data, name=file.name, encoding=cleaned["encoding"])
        except OtherEncoding as error:
            once_more = _("Choose the file once more, too.")  # not inside the f-string: gettext would not find it there
            self.add_error("encoding", f"{error} {once_more}")
        except DomainError as error:
            self.add_error("file", error.message)
        else:
            if len(_sealed(self.read.text, reader=None)) > LONGEST_READING:
                self.add_error("file", _("This text is too long for this page. Split it into parts."))


class ConfirmForm(forms.Form):
    """What is known of a document, to be corrected; its text comes along sealed, so that nothing is stored before.

    `replaces` is the document of which it is a new version; `compared` the identity of the text that was compared.
    """

    slug = forms.SlugField(
        label=capitalized(gettext_lazy("short name")),
        max_length=60,
        required=False,
        help_text=gettext_lazy("Part of the address. Left empty, it is made from the words above."),
    )
    reading = forms.CharField(widget=forms.HiddenInput, strip=False)
    compared = forms.CharField(widget=forms.HiddenInput, required=False)
    field_order = ("replaces", *COLUMNS, "slug", "reading", "compared")

    def __init__(self, *args, reader: User, **kwargs):
        super().__init__(*args, **kwargs)
        self.reader = reader
        self.fields.update(fields_for_model(Document, fields=COLUMNS, formfield_callback=_form_field))
        self.text: str | None = self._unsealed() if self.is_bound else self.initial.get("text")
        self.fields["replaces"] = self._replaces_field()
        if (self.data if self.is_bound else self.initial).get("replaces") not in {None, "", ITSELF}:
            self.fields["slug"].widget = forms.HiddenInput()  # a new version keeps the short name
        self.order_fields(self.field_order)

    @classmethod
    def of_file(cls, read: ReadFile, *, reader: User, known: Document | None) -> Self:
        """Return the form filled with what is known of the document and, where nothing is, what the file says."""
        initial: dict[str, Any] = {"language": read.guessed_language, **read.details}
        if known is not None:
            initial |= {name: value for name in (*COLUMNS, "slug") if (value := getattr(known, name))}
            is_new = known.sha256 not in {None, text_identity(read.text)}
            initial |= {"replaces": known.slug} if is_new else {}
        form = cls(reader=reader, initial={**initial, "text": read.text, "reading": _sealed(read.text, reader=reader)})
        form.say_hints(read, known=known)
        return form

    @property
    def replaced(self) -> Document | None:
        """The document whose text is to be replaced, or None; of a bound form once it is valid."""
        chosen = self.cleaned_data.get("replaces") if self.is_bound else self.initial.get("replaces")
        return document_with_slug(chosen) if chosen and chosen != ITSELF else None

    @property
    def details(self) -> DocumentDetails:
        """What is stated of the document."""
        return {name: self.cleaned_data[name] for name in COLUMNS}

    def say_hints(self, read: ReadFile, *, known: Document | None) -> None:
        """Say below the fields what the file says otherwise, and what may only be guessed."""
        for name, said in read.details.items():
            if self.initial.get(name) not in ("", None, said):
                self.fields[name].help_text = file_says(said)
        knows_language = known is not None and known.language == read.guessed_language
        language = [] if knows_language else language_hints(read)
        for name, hints in (("published_on", date_hints(read)), ("language", language)):
            self.fields[name].help_text = " ".join([str(self.fields[name].help_text), *hints]).strip()

    def clean_reading(self) -> str:
        """Refuse where the seal did not open: who it was not read for, or has waited a day, brings the file again."""
        if self.text is None:
            raise ValidationError(_("This page has waited too long. Bring the file in again."))
        return self.cleaned_data["reading"]

    def _unsealed(self) -> str | None:
        try:
            return signing.loads(self.data.get("reading", ""), salt=_salt(self.reader), max_age=WAITS_SECONDS)
        except signing.BadSignature:
            return None

    def _replaces_field(self) -> forms.Field:
        """Offer the documents with this title or address; a choice that is made already is kept."""
        stated = self.data if self.is_bound else self.initial
        chosen = stated.get("replaces") or ""
        offered = likely_earlier_versions(
            title=stated.get("title") or "", url=stated.get("url") or "", text=self.text, also=chosen
        )
        if not offered:
            return forms.CharField(widget=forms.HiddenInput, required=False)
        choices = [(row.slug, _new_version_of(row)) for row in offered]
        return forms.ChoiceField(
            label=capitalized(gettext_lazy("this text is")),
            choices=[(ITSELF, _("a document of its own")), *choices],
            widget=forms.RadioSelect,
            help_text=gettext_lazy("A document with this title or address is known."),
        )


def _new_version_of(document: Document) -> str:
    parts = [part for part in (document.publisher, document.published_on) if part]
    name = f"“{document.display_title}”" + (f" ({', '.join(parts)})" if parts else "")
    return _("a new version of %(document)s") % {"document": name}


def _sealed(text: str, *, reader: User | None) -> str:
    return signing.dumps(text, salt=_salt(reader), compress=True)


def _salt(reader: User | None) -> str:
    return f"{SALT}.{reader.pk if reader else ''}"


def _form_field(column, **kwargs) -> forms.Field:
    if column.name == "url":
        kwargs["assume_scheme"] = "https"
    return column.formfield(**kwargs)
