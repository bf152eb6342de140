"""The desk of translators: coverage, both sides of a row, terms, checks, “still right”, filters, and who may."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from quizzes.models import Lesson, Question, TranslationState
from tests.admin.forms import send
from tests.factories import (
    AdministratorFactory,
    CitationFactory,
    LessonFactory,
    QuestionFactory,
    QuizFactory,
    SubjectFactory,
    TeacherFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def lesson() -> Lesson:
    """A lesson whose English title has changed since it was translated."""
    made = LessonFactory()
    made.title_en = "Land, water and stone"
    made.save()
    return made


def page(row, **query: str) -> str:
    asked = "&".join(f"{name}={value}" for name, value in query.items())
    return reverse("admin:translate", args=[row._meta.model_name, row.pk]) + f"?{asked}"


def typed(client, address: str, **changes: str) -> dict[str, str]:
    """What a browser would send from the page, some texts changed."""
    form = client.get(address).context_data["form"]
    data = {side.name: side.text for side in form.sides} | {f"{side.name}-seen": side.seen for side in form.sides}
    return data | {name.replace("__", "-"): text for name, text in changes.items()}


def calls() -> list[tuple[str, str, str]]:
    called = TranslationState.objects.filter(needs_update=True)
    return sorted(called.values_list("table", "field", "language"))


def test_desk_form_source_changed_calls_the_other_language(desk):
    lesson = LessonFactory()

    send(desk, reverse("admin:quizzes_lesson_change", args=[lesson.pk]), title_en="Land, water and stone")

    assert calls() == [("lesson", "title", "az")]
    assert TranslationState.objects.get(field="title", language="en", table="lesson").said_by.full_name == "Nigar"


def test_desk_form_saved_as_it_is_calls_nobody(desk):
    lesson = LessonFactory(body_en="One.\nTwo.", body_az="Bir.\nİki.")

    send(desk, reverse("admin:quizzes_lesson_change", args=[lesson.pk]), body_en="One.\r\nTwo.", body_az="Bir.\r\nİki.")

    assert calls() == []


def test_translate_shows_both_sides_with_terms_and_state(desk, lesson, language):
    SubjectFactory(name_en="Tartar River", name_az="Tərtər çayı")
    lesson.summary_en = "The Tartar River."
    lesson.save()
    with override(language):
        html = desk.get(page(lesson)).content.decode()

    assert "<mark>Tartar River</mark>" in html
    assert '<dd lang="az">Tərtər çayı</dd>' in html
    assert html.count('name="still_right"') == 2
    assert "Torpaq və su</textarea>" in html


def test_translate_edited_text_is_stored_and_current(desk, lesson):
    address = page(lesson)
    name = f"lesson__{lesson.pk}__title"

    response = desk.post(address, typed(desk, address, **{name: "Torpaq, su və daş"}))

    assert response.status_code == 302
    lesson.refresh_from_db()
    assert lesson.title_az == "Torpaq, su və daş"
    assert calls() == []
    assert lesson.history.first().history_user.full_name == "Nigar"


def test_translate_still_right_ends_the_call_and_changes_no_text(desk, lesson):
    address = page(lesson)

    desk.post(address, typed(desk, address) | {"still_right": f"lesson-{lesson.pk}-title"})

    lesson.refresh_from_db()
    assert (lesson.title_az, calls()) == ("Torpaq və su", [])


def test_translate_get_changes_nothing_and_saving_as_it_is_neither(desk, lesson):
    address, before = page(lesson), calls()
    entries = lesson.history.count()

    desk.post(address, typed(desk, address))

    assert calls() == before
    assert lesson.history.count() == entries


def test_translate_changed_by_somebody_else_meanwhile_nothing_is_stored(desk, lesson):
    address = page(lesson)
    data = typed(desk, address, **{f"lesson__{lesson.pk}__title": "Torpaq, su və daş"})
    Lesson.objects.get(pk=lesson.pk)
    other = Lesson.objects.get(pk=lesson.pk)
    other.title_az = "Su və daş"
    other.save()

    html = desk.post(address, data).content.decode()

    lesson.refresh_from_db()
    assert lesson.title_az == "Su və daş"
    assert "changed by somebody else" in html
    assert "Torpaq, su və daş</textarea>" in html


def test_translate_text_that_breaks_a_published_lesson_is_refused_with_what_was_typed(desk):
    lesson = LessonFactory()
    address = page(lesson)

    response = desk.post(address, typed(desk, address, **{f"lesson__{lesson.pk}__body": ""}))

    lesson.refresh_from_db()
    assert response.status_code == 200
    assert lesson.body_az == "Çay axır."
    assert 'aria-invalid="true"' in response.content.decode()


def test_translate_published_text_left_empty_is_refused_in_words(desk, lesson):
    address = page(lesson)

    response = desk.post(address, typed(desk, address, **{f"lesson__{lesson.pk}__title": ""}))

    html = response.content.decode()
    assert "It is published in this language, so this text cannot be empty." in html
    assert "Constraint" not in html
    assert Lesson.objects.get(pk=lesson.pk).title_az == lesson.title_az


def test_translate_published_question_gets_a_new_version(desk):
    question = QuestionFactory(options=2)
    CitationFactory(question=question)
    option = question.options.first()
    address, text = page(question), f"Başqa {option.text_az}"

    response = desk.post(address, typed(desk, address, **{f"option__{option.pk}__text": text}))

    assert response.status_code == 302
    newest = question.versions.order_by("-number").first()
    assert newest.content["options"][0]["text"]["az"] == text


def test_translate_findings_are_shown_after_saving_without_script(desk):
    lesson = LessonFactory(summary_en="In 1993.", summary_az="1993-cü ildə.")
    address = page(lesson)
    desk.post(address, typed(desk, address, **{f"lesson__{lesson.pk}__summary": "1992-ci ildə."}))

    assert "The languages give different numbers: 1992, 1993." in desk.get(address).content.decode()


def test_check_answers_what_the_checks_find_and_changes_nothing(desk, lesson):
    lesson.summary_en = "In 1993."
    lesson.save()
    asked = {"table": "lesson", "row": lesson.pk, "field": "summary", "from": "en", "to": "az"}

    answer = desk.post(reverse("admin:translation_check"), asked | {"text": "1992-ci ildə."}).json()

    assert answer == {"findings": [{"message": "The languages give different numbers: 1992, 1993.", "blocks": True}]}
    assert desk.post(reverse("admin:translation_check"), asked | {"text": "1993-cü ildə."}).json() == {"findings": []}
    lesson.refresh_from_db()
    assert lesson.summary_az == "Çaylar."


@pytest.mark.parametrize(
    "wrong", [{"table": "user"}, {"field": "slug"}, {"row": "9" * 30}, {"row": "x"}, {"table": ""}]
)
def test_check_of_what_is_no_text_not_found(desk, lesson, wrong):
    asked = {"table": "lesson", "row": lesson.pk, "field": "summary", "text": "x"} | wrong

    assert desk.post(reverse("admin:translation_check"), asked).status_code == 404


def test_lists_filter_by_state_with_the_parts_of_a_row(desk, language):
    behind, missing, fine = QuestionFactory(), QuestionFactory(), QuestionFactory()
    option = behind.options.first()
    option.text_en = "Another river"
    option.save()
    missing.explanation_en = "Because."
    missing.save()
    quiz = QuizFactory(questions=[behind])
    QuizFactory(questions=[fine])
    with override(language):
        questions, quizzes = reverse("admin:quizzes_question_changelist"), reverse("admin:quizzes_quiz_changelist")

    def listed(address: str, chosen: str) -> list:
        return list(desk.get(f"{address}?translation={chosen}").context_data["cl"].result_list)

    assert listed(questions, "needs_update-az") == [behind]
    assert listed(questions, "missing-az") == [missing]
    assert listed(quizzes, "needs_update-az") == [quiz]
    assert listed(questions, "needs_update-en") == []
    assert len(listed(questions, "nonsense")) == 3


def test_coverage_counts_per_lesson_and_quiz(desk, lesson, language):
    question = QuestionFactory(explanation_en="Because.", explanation_az="")
    QuizFactory(lesson=lesson, questions=[question])
    with override(language):
        context = desk.get(reverse("admin:translations")).context_data

    shown = {(line.is_part, cell.language): cell.count for line in context["lines"] for cell in line.cells}
    assert (shown[False, "az"].current, shown[False, "az"].needs_update, shown[False, "az"].missing) == (2, 1, 0)
    assert (shown[True, "az"].current, shown[True, "az"].needs_update, shown[True, "az"].missing) == (5, 0, 1)
    assert shown[True, "en"].is_whole
    assert not shown[True, "az"].is_whole


@pytest.mark.parametrize("count", [1, 3])
def test_coverage_takes_a_constant_number_of_queries(desk, count, django_assert_num_queries):
    for _number in range(count):
        QuizFactory(lesson=LessonFactory(), questions=2)
    address = reverse("admin:translations")
    desk.get(address)

    with django_assert_num_queries(8):
        desk.get(address)


@pytest.mark.parametrize("count", [1, 3])
def test_translate_a_quiz_takes_a_constant_number_of_queries(desk, count, django_assert_num_queries):
    address = page(QuizFactory(questions=count))
    desk.get(address)

    with django_assert_num_queries(10):
        desk.get(address)


def test_desk_index_says_what_needs_an_update(desk, lesson, language):
    with override(language):
        waiting = dict(desk.get(reverse("admin:index")).context_data["to_look_at"])

    assert reverse("admin:translations").split("/", 2)[2] in {address.split("/", 2)[2] for address in waiting.values()}


CAST = {"visitor": None, "learner": UserFactory, "teacher": TeacherFactory, "administrator": AdministratorFactory}
SHOWN = {"visitor": "in", "learner": 404, "teacher": 200, "administrator": 200}
TABLE = {
    "translations": SHOWN,
    "translation_files": SHOWN,
    "translation_export": SHOWN,
    "translation_check": SHOWN | {"teacher": 405, "administrator": 405},
    "translate": SHOWN,
}


@pytest.mark.parametrize("who", CAST)
@pytest.mark.parametrize("name", TABLE)
def test_addresses_answer_as_the_table_says(client, who, name, language):
    row = QuestionFactory()
    if CAST[who]:
        client.force_login(CAST[who](), backend="quizzes.people.permissions.RoleBackend")
    with override(language):
        address = reverse(f"admin:{name}", args=["question", row.pk] if name == "translate" else [])

    response = client.get(address, follow=who == "learner")  # who is led to sign in, and then finds nothing there

    assert ("in" if response.status_code == 302 else response.status_code) == TABLE[name][who]
    if who in {"visitor", "learner"}:
        assert client.post(address).url.startswith(f"/{language}/admin/login/")
    assert Question.objects.count() == 1
