"""Wrong answers to choose from: what the text sets beside the key comes first, in its form; never what is right."""

from dataclasses import replace
from time import perf_counter

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.distractors.choice_heads import is_beside
from quizzes.questions.asking.distractors.choice_words import like_words
from quizzes.questions.asking.distractors.choices import MOST, choices_for
from quizzes.questions.asking.distractors.opposed import opposed
from quizzes.questions.asking.pointed import suggest
from quizzes.questions.asking.reading import read_for_asking
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.names_known import known_like
from quizzes.questions.asking.words.noun_kinds import sisters_of

KILN = (
    "A potter's kiln\n\nThe potter fires the bowls in a kiln. A thermostat keeps the heat even."
    " A rheostat feeds the coil. The potter buys red clay, fine sand and blue glaze in Lisbon."
    " The carpenter sells long shelves to the baker."
    " At the market the potter trades with a farmer and a weaver. In the nineteenth century four kilns stood near"
    " the river. The bowls dry slowly because the cellar is cold."
    " Thin bowls crack, so the potter cools them for three days."
    " Marta Alves made the first plates in 1862. Pedro Nunes taught her brother to paint. The workshop exports cups to"
    " France, and a cup is a small bowl."
    " She mixed the glaze by grinding shells. The master stored his tools in a chest."
)
DAIRY = (
    "Süd zavodu\n\nZavodda südü böyük çənlərdə saxlayırlar. Kompressor havanı sıxır. Kondensator isə buxarı soyudur."
    " Termostat istiliyi sabit tutur. Usta kəsmiyi nazik parçadan süzür. Fəhlələr qabı isti su ilə yuyurlar."
    " Kərə yağı soyuq zirzəmidə qalır. Leyla Quliyeva zavodu 1962-ci ildə açıb. Kamran Səfərov ona kömək edib."
    " Zavod Gəncədə yerləşir, məhsulu Şəkidə və Lənkəranda satılır. XIX əsrdə burada dəyirman var idi."
    " Süd xarab olmasın deyə, onu dörd saat qaynadırlar. Çobanlar inəkləri dağda otarır, qoyunları düzdə saxlayırlar."
    " Axşam qatıq, pendir və xama hazırlanır."
)
TEXTS = {"en": KILN, "az": DAIRY}


@pytest.fixture(scope="module")
def read():
    return {language: read_for_asking(text, language=language) for language, text in TEXTS.items()}


def offered(read, language, words):
    """The words set beside the ones pointed at in the text, then those to choose from."""
    text = TEXTS[language]
    start = text.index(words)
    end = start + len(words)
    gap = next(one for one in suggest(read[language], start=start, end=end) if (one.start, one.end) == (start, end))
    return [*gap.distractors, *(text for text, _value in gap.choices)]


@pytest.mark.parametrize(
    ("language", "words", "there"),
    [
        ("en", "thermostat", ["rheostat"]),
        ("en", "farmer", ["potter", "carpenter", "baker"]),
        ("en", "shelves", ["tables", "chairs"]),
        ("en", "slowly", ["quickly"]),
        ("en", "cools", ["heats", "sells"]),
        ("en", "cold", ["warm"]),
        ("en", "days", ["hours", "weeks"]),
        ("en", "four", ["three", "five"]),
        ("en", "1862", ["18"]),
        ("az", "çənlərdə", ["lərdə", "larda"]),
        ("az", "qaynadırlar", ["yuyurlar", "dondururlar"]),
        ("az", "nazik", ["qalın"]),
        ("az", "zirzəmidə", ["mətbəxdə"]),
        ("az", "Gəncədə", ["Şəkidə", "Lənkəranda"]),
        ("az", "XIX əsrdə", ["XVIII əsrdə", "XX əsrdə"]),
        ("az", "dörd", ["beş", "altı", "üç"]),
        ("az", "saat", ["gün", "həftə"]),
    ],
)
def test_words_of_the_kind_and_in_the_form_of_the_key_are_offered(read, language, words, there):
    found = offered(read, language, words)
    assert len(found) >= 3 or words in {"slowly", "cold", "nazik"}
    assert any(other in one for one in found for other in there)


@pytest.mark.parametrize(
    ("language", "stem", "words", "not_there"),
    [
        ("en", "With whom does the potter trade at the market?", "farmer", "weaver"),
        ("en", "What is bought in Lisbon?", "clay", "glaze"),
        ("en", "Who sells shelves to bakers?", "carpenter", "baker"),
        ("en", "What stands near the river?", "kilns", "kiln"),
        ("az", "Nəyi dağda otarırlar?", "inəkləri", "dağı"),
        ("az", "Nə sıxılır, nə də soyudulur?", "havanı", "buxar"),
        ("az", "Kərə yağı nədə qalır?", "zirzəmidə", "yağda"),
        ("az", "Zavodda nə hazırlanır?", "qatıq", "pendir"),
    ],
)
def test_nothing_is_offered_that_is_right_as_well_or_said_already(read, language, stem, words, not_there):
    start = TEXTS[language].index(words)
    sentence = next(one for one in read[language].sentences if one.start <= start < one.end)
    draft = Draft("what", stem, words, "", start, start + len(words), sentence, 1)
    found = [text for text, _value in choices_for(read[language], draft, most=50)]
    assert found
    assert not_there not in found


