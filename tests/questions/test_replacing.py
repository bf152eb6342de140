"""A new version of a document: what is quoted is found again, what is lost is said, nothing is half-done."""

import datetime
import threading

import pytest
from django.db import connection

from quizzes.models import Candidate, Claim, Document, EarlierText, Passage, QuestionVersion
from quizzes.people.errors import DomainError
from quizzes.questions.actions import refresh_version
from quizzes.questions.replacing import replace_document
from quizzes.sources.actions import anchor_quotations, import_text, text_identity
from quizzes.sources.replacing import ChangedMeanwhile, preview_replacement
from tests.factories import CitationFactory, ClaimFactory, DocumentFactory, QuestionFactory, TeacherFactory

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 2, 2, 9, 0, tzinfo=datetime.UTC)
LATER = NOW + datetime.timedelta(days=30)
OLD = "Land\n\nThe district covers 3054 square kilometers.\n\nIts peak is 3724 m high.\n\nThe Tartar rises here."
NEW = (
    "Land\n\nIt lies in the west.\n\nThe district covers 3054 square kilometers.\n\n"
    "The peak is high.\n\nThe Tartar rises here."
)


@pytest.fixture
def document():
    return import_text(OLD, now=NOW, slug="land", title="The land", language="en", publisher="Trend").document


def claim(document, exact, number, **values):
    made = ClaimFactory(document=document, exact=exact, passage_number=number, **values)
    anchor_quotations(document)
    made.refresh_from_db()
    return made


def state(quotation):
    quotation.refresh_from_db()
    return quotation.state, quotation.passage_number


def replaced(text=NEW, **given):
    return replace_document("land", text, now=LATER, **given)


def test_new_version_keeps_row_slug_and_earlier_text(document):
    teacher = TeacherFactory()
    result, called = replaced(by=teacher, published_on="2026-01")

    fresh = Document.objects.get()
    earlier = EarlierText.objects.get()
    assert (result.outcome, called) == ("replaced", [])
    assert (fresh.pk, fresh.slug, fresh.title, fresh.published_on) == (document.pk, "land", "The land", "2026-01")
    assert (fresh.text, fresh.sha256, fresh.imported_at) == (NEW, text_identity(NEW), LATER)
    assert (earlier.text, earlier.sha256, earlier.imported_at) == (OLD, text_identity(OLD), NOW)
    assert (earlier.replaced_at, earlier.replaced_by) == (LATER, teacher)
    assert [passage.text for passage in fresh.passages.select_related("document")] == NEW.split("\n\n")[1:]


def test_quotations_stay_move_or_become_orphans(document):
    stays = claim(document, "3054 square kilometers", 1)
    lost = claim(document, "3724 m", 2)
    moves = claim(document, "Tartar", 3)
    Candidate.objects.create(document=document, passage_number=3, exact="rises")

    result, _called = replaced("Land\n\n" + NEW.split("\n\n", 2)[2])
    assert [quotation.exact for quotation in result.plan.orphans] == ["3724 m"]
    assert (result.found, result.orphans, len(result.plan.staying)) == (2, 1, 2)
    result, _called = replaced()
    assert [(follow.quotation.exact, follow.number) for follow in result.plan.moving][:1] == [
        ("3054 square kilometers", 2)
    ]
    assert (state(stays), state(lost), state(moves)) == (("found", 2), ("orphan", None), ("found", 4))
    assert not Candidate.objects.filter(exact="rises").exists(), "proposed anew: nothing reads this word as a value"
    for quotation in (stays, moves):
        assert NEW[quotation.start : quotation.end] == quotation.exact


def test_words_follow_their_passage_and_not_its_number(document):
    follows = claim(document, "3724 m", 2)
    replaced(OLD.replace("Its peak", "A hill is 3724 m far.\n\nIts peak"))
    assert state(follows) == ("found", 3)


def test_words_whose_passage_is_gone_are_looked_for_in_the_whole_text(document):
    once, twice = claim(document, "3724 m", 2), claim(document, "peak", 2)
    replaced("Quite another beginning stands here, 3724 m up.\n\nNo peak, no\n\npeak.")
    assert (state(once), state(twice)) == (("found", 1), ("orphan", None))


def test_words_that_come_back_are_found_again(document):
    lost = claim(document, "3724 m", 2)
    replaced()
    assert state(lost) == ("orphan", None)
    result, _called = replaced(NEW + "\n\nIt is 3724 m high.")
    assert state(lost) == ("found", 5)
    assert result.plan.orphans == []


def test_two_claims_may_change_places(document):
    text = "One spring is warm.\n\nOne spring is cold."
    import_text(text, now=NOW, slug="springs", title="Springs", language="en")
    springs = Document.objects.get(slug="springs")
    one = claim(springs, "One spring", 1)
    two = claim(springs, "One spring", 2, fact=one.fact)
    replace_document("springs", "One spring is cold.\n\nOne spring is warm.", now=LATER)
    assert (state(one), state(two)) == (("found", 2), ("found", 1))


