"""A surname that a text gives to several persons stands for none of them by a longer name."""

from quizzes.questions.asking.asking import ask_about
from tests.asking.drafting import drafts_of

BYRONS = (
    "Ada\n\nAugusta Ada Byron never knew her famous father. She was born in London. "
    "Byron sailed from England the following spring. He died in Greece when his daughter was eight. "
    "Lady Byron was fond of mathematics."
)


def test_surname_of_several_persons_is_not_written_out():
    asked = ask_about(BYRONS, language="en", limit=40).questions
    assert not any("Augusta Ada Byron sailed" in one.stem or "Augusta Ada Byron sail" in one.stem for one in asked)
    assert not any(one.key == "Augusta Ada Byron" and "sailed" in one.stem for one in asked)
    assert not any("Augusta Ada Byron died" in one.stem for one in asked)


def test_surname_of_one_person_is_written_out():
    text = "Mary\n\nMary Anning searched the cliffs. Anning sold her fossils to visitors from London."
    assert any("Mary Anning sell" in stem for stem in drafts_of(text, "en"))


def test_last_word_of_another_name_is_no_surname():
    text = (
        "Ada\n\nShe saw his Difference Engine in London. An Italian engineer, Luigi Menabrea, had described in French "
        "the Analytical Engine. The Difference Engine was heavy."
    )
    asked = ask_about(text, language="en", limit=40).questions
    assert not any("Analytical Difference" in one.stem for one in asked)
