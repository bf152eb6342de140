"""The action “Write questions” on facts: drafts are made, and what could not be written is said."""

import pytest
from django.contrib.messages import get_messages

from quizzes.models import Fact, Question
from tests.factories import ClaimFactory, FactFactory, PropertyFactory


@pytest.fixture
def facts(db):
    area = PropertyFactory(
        question_en="What is the area of {subject}?", question_az="{subject:genitive} sahəsi nə qədərdir?"
    )
    ClaimFactory(fact=FactFactory(slug="land", property=area))
    ClaimFactory(fact=FactFactory(slug="hidden", property=area, is_for_pupils=False))
    return area


def test_action_writes_drafts_and_says_what_it_could_not(desk, language, facts):
    chosen = list(Fact.objects.values_list("pk", flat=True))
    address = f"/{language}/admin/quizzes/fact/"
    response = desk.post(address, {"action": "write_questions", "_selected_action": chosen})
    assert {question.slug for question in Question.objects.all()} == {"land-direct", "land-attributed"}
    said = [str(message) for message in get_messages(response.wsgi_request)]
    assert len(said) == 2
    assert "2" in said[0]
    assert any(not question.published_languages for question in Question.objects.all())
    desk.post(address, {"action": "write_questions", "_selected_action": chosen})
    assert Question.objects.count() == 2
