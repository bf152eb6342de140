"""The files of pictures: one address for each, the same in every language and for ever."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from quizzes.pages.middleware import kept_for_ever
from quizzes.pictures.models import PictureFile
from quizzes.pictures.queries import file_bytes, light_bytes


@require_safe
def picture(request: HttpRequest, public_id: str) -> HttpResponse:
    """The bytes of a JPEG file that was made here; a file never changes, so a browser asks for it once."""
    return _kept(request, _read(file_bytes, public_id), etag=f'"{public_id}"', kind="image/jpeg")


@require_safe
def picture_light(request: HttpRequest, public_id: str) -> HttpResponse:
    """The bytes of the light file beside it; where there is none, the way to the file itself."""
    data = _read(light_bytes, public_id)
    if not data:
        return redirect("picture", public_id)
    return _kept(request, data, etag=f'"{public_id}-light"', kind="image/avif")


def _read(read: Callable[[str], bytes], public_id: str) -> bytes:
    try:
        return read(public_id)
    except PictureFile.DoesNotExist as error:
        raise Http404 from error


def _kept(request: HttpRequest, data: bytes, *, etag: str, kind: str) -> HttpResponse:
    response = HttpResponse(data, content_type=kind, headers={"ETag": etag})
    # Headers that mean something for pages alone would weigh as much as a fifth of a light file.
    response._csp_exempt = response.xframe_options_exempt = True
    return kept_for_ever(get_conditional_response(request, etag=etag, response=response))
