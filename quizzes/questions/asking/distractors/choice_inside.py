"""A phrase with another number or another place in it: some 2,900 kilometres, to Africa and southern Asia."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from quizzes.facts.proposing.candidates import Found
from quizzes.language.letters import capitalize
from quizzes.questions.asking.azerbaijani.words.nouns import CASES, in_case
from quizzes.questions.asking.distractors.choice import LISTED, Choice
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.likeness import fold
from quizzes.questions.asking.texts.persons import may_be
from quizzes.questions.asking.words.known_rows import row_of
from quizzes.questions.asking.words.names_known import known_like
from quizzes.questions.asking.words.vocabulary import rows_of

MOST_PLACES, MOST_NUMBERS, NEAR_YEARS = 3, 4, (-10, 10, 20, -20)
_SCALES = frozenset({"hundred", "thousand", "million", "billion", "yüz", "min", "milyon", "milyard"})
_JOINED = frozenset({"and", "or", "to", "və", "yaxud", "ya", "half", "yarım"})
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[, ]\d{3})+(?![\w])|(?<![\w.,])\d+(?![\w.,]\d|\w|-)")
YEARS = range(1000, 2100)


def recounted(draft: Draft) -> Iterator[Choice]:
    """Yield the phrase with another number where it has one, some below and some above it."""
    found = list(_NUMBER.finditer(draft.key))
    if len(found) != 1:
        return
    [match] = found
    digits = re.sub(r"\D", "", match.group())
    number = int(digits)
    if number < 2 or (len(digits) > 1 and digits.startswith("0")):
        return
    for place, other in enumerate(_others(number, is_year=match.group() == digits and number in YEARS)):
        written = f"{other:,}".replace(",", match.group()[-4]) if match.group() != digits else str(other)
        yield Choice(draft.key[: match.start()] + written + draft.key[match.end() :], LISTED - place / 10, is_sure=True)


def respelled(draft: Draft, language: str) -> Iterator[Choice]:
    """Yield the phrase with another number in words at its head: three people, four people; on altı min il."""
    words = draft.key.split()
    rows = [row.split() for row in rows_of(language, "number_words")]
    head = list(takewhile(lambda word: any(word.lower() in row for row in rows) or word in _SCALES, words[:-1]))
    places = [at for at, word in enumerate(head) if word not in _SCALES]
    if not places or words[len(head)] in _JOINED:
        return
    at = places[-1]
    row = next(row for row in rows if words[at].lower() in row)
    place = row.index(words[at].lower())
    steps = sorted((abs(other - place), other < place, other) for other in range(len(row)) if other != place)
    for rank, (_far, _is_less, other) in enumerate(steps[:MOST_NUMBERS]):
        number = capitalize(row[other], language) if words[at][:1].isupper() else row[other]
        yield Choice(" ".join([*words[:at], number, *words[at + 1 :]]), LISTED - rank / 10, is_sure=True)


def _others(number: int, *, is_year: bool) -> list[int]:
    """Numbers as round as this one, near enough to be taken for it."""
    if is_year:
        return [number + step for step in NEAR_YEARS]
    unit = 1
    while number % (unit * 10) == 0:
        unit *= 10
    step = max(unit, round(number * 0.2 / unit) * unit)
    return [other for other in (number + step, number - step, number + 2 * step, number - 2 * step) if other > 0]


_WITH_THE = re.compile(r"(?:United|Netherlands|Philippines|Maldives|Bahamas)\b")
_KINDS = frozenset({"place", "person"})
# A people, not its land, has a language: Gürcüstan dili is none.
_SPEECH = (" dil", " dialekt")
_HALF = re.compile(r"\b(?:North|South|East|West|Central|Northern|Southern|Eastern|Western) and $")


def renamed(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """Yield the phrase with another well-known place in the stead of one that it names, in the same case."""
    said = fold(draft.sentence.text[draft.sentence.start : draft.sentence.end])
    for one in draft.sentence.values:
        text = draft.sentence.text[one.start : one.end]
        if one.type not in _KINDS or not draft.start <= one.start < one.end <= draft.end or draft.key.count(text) != 1:
            continue
        before, _name, behind = draft.key.partition(text)
        is_of_speech = read.language == "az" and behind.startswith(_SPEECH)
        if is_of_speech or _HALF.search(before):
            continue
        others = (other for other in _names_like(read, one, draft) if fold(other) not in said)
        written = (_written(other, text, one.value, read.language) for other in others)
        is_the = before.lower().endswith("the ") and (read.language == "az" or bool(_WITH_THE.match(text)))
        is_other = before.lower().endswith("the ") and not is_the
        written = (row for row in written if row and (is_other or bool(_WITH_THE.match(row)) == is_the))
        for place, other in enumerate(islice(written, MOST_PLACES)):
            yield Choice(draft.key.replace(text, other), LISTED - 0.1 - place / 10)


def _names_like(read: TextRead, name: Found, draft: Draft) -> Iterator[str]:
    """The places like a place and the names of its row; the other persons of the text beside a person."""
    told = draft.sentence.text[draft.sentence.start : draft.sentence.end]
    row = row_of(name.value, read.language, told, told)
    if name.type == "place" or row:
        yield from dict.fromkeys((*known_like(name.value, read.language), *row))
        return
    persons = (
        one for one in read.shelf.names_beside(name.value)["person"] if not set(one.split()) & set(name.value.split())
    )
    yield from (one for one in persons if may_be(one, name.value, read.language))


def _written(other: str, text: str, name: str, language: str) -> str | None:
    """Another name in the case in which a name stands, None where that is not known."""
    if text == name:
        return other
    if language == "en":
        return text.replace(name, other) if name in text else None
    case = next((case for case in CASES if in_case(name, case) == text), "")
    return in_case(other, case) if case else None
