"""Pages of certificates: on the way to one, the sheet itself, and the check by anybody who has its code."""

from collections.abc import Sequence

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, override
from django.views.decorators.http import require_http_methods, require_safe

from quizzes.access import certificate_for, course_for, taker_of
from quizzes.attempts.queries import Taker
from quizzes.exchange.papers.certificate import certificate_pdf as pdf_of
from quizzes.lessons.models import Course
from quizzes.pages.knots import woven
from quizzes.pages.languages import LANGUAGE_NAMES
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.results.certificates import certificate_by_code, certificates_of, issue_certificate
from quizzes.results.codes import read_code, written_code
from quizzes.results.completing import (
    PASS_PERCENT,
    CourseProgress,
    course_progress,
    languages_of_course,
    progress_in_courses,
)
from quizzes.results.models import Certificate

NOT_INDEXED = "noindex"
STATES = {True: "done", False: "started", None: "open"}


@require_safe
def certificates(request: HttpRequest) -> HttpResponse:
    """Where a code is typed; who is signed in finds the own certificates here."""
    if typed := request.GET.get("code", "").strip():
        return redirect("certificate", written_code(read_code(typed)) or "unknown")
    own = certificates_of(request.user) if request.user.is_authenticated else []
    rows = [{"title": row.course.title, "url": _address(row), "certificate": row} for row in own]
    return render(request, "quizzes/certificates/certificates.html", {"rows": rows})


@require_safe
def certificate(request: HttpRequest, code: str) -> HttpResponse:
    """What a certificate says, for anybody who has its code; every other code looks the same."""
    found = certificate_by_code(code)
    if found is None:
        return render(request, "quizzes/certificates/not_there.html", status=404)
    is_own = request.user.is_authenticated and request.user.pk == found.learner_id
    context = {
        "certificate": found,
        "title": found.course.title or found.course.slug,
        "code": written_code(found.code),
        "is_own": is_own,
        "papers": papers_of(found) if is_own else [],
    }
    return render(request, "quizzes/certificates/certificate.html", context)


@require_safe
@login_required
def certificate_pdf(request: HttpRequest, code: str) -> HttpResponse:
    """The sheet in the language of the address, for its owner; it leads to the check in that language."""
    own, language = certificate_for(request.user, code), get_language()
    if language not in languages_of_course(own.course) or not own.full_name:
        raise Http404
    pdf = pdf_of(own, language=language, address=request.build_absolute_uri(_address(own)))
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="kalbajar-edu-{written_code(own.code)}-{language}.pdf"'
    response["X-Robots-Tag"] = NOT_INDEXED
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def course_certificate(request: HttpRequest, slug: str) -> HttpResponse:
    """How far one is on the way to the certificate of a course; who has completed it confirms the name here."""
    course = course_for(slug, get_language())
    if request.method == "POST":
        return _issue(request, course)
    is_known = request.user.is_authenticated
    issued = certificates_of(request.user).filter(course=course).first() if is_known else None
    progress = course_progress(course, taker=taker_of(request), language=get_language())
    context = {
        "course": course,
        "progress": progress,
        "knots": _knots(progress),
        "percent": PASS_PERCENT,
        "issued": issued,
        "issued_url": _address(issued) if issued else "",
    }
    return render(request, "quizzes/certificates/course.html", context)


def certificate_rows(learner: User, courses: Sequence[Course], *, language: str) -> list[dict[str, object]]:
    """How far the learner is towards the certificate of each course that gives one, with the address: three queries."""
    issued = {row.course_id: row for row in certificates_of(learner)}
    published = [course for course in courses if course.is_published_in(language)]
    progresses = progress_in_courses(published, taker=Taker(learner=learner), language=language)
    return [_row(one, issued.get(one.course.pk)) for one in progresses if one.steps]


def _row(progress: CourseProgress, issued: Certificate | None) -> dict[str, object]:
    begun = sum(step.best is not None for step in progress.steps) - progress.passed
    strip = woven(firm=progress.passed, met=begun, new=len(progress.steps) - progress.passed - begun)
    page = reverse("course_certificate", args=[progress.course.slug])
    return {"course": progress.course, "is_issued": bool(issued), "url": _address(issued) if issued else page, **strip}


def _issue(request: HttpRequest, course: Course) -> HttpResponse:
    if not request.user.is_authenticated:
        return redirect_to_login(request.path)
    name, language = request.POST.get("name", ""), get_language()
    try:
        issued = issue_certificate(
            request.user, course=course, confirmed_name=name, language=language, now=timezone.now()
        )
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("course_certificate", course.slug)
    return redirect(_address(issued))


def papers_of(found: Certificate) -> list[dict[str, str]]:
    """The sheet in each language of its course: name of the language and address."""
    papers = []
    for language in languages_of_course(found.course) if found.full_name else ():
        with override(language):
            url = reverse("certificate_pdf", args=[written_code(found.code)])
        papers.append({"language": language, "name": LANGUAGE_NAMES[language], "url": url})
    return papers


def _address(found: Certificate) -> str:
    return reverse("certificate", args=[written_code(found.code)])


def _knots(progress: CourseProgress) -> list[dict[str, object]]:
    return [
        {"number": number, "state": STATES[step.is_passed if step.best else None], "label": step.quiz.title}
        for number, step in enumerate(progress.steps, 1)
    ]
