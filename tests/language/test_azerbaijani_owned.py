"""Azerbaijani words that somebody owns, standing alone, joined or after the owner; and those that only look owned."""

import pytest

from quizzes.language.azerbaijani import InflectionUncertain, inflect

BUFFERED = """
uzunluğu-na hündürlüyü-nə yüksəkliyi-nə ağırlığı-na kəndləri-nə insanları-na çayları-na paytaxtı-na sonu-na əvvəli-nə
əksəriyyəti-nə adı-na suyu-na mənbəyi-nə mövqeyi-nə taleyi-nə çıxışı-na torpağı-na bayrağı-na dəstəyi-nə köməyi-nə
edildiyi-nə aldığı-na fikri-nə şəkli-nə oğlu-na kitabı-na ağacı-na qılıncı-na kərpici-nə kuboku-na vulkanı-na
yanındakı-na səhifədəki-nə bəziləri-nə hərəsi-nə
dünyagörüşü-nə başsağlığı-na yerkökü-nə yerfındığı-na ayaqyolu-na ipəkqurdu-na dənizatı-na atəşböcəyi-nə gözmuncuğu-na
gəlinbarmağı-na quşəppəyi-nə adamotu-na keçisaqqalı-na atquyruğu-na dağətəyi-nə susamuru-na suiti-nə sözönü-nə
yolayrıcı-na doğumevi-nə qonaqevi-nə adaçayı-na ildönümü-nə əlyazması-na yeralması-na əməkhaqqı-na balarısı-na
"""
BARE = """
sürü-yə quyu-ya qapı-ya mövzu-ya duyğu-ya güzgü-yə tikinti-yə çıxıntı-ya gurultu-ya işçi-yə arıçı-ya kəndli-yə
şəhərli-yə sürücü-yə oxucu-ya qayğı-ya aşağı-ya başıaşağı-ya yuxarı-ya qəhvəyi-yə əhali-yə ərazi-yə musiqi-yə vadi-yə
pusu-ya yazı-ya kişi-yə ayı-ya altı-ya iki-yə yeddi-yə birinci-yə siyasi-yə rəsmi-yə faydalı-ya çini-yə taksi-yə
sevgi-yə bölgü-yə vurğu-ya cizgi-yə tülkü-yə qarğıdalı-ya boyunbağı-ya
tanrı-ya erməni-yə əsəbi-yə qədimi-yə məcazi-yə öncü-yə türkü-yə razı-ya düşüncəli-yə
"""
EITHER = "tarixi elmi dişi qızılı meşəbəyi bəylərbəyi bibiqızı kölgəsi təkəri hansı"


@pytest.mark.parametrize("form", BUFFERED.split())
def test_inflect_owned_word_alone_takes_n(form: str) -> None:
    word = form.replace("-", " ").split()[0]
    assert inflect(word, "dative") == form.replace("-", "")
    assert inflect(word, "locative") == f"{word}n{'da' if form.endswith('a') else 'də'}"


@pytest.mark.parametrize("word", [form.partition("-")[0] for form in BUFFERED.split()])
def test_inflect_owned_word_has_no_second_owner(word: str) -> None:
    with pytest.raises(InflectionUncertain):
        inflect(word, "possessive3")


@pytest.mark.parametrize("form", BARE.split())
def test_inflect_plain_word_in_a_narrow_vowel_takes_y(form: str) -> None:
    assert inflect(form.partition("-")[0], "dative") == form.replace("-", "")


@pytest.mark.parametrize("word", EITHER.split())
def test_inflect_word_that_may_be_owned_or_not_is_uncertain(word: str) -> None:
    with pytest.raises(InflectionUncertain):
        inflect(word, "dative")


@pytest.mark.parametrize(
    "name",
    [
        *(
            "İmambinəsi",
            "Qasımbinəsi",
            "Qalaboynu",
            "Kəndyeri",
            "Taxtabaşı",
            "Abdullauşağı",
            "Bazardüzü",
            "Qızılqayası",
        ),
        *(
            "Uzunluğu",
            "Paytaxtı",
            "Nazirliyi",
            "Universiteti",
            "Kəndləri",
            "Adı",
            "Heydər Oğlu",
            "Yuxarı Təkəri",
            "Böyük Daş Təkəri",
        ),
        *("Hacı Qulu", "Sədrəddin Həkimi", "ağ ayı", "gözəl yazı"),
    ],
)
def test_inflect_name_that_may_end_in_a_possessive_is_uncertain(name: str) -> None:
    with pytest.raises(InflectionUncertain):
        inflect(name, "dative")


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("əsrin sonu", "əsrin sonuna"),
        ("istifadəçi adı", "istifadəçi adına"),
        ("Vəng kəndləri", "Vəng kəndlərinə"),
        ("Hava Yolları", "Hava Yollarına"),
        ("vaxt məhdudiyyəti", "vaxt məhdudiyyətinə"),
        ("yeni mövzu", "yeni mövzuya"),
        ("Azərbaycan tarixi", "Azərbaycan tarixinə"),
        ("Qarabağ atı", "Qarabağ atına"),
        ("Azərbaycan futbolu", "Azərbaycan futboluna"),
        ("yay tətili", "yay tətilinə"),
        ("xalq şairi", "xalq şairinə"),
        ("Avropa Parlamenti", "Avropa Parlamentinə"),
        ("Rusiya Federasiyası", "Rusiya Federasiyasına"),
        ("Xalq Cəbhəsi", "Xalq Cəbhəsinə"),
        ("İcra Hakimiyyəti", "İcra Hakimiyyətinə"),
        ("yerli əhali", "yerli əhaliyə"),
        ("gənc yazıçı", "gənc yazıçıya"),
        ("Yeni Dehli", "Yeni Dehliyə"),
        ("Yuxarı Qubadlı", "Yuxarı Qubadlıya"),
        ("Daş Salahlı", "Daş Salahlıya"),
        ("Pyotr Çaykovski", "Pyotr Çaykovskiyə"),
        ("Molla Vəli", "Molla Vəliyə"),
        ("Leonardo da Vinçi", "Leonardo da Vinçiyə"),
        ("Azərbaycan Kuboku", "Azərbaycan Kubokuna"),
        ("iyirmi altı", "iyirmi altıya"),
        ("onda altı", "onda altıya"),
        ("dağın altı", "dağın altına"),
        ("yüz iyirmi", "yüz iyirmiyə"),
        ("iyun ayı", "iyun ayına"),
        ("telefon zəngi", "telefon zənginə"),
        ("Böyük Çin Səddi", "Böyük Çin Səddinə"),
        ("dağların görünüşü", "dağların görünüşünə"),
        ("pambıq yağı", "pambıq yağına"),
        ("ozon qatı", "ozon qatına"),
        ("elm kataloqu", "elm kataloquna"),
        ("heyvanlar aləmi", "heyvanlar aləminə"),
        ("“Hophopnamə”", "“Hophopnamə”yə"),
        ("Mahatma Qandi", "Mahatma Qandiyə"),
    ],
)
def test_inflect_owned_word_after_its_owner(words: str, form: str) -> None:
    assert inflect(words, "dative") == form


@pytest.mark.parametrize("word", ["rayon", "Kəlbəcər", "“Qarabağ”", "Quba", "Xudavəng monastırı (Dədəvəng)"])
def test_inflect_flag_on_a_word_that_ends_in_no_possessive_is_refused(word: str) -> None:
    with pytest.raises(InflectionUncertain):
        inflect(word, "dative", possessive=True)
