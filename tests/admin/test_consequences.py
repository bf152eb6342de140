"""Changing a fact at the desk shows first what hangs on it, loses nothing of what was typed, and asks what it means."""

import re
from html import unescape

import pytest
from django.contrib.admin.models import LogEntry

from quizzes.facts.present import present_fact
from quizzes.lessons.actions import refresh_lesson_facts
from quizzes.models import Claim, Fact, SameMeaning
from quizzes.questions.actions import refresh_version
from quizzes.questions.staleness import is_stale
from tests.admin.forms import errors_of, fields_on, send
from tests.factories import ClaimFactory, LessonFactory, QuestionFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return ClaimFactory(fact__slug="district-area", is_taught=True)


@pytest.fixture
def question(claim):
    """A question and a lesson that rest on the fact."""
    question = QuestionFactory(fact=claim.fact, stem_en="How large is it?", stem_az="Sahəsi nə qədərdir?")
    refresh_version(question)
    lesson = LessonFactory(body_en="{district-area}", body_az="{district-area}")
    refresh_lesson_facts(lesson)
    question.refresh_from_db()
    return question


def fact_page(claim, language):
    return f"/{language}/admin/quizzes/fact/{claim.fact_id}/change/"


def page_of(claim, language, verb="change"):
    return f"/{language}/admin/quizzes/claim/{claim.pk}/{verb}/"


def carried(response) -> dict[str, str]:
    """Return what the page between carries along, as its form without JavaScript would send it."""
    content = response.content.decode()
    return {
        name: unescape(re.search(rf'type="hidden" name="{name}" value="([^"]*)"', content)[1])
        for name in ("_typed", "_seen")
    }


def value_of(claim) -> str:
    return Claim.objects.values_list("value", flat=True).get(pk=claim.pk)


def test_change_is_shown_first_with_what_hangs_on_it(desk, language, claim, question):
    response = send(desk, page_of(claim, language), value="3055")
    content = response.content.decode()
    assert response.status_code == 200
    assert value_of(claim) == "3054"
    assert re.search(r"3054\D", content), "before"
    assert re.search(r"3055\D", content), "after"
    assert {"en": "How large is it?", "az": "Sahəsi nə qədərdir?"}[language] in content
    assert f"/{language}/admin/quizzes/question/{question.pk}/change/" in content
    assert {"en": "Land and water", "az": "Torpaq və su"}[language] in content
    assert 'value="unchanged"' in content
    assert not LogEntry.objects.exists()
    assert list(response.context["messages"]) == []
    assert Claim.history.filter(history_type="~").count() == 0
    assert "<script" not in content.split("<main")[-1].split("</main")[0]


def test_changed_meaning_is_saved_and_makes_stale(desk, language, claim, question):
    asked = send(desk, page_of(claim, language), value="3055")
    response = desk.post(page_of(claim, language), carried(asked) | {"_meaning": "changed"})
    assert response.status_code == 302
    assert response.url.endswith(page_of(claim, language)), "the button that was pressed first leads on"
    assert (value_of(claim), is_stale(question), SameMeaning.objects.count()) == ("3055", True, 0)


def test_unchanged_meaning_is_saved_with_who_and_when(desk, language, claim, question, teacher):
    asked = send(desk, page_of(claim, language), value="3055")
    desk.post(page_of(claim, language), carried(asked) | {"_meaning": "unchanged"})
    said = SameMeaning.objects.get()
    assert (value_of(claim), is_stale(question)) == ("3055", False)
    assert (said.fact, said.said_by, said.old) == (claim.fact, teacher, question.fingerprint)
    assert said.new == present_fact(claim.fact_id).fingerprint
    assert said.said_at is not None
    history = desk.get(fact_page(claim, language).replace("change", "history"))
    assert ("=", "Nigar") in [(entry.kind, entry.who) for entry in history.context_data["page"].object_list]


def test_going_back_from_a_claim_loses_nothing_and_saves_nothing(desk, language, claim, question):
    typed = {"value": "3055", "doubt_en": "", "scope_en": "one “two” & <three>", "is_approximate": "on"}
    asked = send(desk, page_of(claim, language), **typed)
    again = desk.post(page_of(claim, language), carried(asked) | {"_edit_again": "yes"})
    assert (again.status_code, errors_of(again)) == (200, {})
    shown = fields_on(again)
    assert {name: shown.get(name) for name in typed} == typed
    assert (value_of(claim), Claim.objects.get().scope_en) == ("3054", claim.scope_en)


