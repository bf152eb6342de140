"""Terms in lessons: found in every form, marked once, never in headings, links or values, and explained at the foot."""

import pytest

from quizzes.facts.queries import facts_with_claims
from quizzes.lessons.prose import render_lesson
from quizzes.lessons.terms import TermFinder
from quizzes.models import Term
from tests.factories import LessonFactory


def mentions(text, language="az", **names):
    names = {slug.replace("_", "-"): name for slug, name in names.items()}
    return [(text[one.start : one.end], one.slug) for one in TermFinder(names, language).mentions(text)]


@pytest.mark.parametrize(
    ("text", "language", "name", "words"),
    [
        ("Burada bazaltın sütunları var.", "az", "bazalt", ["bazaltın"]),
        ("BAZALT daşı", "az", "bazalt", ["BAZALT"]),
        ("Mineral bulaqların suyu", "az", "mineral bulaq", ["Mineral bulaqların"]),
        ("mineral bulağında", "az", "mineral bulaq", ["mineral bulağında"]),
        ("dəniz səviyyəsindən 3724 metr", "az", "dəniz səviyyəsi", ["dəniz səviyyəsindən"]),
        ("Oradan keçib getdi, keçədən alaçıq", "az", "keçə", ["keçədən"]),
        ("Kece deyil", "az", "keçə", []),
        ("bazaltlı yer, bazar", "az", "bazalt", []),
        ("Mineral springs are warm.", "en", "mineral spring", ["Mineral springs"]),
        ("The valleys", "en", "valley", ["valleys"]),
        ("a spring of mineral water", "en", "mineral spring", []),
    ],
)
def test_term_is_found_in_its_forms_by_its_own_letters(text, language, name, words):
    assert mentions(text, language, term=name) == [(word, "term") for word in words]


def test_of_terms_that_overlap_the_longer_counts():
    text = "su elektrik stansiyasının suyu, stansiya"
    found = mentions(text, plant="su elektrik stansiyası", station="stansiya", water="su")
    assert found == [("su elektrik stansiyasının", "plant"), ("suyu", "water"), ("stansiya", "station")]


@pytest.fixture
def basalt(db):
    return Term.objects.create(
        slug="basalt", name_en="basalt", name_az="bazalt", definition_en="A rock.", definition_az="Süxur."
    )


def draw(body, terms, **facts):
    lesson = LessonFactory.build(body_en=body)
    return render_lesson(lesson, "en", facts={fact.slug: fact for fact in facts_with_claims()}, terms=terms)


def test_first_mention_outside_of_headings_opens_the_definition(basalt):
    drawn = draw("## Of basalt\n\nIt is **basalt & more**.\n\n- Basalt again\n", [basalt])
    assert '<h2 id="p1">Of basalt</h2>' in drawn.html
    assert (
        '<strong><a class="term" id="word-basalt" href="#term-basalt" aria-describedby="term-basalt-says">basalt</a>'
        " &amp; more</strong>"
    ) in drawn.html
    assert drawn.html.count('class="term"') == 1
    assert drawn.terms == [basalt]


def test_values_and_words_that_look_like_marks_hold_no_term(basalt, area):
    area.subject.name_en = "basalt"
    drawn = draw("It covers {area}. Write \\*basalt\\* & <b>basalt</b>.", [basalt])
    assert drawn.html.count('class="term"') == 1
    assert "&lt;b&gt;" in drawn.html
    assert draw("No such thing {area}", [basalt]).terms == []


def test_lesson_without_terms_is_drawn_as_before(basalt):
    assert draw("Of basalt.", []).html == '<p id="p1">Of basalt.</p>\n'
