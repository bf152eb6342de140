"""Facts at the desk: claims read and found while saving, one taught, a dispute settled with a reason."""

import pytest

from quizzes.facts.queries import facts_with_claims, verdict_of
from quizzes.models import Claim, Fact
from tests.admin.forms import errors_of, inline_row, send
from tests.factories import ClaimFactory, FactFactory, PropertyFactory, SubjectFactory


@pytest.fixture
def disputed():
    fact = FactFactory()
    ClaimFactory(fact=fact, value="3054")
    ClaimFactory(fact=fact, value="1936", exact="1,936 sq. km")
    return fact


def test_claim_by_hand_is_typed_and_found(desk, language, document):
    subject, about = SubjectFactory(slug="tartar"), PropertyFactory(slug="temperature-of", value_type="text", unit="")
    claim = {
        "document": str(document.pk),
        "passage_number": str(document.passages.count()),
        "exact": "is cold",
        "prefix": "water ",
        "value_text_en": "cold",
        "value_text_az": "soyuq",
    }
    response = send(
        desk,
        f"/{language}/admin/quizzes/fact/add/",
        subject=str(subject.pk),
        property=str(about.pk),
        **inline_row("claims", 0, **claim),
    )
    assert response.status_code == 302, errors_of(response)
    assert Fact.objects.get().slug == "tartar-temperature-of"
    saved = Claim.objects.get()
    assert (saved.value_type, saved.value, saved.state) == ("text", "cold", Claim.State.FOUND)


def test_value_that_cannot_be_read_is_said_at_the_value(desk, language):
    claim = ClaimFactory()
    response = send(desk, f"/{language}/admin/quizzes/fact/{claim.fact.pk}/change/", **{"claims-0-value": "many"})
    assert set(errors_of(response)) == {"claims-0-value"}


def test_words_that_do_not_stand_once_are_said_at_the_words(desk, language, document):
    claim = ClaimFactory(document=document, passage_number=document.passages.count(), exact="The Tartar River")
    address = f"/{language}/admin/quizzes/fact/{claim.fact.pk}/change/"
    assert set(errors_of(send(desk, address, **{"claims-0-exact": "is cold"}))) == {"claims-0-exact"}
    assert set(errors_of(send(desk, address, **{"claims-0-exact": "is warm"}))) == {"claims-0-exact"}


def test_another_claim_is_taught_in_one_step(desk, language):
    fact = FactFactory()
    first = ClaimFactory(fact=fact, is_taught=True)
    second = ClaimFactory(fact=fact)
    address = f"/{language}/admin/quizzes/fact/{fact.pk}/change/"
    order = [first.pk, second.pk] if first.document_id < second.document_id else [second.pk, first.pk]
    changes = {f"claims-{order.index(first.pk)}-is_taught": None, f"claims-{order.index(second.pk)}-is_taught": "on"}
    response = send(desk, address, **changes)
    assert response.status_code == 302, errors_of(response)
    assert list(fact.claims.filter(is_taught=True)) == [second]
    response = send(desk, address, **{f"claims-{order.index(first.pk)}-is_taught": "on"})
    assert response.status_code == 200
    assert list(fact.claims.filter(is_taught=True)) == [second]


def test_dispute_is_settled_with_a_reason_by_whom_and_when(desk, language, disputed, teacher):
    address = f"/{language}/admin/quizzes/fact/{disputed.pk}/change/"
    assert set(errors_of(send(desk, address, **{"claims-0-is_taught": "on"}))) == {"settlement_en"}
    assert set(errors_of(send(desk, address, settlement_en="The newer survey."))) == {"settlement_en"}
    response = send(
        desk,
        address,
        settlement_en="The newer survey.",
        settlement_az="Daha yeni ölçmə.",
        **{"claims-0-is_taught": "on"},
    )
    assert response.status_code == 302, errors_of(response)
    disputed.refresh_from_db()
    assert (disputed.settled_by, disputed.settlement_az) == (teacher, "Daha yeni ölçmə.")
    assert disputed.settled_at is not None
    assert disputed.claims.filter(is_taught=True).count() == 1
    assert verdict_of(facts_with_claims().get()).is_disputed
    send(desk, address, settlement_en="", settlement_az="", **{"claims-0-is_taught": None})
    disputed.refresh_from_db()
    assert (disputed.settled_by, disputed.settled_at) == (None, None)


def test_settling_without_a_dispute_is_refused(desk, language):
    claim = ClaimFactory()
    response = send(
        desk,
        f"/{language}/admin/quizzes/fact/{claim.fact.pk}/change/",
        settlement_en="Because.",
        **{"claims-0-is_taught": "on"},
    )
    assert set(errors_of(response)) == {"settlement_en"}
