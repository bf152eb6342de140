"""Named reads of pictures; none of them reads a file but `file_bytes` and `light_bytes`."""

from collections.abc import Iterable

from quizzes.pictures.models import Picture, PictureFile


def pictures_by_slug(slugs: Iterable[str]) -> dict[str, Picture]:
    """Return the pictures with these short names; one query, none for no names."""
    wanted = list(slugs)
    return {picture.slug: picture for picture in Picture.objects.filter(slug__in=wanted)} if wanted else {}


def picture_with_file(sha256: str) -> Picture | None:
    """Return the picture that was made of a file with this SHA-256, None where there is none."""
    return Picture.objects.filter(sha256=sha256).first()


def file_bytes(public_id: str) -> bytes:
    """Return the bytes of a file; raises PictureFile.DoesNotExist."""
    return bytes(PictureFile.objects.values_list("data", flat=True).get(public_id=public_id))


def light_bytes(public_id: str) -> bytes:
    """Return the bytes of the light file beside a file, empty where there is none; raises PictureFile.DoesNotExist."""
    return bytes(PictureFile.objects.values_list("light", flat=True).get(public_id=public_id) or b"")
