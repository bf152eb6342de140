import datetime
import json

import pytest

from quizzes.facts.queries import facts_with_claims
from quizzes.models import Claim
from quizzes.sources.actions import import_text
from quizzes.sources.evidence import Evidence, evidence_of, passage_parts
from tests.factories import ClaimFactory, DocumentFactory, SubjectFactory

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 2, 2, 9, 0, tzinfo=datetime.UTC)
TEXT = "Land\n\nThe district covers 3054 square kilometers.\n\nThe 3054 square kilometers hold one town."


def imported_claim(**values):
    document = import_text(TEXT, now=NOW, title="The land", publisher="Trend", language="en").document
    return ClaimFactory(document=document, **values)


def test_evidence_of_claim_survives_json():
    evidence = evidence_of(imported_claim(unit="area-square-kilometer", shows_passage=True))
    assert Evidence.from_json(json.loads(json.dumps(evidence.as_json()))) == evidence
    assert (evidence.heading, evidence.title_language, evidence.kind) == ("Land", "en", "other")
    assert evidence.value == {
        "type": "quantity",
        "value": "3054",
        "unit": "area-square-kilometer",
        "is_approximate": False,
        "is_impossible": False,
        "text": {"en": "", "az": ""},
    }


def test_evidence_from_json_of_an_older_version_leaves_out_what_it_does_not_know():
    data = evidence_of(imported_claim()).as_json()
    kept = {name: value for name, value in data.items() if name not in {"start", "end", "state"}}
    evidence = Evidence.from_json({**kept, "colour": "green"})
    assert (evidence.start, evidence.state) == (None, "text_not_here")


def test_evidence_of_document_without_title_is_described_by_us():
    document = DocumentFactory(title="", described_as_en="A page", described_as_az="Səhifə")
    claim = ClaimFactory(document=document, value_subject=SubjectFactory(name_en="Kalbajar", name_az="Kəlbəcər"))
    evidence = evidence_of(claim)
    assert (evidence.title, evidence.title_language, evidence.title_in("az")) == ("", None, "Səhifə")
    assert evidence.value["text"] == {"en": "Kalbajar", "az": "Kəlbəcər"}


def test_evidence_of_needs_no_query_for_facts_with_claims(django_assert_num_queries):
    imported_claim()
    ClaimFactory()
    with django_assert_num_queries(2):
        headings = [evidence_of(claim).heading for fact in facts_with_claims() for claim in fact.claims.all()]
    assert sorted(headings) == ["", "Land"]


@pytest.mark.parametrize("text", [TEXT, TEXT.partition("\n\n")[2].partition("\n\n")[0]])
def test_passage_parts_of_document_or_passage_are_the_passage(text):
    evidence = evidence_of(imported_claim())
    assert passage_parts(evidence, text) == ("The district covers ", "3054 square kilometers", ".")


def test_passage_parts_not_found_leaves_the_words_alone():
    evidence = evidence_of(imported_claim(exact="3055"))
    assert passage_parts(evidence, TEXT) == ("", "3055", "")
    assert passage_parts(evidence_of(Claim.objects.get()), "Other words.") == ("", "3055", "")
