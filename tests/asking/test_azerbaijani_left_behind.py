"""A question word stands in the place of a noun with all that describes it, or not at all."""

import pytest

from quizzes.questions.asking.azerbaijani.clauses.shared_endings import with_shared_ending
from quizzes.questions.asking.azerbaijani.stems.left_behind import leaves_describing
from quizzes.questions.asking.pointed import ways_of
from quizzes.questions.asking.reading import read_for_asking


@pytest.mark.parametrize(
    "stem",
    [
        "Talış dağları soyuq nəyi kəsirdi?",
        "Küləkdə sürtünən nəyin qabığı soyulur?",
        "Zirvəyə qalxmış hansı təbiətşünasın xatirəsi yaşayır?",
        "Hər nəyin öz adı vardı?",
        "Bu qülləvari nədə yazılar tapılıb?",
        "Ayrı-ayrı nə birləşir?",
        "Bakıda tikdirdiyi nə böyük idi?",
        "Qabığı qopur, yerində boz və hansı ləkələr qalır?",
    ],
)
def test_what_described_a_noun_is_not_left_without_it(stem):
    assert leaves_describing(stem)


@pytest.mark.parametrize(
    "stem",
    [
        "Təmiz yun harada qurudulur?",
        "Qızdırılan metal nəyə tabe olur?",
        "Bəzən nəyin sürəti artır?",
        "Bakıda oxuyarkən kim ona dərs dedi?",
        "Məktəbi yaradan kim idi?",
        "Bu ağacı bitən nə vaxt kəsirlər?",
        "Tısbağa daha çox nəyi sevir?",
        "Əl işi görən kimi dayanır?",
        "Usta qabı bişirib nəyə batırır?",
        "Soyuq hava, yağış nəyi dayandırdı?",
    ],
)
def test_whole_nouns_before_a_question_word_are_left(stem):
    assert not leaves_describing(stem)


def pressed(text, word):
    read = read_for_asking(f"Ağac\n\n{text}", language="az")
    start = read.sentences[-1].text.index(word)
    ways, best = ways_of(read, start=start, end=start + len(word))
    return ways[best].stem, ways[best].key


@pytest.mark.parametrize(
    ("text", "word", "stem", "key"),
    [
        (
            "Qalın daş divarların arasında sərin olur.",
            "daş",
            "Hansı divarların arasında sərin olur?",
            "qalın daş",
        ),
        (
            "Dağdakı qülləvari tikilidə tədqiqatçılar yazılar tapıblar.",
            "tikilidə",
            "Nədə tədqiqatçılar yazılar tapıblar?",
            "dağdakı qülləvari tikilidə",
        ),
        (
            "Talış dağları soyuq hava axınının qarşısını kəsirdi.",
            "axınının",
            "Talış dağları nəyin qarşısını kəsirdi?",
            "soyuq hava axınının",
        ),
    ],
)
def test_pressed_noun_takes_what_describes_it_into_the_answer(text, word, stem, key):
    found = pressed(text, word)
    assert (found[0], found[1].lower()) == (stem, key)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Küləkdə sürtünən budaqların qabığı soyulur.", "budaqların"),
        ("Yerində boz, sarı və çəhrayı ləkələr qalır.", "sarı"),
        ("Kərpic qüllə uzaqdan diqqəti cəlb edir.", "uzaqdan"),
        ("Köhnə kənddə bu tikilidə alimlər yazılar tapıblar.", "tikilidə"),
        ("Alimlər dağda məzarı üzərində yazılar tapıblar.", "məzarı"),
        ("Göyə ucalan qüllə diqqəti cəlb edir.", "Göyə"),
        ("Memar ona onüzlü qüllə biçimi verdi.", "qüllə"),
    ],
)
def test_word_that_cannot_be_asked_for_so_is_no_question_in_place(text, word):
    stem, key = pressed(text, word)
    assert "_____" in stem or key != word


def test_why_stands_before_what_describes_the_object():
    read = read_for_asking(
        "Çap\n\nQutenberq yağlı boya hazırladı, çünki adi mürəkkəb metala yapışmırdı.", language="az"
    )
    stems = {draft.stem for sentence in read.sentences for draft in read.drafts_of(sentence)}
    assert "Qutenberq niyə yağlı boya hazırladı?" in stems


