"""A learner marks the words that speak against an answer; the teacher answers in two presses; the learner sees it."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from quizzes.attempts.actions import answer_question
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_practice
from quizzes.models import Challenge
from tests.factories import ClaimFactory, TextFactory, wrong_answer

SELECT = """
([start, end]) => {
  const words = document.querySelector("[data-marking]").firstChild;
  const range = document.createRange();
  range.setStart(words, start);
  range.setEnd(words, end);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}
"""


@pytest.fixture
def attempt(school):
    started = start_practice(school.quiz, taker=Taker(learner=school.learner), language="en", now=timezone.now())
    chosen = wrong_answer(started.items.get(position=1).version)
    answer_question(started, position=1, chosen=chosen, language="en", now=timezone.now())
    return started


def test_objection_is_made_answered_and_read(page: Page, school, attempt, address, sign_in):
    document = TextFactory(slug="chronicle", text="The tower was built in 1884. It was built again in 1901.")
    ClaimFactory(document=document, exact="1884", state="found", start=23, end=27, shows_passage=True)
    sign_in(school.learner)
    page.goto(address("en", "question", attempt.public_id, 1))
    page.get_by_role("link", name="Something is wrong here").click()
    page.locator("input[name=statement]").nth(1).check()
    page.fill("textarea[name=text]", "The chronicle gives a later year.")
    page.get_by_role("button", name="Mark a passage").click()
    page.locator("main a[href='?source=chronicle']").click()
    page.locator("main a[href*='passage=1']").click()
    page.wait_for_load_state()
    page.evaluate(SELECT, [34, 41])  # inside “was” and “built”, of which there are two each
    expect(page.locator("textarea[name=words]")).to_have_value("was built")
    page.get_by_role("button", name="Take these words").click()
    expect(page.locator(".slip mark")).to_have_text("was built")
    expect(page.locator("textarea[name=text]")).to_have_value("The chronicle gives a later year.")
    page.get_by_role("button", name="Send to the teacher").click()
    expect(page.locator(".notice--success")).to_be_visible()
    made = Challenge.objects.get()
    assert (made.start, made.end) == (32, 41)

    page.context.clear_cookies()
    sign_in(school.teacher)
    page.locator("main a[href$='/teach/objections/']").click()
    page.locator("main .list a").click()
    page.locator("input[name=outcome]").first.check()
    page.get_by_role("button", name="Send the answer").click()
    expect(page.locator(".notice--success")).to_be_visible()

    page.context.clear_cookies()
    sign_in(school.learner, "az")
    page.locator(".notice--success a").click()
    page.locator("main .list a").click()
    page.locator("main form button").click()
    page.wait_for_url("**/az/objections/")
    assert Challenge.objects.get().read_at
