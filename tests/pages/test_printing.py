"""A quiz on paper: both languages, the key apart, teachers only."""

import re

import pytest
from django.urls import reverse
from django.utils import translation

from tests.factories import (
    ClaimFactory,
    DocumentFactory,
    FactFactory,
    OptionFactory,
    QuestionFactory,
    QuizFactory,
    TeacherFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def address(quiz, language="en"):
    with translation.override(language):
        return reverse("quiz_print", args=[quiz.slug])


def printed_quiz(count=1):
    questions = []
    for number in range(count):
        fact = FactFactory()
        document = DocumentFactory(publisher=f"Trend {number}", published_on="2025-11-25")
        ClaimFactory(fact=fact, document=document, passage_number=7, exact="3054 square kilometers", is_taught=True)
        question = QuestionFactory(
            options=0,
            fact=fact,
            slug=f"how-large-{number}",
            stem_en=f"How large is it {number}?",
            stem_az="Sahəsi nə qədərdir?",
        )
        OptionFactory(question=question, position=1, text_en="2000 km²", text_az="2000 kv. km")
        OptionFactory(question=question, position=2, text_en="3054 km²", text_az="3054 kv. km", is_key=True)
        questions.append(question)
    return QuizFactory(questions=questions, title_en="Land and water", title_az="Torpaq və su")


@pytest.fixture
def teacher_client(client):
    client.force_login(TeacherFactory(), backend="quizzes.people.permissions.RoleBackend")
    return client


@pytest.mark.parametrize(
    ("language", "title", "stem", "options"),
    [
        ("en", "Land and water", "How large is it 0?", ["2000 km²", "3054 km²"]),
        ("az", "Torpaq və su", "Sahəsi nə qədərdir?", ["2000 kv. km", "3054 kv. km"]),
    ],
)
def test_quiz_print_is_in_the_language_of_the_page_with_the_key_apart(teacher_client, language, title, stem, options):
    page = teacher_client.get(address(printed_quiz(), language)).content.decode()

    paper, key = page.split('class="paper__key"')
    assert all(text in paper for text in [title, stem, *options])
    letter = "B" if paper.index(options[0]) < paper.index(options[1]) else "A"
    assert f"<b>{letter}</b> " + options[1] in key
    assert options[0] not in key
    assert "Trend 0" in key
    assert "3054 square kilometers" in key
    assert "3054 square kilometers" not in paper


def test_keys_of_shuffled_questions_stand_in_different_places_and_the_same_each_time(teacher_client):
    quiz = printed_quiz(8)
    pages = [teacher_client.get(address(quiz)).content.decode() for _time in range(2)]
    letters = [re.findall(r"<b>([A-H])</b> 3054", page.split('class="paper__key"')[1]) for page in pages]
    assert letters[0] == letters[1]
    assert set(letters[0]) == {"A", "B"}


def test_quiz_print_question_not_written_in_this_language_says_so(teacher_client):
    quiz = printed_quiz()
    quiz.questions.update(is_published_az=False, stem_az="")

    page = teacher_client.get(address(quiz, "az")).content.decode()

    assert "How large is it" not in page


def test_quiz_print_draft_can_be_printed(teacher_client):
    quiz = QuizFactory(is_published_en=False, is_published_az=False, title_en="A draft")

    assert "A draft" in teacher_client.get(address(quiz)).content.decode()


def test_quiz_print_is_closed_to_learners_and_visitors(client):
    quiz = printed_quiz()

    assert "login" in client.get(address(quiz)).url
    client.force_login(UserFactory(), backend="quizzes.people.permissions.RoleBackend")
    response = client.get(address(quiz))
    assert response.status_code == 404
    assert "How large" not in response.content.decode()


@pytest.mark.parametrize("count", [1, 3])
def test_quiz_print_queries_do_not_grow(teacher_client, count, django_assert_num_queries):
    quiz = printed_quiz(count)

    with django_assert_num_queries(7):
        teacher_client.get(address(quiz))