def test_going_back_from_a_fact_loses_nothing_and_saves_nothing(desk, language, claim, question):
    typed = {
        "qualifier": "1989-census",
        "qualifier_text_az": "ölçmə\u00a0“iki” & <üç>",
        "review_after": "2027-01-31",
        "must_be_attributed": "on",
        "is_for_pupils": None,
        "taught": "",
    }
    asked = send(desk, fact_page(claim, language), **typed)
    again = desk.post(fact_page(claim, language), carried(asked) | {"_edit_again": "yes"})
    assert (again.status_code, errors_of(again)) == (200, {})
    shown = fields_on(again)
    assert {name: shown.get(name) or None for name in typed} == {name: value or None for name, value in typed.items()}
    assert (Claim.objects.get().is_taught, Fact.objects.get().qualifier) == (True, "")


def test_answer_to_another_change_is_asked_again(desk, language, claim, question):
    asked = carried(send(desk, page_of(claim, language), value="3055"))
    Claim.objects.filter(pk=claim.pk).update(value="3000")
    response = desk.post(page_of(claim, language), asked | {"_meaning": "unchanged"})
    assert response.status_code == 200
    assert (value_of(claim), SameMeaning.objects.count()) == ("3000", 0)
    assert "3000" in response.content.decode()


@pytest.mark.parametrize("changes", [{"scope_en": "the whole district"}, {"prefix": ""}, {}])
def test_what_leaves_the_fingerprint_of_a_claim_is_saved_at_once(desk, claim, question, changes):
    assert send(desk, page_of(claim, "en"), **changes).status_code == 302


@pytest.mark.parametrize("changes", [{"qualifier_text_en": "in words"}, {"as_of": "2025-09"}, {}])
def test_what_leaves_the_fingerprint_of_a_fact_is_saved_at_once(desk, claim, question, changes):
    assert send(desk, fact_page(claim, "en"), **changes).status_code == 302


def test_change_on_which_nothing_rests_is_saved_at_once(desk, language, claim):
    assert send(desk, page_of(claim, language), value="3055").status_code == 302
    assert value_of(claim) == "3055"


@pytest.mark.parametrize(
    ("page", "changes"),
    [
        (fact_page, {"qualifier": "1989-census"}),
        (page_of, {"is_approximate": "on"}),
        (page_of, {"unit": "area-hectare"}),
    ],
)
def test_qualifier_and_precision_are_asked_about(desk, claim, question, page, changes):
    response = send(desk, page(claim, "en"), **changes)
    assert (response.status_code, response.context_data.get("seen") is not None) == (200, True)
    desk.post(page(claim, "en"), carried(response) | {"_meaning": "changed"})
    assert is_stale(question)


def test_what_cannot_be_read_is_said_at_its_field_before_anything_is_asked(desk, language, claim, question):
    response = send(desk, page_of(claim, language), value="many")
    assert set(errors_of(response)) == {"value"}


def test_learner_finds_no_desk(client, claim, question):
    client.force_login(UserFactory())
    for address in (page_of(claim, "en"), f"/en/admin/quizzes/fact/{claim.fact_id}/dependents/"):
        assert client.get(address, follow=True).status_code == 404
        assert client.post(address, {"_typed": "slug=x", "_meaning": "changed"}, follow=True).status_code == 404


def test_page_of_dependents_names_them(desk, language, claim, question):
    content = desk.get(f"/{language}/admin/quizzes/fact/{claim.fact_id}/dependents/").content.decode()
    assert f"/{language}/admin/quizzes/question/{question.pk}/change/" in content
    assert len(content.encode()) < 30_000
    assert desk.get(f"/{language}/admin/quizzes/fact/999/dependents/").status_code == 404


def test_added_claim_is_asked_about(desk, claim, question):
    row = {"fact": claim.fact.slug, "document": ClaimFactory().document.slug, "passage_number": "1"}
    asked = send(desk, "/en/admin/quizzes/claim/add/", **row, exact="1,936 sq. km", value="1936")
    assert (asked.status_code, claim.fact.claims.count()) == (200, 1)
    desk.post("/en/admin/quizzes/claim/add/", carried(asked) | {"_meaning": "changed"})
    assert (claim.fact.claims.count(), is_stale(question)) == (2, True)


def test_deletion_is_asked_about_and_carried_out(desk, claim, question):
    asked = desk.post(page_of(claim, "en", "delete"), {"post": "yes"})
    assert (asked.status_code, Claim.objects.count()) == (200, 1)
    back = desk.post(page_of(claim, "en", "delete"), carried(asked) | {"_edit_again": "yes"})
    assert back.url == page_of(claim, "en")
    done = desk.post(page_of(claim, "en", "delete"), carried(asked) | {"_meaning": "changed"})
    assert (done.url, Claim.objects.count(), is_stale(question)) == (fact_page(claim, "en"), 0, True)


def test_claim_of_another_page_cannot_be_deleted_from_a_list(desk, claim, question):
    chosen = {"action": "delete_selected", "_selected_action": [str(claim.pk)], "post": "yes"}
    assert desk.post("/en/admin/quizzes/claim/", chosen).status_code == 302
    assert Claim.objects.count() == 1
