"""The teachers' desk, classes and learners: who may, what is made, what is shown once."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from quizzes.classrooms.models import Classroom
from quizzes.people.models import User
from quizzes.questions.models import Question
from tests.factories import (
    AdministratorFactory,
    AssignmentFactory,
    ClassroomFactory,
    QuizFactory,
    TeacherFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"
CLASS_PAGES = [
    "teach_class",
    "teach_class_rename",
    "teach_add",
    "teach_cards",
    "teach_cards_renew",
    "teach_assignment_new",
]


def address(name, *args, language="en"):
    with translation.override(language):
        return reverse(name, args=args)


@pytest.fixture
def teacher(client):
    person = TeacherFactory()
    client.force_login(person, backend=BACKEND)
    return person


def text(response):
    return response.content.decode()


@pytest.mark.parametrize("name", CLASS_PAGES)
def test_class_pages_open_to_own_teacher_and_administrator_only(client, name):
    teacher, stranger, learner = TeacherFactory(), TeacherFactory(), UserFactory()
    classroom = ClassroomFactory(name="Mountain class", teacher=teacher, learners=[learner])
    page = address(name, classroom.slug)

    assert client.get(page).url.startswith(address("login"))
    for person, sees in [(teacher, True), (AdministratorFactory(), True), (stranger, False), (learner, False)]:
        client.force_login(person, backend=BACKEND)
        response = client.get(page)
        assert (response.status_code == 200) is sees
        assert ("Mountain class" in text(response)) is sees
        assert sees or response.status_code == 404


@pytest.mark.parametrize("name", ["teach_reset", "teach_remove"])
def test_learner_pages_of_another_teachers_class_are_not_there(client, teacher, name):
    learner = UserFactory()
    classroom = ClassroomFactory(learners=[learner])

    response = client.post(address(name, classroom.slug, learner.pk))

    learner.refresh_from_db()
    assert response.status_code == 404
    assert learner.check_password("basalt-and-travertine")
    assert classroom.learners.count() == 1


@pytest.mark.parametrize("name", ["teach_cards_forget", "teach_cards_renew", "teach_add_check"])
def test_posts_to_another_teachers_class_are_not_there(client, teacher, name):
    classroom = ClassroomFactory(learners=[learner := UserFactory()])

    assert client.post(address(name, classroom.slug)).status_code == 404
    learner.refresh_from_db()
    assert learner.check_password("basalt-and-travertine")


@pytest.mark.parametrize(("language", "title"), [("en", "Land and water"), ("az", "Torpaq və su")])
def test_teach_shows_own_classes_and_assignments_only(client, teacher, language, title):
    own = ClassroomFactory(teacher=teacher, name="Own class", learners=[UserFactory()])
    AssignmentFactory(classroom=own, quiz=QuizFactory(title_en="Land and water", title_az="Torpaq və su"))
    AssignmentFactory(classroom=ClassroomFactory(name="Foreign"), quiz=QuizFactory(title_en="Hidden", title_az="Gizli"))

    page = text(client.get(address("teach", language=language)))

    assert "Own class" in page
    assert title in page
    assert own.join_code in page
    assert "Foreign" not in page
    assert "Hidden" not in page
    assert "Gizli" not in page


def test_teach_administrator_sees_all_classes(client):
    client.force_login(AdministratorFactory(), backend=BACKEND)
    ClassroomFactory(name="Class of somebody")

    assert "Class of somebody" in text(client.get(address("teach")))


def test_teach_class_new_makes_a_class_of_ones_own(client, teacher):
    response = client.post(address("teach_class_new"), {"name": "6A"})

    made = Classroom.objects.get()
    assert (made.name, made.teacher) == ("6A", teacher)
    assert response.url == address("teach_class", made.slug)


def test_teach_class_rename_changes_the_name(client, teacher):
    classroom = ClassroomFactory(teacher=teacher, name="6A")

    client.post(address("teach_class_rename", classroom.slug), {"name": "7A"})

    classroom.refresh_from_db()
    assert classroom.name == "7A"


def paste(client, classroom, names, language="en"):
    return client.post(address("teach_add", classroom.slug, language=language), {"names": names})


@pytest.mark.parametrize("language", ["en", "az"])
def test_adding_learners_shows_the_list_first_and_makes_them_on_the_second_post(client, teacher, language):
    classroom = ClassroomFactory(teacher=teacher)
    check = address("teach_add_check", classroom.slug, language=language)

    assert paste(client, classroom, "1. Leyla Məmmədova\n\n2. Əli\n3. Əli", language).url == check
    page = text(client.get(check))
    assert "leyla-memmedova" in page
    assert not classroom.learners.exists()

    response = client.post(check)

    assert response.url == address("teach_cards", classroom.slug, language=language)
    assert sorted(classroom.learners.values_list("username", flat=True)) == ["eli", "leyla-memmedova"]


def test_adding_learners_twice_makes_nobody_twice_and_keeps_the_cards(client, teacher):
    classroom = ClassroomFactory(teacher=teacher)
    paste(client, classroom, "Leyla")
    check = address("teach_add_check", classroom.slug)
    client.post(check)
    passwords = client.session["new_passwords"]

    response = client.post(check)

    assert response.url == address("teach_cards", classroom.slug)
    assert classroom.learners.count() == 1
    assert client.session["new_passwords"] == passwords


def test_adding_more_than_sixty_is_refused_at_the_field(client, teacher):
    classroom = ClassroomFactory(teacher=teacher)

    response = paste(client, classroom, "\n".join(f"Leyla x{number}" for number in range(61)))

    assert "names" in response.context["form"].errors


def cards_of(client, classroom):
    return text(client.get(address("teach_cards", classroom.slug)))


def shown_password(client, classroom, learner):
    return client.session["new_passwords"][classroom.slug][str(learner.pk)][0]


def test_cards_show_new_passwords_to_the_one_who_made_them_only(client, teacher):
    classroom = ClassroomFactory(teacher=teacher)
    paste(client, classroom, "Leyla")
    client.post(address("teach_add_check", classroom.slug))
    learner = classroom.learners.get()
    password = shown_password(client, classroom, learner)

    response = client.get(address("teach_cards", classroom.slug))
    assert password in text(response)
    assert learner.check_password(password)
    assert response["Cache-Control"] == "private, no-store"

    client.force_login(AdministratorFactory(), backend=BACKEND)
    page = cards_of(client, classroom)
    assert password not in page
    assert "ask your teacher" in page


def test_cards_made_just_now_come_alone_unless_all_are_asked_for(client, teacher):
    old = UserFactory(username="here-before")
    classroom = ClassroomFactory(teacher=teacher, learners=[old])
    paste(client, classroom, "Leyla")
    client.post(address("teach_add_check", classroom.slug))

    assert "here-before" not in cards_of(client, classroom)
    assert "here-before" in text(client.get(address("teach_cards", classroom.slug), {"all": "1"}))
    client.post(address("teach_cards_forget", classroom.slug))
    assert "here-before" in cards_of(client, classroom)


def test_cards_forget_now_forgets(client, teacher):
    classroom = ClassroomFactory(teacher=teacher, learners=[learner := UserFactory()])
    client.post(address("teach_reset", classroom.slug, learner.pk))
    password = shown_password(client, classroom, learner)

    client.post(address("teach_cards_forget", classroom.slug))

    assert password not in cards_of(client, classroom)
    assert password not in str(dict(client.session))


def test_cards_after_an_hour_show_no_password(client, teacher, monkeypatch):
    classroom = ClassroomFactory(teacher=teacher, learners=[learner := UserFactory()])
    client.post(address("teach_reset", classroom.slug, learner.pk))
    password = shown_password(client, classroom, learner)
    later = timezone.now() + datetime.timedelta(minutes=61)

    monkeypatch.setattr("quizzes.pages.teaching_secrets.timezone.now", lambda: later)

    assert password not in cards_of(client, classroom)


def test_reset_takes_two_clicks_and_shows_the_card(client, teacher):
    classroom = ClassroomFactory(teacher=teacher, learners=[learner := UserFactory()])
    page = address("teach_reset", classroom.slug, learner.pk)

    client.get(page)
    learner.refresh_from_db()
    assert learner.check_password("basalt-and-travertine")

    card = text(client.post(page, follow=True))
    learner.refresh_from_db()
    assert learner.check_password(shown_password(client, classroom, learner))
    assert shown_password(client, classroom, learner) in card


def test_reset_never_changes_a_teachers_password(client, teacher):
    classroom = ClassroomFactory(teacher=teacher, learners=[victim := AdministratorFactory()])

    client.post(address("teach_reset", classroom.slug, victim.pk))

    victim.refresh_from_db()
    assert victim.check_password("basalt-and-travertine")


def test_renew_gives_everybody_a_new_password(client, teacher):
    classroom = ClassroomFactory(teacher=teacher, learners=UserFactory.create_batch(2))
    before = dict(User.objects.values_list("pk", "password"))

    client.post(address("teach_cards_renew", classroom.slug))

    learners = list(classroom.learners.all())
    assert all(learner.password != before[learner.pk] for learner in learners)
    assert all(learner.check_password(shown_password(client, classroom, learner)) for learner in learners)


def test_remove_asks_first_and_can_be_repeated(client, teacher):
    classroom = ClassroomFactory(teacher=teacher, learners=[learner := UserFactory()])
    page = address("teach_remove", classroom.slug, learner.pk)

    client.get(page)
    assert classroom.learners.count() == 1
    client.post(page)
    assert client.post(page).status_code == 302
    assert classroom.learners.count() == 0


@pytest.mark.parametrize("count", [1, 3])
def test_teach_queries_do_not_grow(client, teacher, count, django_assert_num_queries):
    for _ in range(count):
        AssignmentFactory(classroom=ClassroomFactory(teacher=teacher, learners=[UserFactory()]))

    with django_assert_num_queries(8):
        client.get(address("teach"))


@pytest.mark.parametrize(("name", "queries"), [("teach_class", 8), ("teach_cards", 5)])
@pytest.mark.parametrize("count", [1, 3])
def test_class_queries_do_not_grow(client, teacher, count, name, queries, django_assert_num_queries):
    classroom = ClassroomFactory(teacher=teacher, learners=UserFactory.create_batch(count))
    AssignmentFactory.create_batch(count, classroom=classroom)

    with django_assert_num_queries(queries):
        client.get(address(name, classroom.slug))


@pytest.mark.parametrize("name", ["teach", "teach_class", "teach_cards"])
def test_full_pages_weigh_at_most_30_kb(client, teacher, name):
    learners = [UserFactory(full_name=f"Gülçöhrə Abdurrahmanbəyova {number}") for number in range(60)]
    classroom = ClassroomFactory(teacher=teacher, learners=learners, name="Kəlbəcər şəhər məktəbi 6A")
    ClassroomFactory.create_batch(25, teacher=teacher)
    AssignmentFactory.create_batch(25, classroom=classroom, opens_at=timezone.now(), mode="test")
    client.post(address("teach_cards_renew", classroom.slug))

    page = address(name, language="az") if name == "teach" else address(name, classroom.slug, language="az")

    assert len(client.get(page).content) <= 30_000


@pytest.mark.parametrize(("language", "words"), [("en", "lines 2, 4"), ("az", "2, 4")])
def test_add_says_which_lines_hold_no_name(client, teacher, language, words):
    classroom = ClassroomFactory(teacher=teacher)
    given = {"names": "Leyla\n2.\nOrxan\n\u202e"}

    page = text(client.post(address("teach_add", classroom.slug, language=language), given, follow=True))

    assert words in page
    assert "Leyla" in page


@pytest.mark.parametrize(("language", "words"), [("en", "Cards 25 to 26 of 26"), ("az", "25–26")])
def test_cards_on_several_pages_say_which_these_are(client, teacher, language, words):
    classroom = ClassroomFactory(teacher=teacher, learners=UserFactory.create_batch(26))
    cards = address("teach_cards", classroom.slug, language=language)

    assert words in text(client.get(cards, {"page": 2}))


@pytest.mark.parametrize("name", ["quiz_print", "quiz_preview"])
def test_pages_about_a_quiz_belong_to_teaching(client, teacher, name):
    page = text(client.get(address(name, QuizFactory(questions=1).slug)))

    assert f'<a class="nav__link" href="{address("teach")}" aria-current="true">' in page


@pytest.mark.parametrize("language", ["en", "az"])
def test_preview_of_a_quiz_shows_its_questions_in_whichever_language_they_are_written(client, teacher, language):
    quiz = QuizFactory(questions=1, is_published_az=False)
    question = quiz.questions.get()
    Question.objects.filter(pk=question.pk).update(stem_az="", is_published_az=False)

    page = text(client.get(address("quiz_preview", quiz.slug, language=language)))

    assert f'lang="en">{question.stem_en}</a>' in page
    assert question.options.get(is_key=True).text_en in page
    assert f">{question.slug}<" not in page
    assert f"“{question.slug}”" not in page


@pytest.mark.parametrize("name", ["teach_reset", "teach_remove"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_learner_with_an_endless_number_is_not_there(client, teacher, name, method):
    classroom = ClassroomFactory(teacher=teacher)
    assert getattr(client, method)(address(name, classroom.slug, 10**30)).status_code in {302, 404}


def test_endless_number_gets_no_allowance(client, teacher):
    assignment = AssignmentFactory(classroom=ClassroomFactory(teacher=teacher))
    assert client.get(address("teach_allowance", assignment.public_id, 10**30)).status_code == 404
