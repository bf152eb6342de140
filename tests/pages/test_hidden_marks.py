"""Nothing that can be reached before the finish tells a key, whatever the clock or another attempt does."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from quizzes.attempts.models import Attempt
from quizzes.models import Claim, Question
from quizzes.questions.actions import call_for_review, refresh_version
from quizzes.questions.marking import keys_of
from tests.factories import (
    AssignmentFactory,
    CitationFactory,
    ClaimFactory,
    ClassroomFactory,
    OptionFactory,
    QuestionFactory,
    QuizFactory,
    TeacherFactory,
    UserFactory,
)

BACKEND = "quizzes.people.permissions.RoleBackend"
SECRET = "the reason of the key"


def address(name, *args, language="en"):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture
def learner(db, client):
    learner = UserFactory()
    client.force_login(learner, backend=BACKEND)
    return learner


def quiz_with_reasons(count=2):
    questions = QuestionFactory.create_batch(count)
    for question in questions:
        CitationFactory(question=question)
        question.options.filter(is_key=True).update(explanation_en=SECRET, explanation_az=SECRET)
        refresh_version(question)
    return QuizFactory(questions=questions)


def test_begun(client, learner, **rules):
    classroom = ClassroomFactory(learners=[learner], teacher=TeacherFactory())
    assignment = AssignmentFactory(classroom=classroom, quiz=quiz_with_reasons(), mode="test", **rules)
    client.post(address("assignment_start", assignment.public_id))
    return assignment, Attempt.objects.latest("pk")


test_begun.__test__ = False


def let_time_run_out(attempt):
    Attempt.objects.filter(pk=attempt.pk).update(started_at=timezone.now() - timedelta(seconds=605))


@pytest.mark.parametrize("language", ["en", "az"])
def test_result_time_over_but_not_closed_shows_no_key(client, learner, language):
    _assignment, attempt = test_begun(client, learner, time_limit_seconds=600)
    let_time_run_out(attempt)
    for name, args in [("result", ()), ("result_print", ()), ("question", (1,)), ("overview", ())]:
        html = client.get(address(name, attempt.public_id, *args, language=language), follow=True).content.decode()
        assert SECRET not in html
    client.post(address("finish", attempt.public_id, language=language))
    html = client.get(address("question", attempt.public_id, 1, language=language)).content.decode()
    assert SECRET in html


def test_result_teacher_sees_an_expired_attempt_as_it_stands(client, learner):
    assignment, attempt = test_begun(client, learner, time_limit_seconds=600)
    item = attempt.items.get(position=1)
    client.post(
        address("question", attempt.public_id, 1), {"action": "answer", "option": sorted(keys_of(item.version.content))}
    )
    let_time_run_out(attempt)
    client.force_login(assignment.classroom.teacher, backend=BACKEND)
    html = client.get(address("teach_attempt", attempt.public_id)).content.decode()
    assert "1 of 2" in html
    assert html.count("result__word--right") == html.count("result__word--unanswered") == 1


def test_practice_of_the_same_quiz_closed_while_the_test_runs(client, learner):
    assignment, attempt = test_begun(client, learner, closes_lesson=True)
    quiz = assignment.quiz
    assert client.get(address("quiz", quiz.slug)).status_code == 403
    assert client.post(address("quiz_start", quiz.slug)).status_code == 403
    client.post(address("finish", attempt.public_id))
    assert client.post(address("quiz_start", quiz.slug)).status_code == 302


def test_earlier_practice_closed_while_the_test_runs(client, learner):
    quiz = quiz_with_reasons()
    client.post(address("quiz_start", quiz.slug))
    practice = Attempt.objects.get()
    client.post(
        address("question", practice.public_id, 1),
        {"action": "answer", "option": practice.items.get(position=1).option_order[:1]},
    )
    _assignment, test = test_begun(client, learner, closes_lesson=True)
    for name, args in [("question", (1,)), ("question", (2,)), ("overview", ()), ("result", ()), ("result_print", ())]:
        assert client.get(address(name, practice.public_id, *args)).status_code == 403
    assert client.get(address("question", test.public_id, 1)).status_code == 200


@pytest.mark.parametrize("position", [0, 3, 99, 10**12])
@pytest.mark.parametrize("action", ["answer", "skip", "flag-on", "go-" + "9" * 5000])
def test_post_to_a_position_that_is_not_there_not_found(client, learner, position, action):
    client.post(address("quiz_start", quiz_with_reasons().slug))
    attempt = Attempt.objects.get()
    url = f"/en/attempts/{attempt.public_id}/{position}/"
    assert client.post(url, {"action": action, "option": "x"}).status_code in {302, 404}
    assert not attempt.items.exclude(answered_at=None).exists()


def test_overview_of_a_test_counts_what_any_button_kept(client, learner):
    _assignment, attempt = test_begun(client, learner)
    for item in attempt.items.all():
        url = address("question", attempt.public_id, item.position)
        client.post(url, {"action": "overview", "option": item.option_order[1:2]})
    html = client.get(address("overview", attempt.public_id)).content.decode()
    assert "2 of 2 answered" in html
    assert "Ticked but not" not in html


def test_overview_of_practice_names_a_tick_that_was_not_checked(client, learner):
    client.post(address("quiz_start", quiz_with_reasons().slug))
    attempt = Attempt.objects.get()
    item = attempt.items.get(position=2)
    client.post(address("question", attempt.public_id, 2), {"action": "overview", "option": item.option_order[:1]})
    html = client.get(address("overview", attempt.public_id)).content.decode()
    assert "0 of 2 answered" in html
    assert "Ticked but not checked" in html


def numeric_question():
    claim = ClaimFactory(value="17", unit="", value_type="count", exact="17 hot", is_taught=True)
    claim.fact.property.value_type = "count"
    claim.fact.property.save()
    question = QuestionFactory(fact=claim.fact, options=0)
    for position, number in enumerate((17, 18, 19)):
        text = {"text_en": f"{number} springs", "text_az": f"{number} bulaq"}
        OptionFactory(question=question, position=position, is_key=not position, **text)
    refresh_version(question)
    return question


def test_call_for_review_claim_equal_to_a_distractor_in_words(db, client):
    question, other = numeric_question(), QuestionFactory()
    CitationFactory(question=other)
    refresh_version(other)
    quiz = QuizFactory(questions=[question, other])
    assert call_for_review(question.fact) == []
    ClaimFactory(fact=question.fact, value="18", unit="", value_type="count", exact="eighteen")
    question.fact.refresh_from_db()
    assert call_for_review(question.fact) == [question]
    assert Question.objects.get(pk=question.pk).needs_review
    assert "1 question" in client.get(address("quiz", quiz.slug)).content.decode()
    client.post(address("quiz_start", quiz.slug))
    assert [item.version.question for item in Attempt.objects.get().items.all()] == [other]
    Claim.objects.filter(value="18").delete()
    assert Question.objects.get(pk=question.pk).needs_review, "it comes back by a review only"
