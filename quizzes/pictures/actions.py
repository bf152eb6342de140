"""Named writes of pictures: taking a file that was read, and letting go of files that nothing shows."""

from django.utils.translation import gettext as _

from quizzes.people.errors import DomainError
from quizzes.pictures.lightening import light_file_of
from quizzes.pictures.models import Picture, PictureFile
from quizzes.pictures.queries import picture_with_file
from quizzes.pictures.reading import ReadPicture


class SamePicture(DomainError):
    """The file is that of another picture; `picture` says which."""

    def __init__(self, picture: Picture) -> None:
        sentence = _("This picture is here already: “%(picture)s” (%(slug)s). Use it, or choose another file.")
        super().__init__(sentence % {"picture": picture, "slug": picture.slug}, field="file")
        self.picture = picture


def refuse_known_file(read: ReadPicture, *, picture: Picture) -> None:
    """Raise SamePicture where another picture was made of the same file."""
    known = picture_with_file(read.sha256)
    if known is not None and known.pk != picture.pk:
        raise SamePicture(known)


def take_file(picture: Picture, read: ReadPicture) -> list[str]:
    """Store the files of a picture and set them on it, unsaved; return the addresses of those that it had before."""
    before = [picture.large_id, picture.small_id] if picture.large_id else []
    large, small = (
        PictureFile.objects.create(data=made.data, light=made.light or None) for made in (read.large, read.small)
    )
    picture.file_name, picture.sha256 = read.file_name, read.sha256
    picture.large, picture.width, picture.height = large, read.large.width, read.large.height
    picture.small, picture.small_width, picture.small_height = small, read.small.width, read.small.height
    picture.stored_bytes = sum(len(made.data) + len(made.light) for made in (read.large, read.small))
    return before


def make_light_files() -> int:
    """Make the light file of every file that has none, as after a load of files made elsewhere; return how many."""
    large = set(Picture.objects.values_list("large_id", flat=True))
    made = 0
    for file in PictureFile.objects.filter(light=None).iterator(chunk_size=20):
        light = light_file_of(bytes(file.data), is_large=file.pk in large)
        made += PictureFile.objects.filter(pk=file.pk).update(light=light) if light else 0
    return made


def forget_files(addresses: list[str], *, kept: set[str]) -> int:
    """Delete files that no picture has and that are not among those to be kept; return how many."""
    wanted = set(addresses) - kept
    for column in ("large", "small"):
        wanted -= set(Picture.objects.filter(**{f"{column}__in": wanted}).values_list(f"{column}_id", flat=True))
    return PictureFile.objects.filter(pk__in=wanted).delete()[0]
