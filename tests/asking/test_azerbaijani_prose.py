"""Questions about freer Azerbaijani prose: what leans on the text, what belongs together, and where a word stands."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.azerbaijani.trusting.closed import is_closed
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from tests.asking.drafting import drafts_of

BIRD = (
    "Bozdiyar\n\nBozdiyar meşədə yaşayır. Bu quş yuvasını ağac koğuşunda, köhnə divarın yarığında qurur. "
    "Bağ zərərvericilərini məhv etdiyi üçün bu quş əkinçinin köməkçisi sayılır. Yemini çəmənlikdə axtarır. "
    "Bozdiyar 2010-cu ildə Qubada da görünüb."
)
ASKED = [
    (BIRD, "Bozdiyar yuvasını harada qurur?", "ağac koğuşunda, köhnə divarın yarığında"),
    (BIRD, "Bozdiyar niyə əkinçinin köməkçisi sayılır?", "çünki bağ zərərvericilərini məhv edir"),
    ("Usta 1912-ci ildə Bakıda yeni məktəb açdı.", "Usta neçənci ildə Bakıda yeni məktəb açdı?", "1912-ci ildə"),
    ("Dolu adətən isti havada yağır və zəmini döyür.", "Dolu adətən hansı havada yağır?", "isti havada"),
    ("Dişi quş adətən beş-səkkiz yumurta qoyur.", "Dişi quş adətən neçə yumurta qoyur?", "beş-səkkiz"),
    ("Sağlam adamda ürək 60-80 dəfə döyünür.", "Sağlam adamda ürək neçə dəfə döyünür?", "60-80"),
    (
        "Hissələr bir-birinə yalnız çıxıntı və oyuqlar vasitəsilə keçirilir.",
        "Hissələr bir-birinə nəyin vasitəsilə keçirilir?",
        "çıxıntı və oyuqlar vasitəsilə",
    ),
    (
        "Quş yerə qonanda kəkilini qaldırır, sakitləşən kimi yenidən peysərinə yatırır.",
        "Quş kəkilini nə vaxt yenidən peysərinə yatırır?",
        "sakitləşən kimi",
    ),
    ("Kirpinin belində beş-altı min iynə var.", "Kirpinin belində neçə iynə var?", "beş-altı min"),
    ("Kirpi gecə ərzində iki-üç kilometr yol gedir.", "Kirpi gecə ərzində neçə kilometr yol gedir?", "iki-üç"),
    (
        "Bağda palıd çoxdur və bu ağac hər il çiçəkləyir. Palıdın hündürlüyü on iki-on beş metrə qalxır.",
        "Palıdın hündürlüyü neçə metrə qalxır?",
        "on iki-on beş",
    ),
    ("Gecə ərzində iki-üç kilometr yol gedir.", "Gecə ərzində neçə kilometr yol gedir?", None),
    ("Bağbanlar həyətdə budaq saxlamağı məsləhət görürlər.", None, "məsləhət"),
    ("Dənizçilər onların ətrafında yağlı ləkə görürdülər.", None, "onların ətrafında"),
    ("Noyabrdan marta qədər bədəninin temperaturu beş dərəcəyə enir.", None, "5"),
    ("Kürdə nərə, çəki və xəşəm balıqları yaşayır.", "Harada nərə, çəki və xəşəm balıqları yaşayır?", "Kürdə"),
    ("Hazırda qəsəbədə beş misgər ailəsi işləyir.", "Hazırda harada beş misgər ailəsi işləyir?", "qəsəbədə"),
    ("Kəndin yanında 2 hektarlıq park salınıb.", "2 hektarlıq park harada salınıb?", "kəndin yanında"),
    ("Tusi xanı rəsədxana tikməyə razı saldı.", None, "tikməyə"),
    ("Qarabağ xanı Pənahəli xan böyük ilxı saxlayırdı.", "Qarabağ hansı xanı böyük ilxı saxlayırdı?", None),
    ("Süfrəyə ilk qoyulan şey armudu stəkanda çaydır.", None, "stəkanda"),
    ("Təcrübəli çayçı gün ərzində iyirmi kiloqrama qədər yığa bilir.", None, "təcrübəli çayçı"),
    ("Usta yeni qadın işçiləri emalatxanada öyrədirdi.", "Usta emalatxanada kimləri öyrədirdi?", "yeni qadın işçiləri"),
    ("Kənd sakinləri son illər qonaq evləri açıblar.", None, "evləri"),
    ("Anna Fleminq Bostona köçəndə iyirmi bir yaşı vardı.", None, "Anna Fleminq"),
    ("Qadının vəzifəsi lövhələri yoxlamaq idi. Doqquz il ərzində on min ulduzu təsnif etdi.", None, "9"),
    ("Ömrü boyu on yeni ulduz və əlli doqquz dumanlıq tapdı.", None, "59"),
    (
        "Sahildə balıqçılıqla dolanan çinçorro tayfaları ölülərini yeddi min il əvvəl mumiyalamağa başlamışdılar.",
        "Sahildə balıqçılıqla dolanan çinçorro tayfaları ölülərini neçə il əvvəl mumiyalamağa başlamışdılar?",
        "7000",
    ),
    ("Leysan yayda bütöv bir üzüm bağını basır.", "Leysan yayda nəyi basır?", "bütöv bir üzüm bağını"),
    ("Külək gündüz dənizdən yox, qurudan əsir.", None, "dənizdən"),
    (
        "Dülgər taxtanı anbarda deyil, kölgəli həyətdə qurudur.",
        "Dülgər taxtanı harada qurudur?",
        "kölgəli həyətdə",
    ),
    ("İsti torpaqdan qalxan hava sürətlə soyuyur.", "Sürətlə soyuyan hava nədir?", None),
    (
        "Payız düşəndə durnalar Afrikaya uçur, havalar isinəndə isə geri qayıdır.",
        "Durnalar nə vaxt geri qayıdır?",
        "havalar isinəndə",
    ),
    ("Kişi köynəyində düymə sağda, qadın paltarında solda olur.", None, "sağda, qadın paltarında"),
    (
        "Hind çayı vadisində beş min il əvvəl balıqqulağından düzəldilmiş düymələr tapılıb.",
        "Hind çayı vadisində neçə il əvvəl balıqqulağından düzəldilmiş düymələr tapılıb?",
        "5000",
    ),
    ("Qazlar payızda dayaz suya enir.", "Qazlar payızda haraya enir?", "dayaz suya"),
    ("Zavodun bağlanmasından sonra fəhlə qəsəbələri boşaldı.", None, "fəhlə"),
    ("Kənddə sağlam uşaqda nəbz dəqiqədə xeyli artır.", None, "dəqiqədə"),
    ("Sahildəki şəhərə orta hesabla az yağıntı düşür.", None, "orta hesabla"),
    ("Ana arı gündə minlərlə yumurta qoyur.", None, "ana"),
    ("Nəm qalmış ağac sonradan əyilər və bütün naxışı pozar.", None, "əyilər və bütün naxışı"),
    ("İsti hava soyuyur və topa-yağış buludu əmələ gətirir.", None, "buludu"),
    ("Mezozavr həm Braziliyada, həm də Angolada tapılmışdı.", "Mezozavr hansı ölkədə Angolada tapılmışdı?", None),
    ("Üç həftədən sonra arı çölə uçur.", "Neçə həftədən sonra arı çölə uçur?", None),
]


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_a_question_takes_whole_phrases_and_names_its_subject(text, stem, key):
    rows = {told: one.key for told, one in drafts_of(text, "az").items() if GAP not in told}
    if stem is not None and key is not None:
        assert rows.get(stem) == key, rows
    else:
        assert stem not in rows
        assert key is None or key not in rows.values(), rows


LEANING = (
    "Dülgər taxtanı anbardan çıxarır. Onu əvvəlcə rəndə ilə hamarlayır. "
    "Sonra bunu mişarla kəsir, amma heç vaxt çəkiclə döymür."
)


def test_a_gap_in_a_sentence_that_leans_stands_behind_the_one_before():
    stems = {quoted(stem): one.key for stem, one in drafts_of(LEANING, "az").items() if GAP in stem}
    assert stems.get("Dülgər taxtanı anbardan çıxarır. Onu əvvəlcə _____ ilə hamarlayır") == "rəndə", stems


def test_a_range_stands_beside_ranges_as_wide():
    options = drafts_of("Dişi quş adətən beş-səkkiz yumurta qoyur.", "az")[
        "Dişi quş adətən neçə yumurta qoyur?"
    ].options
    assert options == ("doqquz-on iki", "bir-dörd", "on üç-on altı")


LIFE = (
    "Kamal Vəliyev 1880-ci ildə Şəkidə doğulmuşdu. Kamal Vəliyev tibb oxuyurdu. Onu dağlar cəlb edirdi. "
    "1906-cı ildə qardaşı Rüstəmlə birlikdə hava şarında uçaraq dünya rekordu qoymuşdu. "
    "Vəliyev Bakıda yaşayırdı. Vəliyev kitab yazdı. Vəliyev xəstələri müalicə edirdi."
)


def test_what_somebody_did_in_a_text_about_one_person_names_that_person():
    stems = [stem for stem in drafts_of(LIFE, "az") if "rekordu" in stem and "neçənci" in stem]
    assert [stem.partition(" qardaşı")[0] for stem in stems] == ["Kamal Vəliyev neçənci ildə"]


NAMED = (
    "Səhrada gecələr qalın duman olur. Yerli əhali ona “kamançaka” deyir. Kənd sakinləri quyuya “qaynarça” deyirlər."
)


def test_what_is_called_in_quotation_marks_is_left_out_with_them():
    stems = {quoted(stem): one for stem, one in drafts_of(NAMED, "az").items() if one.kind == "called"}
    draft = stems["Səhrada gecələr qalın duman olur. Yerli əhali ona _____ deyir"]
    assert (draft.key, draft.options) == ("kamançaka", ("qaynarça",))


def test_a_cause_told_by_the_next_sentence_is_asked_for():
    text = "Bağban yayda narahat olur. Çünki dolu məhz isti havada yağır. Üzüm avqustda yetişir."
    assert drafts_of(text, "az")["Bağban niyə yayda narahat olur?"].key == "çünki dolu məhz isti havada yağır"


@pytest.mark.parametrize("text", ["Balaları iyunda doğulur.", "Üç həftədən sonra iynələr anbarda çıxır."])
def test_a_gap_needs_the_sentence_before_where_an_owner_or_a_beginning_is_left_out(text):
    assert not [stem for stem in drafts_of(text, "az") if GAP in stem]


HEDGEHOG = (
    "Tikanlı qonşu\n\nGecə həyətdə xışıltı gəlirsə, bu, kirpidir. "
    "Gündüz yarpaqların altında yatan bu heyvan axşam böcək "
    "axtarır. Kirpi ilbiz yeyir. Kirpi payızda kökəlir. Kirpinin iynələri bərkdir. Kirpi yazda oyanır. "
    "Bağbanlar kirpiyə su verirlər."
)


def test_the_animal_that_most_of_a_text_tells_of_is_written_out():
    stems = [stem for stem in drafts_of(HEDGEHOG, "az") if "yatan" in stem and GAP not in stem]
    assert stems
    assert all("yatan kirpi" in stem for stem in stems), stems


@pytest.mark.parametrize("text", ["Dərzi dar paltar tikməyə başladı.", "Burada çoxlu quş qeydə alınıb."])
def test_no_gap_stands_for_an_infinitive_or_a_part_of_a_verb(text):
    assert not {one.key for stem, one in drafts_of(text, "az").items() if GAP in stem} & {"tikməyə", "qeydə"}


DENIED = [
    "Vegener Berlində yaşayırdı, o, geoloq deyil, meteoroloq idi.",
    "Kişi kənddə geoloq deyildi.",
    "Qışda arılar nə nektar daşıyır, nə də sürfə bəsləyirlər.",
]


@pytest.mark.parametrize("text", DENIED)
def test_no_gap_stands_in_what_is_denied(text):
    keys = {one.key for stem, one in drafts_of(text, "az").items() if GAP in stem}
    assert not keys & {"geoloq", "nektar", "sürfə"}


def test_a_text_of_free_prose_gives_questions():
    asked = ask_about(BIRD, language="az").questions
    assert len(asked) >= 3


CLOSED = [("Əsl çayçılıq hansı illərdə başlandı?", True), ("Yeni bina neçənci ildə tikildi?", False)]


@pytest.mark.parametrize(("stem", "is_whole"), CLOSED)
def test_a_question_for_a_date_is_closed_by_what_happened_not_by_a_bare_thing(stem, is_whole):
    assert is_closed(stem) is is_whole


def test_subject_is_not_written_out_where_the_sentence_has_one_or_says_it():
    text = "Saat\n\nGünəş saatı qədim Misirdə yaranıb. Günəş saatında vaxtı çubuğun kölgəsi göstərir."
    stems = [one.stem for one in ask_about(text, language="az").questions]
    assert stems
    assert not any("Günəş saatı günəş" in stem for stem in stems)
