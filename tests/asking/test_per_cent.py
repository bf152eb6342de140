"""Per cent is no coin, wherever a phrase with it is asked for."""

from quizzes.questions.asking.pointed import ways_of
from quizzes.questions.asking.reading import read_for_asking

EEL = "The eel\n\nSince about 1980 the number of young eels has fallen by more than ninety per cent. Nobody knows why."


def test_per_cent_stays_beside_other_numbers():
    read, start = read_for_asking(EEL, language="en"), EEL.index("ninety per cent")
    ways, number = ways_of(read, start=start, end=start + len("ninety per cent"))
    asked = ways[number].asked(read)
    words = (*asked.distractors, *(word for word, _value in asked.choices))
    assert words
    assert all(word.endswith(" per cent") for word in words)
