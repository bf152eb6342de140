"""Azerbaijani sentences whose parts lean on each other: one ending for two verbs, an owned doer, names in quotes."""

import pytest

from quizzes.questions.asking.asking import ask_about
from tests.asking.drafting import drafts_of

ASKED = [
    (
        "Göygöl qoruğu hələ 1925-ci ildə yaradılmış, 2008-ci ildə isə qonşuluqda milli park təşkil edilmişdir.",
        "Göygöl qoruğu neçənci ildə yaradılmışdır?",
        "1925-ci ildə",
    ),
    ("Eldar şamı havanı tozdan təmizləyir.", "Eldar şamı havanı nədən təmizləyir?", "tozdan"),
    (
        "Suitinin əsas yemi kilkə, xul və başqa xırda balıqlardır.",
        "Suitinin əsas yemi nədir?",
        "kilkə, xul və başqa xırda balıqlar",
    ),
    ('Alətin dərin gövdəsi "ana" adlanır.', "Alətin dərin gövdəsi necə adlanır?", "ana"),
    ("Şirniyyat bişirən ustalara «halvaçı» deyirlər.", "Şirniyyat bişirən ustalara nə deyirlər?", "halvaçı"),
    (
        "Alfred Vegener 1912-ci ildə Frankfurtda tamam başqa fikir irəli sürdü.",
        "1912-ci ildə Frankfurtda kim tamam başqa fikir irəli sürdü?",
        "Alfred Vegener",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_sentence_is_asked_about(text: str, stem: str, key: str):
    assert drafts_of(text, "az")[stem].key == key


def test_sentence_with_a_gap_stays_as_it_is_written():
    text = "Göygöl qoruğu hələ 1925-ci ildə yaradılmış, 2008-ci ildə isə qonşuluqda milli park təşkil edilmişdir."
    gaps = [stem for stem in drafts_of(text, "az") if "_____" in stem]
    assert gaps
    assert all("yaradılmış, " in stem for stem in gaps)


def test_what_a_pointing_word_stands_for_is_not_said_to_be_called_so():
    text = "Kənd dağın döşündədir. Bu qayaya «Qız qalası» deyirlər."
    assert not [stem for stem in drafts_of(text, "az") if stem.startswith("Bu qayaya nə")]


def test_torn_lists_are_not_proposed():
    text = (
        "Kəlağayı\n\nKəlağayının ən məşhur toxunma yerləri Şəki şəhəri və İsmayıllı rayonunun Basqal qəsəbəsidir. "
        "Gəlinlər adətən qırmızı, yaşlı qadınlar tünd rəngli örtük bağlayardı."
    )
    stems = [one.stem for one in ask_about(text, language="az").questions]
    assert not [stem for stem in stems if "rayonunun hansıdır" in stem or "qadınlar kimlər" in stem]


def test_what_somebody_says_is_no_name():
    text = "Hava\n\n“Bu gün hava istidir” deyəndə heç birimiz dəqiq rəqəm göstərmirik."
    assert not [one for one in drafts_of(text, "az").values() if "istidir" in one.key]


def test_what_nobody_does_takes_no_doer_from_the_clause_before():
    text = "Göl\n\nFıstıq meşələri yamacları örtür, bir qədər yuxarıda isə şam ağaclarına rast gəlinir."
    assert not [stem for stem in drafts_of(text, "az") if "Fıstıq" in stem and "rast gəlinir?" in stem]


def test_list_that_sometimes_holds_more_is_not_torn():
    text = "Göl\n\nSəhər tezdən meşənin kənarına cüyür, bəzən ayı çıxır."
    stems = [one.stem for one in ask_about(text, language="az").questions]
    assert not [stem for stem in stems if ", bəzən hara" in stem]
