"""Values typed at the desk as they are written: the canonical form that is stored, and what is said at the field."""

import pytest
from django.contrib.messages import get_messages

from quizzes.models import Claim, Question
from tests.admin.forms import errors_of, inline_row, send
from tests.admin.test_reviewing import address, form_values, lachin, review  # noqa: F401  the document to review
from tests.factories import ClaimFactory, FactFactory, PropertyFactory


def claim_of(kind: str, unit: str = "") -> Claim:
    fact = FactFactory(property=PropertyFactory(value_type=kind, unit=unit))
    plain = {"date": "1993", "quantity": "1", "money": "1", "count": "1"}[kind]
    return ClaimFactory(fact=fact, value_type=kind, value=plain, unit=unit)


def page_of(claim: Claim, language: str) -> str:
    return f"/{language}/admin/quizzes/claim/{claim.pk}/change/"


def messages_of(response) -> str:
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


@pytest.mark.parametrize(
    ("kind", "unit", "typed", "stored"),
    [
        ("quantity", "area-square-kilometer", "3054 km²", ("3054", "area-square-kilometer", False)),
        ("quantity", "area-square-kilometer", "təxminən 3054 kv. km", ("3054", "area-square-kilometer", True)),
        ("quantity", "length-meter", "8,65 km", ("8.65", "length-kilometer", False)),
        ("quantity", "length-meter", "800–1000", ("800-1000", "length-meter", False)),
        ("quantity", "length-meter", "3054", ("3054", "length-meter", False)),
        ("date", "", "25 noyabr 2020-ci il", ("2020-11-25", "", False)),
        ("date", "", "25 November 2020", ("2020-11-25", "", False)),
        ("date", "", "25.11.2020", ("2020-11-25", "", False)),
        ("date", "", "the 13th century", ("1201/1300", "", False)),
        ("money", "USD", "5,9 milyon manat", ("5900000", "AZN", False)),
        ("money", "AZN", "$5.9 million", ("5900000", "USD", False)),
        ("count", "person", "53 340 nəfər", ("53340", "person", False)),
    ],
)
def test_claim_is_typed_as_it_is_written(desk, language, kind, unit, typed, stored):
    claim = claim_of(kind, unit)
    response = send(desk, page_of(claim, language), value=typed)
    assert response.status_code == 302, errors_of(response)
    claim.refresh_from_db()
    assert (claim.value, claim.unit, claim.is_approximate) == stored
    assert (f"“{typed}”" in messages_of(response)) is (typed != stored[0])


def test_reading_is_said_back_as_the_page_writes_it(desk, language):
    response = send(desk, page_of(claim_of("quantity", "length-meter"), language), value="8,65 kilometr")
    assert {"en": "8.65\u00a0km", "az": "8,65\u00a0km"}[language] in messages_of(response)


@pytest.mark.parametrize(
    ("kind", "unit", "typed", "piece"),
    [
        ("quantity", "length-meter", "5 apples", "apples"),
        ("quantity", "length-meter", "3 mw", "mw"),
        ("quantity", "length-meter", "5 kq", ""),
        ("quantity", "length-meter", "9" * 40, ""),
        ("date", "", "25 brumaire 2020", "brumaire"),
        ("date", "", "25 noyabr", ""),
        ("count", "person", "1.5", ""),
    ],
)
def test_what_is_not_understood_is_said_at_the_value(desk, language, kind, unit, typed, piece):
    claim = claim_of(kind, unit)
    response = send(desk, page_of(claim, language), value=typed)
    errors = errors_of(response)
    assert set(errors) == {"value"}
    assert f"“{typed}”" in errors["value"][0]
    assert f"“{piece}”" in errors["value"][0] or not piece
    assert f'value="{typed}"' in response.content.decode()


def test_decimal_mark_follows_the_language_of_the_page(desk, language):
    claim = claim_of("quantity", "length-meter")
    response = send(desk, page_of(claim, language), value="1,234 m")
    assert response.status_code == 302
    claim.refresh_from_db()
    assert claim.value == {"en": "1234", "az": "1.234"}[language]


def test_options_are_typed_as_they_are_written(desk, language):
    fact = FactFactory(property=PropertyFactory(value_type="date", unit=""))
    ClaimFactory(fact=fact, value_type="date", value="1993-04-02", unit="")
    rows = [("2 aprel 1993-cü il", True), ("5 May 1994", False), ("1995", False)]
    data = {"stem_en": "When?", "form": "direct", "option_order": "shuffled", "fact": fact.slug}
    for number, (typed, is_key) in enumerate(rows):
        key = {"is_key": "on"} if is_key else {}
        data |= inline_row("options", number, text_en=f"option {number}", value=typed, **key)
    response = send(desk, f"/{language}/admin/quizzes/question/add/", **data)
    assert response.status_code == 302, errors_of(response)
    stored = {option.value for option in Question.objects.get().options.all()}
    assert stored == {"1993-04-02", "1994-05-05", "1995"}
    assert "“5 May 1994”" in messages_of(response)
    bad = send(desk, f"/{language}/admin/quizzes/question/add/", **(data | {"options-1-value": "in spring 1994"}))
    assert set(errors_of(bad)) == {"options-1-value"}


def test_candidate_is_accepted_with_a_value_as_it_is_written(review, lachin, language):  # noqa: F811
    place = address(language, lachin.document, f"{lachin.find('47,300 people').pk}/")
    values = form_values(review.get(place)) | {"property": "new"}
    refused = review.post(place, values | {"value": "47 min alma"})
    assert set(refused.context_data["form"].errors) == {"value"}
    review.post(place, values | {"value": "təxminən 47 300 nəfər"})
    claim = Claim.objects.get()
    assert (claim.value, claim.unit, claim.is_approximate) == ("47300", "person", True)
