"""Each check with what it finds and what it lets pass, in both languages."""

import pytest

from quizzes.questions.checking.calendar_words import months_in
from quizzes.questions.checking.check import Coverage, OptionText, QuestionText, QuizItem
from quizzes.questions.checking.foreign_words import foreign_words
from quizzes.questions.checking.languages import LANGUAGE_CHECKS
from quizzes.questions.checking.names import KnownName, names_check
from quizzes.questions.checking.numbers import numbers_in
from quizzes.questions.checking.whole_quizzes import COVERAGE_CHECKS, QUIZ_CHECKS
from quizzes.questions.checking.wording import WORDING_CHECKS

CHECKS = {check.id: check for check in (*WORDING_CHECKS, *LANGUAGE_CHECKS, *QUIZ_CHECKS, *COVERAGE_CHECKS)}
PLAIN = {
    "en": ("Which river crosses the district?", "The Tartar", "The Araz", "The Lev"),
    "az": ("Rayondan hansı çay keçir?", "Tərtər", "Araz", "Lev"),
}


def question(language, stem, key, *others, explained=True):
    why = {"en": "The map shows it.", "az": "Xəritədə görünür."}[language] if explained else ""
    options = [OptionText(key, True, why), *(OptionText(text, False, why) for text in others)]
    return QuestionText(language, stem, tuple(options))


def broken_by(texts):
    return {check.id for check in WORDING_CHECKS if any(check.look(texts))}


@pytest.mark.parametrize("language", ["en", "az"])
def test_plain_question_passes_every_check(language):
    assert broken_by(question(language, *PLAIN[language])) == set()


@pytest.mark.parametrize(
    ("check", "language", "parts"),
    [
        ("raw_placeholder", "en", ("What is the area of {subject}?", "3054 km²", "4000 km²")),
        ("hidden_signs", "en", ("Which river\u202e?", "A", "B")),
        ("hidden_signs", "az", ("Hansı çay?", "Tər\u200btər", "Lev")),
        ("raw_placeholder", "az", ("{subject:genitive} sahəsi nə qədərdir?", "3054 km²", "4000 km²")),
        ("lookalike_letters", "az", ("Kəlbəcәr haradadır?", "Dağda", "Dəniz sahilində")),
        ("negative_stem", "en", ("Which river is not in the district?", "Araz", "Lev")),
        ("negative_stem", "az", ("Hansı çay bu rayonda deyil?", "Araz", "Lev")),
        ("negative_stem", "en", ("Which word belongs in the gap: “It rains, but _____ never falls”?", "snow", "hail")),
        ("all_or_none", "en", ("Which rivers?", "All of the above", "Lev")),
        ("all_or_none", "az", ("Hansı çaylar?", "Yuxarıdakıların hamısı", "Lev")),
        ("all_or_none", "az", ("Hansı çaylar?", "Heç biri", "Lev")),
        ("absolutes", "en", ("What of snow?", "It melts in May", "It always lies there")),
        ("absolutes", "az", ("Qar necədir?", "Mayda əriyir", "Həmişə qalır")),
        ("longest_key", "en", ("Why?", "Because the road was closed by snow for weeks", "By order", "By chance")),
        ("longest_key", "az", ("Niyə?", "Çünki yol həftələrlə qarla örtülü qalmışdı", "Əmrlə", "Təsadüfən")),
        ("echoed_words", "en", ("Which fortress guards the valley?", "The fortress of Lekh", "A bridge", "A mill")),
        ("echoed_words", "az", ("Vadini hansı qala qoruyub?", "Vadinin qalası", "Körpü", "Dəyirman")),
        ("mixed_kinds", "en", ("How many villages?", "124", "145", "Nobody counted")),
        ("mixed_kinds", "az", ("Neçə kənd?", "124", "145", "Sayılmayıb")),
        ("unordered_numbers", "en", ("How many villages?", "145", "124", "131")),
        ("unordered_numbers", "az", ("Nə qədər?", "8,65 kilometr", "0,17 kilometr")),
        ("foreign_words", "az", ("Kəlbəcər nasıl bir şəhərdir?", "Kiçik", "Böyük")),
        ("foreign_words", "az", ("Rayondan hansı river keçir?", "Tərtər", "Araz")),
        ("foreign_words", "az", ("Kalbajar harada yerləşir?", "Dağda", "Düzəndə")),
        ("wrong_ordinal", "az", ("1993-ci ildə nə olub?", "Köç", "Bayram")),
        ("wrong_ordinal", "az", ("Nə vaxt?", "2026-ci ildə", "1987-ci ildə")),
        ("bare_figure", "en", ("How many villages?", "124", "145", "131")),
        ("bare_figure", "az", ("Neçə kənd var?", "124", "145", "131")),
        ("fits_one_option", "en", ("An alachig is an", "open tent", "loom", "chest")),
        ("fits_one_option", "en", ("What does it say?", "It asks for return.", "A prize", "A road")),
        ("fits_one_option", "az", ("Şəhər harada yerləşir?", "Çayın sahilində", "Dəniz sahili", "Düzənlik")),
        ("fits_one_option", "az", ("Bu kimdən gəlib?", "Babadan", "Kitab", "Xəritə")),
        ("exact_key", "en", ("How high is it?", "3724 metres", "3000 metres", "2000 metres")),
        ("exact_key", "az", ("Nə qədərdir?", "3724 metr", "3000 metr", "2000 metr")),
        ("mixed_units", "en", ("How long is it?", "5 kilometres", "3000 metres", "7 kilometres")),
        ("mixed_units", "az", ("Nə qədərdir?", "5 kilometr", "3000 metr", "7 kilometr")),
        ("many_options", "en", ("Which?", "A", "B", "C", "D", "E", "F")),
        ("long_sentence", "en", (" ".join(["word"] * 30) + "?", "A", "B")),
        ("long_sentence", "az", (" ".join(["söz"] * 26) + "?", "A", "B")),
    ],
)
def test_wording_check_finds_its_fault(check, language, parts):
    assert check in broken_by(question(language, *parts))


