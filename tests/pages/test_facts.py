"""Facts: who says what, and what pupils may see of it."""

import pytest

from tests.factories import (
    ClaimFactory,
    DocumentFactory,
    FactFactory,
    LessonFactory,
    PropertyFactory,
    SubjectFactory,
    TeacherFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"


def fact_with(*values, slug="area", **fields):
    """A fact of the district for which each document gives one value."""
    subject = SubjectFactory(name_en="Kalbajar district", name_az="Kəlbəcər rayonu")
    fact = FactFactory(slug=slug, subject=subject, property=PropertyFactory(name_en="area", name_az="sahə"), **fields)
    for value in values:
        document = DocumentFactory(publisher=f"Paper {value}")
        ClaimFactory(fact=fact, document=document, value=value, exact=f"{value} square kilometers")
    return fact


def page_of(client, path):
    return client.get(path).content.decode().replace("\xa0", " ")


@pytest.mark.parametrize(("language", "title"), [("en", "Kalbajar district · area"), ("az", "Kəlbəcər rayonu · sahə")])
def test_fact_shows_its_value_and_a_slip_for_each_source(client, language, title):
    fact_with("3054")
    html = page_of(client, f"/{language}/facts/area/")
    assert f"<h1>{title}</h1>" in html
    assert '<p class="fact__value">3054 km²</p>' in html
    assert html.count('<figure class="slip">') == 1
    assert "<mark>3054 square kilometers</mark>" in html
    assert 'class="bars"' not in html


@pytest.mark.parametrize("language", ["en", "az"])
def test_disputed_fact_shows_no_value_but_slips_and_bars(client, language):
    fact_with("3054", "1200")
    html = page_of(client, f"/{language}/facts/area/")
    assert '<p class="fact__value">3054' not in html
    assert "#disagree" in html
    assert html.count('<figure class="slip">') == 2
    assert '<rect class="bars__bar" y="-8" width="100%"' in html
    assert '<rect class="bars__bar" y="-8" width="39.3%"' in html


def test_verdict_is_said_in_a_sentence(client):
    fact_with("3054", "1200")
    assert "The sources disagree." in page_of(client, "/en/facts/area/")


def test_settlement_is_shown(client):
    fact_with("3054", "1200", settlement_en="The ministry measured it anew.")
    assert "The ministry measured it anew." in page_of(client, "/en/facts/area/")


@pytest.mark.parametrize("language", ["en", "az"])
def test_fact_not_for_pupils_is_there_for_teachers_only(client, language):
    fact_with("3054", is_for_pupils=False)
    address = f"/{language}/facts/area/"
    assert client.get(address).status_code == 404
    client.force_login(UserFactory(), backend=BACKEND)
    assert client.get(address).status_code == 404
    assert address not in page_of(client, f"/{language}/facts/?q=kelbecer")
    client.force_login(TeacherFactory(), backend=BACKEND)
    assert client.get(address).status_code == 200
    assert address in page_of(client, f"/{language}/facts/")


def test_doubts_are_for_teachers_only(client):
    fact = fact_with("3054")
    fact.claims.update(doubt_en="Another atlas gives more.")
    assert "Another atlas" not in page_of(client, "/en/facts/area/")
    client.force_login(TeacherFactory(), backend=BACKEND)
    assert "Another atlas gives more." in page_of(client, "/en/facts/area/")


def test_fact_names_the_published_lessons_that_use_it(client):
    fact = fact_with("3054")
    for title, published in (("Land", True), ("Draft", False)):
        LessonFactory(title_en=title, is_published_en=published).lesson_facts.create(fact=fact)
    html = page_of(client, "/en/facts/area/")
    assert ">Land</a>" in html
    assert ">Draft</a>" not in html


@pytest.mark.parametrize("words", ["kelbecer", "KƏLBƏCƏR", "Kalbajar area", "sahə rayonu"])
def test_search_folds_letters_and_reads_both_languages(client, words):
    fact_with("3054")
    FactFactory(slug="other", property=PropertyFactory(name_en="height", name_az="hündürlük"))
    html = page_of(client, f"/en/facts/?q={words}")
    assert "/en/facts/area/" in html
    assert "/en/facts/other/" not in html


def test_search_without_result_says_what_to_try(client):
    fact_with("3054")
    html = page_of(client, "/en/facts/?q=<volcano>")
    assert "Nothing is called “&lt;volcano&gt;” here." in html
    assert "/en/facts/area/" not in html


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("count", [1, 3])
def test_list_takes_three_queries(client, django_assert_num_queries, language, count):
    for number in range(count):
        fact_with("3054", "1200", slug=f"fact-no-{number}")
    with django_assert_num_queries(3):  # count, facts, claims
        html = page_of(client, f"/{language}/facts/")
    assert html.count('class="list__item"') == count


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("values", [["3054"], ["3054", "1200", "900"]])
def test_fact_takes_four_queries(client, django_assert_num_queries, language, values):
    fact_with(*values)
    with django_assert_num_queries(4):  # fact, claims, order of properties, lessons
        client.get(f"/{language}/facts/area/")


@pytest.mark.parametrize("count", [1, 3])
def test_fact_among_others_that_may_tell_of_it_takes_six_queries(client, django_assert_num_queries, count):
    fact = ClaimFactory(fact__slug="closing", fact__property__value_type="date", value="2020", value_type="date").fact
    for _number in range(count):
        row = PropertyFactory(value_type="date", unit="")
        fact.property.follows.add(row)
        ClaimFactory(fact__subject=fact.subject, fact__property=row, value="2019", value_type="date", unit="")
    with django_assert_num_queries(6):  # fact, claims, order of properties, other facts and their claims, lessons
        client.get("/en/facts/closing/")


def test_list_is_paged_and_keeps_the_search(client):
    for number in range(21):
        fact_with("3054", slug=f"fact-no-{number}")
    html = page_of(client, "/en/facts/?q=kelbecer")
    assert html.count('class="list__item"') == 15
    assert "?page=2&amp;q=kelbecer" in html
    assert len(html) < 30_000
