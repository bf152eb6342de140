"""Pictures in the tables: bringing in, describing, replacing, letting go; and what learners were shown stays."""

from importlib import import_module

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from quizzes.lessons.actions import LessonIsNotReady, publish_lesson, refresh_lesson_pictures
from quizzes.lessons.publishing import lesson_problems
from quizzes.models import Picture, PictureFile
from quizzes.people.errors import DomainError
from quizzes.pictures.actions import SamePicture, make_light_files
from quizzes.pictures.reading import ReadPicture
from quizzes.pictures.renditions import LARGE_LIGHT, Rendition
from quizzes.questions.actions import NotPublishable, publish_question, refresh_version
from quizzes.questions.pictures import delete_picture, languages_needing_alt, save_picture
from quizzes.questions.publishing import problems_of
from tests.factories import CitationFactory, LessonFactory, PictureFactory, QuestionFactory
from tests.pictures.files import plain

pytestmark = pytest.mark.django_db


def read(name="new"):
    made = Rendition(name.encode(), 640, 480)
    return ReadPicture(f"{name}.jpg", name.rjust(64, "0"), made, made)


def published_question(**fields):
    question = CitationFactory(question=QuestionFactory(**fields)).question
    refresh_version(question)
    return question


def published_lesson(picture):
    text = f"Look.\n\n{{picture {picture.slug}}}"
    lesson = LessonFactory(body_en=text, body_az=text)
    refresh_lesson_pictures(lesson)
    return lesson


def test_picture_is_stored_with_both_of_its_files():
    picture = save_picture(Picture(slug="valley", alt_en="A valley"), read=read())
    assert (picture.file_name, picture.width, picture.stored_bytes) == ("new.jpg", 640, 6)
    assert bytes(PictureFile.objects.get(pk=picture.large_id).data) == b"new"
    assert len(picture.large_id) == len(picture.small_id) == 16
    assert picture.history.count() == 1


def test_light_files_are_stored_and_made_where_they_are_missing():
    made = Rendition(plain(960, 640), 960, 640, b"light")
    picture = save_picture(Picture(slug="valley", alt_en="A valley"), read=ReadPicture("v.jpg", "v" * 64, made, made))
    assert bytes(picture.large.light) == b"light"
    PictureFile.objects.filter(pk=picture.small_id).update(light=None)
    broken = PictureFile.objects.create(data=b"no picture")
    assert make_light_files() == 1
    assert bytes(PictureFile.objects.get(pk=picture.small_id).light)[4:12] == b"ftypavif"
    broken.refresh_from_db()
    assert broken.light is None


def test_same_file_twice_is_told():
    save_picture(Picture(slug="valley", alt_en="A valley"), read=read())
    with pytest.raises(SamePicture, match="“A valley” \\(valley\\)"):
        save_picture(Picture(slug="other"), read=read())
    assert PictureFile.objects.count() == 2


def test_licence_that_asks_for_a_name_has_one():
    with pytest.raises(ValidationError, match="asks for the name"):
        save_picture(Picture(slug="valley", licence="by-4.0"), read=read())
    picture = PictureFactory()
    with pytest.raises(IntegrityError), transaction.atomic():
        Picture.objects.filter(pk=picture.pk).update(licence="by-sa-4.0")


@pytest.mark.parametrize("language", ["en", "az"])
def test_lesson_is_not_published_without_alternative_text(language):
    picture = PictureFactory(slug="valley", **{f"alt_{language}": ""})
    lesson = LessonFactory(
        body_en="{picture valley}", body_az="{picture valley}", is_published_en=False, is_published_az=False
    )
    with pytest.raises(LessonIsNotReady, match="“valley” has no alternative text in this language"):
        publish_lesson(lesson, language=language)
    publish_lesson(lesson, language="az" if language == "en" else "en")
    assert list(lesson.lesson_pictures.values_list("picture__slug", flat=True)) == [picture.slug]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("{picture nowhere}", "There is no picture “nowhere”."),
        ("Look: {picture valley}", "{picture valley} must stand on a line of its own."),
        ("Nothing to see.", "{picture valley} stands in the other language and not here."),
        ("\n\n".join(f"{{picture p{number}}}" for number in range(9)), "Too many pictures for one page: 9 of 8."),
    ],
)
def test_place_of_a_picture_that_cannot_be_shown_is_a_problem(body, words):
    PictureFactory(slug="valley")
    lesson = LessonFactory(body_en=body, body_az="{picture valley}", is_published_en=False)
    assert any(words in problem.message for problem in lesson_problems(lesson, "en"))


def test_lesson_with_its_pictures_in_both_languages_has_no_problem():
    lesson = published_lesson(PictureFactory())
    assert lesson_problems(lesson, "en") == lesson_problems(lesson, "az") == []


