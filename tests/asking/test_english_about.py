"""What a text is about, by which a sentence is headed that begins with "it" or "they"."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.english import harvesting as english


@pytest.fixture
def about(monkeypatch):
    """What each text asked about was found to be about."""
    found, about_of = [], english.about_of

    def kept(*mentions):
        found.append(about_of(*mentions))
        return found[-1]

    monkeypatch.setattr(english, "about_of", kept)
    return found


CHOCOLATE = """The chocolate is roasted with care. A bar is wrapped by a machine. The chocolate melts when it is warm.
Bars are sold in shops. The chocolate cools for an hour. The chocolate is poured by hand."""
FLYTRAP = """The Venus flytrap grows in wet sand. The plant eats flies. The plant closes its leaves when a fly walks in.
The plant digests the fly in a week. A Venus flytrap sleeps in winter."""


def test_a_text_of_a_long_title_is_not_about_the_small_thing_in_it(about):
    ask_about(f"From Bean to Bar\n\n{CHOCOLATE}", language="en")
    assert "bar" not in about[-1]


def test_a_text_is_about_the_plant_of_its_title_and_not_about_the_name_within_it(about):
    ask_about(f"The Venus Flytrap\n\n{FLYTRAP}", language="en")
    assert about[-1] == "Venus flytraps"
