"""English stems that say of what they speak by what the text has told: things named often, names in longer names."""

from quizzes.questions.asking.asking import LOWEST_SCORE, ask_about
from tests.asking.drafting import drafts_of


def good(text: str) -> dict[str, str]:
    return {stem: one.key for stem, one in drafts_of(text, "en").items() if one.score >= LOWEST_SCORE}


def test_cause_of_what_the_text_has_spoken_of_is_asked():
    text = (
        "Thornby lies by a river. The village had a mill. Ships came to the village. Many families moved to the "
        "village because of the railway."
    )
    assert "Why did many families move to the village?" in good(text)


def test_share_of_something_is_no_subject_of_what_follows():
    text = "The glaciers of the Alps have lost half of their ice, which worries the farmers of the valleys."
    assert not [stem for stem in drafts_of(text, "en") if stem.startswith("What does half")]


def test_letter_in_a_name_denies_nothing():
    text = "At Harvard the engineers of the navy built the Mark I in 1944."
    assert drafts_of(text, "en")["What did the engineers of the navy build in 1944 at Harvard?"].key == "Mark I"


def test_name_inside_a_longer_name_is_not_written_out():
    text = (
        "Tristan da Cunha\n\nTristan da Cunha is an island. It was found by the sailor Pedro Cunha in 1506. In October "
        "1961 a volcano erupted beside the village on the island of Tristan da Cunha."
    )
    stems = [one.stem for one in ask_about(text, language="en", limit=20).questions]
    assert not [stem for stem in stems if "da Pedro" in stem]


def test_such_ridges_do_not_stand_alone():
    text = "When ice melts, it drops stones in a ridge called a moraine. Many lakes in Finland lie behind such ridges."
    stems = [one.stem for one in ask_about(text, language="en", limit=20).questions]
    assert not [stem for stem in stems if "such ridges" in stem and ". " not in stem]


def test_person_in_a_sentence_that_is_not_read_comes_between():
    text = (
        "One was Jean-François Pilâtre de Rozier, a young teacher of science.\n\nLouis XVI thought that the passengers "
        "ought to be criminals. Pilâtre was indignant. With the help of friends at court he got a second balloon."
    )
    assert not [stem for stem in drafts_of(text, "en") if "Louis XVI g" in stem]


def test_clause_that_hangs_on_a_noun_is_no_cause():
    text = (
        "Families hollowed out a room, used the blocks they had removed to build a front wall, and so the cave "
        "gradually became a house."
    )
    assert not [one.key for one in drafts_of(text, "en").values() if "had removed to build" in one.key]


def test_topic_of_a_title_with_two_things_is_what_the_text_tells_of_most():
    text = (
        "From Bean to Bar\n\nChocolate begins as a bean. Chocolate is made in factories. At this stage the seeds taste "
        "bitter. Before it is poured into moulds, chocolate must be cooled. A bar of chocolate is wrapped in foil."
    )
    assert not [stem for stem in drafts_of(text, "en") if "about bars" in stem or "about beans" in stem]


def test_stem_drops_a_clause_that_makes_it_too_long():
    text = (
        "At the end of the eighteenth century, when France was at war and could no longer buy English graphite, the "
        "inventor Nicolas Conté was asked to find a substitute."
    )
    keys = {stem: one.key for stem, one in drafts_of(text, "en").items()}
    assert keys["Who was asked to find a substitute at the end of the eighteenth century?"] == "Nicolas Conté"


def test_half_of_something_is_a_subject_with_its_about():
    drafts = drafts_of("About half of the world's cork comes from Portugal, where oaks are common.", "en")
    assert drafts["Where does about half of the world's cork come from?"].key == "Portugal"


def test_way_before_the_subject_is_asked_for():
    drafts = drafts_of("By drying their fish, the islanders of Denby kept food for months.", "en")
    assert drafts["How did the islanders of Denby keep food for months?"].key == "by drying their fish"


def test_something_odd_is_said_in_full():
    text = "Mary Holt drew maps of the sea. In 1952 Mary Holt noticed something odd."
    assert "In which year did Mary Holt notice something odd?" in good(text)
