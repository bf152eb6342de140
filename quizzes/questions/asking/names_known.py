"""Well-known names that can stand beside one of a text: countries beside a country, cities beside a city."""

from functools import lru_cache

from quizzes.facts.proposing.gazetteer import Entity, entities

_COUNTRIES = {
    "country": "Azerbaijan Georgia Türkiye Iran Russia Kazakhstan Uzbekistan Ukraine Germany France Italy Spain Egypt India China",
    "city": "Baku Ganja Tbilisi Istanbul Moscow Paris London Berlin Rome Tehran Tashkent Cairo Vienna Madrid Kyiv",
    "town": "Sheki Quba Lankaran Shamakhi Nakhchivan Shusha Mingachevir Sumgayit Gabala Zagatala Gazakh Goychay Aghdam Lachin Shirvan",
}


@lru_cache
def _kinds() -> dict[str, tuple[str, ...]]:
    return {kind: tuple(names.split()) for kind, names in _COUNTRIES.items()}


@lru_cache
def _by_name() -> dict[str, Entity]:
    found: dict[str, Entity] = {}
    for entity, names in entities():
        for name in names:
            found.setdefault(name, entity)
    return found


def known_like(name: str, kind: str, language: str) -> tuple[str, ...]:
    """Return well-known names of the same kind as a well-known one; nothing beside names that nobody knows."""
    entity = _by_name().get(name)
    if kind != "place" or entity is None:
        return ()
    for names in _kinds().values():
        rows = [_by_name()[one] for one in names if one in _by_name()]
        if entity in rows:
            return tuple(row.name(language) for row in rows if row is not entity)
    return ()


def known_kind(name: str) -> str:
    """Return country, city or town for a name of the lists, else nothing."""
    entity = _by_name().get(name)
    if entity is None:
        return ""
    return next((kind for kind, names in _kinds().items() if entity in {_by_name().get(one) for one in names}), "")
