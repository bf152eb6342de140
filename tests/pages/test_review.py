"""Spaced practice through its pages, without JavaScript, in both languages."""

import datetime
import re

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from quizzes.attempts.learning.actions import change_settings
from quizzes.attempts.learning.days import school_day
from quizzes.models import Challenge, LearnerSettings, ReviewCard, ReviewEntry
from quizzes.questions.actions import refresh_version
from quizzes.questions.marking import keys_of
from tests.attempts.learning.conftest import card_of, published_question
from tests.factories import (
    AssignmentFactory,
    AttemptFactory,
    ClaimFactory,
    ClassroomFactory,
    PictureFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])
SECRET = "the reason of the key"


def address(name, *args, language="en"):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture
def learner(client):
    learner = UserFactory()
    client.force_login(learner, backend=BACKEND)
    return learner


def due_card(learner, **fields):
    return card_of(learner, due=timezone.now() - datetime.timedelta(days=1), **fields)


def fields_of(html):
    return dict(re.findall(r'<input type="hidden" name="(card_id|turn|version_id)" value="(\d+)"', html))


def press(client, card, *, is_right=True, language="en", **changed):
    keys = keys_of(card.version.content)
    chosen = [option["id"] for option in card.version.content["options"] if (option["id"] in keys) is is_right][:1]
    data = {"card_id": card.pk, "turn": card.turn, "version_id": card.version_id, "option": chosen} | changed
    return client.post(address("review_next", language=language), data)


@LANGUAGES
def test_guest_reads_what_signing_in_would_give(client, language):
    html = client.get(address("review", language=language)).content.decode()
    assert f'href="/{language}/signup/?next=/{language}/review/"' in html


@LANGUAGES
def test_day_from_the_first_question_to_its_end(client, learner, language):
    cards = [due_card(learner), due_card(learner)]
    assert f'href="/{language}/review/next/"' in client.get(address("review", language=language)).content.decode()
    for left, is_right in [(1, True), (0, False)]:
        html = client.get(address("review_next", language=language)).content.decode()
        card = ReviewCard.objects.get(pk=fields_of(html)["card_id"])
        assert f'<h1 class="question__stem">{getattr(card.question, f"stem_{language}")}</h1>' in html
        assert "on the Tartar River" not in html
        response = press(client, card, is_right=is_right, language=language)
        answered = client.get(response.url).content.decode()
        assert "on the Tartar River" in answered
        assert (f'href="/{language}/review/next/"' in answered) == bool(left)
    html = client.get(address("review", language=language)).content.decode()
    assert html.count("#k-right") == html.count("#k-wrong") == 1
    assert client.get(address("review_next", language=language)).status_code == 302
    assert {entry.card_id: entry.language for entry in ReviewEntry.objects.all()} == {c.pk: language for c in cards}


def test_page_before_the_answer_is_the_same_whichever_option_is_the_key(client, learner):
    question = published_question()
    question.options.filter(is_key=True).update(explanation_en=SECRET)
    version = refresh_version(question)
    card = due_card(learner, question=question, version=version)
    first = client.get(address("review_next"))
    assert SECRET not in first.content.decode()
    content = version.content
    for option in content["options"]:
        option["is_key"] = not option["is_key"]
    ReviewCard.objects.filter(pk=card.pk).update(version=None)
    type(version).objects.create(question=question, number=99, content=content, content_hash="x")
    ReviewCard.objects.filter(pk=card.pk).update(version=type(version).objects.get(number=99))
    second = client.get(address("review_next"))
    assert without_tokens(first) == without_tokens(second)


def without_tokens(response):
    html = response.content.decode()
    return re.sub(r'name="(csrfmiddlewaretoken|version_id)" value="[^"]+"', "", html)


def test_answer_sent_twice_leads_to_the_first(client, learner):
    card = due_card(learner)
    first, second = press(client, card, is_right=False), press(client, card, is_right=True)
    assert first.url == second.url
    assert [entry.is_right for entry in ReviewEntry.objects.all()] == [False]


@pytest.mark.parametrize(
    ("changed", "status"),
    [({"card_id": 10**9}, 404), ({"card_id": "x"}, 404), ({"turn": -1}, 404), ({"option": []}, 302)],
)
def test_answer_that_fits_no_card_changes_nothing(client, learner, changed, status):
    assert press(client, due_card(learner), **changed).status_code == status
    assert not ReviewEntry.objects.exists()


def test_answer_of_another_learner_is_not_there(client, learner):
    entry_url = press(client, due_card(learner)).url
    client.force_login(UserFactory(), backend=BACKEND)
    assert client.get(entry_url).status_code == 404
    assert client.post(entry_url, {"rating": "4"}).status_code == 404


def test_hard_and_easy_move_the_day(client, learner):
    url = press(client, due_card(learner)).url.partition("#")[0]
    days = []
    for rating in ("4", "4", "2", "9", ""):
        assert client.post(url, {"rating": rating}).status_code == 302
        days.append((school_day(ReviewCard.objects.get().due_at) - school_day(timezone.now())).days)
    assert days[0] == days[1] > days[2] == days[3] == days[4]


def test_switch_of_the_language_keeps_the_tick_and_answers_nothing(client, learner):
    option = due_card(learner).version.content["options"][1]["id"]
    response = client.post(address("review_next"), {"action": "switch-az", "option": option})
    html = client.get(response.url).content.decode()
    assert response.url.startswith("/az/review/next/")
    assert re.search(rf'value="{option}"[^>]*checked', html)
    assert not ReviewEntry.objects.exists()


