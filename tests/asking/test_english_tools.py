"""What is used to do something, what a thing set between commas is called, and what "which is why" explains."""

import pytest

from tests.asking.drafting import drafts_of


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        ("Workers scrape off the skin with a knife.", "What do workers use to scrape off the skin?", "a knife"),
        (
            "The bark is wanted, so workers scrape off the dark skin with a knife.",
            "What do workers use to scrape off the dark skin?",
            "a knife",
        ),
        ("Sailors measured the depth with a rope.", "What did sailors use to measure the depth?", "a rope"),
        (
            "The elephant can pull down branches with its trunk.",
            "What can the elephant use to pull down branches?",
            "its trunk",
        ),
        (
            "Each key pushes a small peg, known as a tangent, against the string.",
            "What is the small peg that each key pushes against the string called?",
            "tangent",
        ),
        (
            "The broken kernels, known as nibs, are ground between heavy rollers.",
            "What are the broken kernels that are ground between heavy rollers called?",
            "nibs",
        ),
        ("What the two men had witnessed was a solar flare.", "What had the two men witnessed?", "a solar flare"),
        ("What the monks built was a stone bridge.", "What did the monks build?", "a stone bridge"),
        (
            "The soil is poor in nitrogen, which is why the plant eats insects.",
            "Why does the plant eat insects?",
            "because the soil is poor in nitrogen",
        ),
        (
            "Since the wheel never has to change direction, the sound can go on without a break.",
            "Why can the sound go on without a break?",
            "because the wheel never has to change direction",
        ),
    ],
)
def test_question_is_asked_plainly(text, stem, key):
    assert drafts_of(text, "en")[stem].key == key


@pytest.mark.parametrize(
    "text",
    [
        "Farmers share the water with their neighbours.",
        "The skin was scraped off with a knife.",
        "The king signed a treaty with France.",
    ],
)
def test_company_and_passives_are_no_tools(text):
    assert not any(" use to " in stem for stem in drafts_of(text, "en"))


def test_reason_that_is_explained_is_no_object():
    stems = drafts_of("The soil is poor in nitrogen, which explains why the plant eats insects.", "en")
    assert "What does nitrogen explain?" not in stems


def test_what_never_finds_themselves_and_still_stays_behind_quite():
    text = (
        "Penguins\n\nThe males press together in a huddle that is never quite still. Birds find themselves sheltered."
    )
    stems = drafts_of(text, "en")
    assert not any("themselves" in stem and stem.startswith("What ") for stem in stems)
    assert not any(stem.endswith("never quite?") for stem in stems)
