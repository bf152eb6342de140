"""Faults that questions on unseen texts had, each in one sentence or two: none of them is made again."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.words.noun_kinds import nouns_like
from tests.asking.drafting import drafts_of

RIVER = (
    "Kür çayı\n\nKür Cənubi Qafqazın ən uzun çayıdır. Çayın uzunluğu 1515 kilometrdir. "
    "Alazan və Qabırrı çayları su anbarına tökülür. Kəndin uzunluğu 3 kilometrdir."
)


def stems_of(text: str, language: str) -> dict[str, str]:
    """Return the stems of the questions that are asked, with their keys."""
    return {question.stem: question.key for question in ask_about(text, language=language).questions}


def test_value_belongs_to_what_the_title_names():
    assert stems_of(RIVER, "az")["Kür çayının uzunluğu neçə kilometrdir?"] == "1515"


def test_bare_noun_with_several_meanings_is_not_asked_about():
    text = "Alazan çayı dağdan axır. Qanıx çayı düzə axır. Külək əsir. Çayın uzunluğu 351 kilometrdir."
    assert not [stem for stem in stems_of(text, "az") if "uzunluğu" in stem]


def test_noun_takes_its_owner_from_the_sentence_before():
    text = "Ən məşhur bina Şəki xanlarının sarayıdır. Bağ böyükdür. Sarayın həyətində iki nəhəng çinar bitir."
    assert "Şəki xanlarının sarayının həyətində neçə nəhəng çinar bitir?" in stems_of(text, "az")


def test_noun_that_stands_for_the_title_is_no_answer():
    text = f"{RIVER} Çay 1139-cu ildə baş vermiş güclü zəlzələ nəticəsində yaranıb."
    assert "çay" not in stems_of(text, "az").values()


def test_noun_of_the_sentence_before_without_a_name_is_not_asked_about():
    text = "O zaman şəhər müstəqil xanlığın mərkəzi idi. Xanlığın əsasını 1743-cü ildə Hacı Çələbi qoymuşdu."
    assert not [stem for stem in stems_of(text, "az") if "əsasını" in stem]


TURNED = [
    (
        "In 2016 an octopus called Inky slipped out of its tank.",
        "In which year did an octopus called Inky slip out of its tank?",
    ),
    ("In 1871 Clara Holt had spent decades in Frankfurt.", "Where had Clara Holt spent decades?"),
]


@pytest.mark.parametrize(("text", "stem"), TURNED)
def test_participle_and_perfect_are_turned_rightly(text, stem):
    drafts = drafts_of(text, "en")
    assert any(one.startswith(stem.rstrip("?")) for one in drafts), sorted(drafts)


NOT_TURNED = [
    "Portugal had spent decades exploring the coast and looking for a sea route to India.",
    "Alexander Reed came from Spain.",
    "The mistake was found only in 1847.",
]


@pytest.mark.parametrize("text", NOT_TURNED)
def test_what_cannot_be_turned_or_told_is_not_asked(text):
    assert not [
        stem
        for stem in drafts_of(text, "en")
        if stem.startswith(("Where had", "Where did Portugal", "In which", "Who"))
    ]


RULERS = (
    "Castile, whose queen had paid for the ships, claimed everything he had found. Pope Alexander VI drew a line from "
    "north to south. King John II of Portugal was not satisfied. Pedro Cabral reached Brazil in 1500. "
    "Christopher Columbus returned from his first voyage in 1493. Soon French and Dutch ships were crossing the line."
)


def test_ruler_keeps_the_number_and_a_kingdom_is_no_person():
    for question in ask_about(RULERS, language="en").questions:
        options = {question.key, *question.distractors}
        assert not options & {"II", "VI"}, question
        assert question.key != "Castile", question
        assert "Soon French" not in options, question


def test_river_stands_beside_rivers():
    text = (
        "Araz isə Kürə Sabirabad rayonunun kəndi yaxınlığında qovuşur. Cənubi Qafqazda qar yağır. "
        "Mingəçevirdə bənd tikildi. Şəmkirdə yeni stansiya quruldu."
    )
    for question in ask_about(text, language="az").questions:
        if question.key == "Araz":
            assert not set(question.distractors) & {"Cənubi Qafqaz", "Mingəçevir", "Şəmkir"}


def test_words_of_a_list_are_no_person():
    text = "2019-cu ildə şəhərin mərkəzi UNESCO-nun Ümumdünya İrs siyahısına daxil edilib."
    assert not [draft for draft in drafts_of(text, "az").values() if draft.pool == "name:person"]


@pytest.mark.parametrize(("noun", "other"), [("cord", "string"), ("boot", "shoe"), ("ocaq", "kürə")])
def test_words_that_mean_nearly_the_same_never_stand_together(noun, other):
    language = "az" if noun == "ocaq" else "en"
    assert other not in nouns_like(noun, language)


def test_synonyms_stand_together_nowhere():
    assert not {"boot", "shoe"} <= set(nouns_like("hat", "en"))


def test_halves_at_a_semicolon_are_asked_apart():
    text = "Kənd məktəbi 1932-ci ildə açılıb; yeni körpü 1991-ci ildə inşa olunub."
    assert "Kənd məktəbi neçənci ildə açılıb?" in drafts_of(text, "az")
    assert "Yeni körpü neçənci ildə inşa olunub?" in drafts_of(text, "az")


OPEN = [
    "The only hard part of its body is a beak, rather like a parrot's.",
    "The next attempt was made by Whitcomb Judson, an engineer from Chicago.",
    "Today billions are produced every year, mostly of plastic.",
]


@pytest.mark.parametrize("text", OPEN)
def test_sentence_that_leaves_its_subject_open_gives_no_gap(text):
    assert not [stem for stem in drafts_of(text, "en") if "_____" in stem or "next" in stem]
