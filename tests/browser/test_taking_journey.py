"""A guest takes a quiz, switches the language midway, sees the score and the sources."""

import pytest
from playwright.sync_api import Page, expect

from quizzes.attempts.models import Attempt
from quizzes.questions.marking import keys_of

LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])
OTHER = {"en": "az", "az": "en"}


def key_of(attempt, position):
    return next(iter(keys_of(attempt.items.get(position=position).version.content)))


@LANGUAGES
def test_guest_takes_a_quiz_in_two_languages(page: Page, school, address, language):
    page.goto(address(language, "quiz", school.quiz.slug))
    page.locator("main form button").click()
    attempt = Attempt.objects.get()
    expect(page.locator("html")).to_have_attribute("lang", language)

    page.check(f"input[value='{key_of(attempt, 1)}']", force=True)
    page.locator(f"button[value='switch-{OTHER[language]}']").click()
    expect(page.locator("html")).to_have_attribute("lang", OTHER[language])
    expect(page.locator(f"input[value='{key_of(attempt, 1)}']")).to_be_checked()
    assert not attempt.items.get(position=1).is_answered

    page.locator("main button[value=answer]").click()
    expect(page.locator("#feedback")).to_be_visible()
    expect(page.locator("mark").first).to_have_text("on the Tartar River")
    assert attempt.items.get(position=1).answered_language == OTHER[language]

    page.goto(address(language, "overview", attempt.public_id))
    page.locator("main form button").click()
    expect(page.locator(".score")).to_contain_text("1")
    page.locator("summary").first.click()
    expect(page.locator("details mark").first).to_be_visible()


@LANGUAGES
def test_guest_takes_a_quiz_by_keyboard_alone(page: Page, school, address, language):
    page.goto(address(language, "quiz", school.quiz.slug))
    page.locator("main form button").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/attempts/**")
    attempt = Attempt.objects.get()
    for position in (1, 2, 3):
        page.goto(address(language, "question", attempt.public_id, position))
        page.locator("input[name=option]").first.focus()
        page.keyboard.press("Space")
        page.keyboard.press("Enter")
        expect(page.locator("#feedback")).to_be_visible()
    assert attempt.items.filter(answered_at=None).count() == 0


def test_learner_takes_a_test_without_javascript(browser, school, address):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(address("az", "login"))
    page.fill("input[name=username]", "aysel")
    page.fill("input[name=password]", "basalt-and-travertine")
    page.locator("main form button").click()
    page.goto(address("az", "assignment", school.assignment.public_id))
    page.locator("main form button").click()
    attempt = Attempt.objects.get()
    page.check(f"input[value='{key_of(attempt, 1)}']", force=True)
    page.locator("main button[value=answer]").click()
    expect(page.locator("legend")).to_contain_text(attempt.items.get(position=2).version.content["stem"]["az"])
    page.goto(address("az", "overview", attempt.public_id))
    page.locator("main form button").click()
    expect(page.locator(".score")).to_contain_text("1")
    context.close()


def test_back_after_signing_out_reveals_nothing(page: Page, school, address, sign_in):
    sign_in(school.learner)
    page.goto(address("en", "attempts"))
    expect(page.locator("body")).to_contain_text(school.learner.full_name)
    page.locator("form[action$='/logout/'] button").first.click()
    page.wait_for_url(address("en", "home"))
    page.wait_for_load_state("networkidle")
    page.go_back(wait_until="commit")
    page.wait_for_url(address("en", "attempts"))
    expect(page.locator("body")).not_to_contain_text(school.learner.full_name)