@pytest.mark.parametrize(
    ("check", "language", "parts"),
    [
        ("negative_stem", "en", ("Why can two boats not pass in the gorge?", "It is narrow", "It is deep")),
        ("negative_stem", "az", ("Belə yerlərdə niyə ocaq qalamaq olmaz?", "Qaz yanır", "Külək əsir")),
        ("negative_stem", "en", ("Why does it say “days”, not “day”?", "For several cities", "By mistake")),
        (
            "negative_stem",
            "en",
            ("Which word belongs in the gap: “It never stops, and a _____ works”?", "mill", "shop"),
        ),
        ("negative_stem", "az", ("Xaçmaz zonası haradadır?", "Şimalda", "Cənubda")),
        ("negative_stem", "az", ("Əvvəlcə nəyi yoxlamaq lazımdır?", "İli", "Yeri")),
        ("unordered_numbers", "en", ("When?", "25 November 2020", "1 December 2020")),
        ("unordered_numbers", "en", ("How many?", "13,520", "37,470")),
        ("unordered_numbers", "az", ("Nə qədər?", "9410", "13\u00a0520")),
        ("mixed_kinds", "en", ("How far?", "about 450 kilometres", "about 600 kilometres")),
        ("longest_key", "en", ("Where?", "Kalbajar city", "Lachin", "Baku")),
        ("raw_placeholder", "en", ("What stands in {braces here}?", "A", "B")),
        ("wrong_ordinal", "az", ("1993-cü ildə və 2026-cı ildə nə olub?", "Köç", "1930-cu il")),
        ("bare_figure", "en", ("Why were there 44 photographs?", "One for each day", "One for each village")),
        ("bare_figure", "en", ("How did the road end?", "In snow", "In a village")),
        ("fits_one_option", "en", ("Which river?", "Tartar River", "Lev River", "Hakari River")),
        (
            "fits_one_option",
            "en",
            (
                "The brighter stars seemed to …",
                "take longer over their changes",
                "change more quickly",
                "lie closer to us",
            ),
        ),
        ("fits_one_option", "az", ("Nə vaxt?", "1930-cu ildə", "1931-ci ildə", "1941-ci ildə")),
        ("exact_key", "en", ("How high is it?", "3724 metres", "3054 metres", "2038 metres")),
        ("mixed_units", "en", ("How long is it?", "1 kilometre", "3 kilometres")),
        ("mixed_units", "en", ("When?", "25 November", "3 April")),
    ],
)
def test_wording_check_lets_pass_what_is_right(check, language, parts):
    assert check not in broken_by(question(language, *parts))


