"""Negation held beside the other language: sure differences block, what may be one is a warning, the rest passes."""

import pytest

from quizzes.questions.checking.check import QuestionText
from quizzes.questions.checking.denying import denying_words, without_names
from tests.questions.checking.test_checks import CHECKS, pair


def found(english: str, azerbaijani: str) -> set[str]:
    both = pair(english, azerbaijani)
    return {name for name in ("negation_differs", "negation_may_differ") if any(CHECKS[name].look(both))}


@pytest.mark.parametrize(
    ("english", "azerbaijani"),
    [
        ("Which animal lives under the ground?", "Hansı heyvan yerin altında yaşamır?"),
        ("Which important invention came from China?", "Hansı mühüm ixtira Çindən gəlməyib?"),
        ("Which of these is not a foreign language?", "Bunlardan hansı xarici dildir?"),
        ("Which gem is not the hardest: diamond or ruby?", "Hansı daş ən bərkdir: almaz, yoxsa yaqut?"),
        ("Which animal eats meat?", "Hansı heyvan ət yeməz?"),
        ("How does a camel live with water?", "Dəvə susuz necə yaşayır?"),
        ("How does a camel live without water?", "Dəvə sulu yerdə necə yaşayır?"),
        ("A bird without wings", "Qanadlı quş"),
        ("The planet has an atmosphere.", "Planetin atmosferi yoxdur."),
        ("Which animal lays eggs?", "Hansı heyvan yumurta qoymur?"),
        ("No animals live there.", "Orada heyvan yaşayır."),
        ("Which of these is not a mammal?", "Bunlardan hansı məməlidir?"),
        ("A password with digits", "Rəqəmsiz şifrə"),
        ("Which animal swims?", "Hansı heyvan üzə bilmir?"),
        ("Which animal can nobody tame?", "Hansı heyvanı hamı əhliləşdirə bilər?"),
        ("Which animal is not wild?", "Hansı heyvan vəhşidir?"),
        ("Which planet has moons?", "Hansı planetin peyki yoxdur?"),
        ("Where is the city of Kalbajar?", "Kəlbəcər şəhəri harada yerləşmir?"),
    ],
)
def test_negation_is_surely_another_blocks(english, azerbaijani):
    assert found(english, azerbaijani) == {"negation_differs"}


@pytest.mark.parametrize(
    ("english", "azerbaijani"),
    [
        ("The solution looks pure.", "Məhlul bulanmır."),
        ("He was beheaded in the square.", "O, sağ qalmadı."),
        ("That book does not belong to him.", "O kitab başqasınındır."),
        ("The house is without a chimney.", "Ev bacalıdır."),
        ("The soup is eaten with pepper.", "Şorba istiotsuz yeyilir."),
        ("They measure two things.", "Göstəricilər bir şeyi ölçmür."),
    ],
)
def test_negation_other_words_may_stand_for_warns(english, azerbaijani):
    assert found(english, azerbaijani) <= {"negation_may_differ"}


@pytest.mark.parametrize(
    ("english", "azerbaijani"),
    [
        ("It stays the same", "Dəyişmir"),
        ("No more animals live there.", "Orada başqa heyvan yaşayır."),
        ("Which is a mammal?", "Hansı məməlidir?"),
        ("How does a camel live without water?", "Dəvə susuz necə yaşayır?"),
        ("Plants without leaves", "Yarpağı olmayan bitkilər"),
        ("A seedless grape", "Toxumsuz üzüm"),
        ("Fish with bones", "Sümüklü balıq"),
        ("Without help", "Təkbaşına"),
        ("Do not forget your book.", "Kitabı unutma."),
        ("Everyone except Aydan came.", "Aydandan başqa hamı gəldi."),
        ("Two amounts are unequal.", "İki kəmiyyət bərabər olmadığını göstərir."),
        ("It tells whether they came.", "Onların gəlib gəlmədiyini bildirir."),
        ("Which cloth is waterproof?", "Hansı parça su keçirmir?"),
        ("Which material is opaque?", "Hansı material işıq keçirmir?"),
        ("Which word begins with a silent letter?", "Hansı söz oxunmayan hərflə başlayır?"),
        ("Who wrote not only in Persian but also in Azerbaijani?", "Kim nəinki farsca, həm də azərbaycanca yazıb?"),
        ("Which town lies not far from the river?", "Çayın yaxınlığında hansı şəhər yerləşir?"),
        ("What did the referee forget to do?", "Hakim nəyi yadından çıxarıb etmədi?"),
        ("Which match ended in a draw?", "Hansı oyun heç-heçə bitdi?"),
        ("You did not answer this question.", "Bu suala cavab verməmisiniz."),
        ("Right: one. Not right: two.", "Düzgün: bir. Səhv: iki."),
    ],
)
def test_negation_good_translations_pass(english, azerbaijani):
    assert found(english, azerbaijani) == set()


def of_explanation(english: str, azerbaijani: str) -> set[str]:
    both = QuestionText("en", "", (), english), QuestionText("az", "", (), azerbaijani)
    return {name for name in ("negation_differs", "negation_may_differ") if any(CHECKS[name].look(both))}


def test_short_explanations_are_held_against_each_other_too():
    assert of_explanation("The parts are bound.", "Hissələr bağlı deyil.") == {"negation_may_differ"}
    assert of_explanation("Never give it away.", "Onu verin.") == {"negation_may_differ"}
    assert of_explanation("The parts are bound. They stay so.", "Hissələr bağlı deyil. Belə qalır.") == set()


AFFIRMATIVE = (
    "çimir gömür cumur yumur umur yamadı yamayıb yamayan mamır əmir dəmir təmir kömür daşkömür xəmir ömür damır məmur "
    "məmurlar yağmur samur kumir namaz almaz əmirdir heç-heçə çimirlər gəmir sümür"
)


@pytest.mark.parametrize("word", AFFIRMATIVE.split())
def test_affirmative_words_that_end_like_denials_deny_nothing(word):
    assert denying_words(without_names(f"hansı {word} və"), "az") == ""


@pytest.mark.parametrize(
    "word",
    ["bilmir", "görmür", "qalmadı", "gəlməyib", "yaşamayan", "yeməz", "deyil", "yoxdur", "heç", "çimmir", "yumadı"],
)
def test_denials_are_read_as_such(word):
    assert denying_words(f"hansı {word} və", "az") == word