def test_a_date_in_a_sentence_too_short_for_a_gap_of_values_stands_beside_dates():
    text = "The Bridge\n\nBuilding began in April 1859. The bridge over the Tawe was opened in May 1863."
    start = text.index("April 1859")
    found = suggest(read_for_asking(text, language="en"), start=start, end=start + len("April 1859"))
    gap = next(one for one in found if "_____" in one.stem)
    assert gap.stem.endswith("“Building began in _____”?")
    assert len(gap.distractors) == 3
    assert all(value is not None for value in gap.distractor_values)


def test_rare_terms_that_end_alike_are_set_side_by_side():
    text = "Laboratoriya\n\nOssiloqraf cərəyanı çəkir. Spektroqraf isə işığı ayırır. Barostat təzyiqi sabit tutur."
    start = text.index("Ossiloqraf")
    gap = suggest(read_for_asking(text, language="az"), start=start, end=start + len("Ossiloqraf"))[0]
    assert {"Spektroqraf", "Barostat"} & set(gap.distractors) == {"Spektroqraf"}


@pytest.mark.parametrize(
    ("language", "words", "ends"),
    [
        ("az", "inəkləri", ("ləri", "ları")),
        ("az", "zirzəmidə", ("də", "da")),
        ("az", "soyudur", ("ır", "ir", "ur", "ür")),
        ("en", "mixed", ("ed", "ld", "ught", "de")),
        ("en", "kilns", ("s", "men")),
    ],
)
def test_every_choice_is_in_the_form_of_the_key(read, language, words, ends):
    found = offered(read, language, words)
    assert found
    assert all(one.endswith(ends) for one in found)


@pytest.mark.parametrize(
    ("language", "words", "there"),
    [
        ("en", "because the cellar is cold", "because the cellar is warm"),
        ("en", "red clay", "green clay"),
        ("az", "isti su ilə", "soyuq su ilə"),
    ],
)
def test_a_phrase_stands_beside_itself_with_one_word_changed(read, language, words, there):
    found = offered(read, language, words)
    assert any(one.startswith(there) for one in found)


def test_only_what_is_sure_is_set_and_invented_names_come_last_to_choose_from(read):
    start = KILN.index("Marta Alves")
    [made, *_rest] = suggest(read["en"], start=start, end=start + len("Marta Alves"))
    assert made.distractors == ("Pedro Nunes",)
    assert not {text for text, _value in made.choices} & set(made.distractors)
    assert len(made.choices) <= MOST


@pytest.mark.parametrize("language", ["en", "az"])
def test_choices_are_always_the_same_differ_and_come_fast(read, language):
    drafts = [read[language].shelf.with_whole_name(one) for one in read[language].harvest.drafts]
    first = [choices_for(read[language], one) for one in drafts]
    begun = perf_counter()
    again = [choices_for(read[language], one) for one in drafts]
    assert (perf_counter() - begun) / len(drafts) < 0.05
    assert first == again
    for draft, rows in zip(drafts, first, strict=True):
        words = [text.lower() for text, _value in rows]
        assert len(set(words)) == len(words) <= MOST
        assert draft.key.lower() not in words
        assert all((value is None) == (draft.value is None) for _text, value in rows)


def test_words_that_stand_beside_the_key_already_are_not_offered_again(read):
    draft = next(
        one for one in read["en"].harvest.drafts if one.value is None and len(choices_for(read["en"], one)) > 3
    )
    [(first, _value), *_rest] = choices_for(read["en"], draft)
    assert first not in [text for text, _value in choices_for(read["en"], draft, taken=(first,))]
    assert choices_for(read["en"], replace(draft, stem=f"{draft.stem} {first}"))[:1] != ((first, None),)


@pytest.mark.parametrize(
    ("words", "key", "language", "expected"),
    [
        ("the mouth", "the pointed tail", "en", True),
        ("the weaver", "the potter", "en", True),
        ("the warship", "the ship", "en", False),
        ("the animal", "the tail", "en", False),
        ("the potter", "the kiln", "en", False),
        ("clean clay", "clay", "en", False),
        ("the zither of the abbot", "the quern of the mill", "en", None),
        ("qaynar südü", "soyuq qatığı", "az", True),
        ("çobanlar", "zirzəmi", "az", False),
    ],
)
def test_phrases_of_a_text_stand_beside_one_of_their_kind_only(words, key, language, expected):
    assert is_beside(words, key, language) is expected


@pytest.mark.parametrize(
    ("noun", "language", "near", "there", "not_there"),
    [
        ("bread", "en", {"cheese"}, "cheese", "bread"),
        ("metal", "en", set(), "", "acid"),
        ("moon", "en", set(), "planet", "mist"),
        ("canavar", "az", set(), "tülkü", "canavar"),
        ("kəmər", "az", set(), "", "papaq"),
    ],
)
def test_sisters_of_a_noun_are_of_its_fine_kind(noun, language, near, there, not_there):
    found = sisters_of(noun, language, near)
    assert there in found or not there
    assert not_there not in found


