"""Lessons that were opened are read without a line; of attempts nothing is kept."""

import pytest
from playwright.sync_api import Page, expect

from quizzes.attempts.models import Attempt

KEPT = """async () => {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys())));
  return kept.flat().map((request) => new URL(request.url).pathname);
}"""
KEPT_TEXTS = """async () => {
  const cache = await caches.open("lessons");
  return Promise.all((await cache.keys()).map(async (request) => (await cache.match(request)).text()));
}"""


@pytest.fixture
def browser_context_args(browser_context_args):
    return browser_context_args | {"service_workers": "allow"}


@pytest.mark.parametrize(("language", "said"), [("en", "No connection"), ("az", "Əlaqə yoxdur")])
def test_opened_lesson_is_read_without_a_line(page: Page, school, address, sign_in, language, said):
    lesson = address(language, "lesson", school.lesson.slug)
    sign_in(school.learner, language)
    page.goto(lesson)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.goto(address(language, "quiz", school.quiz.slug))
    page.locator("main form button").click()
    page.wait_for_url("**/attempts/**")
    page.goto(lesson)
    page.wait_for_function(f"async () => (await ({KEPT})()).some((path) => path.includes('/lessons/'))")

    kept = page.evaluate(KEPT)
    attempt = Attempt.objects.get()
    assert not [path for path in kept if "attempts" in path or "quizzes/" in path.replace("/static/quizzes/", "")]
    assert not [text for text in page.evaluate(KEPT_TEXTS) if school.learner.username in text]

    page.context.set_offline(True)
    page.goto(lesson)
    expect(page.locator("h1")).to_have_text(getattr(school.lesson, f"title_{language}"))
    expect(page.locator("main > .notice")).to_be_visible()
    page.goto(address(language, "question", attempt.public_id, 1))
    expect(page.locator("h1")).to_contain_text(said)
    expect(page.locator(f"[data-offline={language}] li a")).to_have_attribute(
        "href", lesson.removeprefix(page.evaluate("location.origin"))
    )
    page.context.set_offline(False)
    page.locator(f"[data-offline={language}] [data-offline-again]").click()
    expect(page.locator("input[name=option]").first).to_be_attached()
