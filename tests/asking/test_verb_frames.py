"""Nouns beside a noun: those that can stand with its verb, and no others; none where its verb stands with it alone."""

import pytest

from quizzes.questions.asking.distractors.choices import choices_for
from quizzes.questions.asking.reading import read_for_asking
from quizzes.questions.asking.texts.drafts import Draft


def offered(language, text, key):
    read = read_for_asking(text, language=language)
    start = text.index(key)
    sentence = next(one for one in read.sentences if one.start <= start < one.end)
    draft = Draft("what", "?", key, "", start, start + len(key), sentence, 1)
    return [words for words, _value in choices_for(read, draft, most=20)]


ISLAND = (
    "The island\n\nIn spring the wind blows from the sea. The young man had studied law in the city. Near the shore"
    " the farmers sow barley, while the women wove carpets. They sow lentils behind the houses."
    " In the hall an old man played the flute."
)
KEND = (
    "Kənd\n\nYazda külək əsir, dağlarda qar əriyir. Kəndlilər tarlada arpa əkirlər. Qadınlar evdə xalça toxuyurlar."
    " Toyda qoca kişi zurna çalırdı."
)


@pytest.mark.parametrize(
    ("language", "text", "key", "there", "not_there"),
    [
        ("en", ISLAND, "law", {"medicine", "theology"}, {"treaty", "order"}),
        ("en", ISLAND, "barley", {"wheat", "rye"}, {"lentils", "straw"}),
        ("en", ISLAND, "carpets", {"baskets", "blankets"}, {"curtains", "pots"}),
        ("en", ISLAND, "flute", {"violin", "harp"}, {"football"}),
        ("az", KEND, "qar", {"buz", "mum"}, {"yağış", "külək"}),
        ("az", KEND, "arpa", {"buğda", "pambıq"}, {"saman", "ot"}),
        ("az", KEND, "xalça", {"şal", "parça"}, {"pərdə"}),
        ("az", KEND, "zurna", {"tar", "kamança"}, {"zəng"}),
    ],
)
def test_nouns_stand_with_the_verb_of_the_key(language, text, key, there, not_there):
    found = set(offered(language, text, key))
    assert there <= found
    assert not found & not_there


@pytest.mark.parametrize(("language", "text", "key"), [("en", ISLAND, "wind"), ("az", KEND, "külək")])
def test_noun_that_alone_stands_with_its_verb_has_none_beside_it(language, text, key):
    assert offered(language, text, key) == []


def test_part_of_a_person_stands_beside_no_part_of_beasts():
    text = "The sailor\n\nAn ulcer on his leg made walking painful. The doctor came in the evening."
    found = offered("en", text, "leg")
    assert {"arm", "head"} & set(found)
    assert not {"tail", "wing"} & set(found)


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "The valet\n\nFor nine years she kept house for the old scholar. He wrote letters.", "house"),
        ("az", "Tamaşa\n\nTamaşadan sonra camaat ayağa qalxdı. Zal uzun müddət susmadı.", "ayağa"),
    ],
)
def test_noun_of_a_set_phrase_has_none_beside_it(language, text, key):
    assert offered(language, text, key) == []


@pytest.mark.parametrize(
    ("language", "text", "key", "there", "not_there"),
    [
        (
            "en",
            "The aerial\n\nOne hand controls the loudness. A hand is warm.",
            "loudness",
            {"pitch", "speed"},
            {"warmth"},
        ),
        ("en", "The pencil\n\nThe paste is cut into lengths. It dries.", "lengths", {"strips", "slices"}, {"weights"}),
        ("az", "Saz\n\nBəstəkarlar konsertlər yazır.", "konsertlər", {"simfoniyalar"}, {"yarışlar", "iclaslar"}),
        (
            "az",
            "Halva\n\nÜst qata lələklə zəfəran suyundan naxış çəkirlər.",
            "lələklə",
            {"qələmlə", "karandaşla"},
            {"sümüklə", "dimdiklə"},
        ),
        ("az", "Ceyran\n\nCeyranlar yarımsəhralarda sürü ilə dolaşır.", "sürü", {"ailə", "cüt"}, {"qoşun", "karvan"}),
    ],
)
def test_noun_stands_beside_what_its_verb_takes_in_this_sense(language, text, key, there, not_there):
    found = set(offered(language, text, key))
    assert there <= found
    assert not found & not_there