@pytest.mark.parametrize("language", ["en", "az"])
def test_question_is_not_published_without_alternative_text(language):
    question = published_question(picture=PictureFactory(**{f"alt_{language}": None}))
    with pytest.raises(NotPublishable, match="The picture has no alternative text in this language"):
        publish_question(question, language)


def test_options_have_pictures_all_or_none_but_for_the_last():
    question = published_question()
    options = list(question.options.all())
    options[0].picture = PictureFactory(alt_en="")
    options[1].is_fixed_last = True
    found = [(problem.code, problem.option) for problem in problems_of(question, "en", options=options)]
    assert found == [("picture_not_described", 0), ("picture_missing", 2)]


def test_version_keeps_what_is_said_of_the_picture_in_the_languages_that_are_published():
    picture = PictureFactory(caption_en="Murov", credit="Aysel", licence="by-sa-4.0", taken_on="2023")
    question = published_question(picture=picture, is_published_az=False)
    assert question.versions.get().content["picture"] == {
        "large": [picture.large_id, 960, 640],
        "small": [picture.small_id, 480, 320],
        "alt": {"en": picture.alt_en},
        "caption": {"en": "Murov"},
        "credit": "Aysel",
        "licence": "by-sa-4.0",
        "origin": "",
        "taken_on": "2023",
    }


def test_version_of_a_question_without_pictures_is_as_it_was():
    content = published_question().versions.get().content
    assert "picture" not in content
    assert all("picture" not in option for option in content["options"])


def test_another_file_makes_a_new_version_and_the_old_one_keeps_its_file():
    question = published_question(picture=PictureFactory())
    picture = question.picture
    old = [picture.large_id, picture.small_id]
    save_picture(picture, read=read("another"))
    first, second = question.versions.order_by("number")
    assert first.content["picture"]["large"][0] == old[0]
    assert second.content["picture"]["large"][0] == picture.large_id
    assert PictureFile.objects.filter(pk__in=old).count() == 2


def test_another_file_lets_go_of_one_that_nobody_was_shown():
    picture = PictureFactory()
    old = [picture.large_id, picture.small_id]
    save_picture(picture, read=read("another"))
    assert not PictureFile.objects.filter(pk__in=old).exists()
    assert PictureFile.objects.count() == 2


def test_saving_again_with_the_same_file_changes_nothing():
    picture = save_picture(Picture(slug="valley", alt_en="A valley"), read=read())
    before = picture.large_id
    save_picture(picture, read=read())
    assert (picture.large_id, PictureFile.objects.count()) == (before, 2)


def test_alternative_text_of_a_picture_in_use_cannot_be_emptied():
    question = published_question(picture=PictureFactory(), is_published_az=False)
    picture = question.picture
    assert languages_needing_alt(picture) == ("en",)
    picture.alt_az = ""
    save_picture(picture)
    picture.alt_en = " "
    with pytest.raises(DomainError, match="shows this picture in this language \\(English\\)"):
        save_picture(picture)
    assert languages_needing_alt(published_lesson(PictureFactory()).lesson_pictures.get().picture) == ("en", "az")


def test_another_alternative_text_reaches_new_attempts():
    question = published_question()
    question.options.update(picture=(picture := PictureFactory()))
    picture.alt_en = "A gorge"
    save_picture(picture)
    newest = question.versions.latest("number")
    assert {option["picture"]["alt"]["en"] for option in newest.content["options"]} == {"A gorge"}


def test_picture_in_use_is_not_deleted():
    shown = [published_question(picture=PictureFactory()).picture, PictureFactory(), PictureFactory()]
    published_question().options.update(picture=shown[1])
    published_lesson(shown[2])
    for picture in shown:
        with pytest.raises(ProtectedError), transaction.atomic():
            delete_picture(picture)
    assert Picture.objects.count() == 3


def test_deleted_picture_takes_its_files_along_unless_a_version_shows_them():
    delete_picture(PictureFactory())
    assert not PictureFile.objects.exists()
    question = published_question(picture=PictureFactory())
    picture, question.picture = question.picture, None
    question.save()
    delete_picture(picture)
    assert PictureFile.objects.count() == 2


def test_migration_makes_light_files_of_pictures_from_before():
    data = plain(960, 640)
    files = [PictureFile.objects.create(data=data) for _each in "ls"]
    picture = PictureFactory(large=files[0], small=files[1])
    broken = PictureFile.objects.create(data=b"no picture")
    import_module("quizzes.migrations.0019_light_pictures").make_light_files(apps, None)
    lights = [PictureFile.objects.get(pk=pk).light for pk in (picture.large_id, picture.small_id, broken.pk)]
    assert [bool(light) for light in lights] == [True, True, False]
    assert all(len(light) <= LARGE_LIGHT.most_bytes for light in lights[:2])
