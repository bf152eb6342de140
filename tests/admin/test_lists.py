"""Lists of the desk: folded search, constant queries, filters and the order of the index."""

from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quizzes.models import User
from tests.factories import (
    FEBRUARY_2026,
    AllowanceFactory,
    AssignmentFactory,
    AttemptFactory,
    ChallengeFactory,
    CitationFactory,
    ClaimFactory,
    ClassroomFactory,
    DocumentFactory,
    FactFactory,
    LessonFactory,
    MembershipFactory,
    PropertyFactory,
    QuestionFactory,
    QuestionVersionFactory,
    QuizFactory,
    SubjectFactory,
    TopicFactory,
    UserFactory,
)


@pytest.mark.parametrize(
    ("table", "make", "words"),
    [
        ("document", lambda: DocumentFactory(title="Kəlbəcər İstisu"), "Kəlbəcər İstisu"),
        ("subject", lambda: SubjectFactory(name_en="Kəlbəcər İstisu", name_az="Kəlbəcər İstisu"), "Kəlbəcər İstisu"),
        ("lesson", lambda: LessonFactory(title_en="Kəlbəcər İstisu", title_az="Kəlbəcər İstisu"), "Kəlbəcər İstisu"),
        ("question", lambda: QuestionFactory(stem_en="Kəlbəcər İstisu", stem_az="Kəlbəcər İstisu"), "Kəlbəcər İstisu"),
        ("quiz", lambda: QuizFactory(title_en="Kəlbəcər İstisu", title_az="Kəlbəcər İstisu"), "Kəlbəcər İstisu"),
    ],
)
@pytest.mark.parametrize("search", ["kelbecer", "istisu", "ISTISU kelbecer", "İSTİSU"])
def test_search_folds_letters(desk, language, table, make, words, search):
    make()
    found = desk.get(f"/{language}/admin/quizzes/{table}/", {"q": search}).content.decode()
    assert words in found
    missed = desk.get(f"/{language}/admin/quizzes/{table}/", {"q": f"{search} bakı"}).content.decode()
    assert words not in missed


def fact_with_claims():
    fact = FactFactory()
    ClaimFactory.create_batch(2, fact=fact)


MAKERS = {
    "lesson": LessonFactory,
    "question": lambda: CitationFactory(question=QuestionFactory(fact=FactFactory(), topic=TopicFactory())),
    "quiz": lambda: QuizFactory(lesson=LessonFactory()),
    "document": DocumentFactory,
    "subject": SubjectFactory,
    "property": PropertyFactory,
    "fact": fact_with_claims,
    "topic": TopicFactory,
    "classroom": ClassroomFactory,
    "membership": MembershipFactory,
    "assignment": lambda: AllowanceFactory(assignment=AssignmentFactory()),
    "attempt": lambda: AttemptFactory(assignment=AssignmentFactory()),
    "user": UserFactory,
    "challenge": lambda: (ChallengeFactory(), ChallengeFactory(version=QuestionVersionFactory())),
}


@pytest.mark.parametrize("table", MAKERS)
def test_list_queries_do_not_grow_with_the_rows(office, language, table):
    address = f"/{language}/admin/quizzes/{table}/"
    MAKERS[table]()
    office.get(address)
    counts = []
    for more in (0, 2):
        for _number in range(more):
            MAKERS[table]()
        with CaptureQueriesContext(
            connection,
        ) as queries:
            response = office.get(address)
        assert len(response.context_data["cl"].result_list) >= 1 + more
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 12


def test_fact_list_filters_by_verdict(desk, language):
    disputed, agreed = FactFactory(slug="disputed-one"), FactFactory(slug="single-one")
    ClaimFactory(fact=disputed, value="3054")
    ClaimFactory(fact=disputed, value="1936", exact="1,936 sq. km")
    ClaimFactory(fact=agreed)
    response = desk.get(f"/{language}/admin/quizzes/fact/", {"verdict": "disputed"})
    assert [fact.slug for fact in response.context_data["cl"].result_list] == ["disputed-one"]


def test_index_shows_a_beginner_what_is_needed_first(desk, language):
    response = desk.get(f"/{language}/admin/")
    groups = [[table["object_name"] for table in group["models"]] for group in response.context_data["app_list"]]
    assert groups[0] == ["Lesson", "Question", "Quiz", "Classroom", "Challenge"]
    assert groups[1] == ["Document", "Subject", "Property", "Fact"]
    assert groups[2] == ["Topic", "Course", "Term", "Assignment", "Membership"]


def test_administrator_sees_users_and_attempts_as_well(office, language):
    shown = [
        table["object_name"]
        for group in office.get(f"/{language}/admin/").context_data["app_list"]
        for table in group["models"]
    ]
    assert shown[-2:] == ["Attempt", "User"]


@pytest.mark.parametrize("table", ["user", "attempt"])
def test_teacher_cannot_reach_users_or_attempts(desk, language, table):
    AttemptFactory()
    row = User.objects.first()
    for address in ("", "add/", f"{row.pk}/change/", f"{row.pk}/password/"):
        assert desk.get(f"/{language}/admin/quizzes/{table}/{address}").status_code in {302, 403, 404}
    assert not User.objects.exclude(pk=row.pk).filter(role="administrator").exists()


def test_learner_finds_no_desk(client, language, db):
    client.force_login(UserFactory())
    assert client.get(f"/{language}/admin/", follow=True).status_code == 404


def test_visitor_is_asked_to_sign_in_on_the_site(client, language, db):
    response = client.get(f"/{language}/admin/quizzes/question/", follow=True)
    assert "/login/" in response.redirect_chain[-1][0] or "sign-in" in response.redirect_chain[-1][0]


@pytest.mark.parametrize("table", MAKERS)
def test_pages_of_a_row_are_drawn(office, language, table):
    MAKERS[table]()
    row = office.get(f"/{language}/admin/quizzes/{table}/").context_data["cl"].result_list[0]
    page = office.get(f"/{language}/admin/quizzes/{table}/{row.pk}/change/", follow=True)
    assert page.status_code == 200
    assert "<form" in page.content.decode()
    assert "style=" not in page.content.decode()
    if table not in {"attempt", "challenge"}:
        assert office.get(f"/{language}/admin/quizzes/{table}/add/").status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize(("language", "points"), [("en", ">1.5<"), ("az", ">1,5<")])
def test_attempts_show_points_without_zeros_at_the_end(office, language, points):
    AttemptFactory(finished_at=FEBRUARY_2026, earned=Decimal("1.5000"), possible=Decimal("2.0000"))
    page = office.get(f"/{language}/admin/quizzes/attempt/").content.decode()
    assert points in page
    assert ">2<" in page
