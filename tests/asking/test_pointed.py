"""Questions on words that somebody points at: what can be pointed at, what is suggested, what stands beside the key."""

from itertools import pairwise

import pytest

from quizzes.questions.asking.answers import answers_in
from quizzes.questions.asking.pointed import suggest, ways_of
from quizzes.questions.asking.reading import read_for_asking

MILL = (
    "The Old Mill\n\nThe mill stands on the Tawe in Wales. A miller called Owen Pryce built it in 1786. He bought the"
    " stones in France. In winter the river froze, and the wheel stopped. The grain was carried up by a hoist. Then it"
    " fell between the stones and left them as flour. Owen Pryce died in 1831, and his daughter Gwen kept the mill."
)
KILIM = (
    "Kilim\n\nKilim tüksüz xalçadır. Onu qadınlar yun ipdən toxuyurlar. Naxışlar köhnə nağıllardan götürülür. Boyaq"
    " kökdən və qabıqdan alınır. Ən gözəl kilimlər Şamaxıda, Qazaxda və Bakıda toxunub. Gənc qızlar sənəti analarından"
    " öyrənirdi. 1930-cu ildə Şamaxıda emalatxana açıldı."
)
TEXTS = {"en": MILL, "az": KILIM}


@pytest.fixture(scope="module")
def read():
    return {language: read_for_asking(text, language=language) for language, text in TEXTS.items()}


def at(read, language, words):
    start = TEXTS[language].index(words)
    return suggest(read[language], start=start, end=start + len(words))


@pytest.mark.parametrize(
    ("language", "there", "not_there"),
    [
        ("en", ["Owen Pryce", "1786", "France", "flour", "daughter"], ["The", "by", "it", "and", "Then"]),
        ("az", ["xalçadır", "qadınlar", "Şamaxıda", "emalatxana"], ["və", "Onu", "Ən"]),
    ],
)
def test_words_that_carry_something_can_be_pointed_at_and_no_word_twice(read, language, there, not_there):
    found = list(answers_in(read[language]))
    words = [one.text for one in found]
    assert set(there) <= set(words)
    assert not set(not_there) & set(words)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(TEXTS[language][one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("en", "hoist", "“The grain was carried up by a _____”?"),
        ("en", "1786", "Owen Pryce built it in _____”?"),
        ("en", "left them as flour", "fell between the stones and _____”?"),
        (
            "az",
            "yun ipdən",
            "Boşluğa hansı sözlər yazılmalıdır: “Kilim tüksüz xalçadır. Onu qadınlar _____ toxuyurlar”?",
        ),
    ],
)
def test_gap_in_place_of_the_words_is_suggested(read, language, words, told):
    [gap] = [one for one in at(read, language, words) if one.stem.endswith(told)]
    assert gap.key == words


def test_gap_names_whom_a_pronoun_means(read):
    stems = [one.stem for one in at(read, "en", "stones in France")]
    assert any("Owen Pryce bought the _____" in stem and "He " not in stem for stem in stems)


def test_question_comes_before_the_gap_and_names_stand_beside_names(read):
    died = at(read, "en", "1831")
    assert died[0].stem == "In which year did Owen Pryce die?"
    assert len(died[0].distractors) == 3
    [*_others, town] = [one for one in at(read, "az", "Qazaxda") if "_____" in one.stem]
    assert {"Şamaxıda", "Bakıda"} & set(town.distractors) or all(
        name.endswith(("da", "də")) for name in town.distractors
    )


@pytest.mark.parametrize("language", ["en", "az"])
def test_every_word_gives_a_suggestion_whose_options_differ(read, language):
    for answer in answers_in(read[language]):
        for one in suggest(read[language], start=answer.start, end=answer.end):
            options = [one.key, *one.distractors]
            assert len({option.lower() for option in options}) == len(options) <= 4
            assert one.stem.endswith("?")


OTTERS = (
    "Otters of the Tamar\n\nOtters hunt at night in the Tamar. Young otters stay with their mother for a year. "
    "In 1957 hunters killed 39 otters near Dunbury. The number of otters increased after 1978. "
    "Cold rivers are rich in trout and eels. The northern bank of the Tamar is steep. "
    "In winter the fur of an otter becomes thicker. The mother teaches her cubs to swim in early summer."
)


def test_whole_sentence_is_asked_about_and_is_the_true_one_beside_wrong_ones():
    read = read_for_asking(OTTERS, language="en")
    start = OTTERS.index("Otters hunt")
    *_questions, said = suggest(read, start=start, end=OTTERS.index(" Young"))
    assert (said.kind, said.key) == ("statement", "Otters hunt at night in the Tamar.")
    assert len(said.distractors) == 3
    assert not any(words in OTTERS for words in said.distractors)


def test_same_words_and_seed_give_the_same_and_what_no_sentence_holds_gives_nothing(read):
    assert at(read, "en", "grain") == at(read, "en", "grain")
    assert suggest(read["en"], start=0, end=3) == []
    across = MILL.index("Wales"), MILL.index("miller") + 3
    assert suggest(read["en"], start=across[0], end=across[1]) == []


NETS = "Hail\n\nGrowers who hang a net over trees lose nothing. The ice fell at night, and one man was not hurt."
TOR = "Dolu\n\nBağbanlar ağaclara tor çəkirlər. Arılar bal yığır. Hər kəs bunu çox yaxşı bilir."


@pytest.mark.parametrize(
    ("language", "text", "noun", "grammar"), [("en", NETS, "net", "was"), ("az", TOR, "tor", "çox")]
)
def test_short_noun_can_be_pressed_and_a_short_word_of_grammar_cannot(language, text, noun, grammar):
    words = " ".join(one.text for one in answers_in(read_for_asking(text, language=language))).split()
    assert noun in words
    assert grammar not in words


@pytest.mark.parametrize(
    ("words", "before"), [("Italian", ""), ("court", "Most people in Italy were clean at table. ")]
)
def test_sentence_that_hints_at_the_answer_does_not_stand_before_its_gap(words, before):
    text = "Forks\n\nMost people in Italy were clean at table. It pleased the Italian cooks of the court."
    read, start = read_for_asking(text, language="en"), text.index(words)
    ways, _best = ways_of(read, start=start, end=start + len(words))
    sentence = text.rpartition(". ")[2].rstrip(".").replace(words, "_____")
    assert ways[-1].stem == f"Which word belongs in the gap: “{before}{sentence}”?"


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "With the distances from three stations the position of a quake can be found.", "three"),
        ("az", "Karvansaranın sahəsi səkkiz min kvadratmetrə yaxındır.", "səkkiz min"),
    ],
)
def test_number_that_the_text_spells_is_spelled_where_somebody_points_at_it(language: str, text: str, words: str):
    read = read_for_asking(text, language=language)
    start = text.index(words)
    ways, best = ways_of(read, start=start, end=start + len(words))
    asked = ways[best].asked(read)
    assert asked.key == words
    assert asked.distractors
    assert not any(character.isdigit() for one in asked.distractors for character in one)


def test_word_of_place_or_time_is_pressed_with_the_noun_that_owns_it():
    text = "Ağac\n\nAğac qışın sonunda çiçək açır. Çayın üstündə köprü var. Onun yanında kənd salınıb."
    found = [one.text for one in answers_in(read_for_asking(text, language="az"))]
    assert {"qışın sonunda", "Çayın üstündə"} <= set(found)
    assert not any("Onun" in words for words in found)
