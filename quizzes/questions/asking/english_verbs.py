"""English verbs and their forms: which word can be which form of which verb; word lists and spelling only."""

from functools import lru_cache

_IRREGULAR = """
arise arose arisen;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent bent;bind bound
bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;breed bred bred;bring brought brought;build
built built;burn burned burned;burst burst burst;buy bought bought;cast cast cast;catch caught caught;choose chose
chosen;come came come;cost cost cost;creep crept crept;cut cut cut;deal dealt dealt;dig dug dug;do did done;draw drew
drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought
fought;find found found;flee fled fled;fly flew flown;forbid forbade forbidden;forget forgot forgotten;freeze froze
frozen;get got got;give gave given;go went gone;grind ground ground;grow grew grown;hang hung hung;have had had;hear
heard heard;hide hid hidden;hit hit hit;hold held held;keep kept kept;know knew known;lay laid laid;lead led led;learn
learned learned;leave left left;lend lent lent;let let let;lie lay lain;light lit lit;lose lost lost;make made made;mean
meant meant;meet met met;mow mowed mown;outgrow outgrew outgrown;overcome overcame overcome;overlook overlooked
overlooked;pay paid paid;put put put;read read read;rebuild rebuilt rebuilt;ride rode ridden;ring rang rung;rise rose
risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;sew sewed sewn;
shake shook shaken;shed shed shed;shine shone shone;shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut;
sing sang sung;sink sank sunk;sit sat sat;sleep slept slept;slide slid slid;sow sowed sown;speak spoke spoken;spend spent
spent;spin spun spun;split split split;spread spread spread;spring sprang sprung;stand stood stood;steal stole stolen;stick
stuck stuck;strike struck struck;sweep swept swept;swell swelled swollen;swim swam swum;swing swung swung;take took taken;
teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;understand understood understood;
undergo underwent undergone;wake woke woken;wear wore worn;weave wove woven;win won won;wind wound wound;withdraw withdrew
withdrawn;write wrote written
"""
_REGULAR = """
abandon absorb accept accompany account achieve acquire act add admire admit adopt advise affect agree aim allow
amount announce appear apply appoint approach approve argue arrange arrest arrive ask assemble assist attach attack
attend attract award bake ban base bathe belong bleach blend bless block bloom blossom boil border borrow bottle bound
braid brew brighten broadcast brush burrow bury call calm camp capture care carry carve cause cease celebrate change
charge chase check cheer chew chop circle claim clash clean clear climb close coat coin collapse collect collide
colonise colonize comb combine comment commission communicate compare compete compile complain complete compose
compress conceal concentrate conclude condense conduct confirm connect conquer conserve consider consist consume
contain continue contrast contribute control convert convince cook cool copy count cover crack crawl create criticise
cross crush cultivate cure curve cycle damage dance dare date debate decay decide declare decline decompose decorate
decrease deepen defeat defend define deliver demand demolish depart depend depict deposit derive describe deserve
design destroy detect determine devastate develop devote dictate die differ digest dip direct disagree disappear
disappoint discharge discover discuss disguise dismiss display dissolve distribute disturb divide donate double doubt
drag drain dream dress drift drill droop drop drown dry dye earn edit educate elect eliminate embrace emerge emigrate
emit emphasise employ empty enable encourage end endure engage engrave enjoy enlarge ensure enter entertain equal
erect erode erupt escape establish estimate evacuate evaluate evaporate evolve examine excavate exceed exchange
exclude execute exhaust exhibit exist expand expect experience explain explode explore export expose extend extract
face fade fail fasten favour fear feature ferment fetch fill film filter finance finish fire fit fix flap flash
flatten float flood flourish flow focus fold follow force forge form found frighten fry fund gain gather generate
glaze glide glow glue gnaw govern grab graduate grant graze greet guard guide halt halve hammer hand handle happen
harden harvest hatch haul head heal heat help hesitate hibernate hire honour house hover hunt hurry identify
illuminate illustrate imagine imitate import impose impress imprison improve include incorporate increase indicate
infect influence inform inhabit inherit inject injure inscribe insert insist inspect inspire install instruct insulate
intend interrupt interview introduce invade invent invest invite involve irrigate isolate issue join journey judge
jump justify kick kill knead kneel knock knot label lack land last launch lecture lengthen lift like limit line link
list live load locate lock look loosen lower magnify maintain manage manufacture march mark marry master match mate
mature measure melt mend mention merge migrate mill mine mix model modify mould mount move multiply nail name narrate
navigate need negotiate nest nibble nominate note notice nourish number obey observe obtain occupy occur offer open
operate oppose orbit order organise organize originate outline overflow own pack paint park pass paste pave peel
penetrate perch perform perish permit persuade photograph pick pile place plait plan plant play please plough plunge
point polish pollinate portray pounce pour power practise praise pray preach predict prefer prepare prescribe present
preserve press prevent print proceed process proclaim produce project promise promote propose prosper protect protest
prove provide publish pull pump punish purchase pursue push qualify quarrel question quote raise range reach react
rebel recall receive recite recognise recognize recommend reconstruct record recover recruit recycle reduce refer
reflect refresh refuse regain regard register regulate rehearse reign reinforce reject rejoin relate relax release
relocate rely remain remark remember remind remove rename renovate rent repair repeat replace report represent
reproduce require rescue research resemble reserve resign resist respond rest restore restrict result retain retire
return reveal revive revolt revolve reward rinse ripen roast rob roll roost rot rotate rub ruin rule rush sacrifice
sail save scan scare scatter scrape scratch scream seal search secure seem seize select separate serve settle shape
share shelter ship shorten shout sieve sign signal sketch skip slice slip slow smash smell smoke smooth snow soak
soften solidify solve sort sound spark specialise specialize spill spot spray sprout squeeze stage stain stalk stamp
start state stay steam steer stimulate sting stir stop store strain strengthen stress stretch strip struggle study
substitute succeed suck suffer suggest suit summon supervise supply support surrender surround survey survive suspend
swallow swear switch symbolise tackle talk tame tap taste tax tend terrify test thank thicken threaten tie tighten
toast tolerate touch tour trace trade trail train transfer transform translate transmit transport trap travel treat
tremble trigger trim triple trust try tunnel turn twist unite unload unlock unveil update upgrade urge use value
vanish vary vibrate visit vote wait walk wander want warm warn wash waste watch water weaken weigh welcome whisper
whistle widen wipe wish wither witness wonder work worship wrap wreck yield
"""
BE = frozenset({"is", "are", "was", "were", "am"})
HAVE = frozenset({"has", "have", "had"})
DO = frozenset({"do", "does", "did"})
MODALS = frozenset({"can", "could", "will", "would", "may", "might", "must", "should"})
AUXILIARIES = BE | HAVE | DO | MODALS
_DOUBLES = frozenset(
    ["admit", "ban", "chop", "commit", "control", "drop", "equip", "fit", "occur", "permit", "plan", "prefer", "refer", "rot", "ship", "stop", "submit", "trap", "trim", "transfer", "travel", "knot", "model", "label", "tap", "skip", "slip", "strip", "rob", "rub", "stir", "spot", "tunnel", "hug", "drag", "grab", "flap"]
)
_IRREGULAR_ROWS = tuple(tuple(row.split()) for row in " ".join(_IRREGULAR.split()).split(";") if row.strip())
_BASES = tuple(dict.fromkeys([*(row[0] for row in _IRREGULAR_ROWS), *_REGULAR.split()]))
_NOUNS_TOO = frozenset(
    ["works", "plants", "uses", "ships", "houses", "names", "forms", "falls", "stores", "mines", "farms", "waters", "fires", "guards", "guides", "visits", "turns", "places", "points", "floods", "schools", "drinks", "parks", "tours", "houses", "lines", "lists", "marks", "models", "notes", "numbers", "orders", "parts", "powers", "ranges", "records", "reports", "rests", "results", "rules", "seals", "shares", "signals", "sounds", "springs", "stages", "states", "tests", "trades", "trains", "values", "votes", "walks", "winds", "wishes", "covers", "dances", "demands", "designs", "dreams", "ends", "faces", "features", "films", "flows", "forces", "funds", "hands", "heads", "helps", "journeys", "labels", "lands", "limits", "links", "loads", "locks", "looks", "mills", "needs", "nests", "offers", "paints", "passes", "plans", "plays", "practises", "presents", "presses", "prints", "promises", "pumps", "raises", "reigns", "rents", "repairs", "researches", "returns", "rewards", "rises", "rolls", "runs", "sails", "searches", "sets", "shapes", "shelters", "shows", "shoots", "sinks", "sleeps", "smells", "spreads", "stands", "starts", "stays", "steps", "stops", "studies", "supplies", "supports", "switches", "talks", "tastes", "tears", "treats", "trusts", "turns", "twists", "wastes", "watches", "leads", "leaves", "lives", "changes", "causes", "claims", "benefits", "boils", "builds", "burns", "calls", "cares", "catches", "charges", "checks", "circles", "copies", "costs", "counts", "cracks", "crosses", "cuts", "damages", "dates", "deals", "declines", "deposits", "displays", "divides", "drafts", "draws", "drifts", "drills", "drives", "drops", "dyes", "estimates", "exhibits", "exports", "fights", "fills", "finds", "fits", "flies", "folds", "gains", "grinds", "hatches", "heats", "hunts", "imports", "increases", "interests", "issues", "joins", "jumps", "kills", "knots", "lacks", "lasts", "lifts", "likes", "matches", "measures", "meets", "mixes", "moves"]
)


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if base in _DOUBLES else "") + "ed"


