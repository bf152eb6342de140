"""Pictures on the pages: files that are asked for once, figures in lessons, options two by two, and no key told."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from quizzes.attempts.models import Attempt
from quizzes.lessons.actions import refresh_lesson_pictures
from quizzes.models import PictureFile
from quizzes.questions.actions import refresh_version
from tests.factories import (
    GREY_JPEG,
    CitationFactory,
    LessonFactory,
    PictureFactory,
    QuestionFactory,
    QuizFactory,
    TeacherFactory,
)

pytestmark = pytest.mark.django_db
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])


def address(name, *args, language="en"):
    with override(language):
        return reverse(name, args=args)


def page(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def pictures():
    return [
        PictureFactory(credit=f"Aysel {number}", licence="by-sa-4.0", caption_en="Murov", caption_az="Murov dağı")
        for number in range(4)
    ]


@pytest.fixture
def quiz(pictures):
    """A quiz of one question with a picture, and one in each of its options."""
    question = CitationFactory(question=QuestionFactory(picture=pictures[3], option_order="fixed")).question
    for option, picture in zip(question.options.all(), pictures, strict=False):
        option.picture = picture
        option.save()
    refresh_version(question)
    return QuizFactory(questions=[question])


def begun(client, quiz):
    client.post(address("quiz_start", quiz.slug))
    return Attempt.objects.latest("pk")


def test_file_is_a_jpeg_that_is_asked_for_once_whatever_the_language(client, django_assert_num_queries):
    picture = PictureFactory()
    url = address("picture", picture.large_id, language="az")
    assert url == address("picture", picture.large_id) == f"/pictures/{picture.large_id}.jpg"
    with django_assert_num_queries(1):
        response = client.get(url)
    assert response.content == GREY_JPEG
    assert response["Content-Type"] == "image/jpeg"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert "Vary" not in response
    assert "Set-Cookie" not in response
    again = client.get(url, headers={"If-None-Match": response["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.post(url).status_code == 405


def test_light_file_is_an_avif_and_leads_to_the_picture_where_there_is_none(client, django_assert_num_queries):
    picture = PictureFactory()
    PictureFile.objects.filter(pk=picture.large_id).update(light=None)
    url = address("picture_light", picture.large_id)
    assert client.get(url)["Location"] == address("picture", picture.large_id)
    PictureFile.objects.filter(pk=picture.large_id).update(light=b"light")
    with django_assert_num_queries(1):
        response = client.get(url)
    assert (response.content, response["Content-Type"]) == (b"light", "image/avif")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert client.get(url, headers={"If-None-Match": response["ETag"]}).status_code == 304
    assert client.get("/pictures/nothing.avif").status_code == 404


@pytest.mark.parametrize("name", ["nothing", "1", "../secret-key", "x" * 400])
def test_file_that_is_not_there_is_not_found_and_not_kept(client, name):
    response = client.get(f"/pictures/{name}.jpg")
    assert response.status_code == 404
    assert "immutable" not in response.get("Cache-Control", "")


@LANGUAGES
def test_lesson_shows_the_picture_with_its_words_and_whose_it_is(client, pictures, language):
    first, second = pictures[:2]
    body = f"One.\n\n{{picture {first.slug}}}\n\nTwo.\n\n{{picture {second.slug}}}"
    lesson = LessonFactory(body_en=body, body_az=body)
    refresh_lesson_pictures(lesson)
    html = page(client, address("lesson", lesson.slug, language=language))
    alt = getattr(first, f"alt_{language}")
    assert f'src="/pictures/{first.large_id}.jpg" width="960" height="640" alt="{alt}">' in html
    assert f'<source type="image/avif" srcset="/pictures/{first.large_id}.avif 0.33333x"><img' in html
    assert f'href="/pictures/{first.large_id}.jpg"' in html
    assert html.count('loading="lazy"') == 1
    assert {"en": ">Murov<", "az": ">Murov dağı<"}[language] in html
    assert '<a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license">CC BY-SA 4.0</a>' in html
    assert "Aysel 0" in html
    assert "<p><figure" not in html


@pytest.mark.parametrize("count", [1, 3])
def test_lesson_takes_one_query_for_its_pictures(client, count, django_assert_max_num_queries):
    body = "\n\n".join(f"{{picture {PictureFactory().slug}}}" for _number in range(count))
    lesson = LessonFactory(body_en=body)
    url = address("lesson", lesson.slug)
    with django_assert_max_num_queries(4) as queries:  # the lesson, its pictures, its quizzes, the terms
        client.get(url)
    assert sum("quizzes_picture" in query["sql"] for query in queries.captured_queries) == 1


def test_lesson_never_shows_a_picture_without_alternative_text(client):
    picture = PictureFactory(alt_en="")
    lesson = LessonFactory(body_en=f"{{picture {picture.slug}}}")
    html = page(client, address("lesson", lesson.slug))
    assert "picture not available" in html
    assert picture.large_id not in html


@LANGUAGES
def test_question_shows_its_pictures_and_after_the_answer_their_captions(client, quiz, pictures, language):
    attempt = begun(client, quiz)
    url = address("question", attempt.public_id, 1, language=language)
    html = page(client, url)
    assert f'src="/pictures/{pictures[3].large_id}.jpg"' in html
    assert 'class="options options--pictured"' in html
    for picture in pictures[:3]:
        alt = getattr(picture, f"alt_{language}")
        assert f'src="/pictures/{picture.small_id}.jpg" width="480" height="320" alt="{alt}">' in html
        assert f'srcset="/pictures/{picture.small_id}.avif 0.33333x"' in html
        assert f'href="/pictures/{picture.small_id}.jpg"' in html
    assert all(f"Aysel {number}" in html for number in range(4))
    assert "Murov" not in html
    client.post(url, {"action": "answer", "option": attempt.items.get().option_order[0]})
    marked = page(client, url)
    assert {"en": ">Murov<", "az": ">Murov dağı<"}[language] in marked
    assert all(picture.small_id in marked for picture in pictures[:3])
    client.post(address("finish", attempt.public_id))
    result = page(client, address("result", attempt.public_id, language=language))
    assert pictures[0].small_id in result
    assert result.count('loading="lazy"') == result.count('src="/pictures/')


def test_pictures_before_the_answer_do_not_tell_the_key(client, quiz):
    attempt = begun(client, quiz)
    url = address("question", attempt.public_id, 1)
    item = attempt.items.select_related("version").get()
    content = item.version.content

    def seen():
        return client.get(url).content.decode().split("csrfmiddlewaretoken")[1].partition(">")[2]

    before = seen()
    swapped = [{**option, "is_key": not option["is_key"]} for option in content["options"]]
    version = type(item.version)(question=item.version.question, number=9, content={**content, "options": swapped})
    version.content_hash = "swapped"
    version.save()
    item.version = version
    item.save()
    assert seen() == before


def test_learner_goes_on_seeing_the_picture_that_was_replaced(client, quiz, pictures):
    attempt = begun(client, quiz)
    old = pictures[3].large_id
    question = attempt.items.get().version.question
    question.picture = PictureFactory()
    question.save()
    refresh_version(question)
    html = page(client, address("question", attempt.public_id, 1))
    assert old in html
    assert client.get(address("picture", old)).status_code == 200


@LANGUAGES
def test_preview_and_paper_show_the_pictures(client, quiz, pictures, language):
    client.force_login(TeacherFactory(), backend="quizzes.people.permissions.RoleBackend")
    question = quiz.questions.get()
    for name, slug in [("question_preview", question.slug), ("quiz_print", quiz.slug)]:
        html = page(client, address(name, slug, language=language))
        shown = [pictures[3].large_id, *(picture.small_id for picture in pictures[:3])]
        assert all(file in html for file in shown)
        assert all(f"Aysel {number}" in html for number in range(4))
