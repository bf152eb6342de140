"""The page of the search, and the terms on the page of a lesson: what is shown, marked and hidden, and its cost."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from quizzes.models import Term
from quizzes.search.actions import rebuild_index
from tests.factories import (
    AssignmentFactory,
    AttemptFactory,
    ClaimFactory,
    ClassroomFactory,
    FactFactory,
    LessonFactory,
    TeacherFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"


def address(name, *args, language="en"):
    with override(language):
        return reverse(name, args=args)


def page(client, query, language="en", **more):
    return client.get(address("search", language=language), {"q": query, **more}).content.decode()


@pytest.fixture
def basalt(db):
    term = Term.objects.create(
        slug="basalt",
        name_en="basalt",
        name_az="bazalt",
        definition_en="A dark rock <of lava>.",
        definition_az="Tünd rəngli süxur.",
    )
    LessonFactory(
        slug="land",
        body_en="First words.\n\nColumns of basalt & <b>more</b> stand here.",
        body_az="İlk sözlər.\n\nBurada bazaltın sütunları var.",
    )
    rebuild_index()
    return term


@pytest.mark.parametrize(
    ("language", "query", "excerpt", "count"),
    [
        ("en", "basalt", "Columns of <mark>basalt</mark> &amp; &lt;b&gt;more&lt;/b&gt; stand here.", "2 results"),
        ("az", "bazalt", "Burada <mark>bazaltın</mark> sütunları var.", None),
    ],
)
def test_search_shows_kind_title_and_excerpt_with_marks(client, basalt, language, query, excerpt, count):
    html = page(client, query, language)
    assert excerpt in html
    assert f'href="{address("lesson", "land", language=language)}#p2"' in html
    assert f'{address("glossary", language=language)}?at=basalt#term-basalt"' in html
    assert count is None or count in html
    assert "kind=lesson" in html
    only_terms = page(client, query, language, kind="term")
    assert excerpt not in only_terms
    assert f'value="{query}"' in only_terms


def test_other_language_is_a_second_group_in_its_own_words(client, basalt):
    html = page(client, "bazalt", "en")
    assert '<h2 id="in-az">' in html
    assert 'lang="az"><mark>bazalt</mark></a>' in html
    assert '<p class="hit__text" lang="az">' in html
    assert html.count("/az/search/?q=bazalt") == 2, "the switch of languages alone: all of them are shown"


def test_nothing_found_offers_a_near_word_and_help(client, basalt):
    html = page(client, "bassalt")
    assert '<a href="?q=basalt">basalt</a>' in html
    assert address("glossary") in html
    assert "<script>alert" not in page(client, "<script>alert(1)</script>")


@pytest.mark.parametrize("query", ["", " " * 200, "%", "_%_", '"', "“”", "😀", "x" * 4000, "a" * 199 + " b", "'"])
def test_no_query_is_an_error(client, basalt, query):
    response = client.get(address("search"), {"q": query, "page": "x", "kind": "nonsense"})
    assert response.status_code == 200
    assert len(response.content) < 30_000
    assert "\x00" not in response.content.decode()


def test_drafts_and_hidden_facts_are_found_by_teachers_alone(client, basalt):
    LessonFactory(slug="draft", title_en="Draft of basalt", is_published_en=False)
    fact = FactFactory(slug="hidden", is_for_pupils=False, subject__name_en="Basalt mine")
    ClaimFactory(fact=fact)
    rebuild_index()
    for user in (None, UserFactory()):
        if user:
            client.force_login(user, backend=BACKEND)
        html = page(client, "basalt")
        assert "Draft of" not in html
        assert address("fact", "hidden") not in html
    client.force_login(TeacherFactory(), backend=BACKEND)
    html = page(client, "basalt")
    assert address("lesson", "draft") in html
    assert address("fact", "hidden") in html
    assert html.count("badge--draft") == 2


def test_search_and_glossary_are_closed_while_a_test_runs_that_closes_lessons(client, basalt):
    learner = UserFactory()
    classroom = ClassroomFactory(learners=[learner])
    given = AssignmentFactory(classroom=classroom, mode="test", closes_lesson=True)
    AttemptFactory(quiz=given.quiz, learner=learner, assignment=given, mode=given.mode)
    client.force_login(learner, backend=BACKEND)
    for name in ("search", "glossary"):
        response = client.get(address(name), {"q": "basalt"})
        assert response.status_code == 403
        assert b"A dark rock" not in response.content


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize(("query", "queries"), [("stone", 2), ("25 November 2020", 3)])
def test_search_costs_the_same_for_any_number_of_rows(client, django_assert_num_queries, rows, query, queries):
    LessonFactory.create_batch(rows, body_en="A stone of 25 November 2020.")
    rebuild_index()
    page(client, query)
    with django_assert_num_queries(queries):
        html = page(client, query)
    assert html.count('class="hit"') == rows


def test_long_list_is_paged(client, basalt):
    LessonFactory.create_batch(12, body_en="A stone.")
    rebuild_index()
    first, second = page(client, "stone"), page(client, "stone", page=2)
    assert (first.count('class="hit"'), second.count('class="hit"')) == (10, 2)
    assert "?page=2&amp;q=stone" in first


def test_terms_of_a_lesson_explain_themselves_with_one_query(client, basalt, django_assert_num_queries):
    url = address("lesson", "land", language="az")
    html = client.get(url).content.decode()
    assert (
        '<a class="term" id="word-basalt" href="#term-basalt" aria-describedby="term-basalt-says">bazaltın</a>' in html
    )
    assert '<dd id="term-basalt-says">Tünd rəngli süxur.</dd>' in html
    kept = client.get(url)["ETag"]
    Term.objects.filter(pk=basalt.pk).update(definition_az="Lavadan yaranan süxur.")
    assert client.get(url)["ETag"] != kept
    Term.objects.create(slug="pillar", name_az="sütun", definition_az="Dik dayaq.")
    with django_assert_num_queries(3):  # the lesson, its terms, its quizzes
        assert client.get(url).content.decode().count('class="term"') == 2
    assert "lang=" not in client.get(url).content.decode().split('<section class="terms"')[1].split("</section>")[0]
