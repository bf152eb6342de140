"""English names as they stand inside a sentence: with “the” where English wants it; never a guess about gender."""

import re

_WITH_ARTICLE = frozenset(
    {
        "river",
        "springs",
        "spring",
        "columns",
        "programme",
        "program",
        "plant",
        "station",
        "zone",
        "region",
        "regions",
        "khanate",
        "theatre",
        "theater",
        "museum",
        "union",
        "ministry",
        "service",
        "treaty",
        "registry",
        "mountains",
        "sea",
        "basin",
        "peninsula",
        "canal",
        "gorge",
        "valley",
        "reserve",
        "plain",
        "war",
        "congress",
        "republic",
        "empire",
        "statement",
        "exhibition",
        "agreement",
        "university",
        "academy",
        "institute",
        "representation",
        "palace",
        "festival",
        "rebellion",
        "revolt",
        "foundation",
        "fund",
        "mausoleum",
        "tower",
        "deposit",
        "project",
        "meteorite",
        "reservoir",
        "resolution",
        "authority",
        "list",
        "dam",
        "tunnel",
        "railway",
        "highway",
        "library",
        "archive",
        "observatory",
        "caravanserai",
        "treasury",
        "council",
        "committee",
        "commission",
        "agency",
        "society",
        "association",
        "party",
        "company",
        "federation",
        "league",
        "dynasty",
        "sultanate",
        "kingdom",
        "caliphate",
        "governorate",
        "strait",
        "gulf",
        "ocean",
        "desert",
        "lowland",
        "highlands",
        "plateau",
        "islands",
        "alps",
        "caucasus",
        "archipelago",
        "monument",
        "uprising",
    }
)
_COMMON_NOUNS = frozenset(
    {
        "name",
        "war",
        "fighting",
        "medal",
        "statement",
        "photo",
        "painting",
        "carpet",
        "presidential",
        "trilateral",
        "master",
        "hydropower",
        "rock",
        "basalt",
        "state",
        "battle",
        "exhibition",
        "decree",
        "act",
        "law",
        "agreement",
        "road",
        "gold",
        "list",
    }
)
_JOINING = re.compile(r" (?:of|on|for|in) ")


def in_sentence(name: str) -> str:
    """Return the name as a sentence has it after its first word: the Tartar River, the war of 2020, Lachin District.

    Names that already carry an article, and names in quotation marks, stay as they are.
    """
    text = name.strip()
    first, _, rest = text.partition(" ")
    if not first or first.lower() in {"the", "a", "an"} or text[0] in "“\"'‘«" or not wants_article(text):
        return text
    begins_small = first.lower() in _COMMON_NOUNS and not rest[:1].isupper()
    return f"the {first[0].lower()}{first[1:]} {rest}" if begins_small and rest else f"the {text}"


def wants_article(name: str) -> bool:
    """Return whether English puts “the” before the name: its head is a common noun such as river, zone or museum."""
    head = _JOINING.split(name, maxsplit=1)[0]
    if head.split()[0].lower() in _COMMON_NOUNS | {"ministry"} and (head != name or " " in name):
        return True
    return head.split()[-1].lower() in _WITH_ARTICLE
