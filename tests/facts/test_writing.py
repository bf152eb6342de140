import pytest

from quizzes.facts.verdicts import Verdict, VerdictKind
from quizzes.facts.writing import verdict_sentence, write_claim
from quizzes.language.values import BadValue, parse_value
from tests.factories import ClaimFactory, SubjectFactory

AREA = parse_value("count", "3054")


def date_claim(value, **details):
    return ClaimFactory.build(value_type="date", value=value, unit="", **details)


@pytest.mark.parametrize(
    ("language", "form", "written"),
    [
        ("en", "sentence", "25 November 2020"),
        ("en", "when", "on 25 November 2020"),
        ("az", "when", "25 noyabr 2020-ci ildə"),
        ("az", "label", "25 noyabr 2020"),
    ],
)
def test_write_claim_date_by_language_and_form(language, form, written):
    assert write_claim(date_claim("2020-11-25"), language, form=form) == written


def test_write_claim_impossible_date_stays_as_written():
    assert write_claim(date_claim("2023-06-31", is_impossible=True), "en") == "31 June 2023"


def test_write_claim_quantity_has_its_unit():
    claim = ClaimFactory.build(value="3054")
    assert write_claim(claim, "en").replace("\u00a0", " ") == "3054 km²"


def test_write_claim_name_is_never_written_in_the_other_language():
    claim = ClaimFactory.build(value_type="place", value="Gamish", unit="", value_text_en="Gamish", value_text_az="")
    assert (write_claim(claim, "en"), write_claim(claim, "az")) == ("Gamish", "")


@pytest.mark.django_db
def test_write_claim_named_subject_in_a_case():
    river = SubjectFactory(name_en="the Tartar", name_az="Tərtər çayı", is_az_possessive=True)
    water = SubjectFactory(name_en="Istisu", name_az="İstisu", az_forms={"genitive": "İstisuyun"})
    claims = [ClaimFactory.build(value_type="place", value="x", value_subject=subject) for subject in (river, water)]
    assert [write_claim(claim, "az", case="genitive") for claim in claims] == ["Tərtər çayının", "İstisuyun"]
    assert [write_claim(claim, "en", case="genitive") for claim in claims] == ["the Tartar", "Istisu"]


@pytest.mark.django_db
def test_write_claim_other_name_of_a_subject_stays_to_be_compared():
    peak = SubjectFactory(name_en="Mount Gamish", name_az="Gamış dağı")
    written = [
        ("Mount Gamish", "Gamış dağı"),
        ("the Mount Gamish", "Gamış dağı"),
        ("Mount Garnish", "“Garnish” dağı"),
        ("", ""),
    ]
    claims = [
        ClaimFactory.build(value_type="place", value_subject=peak, value_text_en=english, value_text_az=azerbaijani)
        for english, azerbaijani in written
    ]
    assert [write_claim(claim, "en") for claim in claims] == [*["Mount Gamish"] * 2, "Mount Garnish", "Mount Gamish"]
    assert [write_claim(claim, "az", case="genitive") for claim in claims] == [
        *["Gamış dağının"] * 2,
        "“Garnish” dağının",
        "Gamış dağının",
    ]


def test_write_claim_unreadable_value_says_so():
    with pytest.raises(BadValue):
        write_claim(ClaimFactory.build(value="many"), "en")


@pytest.mark.parametrize(
    ("verdict", "sentence"),
    [
        (Verdict(VerdictKind.SINGLE), "No source is known yet."),
        (Verdict(VerdictKind.SINGLE, values=(AREA,)), "Only a machine-written page says this."),
        (Verdict(VerdictKind.SINGLE, (), 1, False, (AREA,)), "One source says this."),
        (Verdict(VerdictKind.AGREED, (), 2, False, (AREA,)), "2 independent sources agree."),
        (Verdict(VerdictKind.AGREED, (), 3, True, (AREA,)), "3 sources of one side agree."),
        (
            Verdict(VerdictKind.COMPATIBLE, (), 2, False, (AREA, AREA)),
            "The sources agree but for rounding, precision or spelling.",
        ),
        (
            Verdict(VerdictKind.DISPUTED, ("date", "inside_one_document"), 1, False, (AREA, AREA)),
            "The sources disagree. They speak of different times. One document contradicts itself.",
        ),
    ],
)
def test_verdict_sentence_says_what_the_sources_come_to(verdict, sentence):
    assert verdict_sentence(verdict, "en") == sentence


def test_verdict_sentence_every_reason_has_words():
    for reason in ("date", "scope", "estimate", "unit", "impossible", "inside_one_document", "unexplained"):
        verdict = Verdict(VerdictKind.DISPUTED, (reason,), 2, False, (AREA, AREA))
        assert verdict_sentence(verdict, "en").count(".") == 2
