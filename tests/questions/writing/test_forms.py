"""Several keys, statements that two sources support, options of one kind, and what a stem leaves possible."""

import json
import re

import pytest

from quizzes.language.values import parse_value
from quizzes.models import Fact, Question, Subject
from quizzes.questions.writing.drafts import CannotWrite, WrittenForm
from quizzes.questions.writing.past import in_past
from quizzes.questions.writing.possible import possible_beside
from quizzes.questions.writing.reasons import wrong_reasons
from quizzes.questions.writing.writing import write_question
from quizzes.questions.writing_actions import keep_questions
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory, SubjectFactory
from tests.questions.writing.test_templates import PROPERTIES

pytestmark = pytest.mark.django_db


def write(country, slug, form, seed=1):
    shelf = country.shelf()
    return write_question(shelf.card(slug), shelf, WrittenForm(form), seed=seed)


def refusal_of(country, slug, form):
    with pytest.raises(CannotWrite) as refused:
        write(country, slug, form)
    return refused.value.code


def name(fact, document, words, subject=None):
    english, azerbaijani = words
    ClaimFactory(
        fact=fact,
        document=document,
        value=english,
        value_text_en=english,
        value_text_az=azerbaijani,
        value_type=fact.property.value_type,
        unit="",
        exact=english,
        value_subject=subject,
    )


@pytest.fixture
def crossed(country):
    """A district that two rivers cross, among villages and districts, and a fair of its own."""
    crosses = PropertyFactory(
        slug="rivers",
        name_en="rivers",
        name_az="çaylar",
        value_type="place",
        unit="",
        is_single_valued=False,
        question_en="Which of these rivers flow through {subject}?",
        question_az="{subject:ablative} aşağıdakı çaylardan hansılar keçir?",
        statement_en="{value} flows through {subject}.",
        statement_az="{subject:ablative} {value} keçir.",
    )
    district = SubjectFactory(
        slug="zangilan", name_en="Zangilan District", name_az="Zəngilan rayonu", kind="place", is_az_possessive=True
    )
    fact = FactFactory(slug="zangilan-rivers", subject=district, property=crosses)
    for slug in ("hakari", "okhchu"):
        river = Subject.objects.get(slug=slug)
        name(fact, country.news, (river.name_en, river.name_az), river)
    return fact


def test_several_keys_ask_for_every_value_and_say_so(country, crossed):
    question = write(country, "zangilan-rivers", "several")
    assert dict(question.stem) == {
        "en": "Which of these rivers flow through Zangilan District? Choose all right answers.",
        "az": "Zəngilan rayonundan aşağıdakı çaylardan hansılar keçir? Bütün doğru cavabları seçin.",
    }
    assert {option.text["en"] for option in question.options if option.is_key} == {"Hakari River", "Okhchu River"}
    assert len([option for option in question.options if not option.is_key]) == 3
    assert "The Hakari River flows through Zangilan District." in question.explanation["en"]
    shelf = country.shelf()
    keep_questions([question], shelf)
    kept = Question.objects.get(slug="zangilan-rivers-several")
    assert kept.has_several_keys
    assert kept.options.filter(is_key=True).count() == 2


def test_several_keys_need_a_property_that_may_have_several(country, crossed):
    assert refusal_of(country, "hakari-length", "several") == "one_value"
    crossed.claims.last().delete()
    assert refusal_of(country, "zangilan-rivers", "several") == "one_value"


def test_doubted_value_rules_several_keys_out(country, crossed):
    crossed.claims.filter(value="Okhchu River").update(doubt_en="misread")
    assert refusal_of(country, "zangilan-rivers", "several") == "no_taught_value"


def test_what_two_documents_say_is_asked_as_what_both_support(country, claim):
    book = DocumentFactory(slug="book", publisher="Kitab")
    claim("hakari-length", book, "113")
    for slug in ("depth", "width"):
        row = PropertyFactory(
            slug=slug,
            name_en=slug,
            name_az=slug,
            unit="length-meter",
            statement_en=f"The {slug} of {{subject}} is {{value}}.",
            statement_az=f"{{subject:genitive}} göstəricisi ({slug}) {{value}} təşkil edir.",
        )
        fact = FactFactory(slug=f"hakari-{slug}", subject=Subject.objects.get(slug="hakari"), property=row)
        ClaimFactory(fact=fact, document=book, value="9", unit="length-meter", value_type="quantity", exact="9 m")
    question = write(country, "hakari-length", "comparison")
    assert question.stem["en"] == (
        "Azernews and Kitab both write about the Hakari River. Which statement do both support?"
    )
    assert question.stem["az"].endswith("Hansı məlumatı hər iki mənbə təsdiqləyir?")
    keys = [option.text["en"] for option in question.options if option.is_key]
    assert keys == ["The Hakari River is 113 kilometres long."]
    others = [option for option in question.options if not option.is_key]
    assert {option.explanation["en"] for option in others} == {"Of the two, only Kitab is known to say this."}


def test_names_beside_a_key_are_of_its_kind(country):
    stands = PropertyFactory(
        slug="village",
        name_en="village",
        name_az="kənd",
        value_type="place",
        unit="",
        question_en="In which village is {subject}?",
        question_az="{subject} hansı kənddə yerləşir?",
        statement_en="{subject} stands in {value}.",
        statement_az="{subject} {value:locative} yerləşir.",
    )
    places = [("Zar village", "Zar kəndi"), ("Lev village", "Lev kəndi"), ("Vang village", "Vəng kəndi")]
    villages = [
        SubjectFactory(name_en=english, name_az=azerbaijani, kind="place", is_az_possessive=True)
        for english, azerbaijani in places
    ]
    SubjectFactory(name_en="Lachin District", name_az="Laçın rayonu", kind="place", is_az_possessive=True)
    SubjectFactory(name_en="Baku", name_az="Bakı", kind="place")
    fact = FactFactory(slug="museum-village", subject=Subject.objects.get(slug="bread"), property=stands)
    name(fact, country.news, places[0], villages[0])
    question = write(country, "museum-village", "direct")
    assert {option.text["en"] for option in question.options} == {english for english, _azerbaijani in places}


