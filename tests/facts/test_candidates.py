"""What is proposed stands in the text, and proposing again keeps every decision."""

import pytest
from django.core.management import call_command
from django.db import IntegrityError, transaction
from hypothesis import given
from hypothesis import strategies as st

from quizzes.facts.accepting import accept_candidate, wording_of
from quizzes.facts.candidate_rows import split_qualifier
from quizzes.facts.candidates import propose_candidates
from quizzes.facts.decisions import merge_candidate, reject_candidate
from quizzes.facts.models import Candidate
from quizzes.facts.surroundings import identity_of, place_again, shortest_quotation
from quizzes.people.errors import DomainError
from quizzes.sources.anchoring import find_once
from tests.factories import FEBRUARY_2026, CandidateFactory, DocumentFactory, PropertyFactory, SubjectFactory
from tests.facts.conftest import TEXT

NOW = FEBRUARY_2026


def stored() -> list[tuple]:
    return list(Candidate.objects.order_by("pk").values_list())


def test_candidates_stand_where_they_say(lachin):
    rows = list(Candidate.objects.filter(document=lachin.document))
    assert len(rows) > 5
    for row in rows:
        assert TEXT[row.start : row.end] == row.exact
        assert TEXT[row.start - len(row.prefix) : row.start] == row.prefix
        assert TEXT[row.end : row.end + len(row.suffix)] == row.suffix
        assert (row.state, row.decision) == ("found", "waiting")


def test_candidate_knows_subject_property_date_and_reason(lachin):
    area = lachin.find("1840 square kilometers")
    assert (area.subject, area.property, area.value, area.unit) == (
        lachin.subject,
        lachin.area,
        "1840",
        "area-square-kilometer",
    )
    assert any(reason.startswith("cue: ") for reason in area.reason)
    people = lachin.find("47,300 people")
    assert (people.property, people.property_text, people.as_of, people.qualifier) == (None, "population", "1989", "")
    assert people.kin == "count: population"


@pytest.mark.parametrize(
    ("qualifier", "split"),
    [
        ("1989", ("1989", "")),
        ("1989 cold", ("1989", "cold")),
        ("2025-09-27", ("2025-09-27", "")),
        ("cold", ("", "cold")),
        ("1923/1929 old houses", ("1923/1929", "old houses")),
        ("", ("", "")),
    ],
)
def test_qualifier_is_split_into_date_and_words(qualifier, split):
    assert split_qualifier(qualifier) == split


def test_name_of_two_subjects_is_left_to_the_teacher(lachin):
    SubjectFactory(name_en="Lachin District", name_az="Laçın")
    propose_candidates(lachin.document)
    area = lachin.find("1840 square kilometers")
    assert (area.subject, area.subject_text) == (None, "Lachin District")
    assert wording_of(area) is None


def test_proposing_twice_changes_nothing(lachin):
    before = stored()
    done = propose_candidates(lachin.document)
    assert (done.made, done.changed, done.gone) == (0, 0, 0)
    assert stored() == before


def test_known_property_is_filled_in_where_nothing_is_decided(lachin):
    PropertyFactory(slug="population", value_type="count", unit="")
    done = propose_candidates(lachin.document)
    assert (done.made, done.changed) == (0, 1)
    assert lachin.find("47,300 people").property.slug == "population"


def test_decisions_survive_another_version_where_everything_has_moved(lachin):
    accepted, rejected = lachin.find("1840 square kilometers"), lachin.find("113 km")
    accept_candidate(accepted, wording=wording_of(accepted), by=lachin.teacher, now=NOW)
    reject_candidate(rejected, by=lachin.other, now=NOW)
    first, *others = TEXT.split("\n\n")
    lachin.rewrite("\n\n".join(["A new first paragraph of 12 words.", *others, first]))
    done = propose_candidates(lachin.document)
    assert (done.kept, done.orphans) == (2, 0)
    for old, decision in ((accepted, "accepted"), (rejected, "rejected")):
        row = lachin.find(old.exact)
        assert (row.pk, row.decision, row.decided_at) == (old.pk, decision, NOW)
        assert lachin.document.text[row.start : row.end] == row.exact
        assert row.start != old.start


def test_decision_survives_words_changed_beside_it(lachin):
    rejected = lachin.find("113 km")
    reject_candidate(rejected, by=lachin.teacher, now=NOW)
    lachin.rewrite(TEXT.replace("113 km long.", "113 km long, which is not much."))
    propose_candidates(lachin.document)
    assert lachin.find("113 km").pk == rejected.pk
    assert lachin.find("113 km").decision == "rejected"


def test_decided_whose_words_are_gone_stays_as_an_orphan_and_comes_back(lachin):
    rejected = lachin.find("113 km")
    reject_candidate(rejected, by=lachin.teacher, now=NOW)
    lachin.rewrite(TEXT.replace("The Hakari River is 113 km long.", ""))
    assert propose_candidates(lachin.document).orphans == 1
    row = lachin.find("113 km")
    assert (row.decision, row.state, row.start) == ("rejected", "orphan", None)
    lachin.rewrite(TEXT)
    propose_candidates(lachin.document)
    assert (lachin.find("113 km").pk, lachin.find("113 km").state) == (rejected.pk, "found")


