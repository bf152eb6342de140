"""Gaps in Azerbaijani stretches that can be read by themselves, and question words where they part nothing."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.texts.sentences import sentences_of
from tests.asking.drafting import drafts_of

GAPS = [
    (
        "Nənəm deyir ki, dovşan kələmi sevir; çörəkçi isə xəmiri isti sobaya qoyur.",
        "Çörəkçi xəmiri isti _____ qoyur",
        "sobaya",
    ),
    ("Sonra arxdan gələn suyu iri küplərə yığırlar.", "Arxdan gələn suyu iri _____ yığırlar", "küplərə"),
    (
        "Kənddə – dağın ətəyində – qoca bir dülgər yaşayır.",
        "Kənddə – dağın ətəyində – qoca bir _____ yaşayır",
        "dülgər",
    ),
    ("Dülgər taxtanı rəndə ilə hamarlayır.", "Dülgər taxtanı _____ ilə hamarlayır", "rəndə"),
]
NONE = [
    "Bu gün onlar xəmiri sobaya qoyurlar.",
    "Xəmiri kündələyib sobaya qoyur.",
    "Çörəkçi heç vaxt xəmiri soyuq sobaya qoymur.",
    "Rəfdə stəkan, boşqab, qaşıq, çəngəl durur.",
]


@pytest.mark.parametrize(("text", "told", "key"), GAPS)
def test_a_stretch_that_reads_alone_has_a_gap(text, told, key):
    gaps = {quoted(draft.stem): draft.key for draft in drafts_of(text, "az").values() if GAP in draft.stem}
    assert gaps.get(told) == key, gaps


@pytest.mark.parametrize("text", NONE)
def test_what_leans_denies_or_lists_has_no_gap_for_a_noun(text):
    keys = {draft.key for draft in drafts_of(text, "az").values() if GAP in draft.stem}
    assert not keys & {"sobaya", "xəmiri", "stəkan", "boşqab", "qaşıq", "çəngəl"}


def test_a_gap_stands_behind_the_name_of_what_the_text_speaks_of():
    text = "Kirpi\n\nKirpi meşədə yaşayır. O, gecə ova çıxır. Tutduğu soxulcanların bir hissəsini balasına verir."
    stems = [quoted(draft.stem) for draft in drafts_of(text, "az").values() if GAP in draft.stem]
    assert any(stem.startswith("Kirpi tutduğu _____ bir hissəsini") for stem in stems), stems


ORDER = [
    ("Körpü 1998-ci ildə YUNESKO-nun Ümumdünya Siyahısına salındı.", "neçənci ildə YUNESKO-nun"),
    ("Şirə yağı xırda damcılara parçalayır.", "nəyi xırda damcılara"),
    ("Çoban yaylaqda torpaq icarəyə götürdü.", "harada torpaq icarəyə"),
]


@pytest.mark.parametrize(("text", "part"), ORDER)
def test_a_question_word_parts_nothing_that_belongs_together(text, part):
    stems = list(drafts_of(text, "az"))
    assert any(part in stem for stem in stems), stems


def test_nothing_is_asked_of_what_is_misread():
    for text, bad in (
        ("Torpağı yaradan güclü küləklər bəzən ziyan vurur.", "nədən ziyan"),
        ("Kök şəkərin bir hissəsini nişastaya çevirib özündə saxlayır.", "harada saxlayır"),
        ("Şaxtalar enerjini buz şəklində geri qaytarır.", "harada geri"),
        ("Kəndi qorumaq üçün sadə qaydalar var.", "nə üçün var"),
        ("Payızda ağacların boyu küləkdən asılıdır.", "necədir"),
        ("Dövrünün tanınmış alimi Kərim Vəliyevin evi muzeyə çevrildi.", "alimi nəyə"),
    ):
        stems = list(drafts_of(text, "az"))
        assert not [stem for stem in stems if bad in stem], stems


def test_no_noun_of_a_verb_inside_a_phrase_is_exchanged():
    text = "Qumun ucları küləyin əsdiyi səmtə uzanır. Duman dağı örtür. Ulduz gecə görünür. Yağış torpağı isladır."
    offered = [words for one in ask_about(text, language="az").questions for words, _value in one.choices]
    assert not [words for words in offered if "əsdiyi" in words and "küləyin" not in words]


def test_owner_is_not_guessed_where_the_sentence_before_tells_of_two():
    text = "Maral\n\nMarallar meşədə yaşayır. Ovçular onları çətinliklə tapır. Ən qorxulu düşməni canavardır."
    assert not [stem for stem in drafts_of(text, "az") if "Ovçuların" in stem]


def test_deed_that_is_not_done_is_no_noun_and_a_wish_is_no_name():
    text = "Bulaq\n\nSu gecə-gündüz dayanmadan axır. Sevdiyi qızı görmək üçün bağa gəldi."
    assert "dayanmadan" not in {draft.key for draft in drafts_of(text, "az").values()}
    read = sentences_of(text, language="az", published_on=None)
    assert not [one.value for sentence in read for one in sentence.values if one.type == "person"]
