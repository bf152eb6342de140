"""Nouns of one kind, which can stand beside each other as options: parts of a house, materials, animals."""

from collections import Counter
from collections.abc import Collection
from functools import lru_cache

from quizzes.language.english import plural
from quizzes.questions.asking.words.noun_rows import Kind, by_noun, listed, own_kinds, support
from quizzes.questions.writing.distractors import WANTED

FINE = 12


def kinds_of(noun: str, language: str) -> tuple[Kind, ...]:
    """Return the kinds in which a noun stands."""
    return by_noun(language).get(noun, ())


def is_listed_beside(noun: str, other: str, language: str) -> bool:
    """Return whether the rows of a noun itself hold another; those of others count where it has none."""
    rows = own_kinds(noun, language)
    return not rows or any(other in row for row in rows)


def is_of_other_sense(noun: str, other: str, language: str, near: Collection[str]) -> bool:
    """Return whether a noun that has rows of its own stands with another in some kind, but of another sense."""
    return bool(own_kinds(noun, language)) and other not in sisters_of(noun, language, near)


def synonym_groups(noun: str, language: str) -> frozenset[int]:
    """Return the numbers of the rows of near synonyms that hold a word."""
    return _groups(language).get(noun, frozenset())


def nouns_like(noun: str, language: str, near: Collection[str] = ()) -> tuple[str, ...]:
    """Return the nouns of the kind of this one, without it.

    Where it has several kinds, those of the one of which most stand near; of the first that has enough where none does.
    A word of several meanings has none where near holds no other of its kind.
    """
    own = own_kinds(noun, language)
    kinds = own or kinds_of(noun, language)
    if not kinds:
        return ()
    said = {kind: support(noun, kind, near, language) for kind in kinds}
    if near and noun in _ambiguous(language) and not any(said.values()):
        return ()
    rows = [_others(noun, kind, language, near) for kind in sorted(kinds, key=said.__getitem__, reverse=True)]
    return next((row for row in rows[: 1 if own else None] if len(row) >= WANTED), rows[0])


def sisters_of(noun: str, language: str, near: Collection[str]) -> tuple[str, ...]:
    """Return the nouns of the fine kind of this one: those that stand near first, of a large kind only those.

    A noun with rows of its own has those of the one that the words near it support most. Of several kinds it is
    the one of which, or around which, most stand near; where none does, those that share two, then those of the first.
    """
    kinds = kinds_of(noun, language)
    own = own_kinds(noun, language)
    said = {kind: support(noun, kind, near, language) for kind in own or kinds}
    is_told = any(said.values())
    if not own and len(kinds) > 1 and not is_told:
        return _apart(noun, _shared_or_first(noun, kinds, language), language)
    if not kinds or (noun in _ambiguous(language) and not is_told):
        return ()
    most = max(said.values())
    kind = min((kind for kind in said if said[kind] == most), key=len) if not own or most else own[0]
    alike = [one for one in kinds if len(set(one) & set(kind)) > 1] if own else kinds
    told = [other for other in dict.fromkeys(other for one in alike for other in one) if other in near]
    rest = [other for other in kind if other not in near] if own or len(kind) <= FINE else []
    return _apart(noun, [other for other in (*told, *rest) if other != noun], language)


def _shared_or_first(noun: str, kinds: tuple[Kind, ...], language: str) -> list[str]:
    """The others of two kinds of a noun, then of its first one; for a word of several meanings only the former."""
    counts = Counter(other for kind in kinds for other in kind if other != noun)
    shared = [other for other, count in counts.items() if count > 1 + (noun in _ambiguous(language))]
    first = [] if noun in _ambiguous(language) else [other for other in kinds[0] if other not in {noun, *shared}]
    return [*shared, *first] if len(shared) < WANTED else shared


def is_surely_like(noun: str, other: str, language: str) -> bool:
    """Return whether another noun of a kind is like this one in whatever sense: it has one kind, or shares two."""
    kinds = kinds_of(noun, language)
    if own := own_kinds(noun, language):
        return any(other in kind for kind in own)
    return len(kinds) == 1 or sum(other in kind for kind in kinds) > 1


def has_one_kind(noun: str, language: str, near: Collection[str]) -> bool:
    """Return whether it is clear of which kind a noun is: it has one, or the text speaks of others of that kind."""
    if noun in _ambiguous(language):
        return False
    kinds = own_kinds(noun, language) or kinds_of(noun, language)
    is_told = any(other in near for kind in kinds for other in kind if other != noun)
    return is_told or len(kinds) < 2


def _others(noun: str, kind: tuple[str, ...], language: str, near: Collection[str]) -> tuple[str, ...]:
    ordered = sorted((other for other in kind if other != noun), key=lambda other: other not in near)
    return _apart(noun, ordered, language)


def _apart(noun: str, others: Collection[str], language: str) -> tuple[str, ...]:
    """The words without those that mean nearly the same as the noun or as one before them: no boot beside a shoe."""
    groups, taken, kept = _groups(language), set(_groups(language).get(noun, ())), []
    for other in others:
        own = groups.get(other, frozenset())
        if not own & taken:
            kept.append(other)
            taken |= own
    return tuple(kept)


def are_twins(one: str, other: str, language: str) -> bool:
    """Return whether two words say the same of a thing, so that one of them is enough: large and huge, door, doorway.

    An Azerbaijani noun in a case is known by its beginning.
    """
    if language == "en":
        return bool(_groups(language, "twins").get(one, _NONE) & _groups(language, "twins").get(other, _NONE))
    stems = [
        {number for word, row in _groups(language, "twins").items() if form.startswith(word) for number in row}
        for form in (one, other)
    ]
    return bool(stems[0] & stems[1])


_NONE: frozenset[int] = frozenset()


@lru_cache
def _groups(language: str, name: str = "synonyms") -> dict[str, frozenset[int]]:
    """The numbers of the rows of near synonyms in which a word stands, in English in the plural as well."""
    rows = listed(f"{language} {name}")
    found: dict[str, frozenset[int]] = {}
    for number, row in enumerate(rows):
        words = row.split() + ([plural(word) for word in row.split()] if language == "en" else [])
        for word in words:
            found[word] = found.get(word, frozenset()) | {number}
    return found


def is_loose(noun: str, language: str) -> bool:
    """Return whether others of its kind are often true as well where nothing particular is told: water from a well."""
    return noun in _listed(language, "loose")


def _ambiguous(language: str) -> frozenset[str]:
    return _listed(language, "ambiguous")


@lru_cache
def _listed(language: str, name: str) -> frozenset[str]:
    words = {word for row in listed(f"{language} {name}") for word in row.split()}
    return frozenset(words | {plural(word) for word in words} if language == "en" else words)


def is_known(noun: str, language: str) -> bool:
    """Return whether a noun stands in some kind."""
    return noun in by_noun(language)


def known_nouns(language: str) -> frozenset[str]:
    """Return the nouns of all kinds."""
    return frozenset(by_noun(language))
