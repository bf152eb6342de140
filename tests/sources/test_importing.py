import datetime

import pytest

from quizzes.models import Claim, Document, Passage
from quizzes.people.errors import DomainError
from quizzes.sources.actions import anchor_quotations, import_text, text_identity
from quizzes.sources.excerpts import passage_texts
from quizzes.sources.queries import documents_listed, passages_of
from tests.factories import ClaimFactory, DocumentFactory

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 2, 2, 9, 0, tzinfo=datetime.UTC)
TEXT = "Land\n\n😀 The district covers 3054 square kilometers.\r\n\r\nIts peak is 3724 m; 3724 m above the sea.\n"
DETAILS = {"title": "The land", "publisher": "Trend", "published_on": "2025-11", "language": "en"}


def test_import_text_new_document_keeps_text_and_passages():
    result = import_text(TEXT, now=NOW, **DETAILS)

    document = Document.objects.get()
    assert (result.outcome, result.passages, result.found, result.orphans) == ("created", 2, 0, 0)
    assert (document.slug, document.text, document.imported_at) == ("the-land-trend-2025-11", TEXT, NOW)
    assert document.sha256 == text_identity(TEXT)
    assert [(p.number, p.heading, p.text, p.words) for p in passages_of(document).select_related("document")] == [
        (1, "Land", "😀 The district covers 3054 square kilometers.", "😀 The district covers 3054 square kilometers."),
        (2, "Land", "Its peak is 3724 m; 3724 m above the sea.", "Its peak is 3724 m; 3724 m above the sea."),
    ]


def test_import_text_again_changes_nothing_and_says_so():
    import_text(TEXT, now=NOW, **DETAILS)
    before = Document.objects.values().get()

    result = import_text(TEXT, now=NOW + datetime.timedelta(days=1), **{**DETAILS, "title": "Other", "author": "A"})

    assert (result.outcome, result.passages) == ("unchanged", 2)
    assert result.differences == ("title", "author")
    assert Document.objects.values().get() == before
    assert Passage.objects.count() == 2


def test_import_text_known_by_hash_gets_text_and_keeps_what_is_known():
    DocumentFactory(slug="known", title="Its title", publisher="Trend", author="", sha256=text_identity(TEXT))

    result = import_text(TEXT, now=NOW, title="Mine", author="Somebody", slug="mine")

    document = Document.objects.get()
    assert (result.outcome, result.differences) == ("text_added", ("title", "slug"))
    assert (document.slug, document.title, document.author, document.has_text) == (
        "known",
        "Its title",
        "Somebody",
        True,
    )


def test_import_text_without_title_in_the_text_stays_without():
    document = DocumentFactory(title="", described_as_en="A page", described_as_az="Səhifə", sha256=text_identity(TEXT))

    result = import_text(TEXT, now=NOW, title="Invented")

    document.refresh_from_db()
    assert (document.title, result.differences) == ("", ("title",))


def test_import_text_reference_without_hash_is_known_by_its_slug():
    DocumentFactory(slug="land", sha256=None)
    assert import_text(TEXT, now=NOW, slug="land").outcome == "text_added"
    with pytest.raises(DomainError, match="belongs to another text"):
        import_text("Another text.", now=NOW, slug="land", **DETAILS)
    assert Document.objects.count() == 1


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"title": ""}, "title", "is not known yet"),
        ({"title": "", "described_as_en": "A page"}, "title", "is not known yet"),
        ({"language": ""}, "language", "give its language"),
        ({"language": "qqq"}, "language", "no language code"),
        ({"language": "english"}, "language", "no language code"),
        ({"published_on": "2023-06-31"}, "published_on", "“2023-06-31” is no date"),
        ({"published_on": "25.11.2025"}, "published_on", "is no date"),
        ({"published_on": "2025-13"}, "published_on", "is no date"),
        ({"kind": "rumour"}, "kind", "no kind of document"),
        ({"url": "not an address"}, "url", "valid URL"),
        ({"title": "x" * 301}, "title", "300"),
    ],
)
def test_import_text_bad_details_import_nothing(changes, field, words):
    with pytest.raises(DomainError, match=words) as caught:
        import_text(TEXT, now=NOW, **{**DETAILS, **changes})
    assert caught.value.field == field
    assert (Document.objects.count(), Passage.objects.count()) == (0, 0)


