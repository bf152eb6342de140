"""Questions at the desk: written by hand, checked at the fields, frozen when saved."""

import pytest
from django.contrib.messages import get_messages

from quizzes.models import Citation, Question, QuestionVersion
from quizzes.questions.actions import refresh_version
from tests.admin.forms import errors_of, inline_row, send
from tests.factories import (
    AttemptItemFactory,
    CitationFactory,
    ClaimFactory,
    FactFactory,
    OptionFactory,
    QuestionFactory,
    QuestionVersionFactory,
    QuizFactory,
)

OPTIONS = [("Tartar", "Tərtər", True), ("Aras", "Araz", False), ("Kura", "Kür", False)]


def handwritten(document, **changes):
    data = {
        "stem_en": "Which river rises there?",
        "stem_az": "Orada hansı çay başlayır?",
        "form": "direct",
        "option_order": "shuffled",
        "is_published_en": "on",
        "is_published_az": "on",
    }
    for number, (english, azerbaijani, is_key) in enumerate(OPTIONS):
        key = {"is_key": "on"} if is_key else {}
        data |= inline_row("options", number, text_en=english, text_az=azerbaijani, **key)
    quoted = {"document": document.pk, "passage_number": "3", "exact": "The Tartar River"}
    return data | inline_row("citations", 0, **quoted) | changes


def test_question_by_hand_with_a_passage_and_no_property_is_published_in_both_languages(desk, language, document):
    number = document.passages.count()
    response = send(
        desk,
        f"/{language}/admin/quizzes/question/add/",
        **handwritten(document, **{"citations-0-passage_number": str(number)}),
    )
    assert response.status_code == 302, errors_of(response)
    question = Question.objects.get()
    assert question.slug == "which-river-rises-there"
    assert question.published_languages == ("en", "az")
    assert question.created_by.full_name == "Nigar"
    assert question.fact is None
    assert question.citations.get().state == Citation.State.FOUND
    assert [(option.position, option.text_az) for option in question.options.all()] == [
        (1, "Tərtər"),
        (2, "Araz"),
        (3, "Kür"),
    ]
    version = question.versions.get()
    assert version.content["languages"] == ["en", "az"]
    assert version.content["evidence"][0]["exact"] == "The Tartar River"


def test_publishing_without_words_in_azerbaijani_is_refused_at_the_fields_and_loses_nothing(desk, language, document):
    number = document.passages.count()
    changes = {"citations-0-passage_number": str(number), "options-1-text_az": "", "stem_az": ""}
    response = send(desk, f"/{language}/admin/quizzes/question/add/", **handwritten(document, **changes))
    assert set(errors_of(response)) == {"stem_az", "options-1-text_az"}
    page = response.content.decode()
    assert "Which river rises there?" in page
    assert 'value="Tərtər"' in page
    assert Question.objects.count() == 0


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"options-0-is_key": None}, "options"),
        ({"options-1-is_key": "on"}, "has_several_keys"),
        ({"options-1-text_en": "tartar"}, "options-1-text_en"),
        ({"citations-0-exact": "", "citations-0-document": "", "citations-0-passage_number": ""}, "fact"),
        ({"form": "attributed"}, "attributed_to"),
        ({"citations-0-passage_number": "99"}, "citations-0-passage_number"),
        ({"citations-0-exact": "the river is warm"}, "citations-0-exact"),
        ({"citations-0-exact": "is cold"}, "citations-0-exact"),
        ({"options-0-value": "soon", "options_are": "year"}, "options-0-value"),
    ],
)
def test_publishing_says_what_is_wrong_at_the_field(desk, language, document, changes, field):
    number = str(document.passages.count())
    data = handwritten(document, **({"citations-0-passage_number": number} | changes))
    assert set(errors_of(send(desk, f"/{language}/admin/quizzes/question/add/", **data))) == {field}


