"""What is found by whom: forms, values, both languages, drafts; and entries that follow every change."""

import pytest
from django.db import transaction

from quizzes.facts.actions import save_claim
from quizzes.models import SearchEntry, Term
from quizzes.search.actions import rebuild_index
from quizzes.search.queries import entries_of, examples, find, near_query
from tests.factories import ClaimFactory, FactFactory, LessonFactory

pytestmark = pytest.mark.django_db


def found(query, language="en", *, sees_drafts=False, others=False):
    hits = find(query, language=language, sees_drafts=sees_drafts)
    return [(entry.kind, entry.slug) for entry in entries_of(hits.others if others else hits.own)]


def stored():
    columns = [field.name for field in SearchEntry._meta.concrete_fields if field.name != "id"]
    return sorted(map(str, SearchEntry.objects.values_list(*columns)))


@pytest.mark.parametrize(
    ("query", "language", "expected"),
    [
        ("basalt", "en", [("term", "basalt"), ("lesson", "land")]),
        ("basalts", "en", [("term", "basalt"), ("lesson", "land")]),
        ("bazaltın", "az", [("term", "basalt"), ("lesson", "land")]),
        ("kelbecerin rayonunda", "az", [("fact", "opened"), ("fact", "area")]),
        ("KƏLBƏCƏR", "az", [("fact", "opened"), ("fact", "area")]),
        ("karvachar", "en", [("fact", "area"), ("fact", "opened")]),
        ("çayın", "az", [("lesson", "land")]),
        ("3054", "en", [("lesson", "land"), ("fact", "area")]),
        ("3 054", "az", [("lesson", "land"), ("fact", "area")]),
        ("3,054 km²", "en", [("lesson", "land"), ("fact", "area")]),
        ("3054 sq km", "en", [("fact", "area"), ("lesson", "land")]),
        ("3054 metres", "en", []),
        ("25 noyabr 2020", "az", [("fact", "opened")]),
        ("2020-11-25", "en", [("fact", "opened")]),
        ("November 2020", "en", [("fact", "opened")]),
        ("2020-11-26", "en", []),
        ("basalt district", "en", [("lesson", "land")]),
        ('"columns of basalt"', "en", [("lesson", "land")]),
        ('"basalt of columns"', "en", []),
        ("mountains", "az", [("source", "trend")]),
        ("%", "en", []),
        ("_", "en", []),
        ("", "en", []),
    ],
)
def test_query_finds(course, query, language, expected):
    assert sorted(found(query, language)) == sorted(expected)


def test_order_is_title_then_text_then_the_course(course):
    LessonFactory(slug="second", course=course["lesson"].course, position=99, title_en="Basalt", body_en="Stone.")
    LessonFactory(slug="first", course=course["lesson"].course, position=1, title_en="Of basalts", body_en="Stone.")
    rebuild_index()
    assert found("basalt") == [("lesson", "second"), ("term", "basalt"), ("lesson", "first"), ("lesson", "land")]


def test_other_language_is_offered_where_this_one_has_nothing(course):
    assert (found("basalt", "az"), found("basalt", "az", others=True)) == (
        [],
        [("term", "basalt"), ("lesson", "land")],
    )
    assert found("3054", "az", others=True) == [], "what is found in this language is not offered again"


def test_pupils_find_nothing_that_is_not_for_them(course):
    LessonFactory(slug="draft", title_en="Secret basalt", is_published_en=False, is_published_az=True)
    hidden = FactFactory(slug="hidden", is_for_pupils=False, subject=course["subject"])
    ClaimFactory(fact=hidden, value="777")
    LessonFactory(slug="drawn", body_en="It is {hidden} here, in the gorge.")
    Term.objects.create(slug="half", name_en="gorge", name_az="yarğan", definition_en="A narrow valley.")
    rebuild_index()
    assert (found("secret"), found("777"), found("yarğan", "az", others=True)) == ([], [], [])
    assert found("secret", sees_drafts=True) == [("lesson", "draft")]
    assert found("777", sees_drafts=True) == [("fact", "hidden")]
    assert found("gorge") == [("term", "half"), ("lesson", "drawn")]
    assert (found("yarğan", "az"), near_query("secrit", language="en", sees_drafts=False)) == ([], "")


def test_near_words_and_examples_are_written_as_they_stand(course):
    def near(query, language="en"):
        return near_query(query, language=language, sees_drafts=False)

    assert near("kalbajer distrikt").lower() == "kalbajar district"
    assert near("kelbecir", "az") == "Kəlbəcər"
    assert (near("chaylar"), near("chaylar", "az")) == ("Çaylar", "Çaylar")
    assert (near("basalt"), near("qqqqq"), near("12")) == ("", "", "")
    assert examples("az", count=3) == ["bazalt"]


def test_entries_follow_every_change(course, saved):
    lesson, fact, term, subject = course["lesson"], course["fact"], course["term"], course["subject"]
    with saved():
        claim = fact.claims.get()
        claim.value = "2953"
        save_claim(claim)
    assert (found("3054"), sorted(found("2953"))) == ([], [("fact", "area"), ("lesson", "land")])
    with saved():
        subject.name_en = "Highland"
        subject.save()
    assert sorted(found("highland")) == [("fact", "area"), ("fact", "opened")]
    with saved():
        fact.is_for_pupils = False
        fact.save()
    assert found("2953") == [], "neither the fact nor the lesson that would draw it"
    with saved():
        lesson.is_published_en = False
        lesson.save()
    assert found("columns") == []
    with saved():
        term.name_en = "rock"
        term.save()
    assert found("rock") == [("term", "basalt")]
    with saved():
        course["document"].title = "Other news"
        course["document"].save()
        term.delete()
        lesson.delete()
    assert (found("rock"), found("other")) == ([], [("source", "trend")])
    kept = stored()
    rebuild_index()
    assert stored() == kept, "what followed the changes is what a new look would find"


def test_what_one_transaction_changes_is_looked_at_once_and_when_it_ends(course, saved):
    with saved() as looks:
        for number in range(3):
            course["lesson"].title_en = f"Title {number}"
            course["lesson"].save()
            course["fact"].save()
        assert found("title") == []
    assert (found("title"), len(looks)) == ([("lesson", "land")], 1)


def test_what_is_taken_back_changes_nothing(course, saved):
    with saved() as looks, transaction.atomic():
        course["lesson"].delete()
        transaction.set_rollback(True)
    assert (found("columns"), looks) == ([("lesson", "land")], [])


def test_terms_of_a_lesson_are_noted_again_when_the_glossary_grows(course, saved):
    with saved():
        Term.objects.create(slug="column", name_en="column", definition_en="A tall stone.")
    entry = SearchEntry.objects.get(kind="lesson", language="en")
    assert entry.terms == ["column", "basalt"]


def test_index_is_built_with_few_queries(course, django_assert_max_num_queries):
    for _number in range(4):
        LessonFactory(body_en="{area}")
        ClaimFactory()
    with django_assert_max_num_queries(60):
        rebuild_index()


@pytest.mark.parametrize(("query", "queries"), [("basalt", 1), ("25 November 2020", 2), ("", 0)])
def test_finding_costs_the_same_however_much_is_found(course, django_assert_num_queries, query, queries):
    LessonFactory.create_batch(3, body_en="More basalt, 25 November 2020.")
    rebuild_index()
    with django_assert_num_queries(queries):
        find(query, language="en", sees_drafts=False)