def test_undecided_that_is_proposed_no_more_goes(lachin):
    gone = lachin.find("113 km")
    lachin.rewrite(TEXT.replace("113 km", "very"))
    assert propose_candidates(lachin.document).gone >= 1
    assert not Candidate.objects.filter(pk=gone.pk).exists()


def test_undecided_into_which_another_was_merged_stays(lachin):
    one, other = lachin.find("1840 square kilometers"), lachin.find("113 km")
    merge_candidate(other, into=one, by=lachin.teacher, now=NOW)
    lachin.rewrite(TEXT.replace("1840 square kilometers", "wide"))
    propose_candidates(lachin.document)
    assert lachin.find("1840 square kilometers").state == "orphan"


def test_value_read_with_another_extent_after_an_upgrade_is_not_asked_again(lachin):
    """The rules of before saw “113” as 113 km; those of today see “113 km”."""
    old = lachin.find("113 km")
    reject_candidate(old, by=lachin.teacher, now=NOW)
    Candidate.objects.filter(pk=old.pk).update(exact="113", end=old.end - 3, suffix=" km" + old.suffix, identity="x")
    propose_candidates(lachin.document)
    assert not Candidate.objects.filter(exact="113 km").exists()
    assert Candidate.objects.get(pk=old.pk).decision == "rejected"
    before = stored()
    propose_candidates(lachin.document)
    assert stored() == before


def test_alike_places_keep_their_own_decisions(lachin):
    line = "The Hakari River is 113 km long."
    lachin.rewrite("\n\n".join([line, line, line]))
    propose_candidates(lachin.document)
    first, second, third = Candidate.objects.filter(exact="113 km").order_by("start")
    reject_candidate(second, by=lachin.teacher, now=NOW)
    propose_candidates(lachin.document)
    decisions = Candidate.objects.filter(exact="113 km").order_by("start").values_list("pk", "decision")
    assert list(decisions) == [(first.pk, "waiting"), (second.pk, "rejected"), (third.pk, "waiting")]


def test_headings_claim_nothing(lachin):
    lachin.rewrite(f"Population in 1999\n\n{TEXT}")
    propose_candidates(lachin.document)
    assert not Candidate.objects.filter(exact="1999").exists()


def test_text_that_is_not_here_is_refused(db):
    with pytest.raises(DomainError, match="not here"):
        propose_candidates(DocumentFactory())


def test_command_reads_all_documents_and_keeps_decisions(lachin, capsys):
    reject_candidate(lachin.find("113 km"), by=lachin.teacher, now=NOW)
    call_command("propose_candidates")
    assert capsys.readouterr().out == "lachin: 0 new proposals. 1 decision kept.\n"


@pytest.mark.django_db
def test_database_lets_a_candidate_in_once():
    known = CandidateFactory()
    with pytest.raises(IntegrityError), transaction.atomic():
        CandidateFactory(document=known.document, identity=known.identity)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "columns",
    [
        {"decision": "rejected"},
        {"decision": "waiting", "decided_at": NOW},
        {"decision": "waiting", "merged_into": "itself"},
    ],
)
def test_database_refuses_half_a_decision(columns):
    row = CandidateFactory()
    columns = {name: row if value == "itself" else value for name, value in columns.items()}
    with pytest.raises(IntegrityError), transaction.atomic():
        Candidate.objects.filter(pk=row.pk).update(**columns)


WORDS = st.text(alphabet="ab c1 əİ\n", max_size=60)


@given(before=WORDS, exact=st.text(alphabet="ab1ə", min_size=1, max_size=8), after=WORDS)
def test_shortest_quotation_finds_the_place_or_nothing_would(before, exact, after):
    passage, start = before + exact + after, len(before)
    prefix, suffix = shortest_quotation(passage, start, start + len(exact))
    assert passage[start - len(prefix) : start] == prefix
    place = find_once(passage, exact, prefix=prefix, suffix=suffix)
    assert place is not None
    assert place.start == start


@given(before=WORDS, exact=st.text(alphabet="ab1ə", min_size=1, max_size=8), after=WORDS, moved=WORDS)
def test_place_again_gives_only_a_place_where_the_words_stand(before, exact, after, moved):
    text = moved + before + exact + after
    place = place_again(text, exact, prefix=before[-60:], suffix=after[:60], at=None)
    assert place is None or text[place.start : place.end] == exact


def test_identity_does_not_depend_on_white_space():
    one = identity_of("27 May", prefix="It was on ", suffix=" of that year", occurrence=0)
    assert one == identity_of("27\nMay", prefix="It was\non ", suffix="\n  of that year", occurrence=0)
    assert one != identity_of("27 May", prefix="It was on ", suffix=" of that year", occurrence=1)
