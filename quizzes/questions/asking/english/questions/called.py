"""Drafts of English questions on what something is called, and on what it is that a name names."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizzes.language.english import with_article
from quizzes.questions.asking.english.clauses.clause import Apposed, Clause
from quizzes.questions.asking.english.questions.answers import CALLING, complement_of, is_passive
from quizzes.questions.asking.english.stems.entities import core_of
from quizzes.questions.asking.english.stems.finished import finished
from quizzes.questions.asking.english.stems.keys import drafted
from quizzes.questions.asking.english.stems.phrases import NO_THING, is_whole, noun_phrase
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.stems import NoStem, Words, inverted, is_told
from quizzes.questions.asking.english.words.units import OPENING
from quizzes.questions.asking.english.words.words import DIRECTIONS, is_human, is_plural, known_again
from quizzes.questions.asking.texts.drafts import Draft, Harvest
from quizzes.questions.asking.texts.likeness import without_article
from quizzes.questions.asking.texts.pieces import Positions, span_of, written
from quizzes.questions.asking.words.noun_kinds import is_known, nouns_like

_CALLING = re.compile(r"\bcall(?:s|ed)?\b")
_ROWS = re.compile(
    r"^the (?:rows?|groups?|heaps?|piles?|layers?|pairs?|clusters?|bundles?|sets?|series|hundreds|thousands|lots) of "
)
SCORE, LONGEST_TERM, LONGEST_MEANING, SHORTEST_NOUN = 0.86, 3, 12, 3


def ask_called(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for what something is called: What is the building called?"""
    unit = clause.units[clause.verb[-1]]
    if unit.low not in CALLING or not is_passive(clause):
        return
    complement = complement_of(clause) if unit.low != "known" else None
    chunk = complement or next((one for one in clause.chunks if one.prep == "as"), None)
    if chunk is None:
        return
    positions = chunk.positions if chunk.prep == "" else chunk.positions[1:]
    answer = noun_phrase(words, clause.sentence, positions)
    if answer is None:
        return
    try:
        stem = inverted(words, clause, "What", without=(chunk,))
        stem = f"{stem[:-1]} as?" if chunk.prep else stem
    except NoStem:
        return
    yield drafted(clause, "called", stem, answer, 0.86 if answer.name else 0.84)


