"""Names that stand beside a name: as full as it, of its kind and its gender, from the text first."""

import re
from collections.abc import Iterable
from random import Random

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.name_words import FIRST_NAMES, first_name
from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES
from quizzes.questions.asking.distractors.fairness import NAMES, is_apart, is_bare, is_body, is_place, is_said, shape_of
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.likeness import fold, shuffled
from quizzes.questions.asking.texts.persons import gender_of, goes_with, may_be, numeral_of
from quizzes.questions.asking.words.cultures import TITLES, culture_of, given_like, persons_like
from quizzes.questions.asking.words.known_rows import is_natural, row_of
from quizzes.questions.asking.words.lands import culture_told, headed_beside, towns_beside
from quizzes.questions.asking.words.names_known import are_alike, head_of, known_kind, known_like, place_kind
from quizzes.questions.asking.words.noun_kinds import kinds_of
from quizzes.questions.writing.distractors import WANTED


def names_in(sentences: Iterable[Sentence]) -> dict[str, dict[str, set[int]]]:
    """Return the names of a text by their kinds, each with the numbers of the sentences that say it."""
    names: dict[str, dict[str, set[int]]] = {}
    rows = list(sentences)
    small = {token.text for one in rows for token in one.tokens if token.kind == "word" and not token.is_capital}
    for sentence in rows:
        for found in sentence.values:
            is_other = is_body(found) or is_place(sentence, found) or is_bare(sentence, found)
            is_other = is_other or _is_of_words(found, small)
            if found.type in NAMES and not (is_other or _is_owner(sentence, found) or _is_joined(found)):
                names.setdefault(found.type, {}).setdefault(found.value, set()).add(sentence.number)
    return names


def _is_owner(sentence: Sentence, found: Found) -> bool:
    """Whether a name is written as the owner of the word behind it, its last letters an ending: Yan Husun əsərləri."""
    tokens = sentence.tokens
    if found.type != "person" or not _OWNING.search(found.value) or found.last >= sentence.last:
        return False
    behind = tokens[found.last]
    return behind.kind == "word" and any(form.is_owned for form in forms_of(behind.low))


def _is_of_words(found: Found, small: set[str]) -> bool:
    """Whether what was read as a person is words that the text writes small, one beside a known noun: Blind Youth."""
    parts = found.value.split()
    words = [word for word in parts if word[0].isupper() and word.lower() in small]
    is_noun = len(parts) > 1 and parts[0] in words and bool(kinds_of(parts[-1].lower(), "en"))
    return found.type == "person" and (len(words) > 1 or (is_noun and parts[0] not in FIRST_NAMES["en"]))


def _is_joined(found: Found) -> bool:
    """Whether a person's name has taken in another word: Qarayev Afrika, Balaca Qara."""
    first, last = found.value.split()[0], found.value.split()[-1]
    is_land = known_kind(last) in {"country", "continent"}
    low = lower_word(first, "az")
    is_described = low in ADJECTIVES or (len(low) >= SHORTEST_PART and low.endswith(_WITH))
    is_described = is_described and first not in FIRST_NAMES["az"]
    return found.type == "person" and first != last and (is_land or is_described)


def names_beside(draft: Draft, named: dict[str, dict[str, set[int]]], language: str, random: Random) -> list[str]:
    """Return names of the kind of the key, of the text first, then well-known ones or those of nobody."""
    chosen: list[str] = []
    in_text, beside, known = tiers_of(draft, named, language)
    near = [name for name in in_text if not known or _stands_near(name, known, draft, language)]
    is_of_text = bool(in_text) or is_on_a_way(draft) or known_kind(draft.name) != "country" or draft.kind != "where"
    for tier in (near, beside if not is_said(draft) else (), known if is_of_text else (), in_text):
        for name in shuffled(tier, random):
            written = draft.write_name(name) if draft.write_name else name
            if len(chosen) < WANTED and written and is_apart(written, draft, chosen, language):
                chosen.append(written)
    return chosen