@pytest.mark.parametrize("text", ["", " \n", "a\0b"])
def test_import_text_without_words_is_refused(text):
    with pytest.raises(DomainError):
        import_text(text, now=NOW, **DETAILS)
    assert not Document.objects.exists()


def test_import_text_failing_halfway_leaves_nothing(monkeypatch):
    def fail(document):
        raise RuntimeError("the power went")

    monkeypatch.setattr("quizzes.sources.actions.anchor_quotations", fail)
    with pytest.raises(RuntimeError):
        import_text(TEXT, now=NOW, **DETAILS)
    assert (Document.objects.count(), Passage.objects.count()) == (0, 0)


def test_import_text_slugs_are_unique_and_whole_words():
    title = "Kəlbəcər şəhərinin günü ilk dəfə təntənəli şəkildə qeyd olundu və bu çox uzun başlıqdır"
    slugs = [
        import_text(f"Text {number}.", now=NOW, **{**DETAILS, "title": title}).document.slug for number in range(3)
    ]
    assert slugs[0] == "kelbecer-seherinin-gunu-ilk-defe-tenteneli-trend-2025-11"
    assert slugs[1:] == [f"{slugs[0]}-2", f"{slugs[0]}-3"]
    assert import_text("日本", now=NOW, title="日本", language="ja").document.slug == "document"


def claim_on(document, **values):
    return ClaimFactory(document=document, **values)


def test_import_text_finds_claims_in_their_passage():
    document = DocumentFactory(sha256=text_identity(TEXT))
    found = claim_on(document, passage_number=1, exact="3054 square kilometers")
    told_apart = claim_on(document, passage_number=2, exact="3724 m", suffix=" above")
    orphans = [
        claim_on(document, passage_number=2, exact="3724 m"),
        claim_on(document, passage_number=2, exact="3054 square kilometers"),
        claim_on(document, passage_number=9, exact="3724 m"),
        claim_on(document, passage_number=None, exact="3724 m"),
    ]
    elsewhere = claim_on(DocumentFactory(), exact="3054 square kilometers")

    result = import_text(TEXT, now=NOW)

    assert (result.found, result.orphans) == (2, 4)
    for claim in (found, told_apart):
        claim.refresh_from_db()
        assert claim.state == "found"
        assert TEXT[claim.start : claim.end] == claim.exact
    assert told_apart.start == TEXT.rindex("3724 m")
    for claim in orphans:
        claim.refresh_from_db()
        assert (claim.state, claim.start, claim.end) == ("orphan", None, None)
    elsewhere.refresh_from_db()
    assert elsewhere.state == "text_not_here"


def test_anchor_quotations_without_text_says_so():
    document = DocumentFactory()
    claim = claim_on(document)
    Claim.objects.filter(pk=claim.pk).update(state="orphan")
    assert anchor_quotations(document) == (0, 0)
    claim.refresh_from_db()
    assert claim.state == "text_not_here"


def test_documents_listed_counts_passages_without_loading_texts(django_assert_num_queries):
    import_text(TEXT, now=NOW, **DETAILS)
    DocumentFactory(publisher="Azernews")
    with django_assert_num_queries(1):
        listed = [(document.publisher, document.passages_count, document.has_text) for document in documents_listed()]
    assert listed == [("Azernews", 0, False), ("Trend", 2, True)]


def test_passage_texts_returns_what_is_here(django_assert_num_queries):
    slug = import_text(TEXT, now=NOW, **DETAILS).document.slug
    with django_assert_num_queries(1):
        texts = passage_texts([(slug, 1), (slug, 7), ("absent", 1)])
    assert texts == {(slug, 1): "😀 The district covers 3054 square kilometers."}