def test_question_that_gives_its_key_away_is_not_written(country, claim):
    title = PropertyFactory(
        slug="guild",
        name_en="guild",
        name_az="gildiya",
        value_type="organisation",
        unit="",
        question_en="Who keeps {subject}?",
        question_az="{subject:accusative} kim qoruyur?",
    )
    guilds = [("Bread Museum Guild", "Bread muzeyi gildiyası"), ("Water Union", "Su birliyi"), ("Tea Union", "Çay evi")]
    bodies = [SubjectFactory(name_en=english, name_az=azerbaijani, kind="body") for english, azerbaijani in guilds]
    fact = FactFactory(slug="bread-guild", subject=Subject.objects.get(slug="bread"), property=title)
    name(fact, country.news, guilds[0], bodies[0])
    assert refusal_of(country, "bread-guild", "direct") == "gives_away"


def test_old_figures_are_asked_in_the_past(country):
    Fact.objects.filter(slug="hakari-length").update(as_of="1989")
    assert write(country, "hakari-length", "dated").stem == {
        "en": "By the figures of 1989, how long was the Hakari River?",
        "az": "1989-cu ilə olan məlumata görə, Həkəri çayının uzunluğu nə qədər olub?",
    }


def test_source_that_speaks_of_something_else_is_not_asked_without_it(country, claim):
    claim("hakari-length", DocumentFactory(slug="book", publisher="Kitab"), "140", scope_en="with its estuary")
    claim("hakari-length", DocumentFactory(slug="map", publisher="Xəritə"), "150", scope_en="without its estuary")
    for seed in (1, 2, 3):
        assert write(country, "hakari-length", "attributed", seed=seed).attributed_to == "azernews"


def test_common_noun_at_the_head_of_a_name_is_small_inside_a_sentence(country):
    Subject.objects.filter(slug="hakari").update(name_az="Şəhər günləri haqqında akt", is_az_possessive=False)
    question = write(country, "hakari-length", "attributed")
    assert question.stem["az"].startswith("“Azernews”un məlumatına görə, şəhər günləri haqqında aktın")


def test_dated_question_is_not_written_where_the_plain_one_says_when(country):
    Fact.objects.filter(slug="hakari-length").update(
        as_of="2025-09", qualifier="2025-09", qualifier_text_en="in September 2025"
    )
    assert refusal_of(country, "hakari-length", "dated") == "says_when"


@pytest.mark.parametrize(
    ("key", "said", "as_of", "possible", "impossible"),
    [
        ("2020-11-10", "statement of November 2020", "", "2020-11-17", "2020-12-10"),
        ("2020-09-27", "war of 2020", "", "2020-12-01", "2021-09-27"),
        ("2024-05-01", "the plan", "2023-09-07", "2025-01-01", "2023-01-01"),
        ("1747-01-01", "the khanate", "", "1735-01-01", None),
    ],
)
def test_possible_values_keep_to_what_the_stem_says(key, said, as_of, possible, impossible):
    is_possible = possible_beside(parse_value("date", key), said=[said], as_of=as_of)
    assert is_possible(parse_value("date", possible))
    assert impossible is None or not is_possible(parse_value("date", impossible))


def test_wrong_reasons_fit_the_type_and_never_hold():
    def texts(one, other, reason):
        return " ".join(row.text["en"] for row in wrong_reasons(one, other, reason=reason))

    dates = texts(parse_value("date", "1993-04-02"), parse_value("date", "1993-04-03"), "scope")
    assert "calendar" in dates
    assert "unit" not in dates
    counts = texts(parse_value("count", "124"), parse_value("count", "142"), "date")
    assert "changed places" not in counts
    assert "percent" in counts
    assert "estimate" not in texts(parse_value("count", "5", None, True), parse_value("count", "7"), "date")


def test_past_of_what_is_no_more():
    assert in_past("What is the area of {subject}?", "en") == "What was the area of {subject}?"
    assert in_past("{subject:genitive} sahəsi nə qədərdir?", "az") == "{subject:genitive} sahəsi nə qədər olub?"
    assert in_past("When was {subject} founded?", "en") == "When was {subject} founded?"


WORDS = {
    "date": (r"\bwhen\b|which date|what date", r"nə vaxt|hansı tarix"),
    "year": (r"\bwhen\b|which year", r"neçənci il|hansı il|nə vaxt"),
    "count": (r"^how many\b|which clause|what was the population", r"\bneçə\b|nə qədər|neçənci bənd"),
    "person": (r"^who\b", r"\bkim"),
    "organisation": (r"^who\b|which theatre", r"\bkim|hansı teatr"),
    "place": (r"\bwhere\b|which|administrative centre|the capital", r"hara|hansı"),
    "quantity": (r"^(?:by )?how\b|^what is the (?:area|average|capacity|elevation)", r"nə qədər|neçə"),
    "money": (r"^how much|^what is the value", r"nə qədər"),
    "percent": (r"^what share|^how likely", r"neçə faizi|nə qədər"),
}


def test_shipped_questions_ask_with_the_word_of_their_type():
    for record in json.loads(PROPERTIES.read_text(encoding="utf-8")):
        row = record["fields"]
        for pattern, language in zip(WORDS.get(row["value_type"], ()), ("en", "az"), strict=False):
            question = row.get(f"question_{language}")
            if question:
                assert re.search(pattern, question, re.IGNORECASE), (row["slug"], question)
