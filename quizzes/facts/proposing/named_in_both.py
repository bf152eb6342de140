"""Names that the shipped vocabulary writes in both languages, alone or with a head: Lerik, Lerik District; pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizzes.facts.proposing.known_places import places_in_both, territories
from quizzes.facts.proposing.lexicon import read_vocabulary
from quizzes.facts.proposing.name_words import is_bare_head
from quizzes.facts.proposing.tokens import lower_word
from quizzes.language.letters import fold

_KINDS = {"place": "place", "person": "person", "organisation": "body"}
# English heads as patterns, the Azerbaijani head behind the name, and what is called so; the first of each is written.
_HEADS = (
    ("{} District", "rayonu", "place"),
    ("{} Province", "vilayəti", "place"),
    ("{} Region", "bölgəsi", "place"),
    ("{} City", "şəhəri", "place"),
    ("{} Village", "kəndi", "place"),
    ("{} Settlement", "qəsəbəsi", "place"),
    ("{} River", "çayı", "river"),
    ("River {}", "çayı", "river"),
    ("Mount {}", "dağı", "mountain"),
    ("{} Mountains", "dağları", "mountain"),
    ("Lake {}", "gölü", "place"),
    ("{} Lake", "gölü", "place"),
    ("{} Sea", "dənizi", "place"),
    ("{} Desert", "səhrası", "place"),
    ("{} Valley", "vadisi", "place"),
    ("{} Plateau", "yaylası", "place"),
    ("{} Peninsula", "yarımadası", "place"),
    ("{} Island", "adası", "place"),
    ("{} Canal", "kanalı", "building"),
    ("{} Bridge", "körpüsü", "building"),
    ("{} Fortress", "qalası", "building"),
)
_SAID = {"dağı": "dağ", "çayı": "çay"}
_KINDS_BY_ENDING = {"çay": "river", "dağ": "mountain"}
_LANDS = frozenset({"place", *_KINDS_BY_ENDING.values()})


@dataclass(frozen=True)
class NamedInBoth:
    """One thing by its English and its Azerbaijani name, with the kind of subject that it is."""

    en: str
    az: str
    kind: str

    @property
    def is_az_possessive(self) -> bool:
        """Whether the Azerbaijani name ends in a head with its suffix: Lerik rayonu, Avropa Şurası."""
        return " " in self.az and is_bare_head(lower_word(self.az.split()[-1], "az"))


def named_in_both(name: str) -> NamedInBoth | None:
    """Return what a name in either language names, None where the other language's name is not known or two are."""
    folded = fold(name.removeprefix("the "))
    return _known().get(folded) or next(_with_head(folded), None)


@lru_cache
def _known() -> dict[str, NamedInBoth]:
    """The known names by their folded forms; those that name two things are left out."""
    found: dict[str, set[NamedInBoth]] = {}
    for one, names in _names():
        for name in (one.en, one.az, *names):
            found.setdefault(fold(name), set()).add(one)
    return {name: next(iter(things)) for name, things in found.items() if len(things) == 1}


def _names() -> Iterator[tuple[NamedInBoth, tuple[str, ...]]]:
    shipped = read_vocabulary("names.json")["names"]
    own = {fold(row["az"]) for row in shipped}
    for row in shipped:
        if row["type"] in _KINDS:
            kind = _KINDS[row["type"]]
            kind = _kind_of_place(row["en"], row["az"]) if kind == "place" else kind
            yield NamedInBoth(row["en"], row["az"], kind), tuple(row["aliases"])
    for entity, names in territories():
        yield NamedInBoth(entity.en, entity.az, "place"), names
    for english, azerbaijani in places_in_both():
        if fold(azerbaijani) not in own:
            yield NamedInBoth(english, azerbaijani, _kind_of_place(english, azerbaijani)), ()


def _kind_of_place(english: str, azerbaijani: str) -> str:
    """The kind of a place by the head in its English name, or by what its Azerbaijani name ends in: Lənkərançay."""
    for pattern, _head, kind in _HEADS:
        before, _sign, behind = pattern.partition("{}")
        if english.startswith(before) and english.endswith(behind):
            return kind
    return _KINDS_BY_ENDING.get(azerbaijani[-3:], "place")


def _with_head(folded: str) -> Iterator[NamedInBoth]:
    for before, behind, pattern, head, kind in _frames():
        base = _base(folded, before, behind)
        if base is not None and base.kind in _LANDS and " " not in base.az:
            is_said = base.az.endswith(_SAID.get(head, head))
            yield NamedInBoth(pattern.format(base.en), base.az if is_said else f"{base.az} {head}", kind)


@lru_cache
def _frames() -> tuple[tuple[str, str, str, str, str], ...]:
    """What stands before and behind a name in each language, folded, with the head that it is of."""
    rows = []
    for pattern, head, kind in _HEADS:
        for form in (pattern, f"{{}} {head}"):
            before, _sign, behind = fold(form.replace("{}", "|")).partition("|")
            rows.append((before, behind, pattern, head, kind))
    return tuple(rows)


def _base(folded: str, before: str, behind: str) -> NamedInBoth | None:
    """The known thing whose name stands between what stands before and behind it."""
    if not (folded.startswith(before) and folded.endswith(behind)):
        return None
    return _known().get(folded[len(before) : len(folded) - len(behind)])
