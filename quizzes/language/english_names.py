"""English names as they stand inside a sentence: with “the” where English wants it; never a guess about gender."""

import re


def _words(text: str) -> frozenset[str]:
    """Each word of a text once."""
    return frozenset(text.split())


_WITH_ARTICLE = _words(
    """
    river springs spring columns programme program plant station zone region regions khanate theatre theater museum
    union ministry service treaty registry mountains sea basin peninsula canal gorge valley reserve plain war
    congress republic empire statement exhibition agreement academy institute representation palace festival
    rebellion revolt foundation fund mausoleum tower deposit project meteorite reservoir resolution authority list
    dam tunnel railway highway library archive observatory caravanserai treasury council committee commission agency
    society association party company federation league dynasty sultanate kingdom caliphate governorate strait gulf
    ocean desert lowland highlands plateau islands alps caucasus archipelago monument uprising group majlis corridor
    ssr range lakes age ages renaissance cross centre center uezd okrug principality parliament senate assembly court
    army navy fleet front movement orchestra choir gallery port hotel canyon steppe glacier volcano coast delta
    emirates states nations netherlands philippines maldives bahamas vatican himalayas andes carpathians pyrenees
    urals rockies balkans mongols seljuks safavids ottomans romans arabs turks greeks persians albanians khazars huns
    nile danube rhine volga thames amazon euphrates tigris kura araz aras ganges mississippi dnieper arctic antarctic
    orient levant dialect accord accords protocol conference summit games olympics constitution crisis massacre
    genocide tragedy dialogue campaign operation offensive siege horse carpet
    """
)
# These take it before “of” alone: the Bay of Bengal, yet Hudson Bay and Baku State University.
_WITH_ARTICLE_BEFORE_OF = _words(
    """
    university bay cape isle city duchy house order day days statue tower church cabinet declaration proclamation
    charter bank ambassador people history siege fall church castle monastery temple port
    """
)
_WHOLE_NAMES = frozenset({"silk road", "great silk road", "great return", "great wall", "iron curtain"}) | {
    f"{which} bank" for which in ("world", "central", "west")
}
_COMMON_NOUNS = _words(
    """
    name war fighting medal statement photo painting carpet presidential trilateral master hydropower rock basalt
    state battle exhibition decree act law agreement road gold list
    """
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
    last = head.split()[-1].lower()
    if name.lower() in _WHOLE_NAMES or last in _WITH_ARTICLE:
        return True
    return last in _WITH_ARTICLE_BEFORE_OF and name[len(head) :].startswith(" of ")