def test_echoed_words_are_said_as_they_stand_in_the_stem():
    asked = question("az", "Rayondakı şəlalə hansıdır?", "Zar şəlaləsi", "Alagöl", "Gamış dağı")
    assert [hit.details["words"] for hit in CHECKS["echoed_words"].look(asked)] == ["şəlalə"]


def test_explanation_missing_is_said_of_the_option():
    hits = list(CHECKS["explanation_missing"].look(question("en", *PLAIN["en"], explained=False)))
    assert [hit.option for hit in hits] == [0, 1, 2]


def pair(english, azerbaijani):
    return question("en", english, "A", "B"), question("az", azerbaijani, "A", "B")


@pytest.mark.parametrize(
    ("check", "english", "azerbaijani"),
    [
        ("numbers_differ", "Why 44 photographs?", "Niyə 45 fotoşəkil?"),
        ("numbers_differ", "Is 8.65 warm?", "8,56 istidirmi?"),
        ("numbers_differ", "In the 9th century?", "XIX əsrdə?"),
        ("numbers_differ", "Of 13,520 people?", "1352 nəfərdən?"),
        ("numbers_differ", "Which castle has five towers?", "Hansı qalanın altı bürcü var?"),
        ("numbers_differ", "Who came second?", "Üçüncü kim gəlib?"),
        ("numbers_differ", "What are the twenty-three steps?", "İyirmi dörd pillə nədir?"),
        ("numbers_differ", "What has two gates?", "Nəyin 4 darvazası var?"),
        ("numbers_differ", "What cost 5.9 million dollars?", "5,9 milyard dollara nə başa gəlib?"),
        ("numbers_differ", "Of 5 million people?", "5 min nəfərdən?"),
        ("numbers_differ", "When is it −28 °C?", "Nə vaxt 28 °C olur?"),
        ("dates_differ", "What began on 27 September 2020?", "27 oktyabr 2020-ci ildə nə başlanıb?"),
        ("negation_differs", "Which river is in the district?", "Hansı çay rayonda deyil?"),
        ("negation_differs", "Which plan was not kept?", "Hansı plana əməl olunub?"),
    ],
)
def test_language_check_finds_what_differs(check, english, azerbaijani):
    assert any(CHECKS[check].look(pair(english, azerbaijani)))