def _stands_near(name: str, known: Iterable[str], draft: Draft, language: str) -> bool:
    """Whether a name of the text goes before well-known ones: a place among them, a person of the land of the key."""
    if draft.pool.startswith("name:place"):
        return name in known
    told = culture_of(draft.name, language) if draft.pool.startswith("name:person") else None
    own = culture_of(name, language)
    is_unknown = own is None and language == "en"  # an Azerbaijani text writes foreign names as they sound
    return told is None or is_unknown or (own is not None and own.name == told.name) or name in known


SHORTEST_PART = 4
_WITH = ("lı", "li", "lu", "lü")  # Odlu Torpaq
_OWNING = re.compile(r"[^aəeıioöuü](?:un|ün|ın|in)$")
_BEHIND_PLACE = re.compile(r"\b(?:in|at|near)\s+$")


def tiers_of(
    draft: Draft, named: dict[str, dict[str, set[int]]], language: str
) -> tuple[Iterable[str], Iterable[str], Iterable[str]]:
    """Return the names of other sentences, those of the same sentence, and known ones or those of nobody."""
    kind = draft.pool.removeprefix("name:").partition(":")[0]
    rows = {name: numbers for name, numbers in named.get(kind, {}).items() if goes_into(name, draft, language)}
    rows = {} if is_on_a_way(draft) else rows
    in_text = {name: numbers for name, numbers in rows.items() if draft.sentence.number not in numbers}
    beside = [name for name in rows if name not in in_text and name != draft.name]
    row = [name for name in row_beside(draft, language) if goes_into(name, draft, language)]
    if kind == "person" and language == "en" and _BEHIND_PLACE.search(draft.sentence.text[: draft.start]):
        return (), (), row
    if kind == "person":
        if not is_surely_a_person(draft.name, named["person"], language) and not row:
            return (), (), ()
        others = row if row or known_kind(draft.name) else _of_the_culture(draft, named["person"], language)
        return _full_names(in_text, draft, language), _full_names(beside, draft, language), others
    if row:
        return [name for name in in_text if name in row], [name for name in beside if name in row], row
    if kind != "place":
        return in_text, beside, ()
    if GAP in draft.stem and not place_kind(draft.name, language):
        return (), (), ()
    if not known_kind(draft.name) and not head_of(draft.name, language):
        in_text, beside = _far_from(in_text, draft, named), []
    near = [[name for name in names if _is_alike(name, draft, language)] for names in (in_text, beside)]
    known = [name for name in known_like(draft.name, language) if goes_into(name, draft, language)]
    is_headed = bool(head_of(draft.name, language))
    taken = named["place"] if is_on_a_way(draft) else ()
    known = [name for name in known if bool(head_of(name, language)) == is_headed and name not in taken]
    return near[0], near[1], known


SAME = 5
_GOES = re.compile(
    r"\b(?:visit|reach|travel|sail|went|go|goes|came|come|return|cross|pass|move|arriv|journey|flew|rode|land)(?:e?[sd]|ing)?\b"
    r"|\b(?:get|gəl|qayı[td]|köç|səyahət|yollan|çat|səfər)\w*",
    re.IGNORECASE,
)


def is_on_a_way(draft: Draft) -> bool:
    """Return whether a stem without a date asks where somebody went: the other places of a journey are right too."""
    is_place = draft.pool.startswith("name:place")
    return is_place and not any(letter.isdigit() for letter in draft.stem) and bool(_GOES.search(draft.stem))


def row_beside(draft: Draft, language: str) -> tuple[str, ...]:
    """Return the well-known names of the row of the key, or with its head in its land; none that its sentence says."""
    sentence = draft.sentence.text[draft.sentence.start : draft.sentence.end]
    said = fold(sentence)
    row = row_of(draft.name, language, sentence, draft.sentence.text) or headed_beside(draft, language)
    row = row or (towns_beside(draft, language) if known_kind(draft.name) in {"", "town"} else ())
    return tuple(name for name in row if fold(name) not in said)


