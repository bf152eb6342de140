"""Azerbaijani sentences and the questions that they give, with the key of each."""

import pytest

from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from tests.asking.drafting import drafts_of

TRANSFORMED = [
    ("Kənd məktəbi 1932-ci ildə açılıb.", "Kənd məktəbi neçənci ildə açılıb?", "1932-ci ildə"),
    ("Yeni körpü 5 may 1991-ci ildə inşa olunub.", "Yeni körpü nə vaxt inşa olunub?", "5 may 1991-ci ildə"),
    ("Qala XIX əsrdə tikilib.", "Qala hansı əsrdə tikilib?", "XIX əsrdə"),
    ("Kənddə 140 ev var.", "Kənddə neçə ev var?", "140"),
    ("Körpünün uzunluğu 36 metrdir.", "Körpünün uzunluğu neçə metrdir?", "36"),
    ("Panellər enerjinin 30 faizini təmin edir.", "Panellər enerjinin neçə faizini təmin edir?", "30%"),
    ("Mərkəzdə iki idman zalı, üzgüçülük hovuzu və otaq var.", "Mərkəzdə neçə idman zalı var?", "2"),
    ("Məktəbin binasını usta Həsən Quliyev tikib.", "Məktəbin binasını kim tikib?", "Həsən Quliyev"),
    ("Yeni məktəb Kərim Rüstəmov tərəfindən tikilib.", "Yeni məktəb kim tərəfindən tikilib?", "Kərim Rüstəmov"),
    ("Muzeyin ilk direktoru Lətif Kərimov olub.", "Muzeyin ilk direktoru kim olub?", "Lətif Kərimov"),
    ("Xalça hazırda Londonda saxlanılır.", "Xalça hazırda hansı şəhərdə saxlanılır?", "Londonda"),
    ("Kəndin ortasından Qarasu çayı keçir.", "Kəndin ortasından hansı çay keçir?", "Qarasu çayı"),
    ("Dünyanın ən dərin gölü Baykaldır.", "Dünyanın ən dərin gölü hansıdır?", "Baykal"),
    ("Kənddəki qədim qala Qız qalası adlanır.", "Kənddəki qədim qala necə adlanır?", "Qız qalası"),
    ("Divar yıxılıb, çünki daşlar köhnə idi.", "Divar niyə yıxılıb?", "çünki daşlar köhnə idi"),
    ("Kəndlilər tarlaları suvarmaq üçün arx çəkiblər.", "Kəndlilər nə üçün arx çəkiblər?",
     "tarlaları suvarmaq üçün"),
    ("Qadınlar qış aylarında xalça toxuyurlar.", "Qadınlar qış aylarında nə toxuyurlar?", "xalça"),
    ("Qadınlar qış aylarında xalça toxuyurlar.", "Qış aylarında kimlər xalça toxuyur?", "qadınlar"),
    ("Təmiz yun günəş altında qurudulur.", "Təmiz yun harada qurudulur?", "günəş altında"),
    ("Qalanın divarları çay daşından hörülüb.", "Qalanın divarları hansı daşdan hörülüb?", "çay daşından"),
    ("Ağacların kökləri torpağı yuyulmaqdan qoruyur.", "Torpağı yuyulmaqdan nə qoruyur?", "ağacların kökləri"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stem", "key"), TRANSFORMED)
def test_sentence_gives_question(text, stem, key):
    drafts = drafts_of(text, "az")
    assert stem in drafts, sorted(drafts)
    assert drafts[stem].key == key


def test_sentence_without_subject_takes_the_person_before():
    text = "Həsən bəy Zərdabi 1842-ci ildə Zərdab kəndində anadan olub. 1865-ci ildə Moskva Universitetini bitirib."
    assert "Həsən bəy Zərdabi neçənci ildə Moskva Universitetini bitirib?" in drafts_of(text, "az")


def test_pronoun_takes_the_person_before():
    text = "İlk müəllim Fatma Əliyeva olub. O, kənddə 41 il dərs deyib."
    assert "Fatma Əliyeva kənddə neçə il dərs deyib?" in drafts_of(text, "az")


UNSURE = [
    "O, 1932-ci ildə kəndə qayıdıb.",
    "Bu bina 1932-ci ildə tikilib.",
    "1932-ci ildə Bakıya köçüb.",
    "Məktəb 1932-ci ildə açılmayıb.",
    "Məktəb 1932-ci ildə açılıbmı?",
    "“Məktəb 1932-ci ildə açılıb”, – müəllim dedi.",
    "Deyirlər ki, məktəb 1932-ci ildə açılıb.",
]


@pytest.mark.parametrize("text", UNSURE)
def test_unsure_sentence_gives_nothing(text):
    assert not drafts_of(text, "az")


CASES = [
    ("məktəbdə", "locative"),
    ("kənddən", "ablative"),
    ("kəndin", "genitive"),
    ("yarpaqlar", "nominative"),
    ("torpağa", "dative"),
    ("ağacları", "accusative"),
    ("bıçaqla", "instrumental"),
    ("meydan", "nominative"),
    ("suyu", "accusative"),
]


@pytest.mark.parametrize(("word", "case"), CASES)
def test_case_is_told_by_the_ending(word, case):
    assert Nouns("Məktəb kənddədir. Torpaq və ağac.").case_of(word) == case
