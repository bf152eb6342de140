"""Whether questions are shown in both languages: a wish of the reader, kept in the session."""

from collections.abc import Mapping

from django.http import HttpRequest

from quizzes.people.publication import LANGUAGES, language_name

KEPT_AS = "both_languages"


def show_both(request: HttpRequest, wanted: bool) -> None:
    """Remember the wish; what is as remembered already is not written again."""
    if wanted and not wants_both(request):
        request.session[KEPT_AS] = True
    elif not wanted:
        request.session.pop(KEPT_AS, None)


def wants_both(request: HttpRequest) -> bool:
    """True where the reader asked for both languages."""
    return bool(request.session.get(KEPT_AS))


def second_language(content: Mapping, first: str) -> str | None:
    """The language to show beside `first`: the next one of the site in which the version is written, or None."""
    return next((code for code in LANGUAGES if code != first and code in content["languages"]), None)


def missing_language(content: Mapping, first: str) -> str:
    """The name of the first other language, in the language of the page: what a page says is not written yet."""
    return language_name(next((code for code in LANGUAGES if code != first), first))
