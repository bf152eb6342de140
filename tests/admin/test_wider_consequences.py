"""A document or a property can change many verdicts at once: the desk shows first which, and what rests on them."""

import pytest

from quizzes.admin.consequences import MOST_SHOWN
from quizzes.models import Document, Property, SameMeaning
from quizzes.questions.actions import refresh_version
from quizzes.questions.staleness import is_stale
from tests.admin.forms import send
from tests.admin.test_consequences import carried
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory, QuestionFactory

pytestmark = pytest.mark.django_db


def agreed_question(second, prop):
    """A question on a fact that two documents of two publishers state alike."""
    claim = ClaimFactory(fact=FactFactory(property=prop), is_taught=True, document__publisher="Report")
    ClaimFactory(fact=claim.fact, document=second, value=claim.value)
    question = QuestionFactory(fact=claim.fact, stem_en="How large is it?", stem_az="Sahəsi nə qədərdir?")
    refresh_version(question)
    question.refresh_from_db()
    return question


@pytest.fixture
def second():
    return DocumentFactory(publisher="Trend")


@pytest.fixture
def prop():
    return PropertyFactory()


def document_page(document, language):
    return f"/{language}/admin/quizzes/document/{document.pk}/change/"


def test_document_that_becomes_no_witness_shows_what_it_changes(desk, language, second, prop):
    question = agreed_question(second, prop)
    asked = send(desk, document_page(second, language), is_machine_written="on")
    content = asked.content.decode()
    assert (asked.status_code, Document.objects.get(pk=second.pk).is_machine_written) == (200, False)
    assert f"/{language}/admin/quizzes/question/{question.pk}/change/" in content
    desk.post(document_page(second, language), carried(asked) | {"_meaning": "unchanged"})
    assert Document.objects.get(pk=second.pk).is_machine_written
    assert (is_stale(question), SameMeaning.objects.count()) == (False, 1)


def test_document_whose_publisher_is_that_of_the_other_shows_what_it_changes(desk, second, prop):
    question = agreed_question(second, prop)
    asked = send(desk, document_page(second, "en"), publisher="Report")
    desk.post(document_page(second, "en"), carried(asked) | {"_meaning": "changed"})
    question.refresh_from_db()
    assert is_stale(question)


def test_other_fields_of_a_document_are_saved_at_once(desk, second, prop):
    agreed_question(second, prop)
    assert send(desk, document_page(second, "en"), url="https://example.org/a").status_code == 302


def test_property_that_may_have_several_values_shows_what_it_changes(desk, language, prop):
    claim = ClaimFactory(fact=FactFactory(property=prop), value="10", is_taught=True)
    ClaimFactory(fact=claim.fact, value="900")
    question = QuestionFactory(fact=claim.fact, form="comparison")
    refresh_version(question)
    page = f"/{language}/admin/quizzes/property/{prop.pk}/change/"
    asked = send(desk, page, is_single_valued=None)
    assert (asked.status_code, Property.objects.get(pk=prop.pk).is_single_valued) == (200, True)
    desk.post(page, carried(asked) | {"_meaning": "changed"})
    question.refresh_from_db()
    assert (Property.objects.get(pk=prop.pk).is_single_valued, is_stale(question)) == (False, True)


def test_facts_beyond_the_first_few_are_named(desk, second):
    for _number in range(MOST_SHOWN + 2):
        agreed_question(second, PropertyFactory())
    asked = send(desk, document_page(second, "en"), is_machine_written="on")
    assert (len(asked.context_data["consequences"]), len(asked.context_data["others"])) == (MOST_SHOWN, 2)
    desk.post(document_page(second, "en"), carried(asked) | {"_meaning": "unchanged"})
    assert SameMeaning.objects.count() == MOST_SHOWN + 2
