"""What is said of a figure and of its time, events in an order that is known, and like subjects compared."""

import pytest

from quizzes.language.values import parse_value
from quizzes.models import Claim, Fact, Property
from quizzes.questions.writing.drafts import WrittenForm
from quizzes.questions.writing.pen import qualifier_of, source_words
from quizzes.questions.writing.ranked import from_among
from quizzes.questions.writing.reasons import wrong_reasons
from quizzes.questions.writing.writing import write_question
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory, SubjectFactory

pytestmark = pytest.mark.django_db


def write(country, slug, form, seed=1):
    shelf = country.shelf()
    return write_question(shelf.card(slug), shelf, WrittenForm(form), seed=seed)


def test_figure_that_a_source_gives_is_never_called_unsupported(country, claim):
    """A qualifier that a fact does not have is left out of its statement as out of its question."""
    people = PropertyFactory(
        slug="population",
        value_type="count",
        unit="",
        question_en="What was the population of {subject} {qualifier}?",
        question_az="{qualifier} {subject:genitive} əhalisi nə qədər olub?",
        statement_en="The population of {subject} {qualifier} was {value}.",
        statement_az="{qualifier} {subject:genitive} əhalisi {value} nəfər olub.",
    )
    for number, name in enumerate(("Shaki", "Guba", "Lerik", "Gabala", "Barda")):
        subject = SubjectFactory(slug=name.lower(), name_en=name, name_az=name, kind="place")
        fact = FactFactory(slug=f"{name.lower()}-people", subject=subject, property=people)
        ClaimFactory(fact=fact, document=country.news, value_type="count", unit="", value=str(40_000 + 9_000 * number))
    question = write(country, "lerik-people", "direct")
    assert question.stem == {"en": "What was the population of Lerik?", "az": "Lerikin əhalisi nə qədər olub?"}
    assert question.explanation["en"] == "The population of Lerik was 58,000."
    assert all("No source" not in option.explanation["en"] for option in question.options)


@pytest.fixture
def visited(country):
    """A castle with its visitors in two years, as two sources count them."""
    visitors = PropertyFactory(
        slug="visitors",
        value_type="count",
        unit="",
        question_en="How many visitors does {subject} have?",
        question_az="{subject:genitive} neçə ziyarətçisi var?",
        statement_en="{subject} has {value} visitors.",
        statement_az="{subject:genitive} {value} ziyarətçisi var.",
    )
    castle = SubjectFactory(slug="alinja", name_en="Alinja Castle", name_az="Əlincə qalası", kind="building")
    fact = FactFactory(slug="alinja-visitors", subject=castle, property=visitors)
    book = DocumentFactory(slug="book", publisher="Kitab")
    for document, value, as_of in ((country.news, "61000", "2019"), (book, "97000", "2024")):
        ClaimFactory(fact=fact, document=document, value_type="count", unit="", value=value, as_of=as_of)
    return fact


def test_figure_of_another_time_is_explained_with_its_time(country, visited):
    question = write(country, "alinja-visitors", "dated")
    assert question.stem["en"] == "By the figures of 2019, how many visitors did Alinja Castle have?"
    assert question.explanation == {
        "en": "By the figures of 2019: Alinja Castle had 61,000 visitors.",
        "az": "2019-cu ilə olan məlumata görə: Əlincə qalasının 61\xa0000 ziyarətçisi olub.",
    }


def test_time_of_the_figures_stands_where_the_question_asks_for_one(country):
    people = PropertyFactory(
        slug="population",
        value_type="count",
        unit="",
        question_en="What was the population of {subject} {qualifier}?",
        question_az="{qualifier} {subject:genitive} əhalisi nə qədər olub?",
    )
    fact = FactFactory(slug="lerik-people", property=people, as_of="2024")
    assert qualifier_of(fact) == {"en": "in 2024", "az": "2024-cü ildə"}
    people.question_en = "Which are the neighbours of {subject} {qualifier}?"
    assert qualifier_of(fact) == {"en": "", "az": ""}


@pytest.mark.parametrize(
    ("question", "beginning"),
    [
        ("What was the population of {subject}?", "As of 2019, what was"),
        ("How many villages were rebuilt in {subject}?", "By 2019, how many"),
        ("How many villages does {subject} have?", "By the figures of 2019, how many"),
    ],
)
def test_time_is_named_as_the_question_wants_it(country, visited, question, beginning):
    Property.objects.filter(slug="visitors").update(question_en=question)
    assert write(country, "alinja-visitors", "dated").stem["en"].startswith(beginning)


def test_events_stand_in_an_order_that_is_known_and_not_centuries_apart(country):
    museums = {"bread": "1990", "silk": "1990", "salt": "1972", "coin": "1514", "bell": "1994", "fire": "1992-05-01"}
    for name, value in museums.items():
        subject = SubjectFactory(slug=f"{name}-m", name_en=f"{name.title()} House", name_az=f"{name.title()} evi")
        fact = FactFactory(slug=f"{name}-m-opened", subject=subject, property=country.opened)
        precision = {"value_type": "date", "unit": "", "value": value}
        ClaimFactory(fact=fact, document=country.news, **precision)
    for seed in range(1, 9):
        question = write(country, "salt-m-opened", "ordering", seed=seed)
        texts = {option.text["en"] for option in question.options}
        assert "The opening of the Coin House" not in texts
        assert not {"The opening of Bread House", "The opening of Silk House"} <= texts