def third_person(base: str) -> str:
    """Return the form that goes with he, she or it."""
    if base in {"have", "be"}:
        return {"have": "has", "be": "is"}[base]
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


_PASTS = {base: _past(base) for base in _REGULAR.split()} | {row[0]: row[1] for row in _IRREGULAR_ROWS}
_PARTICIPLES = {base: _past(base) for base in _REGULAR.split()} | {row[0]: row[2] for row in _IRREGULAR_ROWS}
_BY_PAST: dict[str, str] = {}
_BY_PARTICIPLE: dict[str, str] = {}
for _base in _BASES:
    _BY_PAST.setdefault(_PASTS[_base], _base)
    _BY_PARTICIPLE.setdefault(_PARTICIPLES[_base], _base)
_BY_PAST |= {"travelled": "travel", "modelled": "model", "labelled": "label", "burnt": "burn", "learnt": "learn"}
_BY_PARTICIPLE |= {"travelled": "travel", "burnt": "burn", "learnt": "learn", "showed": "show", "grazed": "graze"}
_BY_PAST["found"], _BY_PAST["lay"], _BY_PAST["ground"], _BY_PAST["wound"] = "find", "lie", "grind", "wind"
_BY_PARTICIPLE["found"] = "find"
_BY_THIRD = {third_person(base): base for base in _BASES}
_NO_PAST = frozenset(
    ["red", "bed", "need", "seed", "feed", "speed", "hundred", "sacred", "breed", "shed", "indeed", "weed", "reed", "kindred", "naked", "wicked"]
)


