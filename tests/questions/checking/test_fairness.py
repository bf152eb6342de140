"""What the checks of wording find and let pass in questions of other subjects: maths, chemistry, history, languages."""

import pytest

from quizzes.questions.checking.foreign_words import foreign_words
from quizzes.questions.checking.whole_quizzes import keys_told
from tests.questions.checking.test_checks import CHECKS, QuizItem, broken_by, question


@pytest.mark.parametrize(
    ("check", "language", "parts"),
    [
        ("raw_placeholder", "en", ("What is the capital of {Country}?", "Paris", "Rome")),
        ("raw_placeholder", "en", ("What is the capital of %s?", "Paris", "Rome")),
        ("lookalike_letters", "en", ("Which gas is C\u039f2?", "The first", "The second")),
        ("negative_stem", "en", ("Which planet has no moons?", "Venus", "Mars")),
        ("negative_stem", "en", ("All are metals except which one?", "Sulphur", "Iron")),
        ("negative_stem", "az", ("Hansı quş uça bilməz?", "Dəvəquşu", "Qarğa")),
        ("all_or_none", "en", ("What do plants need?", "All the above", "Water")),
        ("all_or_none", "en", ("What do plants need?", "Both A and B", "Water")),
        ("all_or_none", "az", ("Bitkiyə nə lazımdır?", "Heç birisi", "Su")),
        ("all_or_none", "az", ("Bitkiyə nə lazımdır?", "Bütün cavablar doğrudur", "Su")),
        ("absolutes", "en", ("Of bees?", "They live exclusively in hives", "Some sting")),
        ("absolutes", "az", ("Arılar haqqında?", "Heç zaman sancmır", "Bəziləri sancır")),
        ("mixed_kinds", "en", ("How many?", "around 40", "a lot", "80")),
        ("mixed_units", "en", ("How warm?", "5 °C", "300 K", "8 °C")),
        ("mixed_units", "az", ("Nə qədər?", "5 kiloqram", "300 kilometr", "8 kiloqram")),
        ("unordered_numbers", "az", ("Nə qədər?", "10 000", "2 500", "30 000")),
        ("bare_figure", "en", ("How tall is it?", "8,849 m", "8,611 m", "8,586 m")),
        ("bare_figure", "en", ("How many live there?", "around 5,000", "around 6,000", "around 7,000")),
        ("bare_figure", "en", ("How many villages were lost in 1992 and 1993?", "124", "145", "131")),
        ("wrong_ordinal", "az", ("1941–1945-cü illərdə nə olub?", "Müharibə", "Bayram")),
        ("fits_one_option", "en", ("The gifts of the cow are", "hides", "wool", "silk")),
        ("fits_one_option", "en", ("Why build mills?", "To grind grain", "Watching ships", "Storing water")),
        ("fits_one_option", "en", ("What did they do?", "Grinding grain", "They watched", "They stored water")),
        ("fits_one_option", "az", ("Niyə tikirdilər?", "Un üyütmək üçün", "Su saxlayırdılar", "Gəmi güdürdülər")),
        ("fits_one_option", "az", ("Nə etmək lazımdır?", "Pəncərəni açmaq", "İşıq", "Kibrit")),
        ("echoed_words", "en", ("Which bird cannot fly?", "The bird ostrich", "The eagle", "The crow")),
        ("echoed_words", "en", ("Which birds swim?", "A sea bird", "The lion", "The fox")),
        ("echoed_words", "az", ("Arılar balı nədən hazırlayır? Balı olan yer hansıdır?", "Balı şan", "Yuva", "Budaq")),
        ("longest_key", "en", ("Why?", "To mill the grain", "To watch", "To pray")),
        ("exact_key", "en", ("How many?", "46.2", "23", "48")),
        ("exact_key", "az", ("Nə vaxt?", "18 oktyabr 1991-ci ildə", "1918-ci ildə", "1995-ci ildə")),
        ("exact_key", "en", ("Which is the highest?", "Bazarduzu (4,466 m)", "Shahdag", "Kapaz")),
        ("unordered_numbers", "az", ("Neçə?", "On", "Altı", "Səkkiz")),
        ("raw_placeholder", "en", ("What is it?", "???", "Rome")),
        ("raw_placeholder", "en", ("What is it?", "xxx", "Rome")),
        ("raw_placeholder", "az", ("Bu nədir?", "Lorem ipsum dolor", "Roma")),
    ],
)
def test_fault_is_found(check, language, parts):
    assert check in broken_by(question(language, *parts))


