"""Other readings of an English sentence in which no clause was found: another tag, another end of its first phrase."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from quizzes.questions.asking.english.clauses.phrasing import Phrase, phrases_of
from quizzes.questions.asking.english.clauses.uninverting import uninverted
from quizzes.questions.asking.english.words.units import FINITE, NOUNS, OPENING, Unit, tag_at
from quizzes.questions.asking.english.words.verbs import past_base, third_base

_OBJECTS = OPENING | {"PNP", "PRP", "NP0", "AVP"}
_HAVING = frozenset({"have", "be"})
_TIMES = frozenset({"until", "till", "before", "after", "since", "as"})
_ON = frozenset({"here", "there", "then", "now"})


def readings(units: list[Unit]) -> Iterator[tuple[list[Unit], list[Phrase]]]:
    """Yield the words of a sentence with their phrases: as they are tagged, then with one thing read otherwise each."""
    phrases = phrases_of(units)
    yield units, phrases
    for second in _SECOND_TAGS:
        if (changed := second(units)) is not None:
            yield changed, phrases_of(changed)
    if (straight := uninverted(units)) is not None:
        yield straight, phrases_of(straight)
    for parted in (_on_parted, _subject_parted):
        if (changed := parted(phrases)) is not None:
            yield units, changed


def _retagged(units: list[Unit], index: int, tag: str, lemma: str = "") -> list[Unit]:
    found = list(units)
    found[index] = replace(units[index], tag=tag, lemma=lemma or units[index].lemma)
    return found


def _first(units: list[Unit], fits: Callable[[list[Unit], int], bool]) -> int | None:
    return next((index for index in range(len(units)) if fits(units, index)), None)


def _verb_for_plural(units: list[Unit]) -> list[Unit] | None:
    """What stands behind one thing and can be a verb with -s is its verb: the female heads back, the aye-aye sleeps."""
    index = _first(units, _is_verb_for_plural)
    if index is None:
        return None
    found = _retagged(units, index, "VVZ", third_base(units[index].low) or "")
    if units[index - 1].tag == "AJ0":
        found[index - 1] = replace(units[index - 1], tag="NN1")
    return found


def _is_verb_for_plural(units: list[Unit], index: int) -> bool:
    before, after = tag_at(units, index - 1), tag_at(units, index + 1)
    is_one = before == "NN1" or (before == "AJ0" and tag_at(units, index - 2) == "AT0")
    goes_on = after in {"PRP", "AVP", "AT0", "AV0", "DPS", "PNP"}
    is_one = is_one or _is_behind_aside(units, index)
    return units[index].tag == "NN2" and is_one and goes_on and third_base(units[index].low) is not None


def _is_behind_aside(units: list[Unit], index: int) -> bool:
    """Whether two commas set apart what stands before: Fleur de sel, the flower of salt, forms as a crust."""
    commas = [at for at in range(1, index) if units[at].text == ","]
    is_verbless = not any(one.tag in FINITE for one in units[:index])
    return len(commas) == 2 and commas[-1] == index - 1 and is_verbless and units[commas[0] + 1].tag in OPENING


def _past_for_participle(units: list[Unit]) -> list[Unit] | None:
    """A participle behind the first noun is the verb where no other can be: The roof of one home often served as."""
    index = _first(units, _is_past)
    return _retagged(units, index, "VVD", past_base(units[index].low) or "") if index is not None else None


def _is_past(units: list[Unit], index: int) -> bool:
    is_followed = tag_at(units, index + 1) in _OBJECTS or (
        tag_at(units, index + 1) in {"NN1", "NN2"} and not any(one.tag in FINITE for one in units)
    )
    if units[index].tag != "VVN" or past_base(units[index].low) is None or not is_followed:
        return False
    before = index - 1
    while tag_at(units, before) == "AV0" and before > 0:
        before -= 1
    is_behind_noun = tag_at(units, before) in NOUNS | {"PNI"} and index >= 1
    return is_behind_noun and not any(one.lemma in _HAVING or one.tag in FINITE for one in units[:index])


def _other_opening(units: list[Unit]) -> list[Unit] | None:
    """What opens the sentence joins no clause, or it does: Until the Middle Ages most books; As each nib is fat."""
    index = 0 if units[0].low in _TIMES else 1 if tag_at(units, 1) == "CJS" and units[1].low in _TIMES else None
    if index is None or units[index].tag not in {"CJS", "PRP"}:
        return None
    return _retagged(units, index, "PRP" if units[index].tag == "CJS" else "CJS")


_SECOND_TAGS = (_other_opening, _past_for_participle, _verb_for_plural)


def _on_parted(phrases: list[Phrase]) -> list[Phrase] | None:
    """From here on the blocks climb: "on" belongs to what stands before it."""
    if len(phrases) < 3 or [one.kind for one in phrases[:3]] != ["prep", "prep", "verb"]:
        return None
    first, second = phrases[0], phrases[1]
    if first.units[-1].low not in _ON or second.word != "on" or tag_at(list(second.units), 1) not in OPENING:
        return None
    opening = Phrase("prep", (*first.units, second.units[0]), first.word)
    return [opening, Phrase("noun", second.units[1:], second.units[1].low), *phrases[2:]]


def _subject_parted(phrases: list[Phrase]) -> list[Phrase] | None:
    """At sea level water boils, At twelve Ada was planning: the last noun of the first phrase is the subject."""
    place = next((at for at, one in enumerate(phrases) if one.kind == "verb"), 0)
    if place < 1 or any(one.kind in {"noun", "rel", "that", "sub"} for one in phrases[:place]):
        return None
    opening = phrases[place - 1]
    if opening.kind != "prep" or len(opening.units) < 3:
        return None
    end = len(opening.units)
    last, before = opening.units[-1], opening.units[-2]
    is_name = last.tag == "NP0" and before.tag in {"CRD", "NN1", "NN2"}
    is_mass = last.tag in {"NN1", "NN2"} and before.tag in {"NN1", "NN2"} and opening.units[1].tag not in {"AT0", "DPS"}
    if not (is_name or is_mass):
        return None
    rest = Phrase(opening.kind, opening.units[: end - 1], opening.word)
    return [*phrases[: place - 1], rest, Phrase("noun", (last,), last.low), *phrases[place:]]
