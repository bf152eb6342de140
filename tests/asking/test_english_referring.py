"""Whom and what English stems speak of: persons by their given names, surnames, pronouns that nothing before tells."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.reading import read_for_asking
from tests.asking.drafting import drafts_of

VOYAGE = (
    "The Painter of Shells\n\nIn 1801 the painter Claire Fournier sailed to Mauritius with Aubert Lacaille, a bachelor"
    " who collected shells. Lacaille fell ill at once. Lacaille stayed in his cabin. Fournier drew three hundred"
    " shells.\n\nIn 1809 the museum of Lyon bought her drawings for 900 francs. She opened a school in Nantes."
)


def stems_of(text):
    return {one.stem: one.key for one in ask_about(text, language="en", limit=60).questions}


def test_pronoun_means_the_only_person_of_its_gender_and_not_the_one_named_most():
    drafts = drafts_of(VOYAGE, "en")
    assert drafts["What did Claire Fournier open in Nantes?"].key == "a school"
    assert not any("Lacaille open" in stem for stem in drafts)


def test_gender_is_told_by_the_name_or_the_noun_beside_it():
    genders = read_for_asking(VOYAGE, language="en").harvest.genders
    assert (genders.of("Fournier"), genders.of("Lacaille")) == ("she", "he")
    assert (genders.only("she"), genders.only("he")) == ("Claire Fournier", "Aubert Lacaille")


def test_currency_keeps_the_noun_of_its_text():
    drafts = drafts_of("In 1795 the council of Bern offered a prize of 12,000 francs for a new loom.", "en")
    keys = {one.key for one in drafts.values() if one.kind == "how_much"}
    assert keys == {"12,000 francs"}


def test_given_name_is_not_written_out_before_the_whole_name():
    text = (
        "The servant called himself Jean. He worked for two years in the kitchen of the castle.\n\n"
        "Later the castle was bought by a soldier named Jean Dubernat."
    )
    assert "Jean" in {key for stem, key in stems_of(text).items() if "called himself" in stem}


def test_surname_that_is_a_place_as_well_means_the_person_named_before():
    text = "Louis-Antoine de Bougainville sailed in 1766. Bougainville recorded in his journal that the ship had sunk."
    values = [one.type for one in read_for_asking(text, language="en").sentences[1].values]
    assert values == ["person"]


def test_year_behind_after_and_an_event_is_not_the_year_of_what_follows():
    drafts = drafts_of("After the death of Ada Reed in 1773 Clara Holt opened a tavern in Lyon.", "en")
    assert not [one for one in drafts.values() if one.kind == "when" and GAP not in one.stem]


LOOSE = [
    ("Peter Reed ate with forks in Leeds. Sailors in the Royal Navy are said to have scorned them well into"
     " the nineteenth century.", "scorned them"),
    ("Tin Cans\n\nErmal Reed drew tin cans. Grocers kept it on the counter before customers carried the cans home.",
     "kept it"),
    ("Halifax\n\nVincent Reed saw the ship in Halifax. In the harbour of Halifax she had collided with the Imo.",
     "she had"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), LOOSE)
def test_pronoun_that_no_word_of_its_stem_tells_is_not_asked_about(text, words):
    assert not [stem for stem in stems_of(text) if words in stem and ". " not in stem]


def test_clause_that_says_all_itself_is_asked_about_rather_than_behind_a_long_sentence():
    text = (
        "Inge Reed built clocks for the observatory of the old university in the north of Denmark for forty years."
        " She outlived nearly all of them, and when she died in 1993 she was 104 years old."
    )
    assert "How old was Inge Reed when she died in 1993?" in stems_of(text)


def test_surname_shared_by_a_family_means_the_one_told_first():
    text = (
        "Maria Sibylla Merian was a painter. Her father, Matthäus Merian, was an engraver.\n\nIn 1679 she published a"
        " book about caterpillars. Merian sailed to Suriname."
    )
    assert "In which year did Maria Sibylla Merian publish a book about caterpillars?" in drafts_of(text, "en")


UNTOLD = [
    "About five thousand are thought to have been built in the town of Thornby by 1830.",
    "Sixty years ago the town of Thornby was the largest in the whole of Wales.",
    "Within a few years the level there had risen by more than three metres.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_number_is_not_asked_for_where_its_noun_its_place_or_its_time_is_untold(text):
    assert not [one for one in drafts_of(text, "en").values() if one.kind == "how_many" and one.score >= 0.5]


def test_it_behind_a_participle_means_the_thing_acted_on():
    text = "In Killingworth an engine-wright named George Reed tested a lamp by carrying it into the pit of the mine."
    assert f"In Killingworth an engine-wright named {GAP} tested a lamp" in " ".join(drafts_of(text, "en"))


BALLOON = (
    "The Paper-Makers\n\nIn the town of Annonay, the Montgolfier family had been making paper for generations. "
    "On 4 June 1783 the brothers showed their invention in public. On 19 September, before Louis XVI and Marie "
    "Antoinette, a balloon lifted a sheep. A young teacher, Jean-François Pilâtre de Rozier, protested. Ten days later "
    "the physicist Jacques Charles went up in a balloon. Pilâtre tried to combine the systems: on 15 June 1785 his "
    "craft caught fire."
)


def test_brothers_bear_the_name_of_their_family_and_a_person_is_known_by_a_part_of_his_name():
    stems = drafts_of(BALLOON, "en")
    assert "When did the Montgolfier brothers show their invention in public?" in stems
    assert "When did Pilâtre’s craft catch fire?" in stems
    assert not [stem for stem in stems if "Antoinette brothers" in stem or "Charles’ craft" in stem]


@pytest.mark.parametrize(("time", "is_sure"), [("some days of autumn rain", False), ("the last days of autumn", True)])
def test_season_that_only_describes_is_no_sure_gap(time: str, is_sure: bool):
    text = f"Anyone who walks through a wood after {time} will notice that the ground has changed."
    (score,) = {one.score for one in drafts_of(text, "en").values() if one.key == "autumn" and one.options}
    assert (score > 0.6) is is_sure