@pytest.mark.parametrize(
    ("check", "language", "parts"),
    [
        ("raw_placeholder", "en", ("What is {x} in maths?", "A set", "A number")),
        ("lookalike_letters", "en", ("Which Russian word means peace?", "мир", "дом")),
        ("lookalike_letters", "az", ("ΔABC üçbucağında α bucağı nədir?", "2πr", "πr²")),
        ("negative_stem", "en", ("Who wrote “Never Let Me Go”?", "Ishiguro", "Poe")),
        ("negative_stem", "en", ("Which is no longer a planet?", "Pluto", "Mars")),
        ("negative_stem", "az", ("Pamir dağları haradadır?", "Asiyada", "Avropada")),
        ("negative_stem", "az", ("Teymur hansı dövləti qurub?", "Teymurilər", "Səfəvilər")),
        ("negative_stem", "az", ("Məmur kimdir?", "Dövlət qulluqçusu", "Tacir")),
        ("all_or_none", "az", ("Şagirdlər nə etdi?", "Hamısı evə getdi", "Bəziləri qaldı")),
        ("absolutes", "en", ("How often?", "Every four years", "Every two years")),
        ("absolutes", "en", ("Who reigned?", "The only son of the king", "His uncle")),
        ("absolutes", "az", ("O niyə gəlmədi?", "Gələcəkdi, ancaq xəstələndi", "Yatmışdı")),
        ("fits_one_option", "en", ("Which city?", "Paris", "Rome", "Berlin")),
        ("fits_one_option", "en", ("Which season?", "Spring", "Summer", "Autumn")),
        ("fits_one_option", "en", ("Where to?", "To the sea", "Home", "Nowhere")),
        ("fits_one_option", "az", ("O nədir?", "Barmaq", "Qulaq", "Burun")),
        ("echoed_words", "en", ("What does this word mean?", "They have this much", "Nothing", "A lot")),
        ("longest_key", "en", ("Which country?", "The United Kingdom", "China", "Brazil")),
        ("longest_key", "az", ("Nə ölçülür?", "Səsin gurluğu", "Çəki", "Sürət")),
        ("exact_key", "en", ("How much is it?", "1.25", "0.8", "1.5")),
        ("exact_key", "en", ("When?", "28 May 1918", "1 April 1920", "18 October 1991")),
        ("unordered_numbers", "az", ("Neçə?", "Beş", "Altı", "On")),
        ("raw_placeholder", "en", ("Which is the number 30 in Roman figures?", "XXX", "XX")),
        ("raw_placeholder", "en", ("Which sign ends a question?", "?", "!")),
        ("fits_one_option", "en", ("Which is a school subject?", "Mathematics", "Chess", "History")),
        ("fits_one_option", "az", ("Hansı ölkə Amerikadadır?", "Kanada", "Çin", "Rusiya")),
        ("fits_one_option", "az", ("O nədir?", "Meydan", "Küçə", "Bazar")),
        ("mixed_kinds", "en", ("When?", "28 May 1918", "April 1920", "18 October 1991")),
        ("mixed_kinds", "en", ("How many?", "100", "More than 100", "Less than 100")),
        ("mixed_kinds", "en", ("How many?", "Zero", "1", "2")),
        ("mixed_kinds", "en", ("Who sings?", "2Pac", "Eminem", "Drake")),
        ("mixed_units", "en", ("How many?", "1 city", "3 cities")),
        ("mixed_units", "en", ("How many?", "1 man", "3 men")),
        ("mixed_units", "en", ("How many?", "900 million", "1 billion")),
        ("mixed_units", "az", ("Nədən?", "1 metr", "3 metrdən")),
        ("unordered_numbers", "en", ("How many?", "900 thousand", "2 million")),
        ("unordered_numbers", "en", ("How long?", "900 m", "1 km")),
        ("unordered_numbers", "az", ("Nə vaxt?", "3 iyunda", "1 iyulda")),
        ("bare_figure", "en", ("How much is a third of 90?", "15", "30", "45")),
        ("bare_figure", "az", ("Qatar 2 saatda 120 km gedir. 5 saatda neçə kilometr gedər?", "240", "300", "600")),
        ("bare_figure", "en", ("How many times larger is the Sun?", "about 109 times", "about 110 times")),
        ("bare_figure", "az", ("Günəş Yerdən neçə dəfə böyükdür?", "109", "110")),
        ("long_sentence", "en", ("\n".join(["one of the many lines of a list"] * 5), "A", "B")),
    ],
)
def test_what_is_sound_is_let_pass(check, language, parts):
    assert check not in broken_by(question(language, *parts))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bu kelimenin kökü nedir?", ["kelimenin", "nedir"]),
        ("Bitkilerden nə alınır?", ["Bitkilerden"]),
        ("Bu ne zaman olub?", ["ne"]),
        ("Düzgün answer hansıdır?", ["answer"]),
        ("Bitki light olmadan yaşayırmı?", ["light"]),
        ("Baku hansı dənizin sahilindədir?", ["Baku"]),
        ("Yarışda Baku Open qalibi kimdir?", []),
        ("Ne təsirsiz qazdır?", []),
        ("Word və Windows nədir?", []),
        ("Dilerlər və trayler nə deməkdir?", []),
    ],
)
def test_turkish_and_english_words_are_found_and_signs_and_brands_are_not(text, found):
    assert list(foreign_words(text)) == found