def test_two_claims_that_come_to_the_same_place_do_not_collide(document):
    text = "One spring is warm.\n\nOne spring is cold."
    import_text(text, now=NOW, slug="springs", title="Springs", language="en")
    springs = Document.objects.get(slug="springs")
    one = claim(springs, "One spring", 1)
    two = claim(springs, "One spring", 2, fact=one.fact)
    replace_document("springs", "Nothing else is left: One spring.", now=LATER)
    assert sorted([state(one), state(two)], key=str) == [("found", 1), ("orphan", None)]


def test_same_text_and_earlier_text_change_nothing_and_say_so(document):
    kept = claim(document, "Tartar", 3)
    assert replaced(OLD)[0].outcome == "unchanged"
    replaced()
    before = [list(table.objects.values()) for table in (Document, EarlierText, Passage, Claim)]
    assert replaced(NEW)[0].outcome == "unchanged"
    assert replaced(OLD)[0].outcome == "earlier"
    result = import_text(OLD, now=LATER, title="Another", language="en")
    assert (result.outcome, result.document.pk, result.found) == ("earlier", document.pk, 1)
    assert [list(table.objects.values()) for table in (Document, EarlierText, Passage, Claim)] == before
    assert state(kept) == ("found", 4)


def test_present_and_earlier_identities_never_meet(document):
    replaced()
    import_text("Another.", now=NOW, slug="other", title="Other", language="en")
    for text in (OLD, NEW):
        with pytest.raises(DomainError, match="text of another document"):
            replace_document("other", text, now=LATER)
    hashes = [*Document.objects.values_list("sha256", flat=True), *EarlierText.objects.values_list("sha256", flat=True)]
    assert len(set(hashes)) == len(hashes) == 3


def test_reference_whose_text_was_never_here_gets_the_new_version(document):
    DocumentFactory(slug="known", sha256=text_identity("The first words."))
    waiting = ClaimFactory(document=Document.objects.get(slug="known"), exact="second words")
    result, _called = replace_document("known", "The second words.", now=LATER)
    earlier = EarlierText.objects.get()
    assert (result.outcome, earlier.text, earlier.imported_at) == ("replaced", "", None)
    assert state(waiting) == ("found", 1)
    assert import_text("The first words.", now=LATER).outcome == "earlier"


@pytest.mark.parametrize(
    ("slug", "text", "words"),
    [
        ("absent", NEW, "no document with the short name"),
        ("land", "  ", "is empty"),
        ("land", "a\0", "not a plain text"),
    ],
)
def test_what_cannot_replace_is_refused(document, slug, text, words):
    with pytest.raises(DomainError, match=words):
        replace_document(slug, text, now=LATER)
    assert Document.objects.get().text == OLD


def test_text_that_changed_since_it_was_compared_is_refused(document):
    replaced()
    with pytest.raises(ChangedMeanwhile):
        replaced("A third one.", compared_with=text_identity(OLD))
    assert Document.objects.get().text == NEW


def test_preview_writes_nothing_and_names_what_is_lost(document):
    lost = claim(document, "3724 m", 2)
    before = [list(table.objects.values()) for table in (Document, EarlierText, Passage, Claim)]
    plan = preview_replacement(document, NEW)
    assert plan.orphans == [lost]
    assert [list(table.objects.values()) for table in (Document, EarlierText, Passage, Claim)] == before


def test_failing_halfway_leaves_everything(document, monkeypatch):
    claim(document, "3724 m", 2)
    before = [list(table.objects.values()) for table in (Document, EarlierText, Passage, Claim)]

    def fail(*args):
        raise RuntimeError("the power went")

    monkeypatch.setattr("quizzes.questions.replacing.questions_resting_on", fail)
    with pytest.raises(RuntimeError):
        replaced()
    assert [list(table.objects.values()) for table in (Document, EarlierText, Passage, Claim)] == before


def test_published_questions_that_lose_their_words_are_called_for_review(document):
    lost, stays = claim(document, "3724 m", 2), claim(document, "3054", 1)
    by_claim, untouched = QuestionFactory(fact=lost.fact), QuestionFactory(fact=stays.fact)
    other = DocumentFactory()
    ClaimFactory(document=other, fact=lost.fact)
    names_another = QuestionFactory(fact=lost.fact, form="attributed", attributed_to=other)
    cited = CitationFactory(document=document, passage_number=2, exact="peak is 3724").question
    draft = QuestionFactory(fact=lost.fact, is_published_en=False, is_published_az=False)
    refresh_version(untouched)
    versions = QuestionVersion.objects.filter(question=untouched).count()

    _result, called = replaced()

    assert {question.pk for question in called} == {by_claim.pk, cited.pk}
    for question, needs in (
        (by_claim, True),
        (cited, True),
        (untouched, False),
        (names_another, False),
        (draft, False),
    ):
        question.refresh_from_db()
        assert question.needs_review is needs
    newest = QuestionVersion.objects.filter(question=untouched).latest("number")
    assert newest.number == versions + 1
    assert newest.content["evidence"][0]["passage_number"] == 2


@pytest.mark.django_db(transaction=True)
def test_two_imports_at_once_store_a_text_once():
    import_text(OLD, now=NOW, slug="land", title="The land", language="en")
    outcomes = []

    def bring():
        try:
            outcomes.append(replaced()[0].outcome)
        finally:
            connection.close()

    threads = [threading.Thread(target=bring) for _number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["replaced", "unchanged", "unchanged"]
    assert EarlierText.objects.count() == 1
