"""A served site with one lesson, one quiz and one class, and people who sign in through its own page."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from django.urls import reverse
from django.utils.translation import override
from playwright.sync_api import Page

from quizzes.questions.actions import refresh_version
from tests.factories import (
    PASSWORD,
    AssignmentFactory,
    CitationFactory,
    ClaimFactory,
    ClassroomFactory,
    LessonFactory,
    QuestionFactory,
    QuizFactory,
    TeacherFactory,
    UserFactory,
)

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Try a journey twice more that fails: a browser on a busy machine may be late; the summary counts such tries."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=2))


@pytest.fixture
def browser_context_args(browser_context_args):
    """Without the service worker, which would answer in place of a line that a test cuts."""
    return browser_context_args | {"service_workers": "block"}


@pytest.fixture
def school(transactional_db):
    """Rows that every journey starts from."""
    learner, teacher = UserFactory(username="aysel"), TeacherFactory(username="muellim")
    claim = ClaimFactory(is_taught=True)
    body = f"Its area is {{{claim.fact.slug}}}.\n\n{{compare {claim.fact.slug}}}"
    lesson = LessonFactory(body_en=body, body_az=body)
    questions = QuestionFactory.create_batch(3)
    for question in questions:
        CitationFactory(question=question)
        refresh_version(question)
    quiz = QuizFactory(questions=questions, lesson=lesson)
    classroom = ClassroomFactory(teacher=teacher, learners=[learner])
    assignment = AssignmentFactory(classroom=classroom, quiz=quiz, mode="test", time_limit_seconds=3600)
    return SimpleNamespace(
        learner=learner,
        teacher=teacher,
        claim=claim,
        lesson=lesson,
        questions=questions,
        quiz=quiz,
        classroom=classroom,
        assignment=assignment,
    )


@pytest.fixture
def address(live_server):
    """`address(language, name, *args)`: the full address of a page."""

    def build(language, name, *args):
        with override(language):
            return live_server.url + reverse(name, args=args)

    return build


@pytest.fixture
def sign_in(page: Page, address):
    """`sign_in(user, language)` through the sign-in page."""

    def press(user, language="en"):
        page.goto(address(language, "login"))
        page.fill("input[name=username]", user.username)
        page.fill("input[name=password]", PASSWORD)
        page.locator("main form button").click()

    return press


@pytest.fixture(autouse=True)
def _nothing_from_elsewhere(page: Page):
    """No page asks another machine for anything, nor breaks the content security policy."""
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text) if "Security Policy" in message.text else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield
    assert not [url for url in asked if not url.startswith(("http://localhost", "http://127.0.0.1", "data:", "about:"))]
    assert complaints == []
