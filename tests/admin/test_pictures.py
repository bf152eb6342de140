"""Pictures at the desk: brought in as files, refused at the field, seen where they are shown, chosen by name."""

import pytest
from django.contrib.messages import get_messages
from django.core.files.uploadedfile import SimpleUploadedFile

from quizzes.lessons.actions import refresh_lesson_pictures
from quizzes.models import Picture, PictureFile
from quizzes.questions.actions import refresh_version
from quizzes.translating.writing import NewText, store_texts
from tests.admin.forms import errors_of, fields_on, send
from tests.factories import FEBRUARY_2026, CitationFactory, LessonFactory, PictureFactory, QuestionFactory
from tests.pictures.files import plain

ADD = "/{}/admin/quizzes/picture/add/"
WORDS = {"alt_en": "A valley", "alt_az": "Dərə", "licence": "by-4.0", "credit": "Aysel", "taken_on": "2023"}


def uploaded(data=None, name="IMG_1.JPG"):
    return SimpleUploadedFile(name, plain() if data is None else data, "image/jpeg")


def question_with(picture):
    question = CitationFactory(question=QuestionFactory(picture=picture)).question
    refresh_version(question)
    return question


def test_picture_is_brought_in_with_its_words(desk, teacher, language):
    response = desk.post(ADD.format(language), WORDS | {"file": uploaded()})
    assert response.status_code == 302, errors_of(response)
    picture = Picture.objects.get()
    assert (picture.slug, picture.alt_az, picture.file_name) == ("a-valley", "Dərə", "IMG_1.JPG")
    assert (picture.width, picture.height, picture.uploaded_by) == (300, 200, teacher)
    assert picture.stored_bytes < 40_000
    listed = desk.get(f"/{language}/admin/quizzes/picture/").content.decode()
    assert f"/pictures/{picture.small_id}.jpg" in listed
    assert "{picture a-valley}" in listed


def test_refused_file_loses_nothing_else_of_the_form(desk, language):
    response = desk.post(ADD.format(language), WORDS | {"file": uploaded(b"<svg onload='alert(1)'/>", "photo.jpg")})
    assert list(errors_of(response)) == ["file"]
    assert fields_on(response).items() >= WORDS.items()
    assert not PictureFile.objects.exists()


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"alt_en": "", "alt_az": ""}, "alt_en", "in one language at least"),
        ({"credit": ""}, "credit", "asks for the name"),
        ({"file": ""}, "file", "required"),
        ({"origin": "javascript:alert(1)"}, "origin", "valid URL"),
    ],
)
def test_what_is_missing_is_said_at_its_field(desk, changes, field, words):
    response = desk.post(ADD.format("en"), WORDS | {"file": uploaded()} | changes)
    said = errors_of(response)
    assert list(said) == [field]
    assert words in said[field][0]


def test_same_file_twice_is_told_at_the_field(desk):
    desk.post(ADD.format("en"), WORDS | {"file": uploaded()})
    response = desk.post(ADD.format("en"), WORDS | {"file": uploaded(name="copy.jpg")})
    assert "This picture is here already: “A valley” (a-valley)" in errors_of(response)["file"][0]


def test_file_is_replaced_and_the_history_says_so(desk):
    question = question_with(PictureFactory())
    picture = question.picture
    url = f"/en/admin/quizzes/picture/{picture.pk}/change/"
    data = fields_on(desk.get(url)) | {"file": uploaded(plain(400, 300), "new.jpg")}
    assert desk.post(url, data).status_code == 302
    picture.refresh_from_db()
    assert (picture.width, picture.file_name) == (400, "new.jpg")
    assert question.versions.count() == 2
    history = desk.get(f"/en/admin/quizzes/picture/{picture.pk}/history/").content.decode()
    assert "valley.jpg" in history
    assert "new.jpg" in history


def test_words_that_something_published_needs_cannot_be_emptied(desk):
    picture = question_with(PictureFactory()).picture
    response = send(desk, f"/en/admin/quizzes/picture/{picture.pk}/change/", alt_az="")
    assert "shows this picture in this language (Azerbaijani)" in errors_of(response)["alt_az"][0]


