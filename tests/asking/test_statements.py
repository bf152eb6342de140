"""Statements: true ones beside ones wrong by a single thing; steps in their order; names of a person's own land."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.distractors.opposed import opposed
from quizzes.questions.asking.statements.falsehoods import falsehoods
from quizzes.questions.asking.statements.standing import leans, stands_alone, without_links
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.sentences import sentences_of
from quizzes.questions.asking.words.cultures import culture_of, persons_like
from quizzes.questions.asking.words.noun_kinds import is_loose, nouns_like
from tests.asking.drafting import harvest_of

OPPOSED = [
    ("en", "Digging began in April 1859", "Digging ended in April 1859"),
    ("en", "The first mill stood on the northern bank", "The second mill stood on the northern bank"),
    ("en", "Her father kept bees", "Her mother kept bees"),
    ("az", "Qışda gölün suyu azalır", "Qışda gölün suyu artır"),
    ("az", "Onun atası dəmirçi idi", "Onun anası dəmirçi idi"),
]
NOT_OPPOSED = [
    ("en", "Three towers fall off the cliff"),
    ("en", "Men and women carried stones"),
    ("en", "A journey does not last long"),
    ("en", "Smoke, at first, hides hawks"),
    ("az", "Qızlar və oğlanlar bulağa gedir"),
]


@pytest.mark.parametrize(("language", "true", "wrong"), OPPOSED)
def test_statement_is_turned_by_the_opposite_of_a_word(language, true, wrong):
    assert wrong in [text for _word, _other, text in opposed(true, language)]


@pytest.mark.parametrize(("language", "text"), NOT_OPPOSED)
def test_word_without_a_sure_opposite_is_not_turned(language, text):
    assert not list(opposed(text, language))


def test_two_dates_of_a_sentence_change_their_places():
    text = "The mill of Dunbury was built in 1791 and rebuilt by Henry Cole in 1840."
    wrongs = {row.wrong for row in falsehoods([], harvest_of(text, "en"), "en")}
    assert "The mill of Dunbury was built in 1840 and rebuilt by Henry Cole in 1791" in wrongs


def test_number_that_the_text_writes_out_is_written_out_in_a_statement():
    text = "The tower of Dunbury has seven bells. The mill was built in 1791. Horses drew the stones to the tower."
    asked = ask_about(text, language="en").questions
    wrongs = [row.wrong for row in falsehoods(asked, harvest_of(text, "en"), "en") if "bells" in row.wrong]
    assert wrongs
    assert not [wrong for wrong in wrongs if any(letter.isdigit() for letter in wrong)]


STANDING = [
    ("A kiln stood by the river. The kiln burned for two days.", "The kiln burned for two days"),
    ("Otters live here. In winter they hunt below the ice.", "In winter they hunt below the ice"),
    ("The miller sold the firm to his brother. He left.", "The miller sold the firm to his brother"),
]


@pytest.mark.parametrize(("text", "statement"), STANDING)
def test_statement_that_leans_on_the_text_does_not_stand(text, statement):
    sentence = next(
        one
        for one in sentences_of(text, language="en", published_on=None)
        if text[one.start : one.end].startswith(statement)
    )
    assert isinstance(sentence, Sentence)
    assert leans(sentence, statement, "en")


def test_statement_says_nothing_of_all_and_points_to_nothing():
    assert not stands_alone("All otters swim well", "en")
    assert not stands_alone("Bu çay dağdan axır", "az")
    assert stands_alone("Otters swim well in cold rivers", "en")
    assert without_links("Çayın suyu da azalır", "az") == "Çayın suyu azalır"
    assert without_links("Həm Kür, həm də Araz artır", "az") == "Həm Kür, həm də Araz artır"


STEPS = {
    "en": (
        "First the clay is dug from the bank. Then the clay is mixed with straw. After that the bricks are pressed in "
        "a wooden mould. Finally the bricks are burned in a kiln."
    ),
    "az": (
        "Əvvəlcə yun isti suda yuyulur. Sonra yun günəşdə qurudulur. Daha sonra yun daraqla daranır. Nəhayət, yun "
        "mis qazanda boyanır."
    ),
}
FIRST = {"en": "The clay is dug from the bank", "az": "Yun isti suda yuyulur"}


@pytest.mark.parametrize("language", ["en", "az"])
def test_steps_are_asked_in_their_order(language):
    questions = ask_about(STEPS[language], language=language).questions
    first = next(question for question in questions if question.kind == "what_first")
    assert first.key == FIRST[language]
    assert len(first.distractors) == 3


CULTURES = [
    ("en", "Aristotle", "greek"),
    ("en", "Pierre Garnier", "french"),
    ("az", "Aşıq Ələsgər", "ashug"),
    ("az", "Molla Pənah Vaqif", "azerbaijani classic"),
    ("az", "Tofiq Abbasov", "azerbaijani"),
]


@pytest.mark.parametrize(("language", "name", "culture"), CULTURES)
def test_names_beside_a_person_are_of_the_same_land_and_time(language, name, culture):
    assert culture_of(name, language).name == culture
    others = persons_like(name, language)
    assert len(others) >= 3
    assert all(culture_of(other, language, [*others, name]).name == culture for other in others)


def test_woman_stands_beside_women_and_a_ruler_beside_nobody_invented():
    assert all(
        name.split()[0] in {"Alice", "Martha", "Clara", "Jane", "Harriet"} for name in persons_like("Mary Holt", "en")
    )
    assert persons_like("Louis XIV", "en") == ()
    assert persons_like("Zzyx Qwert", "en") == ()


def test_nouns_of_a_kind_are_enough_and_a_doubtful_word_needs_its_like():
    for language, noun in (("en", "otter"), ("en", "violin"), ("az", "kamança"), ("az", "balta")):
        assert len(nouns_like(noun, language)) >= 3
    assert nouns_like("drone", "en", {"wall"}) == ()
    assert "worker" in nouns_like("drone", "en", {"queen"})
    assert is_loose("river", "en")
    assert not is_loose("violin", "en")
