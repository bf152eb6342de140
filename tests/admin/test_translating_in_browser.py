"""The desk of translators in a real browser: checks while typing, no violation, no page wider than a phone."""

import pytest
from django.test import Client
from playwright.sync_api import expect

from quizzes.exchange.translations.files import written_file
from quizzes.exchange.translations.rows import FileRow, TextFile
from tests.admin.test_axe import COLLECT_REFUSED, violations
from tests.factories import LessonFactory, QuestionFactory, QuizFactory, SubjectFactory, TeacherFactory


@pytest.fixture
def lesson(transactional_db):
    SubjectFactory(slug="lev", name_en="Lev River", name_az="Lev çayı")
    made = LessonFactory(summary_en="The Lev River in 1993.", summary_az="1993-cü ildə Lev çayı.")
    made.title_en = "Land, water and stone"
    made.save()
    QuizFactory(lesson=made, questions=[QuestionFactory(explanation_en="Because.")])
    return made


@pytest.mark.parametrize(("language", "scheme", "width"), [("en", "light", 320), ("az", "dark", 1280)])
def test_desk_of_translators_works_while_typing_without_a_violation(page, live_server, lesson, language, scheme, width):
    client = Client()
    client.force_login(TeacherFactory())
    page.context.add_cookies(
        [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]
    )
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 800})
    page.add_init_script(COLLECT_REFUSED)
    desk = f"{live_server.url}/{language}/admin/translations/"

    def look() -> list:
        assert page.evaluate("document.documentElement.scrollWidth") <= max(width, page.evaluate("innerWidth"))
        return violations(page)

    page.goto(desk)
    seen = [look()]
    page.goto(f"{desk}lesson/{lesson.pk}/")
    summary = page.locator(f"textarea[name=lesson-{lesson.pk}-summary]")
    found = page.locator(f"#found-lesson-{lesson.pk}-summary li")
    assert found.count() == 0
    summary.fill("1992-ci ildə Tərtər çayı.")
    expect(found).to_have_count(2)
    summary.fill("1993-cü ildə Lev çayının sahilində.")
    expect(found).to_have_count(0)
    seen.append(look())
    page.locator("button[name=still_right]").click()
    page.wait_for_load_state()
    assert page.locator("button[name=still_right]").count() == 0
    lesson.refresh_from_db()
    assert (lesson.title_az, lesson.summary_az) == ("Torpaq və su", "1993-cü ildə Lev çayının sahilində.")
    page.goto(f"{desk}files/")
    seen.append(look())
    rows = (FileRow("lesson", lesson.slug, "title", lesson.title_en, "Torpaq, su və daş", state="missing"),
            FileRow("lesson", "gone", "title", "A", "B", state="missing"))  # fmt: skip
    data = written_file(TextFile("en", "az", rows), "xlsx")
    page.set_input_files("input[name=file]", {"name": "a.xlsx", "mimeType": "application/zip", "buffer": data})
    page.locator("form[enctype] input[type=submit]").click()
    page.wait_for_selector("table.plan")
    seen.append(look())
    page.locator("input.default").click()
    page.wait_for_url("**/admin/translations/")
    lesson.refresh_from_db()
    assert lesson.title_az == "Torpaq, su və daş"
    assert seen == [[], [], [], []]
