"""Each check with what it finds and what it lets pass, in both languages."""

import pytest

from quizzes.questions.checking.check import OptionText, QuestionText, QuizItem
from quizzes.questions.checking.languages import LANGUAGE_CHECKS, months_in, numbers_in
from quizzes.questions.checking.whole_quizzes import QUIZ_CHECKS
from quizzes.questions.checking.wording import WORDING_CHECKS

CHECKS = {check.id: check for check in (*WORDING_CHECKS, *LANGUAGE_CHECKS, *QUIZ_CHECKS)}
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
        ("raw_placeholder", "az", ("{subject:genitive} sahəsi nə qədərdir?", "3054 km²", "4000 km²")),
        ("lookalike_letters", "az", ("Kəlbəcәr haradadır?", "Dağda", "Dəniz sahilində")),
        ("negative_stem", "en", ("Which river is not in the district?", "Araz", "Lev")),
        ("negative_stem", "az", ("Hansı çay bu rayonda deyil?", "Araz", "Lev")),
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
        ("negative_stem", "en", ("Why does it say “days”, not “day”?", "For several cities", "By mistake")),
        ("negative_stem", "az", ("Xaçmaz zonası haradadır?", "Şimalda", "Cənubda")),
        ("negative_stem", "az", ("Əvvəlcə nəyi yoxlamaq lazımdır?", "İli", "Yeri")),
        ("unordered_numbers", "en", ("When?", "25 November 2020", "1 December 2020")),
        ("unordered_numbers", "en", ("How many?", "13,520", "37,470")),
        ("unordered_numbers", "az", ("Nə qədər?", "9410", "13\u00a0520")),
        ("mixed_kinds", "en", ("How far?", "about 450 kilometres", "about 600 kilometres")),
        ("longest_key", "en", ("Where?", "Kalbajar city", "Lachin", "Baku")),
        ("raw_placeholder", "en", ("What stands in {braces here}?", "A", "B")),
    ],
)
def test_wording_check_lets_pass_what_is_right(check, language, parts):
    assert check not in broken_by(question(language, *parts))


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
    checks = [*WORDING_CHECKS, *LANGUAGE_CHECKS, *QUIZ_CHECKS]
    assert len({check.id for check in checks}) == len(checks)
    assert all(check.sentence.strip().endswith(".") for check in checks)
    blocking = {check.id for check in checks if check.is_blocking}
    assert blocking == {"raw_placeholder", "lookalike_letters", "numbers_differ", "dates_differ", "negation_differs"}
