"""Drafts of English gaps: which sentences can stand alone, and which dates, numbers, names and terms to leave out."""

import re
from collections.abc import Iterator

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.gaps.bodies import bodies_of
from quizzes.questions.asking.english.gaps.nouns import noun_gaps
from quizzes.questions.asking.english.questions.answers import is_passive
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.stems import SURE_NAME, Words
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.english.words.units import FINITE
from quizzes.questions.asking.english.words.words import LOOSE_PRONOUNS, NEGATIONS, PREPOSITIONS
from quizzes.questions.asking.gaps.gaps import SCORES, gap_stem
from quizzes.questions.asking.gaps.scale_gaps import scale_gaps
from quizzes.questions.asking.gaps.value_gaps import value_gaps
from quizzes.questions.asking.gaps.word_gaps import adjective_gaps, verb_gap
from quizzes.questions.asking.texts.drafts import Draft, Harvest, Sentence
from quizzes.questions.asking.texts.pieces import Positions, span_of, written
from quizzes.questions.asking.words.verb_kinds import english_verbs_like

SCORE_OF_NAME = 0.56
_NAMES = frozenset({"person", "place"})
_KINDS = {"person": "who", "place": "where"}
_JOINED = frozenset({"and", "or", "named", "called"})
_CALLING = frozenset({"called", "named", "termed"})
_PLACES = frozenset({"island", "port", "town", "village", "river", "small", "country", "city", "colony", "peninsula"})
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")


def english_gaps(sentences: list[Sentence], harvest: Harvest) -> Iterator[Draft]:
    """Yield the gaps of the sentences that say by themselves what they speak of."""
    for sentence in sentences:
        for body, named in bodies_of(sentence, harvest):
            yield from _told_values(sentence, body, named)
            yield from name_gaps(sentence, body, named)
            yield from term_gaps(sentence, body, named)
            yield from scale_gaps(sentence, body, language="en", named=named, harvest=harvest)
            if not named[1] or named[0]:
                yield from adjective_gaps(sentence, body, language="en", named=named)


def _told_values(sentence: Sentence, body: list[int], named: tuple[Positions, str]) -> Iterator[Draft]:
    """The gaps for dates and numbers, but not for a date on which something is said not to have been."""
    low = {sentence.tokens[at].low for at in body}
    says_no = bool(low & NEGATIONS) and "until" not in low
    drafts = value_gaps(sentence, body, language="en", named=named)
    yield from (one for one in drafts if one.kind != "when" or not says_no)


def english_noun_gaps(words: Words, rows: list[list[Clause]], harvest: Harvest) -> Iterator[Draft]:
    """Yield the gaps for nouns and verbs; each row holds the clauses of one sentence."""
    for clauses in rows:
        for body, named in bodies_of(clauses[0].sentence, harvest):
            for clause in clauses:
                yield from noun_gaps(words, clause, body, named, verb_of(clause))
                yield from _verb(clause, body, named)


def _verb(clause: Clause, body: list[int], named: tuple[Positions, str]) -> Iterator[Draft]:
    at = clause.verb[-1]
    if clause.tokens[clause.sentence.first].low in {"what", "whatever"}:
        return
    others = english_verbs_like(clause.tokens[at].low, is_passive=is_passive(clause))
    yield from verb_gap(clause.sentence, body, at, others, language="en", named=named)


def name_gaps(sentence: Sentence, body: list[int], named: tuple[Positions, str]) -> Iterator[Draft]:
    tokens = sentence.tokens
    for found in sentence.values:
        answer = tuple(range(found.first, found.last))
        is_named = found.type == "person" and tokens[found.first - 1].low in {"named", "called"}
        is_sure = found.score >= SURE_NAME or is_named
        if found.type not in _NAMES or not is_sure or not set(answer) <= set(body):
            continue
        if _is_part(sentence, found):
            continue
        stem = gap_stem(sentence, body, answer, language="en", what="name", named=named)
        if stem is None or written(tokens, answer).lower() in stem.lower():
            continue
        start, end = span_of(tokens, answer)
        key = written(tokens, answer)
        yield Draft(
            _KINDS[found.type], stem, key, f"name:{found.type}", start, end, sentence, SCORE_OF_NAME, name=found.value
        )


