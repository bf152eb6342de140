"""Drafts of English questions on dates and amounts: In which year, How many, How long; one function for each."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.numerals import read_number
from quizzes.language.values import NUMBER_TYPES, Value
from quizzes.language.writing import write_value
from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import complement_of
from quizzes.questions.asking.english.questions.counted import at_least, counting_words, measured_noun
from quizzes.questions.asking.english.questions.dates import ABOUT
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.stems import NoStem, Words, finished, following, inverted
from quizzes.questions.asking.english.words.verbs import BE
from quizzes.questions.asking.english.words.words import LOOSE_PRONOUNS, PREPOSITIONS, SIZES
from quizzes.questions.asking.gaps.value_gaps import write_number
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words, written
from quizzes.questions.asking.texts.typed import counts_victims, is_range, value_of

_AWAY = re.compile(r"^((?:About h|H)ow many \w+)( .+) away\?$")
_MEASURED = {"temperature": "temperature", "speed": "speed", "pressure": "pressure"}
_AT_LEAST = frozenset({"more", "than", "at", "least"})
_NOUN_STOPS = PREPOSITIONS | {"and", "but", "or", "that", "which", "who", "with"}


def ask_amount(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the questions for the amounts: How many rooms does the school have?, How long is the river?"""
    has_victims = counts_victims(clause.sentence)
    for found in clause.sentence.values:
        if found.type not in NUMBER_TYPES:
            continue
        value = value_of(found)
        if (
            value is None
            or (has_victims and value.type == "count")
            or (value.type == "money" and value.low < 1)
            or is_range(value)
            or (value.type == "count" and value.low is not None and value.low < 2)
            or (value.type == "count" and value.low == 2 and found.first in clause.subject)
        ):
            continue
        holder = _holder(clause, found)
        if holder is None:
            continue
        draft = _amount(words, clause, holder, found, value)
        if draft is not None:
            yield draft


def _holder(clause: Clause, found: Found) -> Chunk | None:
    for chunk in clause.chunks:
        if found.first in chunk.positions:
            return chunk
    if found.first in clause.subject:
        return Chunk("subject", clause.subject, found)
    return None


def _amount(words: Words, clause: Clause, holder: Chunk, found: Found, value: Value) -> Draft | None:
    try:
        stem = _amount_stem(words, clause, holder, found, value)
    except NoStem:
        return None
    if stem is None:
        return None
    return amount_draft(clause, _AWAY.sub(r"\1 away\2?", stem), found, value)


def amount_draft(clause: Clause, stem: str, found: Found, value: Value) -> Draft:
    """Return the draft whose key is a value of the sentence, written as the text writes it."""
    tokens = clause.tokens
    write = _writer(clause, found, value)
    start, end = tokens[found.first].start, tokens[found.last - 1].end
    if value.type == "count":
        number = read_number(tokens, found.first, clause.sentence.text, "en")
        end = tokens[number.last - 1].end if number is not None and number.last <= found.last else end
    kind = "how_many" if value.type == "count" else "how_much"
    return Draft(kind, stem, write(value), value.type, start, end, clause.sentence, _score(value), value, write)


def _writer(clause: Clause, found: Found, value: Value) -> Callable[[Value], str]:
    """The way of writing a value; money by the words of the text: 12,000 francs, which need not be Swiss."""
    number = read_number(clause.tokens, found.first, clause.sentence.text, "en")
    unit = written(clause.tokens, range(number.last, found.last)) if number is not None else ""
    is_money = value.type == "money" and unit.isalpha() and unit.islower()
    if is_money or (value.type == "percent" and unit in {"per cent", "percent"}):
        return lambda one: f"{write_number(one, language='en')} {unit}"
    return partial(write_value, language="en", form="sentence")


def _score(value: Value) -> float:
    """Lower for two and three of something, which are easily guessed; higher for a share than for its date."""
    if value.type == "percent":
        return 0.86
    return 0.8 if value.type != "count" or value.low > 3 else 0.74


