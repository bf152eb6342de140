"""Keeps pages out of caches unless a page says that any visitor may be shown it again, and refuses NUL in addresses."""

from collections.abc import Callable
from functools import wraps
from hashlib import sha256

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_vary_headers

NOT_KEPT = "private, no-store"
ASKED_AGAIN = "private, no-cache"
KEPT_FOR_EVER = "public, max-age=31536000, immutable"
_MARK, _SAME_FOR_ALL = "may_be_kept", "same_for_all"


class PrivatePagesMiddleware:
    """Every response is `private, no-store`, but for pages under `kept_for_visitors`; what varies by cookie says so."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if is_same_for_all(response):
            return response
        patch_vary_headers(response, ["Cookie"])
        if not getattr(response, _MARK, False):
            response["Cache-Control"] = NOT_KEPT
        return response


class NoNullMiddleware:
    """An address with a NUL character leads nowhere: no stored text holds one, and PostgreSQL refuses to look."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: object) -> None:
        if "\0" in request.path_info or any("\0" in value for values in request.GET.lists() for value in values[1]):
            raise Http404


def is_same_for_all(response: HttpResponse) -> bool:
    """True for an answer that depends on nothing but its address: on no person and no language."""
    return getattr(response, _SAME_FOR_ALL, False)


def kept_for_ever(response: HttpResponse) -> HttpResponse:
    """Return the answer of an address that says the same to everybody and for ever: nobody need ask for it twice."""
    response["Cache-Control"] = KEPT_FOR_EVER
    setattr(response, _SAME_FOR_ALL, True)
    return response


def kept_for_visitors(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A browser may keep the page of a visitor without a session, and asks each time whether it has changed.

    The ETag is a hash of the whole page, so it holds the facts, the sources and the templates that the page was drawn
    from. Who is signed in, or practises as a guest, gets nothing that Back could show after signing out.
    """

    @wraps(view)
    def kept(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        response = view(request, *args, **kwargs)
        if request.method not in {"GET", "HEAD"} or response.status_code != 200 or not _is_visitor(request):
            return response
        etag = f'"{sha256(response.content).hexdigest()[:32]}"'
        response["ETag"] = etag
        response = get_conditional_response(request, etag=etag, response=response)
        response["Cache-Control"] = ASKED_AGAIN
        setattr(response, _MARK, True)
        return response

    return kept


def kept_for_everybody(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A response that is the same for everybody: kept, and asked for again each time by its ETag."""

    @wraps(view)
    def kept(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        response = view(request, *args, **kwargs)
        etag = f'"{sha256(response.content).hexdigest()[:32]}"'
        response["ETag"] = etag
        response = get_conditional_response(request, etag=etag, response=response)
        response["Cache-Control"] = "public, no-cache"
        setattr(response, _MARK, True)
        return response

    return kept


def _is_visitor(request: HttpRequest) -> bool:
    """True for a reader about whom nothing is stored: no session, and no token that differs with each drawing."""
    return request.session.is_empty() and not request.META.get("CSRF_COOKIE")
