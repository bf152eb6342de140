"""Azerbaijani words and names in their cases."""

import pytest

from quizzes.language import azerbaijani
from quizzes.language.azerbaijani import CASES, InflectionUncertain, inflect

FIVE_CASES = ("genitive", "dative", "accusative", "locative", "ablative")


def check(word: str, forms: str, *, possessive: bool | None = None) -> None:
    assert [inflect(word, case, possessive=possessive) for case in FIVE_CASES] == forms.split(", ")


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("Sumqayıt", "Sumqayıtın, Sumqayıta, Sumqayıtı, Sumqayıtda, Sumqayıtdan"),
        ("Lənkəran", "Lənkəranın, Lənkərana, Lənkəranı, Lənkəranda, Lənkərandan"),
        ("Şəki", "Şəkinin, Şəkiyə, Şəkini, Şəkidə, Şəkidən"),
        ("Quba", "Qubanın, Qubaya, Qubanı, Qubada, Qubadan"),
        ("Göyçay", "Göyçayın, Göyçaya, Göyçayı, Göyçayda, Göyçaydan"),
        ("Qubadlı", "Qubadlının, Qubadlıya, Qubadlını, Qubadlıda, Qubadlıdan"),
        ("Kəlbəcər", "Kəlbəcərin, Kəlbəcərə, Kəlbəcəri, Kəlbəcərdə, Kəlbəcərdən"),
        ("Xankəndi", "Xankəndinin, Xankəndiyə, Xankəndini, Xankəndidə, Xankəndidən"),
        ("Qazax", "Qazaxın, Qazaxa, Qazaxı, Qazaxda, Qazaxdan"),
        ("Ağbulaq", "Ağbulağın, Ağbulağa, Ağbulağı, Ağbulaqda, Ağbulaqdan"),
        ("Sadiq", "Sadiqin, Sadiqə, Sadiqi, Sadiqdə, Sadiqdən"),
        ("Minsk", "Minskin, Minskə, Minski, Minskdə, Minskdən"),
        ("Füzuli", "Füzulinin, Füzuliyə, Füzulini, Füzulidə, Füzulidən"),
        ("Göygöl", "Göygölün, Göygölə, Göygölü, Göygöldə, Göygöldən"),
        ("su", "suyun, suya, suyu, suda, sudan"),
        ("mineral su", "mineral suyun, mineral suya, mineral suyu, mineral suda, mineral sudan"),
        ("mənbə", "mənbənin, mənbəyə, mənbəni, mənbədə, mənbədən"),
        ("sinif", "sinfin, sinfə, sinfi, sinifdə, sinifdən"),
        ("əsr", "əsrin, əsrə, əsri, əsrdə, əsrdən"),
        ("kənd", "kəndin, kəndə, kəndi, kənddə, kənddən"),
        ("ağac", "ağacın, ağaca, ağacı, ağacda, ağacdan"),
        ("işğal", "işğalın, işğala, işğalı, işğalda, işğaldan"),
        ("“Report”", "“Report”un, “Report”a, “Report”u, “Report”da, “Report”dan"),
        ("“Azərenerji”", "“Azərenerji”nin, “Azərenerji”yə, “Azərenerji”ni, “Azərenerji”də, “Azərenerji”dən"),
        ("“Azernews”", "“Azernews”un, “Azernews”a, “Azernews”u, “Azernews”da, “Azernews”dan"),
        ("“Çıraq-1”", "“Çıraq-1”in, “Çıraq-1”ə, “Çıraq-1”i, “Çıraq-1”də, “Çıraq-1”dən"),
        ("BMT", "BMT-nin, BMT-yə, BMT-ni, BMT-də, BMT-dən"),
        ("ATƏT", "ATƏT-in, ATƏT-ə, ATƏT-i, ATƏT-də, ATƏT-dən"),
        ("ANAMA", "ANAMA-nın, ANAMA-ya, ANAMA-nı, ANAMA-da, ANAMA-dan"),
        ("SES", "SES-in, SES-ə, SES-i, SES-də, SES-dən"),
        ("ASC", "ASC-nin, ASC-yə, ASC-ni, ASC-də, ASC-dən"),
        ("SSRİ", "SSRİ-nin, SSRİ-yə, SSRİ-ni, SSRİ-də, SSRİ-dən"),
        ("5 min", "5 minin, 5 minə, 5 mini, 5 mində, 5 mindən"),
        ("85,3%", "85,3%-in, 85,3%-ə, 85,3%-i, 85,3%-də, 85,3%-dən"),
        ("53\u00a0340", "53\u00a0340-ın, 53\u00a0340-a, 53\u00a0340-ı, 53\u00a0340-da, 53\u00a0340-dan"),
    ],
)
def test_inflect_bare_words(word: str, forms: str) -> None:
    check(word, forms)


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("Laçın rayonu", "rayonunun, rayonuna, rayonunu, rayonunda, rayonundan"),
        ("Kür çayı", "çayının, çayına, çayını, çayında, çayından"),
        ("Tərtər çayı", "çayının, çayına, çayını, çayında, çayından"),
        ("Qız qalası", "qalasının, qalasına, qalasını, qalasında, qalasından"),
        ("Çıraq kəndi", "kəndinin, kəndinə, kəndini, kəndində, kəndindən"),
        ("Mədəniyyət Nazirliyi", "Nazirliyinin, Nazirliyinə, Nazirliyini, Nazirliyində, Nazirliyindən"),
        ("İstisu qəsəbəsi", "qəsəbəsinin, qəsəbəsinə, qəsəbəsini, qəsəbəsində, qəsəbəsindən"),
        ("Qərb hissəsi", "hissəsinin, hissəsinə, hissəsini, hissəsində, hissəsindən"),
    ],
)
@pytest.mark.parametrize("possessive", [True, None])
def test_inflect_possessive_compounds(word: str, forms: str, possessive: bool | None) -> None:
    before = word.rpartition(" ")[0]
    check(word, ", ".join(f"{before} {form}" for form in forms.split(", ")), possessive=possessive)


