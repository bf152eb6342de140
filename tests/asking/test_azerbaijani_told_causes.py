"""Tests Azerbaijani causes and times that stand in plain sentences: where "niyə" stands, what the cause points at."""

import pytest

from quizzes.questions.asking.asking import ask_about
from tests.asking.drafting import drafts_of

ASKED = [
    (
        "Pətəkləri yalnız gecə daşıyırlar, çünki gündüz arılar çöldə olur və yuvalarını itirə bilərlər.",
        "Pətəkləri niyə yalnız gecə daşıyırlar?",
        "çünki gündüz arılar çöldə olur və yuvalarını itirə bilərlər",
    ),
    (
        "Divarlar mərmər və qranitlə üzlənib, çünki bu daşlar nəmə davamlıdır.",
        "Divarlar niyə mərmər və qranitlə üzlənib?",
        "çünki bu daşlar nəmə davamlıdır",
    ),
    (
        "Şəhərin altındakı torpaq yumşaq və sulu olduğundan tunelləri qazmaq çox çətin idi.",
        "Tunelləri qazmaq niyə çox çətin idi?",
        "çünki şəhərin altındakı torpaq yumşaq və sulu idi",
    ),
    (
        "Yayda tuneldə temperatur küçədəkindən aşağı olur, ona görə də isti günlərdə insanlar metroya üz tuturlar.",
        "İsti günlərdə insanlar niyə metroya üz tuturlar?",
        "çünki yayda tuneldə temperatur küçədəkindən aşağı olur",
    ),
    (
        "Şanın boş gözləri təzədən pətəyə qaytarılır ki, arılar yenidən mum hörməsin.",
        "Şanın boş gözləri niyə təzədən pətəyə qaytarılır?",
        "arılar yenidən mum hörməsin deyə",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_cause_is_asked_for(text: str, stem: str, key: str):
    assert drafts_of(text, "az")[stem].key == key


def test_coins_are_counted_as_the_text_counts_them():
    assert drafts_of("Metroda gedişhaqqı beş qəpik idi.", "az")["Metroda gedişhaqqı neçə qəpik idi?"].key == "5"


def test_a_day_is_asked_for_though_the_sentence_is_short():
    text = "Metro 1951-ci ildən tikilirdi. Metronun ilk xətti 1967-ci il noyabrın 6-da açıldı."
    assert "Metronun ilk xətti nə vaxt açıldı?" in {one.stem for one in ask_about(text, language="az").questions}


def test_what_turns_to_each_other_needs_its_name():
    stems = drafts_of("Vaqonlar yanmayan materialdan hazırlanır və bir-birinə keçidlə birləşir.", "az")
    assert not [stem for stem in stems if stem.startswith("Bir-birinə nə")]


SCHOLAR = (
    "Həsən bəy Zərdabi 1842-ci ildə Zərdabda anadan olub. 1869-cu ildə Bakı gimnaziyasında təbiət müəllimi oldu. "
    "Universiteti qızıl medalla bitirdi, amma elmi işdən imtina edib vətənə qayıtdı, çünki xalqını maarifləndirmək "
    "istəyirdi."
)


def test_who_became_something_is_the_person_told_of_before():
    asked = drafts_of(SCHOLAR, "az")
    assert asked["Həsən bəy Zərdabi neçənci ildə Bakı gimnaziyasında təbiət müəllimi oldu?"].key == "1869-cu ildə"
    assert not [stem for stem in asked if "kim olub" in stem]


def test_month_is_no_place():
    asked = drafts_of("Göyçayda nar oktyabrda dərilir.", "az")
    assert asked["Göyçayda nar nə vaxt dərilir?"].options[0] == "sentyabrda"


def test_compound_before_the_verb_is_not_torn():
    asked = drafts_of("Gənc bağbanlar damcı suvarma sistemi qururlar.", "az")
    assert not [stem for stem in asked if stem.startswith("Damcı kimlər")]
