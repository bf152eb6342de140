"""What a subject is called when it is asked for, a river or a village; read from its Azerbaijani head, pure."""

from functools import lru_cache

KIND_WORDS = {
    "place": {"en": "place", "az": "yer"},
    "river": {"en": "river", "az": "çay"},
    "mountain": {"en": "mountain", "az": "dağ"},
    "person": {"en": "person", "az": "şəxs"},
    "body": {"en": "organisation", "az": "təşkilat"},
    "event": {"en": "event", "az": "hadisə"},
    "work": {"en": "work", "az": "əsər"},
    "building": {"en": "building", "az": "tikili"},
    "district": {"en": "district", "az": "rayon"},
    "economic_region": {"en": "economic region", "az": "iqtisadi rayon"},
    "city": {"en": "city", "az": "şəhər"},
    "village": {"en": "village", "az": "kənd"},
    "settlement": {"en": "settlement", "az": "qəsəbə"},
    "lake": {"en": "lake", "az": "göl"},
    "spring": {"en": "spring", "az": "bulaq"},
    "zone": {"en": "zone", "az": "zona"},
    "former_unit": {"en": "former administrative unit", "az": "keçmiş inzibati vahid"},
    "power_station": {"en": "power station", "az": "elektrik stansiyası"},
    "castle": {"en": "castle", "az": "qala"},
    "monastery": {"en": "monastery", "az": "monastır"},
    "church": {"en": "church", "az": "kilsə"},
    "mosque": {"en": "mosque", "az": "məscid"},
    "bridge": {"en": "bridge", "az": "körpü"},
    "museum": {"en": "museum", "az": "muzey"},
    "theatre": {"en": "theatre", "az": "teatr"},
    "ministry": {"en": "ministry", "az": "nazirlik"},
    "exhibition": {"en": "exhibition", "az": "sərgi"},
    "war": {"en": "war", "az": "müharibə"},
    "programme": {"en": "programme", "az": "proqram"},
    "document": {"en": "document", "az": "sənəd"},
}

_HEADS = {
    "district": ("rayonu",),
    "economic_region": ("iqtisadi rayonu",),
    "city": ("şəhəri",),
    "village": ("kəndi",),
    "settlement": ("qəsəbəsi",),
    "lake": ("gölü",),
    "river": ("çayı",),
    "mountain": ("dağı",),
    "spring": ("bulağı", "bulaqları"),
    "zone": ("zonası",),
    "former_unit": ("qəzası", "dairəsi", "xanlığı", "quberniyası", "mahalı"),
    "power_station": ("elektrik stansiyası",),
    "castle": ("qalası",),
    "monastery": ("monastırı",),
    "church": ("kilsəsi",),
    "mosque": ("məscidi",),
    "bridge": ("körpüsü",),
    "museum": ("muzeyi",),
    "theatre": ("teatrı",),
    "ministry": ("nazirliyi",),
    "exhibition": ("sərgisi", "fotosərgisi"),
    "war": ("müharibəsi", "döyüşləri", "döyüşü"),
    "programme": ("proqramı",),
    "document": ("qətnaməsi", "müqaviləsi", "aktı", "bəyanat", "bəyanatı", "planı", "sərəncamı", "fərmanı"),
}
_LONGEST_FIRST = sorted(
    ((ending, kind) for kind, endings in _HEADS.items() for ending in endings), key=lambda pair: -len(pair[0])
)
_BESIDE = {"city": ("settlement", "village"), "settlement": ("village", "city"), "village": ("settlement",)}
_OF_ONE_KIND = frozenset({"river", "mountain", "person", "body", "museum", "theatre", "ministry"})


@lru_cache(maxsize=4096)
def fine_kind(kind: str, name_az: str, aliases_az: str = "") -> str:
    """Return what a subject is called: `Laçın rayonu` is a district; by another name where its own has no such head."""
    for name in (name_az, *aliases_az.splitlines()):
        folded = name.casefold().strip()
        for ending, fine in _LONGEST_FIRST:
            if folded == ending or folded.endswith(f" {ending}"):
                return fine
    return kind


def kinds_beside(fine: str) -> tuple[str, ...]:
    """Return the kinds whose names may stand beside a name of this kind: a settlement beside a city."""
    return _BESIDE.get(fine, ())


def is_one_kind(kind: str) -> bool:
    """Return whether all subjects of that kind are alike enough to stand beside each other: rivers, people, bodies."""
    return kind in _OF_ONE_KIND


def names_kind(stem: str, fine: str, language: str) -> bool:
    """Return whether a stem says of which kind the answer is: “Which theatre …” leaves no room for a museum."""
    return fine in KIND_WORDS and KIND_WORDS[fine][language] in stem.casefold()
