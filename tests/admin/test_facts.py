"""Facts at the desk: claims read and found while saving, one taught, a dispute settled with a reason."""

import pytest
from django.urls import reverse

from quizzes.facts.queries import facts_with_claims, verdict_of
from quizzes.models import Claim, Fact
from tests.admin.forms import errors_of, send
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory, QuestionFactory, SubjectFactory


@pytest.fixture
def disputed():
    fact = FactFactory()
    ClaimFactory(fact=fact, value="3054")
    ClaimFactory(fact=fact, value="1936", exact="1,936 sq. km")
    return fact


def fact_page(fact, language):
    return f"/{language}/admin/quizzes/fact/{fact.pk}/change/"


def claim_page(claim, language):
    return f"/{language}/admin/quizzes/claim/{claim.pk}/change/"


def test_new_fact_goes_on_with_its_first_claim_which_is_typed_and_found(desk, language, document):
    subject, about = SubjectFactory(slug="tartar"), PropertyFactory(slug="temperature-of", value_type="text", unit="")
    response = send(
        desk, f"/{language}/admin/quizzes/fact/add/", subject=subject.slug, property=about.slug, _continue=None
    )
    assert response.status_code == 302, errors_of(response)
    assert Fact.objects.get().slug == "tartar-temperature-of"
    response = send(
        desk,
        response.url,
        document=document.slug,
        passage_number=str(document.passages.count()),
        exact="is cold",
        prefix="water ",
        value_text_en="cold",
        value_text_az="soyuq",
        _continue=None,
    )
    assert response.status_code == 302, errors_of(response)
    saved = Claim.objects.get()
    assert (saved.value_type, saved.value, saved.state) == ("text", "cold", Claim.State.FOUND)
    assert response.url == fact_page(saved.fact, language)
    page = desk.get(response.url).content.decode()
    assert "“is cold”" in page
    assert claim_page(saved, language) in page


def test_value_that_cannot_be_read_is_said_at_the_value(desk, language):
    claim = ClaimFactory()
    assert set(errors_of(send(desk, claim_page(claim, language), value="many"))) == {"value"}


def test_words_that_do_not_stand_once_are_said_at_the_words(desk, language, document):
    claim = ClaimFactory(document=document, passage_number=document.passages.count(), exact="The Tartar River")
    assert set(errors_of(send(desk, claim_page(claim, language), exact="is cold"))) == {"exact"}
    assert set(errors_of(send(desk, claim_page(claim, language), exact="is warm"))) == {"exact"}


def test_doubt_on_a_taught_claim_is_refused(desk, language):
    claim = ClaimFactory(is_taught=True)
    assert set(errors_of(send(desk, claim_page(claim, language), doubt_en="Another treaty."))) == {"doubt_en"}
    claim.refresh_from_db()
    assert not claim.doubt_en


def test_another_claim_is_taught_in_one_step(desk, language):
    fact = FactFactory()
    ClaimFactory(fact=fact, is_taught=True)
    second = ClaimFactory(fact=fact)
    response = send(desk, fact_page(fact, language), taught=str(second.pk))
    assert response.status_code == 302, errors_of(response)
    assert list(fact.claims.filter(is_taught=True)) == [second]
    send(desk, fact_page(fact, language), taught="")
    assert not fact.claims.filter(is_taught=True).exists()


def test_claim_of_another_fact_and_a_doubted_one_are_not_taught(desk, language):
    fact, other = FactFactory(), ClaimFactory()
    doubted = ClaimFactory(fact=fact, doubt_en="A slip?", doubt_az="Səhv?")
    assert set(errors_of(send(desk, fact_page(fact, language), taught=str(other.pk)))) == {"taught"}
    assert set(errors_of(send(desk, fact_page(fact, language), taught=str(doubted.pk)))) == {"taught"}
    assert not Claim.objects.filter(is_taught=True).exists()


