"""A question in both languages: a wish kept in the session, by a button of the question's form."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.pages.test_taking import LANGUAGES, address, key_of, make_quiz, page_of, press, start, ticked

OTHER = {"en": "az", "az": "en"}


@pytest.fixture
def quiz(db):
    return make_quiz(2)


def content_of(attempt, position=1):
    return attempt.items.get(position=position).version.content


@LANGUAGES
def test_both_languages_shown_with_their_lang_and_the_tick_kept(client, quiz, language):
    attempt, other = start(client, quiz, language), OTHER[language]
    content = content_of(attempt)
    assert content["stem"][other] not in page_of(client, attempt, language=language)
    response = press(client, attempt, "both-on", chosen=key_of(attempt), language=language)
    assert response.url == address(language, "question", attempt.public_id, 1) + "#both"
    html = page_of(client, attempt, language=language)
    assert ticked(html) == key_of(attempt)
    assert f'<span class="second" lang="{other}">{content["stem"][other]}</span>' in html
    for option in content["options"]:
        assert f'<span class="second" lang="{other}">{option["text"][other]}</span>' in html
    assert content_of(attempt, 2)["stem"][other] in page_of(client, attempt, 2, language), "the wish lasts"
    press(client, attempt, "both-off", language=language)
    assert 'class="second"' not in page_of(client, attempt, language=language)


def test_both_languages_after_marking_reasons_in_one(client, quiz):
    attempt = start(client, quiz)
    content = content_of(attempt)
    key = next(option for option in content["options"] if option["is_key"])
    key["explanation"] = {"en": "Why so.", "az": "Niyə belə."}
    version = type(attempt.items.get(position=1).version).objects.create(
        question=attempt.items.get(position=1).version.question, number=2, content=content, content_hash="0" * 64
    )
    attempt.items.filter(position=1).update(version=version)
    press(client, attempt, "answer", chosen=[key["id"]])
    press(client, attempt, "both-on")
    html = page_of(client, attempt)
    assert key["text"]["az"] in html
    assert "Why so." in html
    assert "Niyə belə." not in html
    client.post(address("en", "finish", attempt.public_id))
    response = press(client, attempt, "both-off")
    assert response.url == address("en", "question", attempt.public_id, 1) + "#both"
    assert 'class="second"' not in page_of(client, attempt)


@LANGUAGES
def test_both_languages_missing_one_says_so(client, quiz, language):
    attempt = start(client, quiz, "az")
    item = attempt.items.get(position=1)
    content = item.version.content | {"languages": ["az"]}
    item.version = type(item.version).objects.create(
        question=item.version.question, number=2, content=content, content_hash="0" * 64
    )
    item.save()
    assert 'value="both-on"' not in page_of(client, attempt, language=language), "nothing to show beside it"
    press(client, attempt, "both-on", language=language)
    response = client.get(address(language, "question", attempt.public_id, 1))
    assert 'value="both-off"' in response.content.decode()
    question = response.context["question"]
    assert "second" not in question
    assert ("missing_language" in question) is (language == "az")
    assert (question["other_language"] == "az") is (language == "en"), "there the page says already what is missing"
    assert 'class="notice notice--info"' in response.content.decode()


@LANGUAGES
def test_both_languages_and_certainty_key_swap_leaves_bytes_identical(client, quiz, language):
    client.post(address(language, "quiz_start", quiz.slug), {"certainty": "on"})
    attempt = quiz.attempts.get()
    press(client, attempt, "both-on", chosen=key_of(attempt), language=language)

    def seen():
        return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", page_of(client, attempt, language=language))

    before = seen()
    item = attempt.items.get(position=1)
    content = item.version.content
    for option in content["options"]:
        option["is_key"] = not option["is_key"]
    item.version = type(item.version).objects.create(
        question=item.version.question, number=2, content=content, content_hash="0" * 64
    )
    item.save()
    assert seen() == before
    assert 'class="second"' in before
    assert 'name="certainty"' in before


def test_both_languages_looking_writes_nothing(client, quiz):
    attempt = start(client, quiz)
    press(client, attempt, "both-on")
    with CaptureQueriesContext(connection) as queries:
        page_of(client, attempt)
    assert len(queries) <= 6
    assert not [query["sql"] for query in queries if not query["sql"].lstrip("( ").startswith("SELECT")]