def _is_part(sentence: Sentence, found: Found) -> bool:
    """Whether the name is a part of a longer one, of a list, or owns what follows: Lake Erie, Paris, Kentucky."""
    tokens, first, last = sentence.tokens, found.first, found.last
    before = tokens[first - 1] if first > sentence.first else None
    after = tokens[last] if last < sentence.last else None
    if before is not None and ((before.is_capital and first - 1 > sentence.first) or before.text in {",", "-"}):
        return True
    if before is not None and (before.low == "the" or (before.low == "of" and not _is_of_thing(sentence, found))):
        return True
    if before is not None and before.low in ({"and", "or"} if found.type == "person" else _JOINED):
        return True
    if after is None:
        return False
    if after.text == "," and last + 1 < sentence.last and (tokens[last + 1].is_capital or _is_placed(tokens, last + 1)):
        return True
    return after.is_capital or after.text in {"’", "'", "-"} or after.low in {"and", "or"}


def _is_of_thing(sentence: Sentence, found: Found) -> bool:
    """Whether a place behind "of" belongs to what a small word names: the state of Maine; not the Bank of England."""
    of = found.first - 1
    before = sentence.tokens[of - 1] if of > sentence.first else None
    return found.type == "place" and before is not None and before.kind == "word" and not before.is_capital


def _is_placed(tokens: list[Token], at: int) -> bool:
    """Whether it is said after a comma what the place is, which the names beside it may not be: Cyprus, an island."""
    return tokens[at].low in {"a", "an"} and tokens[at + 1].low in _PLACES


def term_gaps(sentence: Sentence, body: list[int], named: tuple[Positions, str]) -> Iterator[Draft]:
    """The word after "called": a soft mass called curd."""
    tokens = sentence.tokens
    tags = {at: unit.tag for unit in units_of(sentence) for at in unit.positions}
    for index, at in enumerate(body[:-1]):
        is_known = tokens[at].low == "as" and tokens[body[index - 1]].low == "known"
        if not (tokens[at].low in _CALLING or is_known or _calls(tokens, at)):
            continue
        index += tokens[body[index + 1]].low in _CALLED_SO
        follows = body[index + 1 : index + 5]
        if not follows:
            continue
        start = 1 if tokens[follows[0]].low in {"a", "an", "the"} else 0
        answer = []
        for one in follows[start:]:
            if (
                tokens[one].kind != "word"
                or tokens[one].low in PREPOSITIONS | LOOSE_PRONOUNS | _STOPS
                or tags.get(one) in FINITE
            ):
                break
            answer.append(one)
        if not 1 <= len(answer) <= 2 or any(not _WORD.fullmatch(tokens[one].text) for one in answer):
            continue
        stem = gap_stem(sentence, body, tuple(answer), language="en", what="term", named=named)
        if stem is None:
            continue
        begin, end = span_of(tokens, answer)
        number = "many" if tokens[answer[-1]].low.endswith("s") else "one"
        yield Draft(
            "called", stem, written(tokens, answer), f"term:{number}", begin, end, sentence, SCORES["term"]
        )  # fmt: skip


def _calls(tokens: list[Token], at: int) -> bool:
    """Whether people call something so: which sailors call a squall, Germans call it a Föhn."""
    before = {token.low for token in tokens[max(0, at - 4) : at]}
    is_told_of = bool(before & {"which", "what", "that"}) or tokens[at + 1].low in _CALLED_SO
    return tokens[at].low in {"call", "calls"} and is_told_of


_CALLED_SO = frozenset({"it", "them", "this"})
_STOPS = frozenset({"which", "that", "who", "and", "or", "is", "are", "was", "were", "then", "because", "when"})
