"""Which kind a subject is of, a river or a village, read from its Azerbaijani head; pure."""

from functools import lru_cache

from quizzes.facts.kinds import KIND_WORDS
from quizzes.language.letters import fold

_HEADS = {
    "district": ("rayonu",),
    "economic_region": ("iqtisadi rayonu",),
    "city": ("şəhəri",),
    "village": ("kəndi",),
    "settlement": ("qəsəbəsi",),
    "lake": ("gölü", "gölləri"),
    "river": ("çayı",),
    "mountain": ("dağı",),
    "spring": ("bulağı", "bulaqları"),
    "zone": ("zonası",),
    "former_unit": ("qəzası", "dairəsi", "xanlığı", "quberniyası", "mahalı"),
    "power_station": ("elektrik stansiyası",),
    "castle": ("qalası", "qəsri"),
    "monastery": ("monastırı",),
    "church": ("kilsəsi",),
    "mosque": ("məscidi",),
    "bridge": ("körpüsü",),
    "museum": ("muzeyi",),
    "theatre": ("teatrı",),
    "ministry": ("nazirliyi",),
    "exhibition": ("sərgisi", "fotosərgisi"),
    "war": ("müharibəsi", "müharibələri"),
    "battle": ("döyüşü", "döyüşləri"),
    "festival": ("festivalı",),
    "programme": ("proqramı",),
    "document": ("qətnaməsi", "müqaviləsi", "aktı", "bəyanat", "bəyanatı", "planı", "sərəncamı", "fərmanı", "qərarı"),
    "reservoir": ("su anbarı",),
    "national_park": ("milli parkı",),
    "nature_reserve": ("qoruğu",),
    "deposit": ("yatağı",),
    "republic": ("respublikası",),
    "library": ("kitabxanası",),
    "school": ("məktəb", "məktəbi", "lisey", "liseyi", "gimnaziya", "gimnaziyası"),
    "mausoleum": ("türbəsi",),
    "palace": ("sarayı",),
    "tower": ("qülləsi",),
    "university": ("universiteti",),
    "stadium": ("stadionu",),
    "lighthouse": ("mayakı", "mayak"),
    "hospital": ("xəstəxanası",),
    "factory": ("zavodu",),
    "airport": ("hava limanı", "aeroportu"),
    "island": ("adası", "adaları"),
    "range": ("dağları", "silsiləsi"),
    "cave": ("mağarası",),
    "waterfall": ("şəlaləsi",),
    "canal": ("kanalı",),
    "state": ("krallığı", "imperiyası", "sultanlığı", "əmirliyi", "xilafəti", "çarlığı"),
}
# Heads that are written together with what stands before them, where the kind leaves no other reading: Göygöl.
_JOINED_HEADS = (("place", "göl", "lake"),)
_WIDER = {
    "inhabited_place": ("city", "settlement", "village"),
    "territory": ("district", "republic"),
    "monument": ("castle", "palace", "mausoleum", "tower", "church", "mosque", "monastery", "lighthouse"),
    "nature_area": ("national_park", "nature_reserve"),
}
_WIDER_OF = {fine: wider for wider, kinds in _WIDER.items() for fine in kinds}
# The words of which names are made beside what is proper to them, folded: no clang when a stem repeats them.
HEAD_WORDS = frozenset(
    fold(word)
    for words in (*KIND_WORDS.values(), *({"az": head} for heads in _HEADS.values() for head in heads))
    for text in words.values()
    for word in text.split()
) | frozenset("the and of for in on name adi state dovlet mount central merkezi national milli new".split())  # noqa: SIM905
_LONGEST_FIRST = sorted(
    ((ending, kind) for kind, endings in _HEADS.items() for ending in endings), key=lambda pair: -len(pair[0])
)
_BESIDE = {
    "city": ("inhabited_place", "settlement", "village"),
    "settlement": ("village", "city"),
    "village": ("settlement",),
    "inhabited_place": ("city", "settlement"),
}
_OF_ONE_KIND = frozenset({"river", "mountain", "person", "body", "museum", "theatre", "ministry"})


@lru_cache(maxsize=4096)
def fine_kind(kind: str, name_az: str, aliases_az: str = "") -> str:
    """Return what a subject is called: `Laçın rayonu` is a district; by another name where its own has no such head."""
    for name in (name_az, *aliases_az.splitlines()):
        folded = name.casefold().strip()
        for ending, fine in _LONGEST_FIRST:
            if folded == ending or folded.endswith(f" {ending}"):
                return fine
        for coarse, ending, fine in _JOINED_HEADS:
            if kind == coarse and folded.endswith(ending):
                return fine
    return kind


def kinds_beside(fine: str) -> tuple[str, ...]:
    """Return the kinds whose names may stand beside a name of this kind: a settlement beside a city."""
    return _BESIDE.get(fine, ())


def wider_kind(fine: str) -> str:
    """Return the kind that a narrower one belongs to, by which one may ask too: a city is an inhabited place."""
    return _WIDER_OF.get(fine, fine)


def belongs_to(fine: str, wider: str) -> bool:
    """Return whether things of one kind may be asked for by the other: a castle by “which monument”."""
    return wider in (fine, wider_kind(fine))


def is_one_kind(kind: str) -> bool:
    """Return whether all subjects of that kind are alike enough to stand beside each other: rivers, people, bodies."""
    return kind in _OF_ONE_KIND


def names_kind(stem: str, fine: str, language: str) -> bool:
    """Return whether a stem says of which kind the answer is: “Which theatre …” leaves no room for a museum."""
    return fine in KIND_WORDS and KIND_WORDS[fine][language] in stem.casefold()
