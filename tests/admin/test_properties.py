"""Properties at the desk: a template that asks for what is not there is refused at its field, in words."""

from decimal import Decimal

import pytest

from quizzes.models import Property
from quizzes.questions.actions import refresh_version
from tests.admin.forms import errors_of, send
from tests.admin.test_consequences import carried
from tests.factories import ClaimFactory, FactFactory, PropertyFactory, QuestionFactory

QUERIES_OF_THE_FORM = 5


def page_of(row, language):
    return f"/{language}/admin/quizzes/property/{row.pk}/change/"


@pytest.mark.parametrize(
    ("field", "template"),
    [
        ("question_en", "How large is {place}?"),
        ("question_az", "{subject:genitiv} sahəsi nə qədərdir?"),
        ("statement_az", "{subject:genitive} sahəsi böyükdür."),
        ("question_reverse_en", "Which is it?"),
        ("event_en", "the opening"),
    ],
)
def test_template_that_asks_for_what_is_not_there_is_refused_at_its_field(desk, language, field, template):
    row = PropertyFactory()
    response = send(desk, page_of(row, language), **{field: template})
    assert set(errors_of(response)) == {field}
    row.refresh_from_db()
    assert not getattr(row, field)


def test_templates_that_are_right_are_kept(desk, language):
    row = PropertyFactory()
    words = {
        "question_en": "What is the area of {subject}?",
        "question_az": "{subject:genitive} sahəsi nə qədərdir?",
        "question_reverse_en": "Which {kind} has an area of {value}?",
        "question_reverse_az": "Sahəsi {value} olan {kind} hansıdır?",
    }
    response = send(desk, page_of(row, language), **words)
    assert response.status_code == 302, errors_of(response)
    kept = Property.objects.get()
    assert {name: getattr(kept, name) for name in words} == words


def date_property(**fields):
    return PropertyFactory(**{"value_type": "date", "unit": "", **fields})


SAID = {
    "ring": {"en": "comes after this one already", "az": "artıq bundan sonra gəlir"},
    "itself": {"en": "does not come after itself", "az": "özü özündən sonra gələ bilməz"},
    "no date": {"en": "Only dates come after one another", "az": "Yalnız tarixlər bir-birindən sonra gəlir"},
    "stays a date": {"en": "its values stay dates: closing", "az": "tarix olaraq qalmalıdır: "},
    "alone": {"en": "stand together or not at all", "az": "yalnız birlikdə göstərilir"},
    "unlike": {"en": "two numbers that count or measure", "az": "göstərən iki ədəd olmalıdır"},
    "taught": {"en": "“River” teaches a value outside, 3054", "az": "“Çay” faktında öyrədilən göstərici (3054"},
    "order": {"en": "is not above the greatest", "az": "ən böyüyündən çox ola bilməz"},
    "no number": {"en": "Only numbers have a least", "az": "yalnız ədədlər üçün olur"},
}


def refused(desk, row, language, said, **changes):
    errors = errors_of(send(desk, page_of(row, language), **changes))
    assert [field for field, texts in errors.items() if SAID[said][language] in " ".join(texts)], errors
    return set(errors)


def test_order_that_cannot_be_is_refused_in_words(desk, language):
    opening, closing = date_property(name_en="opening"), date_property(name_en="closing", name_az="closing")
    closing.follows.add(opening)
    assert refused(desk, opening, language, "ring", follows=[closing.pk]) == {"follows"}
    assert refused(desk, opening, language, "itself", follows=[opening.pk]) == {"follows"}
    assert refused(desk, opening, language, "stays a date", value_type="text") == {"value_type"}
    assert refused(desk, closing, language, "no date", value_type="text") == {"follows"}
    assert list(closing.follows.all()) == [opening]
    assert not opening.follows.exists()


