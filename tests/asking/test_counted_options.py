"""Options in the number of their key: tomatoes beside barley, no one ancient houses, no ten or even ten."""

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.distractors.opposed import opposed

VILLAGE = """The Old Village

The villagers of Skara Brae kept cattle, grew barley and caught fish. Before long William Watt had uncovered four
ancient houses. Eels live in rivers for ten or even twenty years. A violent storm struck the bay in 1850. The wind tore
the grass from a high dune. Each house has a stone hearth in the middle of its floor."""


def options_of(part: str) -> list[str]:
    asked = next(one for one in ask_about(VILLAGE, language="en").questions if part in one.stem)
    return [*asked.distractors, *(words for words, _value in asked.choices)]


def test_what_is_counted_stands_in_the_plural_beside_what_is_not():
    options = options_of("grow")
    assert options
    assert not {"tomato", "potato", "grape", "onion"} & set(options)


def test_no_one_stands_before_many():
    assert "one" not in options_of("ancient houses")


def test_number_that_the_stem_says_is_no_option():
    assert "ten" not in options_of("years")


def test_opposite_of_a_participle_is_a_participle():
    found = {other for _word, other, _text in opposed("before any metal is melted", "en")}
    assert "froze" not in found
    assert "frozen" in found
