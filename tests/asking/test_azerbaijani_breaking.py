"""What belongs together in Azerbaijani is not torn apart: set phrases, names, what a participle says."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.distractors.distracting_names import names_in
from quizzes.questions.asking.texts.sentences import sentences_of
from quizzes.questions.asking.words.cultures import culture_of
from quizzes.questions.asking.words.poor_nouns import makes_one
from tests.asking.drafting import drafts_of

TORN = [
    ("Tacirlər məktublaşma üçün savada ehtiyac duyurdular.", "ehtiyac"),
    ("Bəstəkar 1982-ci ildə Fəxri xiyabanda torpağa tapşırıldı.", "torpağa"),
    ("Balet bəstəkara Lenin mükafatı qazandırdı.", "mükafatı"),
    ("1958-ci ildə Leninqradda tamaşaya qoyulan balet başqa mövzudan danışırdı.", "1958-ci ildə"),
    ("Soyuq aylarda yüzlərlə baş heyvandan ibarət sürülər əmələ gəlir.", "soyuq aylarda"),
    ("Eyni kitabın iki nüsxəsi bir-birindən fərqlənə bilərdi.", "2"),
    ("Lahıclıların bir-biri ilə danışdığı dil də diqqəti çəkir.", "diqqəti"),
    ("Mis satıldan südü daşımaq və ya hamamda su götürmək üçün istifadə edərdilər.", "su götürmək üçün"),
    ("Qobustandan bir az aralıda qəribə bir mənzərə var.", "Qobustandan"),
    ("Qobustandan bir az aralıda, təpələrin başında qəribə bir mənzərə var.", "aralıda, təpələrin başında"),
    ("Vulkanın ağzı bərkimiş palçıqla tutulanda iş dəyişir.", "iş dəyişir"),
    ("Çobanların danışdığına görə, püskürmədən qabaq qoyunlar narahat olur.", "çobanların danışdığına görə"),
    ("Qalanın zəngin kitabxanası alimin ixtiyarında idi.", "alimin ixtiyarında"),
    ("Cədvəllər oğlu Abaqa xanın dövründə tamamlandı.", "xanın dövründə"),
    ("Üzvi qalıqlar zaman keçdikcə neftə və qaza çevrilmişdir.", "neftə və qaza"),
    ("Qış gələndə ceyran nə yem tapa bilir, nə də rahat qaça bilir.", "qış gələndə"),
]


@pytest.mark.parametrize(("text", "key"), TORN)
def test_part_of_what_belongs_together_is_not_asked_for(text: str, key: str):
    plain = [stem for stem, draft in drafts_of(text, "az").items() if draft.key == key and "_____" not in stem]
    assert plain == []


def test_byname_keeps_its_last_letter():
    text = "Tikinti 1186-cı ildə oğlu Məhəmməd Cahan Pəhləvanın adından başa çatdırıldı."
    (sentence, *_rest) = sentences_of(text, language="az", published_on=None)
    assert "Məhəmməd Cahan Pəhləvan" in {one.value for one in sentence.values}


def test_guess_is_no_cause():
    drafts = drafts_of("Yəqin, usta bunu əvvəlcədən duymuşdu, yoxsa əsərin qaldığını divara yazdırmazdı.", "az")
    assert not [stem for stem, one in drafts.items() if one.kind == "why"]


def test_what_somebody_tells_is_no_cause():
    drafts = drafts_of("Çobanların danışdığına görə, püskürmədən qabaq qoyunlar narahat olur.", "az")
    assert not [stem for stem, one in drafts.items() if one.kind == "why"]


def test_date_is_asked_for_where_a_participle_only_tells_the_place():
    drafts = drafts_of("2019-cu ildə Bakıda keçirilən sessiyada UNESCO sarayı siyahıya saldı.", "az")
    assert [draft.key for stem, draft in drafts.items() if stem.startswith("Neçənci ildə")] == ["2019-cu ildə"]


def test_date_of_what_is_done_is_asked_for_though_a_participle_follows():
    drafts = drafts_of("1926-cı ildə alim Şuşada yerləşən məktəbdə işlədi.", "az")
    assert [draft.key for stem, draft in drafts.items() if stem.startswith("Neçənci ildə")] == ["1926-cı ildə"]


def test_amount_keeps_its_more():
    drafts = drafts_of("Latın əlifbasında iyirmidən bir qədər artıq hərf vardı.", "az")
    assert all("bir qədər artıq" in stem for stem in drafts if "bir qədər" in stem)


@pytest.mark.parametrize(("noun", "follows"), [("özülünü", "qoydu"), ("ehtiyac", "duyurdular"), ("ayağa", "qalxdı")])
def test_set_phrase_is_known_by_the_stem_of_its_verb(noun: str, follows: str):
    assert makes_one(noun, follows)
    assert not makes_one(noun, "yazdı")


def test_name_written_as_an_owner_is_no_wrong_answer():
    text = (
        "Çapın tarixi\n\nMartin Lüter kilsəni tənqid etdi. Yan Husun əsərləri də çap olundu. "
        "Yohann Fust emalatxanaya sahib çıxdı. 1455-ci ildə Yohann Qutenberq Bibliyanı çap etdi."
    )
    offered = {
        words
        for one in ask_about(text, language="az").questions
        for words in (*one.distractors, *(choice for choice, _value in one.choices))
    }
    assert "Yohann Fust" in offered
    assert not any("Husun" in words for words in offered)


WHOLE = [
    (
        "Yaxına gəldikcə parçanın haşiyəsində söykənən butalar seçilir.",
        "Yaxına gəldikcə harada söykənən butalar seçilir?",
    ),
    ("Tağlı otaqlarında turistlər gecələyir.", "Tağlı otaqlarında kimlər gecələyir?"),
    ("Tacirlər uzaq ölkələrdən gətirdikləri xəbərləri danışardılar.", "Haradan gətirdikləri xəbərləri danışardılar?"),
    ("Cənubdan əsdiyi üçün onun nəfəsi ilıqdır.", "Cənubdan əsdiyinin nəfəsi niyə ilıqdır?"),
    (
        "Qapılar bayıra açıldığından şəhər əhli içəri girmədən alış-veriş edə bilirdi.",
        "Şəhər niyə əhli içəri girmədən alış-veriş edə bilirdi?",
    ),
]


@pytest.mark.parametrize(("text", "torn"), WHOLE)
def test_stem_that_tears_a_phrase_apart_is_not_drafted(text: str, torn: str):
    assert torn not in drafts_of(text, "az")


def test_name_in_the_title_is_no_answer():
    text = (
        "Şəkinin qoşa karvansarası\n\nŞəkiyə gələn qonaq karvansaranın qarşısında ayaq saxlayır. "
        "Tacirlər 1772-ci ildə Gəncədən gəldilər."
    )
    keys = {one.key for one in ask_about(text, language="az").questions}
    assert keys
    assert not any(key.startswith("Şəki") for key in keys)


@pytest.mark.parametrize("name", ["Məşədi Zeynalabdin", "Kərbəlayi Səfərəli", "Hacı Zeynalabdin"])
def test_title_of_a_pilgrim_shows_the_culture_of_a_name(name: str):
    assert culture_of(name, "az").name.startswith("azerbaijani")


def test_definition_that_begins_with_a_participle_is_not_asked_for():
    drafts = drafts_of("Ən çox gülüş doğuran yarış şirəsıxma yarışıdır.", "az")
    assert not [stem for stem in drafts if stem == "Ən çox gülüş nədir?"]


def test_person_called_by_an_adjective_is_a_person_and_no_joined_name():
    text = (
        "Qara Qarayev balet bəstələdi. Nadir Quliyev kitab yazdı. Balaca Qara dərsə gecikdi. Sevda Əliyeva mahnı oxudu."
    )
    names = names_in(sentences_of(text, language="az", published_on=None)).get("person", {})
    assert {"Qara Qarayev", "Nadir Quliyev"} <= set(names)
    assert "Balaca Qara" not in names


def test_name_of_a_woman_is_read_without_its_case():
    text = "Tağıyev imperatriça Aleksandra Fyodorovnaya müraciət etdi. Sonra məktəb açıldı."
    (sentence, *_rest) = sentences_of(text, language="az", published_on=None)
    assert "Aleksandra Fyodorovna" in {one.value for one in sentence.values}
