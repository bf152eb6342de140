"""Which names stand beside a name: of its row, its gender, its side of the world, and in the form of the key."""

import pytest

from quizzes.questions.asking.distractors.distracting_names import goes_into
from quizzes.questions.asking.pointed import suggest
from quizzes.questions.asking.reading import read_for_asking
from quizzes.questions.asking.texts.persons import gender_told, goes_with
from quizzes.questions.asking.words.cultures import culture_of, persons_like
from quizzes.questions.asking.words.known_rows import row_of
from tests.asking.drafting import drafts_of


def beside(text, words, language):
    start = text.index(words)
    found = suggest(read_for_asking(text, language=language), start=start, end=start + len(words))
    gap = next(one for one in found if (one.start, one.end) == (start, start + len(words)))
    return list(gap.distractors), [words for words, _value in gap.choices]


def test_row_with_a_cue_needs_it_in_the_sentence():
    assert "Musa" in row_of("Süleyman", "az", "Süleyman peyğəmbər quşların dilini bilirdi.")
    assert "Musa" not in row_of("Süleyman", "az", "Süleyman usta evin damını təmir etdi.")
    assert "Saturn" in row_of("Mars", "en")
    assert "Braziliya" in row_of("Amerika", "az", "Şamı Amerikanın quraq ştatlarında da becərirlər.")
    assert "Antarktida" not in row_of("Amerika", "az", "Amerikada bu ağacdan yolka kimi istifadə olunur.")


PLANET = (
    "The red planet\n\nRobots dig in dry soil every summer. The surface of Mars is covered with fine red dust and old "
    "lava. Engineers in Spain and Norway watch them from afar."
)
SAINT = "Quşlar\n\nRəvayətə görə, uzun kəkilli bir quş Süleyman peyğəmbərə xəbər gətirmişdi. Quş bağda yaşayırdı."
SIDE = (
    "Old books\n\nIn the Middle Ages most books in northern Europe were written on calf skin. Traders from Asia and "
    "Africa sold paper. Ships brought cotton from North America much later."
)
CORE = (
    "The core\n\nA strong earthquake shook the islands in 1929. Inge Lehmann kept her notes in small paper boxes for "
    "many years. Beno Gutenberg and Niels Bohr wrote long letters about it."
)


@pytest.mark.parametrize(
    ("language", "text", "words", "there", "not_there"),
    [
        ("en", PLANET, "Mars", "Venus", "Spain"),
        ("az", SAINT, "Süleyman", "Musa", "Həsən"),
        ("en", SIDE, "Europe", "Asia", "North America"),
        ("en", CORE, "Inge Lehmann", "Lise Meitner", "Beno Gutenberg"),
    ],
)
def test_names_of_the_row_of_a_name_stand_beside_it(language, text, words, there, not_there):
    set_beside, offered = beside(text, words, language)
    assert there in [*set_beside, *offered]
    assert not_there not in [*set_beside, *offered]


def test_pronouns_around_a_gap_tell_the_gender_where_the_name_does_not():
    assert gender_told("_____, who kept her data on cards, trusted them") == "woman"
    assert gender_told("_____ married her in 1903 and praised his own luck") == ""
    assert not goes_with("Thomas Reed", "Xyla Reed", "_____ trusted her own notes", "en")
    assert goes_with("Mary Anning", "Xyla Reed", "_____ trusted her own notes", "en")
    assert goes_with("Thomas Reed", "John Holt", "_____ taught her to read", "en")


def test_river_does_not_stand_beside_a_town():
    text = (
        "The rolls\n\nPapyrus came from a reed of the Nile. Slaves copied books in Alexandria for years. Sand "
        "covered Timgad in the desert. Hot ash turned the rolls of a villa into charcoal in Herculaneum."
    )
    set_beside, offered = beside(text, "Herculaneum", "en")
    assert "Pompeii" in [*set_beside, *offered]
    assert "Nile" not in [*set_beside, *offered]


JOURNEY = (
    "The traveller\n\nYusuf Karim left Morocco in the spring with two friends. He crossed the desert. Yusuf Karim"
    " travelled to India by sea. Later he wrote about Spain and about the markets of Mali."
)


def test_other_places_of_a_journey_stand_not_beside_one():
    set_beside, offered = beside(JOURNEY, "India", "en")
    assert "Pakistan" in [*set_beside, *offered]
    assert not {"Morocco", "Spain", "Mali"} & {*set_beside, *offered}


@pytest.mark.parametrize(
    ("name", "gender"), [("Nicolas-Jacques Conté", "man"), ("Jean-Marc Roy", "man"), ("Marie-Anne Roy", "woman")]
)
def test_a_double_given_name_tells_land_and_gender(name, gender):
    french = culture_of("Antoine Roussel", "en")
    assert culture_of(name, "en") is french
    assert set(persons_like(name, "en")) == set(french.whole[gender])


PAINTER = (
    "Səttar Bəhlulzadə\n\nSəttar Bəhlulzadə qəzetdə işləyirdi."
    " Səttara karikatura ustası Əzim Əzimzadə rəhbərlik edirdi."
)


def test_person_whom_the_stem_calls_by_a_part_of_the_name_stands_not_beside_another():
    draft = next(row for row in drafts_of(PAINTER, "az").values() if row.key == "Əzim Əzimzadə")
    assert not goes_into("Səttar Bəhlulzadə", draft, "az")
    assert goes_into("Ömər Eldarov", draft, "az")


def test_country_of_a_text_stands_not_beside_a_town_where_somebody_was_born():
    text = (
        "Mary Anning\n\nMary Anning was born in Lyme Regis, a small seaside town in the south of England. She found "
        "the first flying reptile known from Britain."
    )
    set_beside, offered = beside(text, "Lyme Regis", "en")
    assert "Whitby" in [*set_beside, *offered]
    assert not {"Britain", "England"} & {*set_beside, *offered}
