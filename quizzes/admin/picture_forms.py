"""The form of a picture: its file is read while the form is checked, so that whatever is wrong stands at its field."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.admin.bilingual import capitalized
from quizzes.admin.slugs import SlugForm
from quizzes.people.errors import DomainError
from quizzes.pictures.actions import refuse_known_file
from quizzes.pictures.models import Picture
from quizzes.pictures.reading import ReadPicture, read_picture
from quizzes.questions.pictures import alt_problems
from quizzes.sources.reading import LARGEST_FILE_BYTES, refuse_too_large, shown_name

ACCEPTED = "image/jpeg,image/png,image/webp"


class PictureForm(SlugForm):
    """What is said of a picture, with its file when it is new or is to be replaced; `read` is what is in the file."""

    slug_source = "alt"
    file = forms.FileField(
        label=capitalized(gettext_lazy("file")),
        max_length=255,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ACCEPTED}),
        help_text=gettext_lazy(
            "JPEG, PNG or WebP; at most 20 MB and 50 million pixels. It is made smaller than 40 kB, and what the "
            "camera wrote into it (place, time, device) is removed."
        ),
    )
    read: ReadPicture | None = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["file"].required = not self.instance.pk
        if self.instance.pk:
            self.fields["file"].help_text = _(
                "Only to replace it: new attempts show the new picture, finished ones what they showed."
            )

    def clean_file(self) -> Any:
        """Read the file; a refusal is said here, and nothing else of the form is lost."""
        file = self.cleaned_data.get("file")
        if not file:
            return file
        try:
            refuse_too_large(file.size, name=shown_name(file.name))
            self.read = read_picture(file.read(LARGEST_FILE_BYTES + 1), name=file.name)
            refuse_known_file(self.read, picture=self.instance)
        except DomainError as error:
            raise forms.ValidationError(error.message) from error
        return file

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not any(cleaned.get(name) for name in ("alt_en", "alt_az")):
            self.add_error("alt_en", _("Say what is to be seen, in one language at least."))
        if cleaned.get("licence") not in Picture.WITHOUT_CREDIT and not cleaned.get("credit"):
            self.add_error("credit", _("This licence asks for the name of whoever took the picture."))
        return cleaned

    def _post_clean(self) -> None:
        super()._post_clean()
        if not self.errors:
            for column, message in alt_problems(self.instance).items():
                self.add_error(column, message)
