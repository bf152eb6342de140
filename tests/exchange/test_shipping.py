import datetime
from decimal import Decimal

import pytest
from django.apps import apps
from django.forms.models import model_to_dict

from quizzes.exchange import shipping
from quizzes.exchange.shipping import load_shipped
from quizzes.models import (
    Attempt,
    Citation,
    Claim,
    Document,
    Fact,
    Lesson,
    LessonFact,
    Option,
    Picture,
    Question,
    QuestionVersion,
    Quiz,
    QuizQuestion,
    ShippedRecord,
    Subject,
)
from quizzes.people.errors import DomainError
from quizzes.people.fields import DerivedField, rebuild_derived
from quizzes.sources.actions import import_text, text_identity
from tests.exchange import shipped_course as course
from tests.factories import FactFactory
from tests.pictures.files import plain

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 2, 2, 9, 0, tzinfo=datetime.UTC)
TEXT = "The district covers 3054 square kilometers."
CONTENT = (Document, Subject, Fact, Claim, Lesson, LessonFact, Question, Option, Citation, QuestionVersion, Quiz)


def load(folder):
    lines = []
    result = load_shipped(lines.append, folder=folder)
    assert list(result.refused) == [line for line in lines if line in result.refused]
    return result


def everything():
    return {model.__name__: sorted(map(str, model._base_manager.values_list())) for model in (*CONTENT, QuizQuestion)}


@pytest.fixture
def folder(tmp_path):
    course.write_course(tmp_path)
    return tmp_path


def test_load_shipped_fills_an_empty_database_and_derives_the_rest(folder):
    result = load(folder)

    assert (result.refused, result.skipped) == ((), 0)
    assert result.created == {
        "document": 1,
        "subject": 1,
        "property": 1,
        "fact": 1,
        "claim": 1,
        "course": 1,
        "lesson": 1,
        "quiz": 1,
        "question": 1,
        "option": 2,
        "citation": 1,
        "quizquestion": 1,
    }
    claim, option = Claim.objects.get(), Option.objects.get(position=1)
    assert (claim.value_type, claim.unit, claim.numeric_low) == (
        "quantity",
        "area-square-kilometer",
        Decimal("3054000000"),
    )
    assert (claim.state, option.numeric_high) == ("text_not_here", Decimal("3054000000"))
    assert "kelbecer rayonu" in Fact.objects.get().search_text
    assert [row.fact.slug for row in LessonFact.objects.all()] == ["land-area"]
    version = QuestionVersion.objects.get()
    assert version.content["languages"] == ["en", "az"]
    assert Question.objects.get().fingerprint == version.fingerprint != ""


def test_load_shipped_brings_pictures_with_their_files(folder):
    course.write(folder, "00_pictures.json", *course.picture("valley", data=plain()))
    assert load(folder).created["picture"] == 1
    picture = Picture.objects.get(slug="valley")
    assert bytes(picture.small.data) == plain()
    assert bytes(picture.small.light)[4:12] == b"ftypavif"
    assert (picture.alt_az, picture.history.count()) == ("Dərə", 1)
    assert load(folder).created == {}


def test_load_shipped_leaves_no_derived_column_behind(folder):
    load(folder)
    for model in apps.get_app_config("quizzes").get_models():
        if any(isinstance(column, DerivedField) for column in model._meta.concrete_fields):
            assert rebuild_derived(model) == 0, model


def test_load_shipped_again_changes_nothing_in_one_query(folder, django_assert_num_queries):
    load(folder)
    before = everything()
    with django_assert_num_queries(3):  # the ledger, within a savepoint
        result = load(folder)
    assert (result.created, result.skipped) == ({}, 0)
    assert everything() == before


def test_load_shipped_again_after_the_files_changed_duplicates_nothing(folder):
    load(folder)
    before = everything()
    path = folder / "01_facts.json"
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    result = load(folder)
    assert (result.created, result.skipped, result.refused) == ({}, 13, ())
    assert everything() == before


def test_load_shipped_overwrites_no_edit_and_brings_back_nothing_deleted(folder):
    course.write_course(folder, questions=[course.question("how-wide"), course.option("how-wide", 1)])
    load(folder)
    Subject.objects.update(name_en="Our district", slug="our-district")
    Claim.objects.update(value="3000", exact="3000 square kilometers")
    Option.objects.filter(position=1, question__slug="how-large").update(text_en="Edited", position=7)
    Option.objects.filter(position=2).delete()
    QuizQuestion.objects.all().delete()
    Citation.objects.all().delete()
    QuestionVersion.objects.filter(question__slug="how-wide").delete()
    Question.objects.get(slug="how-wide").delete()
    before = everything()

    course.write_course(
        folder,
        questions=[
            course.question("how-wide"),
            course.option("how-wide", 1),
            course.option("how-wide", 2),
            course.in_quiz("how-wide", position=2),
        ],
    )
    result = load(folder)

    assert (result.created, result.refused) == ({}, ())
    assert everything() == before


def test_load_shipped_later_release_brings_what_is_new(folder):
    load(folder)
    versions = QuestionVersion.objects.count()
    course.write_course(
        folder,
        facts=[course.claim("land-area", "3050"), course.fact("town-area"), course.claim("town-area", "7")],
        questions=[
            course.question("how-large-is-the-town", fact="town-area"),
            course.option("how-large-is-the-town", 1, is_key=True),
            course.option("how-large-is-the-town", 2),
            course.in_quiz("how-large-is-the-town", position=2),
        ],
    )

    result = load(folder)

    assert result.created == {"claim": 2, "fact": 1, "question": 1, "option": 2, "quizquestion": 1}
    assert QuestionVersion.objects.count() == versions + 1
    assert list(Quiz.objects.get().quiz_questions.values_list("question__slug", flat=True)) == [
        "how-large",
        "how-large-is-the-town",
    ]


