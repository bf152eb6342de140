"""After a quiz: what to read again, the mistakes, the next lesson; in both languages and for guests."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from quizzes.attempts.actions import answer_question, finish_attempt
from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_practice
from quizzes.lessons.actions import refresh_lesson_facts
from quizzes.questions.actions import refresh_version
from quizzes.sources.models import Document
from tests.factories import (
    AssignmentFactory,
    AttemptFactory,
    CitationFactory,
    ClaimFactory,
    ClassroomFactory,
    CourseFactory,
    DocumentFactory,
    LessonFactory,
    QuestionFactory,
    QuizFactory,
    UserFactory,
    right_answer,
    wrong_answer,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])
ENGLISH = "## Peak\n\nIt rises to {height}.\n\n## River\n\nIt flows {length}.\n\nIt covers {area}."
AZERBAIJANI = "Sözönü.\n\n## Zirvə\n\n{height}.\n\n## Çay\n\n{length}. {area}."


def address(language, name, *args):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture
def learner(client):
    learner = UserFactory()
    client.force_login(learner, backend=BACKEND)
    return learner


@pytest.fixture
def quiz():
    """Height, length and area stand in the lesson, depth in no lesson, and the last question has a source only."""
    course = CourseFactory()
    facts = [ClaimFactory(fact__slug=slug, is_taught=True).fact for slug in ("height", "length", "area", "depth")]
    lesson = LessonFactory(course=course, position=1, slug="land", body_en=ENGLISH, body_az=AZERBAIJANI)
    refresh_lesson_facts(lesson)
    LessonFactory(course=course, position=2, slug="next", title_en="What comes next", title_az="Sonrakı dərs")
    questions = [QuestionFactory(fact=fact) for fact in facts] + [QuestionFactory()]
    for question in questions:
        CitationFactory(question=question, document=DocumentFactory(publisher="Trend"))
        refresh_version(question)
    return QuizFactory(lesson=lesson, questions=questions)


def taken(quiz, taker, answers, language="en"):
    now = timezone.now()
    attempt = start_practice(quiz, taker=taker, language=language, now=now)
    for item, answer in zip(attempt.items.select_related("version").order_by("position"), answers, strict=True):
        chosen = right_answer(item.version) if answer == "r" else wrong_answer(item.version)
        answer_question(attempt, position=item.position, chosen=chosen, language=language, now=now)
    return finish_attempt(attempt, now=now)


def result_of(client, attempt, language="en"):
    response = client.get(address(language, "result", attempt.public_id))
    assert response.status_code == 200
    return response.content.decode()


def links_after(html):
    part = html.split('id="again"')[1].split("</section>")[0]
    return [
        (url, " ".join(words.split())) for url, words in re.findall(r'<a href="([^"]+)">(.*?)</a>', part, re.DOTALL)
    ]


@pytest.mark.parametrize(
    ("language", "expected", "well"),
    [
        ("en", [("#p4", "River · paragraph 1"), ("#p5", "River · paragraph 2")], "Peak"),
        ("az", [("#p5", "Çay")], "Zirvə"),
    ],
)
def test_result_links_to_the_passages_in_the_language_of_the_page(client, learner, quiz, language, expected, well):
    html = result_of(client, taken(quiz, Taker(learner=learner), "rwwww"), language)
    lesson = address(language, "lesson", "land")
    links = links_after(html)
    assert [link[0] for link in links[: len(expected)]] == [lesson + anchor for anchor, _words in expected]
    assert links[-2][0] == address(language, "fact", "depth")
    assert links[-1][1] == "Trend"
    assert well in html.split('id="well"')[1].split("</section>")[0]
    if language == "en":
        assert [link[1] for link in links[:2]] == [words for _anchor, words in expected]
    body = client.get(lesson).content.decode()
    assert all(f'id="{link[0].partition("#")[2]}"' in body for link in links[: len(expected)])


def test_lesson_that_is_not_published_in_the_language_is_not_linked(client, learner, quiz):
    quiz.lesson.is_published_az = False
    quiz.lesson.save()
    attempt = taken(quiz, Taker(learner=learner), "wrrrr")
    assert links_after(result_of(client, attempt, "az")) == [
        (address("az", "fact", "height"), links_after(result_of(client, attempt, "az"))[0][1])
    ]
    assert address("en", "lesson", "land") in result_of(client, attempt, "en")


def test_source_without_a_publisher_is_named_by_its_title(client, learner, quiz):
    question = quiz.questions.get(fact=None)
    Document.objects.filter(publisher="Trend").update(publisher="", title="How hail falls")
    refresh_version(question)
    attempt = taken(quiz, Taker(learner=learner), "rrrrw")
    assert [words for _url, words in links_after(result_of(client, attempt))] == ["How hail falls"]


def test_fact_that_is_not_for_pupils_is_named_nowhere(client, learner, quiz):
    attempt = taken(quiz, Taker(learner=learner), "wrrrr")
    fact = quiz.questions.get(fact__slug="height").fact
    fact.is_for_pupils = False
    fact.save()
    links = links_after(result_of(client, attempt))
    assert [words for _url, words in links] == ["Trend"]


@LANGUAGES
def test_next_lesson_and_at_the_end_of_the_course_the_certificate(client, learner, quiz, language):
    html = result_of(client, taken(quiz, Taker(learner=learner), "rrrrr"), language)
    assert address(language, "lesson", "next") in html
    assert "retry/" not in html
    quiz.lesson.course.lessons.filter(slug="next").update(**{f"is_published_{language}": False})
    html = result_of(client, Attempt.objects.get(), language)
    assert address(language, "course_certificate", quiz.lesson.course.slug) in html


@LANGUAGES
@pytest.mark.parametrize("is_guest", [True, False])
def test_mistakes_are_retried_and_never_taken_for_the_whole(client, quiz, language, is_guest):
    if is_guest:
        client.post(address(language, "quiz_start", quiz.slug))
        whole = finish_attempt(Attempt.objects.get(), now=timezone.now())
        asked = 5
    else:
        client.force_login(learner := UserFactory(), backend=BACKEND)
        whole, asked = taken(quiz, Taker(learner=learner), "rrwrw"), 2
    retry_url = address(language, "retry", whole.public_id)
    assert f'action="{retry_url}"' in result_of(client, whole, language)
    responses = [client.post(retry_url), client.post(retry_url)]
    retry = Attempt.objects.get(retry_of=whole)
    assert {response.url for response in responses} == {address(language, "attempt", retry.public_id)}
    for item in retry.items.select_related("version"):
        url = address(language, "question", retry.public_id, item.position)
        client.post(url, {"action": "answer", "option": right_answer(item.version)})
    client.post(address(language, "finish", retry.public_id))
    score = result_of(client, retry, language).split('class="score">')[1].split("</p>")[0]
    if language == "en":
        assert score == f"{asked} of the {asked} questions you missed"
    best = client.get(address(language, "quiz", quiz.slug)).content.decode()
    assert address(language, "result", whole.public_id) in best
    assert address(language, "result", retry.public_id) not in best


def test_retry_leads_to_the_attempt_in_progress_and_says_so(client, learner, quiz):
    whole = taken(quiz, Taker(learner=learner), "wrrrr")
    running = start_practice(quiz, taker=Taker(learner=learner), language="en", now=timezone.now())
    response = client.post(address("en", "retry", whole.public_id), follow=True)
    assert response.redirect_chain[-1][0].startswith(address("en", "question", running.public_id, 1))
    assert "You had begun this quiz already" in response.content.decode()


def test_retry_is_closed_where_it_would_tell_or_is_not_yours(client, learner, quiz):
    whole = taken(quiz, Taker(learner=learner), "wrrrr")
    others = taken(quiz, Taker(guest="somebody"), "wrrrr")
    assert client.post(address("en", "retry", others.public_id)).status_code == 404
    given = AssignmentFactory(mode="test", closes_lesson=True, classroom=ClassroomFactory(learners=[learner]))
    test = AttemptFactory(quiz=given.quiz, learner=learner, assignment=given, mode="test")
    assert client.post(address("en", "retry", whole.public_id)).status_code == 403
    assert client.post(address("en", "retry", test.public_id)).status_code == 403
    assert not Attempt.objects.filter(retry_of__isnull=False).exists()


def test_quiz_that_is_not_open_for_practice_offers_no_retry(client, learner, quiz):
    whole = taken(quiz, Taker(learner=learner), "wrrrr")
    quiz.is_open_for_practice = False
    quiz.save()
    assert "retry/" not in result_of(client, whole)
    response = client.post(address("en", "retry", whole.public_id))
    assert response.url == address("en", "attempt", whole.public_id)


def test_result_takes_as_many_queries_however_much_was_missed(client, learner, quiz):
    counts = []
    for answers in ("wrrrr", "wwwww"):
        attempt = taken(quiz, Taker(learner=learner), answers)
        with CaptureQueriesContext(connection) as queries:
            result_of(client, attempt)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 9


def test_result_on_paper_says_whose_it_is_and_where_it_stands(client, learner, quiz):
    attempt = taken(quiz, Taker(learner=learner), "rrrrr")
    foot = result_of(client, attempt).split("print-foot")[1].split("</p>")[0]
    assert learner.full_name in foot
    assert f"http://testserver/en/attempts/{attempt.public_id}/result/" in foot