@pytest.mark.parametrize(
    ("name", "there", "not_there"),
    [("Sweden", "Denmark", "Mexico"), ("Rome", "Venice", "Cairo"), ("Sheki", "Ganja", "Paris"), ("Narnia", "", "Rome")],
)
def test_known_names_beside_a_name_lie_near_it(name, there, not_there):
    found = known_like(name, "en")
    assert there in found or not there
    assert not_there not in found


def test_no_peak_is_offered_that_is_higher_than_the_highest():
    text = "Mount Lodo\n\nThe mountain Lodo is 7,570 metres high. A narrow path leads round it in four days."
    read = read_for_asking(text, language="en")
    draft = next(one for one in read.harvest.drafts if one.value is not None and one.value.unit)
    rows = choices_for(read, draft)
    assert rows
    assert all(value.low < 8849 for _words, value in rows)


def test_another_name_of_the_place_itself_is_never_offered():
    text = "The bridge\n\nThe bridge over the Neretva fell in 1993. Masons from Turkey shaped the new stones by hand."
    start = text.index("Turkey")
    gap = suggest(read_for_asking(text, language="en"), start=start, end=start + len("Turkey"))[0]
    words = [*gap.distractors, *(words for words, _value in gap.choices)]
    assert words
    assert "Türkiye" not in words


@pytest.mark.parametrize(
    ("text", "language", "key", "others"),
    [
        ("The best time to search for the Quorn fossils was winter.", "en", "winter", {"spring", "summer", "autumn"}),
        ("Dəmirağac qışın sonunda çiçək açır. Bağban çiçəyi sevir.", "az", "qışın", {"yayın", "payızın", "yazın"}),
    ],
)
def test_other_seasons_are_ticked_beside_a_season(text, language, key, others):
    asked = next(one for one in ask_about(text, language=language, limit=40).questions if one.key == key)
    assert set(asked.distractors) == others


@pytest.mark.parametrize(
    ("language", "text", "word", "is_offered"),
    [
        ("en", "The sea\n\nThey drew maps of the sea floor for many years. The house had a roof.", "floor", False),
        ("en", "The body\n\nIt can rebuild damaged sections of the spinal cord. A belt lay there.", "cord", False),
        ("en", "The town\n\nA lichen may be older than the village church near the river.", "church", True),
        ("az", "Kamança\n\nUsta kamanın at tükünü barmaqları ilə çəkir. Quşun lələyi var.", "tükünü", False),
        ("az", "Qala\n\nDüşmən qala divarlarını uzun müddət mühasirədə saxladı.", "divarlarını", True),
    ],
)
def test_noun_in_a_term_stands_beside_nothing_but_a_part_beside_parts(language, text, word, is_offered):
    read = read_for_asking(text, language=language)
    key = read.stock.word_at(text.index(word), text.index(word) + len(word))
    assert bool(like_words(read, key)) == is_offered


def test_noun_that_ends_like_is_keeps_its_end():
    text = "Dəyirman\n\nSalman hamıya isti çörək verdi, ocağı qaladı."
    read = read_for_asking(text, language="az")
    start = text.index("çörək")
    sentence = next(one for one in read.sentences if one.start <= start < one.end)
    draft = Draft("what", "Salman hamıya nə verdi?", "çörək", "noun:thing", start, start + len("çörək"), sentence, 1)
    found = [words for words, _value in choices_for(read, draft, most=20)]
    assert "pendir" in found
    assert "pen" not in found


def test_noun_of_no_kind_stands_beside_no_words_of_other_sorts():
    text = (
        "The desert\n\nWelwitschia grows only in the Namib Desert. It may die after a thousand years. Fog brings "
        "a little moisture. In the Namib welwitschia is protected by law."
    )
    read = read_for_asking(text, language="en")
    key = read.stock.word_at(text.rindex("welwitschia"), text.rindex("welwitschia") + len("welwitschia"))
    assert not [row.words for row in like_words(read, key)]


def test_persons_of_the_text_stand_beside_somebody_called_by_his_kin():
    text = (
        "A find on the coast\n\nWilliam Buckland bought fossils from Mary Anning. Georges Cuvier doubted them at first."
        " Henry Barlow drew the first of them. Mary’s brother Joseph noticed a long skull in the rock."
    )
    read = read_for_asking(text, language="en")
    draft = next(one for one in read.drafts_of(read.sentences[-1]) if one.kind == "who")
    found = [words for words, _value in choices_for(read, draft)]
    assert set(found[:3]) == {"William Buckland", "Georges Cuvier", "Henry Barlow"}


def test_plural_behind_an_adjective_is_no_verb_with_an_opposite():
    assert not [wrong for _one, _other, wrong in opposed("wooden locks with falling pins", "en") if "unlocks" in wrong]
    assert [wrong for _one, _other, wrong in opposed("the guard locks the gate", "en")] == [
        "the guard unlocks the gate"
    ]
