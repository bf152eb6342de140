"""English ordinals, articles and plurals."""

import pytest

from quizzes.language.english import ordinal, plural, with_article


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (112, "112th"),
    ],
)
def test_ordinal_in_digits(number: int, written: str) -> None:
    assert ordinal(number) == written


ARTICLES = """
    an hour; a university; an x-ray; an LED;
    an MP; a UN report; an 8-year plan; an 11th; an 11th-century church; an 18-metre wall;
    a 180 km road; an 1800-metre peak; an 80 km road; an 800-metre hill; a 1-hour walk; an honest man; an heir; a
    European road; a one-way road; a ewe; a unique place; an unusual name; an uninhabited place; a uniform; a
    unit; a union; a user; a usual day; a utility; an umbrella; an uncle; an uprising; an urn; a uranium mine; a
    US ship; an SOS; an X-ray; an SMS; a NATO base; a UNESCO site; an FBI report; an EU law; an NGO; a USSR stamp;
    an SSR; an ATM; a hotel; a historic town; an honorary title; a herb; a Ukrainian town; an Azerbaijani village;
    a eulogy; an ear; a once-famous spa; a yew; an MW figure; a ha; an 81 m tower; a 1 km path; a 110-year-old
    bridge; an 8th place; a 1980s film; an 11-year-old; an 1100-year-old church; an 85% share; a 100% share; an
    L-shaped room; an F-16; a U-turn; a T-shirt; an S-bend; a B road; an A4 page; a one-hour walk; an onion; a
    URL; an hourglass; a hundred; an heirloom; a UK firm; a unicorn; an unimportant note; an unidentified object;
    an unincorporated area; an uninteresting text; an IDP; an OSCE report; an H-bomb; a euro; a ewer; an oak; a
    Yezidi temple; a utopia; an ox; an owl; a ouija board; an aqueduct; a UFO; a unanimous vote; a village; an
    area; a uezd; an 1828 treaty; a 1,800-metre peak; an 11,000-metre peak; a 110 km road; a “unique” find; an
    “old” name; a Ugandan village; a utensil; a ukulele; a urine sample; a Utah town; an Euler circuit; an urban area;
    an Urartian wall;
    an utter loss; a SIM card; a RAM chip
"""
PLURALS = """
    village villages; city cities; knife knives; wolf wolves; phenomenon phenomena; analysis analyses; deer deer;
    tongs tongs; trousers trousers; werewolf werewolves; midwife midwives; dormouse dormice; grandchild grandchildren;
    sheep sheep; Swiss Swiss; Chinese Chinese; cheese cheeses;
    mother-in-law mothers-in-law; bus buses; hero heroes; piano pianos; photo photos; cactus cacti;
    index indices; life lives; leaf leaves; half halves; shelf shelves; wife wives; thief thieves; calf calves;
    loaf loaves; roof roofs; chief chiefs; cliff cliffs; proof proofs; belief beliefs; gulf gulfs; potato
    potatoes; tomato tomatoes; echo echoes; volcano volcanoes; radio radios; video videos; zoo zoos; studio
    studios; kilo kilos; euro euros; crisis crises; basis bases; thesis theses; hypothesis hypotheses; oasis
    oases; axis axes; criterion criteria; bacterium bacteria; museum museums; stadium stadiums; millennium
    millennia; datum data; medium media; foot feet; tooth teeth; goose geese; mouse mice; ox oxen; child children;
    man men; woman women; person people; policeman policemen; fisherman fishermen; German Germans; human humans;
    Roman Romans; series series; species species; fish fish; trout trout; salmon salmon; aircraft aircraft;
    headquarters headquarters; crossroads crossroads; day days; monastery monasteries; valley valleys; army
    armies; monkey monkeys; quay quays; quiz quizzes; church churches; box boxes; tax taxes; bush bushes; class
    classes; waltz waltzes; gas gases; lens lenses; virus viruses; campus campuses; bonus bonuses; census
    censuses; radius radii; nucleus nuclei; stimulus stimuli; fungus fungi; appendix appendices; matrix matrices;
    vertex vertices; formula formulas; larva larvae; antenna antennae; stomach stomachs; monarch monarchs;
    patriarch patriarchs; epoch epochs; passer-by passers-by; son-in-law sons-in-law; commander-in-chief
    commanders-in-chief; attorney general attorneys general; hydropower plant hydropower plants; mineral spring
    mineral springs; man-made lake man-made lakes; state of emergency states of emergency; district districts; toy
    toys; key keys; boy boys; scarf scarves; hoof hooves; dwarf dwarfs; safe safes; giraffe giraffes; cave caves;
    dwelling dwellings; carpet carpets; rug rugs; ashug ashugs; manat manats; khan khans; bey beys; shah shahs;
    mujtahid mujtahids; bison bison; moose moose; swine swine; offspring offspring; means means; glacier glaciers;
    mosquito mosquitoes; mango mangoes; cargo cargoes; buffalo buffaloes; torpedo torpedoes; embargo embargoes;
    veto vetoes; logo logos; memo memos; casino casinos; soprano sopranos; solo solos; concerto concertos; halo
    halos; canoe canoes; shoe shoes; eyewitness eyewitnesses; waterfall waterfalls; staff staff; chassis chassis;
    corps corps; synthesis syntheses; diagnosis diagnoses; genus genera; opus opuses; plateau plateaus; bureau
    bureaus; tableau tableaux; focus focuses; syllabus syllabuses; automaton automata; ellipsis ellipses; ski
    skis; taxi taxis; spy spies; fly flies; country countries; county counties; soliloquy soliloquies; colloquy
    colloquies; Kennedy Kennedys; goat goats; wharf wharves; elf elves; self selves; handkerchief handkerchiefs;
    alumna alumnae;
    bookshelf bookshelves; penknife penknives; stepchild stepchildren; mongoose mongooses; vertebra vertebrae;
    spectrum spectra; curriculum curricula; sarcophagus sarcophagi; nebula nebulae; secretary-general
    secretaries-general; Secretary-General Secretaries-General; consul general consuls general; court-martial
    courts-martial; poet laureate poets laureate; major general major generals;
    reef reefs; brief briefs; fife fifes; Ministry Ministries
"""


@pytest.mark.parametrize("written", [" ".join(one.split()) for one in ARTICLES.split(";")])
def test_with_article_by_sound(written: str) -> None:
    assert with_article(written.partition(" ")[2]) == written


@pytest.mark.parametrize("pair", [one.split() for one in PLURALS.split(";")], ids=" ".join)
def test_plural_of_nouns(pair: list[str]) -> None:
    half = len(pair) // 2
    assert plural(" ".join(pair[:half])) == " ".join(pair[half:])
