"""Forms of the way from a text to a quiz: the text itself, what is said of it, and the quiz that is made of it."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.language.letters import capitalize, visible
from quizzes.pages.languages import name_of_language, viewer_language
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES
from quizzes.questions.from_texts.actions import LONGEST_READ
from quizzes.questions.from_texts.titles import likely_title
from quizzes.sources.encodings import ENCODINGS, OtherEncoding
from quizzes.sources.formats.reading import ReadFile, read_document
from quizzes.sources.languages import guessed_language
from quizzes.sources.models import Document
from quizzes.sources.pasting import known_form, source_of
from quizzes.sources.reading import LARGEST_FILE_BYTES, refuse_too_large, shown_name

OTHER_LANGUAGES = ("ru", "tr")


def language_choices(*more: str) -> list[tuple[str, str]]:
    """The languages that a text may be in, by name."""
    codes = dict.fromkeys((*LANGUAGES, *OTHER_LANGUAGES, *more))
    return [(code, capitalize(name_of_language(code), viewer_language())) for code in codes if code]


class DetailsForm(forms.Form):
    """What is said of a text: title, language, and where it is from."""

    title = forms.CharField(label=gettext_lazy("Title"), max_length=300)
    language = forms.ChoiceField(label=gettext_lazy("Language of the text"))
    source = forms.CharField(
        label=gettext_lazy("Where the text is from"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("A book, a newspaper, an address. It stands beside the answer."),
    )

    def __init__(self, *args, document: Document | None = None, **kwargs):
        if document is not None:
            kwargs["initial"] = {
                "title": document.title,
                "language": document.language,
                "source": source_of(document),
            }
        super().__init__(*args, **kwargs)
        self.fields["language"].choices = language_choices(document.language if document else "")

    def show(self, error: DomainError) -> None:
        """Put the error of a rule beside the field that it belongs to; an address and a publisher are a source here."""
        field = "source" if error.field in {"url", "publisher"} else error.field
        self.add_error(field if field in self.fields else None, error.message)


class TextForm(DetailsForm):
    """A text, pasted or as a file; what was read of a file stands in `text`, so that nothing is lost."""

    text = forms.CharField(
        label=gettext_lazy("Text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 12, "maxlength": LONGEST_READ}),
        help_text=gettext_lazy("Paste it here."),
    )
    file = forms.FileField(
        label=gettext_lazy("Or a file"),
        required=False,
        max_length=255,
        help_text=gettext_lazy("Text, Markdown, HTML, PDF with a text layer or DOCX; at most 20 MB."),
    )
    encoding = forms.ChoiceField(
        label=gettext_lazy("Encoding of the file"),
        required=False,
        choices=[("", "UTF-8, UTF-16"), *((name, name) for name in ENCODINGS)],
        help_text=gettext_lazy("Only for an old text file whose letters would come out wrong."),
    )
    field_order = ["text", "file", "title", "language", "source", "encoding"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title"].required = self.fields["language"].required = False
        self.fields["title"].help_text = _("Left empty, the heading of the text is taken, or what it is about.")
        self.fields["language"].choices = [("", _("As its words look")), *language_choices()]
        self.read: ReadFile | None = None

    @property
    def has_wrong_details(self) -> bool:
        return any(name in self.errors for name in ("title", "language", "source", "encoding"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        cleaned["text"] = text = (cleaned.get("text") or "").replace("\r\n", "\n")
        file = cleaned.get("file")
        if file and text.strip():
            self.add_error("file", _("Paste a text or choose a file, not both."))
        elif file:
            cleaned["text"] = text = self._read(file, cleaned)
        elif not text.strip() and "text" not in self.errors and "file" not in self.errors:
            self.add_error("text", _("Paste a text, or choose a file."))
        if len(text) > LONGEST_READ:
            self.add_error("text", _("This text is too long for this page. Split it into parts."))
        elif text.strip():
            self._fill_in(cleaned, text)
        return cleaned

    def _fill_in(self, cleaned: dict[str, Any], text: str) -> None:
        said = self.read.details if self.read else {}
        cleaned["language"] = language = cleaned.get("language") or guessed_language(text) or said.get("language", "")
        title = visible(cleaned.get("title", "")) or said.get("title", "")
        cleaned["title"] = title or likely_title(text, language)
        if not (cleaned["language"] or self.errors or known_form(text)):
            self.add_error("language", _("Its words do not show which language it is in. Choose it."))

    def _read(self, file: Any, cleaned: dict[str, Any]) -> str:
        try:
            refuse_too_large(file.size, name=shown_name(file.name))
            data = file.read(LARGEST_FILE_BYTES + 1)
            self.read = read_document(data, name=file.name, encoding=cleaned.get("encoding") or "")
        except OtherEncoding as error:
            once_more = _("Choose the file once more, too.")  # not inside the f-string: gettext would not find it there
            self.add_error("encoding", f"{error} {once_more}")
        except DomainError as error:
            self.add_error("file", error.message)
        else:
            if len(self.read.text) <= LONGEST_READ:
                self.data = self.data.copy()
                self.data["text"] = self.read.text
            return self.read.text
        return ""


class QuizForm(forms.Form):
    """The quiz that is made of kept questions: its titles, its languages, and which questions it holds."""

    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Publish in"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Choose one language at least.")},
    )
    title_en = forms.CharField(label=gettext_lazy("Title in English"), max_length=200, required=False)
    title_az = forms.CharField(label=gettext_lazy("Title in Azerbaijani"), max_length=200, required=False)
    is_open_for_practice = forms.BooleanField(
        label=gettext_lazy("Anyone may practise it, guests too"), required=False, initial=True
    )
    questions = forms.TypedMultipleChoiceField(coerce=int, required=False, widget=forms.MultipleHiddenInput)

    def __init__(self, *args, offered: list[int], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["languages"].choices = language_choices()[: len(LANGUAGES)]
        self.fields["questions"].choices = [(pk, pk) for pk in offered]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for language in cleaned.get("languages", []):
            if not visible(cleaned.get(f"title_{language}") or ""):
                self.add_error(f"title_{language}", _("The title is empty in this language."))
        if "questions" in self.errors:
            self.add_error(
                None, _("A question of this list is not kept any more. Look at what is marked, and publish.")
            )
        elif not cleaned.get("questions"):
            self.add_error(None, _("Choose at least one question."))
        return cleaned

    @property
    def titles(self) -> dict[str, str]:
        return {language: self.cleaned_data.get(f"title_{language}") or "" for language in LANGUAGES}
