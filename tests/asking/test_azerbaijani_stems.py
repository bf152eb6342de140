"""Stems of Azerbaijani questions with their keys: what is asked for, in which words and in which order."""

import pytest

from quizzes.questions.asking.azerbaijani.trusting.closed import is_closed
from tests.asking.drafting import drafts_of

ASKED = [
    ("Köçəri çobanlar sürüləri yaylağa aparırlar.", "Köçəri çobanlar sürüləri haraya aparırlar?", "yaylağa"),
    ("Kitabxanada tələbələr coğrafiya, botanika və kimyadan dərs alırlar.",
     "Kitabxanada tələbələr nədən dərs alırlar?", "coğrafiya, botanika və kimyadan"),
    ("Bal arıları payızda yuvada toplaşır.", "Bal arıları yuvada nə vaxt toplaşır?", "payızda"),
    ("Şüşə kürədə əridildikdə usta onu üfürür. Dəmir qızdırıldıqda rəngi dəyişir, qaz qaynar suda genişlənir.",
     "Qaz hansı suda genişlənir?", "qaynar suda"),
    ("Torpağa yağış düşəndə göbələklər sürətlə böyüyür.", "Göbələklər sürətlə nə vaxt böyüyür?",
     "torpağa yağış düşəndə"),
    ("Dülgər taxtanı mişarla kəsərək qapı düzəldir.", "Dülgər necə qapı düzəldir?", "taxtanı mişarla kəsərək"),
    ("Buzlaq daşları çox ləng hərəkət edir. Dağ çayları çox sürətli axır.", "Dağ çayları necə axır?", "çox sürətli"),
    ("Muzeyə gələnlərdən eksponatlara toxunmamaq xahiş olunur.", "Muzeyə gələnlərdən nə etmək xahiş olunur?",
     "eksponatlara toxunmamaq"),
    ("Divarın içində köhnə quyu vardı.", "Divarın içində nə vardı?", "köhnə quyu"),
    ("Duzlu su şirin sudan ağırdır.", "Duzlu su necədir?", "şirin sudan ağır"),
    ("Yarpağın rəngi xlorofil adlanan maddədən yaranır.", "Yarpağın rəngi hansı maddədən yaranır?", "xlorofil"),
    ("Qar yağanda kəndli nə qoyunları çölə buraxır. Un iri çıxanda dəyirmançı daşı aşağı salır.",
     "Un iri çıxanda dəyirmançı nə edir?", "daşı aşağı salır"),
    ("Karvanlar şimaldan duz gətirir, cənubdan isə qızıl daşıyırdı.", "Karvanlar şimaldan nə gətirirdi?", "duz"),
    ("Payızda günlər qısalır, ağac yeni yarpaq açmağı dayandırır.", "Payızda ağac nə etməyi dayandırır?",
     "yeni yarpaq açmağı"),
    ("Xanlığın hökmdarı Fətəli xan 1765-ci ildə qalanı möhkəmləndirdi.",
     "Xanlığın hansı hökmdarı 1765-ci ildə qalanı möhkəmləndirdi?", "Fətəli xan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_clause_gives_stem_and_key(text, stem, key):
    drafts = drafts_of(text, "az")
    assert stem in drafts, sorted(drafts)
    assert drafts[stem].key == key


UNASKED = [
    ("Qonaqlar üçün böyük otaq ayrılıb.", "Böyük otaq nə üçün ayrılıb?"),
    ("Kənddə iki böyük, köhnə ev tikildi.", "Kənddə neçə böyük tikildi?"),
    ("Hər iki şəhər dənizə yaxındır.", "Hər neçə şəhər dənizə yaxındır?"),
    ("Çoxlu su buxarlandırır enli yarpaqlar.", "Nə çoxlu su buxarlandırır?"),
]


def test_what_no_teacher_would_ask_is_not_asked():
    for text, stem in UNASKED:
        assert stem not in drafts_of(text, "az")


def test_stem_is_closed_by_a_name_a_date_or_what_describes():
    closed = (
        "Kür haradan başlanır?", "Tarın səsi necədir?", "Lahıcda evlər nədən tikilib?",
        "Enli yarpaqlar nə buxarlandırır?",
    )  # fmt: skip
    open_ones = (
        "Evlər nədən tikilib?",
        "Uşaq əvvəlcə nə basır?",
        "Nə çoxlu su buxarlandırır?",
        "Baramalar haraya salınıb?",
    )
    assert [stem for stem in closed if not is_closed(stem)] == []
    assert [stem for stem in open_ones if is_closed(stem)] == []


def test_place_and_office_take_the_name_of_the_text():
    text = """Ordubad – bağlar şəhəri

Ordubad adlı qədim bir şəhər dağın ətəyindədir. Şəhərin hakimi Heydər bəy 1840-cı ildə bazar tikdirdi.
1850-ci ildə qonşu xanlığın qoşunu şəhəri tutdu. Küçələrə çay daşı döşənib.
"""
    stems = drafts_of(text, "az")
    assert "Ordubadda çay daşı haraya döşənib?" in stems, sorted(stems)
