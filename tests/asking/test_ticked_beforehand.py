"""Which wrong answers come ticked: words and phrases of the kind of the key; beside a clause somebody chooses."""

import pytest

from quizzes.language.letters import fold
from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.saying import echoes

FELT = (
    "How felt is made\n\nFelt is neither woven nor knitted."
    " Herders in Central Asia make it from the wool of their sheep,"
    " because wool hairs are covered with tiny scales that catch on each other. First the wool is washed and combed."
    " Then it is sprinkled with hot water and rolled up tightly. The roll is tied with rope and pulled behind a horse"
    " for several hours. Shepherds wear felt cloaks, which do not let the rain through."
)
HONEY = "Bal\n\nArıçı balı pətəkdən payızda götürür. Alınan bal şüşə qablara doldurulur və bazara göndərilir."


def question_with(text, language, key):
    """Return the question of a text that has a key."""
    return next(one for one in ask_about(text, language=language).questions if one.key == key)


@pytest.mark.parametrize(("key", "count"), [("hot water", 3), ("behind a horse", 3)])
def test_words_and_phrases_come_with_three_that_fit(key, count):
    question = question_with(FELT, "en", key)
    assert len(question.distractors) == count
    assert not {fold(one) for one in question.distractors} & {fold(words) for words, _value in question.choices}


def test_beside_a_cause_somebody_chooses():
    question = question_with(FELT, "en", "because wool hairs are covered with tiny scales that catch on each other")
    assert question.is_open
    assert len(question.choices) > 2


def test_key_that_alone_repeats_the_stem_comes_with_none():
    questions = [one for one in ask_about(HONEY, language="az").questions if one.key == "şüşə qablara"]
    assert questions
    assert all(one.is_open or not echoes(one.stem, one.key, list(one.distractors)) for one in questions)
