"""The permission table: every address, for the whole cast, in both languages.

Each row gives what a GET answers to: visitor, learner of the class, learner of another class, teacher of the class,
another teacher, administrator. 200 shown; 404 not there or not yours; 302 led on; "in" led to sign in; 405 only by
POST.
"""

import pytest
from django.urls import reverse
from django.utils.translation import override

from kalbajar_edu import urls as site_urls
from quizzes import urls
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_assignment
from quizzes.questions.actions import refresh_version
from tests.attempts.conftest import NOW
from tests.factories import (
    AdministratorFactory,
    AssignmentFactory,
    CertificateFactory,
    ChallengeFactory,
    CitationFactory,
    ClaimFactory,
    ClassroomFactory,
    LessonFactory,
    PictureFactory,
    ProposedQuestionFactory,
    QuestionFactory,
    QuizFactory,
    ReviewEntryFactory,
    TeacherFactory,
    UserFactory,
)

BACKEND = "quizzes.people.permissions.RoleBackend"
CAST = ["visitor", "learner", "other_learner", "teacher", "other_teacher", "administrator"]
ANYONE = (200, 200, 200, 200, 200, 200)
POST_ONLY = (405, 405, 405, 405, 405, 405)
SIGNED_IN = ("in", 200, 200, 200, 200, 200)
MEMBER = ("in", 200, 404, 404, 404, 404)
TEACHERS = ("in", 404, 404, 200, 200, 200)
OWN_TEACHER = ("in", 404, 404, 200, 404, 200)
TAKER_ON = (404, 302, 404, 404, 404, 404)
TAKER = (404, 200, 404, 404, 404, 404)

TABLE = {
    "healthz": ANYONE,
    "offline": ANYONE,
    "worker": ANYONE,
    "picture": ANYONE,
    "picture_light": ANYONE,
    "home": ANYONE,
    "lessons": ANYONE,
    "lesson": ANYONE,
    "sources": ANYONE,
    "source": ANYONE,
    "passage": (404, 404, 404, 404, 404, 404),
    "facts": ANYONE,
    "disagreements": ANYONE,
    "timeline": ANYONE,
    "fact": ANYONE,
    "manifest": ANYONE,
    "glossary": ANYONE,
    "search": ANYONE,
    "style": TEACHERS,
    "style_part": TEACHERS,
    "quizzes": ANYONE,
    "quiz": ANYONE,
    "quiz_start": POST_ONLY,
    "assignment": MEMBER,
    "assignment_start": POST_ONLY,
    "attempts": ANYONE,
    "attempt": TAKER_ON,
    "question": TAKER,
    "choice": POST_ONLY,
    "overview": TAKER,
    "finish": POST_ONLY,
    "result": TAKER_ON,
    "result_print": TAKER_ON,
    "retry": POST_ONLY,
    "course_certificate": ANYONE,
    "certificates": ANYONE,
    "certificate": ANYONE,
    "certificate_pdf": ("in", 200, 404, 404, 404, 404),
    "teach_attempt": OWN_TEACHER,
    "teach_attempt_print": OWN_TEACHER,
    "question_preview": TEACHERS,
    "quiz_preview": TEACHERS,
    "signup": (200, 302, 302, 302, 302, 302),
    "login": (200, 302, 302, 302, 302, 302),
    "logout": POST_ONLY,
    "account": SIGNED_IN,
    "appearance": ANYONE,
    "account_data": SIGNED_IN,
    "account_delete": SIGNED_IN,
    "password_change": SIGNED_IN,
    "guest_attempts": SIGNED_IN,
    "review": ANYONE,
    "review_next": ("in", 302, 302, 302, 302, 302),
    "review_settings": SIGNED_IN,
    "review_entry": ("in", 200, 404, 404, 404, 404),
    "object_to_review": ("in", 200, 404, 404, 404, 404),
    "object_to_review_passage": ("in", 200, 404, 404, 404, 404),
    "progress": ANYONE,
    "lesson_read": POST_ONLY,
    "classes": SIGNED_IN,
    "join_class": SIGNED_IN,
    "teach": TEACHERS,
    "teach_class_new": TEACHERS,
    "teach_class": OWN_TEACHER,
    "teach_class_rename": OWN_TEACHER,
    "teach_add": OWN_TEACHER,
    "teach_add_check": ("in", 404, 404, 302, 404, 302),
    "teach_reset": OWN_TEACHER,
    "teach_remove": OWN_TEACHER,
    "teach_cards": OWN_TEACHER,
    "teach_cards_forget": POST_ONLY,
    "teach_cards_renew": OWN_TEACHER,
    "teach_assignment_new": OWN_TEACHER,
    "teach_assignment": OWN_TEACHER,
    "teach_assignment_csv": OWN_TEACHER,
    "teach_assignment_change": OWN_TEACHER,
    "teach_allowance": OWN_TEACHER,
    "quiz_print": TEACHERS,
    "teach_receipt": TEACHERS,
    "teach_new": TEACHERS,
    "teach_text": TEACHERS,
    "teach_text_details": TEACHERS,
    "teach_text_sentences": TEACHERS,
    "teach_text_ask": ("in", 404, 404, 404, 404, 404),
    "teach_text_question": TEACHERS,
    "teach_text_publish": TEACHERS,
    "teach_quiz": TEACHERS,
    "objections": SIGNED_IN,
    "objection": MEMBER,
    "objection_withdraw": MEMBER,
    "object_to_question": (404, 404, 404, 404, 404, 404),  # not marked yet
    "object_to_question_passage": (404, 404, 404, 404, 404, 404),
    "object_to_fact": ANYONE,
    "object_to_fact_passage": ANYONE,
    "teach_objections": TEACHERS,
    "teach_objection": OWN_TEACHER,
}


