"""“Something is wrong here”: who may say so, of what, with which words; nothing is lost on the way."""

import pytest
from django.utils import timezone

from quizzes.attempts.actions import answer_question
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_assignment, start_practice
from quizzes.models import Challenge, Question, QuestionVersion
from quizzes.questions.actions import refresh_version
from quizzes.results.objecting import MOST_OPEN
from tests.factories import (
    PASSWORD,
    AssignmentFactory,
    CitationFactory,
    ClaimFactory,
    ClassroomFactory,
    QuestionFactory,
    QuizFactory,
    TextFactory,
    UserFactory,
    wrong_answer,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"
TEXT = "The tower was built in 1884. It burned, and was built again in 1901.\n\nThe tower stands on a hill."


def source(**fields):
    """A document of which pupils may read the first passage, and not the second."""
    document = TextFactory(slug="chronicle", publisher="Chronicle", text=TEXT)
    ClaimFactory(
        document=document, exact="built in 1884", state="found", start=14, end=27, shows_passage=True, **fields
    )
    return document


def practice(taker, *, answered=True):
    """A practice attempt at one question, answered wrongly or not yet."""
    question = QuestionFactory(
        stem_en="When was the tower built?", stem_az="Qüllə nə vaxt tikilib?", explanation_en="So."
    )
    CitationFactory(question=question)
    refresh_version(question)
    attempt = start_practice(QuizFactory(questions=[question]), taker=taker, language="en", now=timezone.now())
    if answered:
        version = attempt.items.get().version
        answer_question(attempt, position=1, chosen=wrong_answer(version), language="en", now=timezone.now())
    return attempt


def sign_in(client, user=None):
    user = user or UserFactory()
    client.force_login(user, backend=BACKEND)
    return user


def form_of(attempt, language="en"):
    return f"/{language}/objections/new/questions/{attempt.public_id}/1/"


@pytest.mark.parametrize(("language", "words"), [("en", "When was the tower built?"), ("az", "Qüllə nə vaxt tikilib?")])
def test_marked_question_leads_to_the_form_with_all_that_can_be_meant(client, language, words):
    attempt = practice(Taker(learner=sign_in(client)))
    assert form_of(attempt, language) in client.get(f"/{language}/attempts/{attempt.public_id}/1/").content.decode()
    html = client.get(form_of(attempt, language)).content.decode()
    assert words in html
    assert html.count('name="statement"') == 1 + 3 + (language == "en") + 1  # stem, options, explanation, evidence


def test_nothing_of_it_is_there_before_the_answer(client):
    attempt = practice(Taker(learner=sign_in(client)), answered=False)
    html = client.get(f"/en/attempts/{attempt.public_id}/1/").content.decode()
    assert "objections" not in html
    assert "on the Tartar River" not in html
    for path in (form_of(attempt), form_of(attempt) + "passage/"):
        assert client.get(path).status_code == client.post(path).status_code == 404


def test_question_of_another_learner_is_not_there(client):
    attempt = practice(Taker(learner=UserFactory()))
    sign_in(client)
    assert client.get(form_of(attempt)).status_code == 404


def test_test_that_asks_the_question_closes_the_form(client):
    learner = sign_in(client)
    attempt = practice(Taker(learner=learner))
    classroom = ClassroomFactory(learners=[learner])
    given = AssignmentFactory(classroom=classroom, quiz=attempt.quiz, mode="test")
    start_assignment(given, taker=Taker(learner=learner), language="en", now=timezone.now())
    for path in (form_of(attempt), form_of(attempt) + "passage/"):
        response = client.get(path)
        assert response.status_code == 403
        assert "Back to the test" in response.content.decode()


@pytest.mark.parametrize("language", ["en", "az"])
def test_objection_is_kept_with_the_version_seen_and_sent_once(client, language):
    learner = sign_in(client)
    attempt = practice(Taker(learner=learner))
    version = attempt.items.get().version
    option = version.content["options"][1]
    given = {"statement": f"option:{option['id']}", "text": "It burned.", "action": "send"}
    first, again = (client.post(form_of(attempt, language), given) for _time in range(2))
    made = Challenge.objects.get()
    assert (made.learner, made.question_id, made.version) == (learner, version.question_id, version)
    assert (made.option, made.shown) == (option["id"], option["text"][language])
    assert first.url == again.url == f"/{language}/objections/{made.public_id}/"
    QuestionVersion.objects.create(question=version.question, number=9, content=version.content, content_hash="9" * 64)
    assert client.post(form_of(attempt, language), given).url == first.url
    assert Challenge.objects.count() == 1


def test_form_keeps_what_was_written_where_it_refuses(client):
    attempt = practice(Taker(learner=sign_in(client)))
    html = client.post(form_of(attempt), {"text": "It <burned>.", "action": "send"}).content.decode()
    assert "What do you mean?</a> Choose what you mean." in html
    assert "It &lt;burned&gt;." in html
    assert 'href="#id_statement_0"' in html
    html = client.post(form_of(attempt), {"statement": "stem", "text": "x" * 2001, "action": "send"}).content.decode()
    assert 'value="stem" id="id_statement_0" checked' in html
    assert not Challenge.objects.exists()


def test_most_open_objections_then_answers_first(client):
    learner = sign_in(client)
    claim = ClaimFactory()
    path = f"/en/objections/new/facts/{claim.fact.slug}/"
    for number in range(MOST_OPEN + 1):
        html = client.post(path, {"statement": "value", "text": f"No. {number}", "action": "send"}, follow=True)
    assert Challenge.objects.filter(learner=learner).count() == MOST_OPEN
    assert "10 objections of yours wait for an answer." in html.content.decode()
    assert f"No. {MOST_OPEN}" in html.content.decode()


@pytest.mark.parametrize("language", ["en", "az"])
def test_words_are_marked_step_by_step_and_nothing_is_lost(client, language):
    sign_in(client)
    document = source()
    fact = ClaimFactory().fact
    path = f"/{language}/objections/new/facts/{fact.slug}/"
    response = client.post(path, {"statement": "evidence", "text": "Another year.", "action": "passage"})
    assert response.url == path + "passage/"
    assert f"?source={document.slug}" in client.get(response.url).content.decode()
    listed = client.get(response.url, {"source": document.slug}).content.decode()
    assert "passage=1" in listed
    assert "passage=2" not in listed
    assert "stands on a hill" not in listed
    step = f"{path}passage/?source={document.slug}&passage=1"
    assert "built again in 1901" in client.get(step).content.decode()
    response = client.post(step, {"words": " built  again\r\nin 1901 "})
    assert response.url == path + "#passage"
    html = client.get(path).content.decode()
    assert "<mark>built again in 1901</mark>" in html
    assert "Another year." in html
    given = {"statement": "evidence", "text": "Another year.", "action": "send"}
    first, again = (client.post(path, given) for _time in range(2))
    made = Challenge.objects.get()
    assert first.url == again.url == f"/{language}/objections/{made.public_id}/"
    assert (made.document, made.passage_number, made.exact) == (document, 1, "built again in 1901")
    assert (made.state, TEXT[made.start : made.end]) == ("found", "built again in 1901")
    assert client.session["objections"] == {}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("built in 1885", "do not stand in this passage exactly so"),
        ("was built", "more than once"),
        ("  ", "Mark the words in the text"),
        ("w" * 501, "at most 500 letters"),
    ],
)
def test_words_that_cannot_be_anchored_are_refused_and_kept(client, words, says):
    sign_in(client)
    document = source()
    path = f"/en/objections/new/facts/{ClaimFactory().fact.slug}/"
    client.post(path, {"statement": "value", "text": "My reason.", "action": "passage"})
    html = client.post(f"{path}passage/?source={document.slug}&passage=1", {"words": words}).content.decode()
    assert says in html
    assert words.strip() in html
    assert "My reason." in client.get(path).content.decode()


