"""Lessons, courses and quizzes at the desk: publishing per language says what is missing at the field."""

from quizzes.models import Lesson, Quiz
from tests.admin.forms import errors_of, send
from tests.factories import CitationFactory, CourseFactory, FactFactory, LessonFactory, QuestionFactory, QuizFactory


def test_lesson_without_azerbaijani_words_is_refused_at_its_fields(desk, language):
    lesson = LessonFactory(title_az="", body_az="", is_published_az=False)
    address = f"/{language}/admin/quizzes/lesson/{lesson.pk}/change/"
    response = send(desk, address, is_published_az="on", title_en="A new title")
    assert set(errors_of(response)) == {"title_az", "body_az"}
    assert "A new title" in response.content.decode()
    lesson.refresh_from_db()
    assert (lesson.title_en, lesson.published_languages) == ("Land and water", ("en",))


def test_lesson_that_names_no_fact_is_refused_at_its_text(desk, language):
    lesson = LessonFactory(is_published_en=False, is_published_az=False)
    address = f"/{language}/admin/quizzes/lesson/{lesson.pk}/change/"
    response = send(desk, address, is_published_en="on", body_en="Its area is {no-such-fact}.")
    assert set(errors_of(response)) == {"body_en"}


def test_lesson_gets_a_slug_of_azerbaijani_letters_and_keeps_its_facts(desk, language):
    fact = FactFactory(slug="area-of-it")
    course = CourseFactory()
    response = send(
        desk,
        f"/{language}/admin/quizzes/lesson/add/",
        title_az="Kəlbəcərin çayları",
        body_az="{area-of-it}",
        course=str(course.pk),
    )
    assert response.status_code == 302, errors_of(response)
    lesson = Lesson.objects.get()
    assert lesson.slug == "kelbecerin-caylari"
    assert [drawn.fact for drawn in lesson.lesson_facts.all()] == [fact]


def test_second_slug_is_numbered(desk, language):
    LessonFactory(slug="rivers", course=CourseFactory(slug="one"))
    course = CourseFactory()
    send(desk, f"/{language}/admin/quizzes/lesson/add/", title_en="Rivers", course=str(course.pk))
    assert Lesson.objects.filter(slug="rivers-2").exists()


def test_quiz_with_a_draft_question_is_refused(desk, language):
    quiz = QuizFactory(questions=[QuestionFactory(is_published_az=False)], is_published_az=False)
    response = send(desk, f"/{language}/admin/quizzes/quiz/{quiz.pk}/change/", is_published_az="on", title_az="")
    assert set(errors_of(response)) == {"title_az", "quiz_questions"}


def test_quiz_is_made_in_order_and_published(desk, language):
    first, second = QuestionFactory(), QuestionFactory()
    for question in (first, second):
        CitationFactory(question=question)
    address = f"/{language}/admin/quizzes/quiz/add/"
    rows = {
        "quiz_questions-TOTAL_FORMS": "2",
        "quiz_questions-0-question": str(second.pk),
        "quiz_questions-1-question": str(first.pk),
        "quiz_questions-1-position": "1",
    }
    response = send(
        desk, address, title_en="Rivers", title_az="Çaylar", is_published_en="on", is_published_az="on", **rows
    )
    assert response.status_code == 302, errors_of(response)
    quiz = Quiz.objects.get()
    assert quiz.published_languages == ("en", "az")
    ordered = [(row.position, row.question) for row in quiz.quiz_questions.order_by("position")]
    assert ordered == [(1, first), (2, second)]


def test_quiz_pages_link_to_print_previews_and_results(desk, language):
    quiz = QuizFactory()
    page = desk.get(f"/{language}/admin/quizzes/quiz/{quiz.pk}/change/").content.decode()
    assert f"assignment/?quiz__id__exact={quiz.pk}" in page
    assert page.count(quiz.slug) >= 3