def test_practice_is_closed_while_a_test_runs_that_closes_its_lesson(client, learner):
    card = due_card(learner)
    entry_url = press(client, due_card(learner)).url
    given = AssignmentFactory(mode="test", closes_lesson=True, classroom=ClassroomFactory(learners=[learner]))
    AttemptFactory(quiz=given.quiz, learner=learner, assignment=given, mode="test")
    assert client.get(address("review")).status_code == 403
    assert client.get(address("review_next")).status_code == 403
    assert press(client, card).status_code == 403
    assert client.get(entry_url).status_code == 403
    assert ReviewEntry.objects.count() == 1


@LANGUAGES
def test_settings_are_stored_and_a_day_in_the_past_is_refused(client, learner, language):
    url = address("review_settings", language=language)
    assert 'name="daily_questions" value="12" min="1"' in client.get(url).content.decode()
    tomorrow = school_day(timezone.now()) + datetime.timedelta(days=1)
    wanted = {"daily_questions": 5, "exam_on": tomorrow.isoformat(), "paused_until": "", "shows_streak": "on"}
    assert client.post(url, wanted).status_code == 302
    for wrong in ({"exam_on": "2020-01-01"}, {"daily_questions": 0}, {"paused_until": "9999-01-01"}):
        assert 'class="field__error"' in client.post(url, wanted | wrong).content.decode()
    row = LearnerSettings.objects.get(learner=learner)
    assert (row.daily_questions, row.exam_on, row.paused_until, row.shows_streak) == (5, tomorrow, None, True)
    assert f'value="{tomorrow.isoformat()}"' in client.get(url).content.decode()


@LANGUAGES
def test_day_says_that_a_test_is_near_and_that_everything_is_set_aside(client, learner, language):
    due_card(learner)
    later = school_day(timezone.now()) + datetime.timedelta(days=9)
    change_settings(learner, daily_questions=3, exam_on=later, paused_until=None, shows_streak=True)
    assert 'class="day__exam"' in client.get(address("review", language=language)).content.decode()
    change_settings(learner, daily_questions=3, exam_on=None, paused_until=later, shows_streak=True)
    html = client.get(address("review", language=language)).content.decode()
    assert 'class="day__exam"' not in html
    assert f'href="/{language}/review/next/"' not in html


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("name", "queries"), [("review", 8), ("review_next", 9)])
def test_pages_take_a_constant_number_of_queries(client, learner, count, name, queries, django_assert_num_queries):
    for _number in range(count):
        due_card(learner)
    with django_assert_num_queries(queries):
        client.get(address(name))


def pictured_question():
    claim = ClaimFactory(is_taught=True)
    question = published_question(fact=claim.fact, picture=PictureFactory(credit="Aysel", licence="by-4.0"))
    for option in question.options.all():
        option.picture = PictureFactory(credit="Vüqar", licence="by-4.0")
        option.save()
    refresh_version(question)
    return question


@LANGUAGES
def test_photographs_and_evidence_and_both_languages_are_as_in_a_quiz(client, learner, language):
    question = pictured_question()
    session = client.session
    session["both_languages"] = True
    session.save()
    asked = client.get(address("review_next", language=language)) if due_card(learner, question=question) else None
    answered = client.get(press(client, ReviewCard.objects.get(), language=language).url)
    for response in (asked, answered):
        html = response.content.decode()
        pictures = [question.picture.large_id, *(option.picture.small_id for option in question.options.all())]
        assert all(f"/pictures/{picture}.jpg" in html for picture in pictures)
        assert "Vüqar" in html
        assert html.count('class="second"') == 1 + question.options.count()
    fact = f'href="/{language}/facts/{question.fact.slug}/"'
    assert fact in html
    assert fact not in asked.content.decode()


@LANGUAGES
def test_both_languages_are_shown_on_wish_and_the_tick_is_kept(client, learner, language):
    card = due_card(learner)
    path = address("review_next", language=language)
    other = card.version.content["stem"]["az" if language == "en" else "en"]
    assert other not in client.get(path).content.decode()
    response = press(client, card, language=language, action="both-on")
    html = client.get(response.url).content.decode()
    assert other in html
    assert html.count(" checked>") == 1
    assert not ReviewEntry.objects.exists()
    entry_path = press(client, card, language=language).url.partition("#")[0]
    assert other in client.get(entry_path).content.decode()
    assert client.post(entry_path, {"action": "both-off"}).url.partition("#")[0] == entry_path
    assert other not in client.get(entry_path).content.decode()
    assert ReviewEntry.objects.get().rating == 3


@LANGUAGES
def test_answered_question_of_the_day_can_be_objected_to(client, learner, language):
    card = due_card(learner)
    entry_path = press(client, card, language=language).url
    form = address("object_to_review", ReviewEntry.objects.get().public_id, language=language)
    assert f'href="{form}"' in client.get(entry_path).content.decode()
    assert form + "passage/" == client.post(form, {"action": "passage", "text": "No."}).url
    assert client.get(form + "passage/").status_code == 200
    client.post(form, {"action": "send", "statement": "stem", "text": "The river is longer."})
    challenge = Challenge.objects.get()
    assert (challenge.version, challenge.learner, challenge.text) == (card.version, learner, "The river is longer.")