def test_page_of_a_picture_says_where_it_is_shown_and_takes_the_same_queries(desk, django_assert_max_num_queries):
    picture = PictureFactory(slug="valley")
    lesson = LessonFactory(body_en="{picture valley}", title_en="Valleys")
    refresh_lesson_pictures(lesson)
    question_with(picture)
    url = f"/en/admin/quizzes/picture/{picture.pk}/change/"
    with django_assert_max_num_queries(12) as first:
        html = desk.get(url).content.decode()
    assert "Valleys</a>" in html
    assert "Which river is it?" in html
    question_with(picture)
    with django_assert_max_num_queries(len(first)):
        desk.get(url)
    assert len(html.encode()) < 30_000


def test_picture_in_use_is_not_deleted_at_the_desk(desk):
    used, unused = question_with(PictureFactory()).picture, PictureFactory()
    for picture in (used, unused):
        desk.post(f"/en/admin/quizzes/picture/{picture.pk}/delete/", {"post": "yes"})
    assert list(Picture.objects.all()) == [used]
    chosen = {"action": "delete_selected", "_selected_action": [used.pk], "post": "yes"}
    desk.post("/en/admin/quizzes/picture/", chosen)
    assert Picture.objects.count() == 1


@pytest.mark.parametrize(("query", "expected"), [("alt=az", {"half"}), ("used=no", {"half"}), ("used=yes", {"whole"})])
def test_filters_find_what_lacks_words_or_use(desk, query, expected):
    question_with(PictureFactory(slug="whole"))
    PictureFactory(slug="half", alt_az=None)
    found = desk.get(f"/en/admin/quizzes/picture/?{query}").context_data["cl"].result_list
    assert {picture.slug for picture in found} == expected


def test_question_and_option_choose_their_picture_by_name(desk):
    question = question_with(None)
    valley = PictureFactory(slug="valley", alt_en="A green valley")
    gorge = PictureFactory(slug="gorge", alt_en="A gorge")
    url = f"/en/admin/quizzes/question/{question.pk}/change/"
    chosen = {"picture": "green valley"} | {f"options-{number}-picture": "gorge" for number in range(3)}
    response = send(desk, url, **chosen)
    assert response.status_code == 302, errors_of(response)
    question.refresh_from_db()
    assert question.picture == valley
    assert {option.picture for option in question.options.all()} == {gorge}
    html = desk.get(url).content.decode()
    assert html.count(f"/pictures/{gorge.small_id}.jpg") == 3
    assert f"/pictures/{valley.small_id}.jpg" in html
    suggested = desk.get(
        "/en/admin/autocomplete/?app_label=quizzes&model_name=option&field_name=picture&term=gor"
    ).json()
    assert suggested["results"] == [{"id": "gorge", "text": "A gorge"}]


def test_picture_without_words_keeps_the_question_from_being_published(desk):
    question = question_with(None)
    PictureFactory(slug="valley", alt_az="")
    response = send(desk, f"/en/admin/quizzes/question/{question.pk}/change/", picture="valley")
    assert "no alternative text in this language" in errors_of(response)["picture"][0]


def test_translators_find_the_words_of_pictures_and_new_attempts_show_them(desk, teacher):
    question = question_with(PictureFactory())
    picture = question.picture
    page = desk.get(f"/en/admin/translations/picture/{picture.pk}/?from=en&to=az").content.decode()
    assert picture.alt_az in page
    assert picture.large_id in page
    store_texts([NewText(picture, "alt", "az", "Dar dərə", "en")], by=teacher, now=FEBRUARY_2026)
    assert question.versions.latest("number").content["picture"]["alt"]["az"] == "Dar dərə"


def test_deleting_says_what_shows_the_picture(desk):
    question = question_with(PictureFactory(slug="valley"))
    html = desk.get(f"/en/admin/quizzes/picture/{question.picture_id}/delete/").content.decode()
    assert question.stem_en in html
    assert not list(get_messages(desk.get("/en/").wsgi_request))
