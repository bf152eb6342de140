"""Objections as learner and teacher see them: nobody else does, and one answer reaches its learner."""

import pytest
from django.db import IntegrityError, transaction

from quizzes.models import Challenge
from quizzes.results.answering import answer_challenge
from quizzes.results.objecting import Objection, object_to, withdraw_challenge
from tests.factories import (
    FEBRUARY_2026,
    AdministratorFactory,
    ChallengeFactory,
    ClaimFactory,
    ClassroomFactory,
    QuestionVersionFactory,
    TeacherFactory,
    TextFactory,
    UserFactory,
    version_content,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"
SECRET = "Only my teacher may read this."


@pytest.fixture
def classroom():
    return ClassroomFactory(learners=[UserFactory(full_name="Aysel")])


@pytest.fixture
def objection(classroom):
    """An objection to an option of a version that is no longer the newest."""
    version = QuestionVersionFactory()
    option = version.content["options"][1]
    QuestionVersionFactory(question=version.question, number=2, content=version_content(version.question))
    return ChallengeFactory(
        learner=classroom.learners.get(),
        version=version,
        statement="option",
        option=option["id"],
        shown=option["text"]["en"],
        text=SECRET,
    )


def sign_in(client, user):
    client.force_login(user, backend=BACKEND)
    return client


def test_nobody_else_sees_the_words_of_a_learner(client, classroom, objection):
    classmate, stranger = UserFactory(), TeacherFactory()
    classroom.learners.add(classmate)
    paths = [f"/en/{page}{objection.public_id}/" for page in ("objections/", "teach/objections/")]
    for user in (classmate, stranger):
        sign_in(client, user)
        assert [client.get(path).status_code for path in paths] == [404, 404]
        assert [client.post(path).status_code for path in paths] == [404, 404]
        for page in ("/en/objections/", "/en/teach/objections/", "/en/admin/quizzes/challenge/"):
            assert SECRET not in client.get(page).content.decode()
    assert sign_in(client, stranger).get(f"/en/admin/quizzes/challenge/{objection.pk}/change/").status_code == 404


@pytest.mark.parametrize(("language", "saw"), [("en", "Option"), ("az", "Variant")])
def test_teacher_sees_what_the_learner_saw_and_answers(client, classroom, objection, language, saw):
    sign_in(client, classroom.teacher)
    path = f"/{language}/teach/objections/{objection.public_id}/"
    assert path in client.get(f"/{language}/teach/objections/").content.decode()
    assert "/teach/objections/" in client.get(f"/{language}/teach/").content.decode()
    html = client.get(path).content.decode()
    assert SECRET in html
    assert f"<mark>{objection.version.content['options'][1]['text'][language]}</mark>".startswith(f"<mark>{saw}")
    assert f"<mark>{objection.version.content['options'][1]['text'][language]}</mark>" in html
    assert f"/admin/quizzes/question/{objection.question_id}/change/" in html
    html = client.post(path, {"outcome": "stays", "answer": "", "seen": ""}).content.decode()
    assert 'id="id_answer_error"' in html
    response = client.post(path, {"outcome": "both", "answer": "See both.", "seen": "", "calls_for_review": "on"})
    assert response.url == f"/{language}/teach/objections/"
    objection.refresh_from_db()
    assert (objection.outcome, objection.answered_by) == ("both", classroom.teacher)
    objection.question.refresh_from_db()
    assert objection.question.needs_review


@pytest.mark.parametrize("language", ["en", "az"])
def test_learner_is_told_of_the_answer_until_it_is_confirmed(client, classroom, objection, language):
    sign_in(client, classroom.teacher)
    client.post(f"/en/teach/objections/{objection.public_id}/", {"outcome": "corrected", "answer": "<b>Yes</b>"})
    sign_in(client, objection.learner)
    path = f"/{language}/objections/{objection.public_id}/"
    assert f'href="/{language}/objections/"' in client.get(f"/{language}/").content.decode()
    assert path in client.get(f"/{language}/objections/").content.decode()
    html = client.get(path).content.decode()
    assert "&lt;b&gt;Yes&lt;/b&gt;" in html
    assert classroom.teacher.full_name in html
    assert Challenge.objects.get(read_at__isnull=True) == objection
    assert client.post(path).url == f"/{language}/objections/"
    assert Challenge.objects.get(read_at__isnull=False) == objection
    assert f'href="/{language}/objections/"' not in client.get(f"/{language}/").content.decode()


def test_teacher_sees_where_the_marked_words_stand_and_that_they_do_not(client):
    document = TextFactory(text="The tower was built in 1884, it is said.")
    fact = ClaimFactory().fact
    hidden = ChallengeFactory(fact=fact, document=document, exact="built in 1884")
    wrong = ChallengeFactory(fact=fact, document=document, exact="built in 1885")
    sign_in(client, AdministratorFactory())
    html = client.get(f"/en/teach/objections/{hidden.public_id}/").content.decode()
    assert "<mark>built in 1884</mark>" in html
    assert "do not stand in the text" not in html
    assert "<mark>3054 square kilometers</mark>" in html
    assert "do not stand in the text" in client.get(f"/en/teach/objections/{wrong.public_id}/").content.decode()


@pytest.mark.parametrize("count", [1, 3])
def test_lists_take_as_many_queries_however_long(client, django_assert_num_queries, count):
    learner, administrator = UserFactory(), AdministratorFactory()
    for _number in range(count):
        ChallengeFactory(learner=learner)
        ChallengeFactory(learner=learner, version=QuestionVersionFactory())
    sign_in(client, learner)
    with django_assert_num_queries(5):  # session, user, running test, count, objections
        html = client.get("/en/objections/").content.decode()
    assert html.count('class="list__item"') == 2 * count
    sign_in(client, administrator)
    with django_assert_num_queries(4):  # session, user, count, objections
        html = client.get("/en/teach/objections/").content.decode()
    assert html.count('class="list__item"') == 2 * count


def test_desk_filters_and_leads_to_the_page_of_one(client, classroom, objection):
    ChallengeFactory()
    sign_in(client, AdministratorFactory())
    path = "/en/admin/quizzes/challenge/"
    found = {
        query: client.get(f"{path}?{query}").context_data["cl"].result_count
        for query in ("", "state=open", "state=answered", "about=question", "about=fact")
    }
    assert found == {"": 2, "state=open": 2, "state=answered": 0, "about=question": 1, "about=fact": 1}
    response = client.get(f"{path}{objection.pk}/change/")
    assert response.url == f"/en/teach/objections/{objection.public_id}/"
    assert "2 objections of learners wait for an answer" in client.get("/en/admin/").content.decode()


@pytest.mark.parametrize("language", ["en", "az"])
def test_learner_withdraws_what_waits_and_the_teacher_sees_that(client, classroom, objection, language):
    sign_in(client, objection.learner)
    page = f"/{language}/objections/{objection.public_id}/"
    withdraw = f"{page}withdraw/"
    assert f'href="{withdraw}"' in client.get(page).content.decode()
    assert SECRET in client.get(withdraw).content.decode()
    objection.refresh_from_db()
    assert objection.is_waiting
    for _time in "twice":
        assert client.post(withdraw).url == page
    objection.refresh_from_db()
    assert objection.is_withdrawn
    assert f'href="{withdraw}"' not in client.get(page).content.decode()
    assert client.get(withdraw).url == page
    sign_in(client, classroom.teacher)
    assert SECRET not in client.get(f"/{language}/teach/objections/").content.decode()
    assert SECRET in client.get(f"/{language}/teach/objections/?show=answered").content.decode()
    desk = f"/{language}/admin/quizzes/challenge/?state="
    assert [SECRET in client.get(desk + state).content.decode() for state in ("open", "answered", "withdrawn")] == [
        False,
        False,
        True,
    ]
    path = f"/{language}/teach/objections/{objection.public_id}/"
    assert "<textarea" not in client.get(path).content.decode()
    html = client.post(path, {"outcome": "corrected", "answer": "", "seen": ""}).content.decode()
    assert "form__errors" in html or "notice--error" in html
    objection.refresh_from_db()
    assert not objection.is_answered


def test_answered_objection_is_not_withdrawn_and_the_same_words_may_be_sent_after_a_withdrawal(client, objection):
    fact = ClaimFactory().fact
    words = Objection(statement="value", text="Another book.", language="en")
    first, _is_new = object_to(fact, words, learner=objection.learner)
    withdraw_challenge(first, now=FEBRUARY_2026)
    again, is_new = object_to(fact, words, learner=objection.learner)
    assert is_new
    answer_challenge(
        again, by=AdministratorFactory(), outcome="corrected", answer="", calls_for_review=False, seen="",
        now=FEBRUARY_2026,
    )  # fmt: skip
    sign_in(client, objection.learner)
    response = client.post(f"/en/objections/{again.public_id}/withdraw/", follow=True)
    assert "It has been answered meanwhile" in response.content.decode()
    again.refresh_from_db()
    assert not again.is_withdrawn
    with pytest.raises(IntegrityError), transaction.atomic():
        Challenge.objects.filter(pk=again.pk).update(withdrawn_at=FEBRUARY_2026)
