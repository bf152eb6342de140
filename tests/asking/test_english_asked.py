"""English questions whose time, person and object have to be read right: later, which had, he before his name."""

from quizzes.questions.asking.asking import ask_about
from tests.asking.drafting import drafts_of


def keys_of(text: str) -> dict[str, str]:
    return {stem: one.key for stem, one in drafts_of(text, "en").items()}


def test_relative_time_falls_out_of_a_stem():
    text = "Mary Holt walked on the beach in 1810. Five years later Mary Holt found a huge skull with long jaws."
    keys = keys_of(text)
    assert keys["Who found a huge skull with long jaws?"] == "Mary Holt"
    assert not [stem for stem in keys if "five years?" in stem]


def test_date_of_another_deed_is_not_that_of_a_participle():
    text = (
        "The inventor was Otto Berg, a German immigrant who had trained as a watchmaker before he sailed to America in "
        "1872."
    )
    assert not [stem for stem in keys_of(text) if "trained?" in stem]


def test_dated_participle_is_asked_in_the_past():
    keys = keys_of("Otto Berg is a clever engraver from Riga. His method, patented in 1886, is still in use.")
    assert keys["In which year was Otto Berg’s method patented?"] == "1886"


def test_participle_without_words_behind_it_gives_nothing():
    text = "Its pods, which are about the size of a ball, are cut down by hand with long knives, dried, and split open."
    assert isinstance(drafts_of(text, "en"), dict)


def test_name_behind_a_clause_is_its_he():
    text = (
        "The Sultan of Delhi, Selim Karim, liked Omar Aziz. When he was chosen to lead an embassy to China, Omar Aziz "
        "was glad to leave the city."
    )
    assert not [stem for stem in keys_of(text) if "when Selim Karim" in stem]


def test_noun_for_a_whole_clause_stands_beside_no_noun():
    text = "The newt keeps the body of a larva and lives under water, a condition that biologists call neoteny."
    keys = keys_of(text)
    assert "water" not in [key for stem, key in keys.items() if "condition" in stem and "_" not in stem]


def test_adjective_read_as_adverb_stays_in_its_phrase():
    text = "The player's body affects the field around the upright aerial, so that the note rises."
    keys = keys_of(text)
    assert keys["What does the player's body affect around the upright aerial?"] == "the field"


def test_more_than_is_asked_with_its_limit():
    keys = keys_of("The monks of Matera dug more than a hundred churches into the cliffs.")
    assert keys["More than how many churches did the monks of Matera dig into the cliffs?"] == "100"


def test_plain_question_goes_before_a_gap_for_the_same_answer():
    text = (
        "Mary Holt\n\nMary Holt lived by the sea and sold shells. In 1823 she had discovered the first complete "
        "skeleton, whose neck was so long that scholars suspected a fake."
    )
    stems = [one.stem for one in ask_about(text, language="en", limit=20).questions]
    assert "In which year had Mary Holt discovered the first complete skeleton?" in stems
    assert not [stem for stem in stems if stem.startswith("Which year")]


def test_a_few_stay_a_few_when_they_are_asked_about():
    stems = keys_of("In 1981 a few citizens started restoring the houses. The houses were sold in 1990.")
    assert stems["What did a few citizens start doing in 1981?"] == "restoring the houses"
    assert not any("the few" in stem for stem in stems)