@pytest.mark.parametrize(
    ("check", "english", "azerbaijani", "differs"),
    [
        ("numbers_differ", "What lasts two hundred years?", "Nə 200 il davam edir?", False),
        ("numbers_differ", "What lasts 200 years?", "Nə iki yüz il davam edir?", False),
        ("numbers_differ", "What weighs two hundred grams?", "Nəyin çəkisi üç yüz qramdır?", True),
        ("numbers_differ", "Who ruled for a hundred years?", "Kim min il hökm sürüb?", True),
        ("numbers_differ", "In one thousand nine hundred and eighteen?", "Min doqquz yüz on səkkizdə?", False),
        ("numbers_differ", "Of 2.3 million people?", "2 milyon 300 min nəfərdən?", False),
        ("numbers_differ", "Of 2.3 million people?", "2 milyon 400 min nəfərdən?", True),
        ("numbers_differ", "In the 12th century?", "XII yüzillikdə?", False),
        ("numbers_differ", "In the 15th and 16th centuries?", "XV və XVI əsrlərdə?", False),
        ("numbers_differ", "Who lived in the 1960s?", "XX əsrin 60-cı illərində kim yaşayıb?", False),
        ("numbers_differ", "Who lived in the 1970s?", "XX əsrin 60-cı illərində kim yaşayıb?", True),
        ("numbers_differ", "What is 1 500 km long?", "1500 km uzunluğu olan nədir?", False),
        ("numbers_differ", "How did 200 villages fall in 1941?", "1941 200 kənd?", False),
        ("numbers_differ", "What is type II glass?", "2-ci növ şüşə nədir?", False),
        ("numbers_differ", "What is a hundredth part?", "Yüzdə bir hissə nədir?", False),
        ("numbers_differ", "Who was Henry VIII?", "VII Henri kim idi?", True),
        ("numbers_differ", "Who was Henry VIII?", "Səkkizinci Henri kim idi?", False),
        ("numbers_differ", "What of 28 May 1918?", "28.05.1918-də nə olub?", False),
        ("dates_differ", "What of 28 May 1918?", "28.05.1918-də nə olub?", False),
        ("dates_differ", "What of 28 May 1918?", "28.06.1918-də nə olub?", True),
        ("dates_differ", "When did Theresa May resign?", "Tereza Mey nə vaxt istefa verib?", False),
        ("dates_differ", "What did June Almeida see?", "Cun Almeyda nə görüb?", False),
        ("dates_differ", "What began in late May?", "Nə iyunun sonunda başlayıb?", True),
        ("dates_differ", "On 27 May Shusha", "27 iyun Şuşa", True),
        ("numbers_differ", "Does it open at 3 p.m.?", "Saat 15:00-da açılır?", False),
        ("numbers_differ", "Does it open at 3:30 pm?", "Saat 15:30-da açılır?", False),
        ("numbers_differ", "Does it open at 3 p.m.?", "Günorta saat 3-də açılır?", False),
        ("numbers_differ", "Does it open at 3 p.m.?", "Saat 16:00-da açılır?", True),
        ("numbers_differ", "Does it open at 12 a.m.?", "Saat 12:00-da açılır?", True),
        ("dates_differ", "What is yeast?", "Maya nədir?", False),
        ("dates_differ", "Who was Martin Luther?", "Martin Lüter kim idi?", False),
        ("dates_differ", "Who was Augustus?", "Avqustus kim idi?", False),
        ("dates_differ", "From April to May?", "Apreldən maya qədər?", False),
        ("dates_differ", "Is it in March?", "Martdadırmı?", False),
        ("negation_differs", "Who has no brother?", "Kimin qardaşı var?", True),
        ("negation_differs", "Which planet has no moons?", "Hansı planetin peyki yoxdur?", False),
        ("negation_differs", "Which bird can fly?", "Hansı quş uça bilməz?", True),
        ("negation_differs", "Which metal is stainless?", "Paslanmayan metal hansıdır?", False),
        ("negation_differs", "Which country is landlocked?", "Dənizə çıxışı olmayan ölkə hansıdır?", False),
        ("negation_differs", "Which one is false?", "Hansı doğru deyil?", False),
        ("negation_differs", "All but which are metals, except iron?", "Dəmirdən başqa hansılar metaldır?", False),
        ("negation_differs", "Where is Kashmir?", "Kəşmir haradadır?", False),
    ],
)
def test_languages_are_held_against_each_other(check, english, azerbaijani, differs):
    both = question("en", english, "A", "B"), question("az", azerbaijani, "A", "B")
    assert any(CHECKS[check].look(both)) is differs


