"""Drafts of English gaps for nouns of a known kind, in every sentence that can stand alone, taken apart or not."""

from collections.abc import Iterator
from dataclasses import replace

from quizzes.questions.asking.english.gaps.bodies import bodies_of, leaning_of
from quizzes.questions.asking.english.words.tags import tag_of, units_of
from quizzes.questions.asking.english.words.units import FINITE, NOUNS, Unit, tag_at
from quizzes.questions.asking.english.words.words import HUMANS, NEGATIONS, PREPOSITIONS, TIME_NOUNS, VAGUE_NOUNS
from quizzes.questions.asking.gaps.gaps import HEADING, OPENS, Named, gap_stem, in_list
from quizzes.questions.asking.gaps.value_gaps import value_gaps
from quizzes.questions.asking.texts.drafts import Draft, Harvest, Sentence
from quizzes.questions.asking.texts.pieces import span_of
from quizzes.questions.asking.words.noun_kinds import is_known
from quizzes.questions.asking.words.vocabulary import words_of

SCORE, OF_OPENING, IN_LIST, BEHIND_NOUN, SHORTEST = 0.6, 0.02, 0.05, 0.04, 3
_IDIOMS = frozenset(pair.replace("_", " ") for pair in words_of("en", "gap_idioms"))
_SHARES = frozenset({"thirds", "quarters", "fifths", "sixths", "eighths", "tenths", "halves", "hundredths"})
_JOINING = frozenset({"because", "since", "although", "while", "whereas", "when", "if"})
_BREAKS = frozenset({",", "and", "but", "because", "so", "which", "who", "when", "while", "although", "if"})
_BEFORE = frozenset({"AT0", "DPS", "DT0", "AJ0", "AJC", "AJS", "PRP", "PRF", "CRD", "ORD", "CJC", "VVN", "VVG", "NN1"})


def known_noun_gaps(sentences: list[Sentence], harvest: Harvest) -> Iterator[Draft]:
    """Yield the gaps for nouns of a known kind."""
    for sentence in sentences:
        units, bodies = units_of(sentence), bodies_of(sentence, harvest)
        leaning, word = leaning_of(sentence) if all(name and not at for _body, (at, name) in bodies) else ([], "")
        rows = [(body, named, "") for body, named in bodies] + ([(leaning, ((), ""), word)] if leaning else [])
        for body, named, about in rows:
            for draft in value_gaps(sentence, body, language="en", named=named) if about else ():
                yield replace(draft, stem=_headed(draft.stem, about))
            drafts = noun_gaps_in(sentence, body, named, units)
            yield from (replace(one, stem=_headed(one.stem, about)) for one in drafts) if about else drafts


def noun_gaps_in(sentence: Sentence, body: list[int], named: Named, units: list[Unit]) -> Iterator[Draft]:
    """Yield the gaps for the nouns of a known kind in a piece of a sentence, with its tagged words."""
    for index, unit in enumerate(units):
        at = unit.positions[0]
        if at in body and at != body[0] and _is_noun(sentence, units, index) and not is_denied(units, index):
            yield from _gap(sentence, body, at, named)


def _headed(stem: str, about: str) -> str:
    """The stem with the pronoun for what its text is about, which closing names."""
    return stem.replace(OPENS, f"{HEADING}{about}{OPENS}", 1)


def _is_noun(sentence: Sentence, units: list[Unit], index: int) -> bool:
    """Whether a word is the last one of a noun phrase, of a known kind, that can be asked for by itself."""
    unit, before, after = units[index], units[index - 1] if index else None, tag_at(units, index + 1)
    word = unit.low
    if unit.tag not in NOUNS or len(unit.positions) > 1 or unit.text != word or len(word) < SHORTEST:
        return False
    if not is_known(word, "en") or {word, unit.lemma} & (VAGUE_NOUNS | TIME_NOUNS | _SHARES) or before is None:
        return False
    is_opened = before.tag in _BEFORE | FINITE | {"POS"} or before.low in PREPOSITIONS | _JOINING
    follows = units[index + 1] if index + 1 < len(units) else None
    is_joined = after in NOUNS | {"POS"} or (follows is not None and follows.text in {"-", "’", "'"})
    is_named = any(one.first <= unit.positions[0] < one.last for one in sentence.values)
    return is_opened and not (is_joined or is_named) and f"{before.low} {word}" not in _IDIOMS


def is_denied(units: list[Unit], index: int) -> bool:
    """Return whether the clause of a word says no: where nothing is told, other words may be right as well."""
    first = next((at for at in range(index, -1, -1) if units[at].low in _BREAKS), 0)
    last = next((at for at in range(index, len(units)) if units[at].low in _BREAKS), len(units))
    inside = [unit.low for unit in units[first:last]]
    return "until" not in inside and any(low in NEGATIONS or low.endswith("n't") for low in inside)


def _gap(sentence: Sentence, body: list[int], at: int, named: Named) -> Iterator[Draft]:
    tokens = sentence.tokens
    word = tokens[at].low
    stem = gap_stem(sentence, body, (at,), language="en", what="word", named=named)
    if stem is None:
        return
    start, end = span_of(tokens, (at,))
    unit = next(unit for unit in units_of(sentence) if at in unit.positions)
    pool = f"noun:{'many' if unit.tag == 'NN2' else 'one'}:{'human' if word in HUMANS else 'thing'}"
    score = SCORE - IN_LIST * in_list(tokens, at) - OF_OPENING * (tokens[at + 1].low == "of")
    score -= BEHIND_NOUN * (tag_of(sentence, at - 1) in NOUNS)
    yield Draft("what", stem, word, pool, start, end, sentence, score)