def test_disputed_fact_asked_plainly_is_refused_at_the_form_field(desk, language):
    fact = FactFactory()
    ClaimFactory(fact=fact, value="3054")
    ClaimFactory(fact=fact, value="1936", exact="1,936 sq. km")
    question = QuestionFactory(fact=fact, is_published_en=False, is_published_az=False)
    response = send(desk, f"/{language}/admin/quizzes/question/{question.pk}/change/", is_published_en="on")
    assert set(errors_of(response)) == {"form"}


def test_saving_a_published_question_freezes_a_new_version_only_when_it_changed(desk, language):
    question = QuestionFactory(stem_en="Which river?", stem_az="Hansı çay?")
    CitationFactory(question=question)
    address = f"/{language}/admin/quizzes/question/{question.pk}/change/"
    send(desk, address)
    send(desk, address)
    assert question.versions.count() == 1
    response = send(desk, address, stem_en="Which river, then?")
    assert response.status_code == 302, errors_of(response)
    assert [version.content["stem"]["en"] for version in question.versions.order_by("number")][1:] == [
        "Which river, then?"
    ]


def test_a_draft_is_saved_unfinished(desk, language):
    response = send(
        desk,
        f"/{language}/admin/quizzes/question/add/",
        stem_az="Hansı çaydır?",
        form="direct",
        option_order="shuffled",
    )
    assert response.status_code == 302, errors_of(response)
    question = Question.objects.get()
    assert (question.slug, question.stem_en, question.published_languages) == ("hansi-caydir", "", ())
    assert QuestionVersion.objects.count() == 0


def test_unticking_a_question_of_a_published_quiz_is_refused_at_its_box(desk, language):
    question = QuestionFactory()
    CitationFactory(question=question)
    QuizFactory(questions=[question])
    response = send(desk, f"/{language}/admin/quizzes/question/{question.pk}/change/", is_published_az=None)
    assert set(errors_of(response)) == {"is_published_az"}
    question.refresh_from_db()
    assert question.is_published_az


def test_publish_action_says_what_is_missing_for_each_question(desk, language):
    ready = QuestionFactory(is_published_en=False, is_published_az=False)
    CitationFactory(question=ready)
    bare = QuestionFactory(options=0, stem_en="Bare?", stem_az="Boş?", is_published_en=False, is_published_az=False)
    response = desk.post(
        f"/{language}/admin/quizzes/question/",
        {"action": "publish_in_azerbaijani", "_selected_action": [ready.pk, bare.pk]},
    )
    said = [str(message) for message in get_messages(response.wsgi_request)]
    ready.refresh_from_db()
    bare.refresh_from_db()
    assert ready.published_languages == ("az",)
    assert bare.published_languages == ()
    assert sum(str(bare.stem_az if language == "az" else bare.stem_en) in sentence for sentence in said) == 1


def test_answered_question_is_not_deleted(desk, language):
    question = QuestionFactory()
    AttemptItemFactory(version=QuestionVersionFactory(question=question))
    address = f"/{language}/admin/quizzes/question/{question.pk}/delete/"
    assert "Yes, I’m sure" not in desk.get(address).content.decode()
    desk.post(address, {"post": "yes"})
    assert Question.objects.filter(pk=question.pk).exists()


def test_question_that_nobody_has_seen_is_deleted_with_its_versions(desk, language):
    question = QuestionFactory()
    CitationFactory(question=question)
    refresh_version(question)
    response = desk.post(f"/{language}/admin/quizzes/question/{question.pk}/delete/", {"post": "yes"})
    assert response.status_code == 302
    assert Question.objects.count() == QuestionVersion.objects.count() == 0


def test_slug_of_a_published_question_cannot_be_edited(desk, language):
    question = QuestionFactory(slug="first-name")
    CitationFactory(question=question)
    send(desk, f"/{language}/admin/quizzes/question/{question.pk}/change/", slug="second-name")
    question.refresh_from_db()
    assert question.slug == "first-name"


def test_preview_links_lead_to_both_languages(desk, language):
    question = OptionFactory().question
    page = desk.get(f"/{language}/admin/quizzes/question/{question.pk}/change/").content.decode()
    for other in ("en", "az"):
        assert f'href="/{other}/' in page
