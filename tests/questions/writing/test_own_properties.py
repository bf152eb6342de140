"""What a teacher says of a property of her own keeps its wrong answers fair, as it does for those that ship."""

from decimal import Decimal

import pytest

from quizzes.models import Property
from quizzes.questions.writing.shelf import Shelf
from tests.factories import PropertyFactory
from tests.questions.writing.telling import SEEDS, Told, texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def told():
    return Told()


def own(slug, *, follows=(), **columns):
    """A property that does not ship, with the words to ask for both ends of it."""
    words = {"question_en": "When was the roof of {subject} mended?", "question_az": "{subject:genitive} damı nə vaxt?"}
    words |= {
        "question_reverse_en": "Which {kind} was mended {value:when}?",
        "question_reverse_az": "{value:when} {kind}?",
    }
    words |= {"statement_en": "{subject} was mended {value:when}.", "statement_az": "{subject} {value:when}."}
    row = PropertyFactory(**{"slug": slug, "value_type": "date", "unit": "", **words, **columns})
    row.follows.set(Property.objects.filter(slug__in=follows))
    return row


def forts(told, *, count=4):
    for number, name in enumerate(("Askeran", "Javanshir", "Alinja", "Ganja")[:count]):
        told.subject(f"fort-{number}", f"{name} Castle", f"{name} qalası", "building")


@pytest.mark.parametrize("through", [(), ("planned-on",)])
def test_own_date_keeps_to_its_side_of_the_one_that_it_follows(told, through):
    forts(told, count=1)
    own("burnt-on")
    for slug in through:
        own(slug, follows=["burnt-on"])
    own("mended-on", follows=through or ["burnt-on"])
    for slug in ("burnt-on", "mended-on"):
        told.fact("fort-0", slug, "1514-08-23")
    for seed in SEEDS:
        assert all(option.value.value > "1514-08-23" for option in told.wrong("fort-0-mended-on", seed=seed))
        assert all(option.value.value < "1514-08-23" for option in told.wrong("fort-0-burnt-on", seed=seed))


def test_own_dates_without_an_order_lie_on_both_sides(told):
    forts(told, count=1)
    for slug in ("burnt-on", "mended-on"):
        own(slug)
        told.fact("fort-0", slug, "1514-08-23")
    found = [
        option.value.value > "1514-08-23" for seed in SEEDS for option in told.wrong("fort-0-mended-on", seed=seed)
    ]
    assert {*found} == {True, False}


@pytest.mark.parametrize("is_of_few", [True, False])
def test_own_property_of_few_names_only_those_of_which_it_is_told(told, is_of_few):
    forts(told)
    own("mended-on", is_of_few=is_of_few)
    told.fact("fort-0", "mended-on", "2014-08-23")
    if is_of_few:
        assert told.refused("fort-0-mended-on", "reverse") == "too_few_distractors"
    else:
        assert len(told.wrong("fort-0-mended-on", "reverse")) == 3


def test_own_property_tells_what_its_subjects_and_values_are(told):
    for slug, name in (("skye", "Skye"), ("gavdos", "Gavdos"), ("bruny", "Bruny")):
        told.subject(slug, name, name)
        told.values("area", **{slug: {"skye": "1656", "gavdos": "296", "bruny": "362"}[slug]})
    told.subject("portree", "Portree", "Portri")
    assert told.refused("gavdos-area", "reverse") == "no_kind"
    own("seat", value_type="place", subject_kind="territory", value_kind="inhabited_place")
    for slug in ("skye", "gavdos", "bruny"):
        told.fact(slug, "seat", "Portree", "Portri", of="portree")
    question = told.ask("gavdos-area", "reverse")
    assert question.stem["en"].startswith("Which region")
    assert set(texts(question.options)) == {"Skye", "Gavdos", "Bruny"}
    assert Shelf().kind_of(told.subjects["portree"]) == "inhabited_place"


def rows_of_seats(**limits):
    words = {
        "question_en": "How many rows are there in {subject}?",
        "question_az": "{subject:genitive} neçə sırası var?",
    }
    words |= {"statement_en": "{subject} has {value} rows.", "statement_az": "{subject:genitive} {value} sırası var."}
    return PropertyFactory(slug="rows", value_type="count", unit="", **words, **limits)


@pytest.mark.parametrize("form", ["direct", "size"])
@pytest.mark.parametrize(("column", "limit"), [("least", 35), ("most", 39)])
def test_no_guess_lies_outside_of_what_an_own_property_can_be(told, form, column, limit):
    row = rows_of_seats()
    told.subject("hall", "Green Theatre", "Yaşıl teatrı", "building")
    told.fact("hall", "rows", "37")

    def guesses():
        wrong = [option for seed in range(1, 12) for option in told.wrong("hall-rows", form, seed)]
        return {int(option.text["en"].replace(",", "")) for option in wrong}

    assert min(guesses()) < 35
    assert max(guesses()) > 39
    setattr(row, column, Decimal(limit))
    row.save()
    assert all(guess >= limit if column == "least" else guess <= limit for guess in guesses())


def test_value_outside_of_its_limits_is_no_key(told):
    rows_of_seats(least=Decimal(3), most=Decimal(30))
    told.subject("hall", "Green Theatre", "Yaşıl teatrı", "building")
    told.fact("hall", "rows", "37")
    assert told.refused("hall-rows") == "no_taught_value"