def test_dispute_is_settled_with_a_reason_by_whom_and_when(desk, language, disputed, teacher):
    address, chosen = fact_page(disputed, language), disputed.claims.first()
    assert set(errors_of(send(desk, address, taught=str(chosen.pk)))) == {"settlement_en"}
    assert set(errors_of(send(desk, address, settlement_en="The newer survey."))) == {"taught"}
    reasons = {"settlement_en": "The newer survey.", "settlement_az": "Daha yeni ölçmə."}
    response = send(desk, address, taught=str(chosen.pk), **reasons)
    assert response.status_code == 302, errors_of(response)
    disputed.refresh_from_db()
    assert (disputed.settled_by, disputed.settlement_az) == (teacher, "Daha yeni ölçmə.")
    assert disputed.settled_at is not None
    assert list(disputed.claims.filter(is_taught=True)) == [chosen]
    assert verdict_of(facts_with_claims().get()).is_disputed
    send(desk, address, settlement_en="", settlement_az="", taught="")
    disputed.refresh_from_db()
    assert (disputed.settled_by, disputed.settled_at) == (None, None)


def test_settling_without_a_dispute_is_refused(desk, language):
    claim = ClaimFactory()
    response = send(desk, fact_page(claim.fact, language), settlement_en="Because.", taught=str(claim.pk))
    assert set(errors_of(response)) == {"settlement_en"}


def test_deleting_a_claim_leads_back_to_its_fact(desk, language, disputed):
    claim = disputed.claims.first()
    response = desk.post(f"/{language}/admin/quizzes/claim/{claim.pk}/delete/", {"post": "yes"})
    assert (response.status_code, response.url) == (302, fact_page(disputed, language))
    assert claim not in disputed.claims.all()


def test_claims_are_listed_by_their_facts(desk, language):
    response = desk.get(f"/{language}/admin/quizzes/claim/")
    assert (response.status_code, response.url) == (302, f"/{language}/admin/quizzes/fact/")


@pytest.mark.parametrize("typed", ["kelbecer-rayonu", "KƏLBƏCƏR ray", "kelbecer rayonu"])
def test_row_is_chosen_by_short_name_or_by_folded_words_of_its_name(desk, language, typed):
    subject = SubjectFactory(slug="kelbecer-rayonu", name_en="Kalbajar District", name_az="Kəlbəcər rayonu")
    SubjectFactory(slug="kelbecer-seheri", name_en="Kalbajar", name_az="Kəlbəcər")
    about = PropertyFactory()
    response = send(desk, f"/{language}/admin/quizzes/fact/add/", subject=typed, property=about.slug)
    assert response.status_code == 302, errors_of(response)
    assert Fact.objects.get().subject == subject


def test_words_that_fit_none_or_several_rows_are_refused_with_the_names(desk, language):
    SubjectFactory(slug="kelbecer-rayonu", name_en="Kalbajar District", name_az="Kəlbəcər rayonu")
    SubjectFactory(slug="kelbecer-seheri", name_en="Kalbajar", name_az="Kəlbəcər")
    address = f"/{language}/admin/quizzes/fact/add/"
    several = errors_of(send(desk, address, subject="kelbecer", property=PropertyFactory().slug))["subject"][0]
    assert "kelbecer-rayonu" in several
    assert "kelbecer-seheri" in several
    nothing = errors_of(send(desk, address, subject="Bakı", property=PropertyFactory().slug))["subject"][0]
    assert "Bakı" in nothing
    assert not Fact.objects.exists()


def test_suggestions_name_rows_by_short_name(desk, language):
    fact = FactFactory(subject=SubjectFactory(slug="tartar", name_en="Tartar", name_az="Tərtər"))
    address = reverse("admin:autocomplete", query={"app_label": "quizzes", "model_name": "question"})
    answer = desk.get(f"{address}&field_name=fact&term=terter").json()
    assert [found["id"] for found in answer["results"]] == [fact.slug]


def test_pages_of_the_desk_stay_light_whatever_there_is_to_choose_from(desk, language):
    DocumentFactory.create_batch(40)
    FactFactory.create_batch(40)
    question = QuestionFactory(options=5)
    for address in ("question/add/", f"question/{question.pk}/change/", "claim/add/", "fact/add/", "quiz/add/"):
        page = desk.get(f"/{language}/admin/quizzes/{address}").content
        assert len(page) < 30_000, f"{address}: {len(page)} bytes"