@pytest.mark.parametrize(
    ("kind", "among"),
    [
        ("göl", "göllərdən"),
        ("elektrik stansiyası", "elektrik stansiyalarından"),
        ("qaz yatağı", "qaz yataqlarından"),
        ("iqtisadi rayon", "iqtisadi rayonlardan"),
    ],
)
def test_subjects_to_compare_are_named_as_one_of_many(kind, among):
    assert from_among(kind) == among


@pytest.mark.parametrize(
    ("english", "azerbaijani", "stem"),
    [
        (
            "What is the average elevation of {subject}?",
            "{subject:genitive} orta yüksəkliyi nə qədərdir?",
            (
                "Which of these rivers has the greatest average elevation?",
                "Aşağıdakı çaylardan hansının orta yüksəkliyi ən böyükdür?",
            ),
        ),
        (
            "How high above sea level is {subject}?",
            "{subject:genitive} dəniz səviyyəsindən yüksəkliyi nə qədərdir?",
            (
                "Which of these rivers is the highest above sea level?",
                "Aşağıdakı çaylardan hansı dəniz səviyyəsindən ən yüksəkdə yerləşir?",
            ),
        ),
        (
            "How many species live in {subject}?",
            "{subject:locative} neçə növ yaşayır?",
            ("In which of these rivers do the most species live?", "Aşağıdakı çaylardan hansında ən çox növ yaşayır?"),
        ),
        (
            "How far is {subject} from Baku?",
            "{subject} Bakıdan nə qədər məsafədədir?",
            ("Which of these rivers is the farthest from Baku?", "Aşağıdakı çaylardan hansı Bakıdan ən uzaqdır?"),
        ),
    ],
)
def test_ranking_is_asked_in_both_languages(country, english, azerbaijani, stem):
    Property.objects.filter(slug="river-length").update(question_en=english, question_az=azerbaijani)
    question = write(country, "araz-length", "ranking")
    assert (question.stem["en"], question.stem["az"]) == stem


def test_ranking_at_some_time_has_one_capital_letter(country):
    Property.objects.filter(slug="river-length").update(
        question_en="How long was {subject} {qualifier}?",
        question_az="{qualifier} {subject:genitive} uzunluğu nə qədər olub?",
    )
    for row in Fact.objects.filter(property__slug="river-length"):
        row.qualifier = "2023"
        row.qualifier_text_en, row.qualifier_text_az = "in 2023", "2023-cü ildə"
        row.save()
    question = write(country, "araz-length", "ranking")
    assert question.stem["az"] == "2023-cü ildə aşağıdakı çaylardan hansının uzunluğu ən böyük olub?"


def test_days_of_two_calendars_are_not_called_wrong():
    one, other = parse_value("date", "1921-09-30"), parse_value("date", "1921-10-13")
    said = [reason.text["en"] for reason in wrong_reasons(one, other, reason="scope")]
    assert not any("calendar." in text and "another" in text for text in said)
    other = parse_value("date", "1921-10-20")
    assert any("another calendar" in reason.text["en"] for reason in wrong_reasons(one, other, reason="scope"))


def test_difference_is_asked_with_what_the_sources_say_of_it(country, claim):
    book = DocumentFactory(slug="book", publisher="Kitab")
    claim("hakari-length", book, "140", scope_en="by boat", scope_az="qayıqla")
    Claim.objects.filter(fact__slug="hakari-length", value="113").update(
        scope_en="in a straight line", scope_az="düz xətlə"
    )
    question = write(country, "hakari-length", "comparison")
    assert "113 kilometres (in a straight line), Kitab gives 140 kilometres (by boat)" in question.stem["en"]
    assert "113 kilometr (düz xətlə); “Kitab” isə: 140 kilometr (qayıqla)" in question.stem["az"]


@pytest.mark.parametrize(
    ("kind", "published", "english", "azerbaijani"),
    [
        ("book", "2011", "a book published in 2011", "2011-ci ildə nəşr olunmuş kitaba"),
        ("news", "2011-05-02", "a news report of 2011", "2011-ci il tarixli xəbərə"),
        ("other", "", "a text", "bir mətnə"),
    ],
)
def test_source_without_publisher_is_called_by_its_kind_and_year(kind, published, english, azerbaijani):
    document = DocumentFactory.build(kind=kind, published_on=published, publisher="")
    assert source_words(document, "en")(None) == english
    assert source_words(document, "az")("dative") == azerbaijani


@pytest.mark.parametrize(("kind", "written"), [("news", "nəşrinin"), ("other", "mənbəsinin")])
def test_publisher_of_which_nobody_knows_how_it_is_read_is_called_a_publication(kind, written):
    document = DocumentFactory.build(kind=kind, publisher="The New York Times")
    assert source_words(document, "az")("genitive") == f"“The New York Times” {written}"
    assert source_words(document, "az")(None) == "“The New York Times”"
