"""Names that are fair beside a key: of its kind and time, not as true as it, none of them told by the stem."""

import pytest

from tests.factories import DocumentFactory
from tests.questions.writing.telling import SEEDS, Told, texts

DISTRICTS = (("quba", "Guba District", "Quba rayonu"), ("astara", "Astara District", "Astara rayonu"))
VILLAGES = (("zar", "Zar village", "Zar kəndi"), ("lev", "Lev village", "Lev kəndi"))
pytestmark = pytest.mark.django_db


@pytest.fixture
def told():
    return Told()


def test_centre_without_a_head_stands_beside_centres_and_cities(told):
    for slug, english, azerbaijani in (("tyrol", "Tyrol", "Tirol"), ("svaneti", "Svaneti", "Svanetiya")):
        told.subject(slug, english, azerbaijani)
    for slug, english in (("innsbruck", "Innsbruck"), ("mestia", "Mestia"), ("turshsu", "Turshsu"), ("park", "Park")):
        told.subject(slug, english, english)
    told.subject("ganja", "Ganja city", "Gəncə şəhəri")
    told.subject("lerik", "Lerik city", "Lerik şəhəri")
    told.fact("tyrol", "capital", "Innsbruck", "İnsbruk", of="innsbruck")
    told.fact("svaneti", "administrative-centre", "Mestia", "Mestia", of="mestia")
    for seed in SEEDS:
        others = set(texts(told.wrong("tyrol-capital", seed=seed)))
        assert others <= {"Mestia", "Ganja city", "Lerik city"}
        assert len(others) >= 2


def test_region_is_asked_for_among_regions(told):
    told.subject("tyrol", "Tyrol", "Tirol")
    told.subject("innsbruck", "Innsbruck", "İnsbruk")
    for slug, english, azerbaijani in (*DISTRICTS, ("goygol", "Lake Goygol", "Göygöl"), ("zar", "Zar", "Zar")):
        told.subject(slug, english, azerbaijani)
    told.values("area", tyrol="12648", quba="2610", astara="616")
    assert told.refused("tyrol-area", "reverse") == "no_kind"
    told.fact("tyrol", "capital", "Innsbruck", "İnsbruk", of="innsbruck")
    question = told.ask("tyrol-area", "reverse")
    assert question.stem == {
        "en": "Which region has an area of 12,648\xa0km²?",
        "az": "Sahəsi 12\xa0648\xa0km² olan bölgə hansıdır?",
    }
    assert set(texts(question.options)) == {"Tyrol", "Guba District", "Astara District"}


def test_school_is_asked_for_among_schools_only(told):
    told.subject("school", "School No. 10", "Şəki şəhər 10 nömrəli məktəb", "building")
    told.subject("lib", "Lerik Library", "Lerik kitabxanası", "building")
    told.subject("tomb", "Momine Khatun Mausoleum", "Möminə xatun türbəsi", "building")
    told.values("pupils", school="812")
    assert told.refused("school-pupils", "reverse") == "too_few_distractors"


def test_distractor_holds_no_key_and_stands_in_none(told):
    for slug, english, azerbaijani in (*DISTRICTS, ("lerik", "Lerik District", "Lerik rayonu")):
        told.subject(slug, english, azerbaijani)
    for slug, english, azerbaijani in (
        ("shaki", "Shaki District", "Şəki rayonu"),
        ("oghuz", "Oghuz District", "Oğuz rayonu"),
    ):
        told.subject(slug, english, azerbaijani)
    told.fact("shaki", "soil-types", "chestnut soils", "şabalıdı torpaqlar")
    told.fact("quba", "soil-types", "chestnut and brown soils", "şabalıdı və qonur torpaqlar")
    told.fact("astara", "soil-types", "yellow soils", "sarı torpaqlar")
    told.fact("lerik", "soil-types", "meadow soils", "çəmən torpaqları")
    for seed in SEEDS:
        assert set(texts(told.wrong("shaki-soil-types", seed=seed))) == {"yellow soils", "meadow soils"}


def test_what_may_hold_here_too_is_no_wrong_answer(told):
    """A second text on another district does not say what the first left out of ours."""
    for slug, english, azerbaijani in (*DISTRICTS, ("lerik", "Lerik District", "Lerik rayonu")):
        told.subject(slug, english, azerbaijani)
    guide = DocumentFactory(slug="guide", publisher="Guide", language="en")
    told.fact("lerik", "soil-types", "meadow soils", "çəmən torpaqları")
    told.fact("quba", "soil-types", "podzols", "podzol torpaqlar", document=guide)
    told.fact("astara", "soil-types", "yellow soils", "sarı torpaqlar", document=guide)
    assert told.refused("lerik-soil-types") == "too_few_distractors"