def test_key_is_told_with_an_ending_too():
    asked = question("az", "Azərbaycanın paytaxtı hansı şəhərdir?", "Bakı", "Gəncə")
    teller = question("az", "Azərbaycanın paytaxtı Bakıda hansı qala var?", "Qız qalası", "Şamaxı")
    items = [QuizItem("capital", texts=(asked,)), QuizItem("tower", texts=(teller,))]
    assert [(told.slug, other.slug) for told, other, _key in keys_told(items)] == [("tower", "capital")]


@pytest.mark.parametrize(
    ("language", "key", "asked", "teller", "is_told"),
    [
        ("az", "Kür", "Tiflisdən hansı çay axır?", "Tiflisdən axan Kür çayı hara tökülür?", True),
        ("en", "Gold", "Which ore is mined at Soyudlu?", "Who owns the gold mine that works at Soyudlu?", True),
        ("en", "Oxygen", "Which gas do plants give off?", "Which gas is oxygen made into?", False),
        ("en", "ore", "What is mined at Soyudlu?", "Who sells the ore of Soyudlu?", False),
    ],
)
def test_a_name_that_two_stems_share_tells_that_they_are_on_one_matter(language, key, asked, teller, is_told):
    items = [
        QuizItem("a", texts=(question(language, asked, key, "Araz"),)),
        QuizItem("b", texts=(question(language, teller, "One", "Two"),)),
    ]
    assert [told.slug for _teller, told, _key in keys_told(items)] == ["a"] * is_told
