"""English sentences read further: names that are no persons, short quotations, clauses behind asides and openings."""

import pytest

from quizzes.questions.asking.asking import LOWEST_SCORE
from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.reading import read_for_asking
from tests.asking.drafting import drafts_of

ISLAND = (
    "Skellig Michael\n\nSkellig Michael is a steep rock that rises from the Atlantic. Its higher summit stands 218"
    " metres above the waves. The monastery was occupied by 823, when Vikings raided it and carried off a man named"
    " Étgal, who, according to the annals, died soon afterwards of hunger."
)


def keys_of(text: str) -> dict[str, str]:
    return {one.stem: one.key for one in read_for_asking(text, language="en").harvest.drafts}


def test_name_is_no_person_where_its_text_says_what_it_names():
    kinds = {(one.type, one.value) for row in read_for_asking(ISLAND, language="en").sentences for one in row.values}
    assert ("other_name", "Skellig Michael") in kinds
    assert any(key == "Skellig Michael’s higher summit" for key in keys_of(ISLAND).values())


def test_person_stays_one_where_the_text_says_so():
    read = read_for_asking("Mary Michael is a painter of birds. She lives in Cork.", language="en")
    assert ("person", "Mary Michael") in {(one.type, one.value) for one in read.sentences[0].values}


def test_predicate_behind_an_aside_belongs_to_who_stands_before_it():
    assert not any("the monastery die" in stem for stem in keys_of(ISLAND))


