"""The list of lessons and a lesson, as readers get them."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from tests.factories import ClaimFactory, FactFactory, LessonFactory, QuizFactory, TeacherFactory, UserFactory

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"


def address(name, *args, language="en"):
    with override(language):
        return reverse(name, args=args)


def drawn_fact(slug="returned-on", value="2020-11-25"):
    fact = FactFactory(slug=slug, property__value_type="date", property__unit="")
    ClaimFactory(fact=fact, value_type="date", value=value, unit="", exact="November 25", is_taught=True)
    return fact


@pytest.mark.parametrize(
    ("language", "title", "words"),
    [("en", "Land and water", "on 25 November 2020"), ("az", "Torpaq və su", "25 noyabr 2020-ci ildə")],
)
def test_lesson_shows_prose_values_references_and_quizzes(client, language, title, words):
    drawn_fact()
    lesson = LessonFactory(slug="land", body_en="Back {returned-on|when}.", body_az="{returned-on|when} qayıdıb.")
    QuizFactory(lesson=lesson, title_en="Quiz on land", title_az="Torpaq testi")
    html = client.get(address("lesson", "land", language=language)).content.decode().replace("\xa0", " ")
    assert f"<h1>{title}</h1>" in html
    assert words in html
    assert 'id="reference-1"' in html
    assert {"en": "Quiz on land", "az": "Torpaq testi"}[language] in html
    assert f'href="/{language}/sources/' in html


@pytest.mark.parametrize(("language", "other"), [("en", "az"), ("az", "en")])
def test_lesson_that_is_not_in_this_language_links_to_the_one_that_is(client, language, other):
    hidden = {f"is_published_{language}": False, f"body_{language}": "Secret draft"}
    LessonFactory(slug="land", title_en="Land", title_az="Torpaq", **hidden)
    html = client.get(address("lesson", "land", language=language)).content.decode()
    title = {"en": "Land", "az": "Torpaq"}[other]
    assert f'<a class="button" href="/{other}/lessons/land/" lang="{other}" hreflang="{other}">{title}</a>' in html
    assert "Secret draft" not in html


def test_draft_in_both_languages_is_not_there(client):
    LessonFactory(slug="draft", is_published_en=False, is_published_az=False)
    assert client.get(address("lesson", "draft")).status_code == 404
    assert "draft" not in client.get(address("lessons")).content.decode().split("<main")[1]


def test_etag_of_a_lesson_changes_with_its_facts(client):
    fact = drawn_fact()
    LessonFactory(slug="land", body_en="Back {returned-on|when}.")
    first = client.get(address("lesson", "land"))
    assert first["Cache-Control"] == "private, no-cache"
    assert "Cookie" in first["Vary"]
    again = client.get(address("lesson", "land"), headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["Cache-Control"] == "private, no-cache"
    fact.claims.update(value="2020-11-26")
    changed = client.get(address("lesson", "land"), headers={"If-None-Match": first["ETag"]})
    assert changed.status_code == 200
    assert changed["ETag"] != first["ETag"]


def test_lesson_of_somebody_signed_in_is_not_kept(client):
    LessonFactory(slug="land")
    client.force_login(UserFactory(full_name="Aysel"), backend=BACKEND)
    response = client.get(address("lesson", "land"))
    assert response["Cache-Control"] == "private, no-store"
    assert "Aysel" in response.content.decode()
    assert "ETag" not in response


def test_lesson_of_a_guest_is_not_kept(client):
    LessonFactory(slug="land")
    session = client.session
    session["guest"] = "guest-of-this-pc"
    session.save()
    assert client.get(address("lesson", "land"))["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("count", [1, 3])
def test_lesson_takes_five_queries(client, django_assert_num_queries, language, count):
    slugs = [drawn_fact(f"fact-no-{number}").slug for number in range(count)]
    body = "\n\n".join(f"{{{slug}}}\n\n{{compare {slug}}}" for slug in slugs)
    lesson = LessonFactory(slug="land", body_en=body, body_az=body)
    QuizFactory.create_batch(count, lesson=lesson)
    with django_assert_num_queries(5):  # the lesson, its facts, their claims, the terms, its quizzes
        client.get(address("lesson", "land", language=language))


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("count", [1, 3])
def test_list_takes_five_queries(client, django_assert_num_queries, language, count):
    LessonFactory.create_batch(count)
    client.force_login(UserFactory(), backend=BACKEND)
    with django_assert_num_queries(5):  # session, user, count, lessons, their states
        html = client.get(address("lessons", language=language)).content.decode()
    assert html.count('class="list__item"') == count


@pytest.mark.parametrize(("language", "name"), [("en", "Torpaq"), ("az", "Land")])
def test_list_names_a_lesson_of_the_other_language_as_such(client, language, name):
    LessonFactory(title_en="Land", title_az="Torpaq", **{f"is_published_{language}": False})
    html = client.get(address("lessons", language=language)).content.decode()
    other = "az" if language == "en" else "en"
    assert f'lang="{other}" hreflang="{other}">{name}</a></h2>' in html


def test_list_is_paged(client):
    LessonFactory.create_batch(21)
    first, second = (client.get(address("lessons"), {"page": page}).content.decode() for page in (1, 2))
    assert (first.count('class="list__item"'), second.count('class="list__item"')) == (20, 1)
    assert "?page=2" in first
    assert len(first) < 30_000


@pytest.mark.parametrize("language", ["en", "az"])
def test_empty_list_says_how_lessons_get_here(client, language):
    assert 'class="empty"' in client.get(address("lessons", language=language)).content.decode()


def test_long_lesson_stays_light(client):
    facts = [drawn_fact(f"fact-no-{number}") for number in range(30)]
    for fact in facts[:4]:
        ClaimFactory.create_batch(3, fact=fact, value_type="date", value="2020-11-24", unit="", exact="November 24")
    prose = "The river runs through the valley and the meadows above it, year after year. " * 3
    body = "\n\n".join(f"{prose} {{{fact.slug}@{fact.claims.first().document.slug}}}" for fact in facts)
    body += "".join(f"\n\n{{compare {fact.slug}}}" for fact in facts[:4])
    LessonFactory(slug="long", body_en=body)
    assert len(client.get(address("lesson", "long")).content) < 40_000


@pytest.mark.parametrize(
    ("language", "notice", "missing"),
    [
        ("en", "Draft: only teachers see this", "The summary is empty in this language."),
        ("az", "Qaralama: bunu yalnız müəllimlər görür", "qısa məzmun boşdur"),
    ],
)
def test_draft_is_read_by_teachers_with_what_is_missing(client, language, notice, missing):
    texts = {"title_en": "", "title_az": "", "summary_en": "", "summary_az": "", "body_en": "The {spring} is cold."}
    LessonFactory(slug="water-draft", is_published_en=False, is_published_az=False, **texts)
    page = address("lesson", "water-draft", language=language)
    for person in (None, UserFactory()):
        if person:
            client.force_login(person, backend=BACKEND)
        assert client.get(page).status_code == 404
    client.force_login(TeacherFactory(), backend=BACKEND)
    response = client.get(page)
    html = response.content.decode()
    assert response["Cache-Control"] == "private, no-store"
    assert "<h1>water-draft</h1>" in html
    assert notice in html
    assert missing in html


def test_draft_beside_a_published_language_is_for_teachers_alone(client):
    LessonFactory(slug="land", body_en="Secret draft", is_published_en=False)
    client.force_login(UserFactory(), backend=BACKEND)
    assert "Secret draft" not in client.get(address("lesson", "land")).content.decode()
    client.force_login(TeacherFactory(), backend=BACKEND)
    html = client.get(address("lesson", "land")).content.decode()
    assert "Secret draft" in html
    assert "Nothing is missing" in html
    assert "Draft:" not in client.get(address("lesson", "land", language="az")).content.decode()
