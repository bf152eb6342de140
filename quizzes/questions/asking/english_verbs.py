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
abandon absorb accept accompany account achieve acquire act add admire admit adopt advise affect agree aim allow amount
announce appear apply appoint approach approve argue arrange arrest arrive ask assemble assist attach attack attend attract
award bake ban base bathe belong blend bless block boil border borrow bottle bound brew brush burn bury call calm capture care
carry carve cause celebrate change charge chase check chop circle claim clean clear climb close coat collapse collect colonise
colonize combine comb compare compete complete compose concentrate conduct confirm connect conquer consider consist consume
contain continue contribute control convert convince cook cool copy count cover crack create cross crush cultivate cure curve
damage dance date debate decide declare decline decorate decrease deepen defeat defend define deliver demand depend deposit
describe deserve design destroy detect determine develop devote die differ digest direct disappear discover discuss dismiss
display dissolve divide donate double drain dream dress drift drill drop drown dry dye earn educate elect emerge employ empty
enable encourage end endure enjoy enlarge ensure enter equal erect erupt escape establish estimate evaporate exceed exchange
exhibit exist expand expect experience explain explode explore export expose extend face fail fasten favour fear feature ferment
fetch fill film filter finance finish fire fit fix flatten float flood flourish flow focus fold follow force forge form found
fund gain gather generate glaze govern graduate graze greet guard guide halt halve hand handle happen harden harvest hatch
head heal heat help hire honour house hunt identify illustrate imagine import impose impress improve include increase
influence inform inhabit inherit insist inspire install instruct intend introduce invade invent invest invite involve irrigate
isolate issue join journey judge jump kill knead knot label lack land last launch lengthen lie lift like limit line link list
live load locate lock look lower maintain manage manufacture march mark marry master match mature measure melt mention merge
migrate mill mine mix model modify mould move multiply name need nest note notice number obey observe obtain occupy occur
offer open operate oppose order organise organize originate overflow own pack paint park pass paste perform perish permit persuade
pick place plan plant play please plough point polish pollinate pour power practise praise predict prefer prepare present
preserve press prevent print proclaim produce promise promote protect prove provide publish pull pump purchase pursue push
raise range reach react receive recommend record recover recycle reduce refer reflect refuse regain regard register reign
reject relate release rely remain remember remove rename rent repair repeat replace report represent require rescue research
resemble resign resist rest restore result retain retire return reveal reward roll rot rotate rule rush sail save scatter
scrape seal search secure seem separate serve settle shape share shelter ship shorten sign signal slow smell smoke smooth soak
soften solve sort sow sound specialise specialize squeeze stage start state stay stop store stretch study succeed suffer suggest
suit supply support surround survive suspend swallow switch talk taste tend test thank tie touch tour trace trade train
transfer transform translate transport trap travel treat trigger trim triple trust try turn twist unite unveil urge use value
vary visit vote wait walk want warm warn wash waste watch water weaken weigh welcome widen wipe wish work worship wrap yield
"""
BE = frozenset({"is", "are", "was", "were", "am"})
HAVE = frozenset({"has", "have", "had"})
DO = frozenset({"do", "does", "did"})
MODALS = frozenset({"can", "could", "will", "would", "may", "might", "must", "should"})
AUXILIARIES = BE | HAVE | DO | MODALS
_DOUBLES = frozenset(
    "admit ban chop commit control drop equip fit occur permit plan prefer refer rot ship stop submit trap trim transfer "
    "travel knot model label".split()
)
_IRREGULAR_ROWS = tuple(tuple(row.split()) for row in " ".join(_IRREGULAR.split()).split(";") if row.strip())
_BASES = tuple(dict.fromkeys([*(row[0] for row in _IRREGULAR_ROWS), *_REGULAR.split()]))
_NOUNS_TOO = frozenset(
    "works plants uses ships houses names forms falls stores mines farms waters fires guards guides visits turns places "
    "points floods schools drinks parks tours houses lines lists marks models notes numbers orders parts powers ranges "
    "records reports rests results rules seals shares signals sounds springs stages states tests trades trains values votes "
    "walks winds wishes covers dances demands designs dreams ends faces features films flows forces funds hands heads helps "
    "journeys labels lands limits links loads locks looks mills needs nests offers paints passes plans plays practises "
    "presents presses prints promises pumps raises reigns rents repairs researches returns rewards rises rolls runs sails "
    "searches sets shapes shelters shows shoots sinks sleeps smells spreads stands starts stays steps stops studies supplies "
    "supports switches talks tastes tears treats trusts turns twists wastes watches leads leaves lives changes causes claims "
    "benefits boils builds burns calls cares catches charges checks circles copies costs counts cracks crosses cuts damages "
    "dates deals declines deposits displays divides drafts draws drifts drills drives drops dyes estimates exhibits exports "
    "fights fills finds fits flies folds gains grinds hatches heats hunts imports increases interests issues joins jumps "
    "kills knots lacks lasts lifts likes matches measures meets mixes moves".split()
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
    "red bed need seed feed speed hundred sacred breed shed indeed weed reed kindred naked wicked".split()
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