def test_one_neighbour_does_not_stand_beside_pairs(told):
    for slug, english, azerbaijani in (*DISTRICTS, ("lerik", "Lerik District", "Lerik rayonu")):
        told.subject(slug, english, azerbaijani)
    told.fact("lerik", "neighbours", "Iran", "İran")
    told.fact("quba", "neighbours", "Balakan and Gakh districts", "Balakən və Qax rayonları")
    told.fact("astara", "neighbours", "Agdam and Khojaly", "Ağdam və Xocalı")
    assert told.refused("lerik-neighbours") == "too_few_distractors"


@pytest.mark.parametrize(("form", "slug"), [("direct", "church-village"), ("reverse", "church-village")])
def test_short_name_that_stem_and_key_share_gives_the_key_away(told, form, slug):
    told.subject("church", "Kish Church", "Kiş kilsəsi", "building")
    told.subject("other", "Lekh Church", "Lök kilsəsi", "building")
    told.subject("third", "Oghuz Church", "Oğuz kilsəsi", "building")
    told.subject("kish", "Kish village", "Kiş kəndi")
    for village in VILLAGES:
        told.subject(*village)
    told.fact("church", "village", "Kish village", "Kiş kəndi", of="kish")
    told.fact("other", "village", "Zar village", "Zar kəndi", of="zar")
    told.fact("third", "village", "Lev village", "Lev kəndi", of="lev")
    assert told.refused(slug, form) == "gives_away"
    assert told.ask("other-village", form)


def test_person_is_asked_for_among_people_of_the_time(told):
    lives = {"nizami": "1141", "ajami": "1120", "javid": "1882-10-24", "khan": "1848", "singer": "1966-12-08"}
    for slug, born in lives.items():
        told.subject(slug, slug.title(), slug.title(), "person")
        told.fact(slug, "born-on", born)
    told.subject("unknown", "Unknown", "Unknown", "person")
    assert told.refused("nizami-born-on", "reverse") == "too_few_distractors"
    assert set(texts(told.wrong("javid-born-on", "reverse"))) == {"Khan", "Singer"}


def test_key_without_a_name_in_a_language_leaves_that_language_empty(told):
    for slug, name in (("one", ("First lake", "Birinci göl gölü")), ("two", ("Second lake", "İkinci göl gölü"))):
        told.subject(slug, *name)
    lake = told.subject("third", "Lake Riza", "Rza gölü")
    told.values("depth", one="95", two="60", third="44")
    lake.name_en = ""
    lake.save()
    question = told.ask("third-depth", "reverse")
    assert question.stem["en"] == ""
    assert question.stem["az"] == "Dərinliyi 44 metr olan göl hansıdır?"


def test_person_is_no_guess_centuries_later_or_for_another_trade(told):
    """Two who did the same are enough; others only where they lived then and are known for nothing else."""
    told.subject("tomb", "Momine Khatun Mausoleum", "Möminə xatun türbəsi", "building")
    told.subject("bridge", "Charles Bridge", "Karl körpüsü", "building")
    told.subject("play", "“The Dead”", "“Ölülər”", "work")
    people = {
        "ajami": "1120",
        "parler": "1332",
        "nizami": "1141",
        "kafka": "1883",
        "khagani": "1126",
        "mehseti": "1089",
    }
    for slug, born in people.items():
        told.subject(slug, slug.title(), slug.title(), "person")
        told.fact(slug, "born-on", born)
    told.fact("tomb", "architect", "Ajami", "Əcəmi", of="ajami")
    told.fact("bridge", "architect", "Parler", "Parler", of="parler")
    told.fact("play", "author", "Khagani", "Xaqani", of="khagani")
    for seed in SEEDS:
        assert set(texts(told.wrong("tomb-architect", seed=seed))) == {"Parler", "Nizami", "Mehseti"}


def test_saints_of_towns_and_of_regions_stand_beside_one_another(told):
    told.subject("chur", "Chur city", "Xur şəhəri")
    for slug in ("bohemia", "skye", "ahlen"):
        told.subject(slug, f"{slug.title()} District", f"{slug.title()} rayonu")
    told.subject("kafka", "Franz Kafka", "Frans Kafka", "person")
    for slug, saint in (("chur", "Lucius"), ("bohemia", "Wenceslas"), ("skye", "Donnan"), ("ahlen", "Bartholomew")):
        told.fact(slug, "architect", saint, saint)
    assert set(texts(told.wrong("chur-architect"))) == {"Wenceslas", "Donnan", "Bartholomew"}