def ask_term(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a term inside a phrase: What is the process in which green plants make food called?"""
    for prep, positions in _phrases(clause):
        found = _split(words, clause, positions)
        if found is None:
            continue
        noun, term = found
        meant = described(words, clause, prep, noun)
        if meant is None:
            continue
        yield from term_of(words, clause.sentence, term, meant)


def _phrases(clause: Clause) -> Iterator[tuple[str, Positions]]:
    yield "subject", clause.subject
    for chunk in clause.chunks:
        if chunk.kind in {"noun", "prep"}:
            yield chunk.prep, chunk.positions[chunk.kind == "prep" :]


def _split(words: Words, clause: Clause, positions: Positions) -> tuple[Positions, Positions] | None:
    """The noun and the term of "a process called photosynthesis"."""
    at = next((i for i, one in enumerate(positions) if clause.tokens[one].low in {"called", "known", "named"}), 0)
    if not at or clause.units[positions[at]].tag not in {"VVN", "VVD"}:
        return None
    rest = positions[at + 1 :]
    if clause.tokens[positions[at]].low == "known":
        rest = rest[1:] if rest and clause.tokens[rest[0]].low == "as" else ()
    if any(clause.units[one].tag[0] == "V" for one in positions[:at] if one in clause.units):
        return None
    return (positions[:at], rest) if rest and not words.is_open(clause.sentence, positions) else None


def described(words: Words, clause: Clause, prep: str, noun: Positions) -> str | None:
    """Return the noun with what the clause says of it: the process in which green plants make their own food."""
    text = _definite(words.phrase(clause.sentence, noun))
    if clause.is_negated:
        return None
    chunks = [one for one in clause.chunks if is_told(clause, one) and not set(noun) & set(one.positions)][:3]
    if any(words.is_open(clause.sentence, one.positions) for one in chunks):
        return None
    rest = [words.chunk(clause, one) for one in chunks]
    verb = written(clause.tokens, clause.verb)
    if prep == "subject":
        return " ".join([text, "that", verb, *rest]) if rest or not clause.chunks else text
    if words.is_open(clause.sentence, clause.subject):
        return None
    link = f"{prep} which" if prep else "that"
    return " ".join([text, link, words.subject(clause), verb, *rest])


def ask_meaning(words: Words, apposed: Apposed) -> Iterator[Draft]:
    """Yield the question for a term said beside its meaning: What is the strong fibre that fills the wound called?"""
    sentence = apposed.sentence
    if words.is_open(sentence, (*apposed.noun, *apposed.beside)):
        return
    if apposed.word == "called":
        yield from term_of(words, sentence, apposed.beside, words.phrase(sentence, apposed.noun))
        return
    first = words.unit(sentence, apposed.beside[0])
    noun, beside = core_of(words, sentence, apposed.noun), core_of(words, sentence, apposed.beside)
    if first is None or first.low not in {"a", "an", "the"} or not noun or beside[-1].tag not in {"NN1", "NN2", "NN0"}:
        return
    is_named = any(unit.tag == "NP0" for unit in noun)
    if not is_named and noun[0].tag == "DPS" and first.low != "the":
        yield from _profession(words, apposed, beside[-1].low)
    elif not is_named and noun[0].tag in {"NN0", "NN1", "NN2", "AJ0"} and len(apposed.beside) >= 4:
        yield from term_of(words, sentence, apposed.noun, _definite(words.phrase(sentence, apposed.beside)))


def is_of_list(words: Words, apposed: Apposed) -> bool:
    """Return whether a list goes on beside a noun in another number: a way for barges, a source of power and."""
    sentence = apposed.sentence
    noun, beside = core_of(words, sentence, apposed.noun), core_of(words, sentence, apposed.beside)
    after = sentence.tokens[apposed.beside[-1] + 1].low if apposed.beside[-1] + 1 < sentence.last else ""
    is_unlike = bool(noun and beside) and noun[-1].tag == "NN2" and beside[-1].tag == "NN1"
    return is_unlike and after in {"and", "or"}


def _profession(words: Words, apposed: Apposed, noun: str) -> Iterator[Draft]:
    """What somebody's father was: an engraver, beside other trades."""
    if not nouns_like(noun, "en"):
        return
    try:
        stem = finished(["What was", words.phrase(apposed.sentence, apposed.noun), "by profession"])
    except NoStem:
        return
    start, end = span_of(apposed.sentence.tokens, apposed.beside)
    yield Draft(
        "what",
        stem,
        with_article(noun),
        "noun:one:human",
        start,
        end,
        apposed.sentence,
        SCORE,
        name=noun,
        write_name=with_article,
    )


def term_of(words: Words, sentence: object, term: Positions, meant: str, *, called: str = "called") -> Iterator[Draft]:
    """Yield the question what something is called that is meant by some words; none for a side of the world."""
    if _CALLING.search(meant) or any(meant.startswith(f"the {side} ") or meant == f"the {side}" for side in DIRECTIONS):
        return
    meant = _ROWS.sub("the ", meant)
    units = words.units_at(sentence, term)
    is_term = (
        len(units) <= LONGEST_TERM and units[-1].tag in {"NN0", "NN1", "NN2", "VVG", "AJ0"} and units[0].tag != "CRD"
    )
    key = settled(words.phrase(sentence, term))
    if not is_term or len(meant.split()) > LONGEST_MEANING + 4 or key.split()[0] in {"this", "these"}:
        return
    head = re.split(r" (?:with|through|on|by|of|that|in|from) ", meant)[0]
    is_many = is_plural(tuple(head.lower().split()))
    needs_kind = is_human(tuple(head.lower().split())) and (
        units[-1].text != units[-1].low or is_known(units[-1].lemma, "en")
    )
    if needs_kind and not nouns_like(units[-1].low, "en"):
        return
    try:
        stem = finished(["What", "are" if is_many else "is", meant, called])
    except NoStem:
        return
    start, end = span_of(sentence.tokens, term)
    opens = {"a": ":a", "an": ":a", "the": ":the"}.get(units[0].low, "")
    pool = f"named:{'many' if is_many else 'one'}{opens}"
    yield Draft("called", stem, key, pool, start, end, sentence, SCORE)


def keep_terms(words: Words, clause: Clause, harvest: Harvest) -> None:
    """Remember the nouns of a clause that stand without an article, as what something might be called."""
    for _prep, positions in _phrases(clause):
        core = core_of(words, clause.sentence, positions)
        if not core or core[-1].tag not in {"NN1", "NN2", "NN0"} or core[0].tag in OPENING or len(core) > 1:
            continue
        noun = core[-1]
        is_name = noun.text != noun.low or noun.lemma in NO_THING or not is_whole(noun.lemma)
        if not is_name and len(noun.low) > SHORTEST_NOUN and not noun.low.endswith("ing"):
            number = "many" if noun.tag == "NN2" or is_plural((noun.low,)) else "one"
            harvest.keep(f"named:{number}", noun.low, clause.sentence.number)


def _definite(text: str) -> str:
    again = known_again(text)
    first = again.partition(" ")[0].lower()
    return again if first in {"a", "an", "the", "its", "their", "his", "her"} or again[0].isupper() else f"the {again}"


def bare_term(draft: Draft) -> Draft:
    """Return a draft that asks what something is called with its term without "a" or "the", as a glossary has it."""
    term = without_article(draft.key)
    if draft.kind != "called" or not term.islower() or " " in term:
        return draft
    return replace(
        draft, key=term, start=draft.end - len(term), pool=draft.pool.removesuffix(":a").removesuffix(":the")
    )
