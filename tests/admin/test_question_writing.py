"""From facts to drafts at the desk: proposals in both languages, changed, accepted, drawn again, refused."""

import pytest
from django.contrib.messages import get_messages

from quizzes.exchange.shipping import load_shipped
from quizzes.models import Fact, Question, Subject
from tests.factories import ClaimFactory, FactFactory, PropertyFactory, SubjectFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def facts():
    area = PropertyFactory(
        slug="area",
        question_en="What is the area of {subject}?",
        question_az="{subject:genitive} sahəsi nə qədərdir?",
    )
    lake = SubjectFactory(slug="lake", name_en="Goygol", name_az="Göygöl")
    ClaimFactory(fact=FactFactory(slug="land", property=area, subject=lake))
    ClaimFactory(fact=FactFactory(slug="hidden", property=area, is_for_pupils=False))
    return area


def page_of(language, query="facts=land,hidden"):
    return f"/{language}/admin/quizzes/fact/proposals/?{query}"


def proposals_on(response):
    return response.context_data["proposals"]


def fields_of(proposal, **changes):
    form, question = proposal["form"], proposal["question"]
    data = {name: field.initial for name, field in form.fields.items()} | changes
    data |= {"fact": question.fact, "form": str(question.form), "seed": str(question.seed), "keys": proposal["keys"]}
    return {f"{question.slug}-{name}": value for name, value in data.items()} | {"shown": question.slug}


def press(desk, page, action, *proposals, slug=""):
    """Send a page of proposals, each as `fields_of` gives it, with a button pressed."""
    sent = {}
    for fields in proposals:
        shown = [*sent.get("shown", []), fields["shown"]]
        sent |= fields | {"shown": shown}
    return desk.post(page, sent | {action: slug or proposals[0]["shown"]})


def said_in(response):
    return [str(message) for message in get_messages(response.wsgi_request)]


def test_action_leads_to_the_proposals_of_the_chosen_facts(desk, language, facts):
    chosen = list(Fact.objects.values_list("pk", flat=True))
    response = desk.post(f"/{language}/admin/quizzes/fact/", {"action": "write_questions", "_selected_action": chosen})
    assert response.status_code == 302
    assert response.url == page_of(language, "facts=hidden,land")
    assert Question.objects.count() == 0


def test_page_shows_both_languages_options_evidence_and_reasons(desk, language, facts):
    response = desk.get(page_of(language))
    shown = proposals_on(response)
    assert [(row["question"].fact, str(row["question"].form)) for row in shown] == [
        ("land", "size"),
    ]
    page = response.content.decode()
    assert "What, roughly, is the area of Goygol?" in page
    assert "Göygölün sahəsi təxminən nə qədərdir?" in page
    assert 'lang="az"' in page
    assert "3,054 square kilometers" in page or shown[0]["question"].evidence[0]["exact"] in page
    fields = [row["label"] for row in shown[0]["form"].rows]
    assert len(fields) == 2 + 2 * 4
    assert any("hidden" in str(row["fact"]) or row["reasons"] for row in response.context_data["refusals"])
    assert Question.objects.count() == 0


def test_accepting_keeps_the_texts_as_they_were_changed_once(desk, language, facts):
    (first,) = proposals_on(desk.get(page_of(language)))
    data = fields_of(first, stem_en="How large is our lake?", option_1_explanation_az="Belədir.")
    response = press(desk, page_of(language), "accept", data)
    assert response.status_code == 302
    question = Question.objects.get()
    assert question.slug == "land-size"
    assert question.stem_en == "How large is our lake?"
    assert question.stem_az == "Göygölün sahəsi təxminən nə qədərdir?"
    assert question.options.first().explanation_az == "Belədir."
    assert question.published_languages == ()
    assert question.created_by.full_name == "Nigar"
    press(desk, page_of(language), "accept", fields_of(first, stem_en="Another"))
    assert Question.objects.get().stem_en == "How large is our lake?"
    page = desk.get(page_of(language))
    assert [row["question"].slug for row in page.context_data["there_already"]] == ["land-size"]
    assert not proposals_on(page)


def test_proposal_without_a_stem_is_shown_again_with_what_was_typed(desk, language, facts):
    (first,) = proposals_on(desk.get(page_of(language)))
    data = fields_of(first, stem_en="", stem_az="", option_1_text_en="my own words")
    response = press(desk, page_of(language), "accept", data)
    assert response.status_code == 200
    assert "stem_en" in proposals_on(response)[0]["form"].errors
    assert "my own words" in response.content.decode()
    assert Question.objects.count() == 0