def test_word_of_two_halves_in_small_letters_is_no_name():
    read = read_for_asking("Ağac\n\nMal-qara otarılan yerlərdə cavan zoğlar tapdanır.", language="az")
    assert not any(one.type == "person" for one in read.sentences[-1].values)
    keys = {draft.key for draft in read.drafts_of(read.sentences[-1])}
    assert "mal-qara otarılan yerlərdə" in keys
    named = read_for_asking("Şəhər\n\nNur-Sultan böyük şəhərdir.", language="az")
    assert named.sentences[-1].values


def asked_of(text):
    read = read_for_asking(text, language="az")
    return {draft.stem: draft.key for sentence in read.sentences for draft in read.drafts_of(sentence)}


def test_what_says_a_word_in_another_way_is_left_out():
    text = "Tar\n\nTarın çanağı, yəni gövdəsi tut ağacından yonulur, çünki tut ağacı möhkəmdir."
    assert "Tarın çanağı niyə tut ağacından yonulur?" in asked_of(text)


def test_a_name_is_asked_for_by_what_and_no_aim_by_where():
    name = asked_of("Uluğbəy\n\nUluğbəyin əsl adı Məhəmməd Tarağay idi.")
    assert name.get("Uluğbəyin əsl adı nə idi?") == "Məhəmməd Tarağay"
    assert not any("adı kim" in stem for stem in name)
    fight = asked_of("Taxt\n\nTeymurun ölümündən sonra hakimiyyət uğrunda çəkişmələr başlandı.")
    assert not any("harada" in stem and "uğrunda" in key for stem, key in fight.items())


def test_what_somebody_was_to_become_tells_of_nobody():
    text = "Uşaqlıq\n\nBelə mühitdə böyüyən şahzadədən sərkərdə olması gözlənilirdi. O isə qılıncdan çox kitabı sevdi."
    assert not any("Sərkərdə" in stem for stem in asked_of(text))


def test_an_example_is_no_cause_of_what_follows_from_the_rule():
    text = (
        "Boya\n\nSuyun codluğu rəngə təsir göstərir. Məsələn, dəmir qabda rənglər tündləşir. Buna görə hər kəndin öz"
        " çalarları vardı."
    )
    assert not any("tündləşir" in key for stem, key in asked_of(text).items() if "niyə" in stem)
    rule = asked_of("Boya\n\nDəmir qabda rənglər tündləşir. Buna görə hər kəndin öz çalarları vardı.")
    assert rule.get("Hər kəndin öz çalarları niyə vardı?") == "çünki dəmir qabda rənglər tündləşir"


def test_two_of_what_comes_in_two_are_not_counted():
    text = "Mostar şəhəri çayın iki sahilində yerləşir. Şəhər iki körpü tikdirdi. Muzeydə iki əlyazma saxlanılır."
    asked = asked_of(f"Mostar\n\n{text}")
    assert not any("neçə sahil" in stem for stem in asked)
    assert any("neçə körpü" in stem for stem in asked)
    assert any("neçə əlyazma" in stem for stem in asked)


@pytest.mark.parametrize(
    ("word", "sentence", "expected"),
    [
        ("olmuş", "Xatun sultanın yoldaşı olmuş, sonra ərə getmişdi.", "olmuşdu"),
        ("tikilmiş", "Qala tikilmiş, sonra yandırılmışdır.", "tikilmişdir"),
        ("olmuş", "Xatun sultanın yoldaşı olmuş, sonra getdi.", ""),
        ("çatırmış", "Binanın hündürlüyü 34 metrə çatırmış, sonra uçmuşdu.", "çatırmış"),
        ("gəlirmiş", "Usta hər gün gəlirmiş, sonra getmişdi.", "gəlirmiş"),
        ("getdi", "Usta getdi, sonra qayıtmışdı.", "getdi"),
    ],
)
def test_ending_that_a_torn_off_verb_shares_is_written_out(word, sentence, expected):
    assert with_shared_ending(word, read_for_asking(f"Ağac\n\n{sentence}", language="az").sentences[-1]) == expected