def test_load_shipped_later_release_leaves_known_questions_as_they_are(folder):
    load(folder)
    before = everything()
    citation = course.record("citation", question=["how-large"], document=["trend"], passage_number=2, exact="3054")
    course.write_course(folder, questions=[course.option("how-large", 3, is_key=True), citation])
    assert load(folder).created == {}
    assert everything() == before


def test_load_shipped_later_claim_does_not_replace_the_taught_one(folder):
    load(folder)
    course.write_course(folder, facts=[course.claim("land-area", "3055", is_taught=True)])
    assert load(folder).created == {"claim": 1}
    assert list(Claim.objects.filter(is_taught=True).values_list("value", flat=True)) == ["3054"]


def test_load_shipped_touches_no_attempt(folder):
    load(folder)
    Attempt.objects.create(quiz=Quiz.objects.get(), guest="guest-1", mode="practice", language="en", started_at=NOW)
    before = list(Attempt.objects.values())
    course.write_course(folder, questions=[course.question("how-wide")])
    load(folder)
    assert list(Attempt.objects.values()) == before


def test_load_shipped_row_of_a_teacher_under_the_same_name_gets_no_parts(folder):
    Question.objects.create(slug="how-large", stem_en="Mine?")
    result = load(folder)
    assert Question.objects.get().stem_en == "Mine?"
    assert (Option.objects.count(), Citation.objects.count()) == (0, 0)
    assert ("question", "how-large") not in set(ShippedRecord.objects.values_list("table", "key"))
    assert "option" not in result.created


def test_load_shipped_fact_that_a_teacher_asked_first_is_refused_and_said_so(folder):
    load(folder)
    fact = Fact.objects.get()
    FactFactory(slug="mine", subject=fact.subject, property=fact.property, qualifier="town-area")
    course.write_course(folder, facts=[course.fact("town-area"), course.claim("town-area", "7")])
    result = load(folder)
    assert len(result.refused) == 1
    assert result.refused[0].startswith("01_facts.json: fact town-area: ")
    assert set(Fact.objects.values_list("slug", flat=True)) == {"land-area", "mine"}


@pytest.mark.parametrize(
    ("extra", "words"),
    [
        (course.claim("no-such-fact", "7"), None),
        (course.fact("lost", subject=["nobody"]), "fact lost"),
        (course.claim("land-area", "many"), "cannot be read"),
    ],
)
def test_load_shipped_record_that_cannot_be_loaded_is_named(folder, extra, words):
    course.write_course(folder, facts=[extra])
    result = load(folder)
    assert result.created["question"] == 1
    assert [words in line for line in result.refused] == ([True] if words else [])


def test_load_shipped_file_that_is_no_json_loads_nothing(folder):
    (folder / "99.json").write_text("[", encoding="utf-8")
    with pytest.raises(ValueError, match=r"99\.json"):
        load(folder)
    assert not Document.objects.exists()


def test_load_shipped_failing_halfway_loads_nothing(folder, monkeypatch):
    def fail(question):
        raise DomainError("no")

    monkeypatch.setattr(shipping, "refresh_version", fail)
    with pytest.raises(DomainError):
        load(folder)
    assert not ShippedRecord.objects.exists()
    assert not Document.objects.exists()


def test_load_shipped_text_that_is_here_already_is_quoted_from(folder):
    import_text(TEXT, now=NOW, title="Our copy", language="en")
    course.write_course(folder, sha256=text_identity(TEXT))

    result = load(folder)

    assert result.refused == ()
    assert [document.slug for document in Document.objects.all()] == ["our-copy"]
    assert [(claim.document.slug, claim.state) for claim in Claim.objects.all()] == [("our-copy", "found")]
    assert Citation.objects.get().state == "found"


def test_import_text_after_the_course_finds_its_claims(folder):
    course.write_course(folder, sha256=text_identity(TEXT))
    load(folder)
    result = import_text(TEXT, now=NOW)
    assert (result.outcome, result.found, result.orphans) == ("text_added", 2, 0)


def test_load_shipped_writes_columns_as_the_file_has_them(folder):
    load(folder)
    lesson = model_to_dict(Lesson.objects.get())
    assert (lesson["title_en"], lesson["title_az"], lesson["body_az"]) == ("Land", "Torpaq", "Sahəsi {land-area}.")


def test_rows_in_words_agree_with_their_number():
    assert [shipping._rows_in_words("course", count=count) for count in (1, 2)] == ["1 course", "2 courses"]


def test_load_shipped_begins_each_history_with_one_entry_of_nobody(folder):
    load(folder)

    for model in (Subject, Fact, Claim, Lesson, Question, Option, Citation):
        entries = model.history.values_list("history_type", "history_user", "history_change_reason")
        assert list(entries) == [("+", None, "shipped")] * model.objects.count(), model
    load(folder)
    assert Fact.history.count() == Fact.objects.count()


def test_load_shipped_remembers_facts_for_lessons_and_questions(folder):
    load(folder)

    question, drawn = Question.objects.get(), LessonFact.objects.get()
    assert (question.fingerprint, question.fact_then) == (drawn.fingerprint, drawn.fact_then)
    assert set(drawn.fact_then) == {"en", "az"}
