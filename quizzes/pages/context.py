"""What every page knows: who is signed in, where the reader is, the same page in the other language; never a query."""

from types import SimpleNamespace

from django.http import HttpRequest

from quizzes.pages.appearance import look_of
from quizzes.pages.languages import language_links

SECTIONS = {
    "lessons": {"lessons", "lesson", "glossary"},
    "search": {"search"},
    "quizzes": {"quizzes", "quiz", "quiz_start"},
    "progress": {"progress", "review", "review_next", "review_entry", "review_settings"},
    "sources": {"sources", "source", "passage", "facts", "fact", "disagreements", "timeline"}
    | {"object_to_fact", "object_to_fact_passage"},
    "attempts": {"attempts", "attempt", "question", "choice", "overview", "finish", "result", "guest_attempts"}
    | {"result_print", "objections", "objection", "object_to_question", "object_to_question_passage"},
    "classes": {"classes", "join_class", "assignment", "assignment_start"},
    "teach": {"quiz_print", "quiz_preview", "question_preview"},
    "account": {
        "account",
        "account_data",
        "account_delete",
        "password_change",
        "appearance",
        "login",
        "logout",
        "signup",
    },
}


def site(request: HttpRequest) -> dict[str, object]:
    """`site` and `language_links` for the frame of the page."""
    user = getattr(request, "user", None)
    is_signed_in = user is not None and user.is_authenticated
    links = language_links(request)
    return {
        "site": SimpleNamespace(
            user_name=user.display_name if is_signed_in else "",
            is_teacher=is_signed_in and user.is_teacher,
            section=section_of(request),
            language_links=links,
            look=look_of(request),
        ),
        "language_links": links,
    }


def section_of(request: HttpRequest) -> str:
    """The name of the main place that the page belongs to; empty for the first page and for errors."""
    match = request.resolver_match
    name = (match.url_name or "") if match else ""
    if name.startswith("teach"):
        return "teach"
    return next((section for section, names in SECTIONS.items() if name in names), "")
