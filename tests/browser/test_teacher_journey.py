"""A teacher writes a question by hand, is told what is missing, publishes it, and puts it into a quiz."""

import pytest
from playwright.sync_api import Page, expect

from quizzes.models import Question, Quiz

OPTIONS = [("Felt-making", "Keçəçilik"), ("Glass-blowing", "Şüşə üfürmə"), ("Coral carving", "Mərcan oyma")]


def write_question(page: Page, document) -> None:
    page.fill("[name=stem_en]", "Which craft was shown at the exhibition?")
    page.fill("[name=stem_az]", "Sərgidə hansı sənət nümayiş etdirilib?")
    for number, (english, azerbaijani) in enumerate(OPTIONS):
        page.fill(f"[name=options-{number}-text_en]", english)
        page.fill(f"[name=options-{number}-text_az]", azerbaijani)
    page.check("[name=options-0-is_key]")
    page.fill("[name=citations-0-document]", document.slug)
    page.fill("[name=citations-0-passage_number]", "1")
    page.fill("[name=citations-0-exact]", "felt-making crafts")


@pytest.mark.parametrize("language", ["en", "az"])
def test_teacher_writes_publishes_and_places_a_question(page: Page, school, address, sign_in, language):
    sign_in(school.teacher, language)
    page.goto(f"{address(language, 'home')}admin/quizzes/question/add/")
    write_question(page, school.claim.document)
    page.fill("[name=options-1-text_az]", "")
    page.check("[name=is_published_en]")
    page.check("[name=is_published_az]")
    page.locator("[name=_save]").click()
    expect(page.locator(".errorlist").first).to_be_visible()
    expect(page.locator("[name=stem_az]")).to_have_value("Sərgidə hansı sənət nümayiş etdirilib?")
    page.fill("[name=options-1-text_az]", OPTIONS[1][1])
    page.locator("[name=_save]").click()
    expect(page.locator(".success")).to_be_visible()

    question = Question.objects.get(stem_en__startswith="Which craft")
    assert question.published_languages == ("en", "az")
    assert question.versions.get().content["evidence"][0]["exact"] == "felt-making crafts"

    page.goto(address(language, "question_preview", question.slug))
    expect(page.locator("mark").first).to_have_text("felt-making crafts")

    page.goto(f"{address(language, 'home')}admin/quizzes/quiz/{school.quiz.pk}/change/")
    field = page.locator("[name=quiz_questions-3-question]")
    field.fill({"en": "craft", "az": "senet"}[language])
    suggested = page.locator("datalist[id='quiz_questions-3-question_list'] option")
    expect(suggested).to_have_count(1)
    field.fill(suggested.get_attribute("value"))
    expect(page.locator("#quiz_questions-3 .chosen")).to_contain_text({"en": "Which craft", "az": "Sərgidə"}[language])
    page.locator("[name=_save]").click()
    expect(page.locator(".success")).to_be_visible()
    assert question in Quiz.objects.get(pk=school.quiz.pk).questions.all()
