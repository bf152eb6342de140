"""Sources, what they say, and the passages that pupils may read."""

import pytest
from django.utils import timezone

from quizzes.models import Passage
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, TeacherFactory, UserFactory

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"
TEXT = "The district covers 3054 square kilometers of land.\n\nThirty people were wounded on that road."


@pytest.fixture
def imported():
    """A document whose text is here: a passage on land, and one that is not for pupils."""
    document = DocumentFactory(
        slug="trend", title="On the district", sha256="0" * 64, text=TEXT, imported_at=timezone.now()
    )
    first_end = TEXT.index("\n")
    Passage.objects.create(document=document, number=1, start=0, end=first_end)
    Passage.objects.create(document=document, number=2, start=first_end + 2, end=len(TEXT))
    return document


def claim_in(document, exact, *, number, fact=None, **fields):
    start = TEXT.index(exact)
    return ClaimFactory(
        document=document, fact=fact or FactFactory(), passage_number=number, exact=exact,
        start=start, end=start + len(exact), state="found", **fields,
    )  # fmt: skip


def hidden_fact():
    return FactFactory(slug="wounded", property__name_en="wounded people", is_for_pupils=False)


@pytest.mark.parametrize("language", ["en", "az"])
def test_list_names_publisher_date_and_machine_written_sources(client, language):
    DocumentFactory(slug="trend", title="On the district", publisher="Trend", published_on="2025-11-25")
    DocumentFactory(slug="page", title="", described_as_en="A page", described_as_az="Bir səhifə", publisher="",
                    published_on="", is_machine_written=True)  # fmt: skip
    html = client.get(f"/{language}/sources/").content.decode()
    assert f'<a href="/{language}/sources/trend/" lang="en">On the district</a>' in html
    assert {"en": "25 November 2025", "az": "25 noyabr 2025"}[language] in html
    assert f'lang="{language}">{ {"en": "A page", "az": "Bir səhifə"}[language] }</a>' in html
    assert html.count("badge--attention") == 1


@pytest.mark.parametrize("language", ["en", "az"])
def test_source_shows_what_it_says_with_the_exact_words(client, language):
    claim = ClaimFactory(document__slug="trend", exact="3054 square kilometers", passage_number=6)
    html = client.get(f"/{language}/sources/trend/").content.decode().replace("\xa0", " ")
    assert '<q lang="en">3054 square kilometers</q>' in html
    assert "<b>3054 km²</b>" in html
    assert f'href="/{language}/facts/{claim.fact.slug}/"' in html


def test_source_hides_from_pupils_what_is_not_for_them(client):
    ClaimFactory(document=DocumentFactory(slug="trend"), fact=hidden_fact(), exact="thirty wounded")
    assert "wounded" not in client.get("/en/sources/trend/").content.decode()
    client.force_login(UserFactory(), backend=BACKEND)
    assert "wounded" not in client.get("/en/sources/trend/").content.decode()
    client.force_login(TeacherFactory(), backend=BACKEND)
    html = client.get("/en/sources/trend/").content.decode()
    assert "thirty wounded" in html
    assert "not for pupils" in html


def test_machine_written_source_is_labelled(client):
    DocumentFactory(slug="page", is_machine_written=True)
    assert "This text was written by a machine." in client.get("/en/sources/page/").content.decode()


def test_title_of_ours_is_marked_as_ours(client):
    DocumentFactory(slug="page", title="", described_as_en="A page", described_as_az="Bir səhifə")
    assert "these words are ours" in client.get("/en/sources/page/").content.decode()


@pytest.mark.parametrize("language", ["en", "az"])
def test_passage_that_is_fit_for_pupils_is_shown_with_its_words_marked(client, imported, language):
    claim_in(imported, "3054 square kilometers", number=1, shows_passage=True)
    assert f"/{language}/sources/trend/passages/1/" in client.get(f"/{language}/sources/trend/").content.decode()
    html = client.get(f"/{language}/sources/trend/passages/1/").content.decode()
    assert "The district covers <mark>3054 square kilometers</mark> of land.</blockquote>" in html
    assert "wounded" not in html


def test_passage_is_closed_unless_marked_as_fit(client, imported):
    claim_in(imported, "3054 square kilometers", number=1)
    assert "/passages/1/" not in client.get("/en/sources/trend/").content.decode()
    assert client.get("/en/sources/trend/passages/1/").status_code == 404


def test_passage_with_a_fact_that_is_not_for_pupils_stays_closed_to_them(client, imported):
    claim_in(imported, "that road", number=2, shows_passage=True)
    claim_in(imported, "Thirty people", number=2, fact=hidden_fact())
    assert client.get("/en/sources/trend/passages/2/").status_code == 404
    client.force_login(TeacherFactory(), backend=BACKEND)
    assert "<mark>Thirty people</mark>" in client.get("/en/sources/trend/passages/2/").content.decode()


def test_passage_of_a_text_that_is_not_here_is_not_there(client):
    ClaimFactory(document__slug="trend", passage_number=1, shows_passage=True)
    assert client.get("/en/sources/trend/passages/1/").status_code == 404


def test_source_that_is_unknown_is_not_there(client):
    assert client.get("/en/sources/nothing/").status_code == 404


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("count", [1, 3])
def test_list_takes_two_queries(client, django_assert_num_queries, language, count):
    DocumentFactory.create_batch(count)
    with django_assert_num_queries(2):  # count, documents
        html = client.get(f"/{language}/sources/").content.decode()
    assert html.count('class="list__item"') == count


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("count", [1, 3])
def test_source_takes_five_queries(client, django_assert_num_queries, imported, language, count):
    for _number in range(count):
        claim_in(imported, "3054 square kilometers", number=1, shows_passage=True)
    with django_assert_num_queries(5):  # document, count, passages fit, passages hidden, claims
        html = client.get(f"/{language}/sources/trend/").content.decode()
    assert html.count('class="list__item"') == count


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("count", [1, 3])
def test_passage_takes_five_queries(client, django_assert_num_queries, imported, language, count):
    for _number in range(count):
        claim_in(imported, "3054 square kilometers", number=1, shows_passage=True)
    with django_assert_num_queries(5):  # document, passages fit, passages hidden, passage, claims
        client.get(f"/{language}/sources/trend/passages/1/")


def test_claims_of_a_source_are_paged(client):
    document = DocumentFactory(slug="trend")
    for number in range(21):
        ClaimFactory(document=document, passage_number=number + 1)
    first, second = (client.get("/en/sources/trend/", {"page": page}).content.decode() for page in (1, 2))
    assert (first.count('class="list__item"'), second.count('class="list__item"')) == (20, 1)
    assert len(first) < 30_000


def test_text_of_a_document_is_never_loaded_for_lists(client, imported, django_assert_num_queries):
    claim_in(imported, "3054 square kilometers", number=1, shows_passage=True)
    with django_assert_num_queries(5) as queries:
        client.get("/en/sources/trend/")
    assert not [query for query in queries if '"quizzes_document"."text"' in query["sql"]]
