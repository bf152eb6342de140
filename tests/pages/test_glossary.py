"""The glossary: the order of the language, both languages, where a term is used, and what is not complete."""

import re

import pytest
from django.urls import reverse
from django.utils.translation import override

from quizzes.models import Term
from quizzes.pages.glossary import TERMS_PER_PAGE
from quizzes.search.actions import rebuild_index
from tests.factories import LessonFactory

pytestmark = pytest.mark.django_db


def page(client, language="en", **query):
    with override(language):
        return client.get(reverse("glossary"), query).content.decode()


def make_term(name, *, english=None, **fields):
    english = english or name
    given = {"name_en": english, "name_az": name, "definition_en": "A thing.", "definition_az": "Bir şey."}
    return Term.objects.create(**{"slug": f"term-{Term.objects.count()}", **given, **fields})


def letters(html):
    return re.findall(r'<h2 class="glossary__letter" id="letter-(.+?)">', html)


def test_terms_stand_in_the_order_of_the_language(client):
    for name in ["zirvə", "ərik", "elat", "xalça", "halva", "ıldırım", "irs", "qala", "kənd", "çay", "cığır"]:
        make_term(name)
    assert letters(page(client, "az")) == ["C", "Ç", "E", "Ə", "H", "X", "I", "İ", "K", "Q", "Z"]
    assert letters(page(client, "en")) == ["C", "E", "H", "I", "K", "Q", "X", "Z"]


def test_term_is_shown_in_both_languages_with_its_lessons(client):
    make_term("bazalt", english="basalt", slug="basalt")
    LessonFactory(slug="land", title_en="Land", body_en="Of basalts.", body_az="Daş.")
    LessonFactory(slug="draft", title_en="Draft", body_en="Of basalt.", is_published_en=False)
    rebuild_index()
    html = page(client)
    assert '<span class="glossary__other" lang="az">bazalt</span>' in html
    assert '<dd class="glossary__other" lang="az">Bir şey.</dd>' in html
    assert '<a href="/en/lessons/land/#word-basalt">Land</a>' in html
    assert "Draft" not in html
    assert "/az/lessons/land/" not in page(client, "az"), "the lesson does not use the word in this language"


def test_only_complete_terms_are_shown_and_an_empty_glossary_says_so(client):
    make_term("yarğan", english="gorge", definition_az="")
    assert "gorge" in page(client)
    html = page(client, "az")
    assert "yarğan" not in html
    assert 'class="empty"' in html


@pytest.mark.parametrize("rows", [1, 3])
def test_glossary_costs_the_same_for_any_number_of_terms(client, django_assert_num_queries, rows):
    for number in range(rows):
        make_term(f"söz {number}", english=f"word {number}")
    page(client)
    with django_assert_num_queries(2):
        assert page(client).count('class="glossary__term"') == rows


def test_long_glossary_is_paged_and_leads_to_a_term(client):
    for number in range(TERMS_PER_PAGE):
        make_term(f"a{number:02}")
    make_term("zirvə", slug="peak")
    assert 'href="?page=2#letter-Z"' in page(client)
    assert 'id="term-peak"' in page(client, at="peak")
    assert 'id="term-peak"' not in page(client, at="not-there")
    assert len(page(client)) < 30_000