def _amount_stem(words: Words, clause: Clause, holder: Chunk, found: Found, value: Value) -> str | None:
    tokens = clause.tokens
    before = [at for at in holder.positions if at < found.first]
    before_words = low_words(tokens, before)
    if holder.prep == "subject":
        wh = counting_words(clause, holder.positions, found, value)
        is_whole = wh.rpartition(" ")[2].lower() == tokens[holder.positions[-1]].low
        return in_order_many(words, clause, wh) if wh and is_whole and set(before_words) <= ABOUT | {"the"} else None
    if holder is complement_of(clause):
        return _complement_stem(words, clause, holder, found, value, before_words)
    if holder.prep in {"at", "to", "from", "by"} and (wh := measured_noun(holder.prep, before_words[1:])):
        return inverted(words, clause, wh, without=(holder,))
    if holder.prep == "at" and set(before_words[1:]) <= ABOUT and (measured := _MEASURED.get(value.dimension)):
        about = "about " if set(before_words[1:]) & ABOUT else ""
        return inverted(words, clause, f"At {about}what {measured}", without=(holder,))
    if (
        holder.prep == "for"
        and value.type == "quantity"
        and (value.unit or "").startswith("duration")
        and set(before_words[1:]) <= ABOUT
    ):
        return inverted(
            words, clause, "For how long" if "about" not in before_words else "For about how long", without=(holder,)
        )
    if holder.prep == "by" and set(before_words[1:]) <= ABOUT | _AT_LEAST:
        wh = _by_how_much(clause, holder, found, value)
        units = tuple(one for one in clause.chunks if one.prep == "per" and one.positions[-1] < found.last)
        return inverted(words, clause, wh, without=(holder, *units)) if wh else None
    if (
        holder.prep in {"of", "into", "for", "with", "from", "on", "in"}
        and set(before_words[1:]) <= ABOUT
        and value.type == "count"
    ):
        wh = counting_words(clause, holder.positions, found, value)
        return (
            inverted(words, clause, f"{holder.prep.capitalize()} {wh[0].lower()}{wh[1:]}", without=(holder,))
            if wh
            else None
        )
    return None


def _by_how_much(clause: Clause, holder: Chunk, found: Found, value: Value) -> str:
    """Return "By about what percentage", "By how many metres", of how far something rose or fell."""
    if value.type != "percent":
        wh = counting_words(clause, holder.positions, found, value)
        return f"By {wh[0].lower()}{wh[1:]}" if wh and value.type == "quantity" else ""
    is_near = found.approximate or at_least(clause.tokens, found.first)
    return "By about what percentage" if is_near else "By what percentage"


def in_order_many(words: Words, clause: Clause, wh: str) -> str:
    """Return the question for a counted subject: the verb stays in the plural."""
    verb = written(clause.tokens, clause.verb)
    if len(clause.verb) == 1 and clause.units[clause.verb[0]].tag == "VVZ":
        raise NoStem("no_verb")
    rest = following(words, clause, ())
    if set(low_words(clause.tokens, clause.verb)) & LOOSE_PRONOUNS:
        raise NoStem("pronoun")
    return finished([wh, verb, *rest])


def _complement_stem(
    words: Words, clause: Clause, holder: Chunk, found: Found, value: Value, before: tuple[str, ...]
) -> str | None:
    low_verb = low_words(clause.tokens, clause.verb)
    after = [at for at in holder.positions if at >= found.last]
    after_words = low_words(clause.tokens, after)
    if low_words(clause.tokens, clause.subject) == ("there",):
        wh = counting_words(clause, holder.positions, found, value)
        if not wh or set(before) - ABOUT:
            return None
        rest = following(words, clause, (holder,))
        return finished([wh, low_verb[0], "there", *rest]) if rest else None
    if set(before) - ABOUT and not at_least(clause.tokens, found.first):
        wh = measured_noun("", before)
        return inverted(words, clause, wh, without=(holder,)) if wh and not after_words else None
    if after_words and after_words[0] in SIZES and low_verb[-1] in BE:
        return inverted(words, clause, SIZES[after_words[0]], without=(holder,))
    if low_verb[-1] in BE:
        is_way = any(one.prep in {"to", "from"} for one in clause.chunks)
        is_plain = value.type != "count" and not after_words and not is_way
        return inverted(words, clause, "What", without=(holder,)) if is_plain else None
    is_told_times = "times" in low_words(clause.tokens, holder.positions)
    if is_told_times and any(one.kind == "adjective" for one in clause.chunks):
        return None
    if verb_of(clause) in {"weigh", "weighs", "cost", "costs"}:
        return inverted(words, clause, "How much", without=(holder,))
    if verb_of(clause) in {"last", "lasts", "lasted", "take", "took", "takes", "live", "lived", "lives"}:
        return inverted(words, clause, "How long", without=(holder,))
    wh = counting_words(clause, holder.positions, found, value)
    return inverted(words, clause, wh, without=(holder,)) if wh else None