@pytest.mark.parametrize(
    ("english", "azerbaijani"),
    [
        ("Why 44 photographs?", "Niyə 44 fotoşəkil?"),
        ("Of 13,520 people, three?", "13\u00a0520 nəfərdən 3-ü?"),
        ("What cost 5.9 million dollars?", "5,9 mln dollara nə başa gəlib?"),
        ("Of 53 thousand people?", "53 min nəfərdən?"),
        ("Of 1.5 million people?", "1\u00a0500\u00a0000 nəfərdən?"),
        ("Who has five towers and two gates?", "Beş bürc və iki darvaza kimindir?"),
        ("What do both banks share?", "Hər iki sahildə nə var?"),
        ("What has two banks?", "Hər iki sahili olan nədir?"),
        ("Six of them are for the pupils.", "Onlardan altısı şagirdlər üçündür."),
        ("What are the twenty-three steps?", "İyirmi üç pillə nədir?"),
        ("Which two lie under the rock?", "Qayanın altında hansı ikisi var?"),
        ("When is it −28 °C?", "Nə vaxt −28 °C olur?"),
        ("When is it −28 °C?", "Nə vaxt 28 dərəcə şaxta olur?"),
        ("What of 1923-1929?", "1923–1929-cu illərdə nə olub?"),
        ("Fifteen hundred of two peoples?", "İki xalqdan min beş yüz nəfər?"),
        ("5 mines of five kinds?", "Beş növ 5 mina?"),
        ("June ends on its thirtieth day.", "İyun ayı 30 gündür."),
        ("On its thirty-first day?", "31-ci gündə?"),
        ("In the 13th–14th centuries?", "XIII–XIV əsrlərdə?"),
        ("What fell on 25 November?", "Nə 25 noyabrdır?"),
        ("By April 1993?", "1993-cü ilin aprelinədək?"),
        ("A plain in May?", "May ayında düzən?"),
        ("It may rain.", "Yağış yağa bilər."),
        ("Which plan was not kept?", "Hansı plana əməl olunmayıb?"),
        ("Who may have left it out?", "Kim onu yazmamış ola bilər?"),
        ("Which “10 steps”?", "Hansı “addımlar”?"),
        ("In which zone is Khachmaz?", "Xaçmaz hansı zonadadır?"),
    ],
)
def test_language_checks_let_pass_what_says_the_same(english, azerbaijani):
    both = pair(english, azerbaijani)
    assert {check.id for check in LANGUAGE_CHECKS if any(check.look(both))} == set()


def test_numbers_and_months_are_read_as_each_language_writes_them():
    assert set(numbers_in("53,340 of 8.65", "en")) == {"53340", "8.65"}
    assert set(numbers_in("53\u00a0340, 8,65, 1993-cü, XIX əsr", "az")) == {"53340", "8.65", "1993", "19"}
    assert months_in("On 1 May, it may", "en") == {4}
    assert months_in("2020-ci ilin noyabrındakı", "az") == {10}


def test_keys_that_stand_in_one_place_are_said():
    items = [QuizItem(f"q{number}", key_position=1) for number in range(5)]
    assert any(CHECKS["keys_uneven"].look(items))
    assert not any(CHECKS["keys_uneven"].look([QuizItem(f"q{n}", key_position=n % 3) for n in range(6)]))
    assert not any(CHECKS["keys_uneven"].look([QuizItem(f"q{n}") for n in range(9)]))


def test_same_fact_twice_is_said_once():
    items = [QuizItem("one", fact="area"), QuizItem("two", fact="area"), QuizItem("three", fact="height")]
    assert [hit.details["words"] for hit in CHECKS["same_fact_twice"].look(items)] == ["one, two"]
    compared = [QuizItem("one", fact="area"), QuizItem("two", fact="area", form="comparison")]
    assert not any(CHECKS["same_fact_twice"].look(compared))


def test_checks_have_an_id_and_one_sentence_each():
    checks = [*WORDING_CHECKS, *LANGUAGE_CHECKS, names_check([]), *QUIZ_CHECKS, *COVERAGE_CHECKS]
    assert len({check.id for check in checks}) == len(checks)
    assert all(check.sentence.strip().endswith(".") for check in checks)
    blocking = {check.id for check in checks if check.is_blocking}
    assert blocking == {
        "raw_placeholder",
        "lookalike_letters",
        "hidden_signs",
        "foreign_words",
        "numbers_differ",
        "dates_differ",
        "days_differ",
        "negation_differs",
        "names_differ",
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bu şəhir çok büyüktür", ["çok"]),
        ("Bu şehir ve köy", ["şehir", "ve", "köy"]),
        ("Orada the river var", ["the", "river"]),
        ("Evə gitmek üçün", ["gitmek"]),
        ("O geliyor", ["geliyor"]),
        ("“Veliaht ve Zaman” kitabı", []),
        ("The Times qəzetində", ["The"]),
        ("Bunu The Times yazıb", []),
        ("Bir şey oldu, edildi, mayın 9-u, yanlışdır", []),
        ("On il at belində, bir an, it hürür", []),
        ("Sonxeber.az və www.who.org yazıb", []),
        ("Kələntər hər gün kömək edir, çünki yüksəkdir", []),
    ],
)
def test_foreign_words_are_no_azerbaijani_and_never_names_or_quotations(text, found):
    assert list(foreign_words(text)) == found


