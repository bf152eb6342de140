"""Azerbaijani names with initials, names spelt as abroad, given names, abbreviations and words in capitals."""

import pytest

from quizzes.language.azerbaijani import InflectionUncertain, inflect

SPELT_AS_ABROAD = """
Camus Dumas Degas Monet Peugeot Renault Descartes Illinois Calais Nike Apple Oracle Voltaire Marseille Cambridge
France George Versailles Verne Jane Rome Seine Danone Kennedy Sony Smith Nash Hugh Diderot Delacroix Anne Hesse
Jacques Marquez-Ponce Rousseau Goethe A.Dumas
"""


@pytest.mark.parametrize(
    ("name", "genitive", "dative"),
    [
        ("H.Əliyev", "H.Əliyevin", "H.Əliyevə"),
        ("M.F.Axundov", "M.F.Axundovun", "M.F.Axundova"),
        ("M.Ə.Rəsulzadə", "M.Ə.Rəsulzadənin", "M.Ə.Rəsulzadəyə"),
        ("S.Vurğun", "S.Vurğunun", "S.Vurğuna"),
        ("M.Müşfiq", "M.Müşfiqin", "M.Müşfiqə"),
        ("N.Gəncəvi", "N.Gəncəvinin", "N.Gəncəviyə"),
        ("A.S.Puşkin", "A.S.Puşkinin", "A.S.Puşkinə"),
        ("Yu.Qaqarin", "Yu.Qaqarinin", "Yu.Qaqarinə"),
        ("xalq şairi S.Rüstəm", "xalq şairi S.Rüstəmin", "xalq şairi S.Rüstəmə"),
        ("day.az", "day.az-ın", "day.az-a"),
        ("Nizami Gəncəvi", "Nizami Gəncəvinin", "Nizami Gəncəviyə"),
        ("Cəfər Cabbarlı", "Cəfər Cabbarlının", "Cəfər Cabbarlıya"),
        ("İmadəddin Nəsimi", "İmadəddin Nəsiminin", "İmadəddin Nəsimiyə"),
        ("Xan Şuşinski", "Xan Şuşinskinin", "Xan Şuşinskiyə"),
    ],
)
def test_inflect_names_of_persons(name: str, genitive: str, dative: str) -> None:
    assert (inflect(name, "genitive"), inflect(name, "dative")) == (genitive, dative)


@pytest.mark.parametrize("name", SPELT_AS_ABROAD.split())
def test_inflect_foreign_spelling_is_not_read_as_azerbaijani(name: str) -> None:
    for case in ("genitive", "dative", "locative"):
        with pytest.raises(InflectionUncertain):
            inflect(name, case)
    with pytest.raises(InflectionUncertain):
        inflect(f"“The {name}”", "genitive")


@pytest.mark.parametrize(
    ("name", "dative"),
    [
        *(
            ("Dante", "Danteyə"),
            ("Höte", "Höteyə"),
            ("Zimbabve", "Zimbabveyə"),
            ("Andre", "Andreyə"),
            ("Xose", "Xoseyə"),
        ),
        *(("Hermes", "Hermesə"), ("Servantes", "Servantesə"), ("Los-Anceles", "Los-Ancelesə"), ("Paris", "Parisə")),
        *(
            ("Luis", "Luisə"),
            ("Marat", "Marata"),
            ("Robert", "Robertə"),
            ("Stokholm", "Stokholma"),
            ("Yunus", "Yunusa"),
        ),
        *(("Nikaraqua", "Nikaraquaya"), ("Fəthəli", "Fəthəliyə"), ("İshaq", "İshaqa"), ("Abbas", "Abbasa")),
    ],
)
def test_inflect_foreign_names_in_azerbaijani_spelling_stay_certain(name: str, dative: str) -> None:
    assert inflect(name, "dative") == dative


@pytest.mark.parametrize("name", ["Nəzir", "Şükür", "Qədir", "Ömür", "Səbir", "Həmidov Şükür"])
def test_inflect_given_name_does_not_lose_its_vowel(name: str) -> None:
    with pytest.raises(InflectionUncertain):
        inflect(name, "genitive")


@pytest.mark.parametrize(
    "text",
    [
        *("SİNİF", "BAKI", "FÜZULİ", "İSTİSU", "LAÇIN RAYONU", "KƏND", "DAĞ", "QAZ", "TEATR"),
        *("I", "II", "V", "XX", "İ", "A", "NBA", "USA", "CIA", "ÜST", "U.S.A", "H.ƏLİYEV"),
    ],
)
def test_inflect_capitals_that_are_no_known_abbreviation_are_uncertain(text: str) -> None:
    with pytest.raises(InflectionUncertain):
        inflect(text, "genitive")


@pytest.mark.parametrize(
    ("text", "genitive"),
    [
        *(("FBI", "FBI-ın"), ("SES", "SES-in"), ("KSES", "KSES-in"), ("AMEA", "AMEA-nın"), ("ANAMA", "ANAMA-nın")),
        *(("AB", "AB-nin"), ("ƏDV", "ƏDV-nin"), ("DVD", "DVD-nin"), ("ASAN", "ASAN-ın"), ("UNICEF", "UNICEF-in")),
        *(("AŞPA", "AŞPA-nın"), ("COP29", "COP29-un"), ("5G", "5G-nin"), ("3D", "3D-nin"), ("A4", "A4-ün")),
        *(("5 dəq", "5 dəq-nin"), ("12 san", "12 san-nin"), ("5 l", "5 l-in"), ("5 t", "5 t-un"), ("5 q", "5 q-ın")),
        *(("5 mm", "5 mm-in"), ("7 km³", "7 km³-in"), ("9 sm²", "9 sm²-in"), ("27 MW", "27 MW-ın"), ("dəq", "dəq-nin")),
        *(("san", "sanın"), ("5 ha", "5 ha-ın"), ("O", "Onun")),
    ],
)
def test_inflect_abbreviations_and_symbols_as_they_are_read_out(text: str, genitive: str) -> None:
    assert inflect(text, "genitive") == genitive