@lru_cache(maxsize=20_000)
def past_base(word: str) -> str | None:
    """Return the verb of which a lower-case word is the simple past, or None."""
    return _BY_PAST.get(word)


@lru_cache(maxsize=20_000)
def participle_base(word: str) -> str | None:
    """Return the verb of which a lower-case word is the past participle, or None."""
    return _BY_PARTICIPLE.get(word)


def looks_past(word: str) -> bool:
    """Return whether a word ends as pasts do, known or not."""
    return word in _BY_PAST or (word.endswith("ed") and len(word) > 4 and word not in _NO_PAST)


def looks_participle(word: str) -> bool:
    """Return whether a word can be a past participle, known or not."""
    return word in _BY_PARTICIPLE or (word.endswith("ed") and len(word) > 4 and word not in _NO_PAST)


def is_only_past(word: str) -> bool:
    """Return whether a word is a simple past and no participle: wrote, grew, began."""
    return word in _BY_PAST and word not in _BY_PARTICIPLE


def third_base(word: str) -> str | None:
    """Return the verb of which a word is the form with -s, or None."""
    return _BY_THIRD.get(word)


def is_base(word: str) -> bool:
    """Return whether a word is the plain form of a known verb."""
    return word in _PASTS or word == "be"


def is_noun_too(word: str) -> bool:
    """Return whether a form with -s is as often a noun in the plural."""
    return word in _NOUNS_TOO


def past_of(base: str) -> str:
    """Return the simple past of a known verb."""
    return _PASTS[base]
