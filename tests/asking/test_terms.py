"""Tests the wrong answers beside a term: the other terms that an English text introduces."""

from quizzes.questions.asking.asking import ask_about

FUNGI = (
    "The hidden life of fungi\n\nA single thread is called a hypha. The whole web of threads is known as the mycelium. "
    "Wood contains a tough substance called lignin, which few living things can destroy. Many fungi form a partnership "
    "with trees in an arrangement that botanists call mycorrhiza. Under the cap hang thin plates called gills."
)


def test_other_terms_of_the_text_stand_beside_a_term_without_their_articles():
    asked = {one.key: one for one in ask_about(FUNGI, language="en").questions if one.kind == "called"}
    assert {"hypha", "mycelium", "lignin", "gills"} <= set(asked)
    terms = {"hypha", "mycelium", "lignin", "gills", "mycorrhiza"}
    for key, one in asked.items():
        assert len(one.distractors) == 3
        assert set(one.distractors) <= terms - {key}
        assert FUNGI[one.start : one.end] == key


def test_terms_of_the_same_sentence_may_name_the_same_and_stand_beside_none():
    text = FUNGI.replace("a hypha.", "a hypha, also known as a filament.")
    asked = {one.key: one for one in ask_about(text, language="en").questions if one.kind == "called"}
    assert not [one for one in asked.values() if one.key == "hypha" and "filament" in one.distractors]


def test_too_few_terms_are_only_offered():
    text = "Fungi\n\nA single thread is called a hypha. The whole web of threads is known as the mycelium."
    (one,) = (one for one in ask_about(text, language="en").questions if one.key == "hypha")
    assert not one.distractors
    assert "mycelium" in [words for words, _value in one.choices]
