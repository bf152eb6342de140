"""Tests the plain questions for the very words that somebody points at, in both languages."""

import pytest

from quizzes.questions.asking.pointed import MOST_PLAIN, questions_of, ways_of
from quizzes.questions.asking.reading import read_for_asking

DESERT = (
    "Life in the desert\n\nMost small mammals spend the day in burrows, where the air is cooler. The inhabitants have "
    "not been absent; they have been hiding from the sun. In the dunes certain beetles climb to the crest of a dune "
    "before dawn. The results showed that some individuals had remained airborne for ten months without a single stop. "
    "They survive as seeds, sometimes for years. For months the castaways camped on drifting floes, eating seal. "
    "It was believed that swallows wintered in lakes. Nobody has crossed the plain."
)
SCARF = (
    "Kəlağayı\n\nKeçmişdə boyaqları bitkilərdən alırdılar. Dördkünc ipək örpək o qədər nazikdir ki, ustalar onu "
    "üzükdən keçirməklə öyünərdilər. Axundzadə öz yazılarını gizli imza ilə göndərirdi. Baramaqurdu tut yarpağı ilə "
    "bəslənir. Yaşlı qadınlar tünd rəngləri sevirdilər. Usta parçaya ehtiyatla naxış vurur. Qaynar suya barama "
    "salınır. Alimlər bilirlər ki, bu sirr adətən atadan oğula keçir. Uzun illər polis nəzarəti altında yaşadı. "
    "Vitrinin qarşısında ayaq saxlayan ziyarətçi rəngləri görür. Dünənki fəhlə şəhərin varlısına çevrildi. "
    "Qazın əsas hissəsi metandır."
)
ASKED = [
    ("en", DESERT, "burrows", "Where do most small mammals spend the day?", "in burrows"),
    ("en", DESERT, "sun", "What have the inhabitants been hiding from?", "the sun"),
    ("en", DESERT, "beetles", "What climbs to the crest of a dune before dawn in the dunes?", "certain beetles"),
    ("en", DESERT, "dawn", "When do certain beetles climb to the crest of a dune in the dunes?", "before dawn"),
    (
        "en", DESERT, "ten",
        "For how many months had some individuals remained airborne without a single stop?", "ten months",
    ),
    ("en", DESERT, "seeds", "What do the results survive as for years?", "seeds"),
    ("en", DESERT, "floes", "Where did the castaways camp for months?", "on drifting floes"),
    ("az", SCARF, "bitkilərdən", "Keçmişdə boyaqları nədən alırdılar?", "bitkilərdən"),
    (
        "az", SCARF, "üzükdən",
        "Dördkünc ipək örpək o qədər nazikdir ki, ustalar onu nədən keçirməklə öyünərdilər?", "üzükdən",
    ),
    ("az", SCARF, "imza", "Axundzadə öz yazılarını nə ilə göndərirdi?", "gizli imza"),
    ("az", SCARF, "tut", "Baramaqurdu hansı yarpaq ilə bəslənir?", "tut"),
    ("az", SCARF, "Yaşlı", "Hansı qadınlar tünd rəngləri sevirdilər?", "yaşlı"),
    ("az", SCARF, "ehtiyatla", "Usta parçaya necə naxış vurur?", "ehtiyatla"),
    ("az", SCARF, "metandır", "Qazın əsas hissəsi nədir?", "metan"),
    ("az", SCARF, "fəhlə", "Kim şəhərin varlısına çevrildi?", "dünənki fəhlə"),
    ("az", SCARF, "atadan", "Bu sirr adətən kimdən oğula keçir?", "atadan"),
]  # fmt: skip


def asked(language, text, words):
    read = read_for_asking(text, language=language, published_on="")
    start = text.index(words)
    ways, best = ways_of(read, start=start, end=start + len(words))
    return read, ways, ways[best]


@pytest.mark.parametrize(("language", "text", "words", "stem", "key"), ASKED)
def test_words_pointed_at_are_asked_for_plainly(language, text, words, stem, key):
    read, ways, way = asked(language, text, words)
    assert (way.stem, way.asked(read).key) == (stem, key)
    said = text[way.start : way.end]
    assert words in said or words.startswith(said)
    assert "_____" in ways[-1].stem


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", DESERT, "swallows"),  # only believed
        ("en", DESERT, "plain"),  # denied
        ("az", SCARF, "altında"),  # belongs to the noun before it
        ("az", SCARF, "ayaq"),  # a set phrase
    ],
)
def test_what_cannot_be_asked_for_stays_a_gap(language, text, words):
    assert "_____" in asked(language, text, words)[2].stem


def test_plain_questions_stand_only_beside_their_own_words():
    read, ways, _way = asked("en", DESERT, "burrows")
    _read, others, _other = asked("en", DESERT, "mammals")
    plain = {way.stem for way in ways} - {way.stem for way in others}
    assert 0 < len(plain) <= MOST_PLAIN + 1
    assert not any(draft.score < 0.35 for draft in read.harvest.drafts if draft.stem in plain)


def test_verb_that_takes_one_object_is_not_asked_with_two():
    text = "Woods\n\nWood contains a tough substance called lignin, which very few living things are able to destroy."
    read = read_for_asking(text, language="en", published_on="")
    assert not [one.stem for one in read.harvest.plainly(read.sentences[-1]) if "living things" in one.stem]


@pytest.mark.parametrize(
    ("text", "word", "unwanted"),
    [
        ("Peat is rich in carbon that the living moss took from the air.", "carbon", "Where is peat rich"),
        ("A true raised bog is fed by rain alone.", "rain", "fed alone by"),
        ("Richard Anning left his family in debt when he died in 1810.", "debt", "Where did Richard"),
        ("Richard Anning left his family in debt when he died in 1810.", "Richard Anning", "Richard Anning’s family"),
        ("Henry De la Beche gave her the proceeds of his prints.", "Henry De la Beche", "Beche’s prints"),
    ],
)
def test_question_that_leaves_half_of_a_phrase_behind_is_not_suggested(text, word, unwanted):
    read = read_for_asking(f"The story of a coast\n\nIt begins long ago. {text}", language="en")
    start = read.sentences[-1].text.index(word)
    ways, _best = ways_of(read, start=start, end=start + len(word))
    assert not any(unwanted in way.stem for way in ways)


def test_time_that_ends_before_its_date_is_no_answer():
    read = read_for_asking("A life\n\nRichard Anning left his family in debt when he died in 1810.", language="en")
    assert not any(way.key.endswith(" in") for way in questions_of(read, read.sentences[-1]))
