"""English words whose plural or article their letters do not show: word lists only, the rules stand elsewhere."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split() for pair in text.split(";"))


SILENT_H = ("hour", "honest", "honour", "honor", "heir")
SOUNDED_LIKE_Y_OR_W = (
    *("uni", "unes", "unanim", "use", "usa", "usu", "uti", "uto", "ubi", "ukr", "uku", "ura", "ure", "uri", "uru"),
    *("uga", "ute", "uta", "utr", "uvu", "uka", "uez", "uig", "uyg"),
    *("eu", "ewe", "one", "once", "ouija"),
)
SOUNDED_AS_SPELLED = ("unin", "unim", "unid", "unill", "oner", "usher", "euler", "urart")
LETTERS_LIKE_VOWELS = frozenset("AEFHILMNORSX")
CAPITALS_READ_AS_WORDS = _words(
    "NATO NASA UNESCO UNICEF FIFA UEFA OPEC SOCAR ANAMA AIDS LASER SONAR RADAR LIDAR SARS MERS SWAT SWIFT NAFTA SIM "
    "RAM ROM LAN FIDE"
)

SAME_IN_PLURAL = _words(
    """
    tongs pliers scissors bellows trousers jeans glasses shears tweezers binoculars pyjamas pajamas tights shorts
    goggles clothes thanks goods headphones leggings spectacles pincers outskirts surroundings earnings savings
    species series deer sheep fish trout salmon aircraft spacecraft hovercraft headquarters crossroads bison moose
    swine offspring means staff chassis corps barracks gallows news lira swiss
    """
)
IRREGULAR_PLURALS = _pairs(
    """
    person people; child children; schoolchild schoolchildren; grandchild grandchildren; godchild godchildren; mouse
    mice; dormouse dormice; woodlouse woodlice; midwife midwives; housewife housewives; foot feet; tooth teeth;
    goose geese; germany germanys; louse lice; ox oxen; quiz quizzes; axis axes; die dice; kennedy kennedys; knife
    knives; wife wives; life lives; wolf wolves; werewolf werewolves; leaf leaves; half halves; shelf shelves; thief
    thieves; calf calves; loaf loaves; scarf scarves; hoof hooves; wharf wharves; elf elves; self selves; sheaf
    sheaves; phenomenon phenomena; criterion criteria; automaton automata; bacterium bacteria; millennium millennia;
    datum data; medium media; stratum strata; genus genera; cactus cacti; radius radii; nucleus nuclei; stimulus
    stimuli; fungus fungi; alumnus alumni; alumna alumnae; larva larvae; antenna antennae; alga algae; tableau
    tableaux; index indices; appendix appendices; matrix matrices; vertex vertices; vortex vortices; vertebra
    vertebrae; spectrum
    spectra; erratum errata; addendum addenda; ovum ova; curriculum curricula; nebula nebulae; supernova supernovae;
    pupa pupae;
    locus loci; bacillus bacilli; sarcophagus sarcophagi; terminus termini; colossus colossi; corpus corpora;
    helix helices; codex codices; chateau chateaux; château châteaux; fez fezzes; antithesis antitheses
    """
)
# As the last part of a word too: bookshelf, penknife, stepchild; not mongoose.
IRREGULAR_AS_LAST_PART = ("shelf", "knife", "leaf", "child", "wife", "tooth")
HEADS_FIRST = _words(
    "attorney secretary court consul director inspector surgeon solicitor governor postmaster auditor heir notary poet"
)
ADJECTIVES_LAST = _words("general martial public laureate apparent")
MAN_IS_NO_MAN = _words(
    "human german roman ottoman shaman talisman norman turkman turkoman caiman brahman muslman walkman"
)
O_TAKES_ES = _words(
    "hero potato tomato echo volcano mosquito mango cargo buffalo torpedo embargo veto domino tornado tuxedo"
)
CH_LIKE_K = _words(
    "stomach monarch patriarch matriarch epoch eunuch loch czech oligarch hierarch tetrarch exarch anarch"
)
