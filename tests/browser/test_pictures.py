"""Pages with pictures: nothing that axe refuses, two columns on the narrowest phone, and nothing that jumps."""

import json

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_practice
from quizzes.lessons.actions import refresh_lesson_pictures
from quizzes.questions.actions import refresh_version
from tests.browser.test_accessibility import VIEWS, browser_context_args, look
from tests.factories import PictureFactory

__all__ = ["browser_context_args"]
SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifted += entry.value; }))
  .observe({ type: "layout-shift", buffered: true });
"""


@pytest.fixture
def pictured(school):
    """The school's first question and its lesson with pictures."""
    pictures = [
        PictureFactory(credit="Aysel", licence="by-4.0", caption_en="A gorge", caption_az="Kanyon")
        for _number in "1234"
    ]
    question = school.questions[0]
    question.picture = pictures[3]
    question.save()
    for option, picture in zip(question.options.all(), pictures, strict=False):
        option.picture = picture
        option.text_az = "Azərbaycanca variantın mətni daha uzun olur"
        option.save()
    refresh_version(question)
    text = "\n\n".join(f"Look.\n\n{{picture {picture.slug}}}" for picture in pictures[:2])
    type(school.lesson).objects.filter(pk=school.lesson.pk).update(body_en=text, body_az=text)
    school.lesson.refresh_from_db()
    refresh_lesson_pictures(school.lesson)
    return school


@pytest.mark.parametrize(("language", "scheme", "width"), VIEWS)
def test_pages_with_pictures(page: Page, pictured, address, sign_in, language, scheme, width):
    sign_in(pictured.teacher, language)
    page.add_init_script(SHIFTS)
    taker = Taker(learner=pictured.teacher)
    attempt = start_practice(pictured.quiz, taker=taker, language=language, now=timezone.now())
    question = address(language, "question", attempt.public_id, 1)
    urls = [
        address(language, "lesson", pictured.lesson.slug),
        address(language, "question_preview", pictured.questions[0].slug),
        address(language, "quiz_print", pictured.quiz.slug),
        question,
    ]
    assert look(page, urls, scheme=scheme, width=width) == {}
    rows = [row.bounding_box() for row in page.locator("label.option__row").all()]
    assert min(min(row["width"], row["height"]) for row in rows) >= 44
    assert len({round(row["x"]) for row in rows}) == 2
    assert page.evaluate("window.shifted") < 0.01
    page.locator("label.option__row").first.click()
    page.locator("main button[value=answer]").click()
    assert look(page, [question], scheme=scheme, width=width) == {}


@pytest.mark.parametrize("saves_data", [False, True])
def test_pictures_follow_their_light_files_where_the_line_is_good(page: Page, pictured, address, saves_data):
    line = json.dumps({"saveData": saves_data, "effectiveType": "4g"})
    page.add_init_script(f"Object.defineProperty(navigator, 'connection', {{ value: {line} }})")
    page.goto(address("az", "lesson", pictured.lesson.slug))
    image = page.locator(".photo__image").first
    expect(image).to_have_js_property("complete", True)
    before = image.bounding_box()
    expect(page.locator("picture > source")).to_have_count(2)
    page.mouse.move(20, 20)
    expect(page.locator("picture > source")).to_have_count(2 if saves_data else 0)
    ending = "avif" if saves_data else "jpg"
    page.wait_for_function(f"document.querySelector('.photo__image').currentSrc.endsWith('.{ending}')")
    assert image.bounding_box() == before