ASKED = [
    ("In 1851 Elias Howe took out a patent on an “automatic, continuous clothing closure”, but he did nothing more.",
     "In which year did Elias Howe take out a patent on an “automatic, continuous clothing closure”?", "1851"),
    ("Nevertheless, a lawyer called Lewis Walker financed the loom of Manley.",
     "Who financed the loom of Manley?", "Lewis Walker"),
    ("The man who saved it was Gideon Sundback, an engineer born in Sweden, who was hired in 1906.",
     "In which year was Gideon Sundback hired?", "1906"),
    ("Gideon Sundback was an engineer. Sundback abandoned hooks altogether.",
     "What did Gideon Sundback abandon altogether?", "hooks"),
    ("The “clasp locker” of Judson, patented in 1893, was a row of hooks.",
     "In which year was the clasp locker of Judson patented?", "1893"),
    ("Anna Berg sold boots. Her “locker”, patented in 1893, was a row of hooks.",
     "In which year was Anna Berg’s locker patented?", "1893"),
    ("Mangroves send up rows of slender spikes, called pneumatophores, which poke out of the mud.",
     "What are the slender spikes that mangroves send up called?", "pneumatophores"),
    ("After three days the mixture, now known as koji, is covered with a yellowish fur.",
     "What is the mixture that is covered with a yellowish fur called?", "koji"),
    ("The mash, or moromi, is pressed in bags of cloth.", "What is the mash also called?", "moromi"),
    ("Glutamic acid is the source of the savoury taste that the Japanese call umami.",
     "What do the Japanese call the savoury taste?", "umami"),
    ("In winter the herders move into round felt tents, known as gers.",
     "What are the round felt tents into which the herders move called?", "gers"),
    ("The first difficulty is salt. Red mangroves keep it out of their roots by means of a filter.",
     "What keeps the salt out of red mangroves’ roots by means of a filter?", "red mangroves"),
    ("The task of the mould is to produce enzymes. These break the proteins of the beans down into acids.",
     "What do enzymes break the proteins of the beans down into?", "acids"),
    ("George Shaw praised the rock. UNESCO added it to the World Heritage List in 1996.",
     "In which year did UNESCO add the rock to the World Heritage List?", "1996"),
    ("Reproduction poses a problem of its own, since an ordinary seed would be washed away at once.",
     "Why does reproduction pose a problem of its own?",
     "because an ordinary seed would be washed away at once"),
    ("Only in 2012 did an American botanist name a species of bellflower.",
     "In which year did an American botanist name a species of bellflower?", "2012"),
    ("The mash is changed by yeasts that convert sugar into alcohol.", "What do yeasts convert sugar into?", "alcohol"),
    ("Anna Berg exhibited the loom at the Museum of Riga in the same year.",
     "What did Anna Berg exhibit at the Museum of Riga?", "the loom"),
    ("Anna Berg’s locker was meant to spare people the trouble of lacing their boots.",
     "What was Anna Berg’s locker meant to do?", "to spare people the trouble of lacing their boots"),
    ("Water was scarce there. Drinking water was gathered from the rain.",
     "What was drinking water gathered from?", "the rain"),
    ("Anna Berg was knighted in 1875 and died in 1891.", "In which year did Anna Berg die?", "1891"),
    ("At high tide the sea is let into a large pond called the vasière.",
     "What is the large pond into which the sea is let called?", "vasière"),
    ("The marsh workers, known as paludiers, use a network of clay basins that was laid out by monks"
     " more than a thousand years ago.",
     "What are the marsh workers called?", "paludiers"),
    ("Fleur de sel, the flower of salt, forms as a thin crust when a dry east wind blows.",
     "What happens when a dry east wind blows?", "fleur de sel forms as a thin crust"),
    ("Steam engines lifted the flow: the station at Crossness, opened in 1865, contained four pumps.",
     "In which year was the station at Crossness opened?", "1865"),
    ("The higher summit of Snaefell stands 218 metres above the waves.",
     "How many metres does the higher summit of Snaefell stand above the waves?", "218 metres"),
    ("Joseph Bazalgette was an engineer. Bazalgette insisted on Portland cement.",
     "What did Joseph Bazalgette insist on?", "Portland cement"),
    ("The level of the Caspian Sea rose by two metres in 1990.",
     "By how many metres did the level of the Caspian Sea rise in 1990?", "two metres"),
    ("Since about 1980 the number of eels reaching Europe has fallen by more than 90 per cent.",
     "By about what percentage has the number of eels reaching Europe fallen since about 1980?", "90 per cent"),
    ("Black mangroves are less particular: they take in brine and lose water again.",
     "What do black mangroves take in?", "brine"),
    ("On Skye, fish, seabirds and their eggs supplied the rest of the food.",
     "What supplied the rest of the food on Skye?", "fish, seabirds and their eggs"),
    ("In the desert stood great ruined villages whose age nobody knew. Their roofs had rested on timber.",
     "What had great ruined villages’ roofs rested on?", "timber"),
    ("A pound of salt cost a pound and a half of iron in old Sichuan.",
     "What did a pound of salt cost in old Sichuan?", "a pound and a half of iron"),
    ("Anna Berg counted the rings. Today the method is called dendrochronology.",
     "What is the method described in the text called?", "dendrochronology"),
    ("In 1024 the bank issued the first official notes. They were printed with six blocks to make forgery difficult.",
     "Why were the first official notes printed with six blocks?", "to make forgery difficult"),
    ("The Bank of Stockholm, founded by Johan Palm, printed notes in 1661 because its coins were too large.",
     "In which year did the Bank of Stockholm print notes?", "1661"),
    ("The Bank of Stockholm, founded by Johan Palm, printed notes in 1661 because its coins were too large.",
     "Who founded the Bank of Stockholm?", "Johan Palm"),
    ("Coins of Ely were heavy because the town was forbidden to use copper and had to make do with iron.",
     "Why were coins of Ely heavy?", "because the town was forbidden to use copper and had to make do with iron"),
    ("Each pencil begins as a thin board called a slat.",
     "What is the thin board as which each pencil begins called?", "slat"),
    ("Joseph Berg was an engineer who suffered from asthma.", "What did Joseph Berg suffer from?", "asthma"),
    ("Graphite is a mineral that conducts electricity.", "What conducts electricity?", "graphite"),
    ("Because the growing mould gives off heat, it has to be turned from time to time.",
     "Why does the growing mould have to be turned from time to time?", "because the growing mould gives off heat"),
    ("When the mash has darkened and its smell has mellowed, it is folded into layers of cloth.",
     "What happens when the mash has darkened and its smell has mellowed?", "it is folded into layers of cloth"),
    ("The glass instrument, which Robert Boyle named the barometer, hung in wealthy houses.",
     "What did Robert Boyle name the glass instrument?", "barometer"),
    ("Bell metal is a kind of bronze.", "What is bell metal?", "a kind of bronze"),
    ("The larvae of eels, which are shaped like willow leaves, drift towards Europe.",
     "What are the larvae of eels shaped like?", "willow leaves"),
    ("When all is ready, bronze at 1,100 degrees is poured in. It must flow steadily, because a pause hurts it.",
     "Why must bronze at 1,100 degrees flow steadily?", "because a pause hurts it"),
    ("Any inscription on a bell is stamped back to front, so that it can be read the right way round.",
     "Why is any inscription on a bell stamped back to front?", "so that it can be read the right way round"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_is_asked_about_a_sentence_read_further(text: str, stem: str, key: str):
    assert {one: draft.key for one, draft in drafts_of(text, "en").items()}.get(stem) == key


def test_short_relative_before_a_comma_tears_no_noun_from_its_phrase():
    drafts = drafts_of("In the design Sundback made in 1913, two strips of cloth carried metal teeth.", "en")
    assert not any("in the design?" in stem for stem in drafts)


def test_speech_is_not_asked_about():
    drafts = drafts_of('Anna Berg wrote, "the sea between the islands was never as calm as a garden".', "en")
    assert all(GAP in stem for stem in drafts)


def test_relatives_of_a_plant_are_nobody():
    text = "Red mangroves stand on arching stilts. Their black cousins send up rows of slender spikes."
    assert not any(stem.startswith("Who ") for stem in drafts_of(text, "en"))


def test_did_that_only_asks_for_is_said_of_no_subject():
    drafts = drafts_of("Only in 2012 did an American botanist name a species of bellflower.", "en")
    assert not any("did name" in one for stem, draft in drafts.items() for one in (stem, draft.key) if GAP not in stem)


def test_they_is_not_said_of_all_where_some_were_named():
    text = (
        "Mangroves\n\nMangroves line muddy shores. Mangroves lose their leaves. Black mangroves are less particular:"
        " they take in brine through glands in their leaves."
    )
    assert not any("Mangroves take in" in stem for stem in keys_of(text))


WRONG = [
    ("The loom of Berg worked well, but its motor had a gap. It was closed in 1929.", "was the motor closed"),
    ("Anna Berg found a rise of carbon in rings from the year 774, which was caused by a storm.", "caused 774"),
    ("Polymer lasts four times as long and survives the washing machine.", "How long does polymer last"),
    ("In tenth-century Sichuan coins were heavier than anywhere else.", "In which century"),
    ("Violins have been examined as well.", "What has happened"),
    ("The metal of Berg came to rest at seventy centimetres.", "Why did"),
    ("In the trees of Asia and northern Australia hang balls of leaves.", "What hangs balls"),
    ("The mistake goes back to a storm in Cumbria. Shepherds used it to mark their sheep.", "use the mistake"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_asks_nothing_that_the_text_does_not_say(text: str, said: str):
    assert not any(said in stem for stem in drafts_of(text, "en"))


def test_what_is_asked_of_a_kind_and_of_any_stands():
    text = "Bells\n\nBell metal is a kind of bronze. Any inscription is stamped into the bell, so that it can be read."
    scores = {one.stem: one.score for one in read_for_asking(text, language="en").harvest.drafts}
    assert scores["What is bell metal?"] > LOWEST_SCORE
    assert scores["Why is any inscription stamped into the bell?"] > LOWEST_SCORE


def test_unknown_animal_is_asked_for_by_what_it_is():
    text = "The kakapo is a parrot that cannot fly. It lives on small islands of New Zealand."
    scores = {one.stem: one.score for one in read_for_asking(text, language="en").harvest.drafts}
    assert scores["What is the kakapo?"] > LOWEST_SCORE


def test_thing_with_another_name_is_known_by_its_noun():
    text = "The mash, or moromi, is pressed. When the mash has darkened, it is folded into layers of cloth."
    scores = {one.stem: one.score for one in read_for_asking(text, language="en").harvest.drafts}
    assert scores["What happens when the mash has darkened?"] > LOWEST_SCORE
