"""Pages of certificates: the way to one, the check by its code, and the sheet for its owner alone."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from quizzes.people.actions import anonymise_user
from quizzes.results.models import Certificate
from tests.factories import (
    AttemptFactory,
    CertificateFactory,
    CourseFactory,
    LessonFactory,
    QuizFactory,
    TeacherFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])
CODE = "7K4M50XH1P8A"


def address(language, name, *args):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture
def learner(client):
    learner = UserFactory(full_name="Aysel <b>Məmmədova</b>")
    client.force_login(learner, backend=BACKEND)
    return learner


@pytest.fixture
def course():
    return CourseFactory(slug="land", title_en="Land of springs", title_az="Bulaqlar ölkəsi")


def passed_quiz(course, learner, *, earned=8):
    quiz = QuizFactory(lesson=LessonFactory(course=course))
    done = {"finished_at": timezone.now(), "earned": earned, "possible": 10}
    AttemptFactory(quiz=quiz, learner=learner, **done)
    return quiz


def html_of(client, language, name, *args, status=200):
    response = client.get(address(language, name, *args))
    assert response.status_code == status
    return response.content.decode()


@LANGUAGES
def test_way_to_the_certificate_shows_what_is_passed_and_what_is_not(client, course, learner, language):
    passed, failed = passed_quiz(course, learner), passed_quiz(course, learner, earned=5)
    html = html_of(client, language, "course_certificate", "land")
    title = getattr(course, f"title_{language}")
    assert f"<h1>{title}</h1>" in html
    assert html.count('href="#k-right"') == 1
    for quiz in (passed, failed):
        assert address(language, "quiz", quiz.slug) in html
    assert 'name="name"' not in html
    client.post(address(language, "course_certificate", "land"), {"name": learner.full_name})
    assert not Certificate.objects.exists()


@LANGUAGES
def test_completed_course_asks_for_the_name_and_makes_one_certificate(client, course, learner, language):
    passed_quiz(course, learner)
    page = html_of(client, language, "course_certificate", "land")
    assert "Aysel &lt;b&gt;Məmmədova&lt;/b&gt;" in page
    assert not Certificate.objects.exists()
    posts = [client.post(address(language, "course_certificate", "land"), {"name": learner.full_name}) for _ in "ab"]
    certificate = Certificate.objects.get()
    assert certificate.language == language
    assert {post.url for post in posts} == {address(language, "certificate", f"{certificate}")}
    shown = html_of(client, language, "certificate", f"{certificate}")
    for other in ("en", "az"):
        assert address(other, "certificate_pdf", f"{certificate}") in shown
    assert address(language, "certificate", f"{certificate}") in html_of(client, language, "course_certificate", "land")
    assert address(language, "certificate", f"{certificate}") in html_of(client, language, "certificates")


def test_completed_course_without_a_full_name_leads_to_the_account(client, course, learner):
    learner.full_name = ""
    learner.save()
    passed_quiz(course, learner)
    assert address("en", "account") in html_of(client, "en", "course_certificate", "land").split("<main")[1]
    client.post(address("en", "course_certificate", "land"), {"name": ""})
    assert not Certificate.objects.exists()


def test_guest_is_told_to_sign_up_and_gets_none(client, course):
    QuizFactory(lesson=LessonFactory(course=course))
    assert address("en", "signup") in html_of(client, "en", "course_certificate", "land").split("<main")[1]
    response = client.post(address("en", "course_certificate", "land"), {"name": "Anybody"})
    assert "/login/" in response.url


def test_course_that_is_not_published_in_the_language_is_not_there(client, course):
    course.is_published_az = False
    course.save()
    assert client.get("/az/courses/land/certificate/").status_code == 404
    assert client.get("/en/courses/land/certificate/").status_code == 200


@LANGUAGES
def test_anybody_verifies_a_certificate_by_its_code(client, course, language):
    CertificateFactory(code=CODE, course=course, full_name="Zəhra İsmayılova")
    for typed in ("7K4M-50XH-1P8A", "7k4m50xhip8a", "7K4M 5OXH IPBA"):
        found = client.get(address(language, "certificates"), {"code": typed})
        assert found.url == address(language, "certificate", "7K4M-50XH-1P8A")
        html = html_of(client, language, "certificate", typed)
        for words in ("Zəhra İsmayılova", getattr(course, f"title_{language}"), "2026", "7K4M-50XH-1P8A"):
            assert words in html
        assert '<meta name="robots" content="noindex">' in html
        assert "/pdf/" not in html


@LANGUAGES
def test_codes_that_are_not_there_look_alike(client, course, language):
    CertificateFactory(code=CODE, course=course)
    pages = {
        re.sub(r'(href|hreflang)="[^"]*"', "", html_of(client, language, "certificate", code, status=404))
        for code in ("7K4M-50XH-1P8C", "nonsense", "7K4M-50XH-1P8A-1", "unknown", "$")
    }
    assert len(pages) == 1
    assert 'name="code"' in pages.pop()
    assert client.get(address(language, "certificates"), {"code": "nonsense"}, follow=True).status_code == 404


def test_certificate_of_an_anonymous_person_shows_no_name(client, learner, course):
    CertificateFactory(code=CODE, course=course, learner=learner)
    anonymise_user(learner)
    client.logout()
    html = html_of(client, "en", "certificate", CODE)
    assert "Land of springs" in html
    assert "Məmmədova" not in html
    assert "anonymous-" not in html


@LANGUAGES
def test_sheet_is_for_its_owner_alone_and_not_kept(client, learner, course, language):
    certificate = CertificateFactory(course=course, learner=learner)
    response = client.get(address(language, "certificate_pdf", f"{certificate}"))
    assert response.content.startswith(b"%PDF-")
    assert response["Content-Type"] == "application/pdf"
    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex"
    assert f'{certificate}-{language}.pdf"' in response["Content-Disposition"]
    for person in (UserFactory(), TeacherFactory()):
        client.force_login(person, backend=BACKEND)
        assert client.get(address(language, "certificate_pdf", f"{certificate}")).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_certificates_queries_do_not_grow(client, learner, count, django_assert_num_queries):
    for _number in range(count):
        CertificateFactory(learner=learner)
    with django_assert_num_queries(3):  # session, user, certificates
        html_of(client, "en", "certificates")


@pytest.mark.parametrize("count", [1, 3])
def test_course_certificate_queries_do_not_grow(client, learner, course, count, django_assert_num_queries):
    for _number in range(count):
        passed_quiz(course, learner)
    with django_assert_num_queries(6):  # session, user, course, certificate, quizzes, attempts
        html_of(client, "en", "course_certificate", "land")
