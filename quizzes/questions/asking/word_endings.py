"""Tells by their endings that two rare words are terms of one kind: kompressor, kondensator; foliose, fruticose."""

LONG = 4
_TELLING = {
    "en": ("or", "stat", "ose", "scope", "meter", "graph", "ite", "ology", "ist", "oid", "cyte", "saur", "phyll",
           "ase", "gen", "pod", "plast", "lith", "zoic", "zoan", "ide", "ium", "itis", "phone", "tron", "valve"),
    "az": ("or", "stat", "skop", "metr", "qraf", "it", "logiya", "ist", "saur", "fil", "gen", "zavr", "fon", "tron",
           "izm", "iya", "ika", "ator", "id", "ium", "plast", "sit", "çı", "çi", "çu", "çü"),
}  # fmt: skip
_COMMON = ("ness", "tion", "sion", "ment", "ance", "ence", "ship", "able", "lıq", "lik", "luq", "lük", "ing", "ings")


def shared_ending(one: str, other: str) -> int:
    """Return how many letters two words share at their ends."""
    shared = 0
    while shared < min(len(one), len(other)) and one[-shared - 1] == other[-shared - 1]:
        shared += 1
    return shared


def end_alike(one: str, other: str, language: str) -> bool:
    """Return whether two words end as terms of one kind do."""
    shared = shared_ending(one, other)
    if one.endswith(_COMMON) or min(len(one), len(other)) <= shared:
        return False
    return shared >= LONG or any(
        one.endswith(end) and other.endswith(end) and min(len(one), len(other)) > len(end) + 2
        for end in _TELLING[language]
    )
