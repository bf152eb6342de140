"""The language of a page, from its address; and the same page in the other languages."""

from babel import Locale, UnknownLocaleError
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.locale import LocaleMiddleware
from django.urls import reverse, translate_url
from django.utils import translation
from django.utils.translation import pgettext
from django.utils.translation.trans_real import get_supported_language_variant, parse_accept_lang_header

from quizzes.pages.middleware import is_same_for_all
from quizzes.people.models import User

LANGUAGE_NAMES = dict(settings.LANGUAGES)
LANGUAGE_OF_THE_PLACE = "az"


def viewer_language() -> str:
    """The language of this page: the one that its address begins with."""
    language = (translation.get_language() or settings.LANGUAGE_CODE)[:2]
    return language if language in LANGUAGE_NAMES else settings.LANGUAGE_CODE


def name_of_language(code: str) -> str:
    """The name of any language in the language of the page (CLDR); the code itself where nobody knows it."""
    try:
        name = Locale.parse(code).get_display_name(viewer_language()) or code
    except (ValueError, UnknownLocaleError):
        return code
    return pgettext("name of a language", "%(name)s") % {"name": name}


def language_links(request: HttpRequest) -> list[dict[str, object]]:
    """This page in each language, its query string kept; where there is no such page, the first page."""
    current = viewer_language()
    return [
        {"code": code, "name": name, "url": _address_in(request, code), "is_current": code == current}
        for code, name in LANGUAGE_NAMES.items()
    ]


def _address_in(request: HttpRequest, language: str) -> str:
    here = request.get_full_path()
    if language == viewer_language():
        return here
    there = translate_url(here, language)
    return f"/{language}/" if there == here else there


def remember_language(response: HttpResponse, language: str) -> HttpResponse:
    """Return the response; addresses without a language lead to this one from now on, or, if empty, to the browser's.

    An address that names a language is always in that one: the account never overrules the switch.
    """
    place = {"path": settings.LANGUAGE_COOKIE_PATH, "domain": settings.LANGUAGE_COOKIE_DOMAIN}
    if not language:
        response.delete_cookie(settings.LANGUAGE_COOKIE_NAME, **place)
        return response
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=settings.LANGUAGE_COOKIE_AGE,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite=settings.LANGUAGE_COOKIE_SAMESITE,
        **place,
    )
    return response


def address_for(name: str, *, user: User) -> str:
    """The address of a page in the language that the user has chosen; where none is chosen, in that of this page."""
    with translation.override(user.language or viewer_language()):
        return reverse(name)


class FirstVisitLanguageMiddleware(LocaleMiddleware):
    """Django's choice of language, but a browser that names only others gets the language of the place, not English.

    A reader of Russian or Turkish is more likely at home in Azerbaijani. A browser that names no language gets English.
    """

    def process_request(self, request: HttpRequest) -> None:
        super().process_request(request)
        has_chosen = settings.LANGUAGE_COOKIE_NAME in request.COOKIES
        if translation.get_language_from_path(request.path_info) or has_chosen:
            return
        if names_only_other_languages(request.headers.get("Accept-Language", "")):
            translation.activate(LANGUAGE_OF_THE_PLACE)
            request.LANGUAGE_CODE = translation.get_language()

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        return response if is_same_for_all(response) else super().process_response(request, response)


def names_only_other_languages(accept_language: str) -> bool:
    """True where the header names languages and this site has none of them."""
    wanted = [code for code, _quality in parse_accept_lang_header(accept_language.lower()) if code != "*"]
    return bool(wanted) and not any(_is_here(code) for code in wanted)


def _is_here(code: str) -> bool:
    try:
        return bool(get_supported_language_variant(code))
    except LookupError:
        return False
