"""A reader searches by keys, opens what was found, and opens a word of the lesson where it stands."""

import pytest
from playwright.sync_api import Page, expect

from quizzes.models import Term

FAR_DOWN = "\n\n".join(["A line of the lesson."] * 40)


@pytest.fixture
def basalt(school):
    """A term that the lesson mentions far down; entries follow what is saved."""
    school.lesson.body_en = f"{FAR_DOWN}\n\nColumns of basalt stand here.\n\n{FAR_DOWN}"
    school.lesson.save()
    return Term.objects.create(
        slug="basalt", name_en="basalt", name_az="bazalt", definition_en="A dark rock.", definition_az="Tünd süxur."
    )


def test_slash_leads_to_the_search_and_a_word_explains_itself(page: Page, school, basalt, address):
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(address("en", "home"))
    page.keyboard.press("/")
    page.keyboard.type("basalts/")
    expect(page.locator("[data-search]")).to_have_value("basalts/")
    page.keyboard.press("Enter")
    expect(page.locator("h2.found")).to_have_text("2 results")
    page.locator(".hit a", has_text=school.lesson.title_en).click()
    place = page.locator("#p41")
    expect(place).to_be_in_viewport()
    page.locator("a.term").click()
    definition = page.locator("#term-basalt")
    expect(definition).to_be_in_viewport()
    expect(place).to_be_in_viewport()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("a.term")).to_be_in_viewport()
    expect(definition).not_to_be_in_viewport()


def test_keys_that_are_off_leave_the_slash_alone(page: Page, school, address):
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(address("en", "home"))
    page.evaluate("localStorage.setItem('keys', 'off')")
    page.keyboard.press("/")
    expect(page.locator("[data-search]")).not_to_be_focused()
