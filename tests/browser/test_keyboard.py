"""A guest goes from the first page to a result by keyboard alone: where the focus is, and that it is seen."""

from playwright.sync_api import Page, expect

from quizzes.attempts.models import Attempt
from tests.browser.seeing import focus, press_and_wait, tab_to


def test_guest_by_keyboard_alone(page: Page, school, address):
    page.goto(address("en", "home"))
    tab_to(page, ".skip")
    tab_to(page, "nav a[href$='/lessons/']")
    press_and_wait(page, "Enter")
    tab_to(page, "main h2 a")
    press_and_wait(page, "Enter")
    tab_to(page, "main a[href*='/quizzes/']")
    press_and_wait(page, "Enter")
    tab_to(page, "#certainty-wish")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    press_and_wait(page, "Enter")

    assert focus(page) == "question"
    press_and_wait(page, "Enter")
    assert focus(page) == "option-A"
    expect(page.locator("#option-refused")).to_be_in_viewport()
    page.keyboard.press("b")
    assert focus(page) == "option-B"
    press_and_wait(page, "Enter")
    assert focus(page) == "certainty-guess"
    expect(page.locator("#certainty-refused")).to_be_in_viewport()
    expect(page.locator("#option-B")).to_be_checked()
    page.keyboard.press("9")
    expect(page.locator("#certainty-sure")).to_be_checked()

    page.keyboard.press("?")
    expect(page.locator("dialog.keys")).to_be_visible()
    assert page.evaluate("document.activeElement.closest('dialog') !== null")
    page.keyboard.press("Escape")
    expect(page.locator("dialog.keys")).to_be_hidden()
    assert focus(page) == "certainty-sure"

    press_and_wait(page, "f")
    assert focus(page) == "flag"
    assert Attempt.objects.get().items.get(position=1).is_flagged
    tab_to(page, "button[value=switch-az]", backwards=True)
    press_and_wait(page, "Enter")
    expect(page.locator("html")).to_have_attribute("lang", "az")
    assert focus(page) == "option-B"
    tab_to(page, "#both")
    press_and_wait(page, "Enter")
    assert focus(page) == "both"
    expect(page.locator(".question__stem .second")).to_have_attribute("lang", "en")
    page.keyboard.press("2")
    press_and_wait(page, "Enter")
    assert focus(page) == "feedback"
    assert Attempt.objects.get().items.get(position=1).certainty == "sure"

    press_and_wait(page, "n")
    assert focus(page) == "question"
    press_and_wait(page, "p")
    press_and_wait(page, "Enter")
    assert page.url.endswith("/2/#question")
    tab_to(page, "[data-open-keys]")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.matches('[data-open-keys]')")
    page.keyboard.press("1")
    expect(page.locator("input.option__input:checked")).to_have_count(0)
    page.reload()
    page.keyboard.press("1")
    expect(page.locator("input.option__input:checked")).to_have_count(0)
    page.goto(page.url)
    assert focus(page) == "question"
    page.keyboard.press("ArrowDown")
    assert focus(page) == "option-A"
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#option-B")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    press_and_wait(page, "Enter")
    assert focus(page) == "feedback"

    press_and_wait(page, "Enter")
    tab_to(page, "button[value=overview], button[value=skip]")
    press_and_wait(page, "Enter")
    assert focus(page) == "body", "a new page begins at its beginning"
    tab_to(page, "form[action$='/finish/'] button")
    press_and_wait(page, "Enter")
    expect(page.locator(".score")).to_be_visible()
    tab_to(page, ".skip")
    page.keyboard.press("Enter")
    tab_to(page, "summary")
    page.keyboard.press("Enter")
    expect(page.locator(".result__more .certainty-said").first).to_be_visible()
