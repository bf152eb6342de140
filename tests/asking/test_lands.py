"""Which names stand beside a name with a head, by the land of the text; and whose names people bear there."""

from random import Random

import pytest

from quizzes.questions.asking.pointed import suggest
from quizzes.questions.asking.reading import read_for_asking
from quizzes.questions.asking.words.known_rows import row_of
from quizzes.questions.asking.words.names_known import head_of


def beside(text, words, language):
    start = text.index(words)
    found = suggest(read_for_asking(text, language=language), start=start, end=start + len(words))
    gap = next(one for one in found if (one.start, one.end) == (start, start + len(words)))
    return [*gap.distractors, *(words for words, _value in gap.choices)]


ABBEY = (
    "The bells\n\nTwo old bells hang in a wooden frame. They were cast in 1391 for Wendover Abbey in the west of "
    "England. The monks rang them at dawn and at dusk for two hundred years."
)
ARIKA = (
    "Quraq sahil\n\nÇili sahilində yağış çox nadir yağır. Sahildəki Arika şəhərinə orta hesabla ildə bir millimetrdən "
    "də az yağıntı düşür. Yerli əhali suyu dumandan toplayır."
)
HAIL = (
    "Dolu\n\nABŞ-da bir dəfə yumurtadan iri dolu yağdı. Onu götürüb dondurucuda saxlayan fermer Les Skott sonra "
    "alimləri çağırdı. Alimlər dolunu ölçüb muzeyə verdilər."
)
MOUNTAIN = (
    "Böyük zəlzələ\n\nGəncədə güclü zəlzələ oldu. Kəpəz dağının bir hissəsi uçub dərəni doldurdu. Suyun qabağı "
    "kəsildi və gözəl bir göl yarandı."
)


BORN = (
    "The doctor\n\nThe doctor was born in Buda in 1818. He studied medicine in Vienna and worked in a large hospital. "
    "The women who gave birth there begged to be sent to another ward. "
    + "He washed his hands every morning and again every evening. " * 20
    + "Two years after he died a Scottish surgeon began to clean wounds."
)


@pytest.mark.parametrize(
    ("language", "text", "words", "there", "not_there"),
    [
        ("en", BORN, "Buda", "Szeged", "Whitby"),
        ("en", ABBEY, "Wendover Abbey", "Tintern Abbey", "Cluny Abbey"),
        ("az", ARIKA, "Arika şəhərinə", "Lima şəhərinə", "Şəki şəhərinə"),
        ("az", HAIL, "Les Skott", "Tomas Riv", "Kərim Rüstəmov"),
        ("az", MOUNTAIN, "Kəpəz dağının", "Qoşqar dağının", "Monblan dağının"),
    ],
)
def test_names_of_the_land_of_the_text_stand_beside_a_name(language, text, words, there, not_there):
    found = beside(text, words, language)
    assert there in found
    assert not_there not in found


def test_head_keeps_the_letter_of_its_own():
    assert head_of("Kəpəz dağı", "az") == "dağ"
    assert head_of("Sərin bulağı", "az") == "bulaq"


def test_of_several_rows_the_text_tells_which():
    assert "Saturn" in row_of("Uranus", "en")
    assert "Ganymede" in row_of("Titan", "en", text="The moons Titan and Europa")


POTATO = (
    "The potato\n\nFrederick the Great ordered farmers in Prussia to grow potatoes. Antoine Parmentier praised them. "
    "The plant was not mentioned in the Bible. Peasants in Burgundy believed that it caused leprosy."
)


def test_place_read_as_a_person_has_places_beside_it():
    found = beside(POTATO, "Burgundy", "en")
    assert "Normandy" in found
    assert not {"Frederick", "Parmentier"} & set(found)


def test_son_of_a_father_stands_beside_one():
    text = (
        "Gəncə qapısı\n\nŞəhərin qapısını 1063-cü ildə dəmirçi İbrahim Osman oğlu düzəltmişdi. Qapı indi monastırda "
        "saxlanılır. Onun üstündə ustanın adı yazılıb."
    )
    found = beside(text, "İbrahim Osman oğlu", "az")
    assert "Mahmud Səlim oğlu" in found
    assert all(name.endswith(" oğlu") for name in found)


@pytest.mark.parametrize(
    ("words", "there", "not_there"),
    [("Saltcombe", "Whitby", "Honfleur"), ("Corvenne", "Honfleur", "Whitby")],
)
def test_towns_of_the_land_stand_beside_a_town_that_hardly_anybody_knows(words, there, not_there):
    text = (
        "The map maker\n\nHer father came from Saltcombe, a small fishing town on the south coast of England. The"
        " family left in winter. Later she was born in Corvenne, a little port in the west of France near the sea."
    )
    found = beside(text, words, "en")
    assert there in found
    assert not_there not in found


def test_county_does_not_stand_beside_a_house_that_may_lie_in_it():
    text = (
        "A village\n\nEyam is a small village in the hills of Derbyshire. Many families came from London. They stayed"
        " where they were. Nobody left the village. The church was locked. Winter came at last. The Earl of Devonshire"
        " lived at Chatsworth."
    )
    read = read_for_asking(text, language="en")
    draft = next(one for one in read.drafts_of(read.sentences[-1]) if one.key == "Chatsworth" and one.kind == "where")
    found = [words for words, _value in read.shelf.distractors_for(draft, Random(1))]
    assert "London" in found
    assert "Derbyshire" not in found
