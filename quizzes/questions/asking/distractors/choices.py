"""Offers wrong answers to choose from beside a key, the best first; whoever asks ticks those that are fair."""

from collections.abc import Iterator, Sequence
from random import Random

from quizzes.facts.proposing.suffixes import bases
from quizzes.language.values import Value, parse_value
from quizzes.questions.asking.distractors.choice import LISTED, Choice, best_first
from quizzes.questions.asking.distractors.choice_names import name_choices, with_name
from quizzes.questions.asking.distractors.choice_phrases import phrase_choices
from quizzes.questions.asking.distractors.choice_words import word_choices
from quizzes.questions.asking.distractors.distracting_values import values_beside
from quizzes.questions.asking.distractors.fairness import fits_article
from quizzes.questions.asking.gaps.gaps import quoted
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.likeness import fold, is_of_like_length
from quizzes.questions.asking.words.noun_kinds import are_twins
from quizzes.questions.writing.distractors import WANTED

MOST, DRAWS = 8, 8
ENOUGH, FEW, WEAK = 14, 5, 0.85
LONG, LATE = 99, 1700
LONGEST_KEY, LEAST_BASE, BEGINNING = 18, 2, 5
_OWNED = ("sı", "si", "su", "sü")
_MARKS = ".,;:!?“”\"'()’"
_FORMS = frozenset({"", "s", "es", "ed", "d", "ing", "ies", "y", "er", "r", "ly", "e", "n", "en", "st", "est"})


def choices_for(
    read: TextRead, draft: Draft, *, taken: Sequence[str] = (), random: Random | None = None, most: int = MOST
) -> tuple[tuple[str, Value | None], ...]:
    """Return at most so many words or phrases that are wrong beside the key, in its form, each with its value.

    The best come first; taken are those that stand beside the key already. random only draws dates and numbers.
    """
    rows = ranked_choices(read, draft, random=random, taken=taken)
    return tuple((row.words, row.value) for row in rows[:most])


def ranked_choices(
    read: TextRead, draft: Draft, *, taken: Sequence[str] = (), random: Random | None = None
) -> list[Choice]:
    """Return all choices for a question, the best first, none a form of the key or of another one."""
    draft = with_name(draft, read.language)
    kept: list[Choice] = []
    said = _said(draft)
    for row in best_first(_found(read, draft, random or Random(draft.stem))):
        others = [*taken, *(one.words for one in kept)]
        if len(kept) >= (ENOUGH if row.rank >= WEAK else FEW):
            break
        is_again = any(_is_said_again(row.words, other, read.language) for other in (draft.key, *others))
        if is_again or (read.language == "az" and (_is_said(row.words, said) or _names_again(row, draft, others))):
            continue
        if _is_open(row, draft, others, said):
            kept.append(row)
    return kept


def _found(read: TextRead, draft: Draft, random: Random) -> Iterator[Choice]:
    for words in draft.options:
        yield Choice(words, LISTED, is_kin=True)
    if draft.value is not None:
        yield from _values(read, draft, random)
    elif draft.pool.startswith("name:") and draft.name:
        yield from name_choices(read, draft)
    elif len(draft.key.split()) == 1:
        terms = list(_terms(read, draft)) if draft.kind == "called" else []
        yield from terms
        yield from (row for row in word_choices(read, draft) if row.is_kin or draft.kind != "called")
    elif len(draft.key.split()) <= LONGEST_KEY:
        yield from phrase_choices(read, draft)


def _terms(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """The other words that the text introduces as what something is called."""
    for term in read.shelf.terms_beside(draft):
        yield Choice(term, LISTED + 0.4, is_kin=True)


def _values(read: TextRead, draft: Draft, random: Random) -> Iterator[Choice]:
    """Values of the shape of the key, drawn again and again."""
    if draft.write is None:
        return
    if draft.value is not None and draft.value.precision == "century":
        yield from _centuries(read, draft)
    found: set[str] = set()
    for number in range(DRAWS):
        rows = values_beside(draft, read.shelf, random) if len(found) < MOST else ()
        for words, value in rows:
            found.add(words)
            yield Choice(words, LISTED - number / 10, is_sure=not number, value=value)


def _centuries(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """The centuries around that of the key, none that the text tells of the same thing or that has not begun."""
    told = {value.value for sentence, value in read.shelf.typed if sentence.number == draft.sentence.number}
    first, last = (int(year) for year in draft.value.value.split("/")) if draft.value.value[0].isdigit() else (0, 0)
    steps = (-1, 1, -2, 2, -3, 3) if first < LATE else (-1, 1, -2, 2)
    for place, step in enumerate(steps if last - first == LONG else ()):
        begins = first + step * (LONG + 1)
        written = f"{begins:04d}/{begins + LONG:04d}"
        if 0 < begins <= read.shelf.today.year and written not in told:
            value = parse_value(draft.value.type, written, None, draft.value.approximate)
            yield Choice(draft.write(value), LISTED - place / 10, is_sure=place < WANTED, value=value)


def _names_again(row: Choice, draft: Draft, others: list[str]) -> bool:
    """Whether a person stands among the options already, by the whole name or a part of it: Cenner, Edvard Cenner."""
    own = set(row.words.split())
    return draft.pool.startswith("name:person") and any(
        own <= set(other.split()) or own >= set(other.split()) for other in others
    )


def _said(draft: Draft) -> frozenset[str]:
    """The words of the stem and the forms that they may be of."""
    words = {word.strip(_MARKS) for word in fold(quoted(draft.stem)).split()}
    return frozenset(words | {base for word in words for base in bases(word) if len(base) > LEAST_BASE})


def _is_open(row: Choice, draft: Draft, others: list[str], said: frozenset[str]) -> bool:
    """Whether words may be offered beside others: no form of the key or of one of them, not said by the stem."""
    if not fits_article(row.words, draft) or not is_of_like_length(row.words, draft.key):
        return False
    folded = fold(row.words)
    if any(_is_a_form(folded, fold(other)) for other in (draft.key, *others)):
        return False
    if draft.value is not None:
        return folded not in fold(draft.stem)
    if " nəyi " in f" {draft.stem.lower()}" and row.words.endswith(_OWNED) and not draft.key.endswith(_OWNED):
        return False
    new = {word.strip(_MARKS) for word in folded.split()} - set(fold(draft.key).split())
    if row.base and fold(row.base) in said:
        return False
    return bool(new) and not all(any(_is_a_form(word, one) for one in said) for word in new)


def _is_said(words: str, said: frozenset[str]) -> bool:
    """Whether a stem says one Azerbaijani word in another form: qırmızıdan beside qırmızıya."""
    word = fold(words)
    return " " not in word and len(word) > BEGINNING and any(one.startswith(word[:BEGINNING]) for one in said)


def _is_said_again(words: str, other: str, language: str) -> bool:
    """Whether two options differ by near synonyms alone: a large tree and a huge tree, doorways and doors."""
    pairs = list(zip(words.split(), other.split(), strict=False)) if words.count(" ") == other.count(" ") else []
    apart = [(one.strip(_MARKS), two.strip(_MARKS)) for one, two in pairs if one != two]
    return len(apart) == 1 and are_twins(*apart[0], language)


def _is_a_form(one: str, other: str) -> bool:
    """Whether two words are forms of one: sheet and sheets, dry and dries."""
    if one == other:
        return True
    shared = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    shared = min(len(one), len(other)) if shared is None else shared
    return shared >= 3 and {one[shared:], other[shared:]} <= _FORMS
