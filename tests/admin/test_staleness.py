"""At the desk, questions and lessons whose facts have changed are found, tell what changed, and are reviewed."""

import pytest

from quizzes.lessons.actions import refresh_lesson_facts
from quizzes.lessons.staleness import lesson_ids_to_look_at
from quizzes.models import Question
from quizzes.questions.actions import refresh_version
from quizzes.questions.staleness import stale_question_ids
from tests.admin.forms import send
from tests.factories import CitationFactory, ClaimFactory, LessonFactory, OptionFactory, QuestionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return ClaimFactory(fact__slug="district-area", is_taught=True)


@pytest.fixture
def stale(claim):
    question = QuestionFactory(fact=claim.fact, slug="stale-one")
    refresh_version(question)
    refresh_version(QuestionFactory(fact=ClaimFactory().fact, slug="fresh-one"))
    change(claim)
    return question


@pytest.fixture
def lesson(claim):
    lesson = LessonFactory(body_en="{district-area}", body_az="{district-area}", slug="old-lesson")
    refresh_lesson_facts(lesson)
    LessonFactory(slug="other-lesson")
    change(claim, "3056")
    return lesson


def change(claim, value="3055"):
    claim.value = value
    claim.save()


def rows(response):
    return [row.slug for row in response.context_data["cl"].result_list]


def test_list_finds_stale_questions(desk, language, stale):
    response = desk.get(f"/{language}/admin/quizzes/question/", {"facts": "changed"})
    assert rows(response) == ["stale-one"]
    everything = desk.get(f"/{language}/admin/quizzes/question/")
    assert {row.slug: row.has_changed_facts for row in everything.context_data["cl"].result_list} == {
        "stale-one": True,
        "fresh-one": False,
    }


def test_form_says_which_value_was_and_which_is(desk, language, stale):
    content = desk.get(f"/{language}/admin/quizzes/question/{stale.pk}/change/").content.decode()
    head = content.split("fieldset")[0]
    assert "3054" in head
    assert "3055" in head
    assert 'name="_reviewed"' in head
    fresh = Question.objects.get(slug="fresh-one")
    assert "_reviewed" not in desk.get(f"/{language}/admin/quizzes/question/{fresh.pk}/change/").content.decode()


def test_saving_alone_is_no_review(desk, language, stale):
    assert send(desk, f"/{language}/admin/quizzes/question/{stale.pk}/change/").status_code == 302
    assert stale_question_ids() == [stale.pk]


def test_ticking_the_box_is_a_review(desk, language, stale):
    address = f"/{language}/admin/quizzes/question/{stale.pk}/change/"
    assert send(desk, address, _reviewed="on").status_code == 302
    assert stale_question_ids() == []


def test_box_stays_ticked_where_something_is_missing(desk, language, stale):
    response = send(desk, f"/{language}/admin/quizzes/question/{stale.pk}/change/", _reviewed="on", stem_en="")
    assert response.status_code == 200
    assert 'name="_reviewed" checked' in response.content.decode()
    assert stale_question_ids() == [stale.pk]


def test_review_in_the_list_says_what_does_not_fit(desk, language, claim, stale):
    broken = QuestionFactory(fact=claim.fact, slug="broken-one")
    OptionFactory(question=broken, position=9, value_type="quantity", value="3055", unit=claim.unit)
    Question.objects.filter(pk=broken.pk).update(fingerprint="0" * 64)
    chosen = {"action": "mark_as_reviewed", "_selected_action": [stale.pk, broken.pk]}
    response = desk.post(f"/{language}/admin/quizzes/question/", chosen, follow=True)
    assert stale_question_ids() == [broken.pk]
    assert len(list(response.context["messages"])) == 2


def test_new_question_remembers_its_fact_at_the_desk(desk, claim):
    draft = QuestionFactory(is_published_en=False, is_published_az=False)
    CitationFactory(question=draft)
    send(desk, f"/en/admin/quizzes/question/{draft.pk}/change/", fact=str(claim.fact_id))
    change(claim)
    assert stale_question_ids() == [draft.pk]


def test_list_finds_lessons_and_the_form_tells(desk, language, lesson):
    response = desk.get(f"/{language}/admin/quizzes/lesson/", {"facts": "changed"})
    assert rows(response) == ["old-lesson"]
    content = desk.get(f"/{language}/admin/quizzes/lesson/{lesson.pk}/change/").content.decode()
    assert "3054" in content
    assert "3056" in content


def test_lesson_is_reviewed_by_its_box_and_not_by_saving(desk, language, lesson):
    address = f"/{language}/admin/quizzes/lesson/{lesson.pk}/change/"
    assert send(desk, address).status_code == 302
    assert lesson_ids_to_look_at() == [lesson.pk]
    assert send(desk, address, _reviewed="on").status_code == 302
    assert lesson_ids_to_look_at() == []


def test_index_counts_what_waits(desk, language, stale, lesson):
    content = desk.get(f"/{language}/admin/").content.decode()
    assert f"/{language}/admin/quizzes/question/?facts=changed" in content
    assert f"/{language}/admin/quizzes/lesson/?facts=changed" in content
    assert "review=due" not in content
