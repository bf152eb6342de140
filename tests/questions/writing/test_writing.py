"""Questions written from a small country of rivers and museums, in every form and in both languages."""

import pytest

from quizzes.models import Claim, Document, Fact, Subject
from quizzes.questions.writing.drafts import CannotWrite, WrittenForm
from quizzes.questions.writing.writing import write_question
from tests.factories import DocumentFactory

pytestmark = pytest.mark.django_db


def write(country, slug, form="direct", seed=1):
    shelf = country.shelf()
    return write_question(shelf.card(slug), shelf, WrittenForm(form), seed=seed)


def refusal_of(country, slug, form="direct"):
    with pytest.raises(CannotWrite) as refused:
        write(country, slug, form)
    return refused.value.code


def key_of(question):
    (key,) = [option for option in question.options if option.is_key]
    return key


def test_direct_question_reads_as_written_by_hand_in_both_languages(country):
    question = write(country, "hakari-length")
    assert dict(question.stem) == {
        "en": "How long is the Hakari River?",
        "az": "Həkəri çayının uzunluğu nə qədərdir?",
    }
    assert key_of(question).text == {"en": "113 kilometres", "az": "113 kilometr"}
    assert len(question.options) == 4
    lows = [option.value.low for option in question.options]
    assert lows == sorted(lows)
    assert question.is_order_fixed
    assert question.evidence[0]["publisher"] == "Azernews"
    assert "Azernews, 25 November 2025, paragraph 1" in key_of(question).explanation["en"]
    assert "“Azernews”, 25 noyabr 2025, 1-ci abzas" in key_of(question).explanation["az"]


def test_title_of_a_document_stands_in_quotation_marks(country, claim):
    Document.objects.update(publisher="", title="The river", described_as_en="", described_as_az="")
    question = write(country, "hakari-length")
    assert key_of(question).explanation["az"].startswith("Mənbə: “The river”, ")


def test_distractor_says_what_its_value_really_belongs_to(country):
    said = {option.explanation["en"] for option in write(country, "hakari-length").options}
    assert "The Tartar River is 184 kilometres long." in said
    assert "The Okhchu River is 83 kilometres long." in said


def test_dates_answer_in_the_form_that_the_question_has(country):
    question = write(country, "bread-opened")
    assert question.stem["az"] == "Bread muzeyi nə vaxt açılıb?"
    assert key_of(question).text == {"en": "20 August 2019", "az": "20 avqust 2019-cu ildə"}
    assert all(option.text["az"].endswith(("ildə",)) for option in question.options)


def test_reverse_question_asks_for_the_subject_by_its_kind(country):
    question = write(country, "tartar-length", "reverse")
    assert dict(question.stem) == {
        "en": "Which river is 184 kilometres long?",
        "az": "Uzunluğu 184 kilometr olan çay hansıdır?",
    }
    assert key_of(question).text == {"en": "Tartar River", "az": "Tərtər çayı"}
    assert {option.text["az"] for option in question.options} <= set(
        Subject.objects.filter(kind="river").values_list("name_az", flat=True)
    )


def test_attributed_question_may_use_what_another_source_gives(country, claim):
    book = DocumentFactory(slug="book", publisher="Kitab", published_on="")
    claim("hakari-length", book, "128")
    question = write(country, "hakari-length", "attributed")
    named = question.attributed_to
    own, other = ("113", "128") if named == "azernews" else ("128", "113")
    texts = {option.text["en"]: option for option in question.options}
    assert texts[f"{own} kilometres"].is_key
    assert not texts[f"{other} kilometres"].is_key
    assert question.stem["en"].startswith(("According to Azernews, how long", "According to Kitab, how long"))
    assert question.stem["az"].startswith(("“Azernews”un məlumatına görə, Həkəri", "“Kitab”ın məlumatına görə, Həkəri"))


def test_dated_question_says_of_when_the_value_is(country):
    Fact.objects.filter(slug="hakari-length").update(as_of="2025-09")
    question = write(country, "hakari-length", "dated")
    assert question.stem["en"] == "By the figures of September 2025, how long is the Hakari River?"
    assert question.stem["az"] == "2025-ci ilin sentyabrına olan məlumata görə, Həkəri çayının uzunluğu nə qədərdir?"


def test_ordering_question_has_the_earliest_event_as_its_key(country):
    question = write(country, "carpet-opened", "ordering")
    assert key_of(question).text == {"en": "The opening of the Carpet Museum", "az": "Carpet muzeyinin açılması"}
    assert len(question.citations) == 3
    last = write(country, "stone-opened", "ordering")
    assert last.stem == {"en": "Which of these came last?", "az": "Aşağıdakılardan hansı ən sonra baş verib?"}
    assert refusal_of(country, "bread-opened", "ordering") == "too_few_later"


def test_comparison_asks_what_explains_the_difference(country, claim):
    book = DocumentFactory(slug="book", publisher="Kitab")
    claim("hakari-length", book, "140", as_of="1930")
    Claim.objects.filter(fact__slug="hakari-length", value="113").update(as_of="2020")
    question = write(country, "hakari-length", "comparison")
    assert question.stem["en"] == (
        "How long is the Hakari River? Azernews gives 113 kilometres (2020), Kitab gives 140 kilometres (1930). "
        "What explains the difference?"
    )
    assert key_of(question).text["en"] == "Each of them speaks of another time."
    assert refusal_of(country, "tartar-length", "comparison") == "no_second_source"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"is_for_pupils": False}, "not_for_pupils"),
        ({"must_be_attributed": True}, "must_be_attributed"),
    ],
)
def test_fact_that_may_not_be_asked_plainly_is_not(country, changes, code):
    Fact.objects.filter(slug="hakari-length").update(**changes)
    assert refusal_of(country, "hakari-length") == code
    for other in ("tartar-length", "okhchu-length"):
        assert "113" not in {option.value.value for option in write(country, other).options}


def test_doubted_value_is_no_key_and_no_distractor(country):
    Claim.objects.filter(fact__slug="hakari-length").update(doubt_en="misread")
    assert refusal_of(country, "hakari-length") == "no_taught_value"
    assert "113" not in {option.value.value for option in write(country, "tartar-length").options}


def test_disputed_fact_is_not_asked_plainly(country, claim):
    claim("hakari-length", DocumentFactory(publisher="Kitab"), "140")
    assert refusal_of(country, "hakari-length") == "disputed"


def test_limit_is_not_taken_for_a_value(country):
    Claim.objects.filter(fact__slug="hakari-length").update(bound="low")
    assert refusal_of(country, "hakari-length") == "value_is_limit"


def test_name_whose_form_is_uncertain_is_asked_for(country):
    Subject.objects.filter(slug="hakari").update(name_az="Çaylaq", is_az_possessive=False)
    question = write(country, "hakari-length")
    assert question.stem["en"]
    assert question.stem["az"] == ""
    (needed,) = question.needs_form
    assert (needed.name, needed.case) == ("Çaylaq", "genitive")
    Subject.objects.filter(slug="hakari").update(az_forms={"genitive": "Çaylağın"})
    assert write(country, "hakari-length").stem["az"] == "Çaylağın uzunluğu nə qədərdir?"


def test_same_seed_gives_the_same_question_and_another_may_not(country):
    assert write(country, "araz-length") == write(country, "araz-length")
    drawn = {tuple(option.text["en"] for option in write(country, "araz-length", seed=n).options) for n in range(1, 9)}
    assert len(drawn) > 1
