"""Gaps in Azerbaijani sentences that lean, deny elsewhere or open with a link, and questions that ask for the whole."""

import pytest

from quizzes.questions.asking.gaps.gaps import GAP, quoted
from tests.asking.drafting import drafts_of


def gaps_of(text):
    return {quoted(stem): one.key for stem, one in drafts_of(text, "az").items() if GAP in stem}


SCHOLAR = (
    "Yan Kovalski\n\nYan Kovalski 1821-ci ildə Krakovda, həkim ailəsində anadan olmuşdu. "
    "Kovalski botanik idi. Kovalski Parisdə kitab yazdı. Kovalski bağ saldı. "
    "Varşavada işini bitirən dəstə geri qayıtsa da, Kovalski onlara qoşulmadı. "
    "O, 1850-ci ildə gəlib Misirə çıxdı."
)
GAPS = [
    ("1851-ci ilin payızında Bakı Xəzərin ən böyük limanlarından biri idi.", "1851-ci ilin"),
    ("1851-ci ilin payızında Gəncə Cənubi Qafqazın ən zəngin şəhərlərindən biri idi.", "Gəncə"),
    ("Buna baxmayaraq, Vegener iki dəfə Osloya, indiki Londona səfər etdi.", "Londona"),
    ("Maraqlıdır ki, bu günəbaxanın yaxın qohumu Çinin şərqində bitir.", None),
    ("Maraqlıdır ki, günəbaxanın yaxın qohumu uzaqda, Çinin şərqində bitir.", "Çinin"),
    (
        "Xəritəyə baxsanız, görərsiniz ki, Braziliyanın şərq sahili Afrikanın qərb sahilinə uyğun gəlir.",
        "Braziliyanın",
    ),
    (SCHOLAR, "Varşavada"),
    ("Sultanın həkimi Həsən Əliyev yanğın zamanı şəhərdə deyildi.", "Həsən Əliyev"),
]


@pytest.mark.parametrize(("text", "key"), GAPS)
def test_a_sentence_that_reads_by_itself_has_a_gap_for_its_name_or_date(text, key):
    keys = set(gaps_of(text).values())
    assert key in keys if key else not keys


def test_a_person_who_goes_on_acting_behind_a_sentence_that_cannot_be_read_is_named():
    stems = [stem for stem in drafts_of(SCHOLAR, "az") if "Misirə" in stem]
    assert stems
    assert any("Yan Kovalski neçənci ildə" in stem or "Yan Kovalski 1850" in stem for stem in stems), stems


SHORT = (
    "Yan Kovalski alim idi. Vətənə 1693-cü ildə qayıdan Kovalski ömrünün sonuna qədər həkimlik etdi, "
    "ona görə də kitaba az vaxt tapırdı."
)


def test_a_gap_stands_without_what_only_follows_from_it():
    assert "Vətənə _____ qayıdan Kovalski ömrünün sonuna qədər həkimlik etdi" in gaps_of(SHORT)


ASKED = [
    ("1930-cu ilin payızında Kərim qəsəbəyə kitab gətirdi.", "Kərim neçənci ilin payızında qəsəbəyə kitab gətirdi?"),
    ("XX əsrdə ucuz alüminium və emal qablar misi bazardan sıxışdırdı.", "Hansı əsrdə ucuz alüminium və emal qablar"),
    ("Adətən dolunun diametri beş millimetrdən iki-üç santimetrə qədərdir.", "Dolunun diametri adətən nə qədərdir?"),
]


@pytest.mark.parametrize(("text", "stem"), ASKED)
def test_a_question_word_stands_with_what_belongs_to_it(text, stem):
    assert any(one.startswith(stem) for one in drafts_of(text, "az")), list(drafts_of(text, "az"))


def test_wrong_answers_beside_a_span_have_its_units():
    draft = drafts_of("Dolunun diametri beş millimetrdən iki-üç santimetrə qədərdir.", "az")[
        "Dolunun diametri nə qədərdir?"
    ]
    assert draft.key == "beş millimetrdən iki-üç santimetrə qədər"
    assert draft.options[0] == "on millimetrdən dörd-altı santimetrə qədər"


NEVER = [
    ("Payızda eyni budaqda yaşıl, sarı, narıncı yarpaqlara rast gəlmək mümkündür.", "nə etmək"),
    ("Salnamələr hadisəni dəhşətlə xatırlayırlar.", "nə ilə"),
    ("Qənimətlər arasında məşhur bir abidə vardı.", "harada"),
    ("Şəhər gözləniləndən tez dirçəldi.", "nədən"),
    ("Dolunun diametri beş millimetrdən iki-üç santimetrə qədərdir.", "neçə"),
    ("Bu ağac bütün xalqın qoruduğu sərvətlərdən birinə çevrildi.", "nədən"),
    ("Divarın rəngi təkcə gözəllik üçün deyildi.", "nə üçün"),
    ("Qəsəbənin əhalisi tat dilində danışır, misgərliyi isə ata-baba sənəti sayır.", "sənəti nəyi"),
    ("Ustaların düzəltdiyi səhənglər Dağıstana, İrana, Türkiyəyə aparılırdı.", "hansı ölkəyə"),
    ("Təxminən on yeddi gündən sonra balalar çıxır.", "nə çıxır"),
    ("Ovçuların çoxu sənətini dəyişsə də, dənizin çirklənməsi heyvanlara zərər vurur.", "baş verir"),
    ("Qərbdə sahil boyu soyuq cərəyan axır.", "hansı tərəfdə"),
]


@pytest.mark.parametrize(("text", "words"), NEVER)
def test_no_question_asks_for_a_torn_or_empty_phrase(text, words):
    assert not [stem for stem in drafts_of(text, "az") if words in stem]


def test_no_gap_stands_where_only_a_pronoun_says_who_does_it():
    assert not gaps_of("Əttarın əsərində quşlara dağa gedən yolu məhz o göstərir.")


def test_a_sentence_that_tells_of_today_stands_by_itself():
    text = "Gölün suyu çaya qarışır. Beləliklə, bu gün minlərlə insanın seyrinə getdiyi Göygöl yarandı."
    assert "Bu gün minlərlə insanın seyrinə getdiyi _____ yarandı" in gaps_of(text)


LEANING = [
    "Onu tanımaq çətindir: sarımtıl bədəni, uzun dimdiyi var.",
    "Qütb bölgələrini nəzərə almasaq, bura Afrikanın ən quraq yeri sayılır.",
    "Təxminən on yeddi gündən sonra balalar çıxır.",
]


@pytest.mark.parametrize("text", LEANING)
def test_no_gap_stands_where_only_the_text_tells_whose_where_or_after_what(text):
    assert not gaps_of(text)


def test_one_of_two_that_are_joined_is_not_asked_for():
    assert not [stem for stem in drafts_of("Usta taxta ilə şüşəni bir-birinə keçirir.", "az") if "nəyi" in stem]


def test_a_fact_behind_ki_begins_with_a_name_of_two_words():
    text = "Xəritəyə baxsanız, görərsiniz ki, Cənubi Amerikanın şərq sahili Afrikanın qərb sahilinə uyğun gəlir."
    assert "Cənubi Amerikanın" in gaps_of(text).values()


def test_a_span_of_even_numbers_has_a_smaller_one_beside_it():
    drafts = drafts_of("Suitinin çəkisi 60 kiloqramdan 90 kiloqrama qədər olur.", "az")
    assert drafts["Suitinin çəkisi nə qədər olur?"].options[0] == "30 kiloqramdan 45 kiloqrama qədər"