def test_share_and_limits_that_cannot_be_are_refused_in_words(desk, language):
    girls, _pupils = (PropertyFactory(slug=slug, value_type="count", unit="") for slug in ("girls", "learners"))
    share = PropertyFactory(value_type="percent", unit="")
    refused(desk, share, language, "alone", part="girls")
    refused(desk, girls, language, "alone", part="girls", whole="learners")
    refused(desk, girls, language, "order", least="9", most="2")
    refused(desk, date_property(), language, "no number", least="9")
    PropertyFactory(slug="area", value_type="quantity")
    assert refused(desk, share, language, "unlike", part="area", whole="learners") == {"part"}
    share.refresh_from_db()
    assert (share.part, share.whole) == (None, None)


def test_limit_that_leaves_out_what_is_taught_is_refused_in_words(desk, language):
    fact = FactFactory(subject__name_en="River", subject__name_az="Çay")
    claim = ClaimFactory(fact=fact, is_taught=True)
    assert refused(desk, fact.property, language, "taught", most="3053") == {"most"}
    assert refused(desk, fact.property, language, "taught", least="3055") == {"least"}
    claim.is_taught = False
    claim.save()
    assert send(desk, page_of(fact.property, language), most="3053").status_code == 302


def test_limit_that_ends_what_is_taught_by_itself_shows_what_rests_on_it(desk, language):
    claim = ClaimFactory()
    question = QuestionFactory(fact=claim.fact, stem_en="How large is it?", stem_az="Sahəsi nə qədərdir?")
    refresh_version(question)
    asked = send(desk, page_of(claim.fact.property, language), most="3053")
    assert (asked.status_code, Property.objects.get().most) == (200, None)
    assert f"/{language}/admin/quizzes/question/{question.pk}/change/" in asked.content.decode()
    desk.post(page_of(claim.fact.property, language), carried(asked) | {"_meaning": "changed"})
    assert Property.objects.get().most == 3053


def test_what_a_property_says_is_kept_and_shown_again(desk, language):
    girls, pupils = (PropertyFactory(slug=slug, value_type="count", unit="") for slug in ("girls", "learners"))
    share = PropertyFactory(value_type="percent", unit="")
    words = {"part": "girls", "whole": "learners", "least": "0.5", "most": "100", "subject_kind": "school"}
    response = send(desk, page_of(share, language), **words, is_of_few="on")
    assert response.status_code == 302, errors_of(response)
    kept = Property.objects.get(pk=share.pk)
    assert (kept.part, kept.whole, kept.least, kept.most) == (girls, pupils, Decimal("0.5"), Decimal(100))
    assert (kept.subject_kind, kept.is_of_few) == ("school", True)
    content = desk.get(page_of(share, language)).content.decode()
    assert all(f'value="{number}"' in content for number in ("0.5", "100"))
    assert {"en": ">school</option>", "az": ">məktəb</option>"}[language] in content


def test_order_is_ticked_among_dates_and_told_in_the_history(desk, language):
    opening, closing = date_property(name_en="opening", name_az="açılış"), date_property(name_en="closing")
    PropertyFactory(name_en="height of the wall", name_az="divarın hündürlüyü")
    page = desk.get(page_of(closing, language)).content.decode()
    assert page.count('name="follows"') == 2
    assert "add_id_follows" not in page
    assert send(desk, page_of(closing, language), follows=[opening.pk]).status_code == 302
    assert list(closing.follows.all()) == [opening]
    history = desk.get(page_of(closing, language).replace("change", "history")).content.decode()
    assert {"en": "Never earlier than", "az": "Bunlardan əvvəl olmur"}[language] in history
    assert {"en": ">opening<", "az": ">açılış<"}[language] in history


@pytest.mark.parametrize("count", [1, 9])
def test_form_of_a_property_asks_as_much_whatever_follows_it(desk, count, django_assert_num_queries):
    row = date_property()
    row.follows.set([date_property() for _number in range(count)])
    desk.get(page_of(row, "en"))
    with django_assert_num_queries(QUERIES_OF_THE_FORM):
        desk.get(page_of(row, "en"))
