"""What an Azerbaijani text is about stands in the questions about it: its country, its animal, who does something."""

from quizzes.questions.asking.azerbaijani.clauses.objects import without_false_names
from quizzes.questions.asking.full_names import FullNames
from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.texts.sentences import sentences_of
from tests.asking.drafting import drafts_of

ANIMAL = """Kirpi

Kirpi meşədə yaşayır. O, həşəratyeyən məməlilərə aiddir. Kirpinin tikanları iti olur. Onun burnu itin burnuna bənzəyir.
Heyvan torpağı pəncələrlə qazır. Bağbanlar kirpini qovmurlar, çünki o, ziyankarları yeyir."""
COUNTRY = """Nepal

Nepal dağlıq ölkədir. Nepalın sahəsi genişdir. Paytaxtı Katmandu şəhəridir. Milli idman növü voleyboldur.
Ölkə ərazisinin ən azı 40 faizi meşə ilə örtülü qalmalıdır. İlk yol XX əsrin ikinci yarısında çəkilmişdir.
Sakinlər dağları müqəddəs sayırlar, buna görə də uca zirvələrə çıxmaq qadağan edilmişdir."""


def _asked(text):
    names = FullNames(list(sentences_of(text, language="az", published_on=None)), "az")
    return {names.written_out(draft): draft.key for draft in drafts_of(text, "az").values()}


def test_animal_of_the_title_stands_for_pronouns_and_for_the_word_animal():
    asked = _asked(ANIMAL)
    assert asked["Kirpi hansı məməlilərə aiddir?"] == "həşəratyeyən məməlilərə"
    assert asked["Kirpi torpağı nə ilə qazır?"] == "pəncələrlə"
    assert asked["Bağbanlar niyə kirpini qovmurlar?"] == "çünki ziyankarları yeyir"


def test_country_of_the_title_owns_what_only_a_country_has():
    asked = _asked(COUNTRY)
    assert asked["Nepalın paytaxtı hansı şəhərdir?"] == "Katmandu şəhəri"
    assert asked["Nepalın milli idman növü hansıdır?"] == "voleybol"
    assert asked["Nepal ərazisinin ən azı neçə faizi meşə ilə örtülü qalmalıdır?"] == "40%"
    assert asked["Nepalda ilk yol hansı əsrin ikinci yarısında çəkilmişdir?"] == "XX əsrin"
    why = "Nepalda uca zirvələrə çıxmaq niyə qadağan edilmişdir?"
    assert asked[why] == "çünki sakinlər dağları müqəddəs sayırlar"


def test_word_told_at_once_and_what_follows_otherwise_are_asked():
    asked = drafts_of("Naxırçı, yəni mal otaran adam səhər gəlir. Otaq quru olmalıdır, yoxsa buğda çürüyər.", "az")
    assert asked["Naxırçı kimə deyilir?"].key == "mal otaran adama"
    assert asked["Otaq niyə quru olmalıdır?"].key == "yoxsa buğda çürüyər"


def test_subject_of_a_clause_within_is_not_the_doer_and_partners_are_no_objects():
    asked = drafts_of("Torpağın üst qatı donanda daha dərinə enir. Yazda erkəklə dişi qısa müddətə görüşür.", "az")
    assert not [stem for stem in asked if GAP not in stem and ("qatı" in stem or "nəyi" in stem)]


def test_what_follows_from_a_condition_is_asked_whole():
    asked = drafts_of("Ağır bir qutunu suya atsaq, dərhal dibə gedəcək.", "az")
    assert asked["Ağır bir qutunu suya atsaq, nə baş verəcək?"].key == "dərhal dibə gedəcək"
    assert not [stem for stem in asked if "haraya" in stem]


def test_plain_words_are_no_place():
    rows = sentences_of("Həssas burnu titrəyişi hiss edir. Qara dəniz dərindir.", language="az", published_on=None)
    names = [[one.value for one in without_false_names(row).values] for row in rows]
    assert names[0] == []


def test_o_before_a_measure_stands_for_nothing():
    text = "Göygöl\n\nGöygöl dağ gölüdür. Suyu o qədər şəffafdır ki, aşağıdakı daşlar aydın seçilir."
    assert not any("göl qədər" in stem.lower() for stem in drafts_of(text, "az"))
