"""Publishing refuses what the blocking checks of wording find, at the field, in the language to be published."""

import pytest

from quizzes.models import Option, Question
from quizzes.questions.actions import NotPublishable, publish_question
from tests.factories import CitationFactory, ClaimFactory, QuestionFactory, SubjectFactory

pytestmark = pytest.mark.django_db


def draft(**changes):
    question = QuestionFactory(
        **{"stem_en": "Which river is it?", "stem_az": "Hansı çaydır?"} | changes,
        is_published_en=False,
        is_published_az=False,
    )
    CitationFactory(question=question)
    return question


def refusal_of(question, language):
    with pytest.raises(NotPublishable) as refused:
        publish_question(question, language)
    return {(problem.code, problem.field, problem.option) for problem in refused.value.problems}


@pytest.mark.parametrize(
    ("code", "field", "changes", "language"),
    [
        ("raw_placeholder", "stem_en", {"stem_en": "How long is {subject}?"}, "en"),
        ("lookalike_letters", "stem_az", {"stem_az": "Hansı çаydır?"}, "az"),
        ("foreign_words", "stem_az", {"stem_az": "Hangi çaydır?"}, "az"),
        ("foreign_words", "explanation_az", {"explanation_az": "Çok uzundur."}, "az"),
    ],
)
def test_blocking_wording_is_refused_at_its_field(code, field, changes, language):
    question = draft(**changes)
    assert refusal_of(question, language) == {(code, field, None)}
    assert not Question.objects.get(pk=question.pk).is_published_in(language)


def test_wording_of_an_option_is_refused_at_the_option():
    question = draft()
    Option.objects.filter(question=question, position=1).update(text_az="Kalbajar")
    assert refusal_of(question, "az") == {("foreign_words", "text_az", 1)}
    publish_question(question, "en")


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("numbers_differ", {"stem_en": "Which of 3 rivers?", "stem_az": "4 çaydan hansı?"}),
        ("dates_differ", {"stem_en": "Which river in May?", "stem_az": "İyunda hansı çay?"}),
        ("negation_differs", {"stem_en": "Which is not a river?", "stem_az": "Hansı çaydır?"}),
        ("names_differ", {"stem_en": "What is made in Lisbon?", "stem_az": "Şuşada nə istehsal olunur?"}),
        ("names_differ", {"stem_en": "Where is Mount Gamish?", "stem_az": "Laçın rayonu haradadır?"}),
    ],
)
def test_second_language_is_refused_where_it_says_something_else(code, changes):
    SubjectFactory(name_en="Mount Gamish", name_az="Gamış dağı", aliases_en="", aliases_az="")
    SubjectFactory(name_en="Lachin District", name_az="Laçın rayonu", aliases_en="", aliases_az="")
    question = draft(**changes)
    publish_question(question, "en")
    assert (code, "stem_az", None) in refusal_of(question, "az")


@pytest.mark.parametrize(
    ("english", "azerbaijani"),
    [("305,400 hectares", "305 400 hektar"), ("3000–3100 km²", "3000–3100 km²"), ("3054.0 km²", "3054,0 km²")],
)
def test_distractor_without_typed_value_is_held_against_the_claims_by_its_words(english, azerbaijani):
    claim = ClaimFactory(value_type="quantity", value="3054", unit="area-square-kilometer")
    question = draft(fact=claim.fact)
    Option.objects.filter(question=question, is_key=False).update(text_en=english, text_az=azerbaijani)
    for language in ("en", "az"):
        assert ("distractor_is_claimed", f"text_{language}", 1) in refusal_of(question, language)


@pytest.mark.parametrize("value", ["2020-11-25", ""])
def test_distractor_that_says_the_key_in_other_words_is_refused(value):
    claim = ClaimFactory(value_type="date", value="2020-09-27", unit="")
    question = draft(fact=claim.fact)
    Option.objects.filter(question=question, is_key=True).update(
        text_en="27 September 2020", text_az="27 sentyabr 2020-ci ildə", value_type="date", value="2020-09-27"
    )
    Option.objects.filter(question=question, is_key=False).update(
        text_en="27.09.2020", text_az="27.09.2020", value_type="date" if value else "", value=value
    )
    codes = {code for code, _field, _option in refusal_of(question, "en")}
    assert {"option_looks_alike", "distractor_is_claimed"} <= codes
    assert ("value_differs" in codes) is bool(value)
