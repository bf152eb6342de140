"""Choices on a weak line: cut at each step, none is lost and none counts twice; nobody's go under another name."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, expect

from quizzes.attempts.actions import finish_attempt
from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_assignment, start_practice
from tests.factories import MembershipFactory, UserFactory

SAVED = re.compile(r"(Saved|Saxlanıldı) \d\d:\d\d:\d\d")
WAITING = "Object.keys(localStorage).filter(key => key.startsWith('taking:')).length"


@pytest.fixture
def attempt(school):
    taker = Taker(learner=school.learner)
    return start_assignment(school.assignment, taker=taker, language="en", now=timezone.now())


def item_of(attempt, position=1):
    return attempt.items.get(position=position)


def choose(page: Page, attempt, number, *, position=1):
    """Press the option; no more, for a choice that is refused may have been taken back before one looks."""
    page.click(f"input[value='{item_of(attempt, position).option_order[number]}']", force=True)


def says(page: Page, words):
    expect(page.locator(".saved__words")).to_contain_text(words)


def is_saved(page: Page):
    for _number in range(100):
        if page.evaluate(WAITING) == 0:
            break
        page.wait_for_timeout(50)
    expect(page.locator(".saved")).to_have_attribute("data-state", "saved")
    says(page, SAVED)


def standing(attempt, position=1):
    item = item_of(attempt, position)
    return [item.option_order.index(option) for option in item.chosen], item.sequence


def cut(route):
    """The request reaches the server; its reply does not come back."""
    route.fetch()
    route.abort()


def try_now(page: Page):
    page.evaluate("window.dispatchEvent(new Event('online'))")


def test_no_choice_is_lost_wherever_the_line_is_cut(page: Page, context: BrowserContext, attempt, address, sign_in):
    sign_in(attempt.learner)
    page.goto(address("en", "question", attempt.public_id, 1))
    shown = page.locator(".timer__clock").text_content()
    choose(page, attempt, 0)
    is_saved(page)
    assert standing(attempt) == ([0], 1)
    expect(page.locator(".timer__clock")).not_to_have_text(shown)

    height = page.evaluate("document.querySelector('[name=action][value=back], [value=skip]').offsetTop")
    context.set_offline(True)
    choose(page, attempt, 1)
    says(page, "No connection")
    assert page.evaluate("document.querySelector('[name=action][value=back], [value=skip]').offsetTop") == height
    page.locator("main button[value=skip]").click()
    expect(page.locator(".saved button")).to_be_visible()
    assert standing(attempt) == ([0], 1)
    context.set_offline(False)
    page.wait_for_url(address("en", "question", attempt.public_id, 2) + "#question")
    assert standing(attempt) == ([1], 2)
    page.goto(address("en", "question", attempt.public_id, 1))
    assert page.evaluate(WAITING) == 0

    page.route("**/choice/", cut)
    choose(page, attempt, 2)
    says(page, "No connection")
    first = item_of(attempt)
    assert (standing(attempt), page.evaluate(WAITING)) == (([2], 3), 1)
    page.unroute("**/choice/")
    try_now(page)
    is_saved(page)
    assert (standing(attempt), item_of(attempt).answered_at) == (([2], 3), first.answered_at)

    context.set_offline(True)
    choose(page, attempt, 0)
    choose(page, attempt, 1)
    context.route("**/choice/", lambda route: route.abort())
    page.goto("about:blank")  # a page that only closes may still hear that the line is back
    page.close()
    context.set_offline(False)
    page = context.new_page()
    page.goto(address("az", "question", attempt.public_id, 1))
    expect(page.locator(f"input[value='{item_of(attempt).option_order[1]}']")).to_be_checked()
    assert standing(attempt) == ([2], 3)
    page.goto(address("az", "question", attempt.public_id, 2))
    choose(page, attempt, 0, position=2)
    says(page, "1, 2")

    page.goto(address("az", "overview", attempt.public_id))
    page.locator("main form .button").first.click()
    expect(page.locator(".saved button")).to_be_visible()
    attempt.refresh_from_db()
    assert (attempt.is_finished, page.evaluate(WAITING)) == (False, 2)
    expect(page.locator(".saved__words")).to_contain_text("Əlaqə gözlənilir")
    context.unroute("**/choice/")
    page.locator(".saved button").click()
    page.wait_for_url("**/result/")
    attempt.refresh_from_db()
    assert [standing(attempt, position) for position in (1, 2)] == [([1], 5), ([0], 1)]
    assert item_of(attempt).answered_language == "en"
    assert item_of(attempt, 2).answered_language == "az"
    expect(page.locator(".receipt__code")).to_have_text(f"{attempt.receipt[:4]}-{attempt.receipt[4:]}")


def test_a_choice_waits_for_its_own_person(page: Page, context: BrowserContext, school, attempt, address, sign_in):
    other = UserFactory(username="elvin")
    MembershipFactory(classroom=school.classroom, learner=other)
    question = address("en", "question", attempt.public_id, 1)
    sign_in(school.learner)
    page.goto(question)

    second = context.new_page()
    second.goto(question)
    choose(second, attempt, 2)
    is_saved(second)
    expect(page.locator(f"input[value='{item_of(attempt).option_order[2]}']")).to_be_checked()
    choose(page, attempt, 0)
    is_saved(page)
    assert standing(attempt) == ([0], 2)
    second.close()

    context.clear_cookies()
    choose(page, attempt, 1)
    says(page, "You are signed out")
    page.locator(".saved a").click()
    page.fill("input[name=username]", "aysel")
    page.fill("input[name=password]", "basalt-and-travertine")
    page.locator("main form button").click()
    page.wait_for_url(question)
    is_saved(page)
    assert (standing(attempt), page.evaluate(WAITING)) == (([1], 3), 0)

    page.evaluate("document.querySelectorAll('[name=csrfmiddlewaretoken]').forEach(one => one.value = 'x'.repeat(64))")
    choose(page, attempt, 2)
    is_saved(page)
    assert standing(attempt) == ([2], 4)

    Attempt.objects.filter(pk=attempt.pk).update(started_at=timezone.now() - timedelta(hours=2))
    choose(page, attempt, 0)
    says(page, "too late")
    expect(page.locator(f"input[value='{item_of(attempt).option_order[2]}']")).to_be_checked()
    Attempt.objects.filter(pk=attempt.pk).update(started_at=timezone.now())

    page.route("**/choice/", lambda route: route.abort())
    choose(page, attempt, 0)
    says(page, "No connection")
    context.clear_cookies()
    page.unroute("**/choice/")
    sent = []
    page.on("request", lambda request: sent.append(request.url) if "choice" in request.url else None)
    page.goto(address("en", "home"))
    sign_in(other)
    own = start_assignment(school.assignment, taker=Taker(learner=other), language="en", now=timezone.now())
    page.goto(address("en", "question", own.public_id, 1))
    expect(page.locator(".saved__words")).to_be_empty()
    assert (page.evaluate(WAITING), sent, standing(attempt)) == (0, [], ([2], 4))


def test_what_waited_too_long_is_refused_in_sight_of_all(page: Page, school, attempt, address, sign_in):
    sign_in(school.learner, "az")
    page.route("**/choice/", lambda route: route.abort())
    for position in (1, 2):
        page.goto(address("az", "question", attempt.public_id, position))
        choose(page, attempt, 0, position=position)
        expect(page.locator(".saved")).to_have_attribute("data-state", "down")
    Attempt.objects.filter(pk=attempt.pk).update(started_at=timezone.now() - timedelta(hours=2))
    page.unroute("**/choice/")
    page.goto(address("az", "overview", attempt.public_id))
    for position in (1, 2):
        says(page, f"Sual {position}: ")
    assert (page.evaluate(WAITING), standing(attempt), standing(attempt, 2)) == (0, ([], 0), ([], 0))
    page.locator("form[data-finish] .button").click()
    page.wait_for_url("**/result/")


def test_how_sure_the_learner_is_waits_with_the_choice(page: Page, context: BrowserContext, school, address, sign_in):
    asked = start_practice(
        school.quiz,
        taker=Taker(learner=school.learner),
        language="en",
        now=timezone.now(),
        asks_certainty=True,
    )
    sign_in(school.learner)
    page.goto(address("en", "question", asked.public_id, 1))
    choose(page, asked, 0)
    is_saved(page)
    context.set_offline(True)
    page.check("input[value=sure]", force=True)
    says(page, "No connection")
    page.route("**/choice/", lambda route: route.abort())
    context.set_offline(False)
    page.reload()
    expect(page.locator("input[value=sure]")).to_be_checked()
    page.unroute("**/choice/")
    try_now(page)
    is_saved(page)
    assert item_of(asked).certainty == "sure"


@pytest.mark.parametrize("language", ["en", "az"])
def test_what_waits_when_the_attempt_was_finished_elsewhere_is_refused_on_the_result(
    page: Page, attempt, address, sign_in, language
):
    sign_in(attempt.learner, language)
    page.route("**/choice/", lambda route: route.abort())
    page.goto(address(language, "question", attempt.public_id, 1))
    choose(page, attempt, 1)
    expect(page.locator(".saved")).to_have_attribute("data-state", "down")
    finish_attempt(attempt, now=timezone.now())
    page.goto(address(language, "result", attempt.public_id))
    expect(page.locator(".saved")).to_have_attribute("data-state", "down")
    page.unroute("**/choice/")
    try_now(page)
    expect(page.locator(".saved")).to_have_attribute("data-state", "refused")
    says(page, {"en": "Question 1: This attempt is finished", "az": "Sual 1: Bu cəhd bitib"}[language])
    assert page.evaluate(WAITING) == 0
    assert standing(attempt) == ([], 0)
