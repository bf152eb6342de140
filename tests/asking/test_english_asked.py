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
    assert "In which year did Mary Holt discover the first complete skeleton?" in stems
    assert not [stem for stem in stems if stem.startswith("Which year")]


def test_a_few_stay_a_few_when_they_are_asked_about():
    stems = keys_of("In 1981 a few citizens started restoring the houses. The houses were sold in 1990.")
    assert stems["What did a few citizens start doing in 1981?"] == "restoring the houses"
    assert not any("the few" in stem for stem in stems)


def test_part_of_a_time_is_asked_with_its_decade_or_day():
    keys = keys_of("At the end of the 1920s Otto Berg went to Peru, where he sold maps.")
    assert keys["At the end of which decade did Otto Berg go to Peru?"] == "the 1920s"
    keys = keys_of(
        "On the morning of 6 December 1917, children in Halifax ran to their windows to watch a ship on fire."
    )
    stem = "On the morning of which day did children in Halifax run to their windows to watch a ship on fire?"
    assert keys[stem] == "6 December 1917"


def test_limits_of_time_are_asked_with_their_preposition():
    text = (
        "By the twentieth century the Sassi of Matera had become overcrowded. The Royal Society of Denby did not admit "
        "women until 1904."
    )
    keys = keys_of(text)
    assert keys["By which century had the Sassi of Matera become overcrowded?"] == "the 20th century"
    assert keys["In which year did the Royal Society of Denby first admit women?"] == "1904"


def test_span_of_time_before_something_is_asked_for():
    text = "Omar Aziz left Tangier. It was twenty-four years before Omar Aziz saw Tangier again."
    assert keys_of(text)["How long was it before Omar Aziz saw Tangier again?"] == "24 years"


def test_new_thing_keeps_its_article_in_a_question_for_its_time():
    keys = keys_of("In 1823 a sudden storm killed the dog of Mary Holt. The dog lived in Denby.")
    assert keys["In which year did a sudden storm kill the dog of Mary Holt?"] == "1823"


def test_question_for_a_person_does_not_name_whose_father_it_was():
    text = "Mary Tharp drew maps. As a child she had followed her father across much of the United States."
    assert not [stem for stem in keys_of(text) if "Tharp’s father" in stem]


def test_role_that_opens_a_sentence_stands_apart_from_the_name():
    keys = keys_of("As a schoolboy Robert Moog built organs from magazine plans, and he went on to sell them.")
    assert keys["Who built organs from magazine plans?"] == "Robert Moog"
    assert not [stem for stem in keys if "go on?" in stem]


def test_clause_with_a_date_inside_another_is_asked_about():
    keys = keys_of("When a group of living newts was brought to Paris in 1864, nobody there was surprised.")
    assert keys["In which year was a group of living newts brought to Paris?"] == "1864"
    keys = keys_of("It was in Italy that the traveller Thomas Coryat met the fork in 1608.")
    assert keys["Where did the traveller Thomas Coryat meet the fork in 1608?"] == "Italy"


def test_date_beside_a_subject_is_asked_for_with_its_verb():
    keys = keys_of("A law passed in 1952 ordered the inhabitants of Matera to leave.")
    assert keys["In which year was a law passed that ordered the inhabitants of Matera to leave?"] == "1952"


def test_sentence_that_opens_with_what_answers_its_own_question():
    keys = keys_of("What interests scientists most today is the newt's power of repair.")
    assert keys["What interests scientists most today?"] == "the newt's power of repair"


def test_subject_with_a_clause_that_acts_on_it_is_read():
    keys = keys_of("The lakes which the Aztecs knew have mostly been drained by farmers.")
    assert "What has happened to the lakes which the Aztecs knew?" in keys


def test_reason_says_it_of_what_the_clause_acts_on():
    keys = keys_of("Manufacturers like cedar because it is soft and light.")
    assert keys["Why do manufacturers like cedar?"] == "because it is soft and light"


def test_owner_without_a_name_keeps_its_pronoun():
    keys = keys_of("Most salamanders lose their gills when they grow up and move onto land.")
    assert keys["When do most salamanders lose their gills?"] == "when they grow up and move onto land"


def test_what_something_began_as_is_asked_for():
    assert keys_of("Many islands of Denby began as termite mounds.")["What did many islands of Denby begin as?"]


def test_gap_for_a_trivial_noun_is_not_proposed():
    text = (
        "The Tank of Boston\n\nThe man in charge of the project, Arthur Jell, was an expert in finance who could not "
        "read a drawing. Each key of the machine released a small brass mould from the magazine at the top."
    )
    keys = {one.key for one in ask_about(text, language="en", limit=20).questions if "_____" in one.stem}
    assert not keys & {"man", "top"}


def test_owner_of_a_thing_is_asked_for_by_its_name():
    text = (
        "The tank leaked. The tank's owner, United States Industrial Alcohol, wanted it built as quickly as possible."
    )
    keys = keys_of(text)
    assert keys["What was the name of the tank's owner?"] == "United States Industrial Alcohol"


def test_person_of_the_title_is_the_young_man_of_the_first_sentence():
    text = (
        "Ibn Battuta\n\nIn June 1325 a young man rode out of Tangier to see the world. He had studied law in Fez. Ibn "
        "Battuta crossed North Africa."
    )
    assert keys_of(text)["What had Ibn Battuta studied in Fez?"] == "law"


def test_idiom_gives_no_question_for_its_noun():
    keys = keys_of("Mary Holt kept house for the botanist Otto Berg. The lichen of the Alps almost stops living.")
    unsure = ("What did Mary Holt keep", "What does the lichen of the Alps stop?")
    assert not [stem for stem in keys if stem.startswith(unsure)]


def test_gap_drops_the_years_since_something_untold():
    text = "Mary Holt died in Denby. Five years later Otto Berg found the first flying reptile known from Wales."
    gaps = [stem for stem in keys_of(text) if "_____" in stem]
    assert not [stem for stem in gaps if "Five years later Otto" in stem]


def test_end_of_a_range_and_the_minutes_of_an_hour_are_no_gaps():
    text = (
        "After three or four meals the leaf of the plant turns black and dies. At four minutes past nine the ship of "
        "Otto Berg blew up."
    )
    assert not [key for stem, key in keys_of(text).items() if key in {"four", "4"}]
