"""What keeps a lesson from being published, and what publishing does."""

import pytest

from quizzes.lessons.actions import LessonIsNotReady, publish_lesson, refresh_lesson_facts, unpublish_lesson
from quizzes.lessons.publishing import lesson_problems
from tests.factories import ClaimFactory, FactFactory, LessonFactory

pytestmark = pytest.mark.django_db


def messages_for(body, *, language="en", other=None):
    lesson = LessonFactory(body_en=body, body_az=other or body, is_published_en=False, is_published_az=False)
    return [problem.message for problem in lesson_problems(lesson, language)]


def test_complete_lesson_has_no_problem(area, city_day):
    body = "It covers {area}. {city-day@gazette|when} {cite city-day}\n\n{compare city-day}"
    assert messages_for(body) == []
    assert messages_for(body, language="az") == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("{nothing-here}", "There is no fact “nothing-here”."),
        ("{area|loudly}", "{area|loudly} cannot be read."),
        ("See {compare area}", "must stand on a line of its own"),
        ("{area@gazette}", "The document “gazette” says nothing about “area”."),
        ("{city-day}", "Sources disagree about “city-day”"),
        ("{city-day|when}", "Sources disagree about “city-day”"),
    ],
)
def test_problem_is_said_in_words_at_the_body(area, city_day, body, words):
    lesson = LessonFactory(body_en=body, body_az=body, is_published_en=False)
    (problem,) = lesson_problems(lesson, "en")
    assert words in problem.message
    assert problem.field == "body_en"


def test_disputed_fact_may_be_drawn_plainly_once_a_reason_is_given(city_day):
    city_day.claims.filter(document__slug="trend-2025").update(is_taught=True)
    assert "Sources disagree" in messages_for("{city-day}")[0]
    city_day.settlement_en = "The decree gives this day."
    city_day.save()
    assert messages_for("{city-day}") == []


def test_fact_not_for_pupils_is_a_problem(area):
    area.is_for_pupils = False
    area.save()
    assert messages_for("{area}") == ["The fact “area” is not for pupils."]


def test_fact_that_must_be_attributed_is_not_drawn_plainly(area):
    area.must_be_attributed = True
    area.save()
    assert "Always say who says “area”" in messages_for("{area}")[0]
    assert messages_for("{area@trend}") == []


def test_fact_without_claims_is_a_problem():
    FactFactory(slug="empty")
    assert messages_for("{empty}") == ["No document says anything about “empty” yet."]


def test_document_that_contradicts_itself_is_not_drawn_as_one_value(area):
    document = area.claims.get().document
    area.claims.update(is_taught=False)
    ClaimFactory(fact=area, document=document, passage_number=9, exact="4000", value="4000")
    assert "gives several values" in messages_for("{area@trend}")[0]


def test_name_without_words_in_the_language_is_a_problem():
    fact = FactFactory(slug="river", property__value_type="other_name", property__unit="")
    ClaimFactory(
        fact=fact, value_type="other_name", value="Tartar", unit="", value_text_en="Tartar", exact="Tartar River"
    )
    assert messages_for("{river}") == []
    assert "has no words in this language" in messages_for("{river}", language="az")[0]


def test_placeholders_must_be_the_same_in_both_languages(area, city_day):
    texts = messages_for("{area}", other="{area|genitive} {city-day@gazette}")
    assert texts == ["{city-day@gazette} stands in the other language and not here."]
    assert messages_for("{area}", other="{area|genitive}") == []


@pytest.mark.parametrize("field", ["title", "summary", "body"])
def test_empty_field_is_named(field):
    lesson = LessonFactory(is_published_az=False, **{f"{field}_az": ""})
    assert [problem.field for problem in lesson_problems(lesson, "az")] == [f"{field}_az"]
    assert lesson_problems(lesson, "en") == []


def test_publish_refuses_what_is_not_ready_and_says_everything(city_day):
    body = "{nothing} {city-day}"
    lesson = LessonFactory(body_en=body, body_az=body, is_published_en=False)
    with pytest.raises(LessonIsNotReady) as refusal:
        publish_lesson(lesson, language="en")
    lesson.refresh_from_db()
    assert not lesson.is_published_en
    assert len(refusal.value.problems) == 2
    assert refusal.value.field == "body_en"


def test_publish_opens_one_language_and_notes_the_facts(area):
    lesson = LessonFactory(body_en="{area}", body_az="", is_published_en=False, is_published_az=False)
    publish_lesson(lesson, language="en")
    lesson.refresh_from_db()
    assert lesson.published_languages == ("en",)
    assert [row.fact for row in lesson.lesson_facts.all()] == [area]
    unpublish_lesson(lesson, language="en")
    lesson.refresh_from_db()
    assert lesson.published_languages == ()


def test_refresh_keeps_exactly_the_facts_of_both_texts(area, city_day):
    lesson = LessonFactory(body_en="{area}", body_az="{city-day@gazette}")
    assert refresh_lesson_facts(lesson) == 2
    lesson.body_az = "{area}"
    assert refresh_lesson_facts(lesson) == 1
    assert [row.fact.slug for row in lesson.lesson_facts.all()] == ["area"]


@pytest.mark.parametrize("language", ["en", "az"])
def test_text_too_long_for_one_page_is_to_be_split(language):
    assert "Split it into two lessons." in messages_for("The river flows. " * 800)[0]
    assert messages_for("The river flows. " * 700, language=language) == []


def test_too_many_facts_for_one_page_are_to_be_split(area):
    (message,) = messages_for("{area} " * 61)
    assert message == "Too many facts for one page: 61 placeholders of 60. Split it into two lessons."
    assert messages_for("{area} " * 60) == []