_SIDE = re.compile(r"(?:north|south|east|west|central|şimal|cənub|şərq|qərb)[\w-]* $", re.IGNORECASE)
_OF_SIDE = re.compile(r"(?:North|South|East|West|Central|Şimal|Cənub|Şərq|Qərb)", re.IGNORECASE)


def _is_called_in(name: str, stem: str) -> bool:
    """Whether a stem calls a person by a part of the name, in whatever case: Səttara beside Səttar Bəhlulzadə."""
    words = [word.lstrip("“”\"'(«") for word in stem.split()]
    parts = [part for part in name.split() if len(part) >= SHORTEST_PART and part not in TITLES and part[0].isupper()]
    return any(word.startswith(part) for part in parts for word in words)


def goes_into(name: str, draft: Draft, language: str) -> bool:
    """Return whether a name goes with a gap: its pronouns, no North America in northern _____, no river for a town."""
    if draft.pool.startswith("name:place") and is_natural(name, language) > is_natural(draft.name, language):
        return bool(head_of(draft.name, language))
    if draft.pool.startswith("name:person"):
        is_told = _is_called_in(name, draft.stem)
        return not is_told and goes_with(name, draft.name, quoted(draft.stem) if GAP in draft.stem else "", language)
    return not (_SIDE.search(draft.stem.partition(GAP)[0]) and _OF_SIDE.match(name)) if GAP in draft.stem else True


def _of_the_culture(draft: Draft, persons: dict[str, set[int]], language: str) -> list[str]:
    """Names of nobody in the text, of the land, the time and the gender of the key."""
    told = culture_told(draft, language)
    rows = persons_like(draft.name, language, persons, told) or given_like(draft.name, language, persons)
    said = {word for name in persons for word in name.split()}
    return [row for row in rows if not set(row.split()) & said - TITLES and may_be(row, draft.name, language)]


def _is_alike(name: str, draft: Draft, language: str) -> bool:
    """Whether a place may stand beside the key: in a gap, one that is known to be of its kind.

    A land or a county does not stand beside a place that nobody knows: it may lie in it.
    """
    kinds = place_kind(name, language), place_kind(draft.name, language)
    is_same = len(draft.name) >= SAME and " " not in name and fold(name).startswith(fold(draft.name)[:SAME])
    is_wide = kinds[0] in {"country", "continent", "region", "province", "county"} or name.endswith("shire")
    if is_same or (not kinds[1] and is_wide and not draft.name.endswith("shire")):
        return False
    is_known = kinds[0] == kinds[1] or set(kinds) <= {"city", "town"}
    return are_alike(name, draft.name, language) and (GAP not in draft.stem or is_known)


def is_surely_a_person(name: str, persons: Iterable[str], language: str) -> bool:
    """Return whether one word is a given name, or a part of a whole name of the text: Castile is none."""
    is_part = any(name in other.split() for other in persons if other != name)
    return (
        " " in name
        or is_part
        or bool(gender_of(name, language))
        or first_name(name, name.lower(), language) is not None
    )


def _far_from(in_text: dict[str, set[int]], draft: Draft, named: dict[str, dict[str, set[int]]]) -> list[str]:
    """The places that no sentence names near the key: a town and its land may both be right."""
    near = {number + step for number in named.get("place", {}).get(draft.name, set()) for step in (-2, -1, 0, 1, 2)}
    return [name for name, numbers in in_text.items() if not numbers & near]


def _full_names(names: Iterable[str], draft: Draft, language: str) -> list[str]:
    """The names that are as full as the key, which would give itself away: surnames beside a surname."""
    shape = shape_of(draft.name)
    names = [name for name in names if may_be(name, draft.name, language)]
    if given := given_like(draft.name, language):
        return [name for name in names if name in given]
    if not any(shape):
        short = {name.rpartition(" ")[2] for name in names if not shape_of(name)[1] and not numeral_of(name)}
        return sorted(name for name in short if name != draft.name and name[0].isupper())
    return [
        name for name in names if shape_of(name) == shape and bool(numeral_of(name)) <= bool(numeral_of(draft.name))
    ]
