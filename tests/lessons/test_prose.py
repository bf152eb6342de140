"""A lesson drawn from its facts."""

import pytest

from quizzes.facts.queries import facts_with_claims
from quizzes.lessons.prose import render_lesson
from quizzes.lessons.queries import facts_of_lesson
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, LessonFactory, SubjectFactory

pytestmark = pytest.mark.django_db


def draw(body, language="en"):
    lesson = LessonFactory.build(body_en=body, body_az=body)
    return render_lesson(lesson, language, facts={fact.slug: fact for fact in facts_with_claims()})


@pytest.mark.parametrize(("language", "words"), [("en", "on 25 November 2020"), ("az", "25 noyabr 2020-ci ildə")])
def test_value_is_drawn_in_the_language_with_its_page_and_reference(language, words):
    fact = FactFactory(slug="returned-on", property__value_type="date", property__unit="")
    ClaimFactory(fact=fact, value_type="date", value="2020-11-25", unit="", exact="November 25", is_taught=True)
    html = draw("It was {returned-on|when}.", language).html.replace("\xa0", " ")
    assert f'<a class="value" href="/{language}/facts/returned-on/">{words}</a><sup class="reference">' in html
    assert 'href="#reference-1"' in html


def test_name_takes_the_case_that_an_azerbaijani_sentence_asks_for():
    fact = FactFactory(slug="main-river", property__value_type="other_name", property__unit="")
    river = SubjectFactory(name_en="Tartar River", name_az="Tərtər çayı", is_az_possessive=True)
    ClaimFactory(fact=fact, value_type="other_name", value="Tartar", unit="", value_subject=river, is_taught=True)
    assert ">Tərtər çayının</a>" in draw("{main-river|genitive}", "az").html
    assert ">Tartar River</a>" in draw("{main-river|genitive}", "en").html


def test_references_are_numbered_by_document_in_order_of_first_mention(area, city_day):
    drawn = draw("{city-day@gazette} {area} {city-day@trend-2025} {area} {cite city-day@gazette}")
    assert [(item.number, item.document.slug, item.passages) for item in drawn.references] == [
        (1, "gazette", (1,)),
        (2, "trend", (6,)),
        (3, "trend-2025", (1,)),
    ]
    assert drawn.fact_slugs == ["city-day", "area"]
    assert drawn.html.count("#reference-1") == 2


def test_value_of_a_disputed_fact_carries_the_sign(area, city_day):
    drawn = draw("It falls {city-day@gazette|when}. It covers {area}.").html
    disputed, plain = drawn.split("</p>")[0].split(". It covers")
    assert "value--disputed" in disputed
    assert "<svg" in disputed
    assert "#disagree" in disputed
    assert "on 20 October 2025" in disputed
    assert "value--disputed" not in plain


def test_disputed_value_is_never_drawn_plainly(city_day):
    html = draw("It falls {city-day|when}.").html
    assert "November" not in html
    assert "value not available" in html


def test_comparison_draws_a_slip_for_each_source_with_the_reason(city_day):
    drawn = draw("Two days:\n\n{compare city-day}\n\nSo it is.")
    assert drawn.html.count('<figure class="slip">') == 2
    assert "November 25" in drawn.html
    assert "<b>20 October 2025</b>" in drawn.html
    assert "The sources disagree." in drawn.html
    assert [item.number for item in drawn.references] == [1, 2]


def test_passages_of_one_document_that_say_the_same_share_a_slip(area):
    ClaimFactory(fact=area, document=area.claims.get().document, passage_number=9, value="3054")
    html = draw("{compare area}").html
    assert html.count('<figure class="slip">') == 1
    assert "passages 6, 9" in html


def test_html_in_prose_and_in_values_is_escaped():
    fact = FactFactory(slug="motto", property__value_type="text", property__unit="")
    ClaimFactory(
        fact=fact, value_type="text", value="x", unit="", value_text_en="<script>alert(1)</script>", is_taught=True,
        exact="<img src=x>", document=DocumentFactory(publisher="<b>Trend</b>", title="<i>News</i>"),
    )  # fmt: skip
    html = draw("<u>Say</u> {motto} [x](javascript:alert(1))\n\n{compare motto}").html
    for tag in ("<script>", "<img", "<u>", "<b>Trend", "<i>News", 'href="javascript'):
        assert tag not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_fact_that_is_not_for_pupils_leaves_no_trace(area):
    area.is_for_pupils = False
    area.save()
    drawn = draw("It covers {area}. {cite area}\n\n{compare area}")
    assert "3054" not in drawn.html
    assert drawn.references == []


def test_placeholder_in_braces_that_cannot_be_read_stays_text(area):
    assert "{area|loudly}" in draw("It covers {area|loudly}.").html


def test_title_of_the_page_keeps_the_first_level():
    assert draw("# Springs\n\n## Hot\n").html == '<h2 id="p1">Springs</h2>\n<h2 id="p2">Hot</h2>\n'


@pytest.mark.parametrize("count", [1, 3])
def test_facts_of_a_lesson_take_two_queries(django_assert_num_queries, count):
    facts = [ClaimFactory(fact__slug=f"fact-no-{number}", is_taught=True).fact for number in range(count)]
    body = " ".join(f"{{{fact.slug}}} {{compare {fact.slug}}}\n\n{{compare {fact.slug}}}\n\n" for fact in facts)
    lesson = LessonFactory(body_en=body)
    with django_assert_num_queries(2):
        render_lesson(lesson, "en", facts=facts_of_lesson(lesson, "en"))