def test_marked_words_that_stand_twice_are_told_apart_by_what_is_before_them(client):
    sign_in(client)
    document = source()
    path = f"/en/objections/new/facts/{ClaimFactory().fact.slug}/"
    step = f"{path}passage/?source={document.slug}&passage=1"
    assert client.post(step, {"words": "was built", "before": "It burned, and "}).status_code == 302
    client.post(path, {"statement": "value", "text": "See there.", "action": "send"})
    made = Challenge.objects.get()
    assert TEXT[made.start - 4 : made.end] == "and was built"


@pytest.mark.parametrize("words", ["The tower stands on a hill.", "It stands in a lake."])
def test_words_of_what_pupils_may_not_read_are_taken_alike_and_say_so(client, words):
    sign_in(client)
    document = source()
    path = f"/en/objections/new/facts/{ClaimFactory().fact.slug}/"
    assert client.get(f"{path}passage/?source={document.slug}&passage=2").status_code == 404
    assert client.post(f"{path}passage/?source={document.slug}&passage=0", {"words": words}).status_code == 302
    client.post(path, {"statement": "value", "text": "I have the book.", "action": "send"})
    made = Challenge.objects.get()
    assert (made.exact, made.state, made.start) == (words, "text_not_here", None)
    assert "Not checked" in client.get(f"/en/objections/{made.public_id}/").content.decode()


def test_source_without_a_text_takes_words_at_once(client):
    sign_in(client)
    claim = ClaimFactory()
    path = f"/en/objections/new/facts/{claim.fact.slug}/passage/?source={claim.document.slug}"
    assert "nobody checks now" in client.get(path).content.decode()
    assert client.post(path, {"words": "another area"}).status_code == 302


@pytest.mark.parametrize("language", ["en", "az"])
def test_guest_is_told_and_keeps_the_words_through_signing_in(client, language):
    client.get(f"/{language}/")
    session = client.session
    session["guest"] = "guest-of-browser"
    session.save()
    attempt = practice(Taker(guest="guest-of-browser"))
    path = form_of(attempt, language)
    assert 'class="notice notice--info"' in client.get(path).content.decode()
    response = client.post(path, {"statement": "stem", "text": "Ağrı dağı deyil.", "action": "send"})
    assert response.url == f"/{language}/login/?next={path}"
    learner = UserFactory(username="aysel")
    response = client.post(response.url, {"username": "aysel", "password": PASSWORD, "next": path})
    assert response.url == path
    assert "Ağrı dağı deyil." in client.get(path).content.decode()
    client.post(path, {"statement": "stem", "text": "Ağrı dağı deyil.", "action": "send"})
    assert Challenge.objects.get().learner == learner


def test_fact_not_for_pupils_takes_no_objection_of_theirs(client):
    sign_in(client)
    fact = ClaimFactory(fact__is_for_pupils=False).fact
    assert client.get(f"/en/objections/new/facts/{fact.slug}/").status_code == 404


@pytest.mark.parametrize("is_for_pupils", [True, False])
def test_marked_question_says_what_the_sources_come_to_where_pupils_may_see_it(client, is_for_pupils):
    attempt = practice(Taker(learner=sign_in(client)))
    fact = ClaimFactory(fact__is_for_pupils=is_for_pupils).fact
    Question.objects.update(fact=fact)
    html = client.get(f"/en/attempts/{attempt.public_id}/1/").content.decode()
    assert "How do we know?" in html
    assert (f"/en/facts/{fact.slug}/" in html) == is_for_pupils