@pytest.fixture
def cast(db):
    learner, teacher = UserFactory(), TeacherFactory()
    ClassroomFactory(learners=[other := UserFactory()], teacher=(another := TeacherFactory()))
    return {
        "visitor": None,
        "learner": learner,
        "other_learner": other,
        "teacher": teacher,
        "other_teacher": another,
        "administrator": AdministratorFactory(),
    }


@pytest.fixture
def arguments(cast):
    question = QuestionFactory()
    CitationFactory(question=question)
    refresh_version(question)
    quiz = QuizFactory(questions=[question])
    classroom = ClassroomFactory(teacher=cast["teacher"], learners=[cast["learner"]])
    assignment = AssignmentFactory(classroom=classroom, quiz=quiz)
    attempt = start_assignment(assignment, taker=Taker(learner=cast["learner"]), language="en", now=NOW)
    claim = ClaimFactory()
    lesson = LessonFactory()
    certificate = CertificateFactory(learner=cast["learner"], course=lesson.course)
    proposed = ProposedQuestionFactory()
    entry = ReviewEntryFactory(card__learner=cast["learner"])
    objection = ChallengeFactory(fact=claim.fact, learner=cast["learner"])
    learner_id = cast["learner"].pk
    by_name = {
        "lesson": [lesson.slug],
        "picture": [PictureFactory().large_id],
        "picture_light": [PictureFactory().large_id],
        "style_part": ["questions"],
        "lesson_read": [lesson.slug],
        "review_entry": [entry.public_id],
        "object_to_review": [entry.public_id],
        "object_to_review_passage": [entry.public_id],
        "source": [claim.document.slug],
        "passage": [claim.document.slug, 1],
        "fact": [claim.fact.slug],
        "retry": [attempt.public_id],
        "course_certificate": [lesson.course.slug],
        "certificate": [certificate.code],
        "certificate_pdf": [certificate.code],
        "question_preview": [question.slug],
        "question": [attempt.public_id, 1],
        "choice": [attempt.public_id, 1],
        "teach_text_question": [proposed.document.slug, proposed.pk],
        "teach_quiz": [quiz.slug],
        "objection": [objection.public_id],
        "objection_withdraw": [objection.public_id],
        "object_to_question": [attempt.public_id, 1],
        "object_to_question_passage": [attempt.public_id, 1],
        "object_to_fact": [claim.fact.slug],
        "object_to_fact_passage": [claim.fact.slug],
        "teach_objection": [objection.public_id],
        "teach_reset": [classroom.slug, learner_id],
        "teach_remove": [classroom.slug, learner_id],
        "teach_allowance": [assignment.public_id, learner_id],
    }
    by_kind = {
        "quiz": [quiz.slug],
        "assignment": [assignment.public_id],
        "attempt": [attempt.public_id],
        "class": [classroom.slug],
    }

    def find(name):
        if name in by_name:
            return by_name[name]
        if name in {"overview", "finish", "result", "result_print", "attempt", "teach_attempt", "teach_attempt_print"}:
            return by_kind["attempt"]
        if name in {"quiz", "quiz_start", "quiz_preview", "quiz_print"}:
            return by_kind["quiz"]
        if name in {"assignment", "assignment_start"} or (
            name.startswith("teach_assignment") and name != "teach_assignment_new"
        ):
            return by_kind["assignment"]
        if name.startswith("teach_text"):
            return [proposed.document.slug]
        plain = {"home", "teach", "teach_class_new", "teach_new", "teach_objections", "teach_receipt"}
        if name in plain or not name.startswith("teach_"):
            return []
        return by_kind["class"]

    return find


def answer_to(client, url):
    response = client.get(url)
    if response.status_code == 302 and "/login/" in response.url:
        return "in"
    return response.status_code


def test_table_has_a_row_for_every_address():
    in_no_language = {pattern.name for pattern in site_urls.urlpatterns if hasattr(pattern, "name")}
    assert in_no_language | {pattern.name for pattern in urls.urlpatterns} == set(TABLE)


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("who", CAST)
def test_table_address_answers_as_it_says(client, cast, arguments, who, language):
    expected, seen = {}, {}
    for name, row in TABLE.items():
        with override(language):
            url = reverse(name, args=arguments(name))
        if cast[who]:
            client.force_login(cast[who], backend=BACKEND)
        expected[name], seen[name] = row[CAST.index(who)], answer_to(client, url)
    assert seen == expected


@pytest.mark.parametrize("who", CAST)
def test_table_post_to_what_is_not_yours_not_found_or_sign_in(client, cast, arguments, who):
    for name, row in TABLE.items():
        allowed = row[CAST.index(who)]
        if allowed not in {404, "in"}:
            continue
        if cast[who]:
            client.force_login(cast[who], backend=BACKEND)
        with override("en"):
            response = client.post(reverse(name, args=arguments(name)))
        led_to_sign_in = response.status_code == 302 and "/login/" in response.url
        refused = led_to_sign_in if allowed == "in" else response.status_code == 404
        assert refused or response.status_code == 405, name