@pytest.mark.parametrize(
    ("word", "case", "expected"),
    [
        ("külək", "genitive", "küləyin"),
        ("külək", "possessive3", "küləyi"),
        ("külək", "locative", "küləkdə"),
        ("yarpaq", "genitive", "yarpağın"),
        ("yarpaq", "possessive3", "yarpağı"),
        ("yarpaq", "plural", "yarpaqlar"),
        ("dağlıq", "genitive", "dağlığın"),
        ("haqq", "genitive", "haqqın"),
        ("kök", "genitive", "kökün"),
        ("qərb", "genitive", "qərbin"),
        ("üfüq", "genitive", "üfüqün"),
        ("filoloq", "dative", "filoloqa"),
        ("texnik", "genitive", "texnikin"),
        ("cisim", "genitive", "cismin"),
        ("qisim", "possessive3", "qismi"),
        ("sətir", "dative", "sətrə"),
        ("ömür", "possessive3", "ömrü"),
        ("şəkil", "accusative", "şəkli"),
        ("sinif", "possessive3", "sinfi"),
        ("sinif", "plural", "siniflər"),
        ("burun", "possessive3", "burnu"),
        ("burun", "genitive", "burunun"),
        ("su", "possessive3", "suyu"),
        ("mənbə", "possessive3", "mənbəyi"),
        ("mövqe", "possessive3", "mövqeyi"),
        ("tale", "possessive3", "taleyi"),
        ("mənşə", "possessive3", "mənşəyi"),
        ("mənafe", "possessive3", "mənafeyi"),
        ("nə", "genitive", "nəyin"),
        ("nə", "dative", "nəyə"),
        ("nə", "accusative", "nəyi"),
        ("nə", "copula", "nədir"),
        ("mağara", "possessive3", "mağarası"),
        ("İstisu", "dative", "İstisuya"),
        ("İstisu", "locative", "İstisuda"),
        ("İstisu", "ablative", "İstisudan"),
        ("avqust", "locative", "avqustda"),
        ("Laçın rayonu", "copula", "Laçın rayonudur"),
        ("Göygöl", "copula", "Göygöldür"),
        ("kənd", "plural", "kəndlər"),
        ("rayon", "plural", "rayonlar"),
        ("Kəlbəcər", "nominative", "Kəlbəcər"),
    ],
)
def test_inflect_single_forms(word: str, case: str, expected: str) -> None:
    assert inflect(word, case) == expected


