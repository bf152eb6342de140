"""The files of pictures: one address for each, the same in every language and for ever."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from quizzes.pages.middleware import kept_for_ever
from quizzes.pictures.models import PictureFile
from quizzes.pictures.queries import file_bytes


@require_safe
def picture(request: HttpRequest, public_id: str) -> HttpResponse:
    """The bytes of a JPEG file that was made here; a file never changes, so a browser asks for it once."""
    try:
        data = file_bytes(public_id)
    except PictureFile.DoesNotExist as error:
        raise Http404 from error
    etag = f'"{public_id}"'
    response = HttpResponse(data, content_type="image/jpeg", headers={"ETag": etag})
    return kept_for_ever(get_conditional_response(request, etag=etag, response=response))
