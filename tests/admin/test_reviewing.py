"""The review page of the desk: what it shows, how decisions are sent, and who may."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quizzes.admin.history_entries import entries_of
from quizzes.facts.candidates import propose_candidates
from quizzes.facts.decisions import reject_candidate
from quizzes.facts.reviews import Filter
from quizzes.models import Candidate, Claim, Fact, Property, Subject
from tests.factories import (
    FEBRUARY_2026,
    AdministratorFactory,
    CandidateFactory,
    ClaimFactory,
    FactFactory,
    PropertyFactory,
    QuestionFactory,
    SubjectFactory,
    UserFactory,
)
from tests.facts.conftest import TEXT, lachin  # noqa: F401  the document to review

BACKEND = "quizzes.people.permissions.RoleBackend"
AREA = "1840 square kilometers"


@pytest.fixture
def review(client, lachin):  # noqa: F811
    """A client with the teacher of the document signed in."""
    client.force_login(lachin.teacher, backend=BACKEND)
    return client


def address(language: str, document, *more: str) -> str:
    return f"/{language}/admin/quizzes/document/{document.pk}/review/{''.join(more)}"


def decide(client, language: str, lachin, name: str, exact: str, query: str = ""):  # noqa: F811
    row = lachin.find(exact)
    value = f"{row.pk}@{row.decided_at.isoformat()}" if name == "undo" else str(row.pk)
    return client.post(address(language, lachin.document, query), {name: value}, follow=True)


def said(response) -> str:
    return " ".join(str(message) for message in response.context["messages"])


def form_values(response) -> dict[str, str]:
    form = response.context_data["form"]
    values = {bound.name: bound.value() for bound in form}
    return {name: "on" if value is True else value for name, value in values.items() if value not in (None, False)}


def test_page_marks_the_text_and_lists_what_is_proposed(review, lachin, language):  # noqa: F811
    page = review.get(address(language, lachin.document)).content.decode().replace("\xa0", " ")
    length, row = lachin.find("113 km"), lachin.find(AREA)
    assert f'<a id="t{length.pk}" class="hit hit--waiting" href="#c{length.pk}">113 km</a>' in page
    assert f'class="hit hit--current hit--waiting" href="#c{row.pk}">{AREA}</a>' in page
    assert f'id="c{row.pk}"' in page
    assert "1840 km²" in page
    assert {"en": "Lachin District · area", "az": "Laçın rayonu · sahə"}[language] in page
    assert f'name="accept" value="{row.pk}"' in page
    assert "style=" not in page
    assert "<script>" not in page


def test_progress_counts_what_asks_for_a_decision(review, lachin, language):  # noqa: F811
    context = review.get(address(language, lachin.document)).context_data["review"]
    assert (context.decided, context.total) == (0, context.count(Filter()))
    decide(review, language, lachin, "reject", "113 km")
    again = review.get(address(language, lachin.document)).context_data["review"]
    assert (again.decided, again.total) == (1, context.total)
    if language == "en":
        assert f"1 of {context.total} decided" in review.get(address("en", lachin.document)).content.decode()


def test_accept_says_what_the_sources_came_to_before_and_come_to_now(review, lachin, language):  # noqa: F811
    fact = FactFactory(subject=lachin.subject, property=lachin.area)
    ClaimFactory(fact=fact, value="1900", exact="1900 sq. km", document__publisher="Azertag")
    response = decide(review, language, lachin, "accept", AREA)
    assert lachin.find(AREA).claim.fact == fact
    assert "Azertag" in said(response)
    assert str(response.context_data["current"]) in response.redirect_chain[-1][0]
    page = response.content.decode().replace("\xa0", " ")
    if language == "en":
        assert "Before: One source says this." in said(response)
        assert "Now: The sources disagree." in said(response)
        assert "Contradicts 1900 km² (Azertag)" in page


def test_waiting_card_shows_whether_it_would_agree(review, lachin, language):  # noqa: F811
    fact = FactFactory(subject=lachin.subject, property=lachin.area)
    ClaimFactory(fact=fact, value="1840", exact="1840 sq. km", document__publisher="Azertag")
    lachin.rewrite(TEXT.replace("1835", "2000"))
    propose_candidates(lachin.document)
    page = review.get(address(language, lachin.document)).content.decode()
    assert 'class="proposal__agrees"' in page
    assert 'class="proposal__differs"' in page


def test_after_a_decision_the_next_one_that_waits_is_current(review, lachin, language):  # noqa: F811
    response = decide(review, language, lachin, "reject", AREA, "?show=waiting")
    after = response.redirect_chain[-1][0]
    assert after.endswith(f"&done={lachin.find(AREA).pk}#c{lachin.find('113 km').pk}")
    assert "show=waiting" in after
    assert f'id="c{lachin.find(AREA).pk}"' in response.content.decode()


def test_undo_button_takes_back_the_last_decisions_one_by_one(review, lachin, language):  # noqa: F811
    for exact in (AREA, "113 km"):
        decide(review, language, lachin, "reject", exact)
    for exact in ("113 km", AREA):
        last = review.get(address(language, lachin.document)).context_data["last"]
        assert last.exact == exact
        decide(review, language, lachin, "undo", exact)
        assert lachin.find(exact).decision == "waiting"
    assert review.get(address(language, lachin.document)).context_data["last"] is None


def test_undo_pressed_twice_undoes_once(review, lachin, language):  # noqa: F811
    row = lachin.find("113 km")
    reject_candidate(row, by=lachin.teacher, now=FEBRUARY_2026)
    stamp = {"undo": f"{row.pk}@{FEBRUARY_2026.isoformat()}"}
    assert review.post(address(language, lachin.document), stamp).status_code == 302
    assert "113 km" in said(review.post(address(language, lachin.document), stamp, follow=True))
    assert lachin.find("113 km").decision == "waiting"


def test_second_teacher_is_told_and_nothing_is_doubled(review, client, lachin, language):  # noqa: F811
    decide(review, language, lachin, "accept", AREA)
    client.force_login(lachin.other, backend=BACKEND)
    for name in ("accept", "reject"):
        assert "Nigar" in said(decide(client, language, lachin, name, AREA))
    assert Claim.objects.count() == 1
    assert lachin.find(AREA).decided_by == lachin.teacher


@pytest.mark.parametrize("stamp", ["", "0", "x", "1@never", "99999999999999999999", "²"])
def test_nonsense_is_not_found_or_changes_nothing(review, lachin, stamp):  # noqa: F811
    for name in ("accept", "reject", "undo"):
        assert review.post(address("en", lachin.document), {name: stamp}).status_code in {302, 404}
    assert not Candidate.objects.exclude(decision="waiting").exists()


def test_accept_without_a_known_property_leads_to_the_form(review, lachin, language):  # noqa: F811
    response = decide(review, language, lachin, "accept", "47,300 people")
    assert response.redirect_chain[-1][0].startswith(
        address(language, lachin.document, f"{lachin.find('47,300 people').pk}/")
    )
    assert not Claim.objects.exists()


def test_form_makes_a_new_property_in_one_language_and_keeps_what_was_typed(review, lachin, language):  # noqa: F811
    place = address(language, lachin.document, f"{lachin.find('47,300 people').pk}/")
    values = form_values(review.get(place))
    assert values["new_property_name_en"] == "population"
    refused = review.post(place, values | {"scope_en": "district"})
    assert "property" in refused.context_data["form"].errors
    assert 'value="district"' in refused.content.decode()
    values |= {"property": "new", "scope_en": "district", "value": "47.3.1"}
    refused = review.post(place, values)
    assert "value" in refused.context_data["form"].errors
    assert not Property.objects.filter(name_en="population").exists()
    accepted = review.post(place, values | {"value": "47300"}, follow=True)
    claim = Claim.objects.get()
    assert (claim.fact.property.name_en, claim.fact.property.name_az, claim.fact.property.value_type) == (
        "population",
        "",
        "count",
    )
    assert (claim.value, claim.as_of, claim.scope_en) == ("47300", "1989", "district")
    assert "population" in accepted.content.decode()


def test_form_offers_what_was_chosen_before_for_the_same_words(review, lachin, language):  # noqa: F811
    lachin.rewrite(f"{TEXT}\n\nThe population of the Lachin District was 51,000 people.")
    propose_candidates(lachin.document)
    place = address(language, lachin.document, f"{lachin.find('47,300 people').pk}/")
    review.post(place, form_values(review.get(place)) | {"property": "new", "value": "47300"})
    place = address(language, lachin.document, f"{lachin.find('51,000 people').pk}/")
    assert review.get(place).context_data["form"]["property"].value() == Property.objects.get(slug="population").pk
    assert not Claim.objects.filter(exact="51,000 people").exists()


def test_form_refuses_a_name_that_is_there_and_a_new_one_without_a_name(review, lachin, language):  # noqa: F811
    place = address(language, lachin.document, f"{lachin.find(AREA).pk}/")
    values = form_values(review.get(place)) | {"subject": "new", "property": "new"}
    values |= {"new_subject_name_az": "LAÇIN RAYONU", "new_property_name_en": ""}
    errors = review.post(place, values).context_data["form"].errors
    assert {"new_subject_name_az", "new_property_name_en"} == set(errors)
    assert Subject.objects.count() == 1


@pytest.mark.parametrize(
    ("field", "value"), [("as_of", "sometime"), ("unit", "furlong"), ("value", ""), ("subject", "77777")]
)
def test_bad_input_is_said_at_its_field(review, lachin, language, field, value):  # noqa: F811
    place = address(language, lachin.document, f"{lachin.find(AREA).pk}/")
    response = review.post(place, form_values(review.get(place)) | {field: value})
    errors = response.context_data["form"].errors
    assert set(errors) == {"value" if field == "unit" else field}
    assert Claim.objects.count() == 0


def test_form_sent_after_somebody_else_decided_tells_who(review, lachin, language):  # noqa: F811
    place = address(language, lachin.document, f"{lachin.find(AREA).pk}/")
    values = form_values(review.get(place))
    reject_candidate(lachin.find(AREA), by=lachin.other, now=FEBRUARY_2026)
    assert "Kamran" in said(review.post(place, values, follow=True))
    assert Claim.objects.count() == 0


def test_merge_offers_the_same_value_first(review, lachin, language):  # noqa: F811
    lachin.rewrite(TEXT.replace("1835", "1840"))
    propose_candidates(lachin.document)
    one, other = Candidate.objects.filter(exact=AREA).order_by("start")
    place = address(language, lachin.document, f"{other.pk}/merge/")
    form = review.get(place).context_data["form"]
    assert form["target"].value() == f"candidate-{one.pk}"
    response = review.post(place, {"target": f"candidate-{one.pk}"}, follow=True)
    other.refresh_from_db()
    assert (other.decision, other.merged_into, other.decided_by) == ("merged", one, lachin.teacher)
    assert AREA in said(response)
    assert "target" in review.post(place, {"target": "candidate-0"}).context_data["form"].errors


def test_what_the_facts_have_already_is_shown_as_such(review, lachin, language):  # noqa: F811
    row = lachin.find(AREA)
    fact = FactFactory(subject=lachin.subject, property=lachin.area)
    places = {"start": row.start, "end": row.end, "state": "found", "numeric_low": row.numeric_low}
    ClaimFactory(fact=fact, document=lachin.document, value="1840", exact=AREA, numeric_high=row.numeric_high, **places)
    response = review.get(address(language, lachin.document))
    card = next(c for s in response.context_data["sections"] for c in s["cards"] if c.candidate.pk == row.pk)
    assert (card.mark.status, card.fact_name) == ("covered", str(fact))
    assert response.context_data["review"].decided == 1
    assert f'name="accept" value="{row.pk}"' not in response.content.decode()


@pytest.mark.parametrize(
    ("query", "shown", "hidden"),
    [
        ("?show=waiting", AREA, "113 km"),
        ("?show=decided", "113 km", AREA),
        ("?kind=dates", "1989", AREA),
        ("?kind=numbers", AREA, "1989"),
        ("?low=1", "1989", AREA),
        ("?kin=count: population", "47,300 people", AREA),
        ("?show=names", "Lachin District", AREA),
    ],
)
def test_filters(review, lachin, language, query, shown, hidden):  # noqa: F811
    reject_candidate(lachin.find("113 km"), by=lachin.teacher, now=FEBRUARY_2026)
    Candidate.objects.exclude(exact="1989").update(score="0.9")
    Candidate.objects.filter(exact="1989").update(score="0.4")
    sections = review.get(address(language, lachin.document, query)).context_data["sections"]
    listed = {card.candidate.exact for section in sections for card in section["cards"]}
    assert shown in listed
    assert hidden not in listed


def test_decided_whose_words_are_gone_are_listed_by_themselves(review, lachin, language):  # noqa: F811
    reject_candidate(lachin.find("113 km"), by=lachin.teacher, now=FEBRUARY_2026)
    lachin.rewrite(TEXT.replace("113 km", "very"))
    propose_candidates(lachin.document)
    page = review.get(address(language, lachin.document, "?show=gone"))
    assert [card.candidate.exact for card in page.context_data["gone"]] == ["113 km"]
    decide(review, language, lachin, "undo", "113 km", "?show=gone")
    assert lachin.find("113 km").decision == "waiting"


def test_accepting_warns_of_the_questions_that_no_longer_fit(review, lachin, language):  # noqa: F811
    fact = FactFactory(subject=lachin.subject, property=lachin.area)
    ClaimFactory(fact=fact, value="1900", exact="1900 sq. km", is_taught=True)
    question = QuestionFactory(fact=fact)
    assert str(question.stem_en if language == "en" else question.stem_az) in said(
        decide(review, language, lachin, "accept", AREA)
    )
    question.refresh_from_db()
    assert question.needs_review


def test_queries_do_not_grow_with_candidates_or_decisions(review, lachin, language):  # noqa: F811
    fact = FactFactory(subject=lachin.subject, property=lachin.area)
    ClaimFactory(fact=fact, value="1900", exact="1900 sq. km")
    decide(review, language, lachin, "accept", AREA)
    counts = []
    for more in (0, 12):
        start = lachin.find("113 km").start
        for number in range(more):
            other = FactFactory(subject=SubjectFactory(), property=PropertyFactory())
            ClaimFactory.create_batch(2, fact=other)
            places = {"start": start, "end": start + 3, "state": "found", "passage_number": 1, "exact": "113"}
            CandidateFactory(
                document=lachin.document, subject=other.subject, property=other.property, score=number / 100, **places
            )
        with CaptureQueriesContext(connection) as queries:
            response = review.get(address(language, lachin.document))
        assert response.context_data["review"].total >= 4 + more
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 13


def test_long_text_comes_in_light_parts(review, lachin, language):  # noqa: F811
    lachin.rewrite("\n\n".join(f"{TEXT} In {1900 + number} it had {number} villages." for number in range(80)))
    propose_candidates(lachin.document)
    response = review.get(address(language, lachin.document, "?part=3"))
    assert response.context_data["parts_total"] > 10
    assert len(response.content) < 30_000
    last = response.context_data["parts_total"]
    assert review.get(address(language, lachin.document, "?part=9999")).context_data["part_number"] == last


def test_overlapping_candidates_are_both_there(review, lachin, language):  # noqa: F811
    row = lachin.find(AREA)
    inner = CandidateFactory(
        document=lachin.document, exact="1840", start=row.start, end=row.start + 4, state="found", passage_number=1
    )
    page = review.get(address(language, lachin.document)).content.decode()
    assert f'<span id="t{row.pk}"></span><a id="t{inner.pk}"' in page
    assert f'href="#c{row.pk}"> square kilometers</a>' in page


def test_text_is_escaped(review, lachin, language):  # noqa: F811
    lachin.rewrite(f"<b>1840</b> & <script>alert(1)</script> {TEXT}")
    propose_candidates(lachin.document)
    page = review.get(address(language, lachin.document)).content.decode()
    assert "&lt;script&gt;alert(1)" in page
    assert "<b>1840" not in page


def test_document_and_list_lead_to_the_review(review, lachin, language):  # noqa: F811
    for place in ("", f"{lachin.document.pk}/change/"):
        page = review.get(f"/{language}/admin/quizzes/document/{place}").content.decode()
        assert f'href="{address(language, lachin.document)}"' in page


def test_text_that_was_not_read_yet_is_read_on_request(desk, document, language):
    page = desk.get(address(language, document)).content.decode()
    assert 'name="propose"' in page
    response = desk.post(address(language, document), {"propose": ""}, follow=True)
    assert Candidate.objects.filter(document=document).exists()
    assert response.status_code == 200


def test_document_without_text_says_so(desk, language):
    claim = ClaimFactory()
    assert 'name="propose"' not in desk.get(address(language, claim.document)).content.decode()
    assert said(desk.post(address(language, claim.document), {"propose": ""}, follow=True))


@pytest.mark.parametrize("page", ["", "{}/", "{}/merge/"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_only_teachers_and_administrators(client, lachin, language, page, method):  # noqa: F811
    row = lachin.find(AREA)
    place = address(language, lachin.document, page.format(row.pk))
    sent = {"reject": row.pk, "target": "claim-0"}
    assert "/login/" in getattr(client, method)(place, sent).headers["Location"]
    client.force_login(UserFactory(), backend=BACKEND)
    assert getattr(client, method)(place, sent, follow=True).status_code == 404
    assert lachin.find(AREA).decision == "waiting"
    for person in (lachin.teacher, AdministratorFactory()):
        client.force_login(person, backend=BACKEND)
        assert client.get(place).status_code == 200


def test_candidate_of_another_document_is_not_there(review, lachin, language):  # noqa: F811
    other = CandidateFactory()
    assert review.get(address(language, lachin.document, f"{other.pk}/")).status_code == 404
    assert said(review.post(address(language, lachin.document), {"reject": other.pk}, follow=True))
    other.refresh_from_db()
    assert other.decision == "waiting"


def test_history_of_the_fact_tells_of_claims_made_and_taken_back(review, lachin, language):  # noqa: F811
    FactFactory(subject=lachin.subject, property=lachin.area)
    decide(review, language, lachin, "accept", AREA)
    decide(review, language, lachin, "undo", AREA)
    fact = Fact.objects.get()
    page = review.get(f"/{language}/admin/quizzes/fact/{fact.pk}/history/").content.decode()
    assert page.count(AREA) >= 2
    gone, made, *_earlier = entries_of(fact)
    assert (gone.kind, made.kind, AREA in str(gone.changes)) == ("-", "+", True)
