"""Foreign words, placeholders, letters and options: faults that are found, and honest texts that pass."""

import pytest

from quizzes.questions.checking.foreign_words import foreign_words
from quizzes.questions.checks import OptionDraft, QuestionDraft, findings
from tests.questions.checking.test_checks import broken_by, question

TURKISH = (
    "hayvan hayvanlar güneş deniz kitap kitaplar gezegen renk beyaz yeyen kırmızı yeşil ağaç okulda bilgisayar çocuk"
)
ENGLISH = "animal school computer green true false teacher telescope statement trade hot fruit"
TURKISH_FORMS = "yürek bulutlar halkın hızını güneşe çiçeklere gölge meyveye merkezi"
TURKISH_FORMS += " kalbi hücrenin köprüden üçgen görecek balıkçılık yakınlık evlerde"
HONEST = "mövqe kaşne şose demir desert modern kanal balıq gələcək bulud xalq dəmir kafe sun tale island "
HONEST += "güney quzey savaş heyvan günəş dəniz okulyar bulud sinif dünya yaz yay mavi sarı ağac orta at on an"


@pytest.mark.parametrize("word", [*TURKISH.split(), *TURKISH_FORMS.split(), *ENGLISH.split()])
def test_foreign_words_are_found(word):
    assert list(foreign_words(f"Bu {word} haradadır?")) == [word]


@pytest.mark.parametrize("word", HONEST.split())
def test_azerbaijani_words_are_none(word):
    assert list(foreign_words(f"Bu {word} haradadır?")) == []


@pytest.mark.parametrize(
    ("text", "found"), [("Bread", ["Bread"]), ("Bread 2019-cu ildə açılıb.", []), ("bread", ["bread"])]
)
def test_english_noun_at_the_head_of_a_sentence_may_be_a_name(text, found):
    assert list(foreign_words(text)) == found


@pytest.mark.parametrize(
    "parts",
    [
        ("Boşluğa hansı söz gəlir: “___ raining”?", "It's", "Its", "Is"),
        ("“Gözəl” sözü ingilis dilində necə deyilir?", "beautiful", "the house", "animal"),
        ("Python bu proqramda nə yazır?", "True", "False"),
        ("Hansı cümlə düzgündür?", "She go to school.", "She goes to school."),
        ("“Go” felinin keçmiş zaman forması hansıdır?", "goed", "gone", "went"),
        ("“www” nə deməkdir?", "World Wide Web", "Wide Area Work"),
        ("Hansı operator dövr yaradır?", "for", "if", "print"),
        ("Dağlarımızda hansı yamac isti olur?", "Güney yamac", "Quzey yamac"),
    ],
)
def test_foreign_words_that_are_asked_for_pass(parts):
    assert "foreign_words" not in broken_by(question("az", *parts))


def test_english_options_that_nobody_translated_are_found():
    assert "foreign_words" in broken_by(question("az", "Hansı heyvan uçur?", "The bird", "The horse"))
    assert "foreign_words" in broken_by(question("az", "Hansı söz isimdir?", "House", "Gözəl"))


@pytest.mark.parametrize(
    "stem",
    [
        *("Which animal lives in {0}?", "Hansı heyvan {şəhər} yaşayır?", "Which lives in ${place name}?"),
        *("What is in %1$s?", "What is in [place]?", "Hansı çay [yer] axır?", "Which animal lives in XXX?"),
        *("XXX harada yerləşir?", "What is in XXXX?"),
    ],
)
def test_placeholders_are_found(stem):
    assert "raw_placeholder" in broken_by(question("en", stem, "Lion", "Wolf"))


@pytest.mark.parametrize(
    "stem",
    [
        *("Which is the solution set {0}?", "What is A ∪ {0}?", "In Python, what does %d print?"),
        *("XXX əsrdə nə olacaq?", "Where were the XXX Olympic Games?", "He said: “[He] came.” Who came?"),
        "What is {x}?",
    ],
)
def test_signs_that_are_meant_are_no_placeholders(stem):
    assert "raw_placeholder" not in broken_by(question("en", stem, "XXX", "XX"))


def test_letters_of_a_russian_word_are_honest_where_the_stem_speaks_of_russian():
    assert "lookalike_letters" not in broken_by(question("az", "Rus dilində “ухо” nədir?", "Qulaq", "Burun"))
    assert "lookalike_letters" in broken_by(question("az", "“ухо” nədir?", "Qulaq", "Burun"))
    assert "lookalike_letters" in broken_by(question("az", "Rus dilində Gәncә necə yazılır?", "A", "B"))


def blocked(*texts, stem="Which?"):
    draft = QuestionDraft(stem, tuple(OptionDraft(text, is_key=not place) for place, text in enumerate(texts)))
    of_options = {"option_repeated", "option_looks_alike", "option_text_missing"}
    return {finding.code for finding in findings(draft)} & of_options


@pytest.mark.parametrize(
    "texts",
    [
        *(("saç", "sac"), ("ı", "i", "u"), ("CO", "Co", "Cu"), ("1 mW", "1 kW", "1 MW"), ("$5", "€5", "£5")),
        *(("It's", "Its", "Is"), ("oğlan", "oglan"), ("—", ",", ".")),
    ],
)
def test_options_that_differ_in_what_is_seen_pass(texts):
    assert blocked(*texts) == set()


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (("A wolf", "a  WOLF"), "option_repeated"),
        (("A lion", "A wolf", "—"), "option_text_missing"),
        (("A lion", "A wolf", "..."), "option_text_missing"),
        (("3 km²", "3 km2"), "option_repeated"),
        (("İstisu", "istisu"), "option_repeated"),
    ],
)
def test_options_that_are_one_or_none_are_refused(texts, code):
    assert code in blocked(*texts)


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("0.5", "½")),
        ("az", ("1 km", "1000 m")),
        ("az", ("Yeddi", "7")),
        ("az", ("25 noyabr 2020", "25.11.2020")),
        ("az", ("saç", "sac")),
        ("en", ("CO", "Co")),
    ],
)
def test_options_that_may_be_one_are_a_warning(language, texts):
    assert "options_nearly_same" in broken_by(question(language, "What is it?", *texts))


@pytest.mark.parametrize("texts", [("7", "8"), ("1/2", "1/3"), ("1 km", "100 m"), ("Lion", "Wolf")])
def test_options_that_differ_are_no_warning(texts):
    assert "options_nearly_same" not in broken_by(question("en", "What is it?", *texts))