def test_inflect_flag_decides_where_letters_do_not() -> None:
    assert inflect("“Kəlbəcərin palitrası”", "genitive", possessive=True) == "“Kəlbəcərin palitrası”nın"
    assert inflect("“Kəlbəcərin palitrası”", "dative", possessive=True) == "“Kəlbəcərin palitrası”na"
    assert inflect("Yuxarı Qubadlı", "dative", possessive=False) == "Yuxarı Qubadlıya"


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("", "genitive"),
        ("İstisu", "genitive"),
        ("Keşdək", "genitive"),
        ("Washington", "dative"),
        ("Кəlbəcər", "locative"),
        ("XIX", "locative"),
        ("III", "genitive"),
        ("İKT", "genitive"),
        ("Laçın rayonu", "possessive3"),
        ("Laçın rayonu", "plural"),
        ("BMT (1993)", "genitive"),
        ("Yuxarı Təkəri", "dative"),
        ("“İstisu”", "genitive"),
        ("“Nizami Gəncəvi”", "dative"),
        ("kölgəsi", "dative"),
        ("layihəsi", "locative"),
    ],
)
def test_inflect_unknowable_is_not_guessed(word: str, case: str) -> None:
    with pytest.raises(InflectionUncertain):
        inflect(word, case)


def test_inflect_unknown_case_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown case"):
        inflect("Bakı", "vocative")


def test_inflect_offers_every_case_of_a_plain_name() -> None:
    assert [inflect("Bakı", case) for case in CASES] == [
        "Bakının",
        "Bakıya",
        "Bakını",
        "Bakıda",
        "Bakıdan",
        "Bakılar",
        "Bakısı",
        "Bakıdır",
    ]


def test_letters_of_the_language_need_no_code():
    assert azerbaijani.lower("QIZIL İSTİSU") == "qızıl istisu"
    assert azerbaijani.upper("istisu qızıl") == "İSTİSU QIZIL"
    assert azerbaijani.capitalize("istisu") == "İstisu"
    assert (azerbaijani.fold("İSTİSU"), azerbaijani.slug("Kəlbəcər rayonu")) == ("istisu", "kelbecer-rayonu")
    assert sorted(["qaz", "kənd", "ipək", "ılğım", "xalça", "əl", "el"], key=azerbaijani.sort_key) == [
        "el", "əl", "xalça", "ılğım", "ipək", "kənd", "qaz",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("word", "case", "form"),
    [
        ("vərəq", "genitive", "vərəqin"),
        ("şəfəq", "accusative", "şəfəqi"),
        ("fabrik", "dative", "fabrikə"),
        ("təbrik", "accusative", "təbriki"),
        ("otaq", "genitive", "otağın"),
        ("mələk", "genitive", "mələyin"),
        ("Tofiq", "dative", "Tofiqə"),
        ("beyin", "possessive3", "beyni"),
        ("fənn", "plural", "fənlər"),
        ("xətt", "genitive", "xəttin"),
        ("sirr", "plural", "sirlər"),
        ("səbir", "accusative", "səbri"),
        ("SOCAR", "genitive", "SOCAR-ın"),
        ("1 000 000", "genitive", "1 000 000-un"),
    ],
)
def test_inflect_loans_by_vowel_harmony_and_doubled_consonants(word, case, form):
    assert azerbaijani.inflect(word, case) == form


def test_inflect_owned_common_word_by_its_flag_and_where_both_readings_agree() -> None:
    assert inflect("kölgəsi", "dative", possessive=True) == "kölgəsinə"
    assert inflect("kölgəsi", "genitive") == "kölgəsinin"
    assert inflect("siyasi", "dative") == "siyasiyə"
    assert inflect("Tbilisi", "dative") == "Tbilisiyə"


def test_inflect_loans_that_keep_their_k() -> None:
    assert (inflect("mühərrik", "dative"), inflect("mühərrik", "genitive")) == ("mühərrikə", "mühərrikin")