def test_drawing_again_takes_the_next_seed_and_refusing_leaves_it_out(desk, language, facts):
    (first,) = proposals_on(desk.get(page_of(language)))
    again = proposals_on(desk.get(press(desk, page_of(language), "again", fields_of(first)).url))
    assert again[0]["question"].seed == 2
    assert again[0]["question"].options != first["question"].options
    refused = proposals_on(desk.get(press(desk, page_of(language), "refuse", fields_of(first)).url))
    assert [str(row["question"].form) for row in refused] == ["direct", "attributed"]


@pytest.mark.parametrize("action", ["accept", "again", "refuse"])
def test_what_was_typed_into_the_other_proposals_stays(desk, language, facts, action):
    page = page_of(language, "facts=land&refused=land:size")
    first, second = proposals_on(desk.get(page))

    response = press(desk, page, action, fields_of(first), fields_of(second, stem_en="My own words?"))

    assert response.status_code == 200
    shown = {row["question"].slug: row["form"]["stem_en"].value() for row in proposals_on(response)}
    assert shown[second["question"].slug] == "My own words?"
    assert Question.objects.count() == (action == "accept")


def test_accepting_all_keeps_each_and_none_where_one_lacks_its_stem(desk, language, facts):
    page = page_of(language, "facts=land&refused=land:size")
    first, second = proposals_on(desk.get(page))

    lacking = fields_of(second, stem_en="", stem_az="")
    response = press(desk, page, "accept", fields_of(first, stem_en="Mine?"), lacking, slug="all")
    assert response.status_code == 200
    assert "Mine?" in response.content.decode()
    assert Question.objects.count() == 0

    assert press(desk, page, "accept", fields_of(first), fields_of(second), slug="all").status_code == 302
    assert Question.objects.count() == 2


@pytest.mark.parametrize(
    ("query", "forms"),
    [
        ("property=area&form=attributed", ["attributed"]),
        ("property=area&seed=3", ["size"]),
        ("facts=land&form=nonsense&seed=x&from=-4&again=a:b:c&refused=zzz", ["size"]),
        ("facts=nothing", []),
        ("", []),
    ],
)
def test_address_says_what_is_proposed_and_nonsense_is_passed_over(desk, facts, query, forms):
    response = desk.get(page_of("en", query))
    assert response.status_code == 200
    assert [str(row["question"].form) for row in proposals_on(response)] == forms


def test_unknown_form_of_a_name_is_asked_for_and_stored_with_the_name(desk, language, facts):
    Subject.objects.filter(slug="lake").update(name_az="Çaylaq", is_az_possessive=False)
    response = desk.get(page_of(language))
    (needed,) = proposals_on(response)[0]["question"].needs_form
    assert proposals_on(response)[0]["form"]["stem_az"].initial == ""
    sent = {"keep_form": "1", "name": needed.name, "case": needed.case, "words": "Çaylağın"}
    assert said_in(desk.post(page_of(language), sent | {"words": "başqa"}))
    assert Subject.objects.get(slug="lake").az_forms == {}
    assert desk.post(page_of(language), sent).status_code == 302
    assert Subject.objects.get(slug="lake").az_forms == {"genitive": "Çaylağın"}
    again = proposals_on(desk.get(page_of(language)))
    assert again[0]["form"]["stem_az"].initial == "Çaylağın sahəsi təxminən nə qədərdir?"
    assert again[0]["question"].needs_form == ()


def test_question_that_the_facts_no_longer_give_is_not_accepted(desk, language, facts):
    (first,) = proposals_on(desk.get(page_of(language)))
    Fact.objects.filter(slug="land").update(is_for_pupils=False)
    response = press(desk, page_of(language), "accept", fields_of(first))
    assert response.status_code == 302
    assert said_in(response)
    assert Question.objects.count() == 0


def test_proposals_are_for_teachers_alone(client, facts):
    assert client.get(page_of("en")).status_code == 302
    client.force_login(UserFactory())
    assert client.get(page_of("en")).status_code in {302, 404}
    assert client.post(page_of("en"), {"fact": "land"}).status_code in {302, 404}


def test_page_of_the_shipped_course_is_light_and_leads_on(desk):
    load_shipped(lambda line: None)
    slugs = ",".join(Fact.objects.order_by("slug").values_list("slug", flat=True)[:40])
    address, seen = page_of("az", f"facts={slugs}"), 0
    while address and seen < 4:
        response = desk.get(address)
        assert len(response.content) < 30_000, (address, len(response.content))
        address, seen = response.context_data["next"], seen + 1
    assert seen == 4