def test_several_keys_stand_out_only_together():
    texts = question("en", "Who organised the fair?", "Fair Office of the whole town", "Mint", "Mill")
    both = QuestionText("en", texts.stem, (*texts.options, OptionText("Bank", True, "So it says.")))
    assert "longest_key" in broken_by(texts)
    assert "longest_key" not in broken_by(both)
    assert "echoed_words" not in broken_by(both)


KNOWN = (
    KnownName(("Kalbajar District", "Kalbajar"), ("Kəlbəcər rayonu", "Kəlbəcər")),
    KnownName(("Kalbajar city", "Kalbajar"), ("Kəlbəcər şəhəri", "Kəlbəcər")),
    KnownName(("Lachin District", "Lachin"), ("Laçın rayonu", "Laçın")),
    KnownName(("Tartar River",), ("Tərtər çayı",)),
    *(KnownName((en,), (az,), is_plain_word=True) for en, az in (("Rome", "Roma"), ("Lachin", "Laçın"))),
)


@pytest.mark.parametrize(
    ("english", "azerbaijani", "differs"),
    [
        ("When did Lachin District return?", "Kəlbəcər rayonu nə vaxt qaytarılıb?", True),
        ("Where does the Tartar River rise?", "Laçın rayonundan nə başlanır?", True),
        ("When did Lachin District return?", "Laçın rayonu nə vaxt qaytarılıb?", False),
        ("Where does the Tartar River rise?", "Çay haradan başlanır?", False),
        ("What of Kalbajar?", "Kəlbəcər şəhərində nə var?", False),
        ("What lies in Kalbajar city?", "Kəlbəcərdə nə var?", False),
        ("Does the Tartar River cross it?", "Tərtər çayının suyu oradan keçir?", False),
        ("What is there in Lachin?", "Romada nə var?", True),
        ("What is there in Rome?", "Laçında nə var?", True),
        ("Which novel is from Lachin?", "Hansı roman Bakıdandır?", False),
    ],
)
def test_names_differ_only_where_each_language_names_another_thing(english, azerbaijani, differs):
    check = names_check(KNOWN)
    assert any(check.look(pair(english, azerbaijani))) is differs
    assert check.is_blocking


def item(slug, stem, key, *others):
    return QuizItem(slug, texts=(question("en", stem, key, *others),))


def test_question_that_gives_away_the_key_of_another_is_said():
    asked = item("river", "Which river crosses the district of Kalbajar?", "Tartar", "Araz")
    teller = item("town", "Which town of Kalbajar district lies on the Tartar?", "Istisu", "Baku")
    (hit,) = CHECKS["gives_away_another"].look([asked, teller])
    assert hit.details == {"words": "Tartar", "one": "town", "other": "river"}
    apart = item("song", "Who sang of the Tartar?", "Ashug", "Khan")
    assert not any(CHECKS["gives_away_another"].look([asked, apart]))


def test_what_is_taught_and_never_asked_is_said_and_the_other_way_round():
    coverage = Coverage(frozenset({"area", "height"}), frozenset({"height", "rain"}))
    assert [hit.details["words"] for hit in CHECKS["never_asked"].look(coverage)] == ["area"]
    assert [hit.details["words"] for hit in CHECKS["never_taught"].look(coverage)] == ["rain"]
    same = Coverage(frozenset({"area"}), frozenset({"area"}))
    assert not any(CHECKS["never_asked"].look(same))
    assert not any(CHECKS["never_taught"].look(same))
