"""A learner practises again by keyboard alone, without JavaScript, on a narrow screen, to the end of the day."""

from django.utils import timezone
from playwright.sync_api import Browser, Locator, Page, expect

from quizzes.models import ReviewEntry
from tests.attempts.learning.conftest import card_of
from tests.factories import PASSWORD


def press_enter(page: Page, place: Locator) -> None:
    place.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_day_of_practice_by_keyboard_without_javascript(browser: Browser, school, address):
    for _number in range(2):
        card_of(school.learner, due=timezone.now())
    page = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640}).new_page()
    page.goto(address("az", "login"))
    page.fill("input[name=username]", school.learner.username)
    page.fill("input[name=password]", PASSWORD)
    press_enter(page, page.locator("main form button"))
    page.goto(address("az", "home"))
    press_enter(page, page.locator(".due-line a"))
    press_enter(page, page.locator("main .button"))
    for _number in range(2):
        page.locator("input[name=option]").first.focus()
        page.keyboard.press("Space")
        press_enter(page, page.locator("input[name=option]").first)
        expect(page.locator("#feedback")).to_be_visible()
        page.reload()
        press_enter(page, page.locator(".question__actions a.button"))
    assert page.url == address("az", "review")
    expect(page.locator(".strip__knot")).to_have_count(2)
    expect(page.locator(".strip [href='#k-empty']")).to_have_count(0)
    assert ReviewEntry.objects.count() == 2
    page.context.close()
