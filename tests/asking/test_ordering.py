"""Questions on the order of events: from four dated events, none of them within a year of the next."""

from quizzes.questions.asking.asking import ask_about

FOUR = (
    "In 1861 a railway reached Thornby. The school was opened in 1868. A flood destroyed the wooden bridge in 1903. "
    "The station was closed in 1964."
)


def test_four_dated_events_are_asked_in_order():
    questions = ask_about(FOUR, language="en").questions
    first = next(question for question in questions if question.kind == "what_first")
    assert first.key == "The railway reached Thornby"
    assert set(first.distractors) == {
        "The school was opened",
        "The flood destroyed the wooden bridge",
        "The station was closed",
    }


def test_events_of_one_year_are_not_asked_in_order():
    text = FOUR.replace("1868", "1861").replace("1903", "1861")
    assert not any(question.kind == "what_first" for question in ask_about(text, language="en").questions)
