"""Days written without a year, of each year ("is celebrated on 28 May") or not: read where nothing else was."""

from collections.abc import Iterable, Iterator

from quizzes.facts.proposing.candidates import Proposal
from quizzes.facts.proposing.comparing.contexts import Sentence, sentences_of
from quizzes.facts.proposing.comparing.own_values import OwnReading
from quizzes.facts.proposing.lexicon import month_numbers
from quizzes.facts.proposing.proposing import Reading
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, low_at, word_set
from quizzes.language.dates import days_in_month

LEAP_YEAR = 2000
SCORE = 0.5
_NOT_ON = word_set("before after until since till by əvvəl sonra qədər")


def yearly_days(text: str, known: Iterable[Reading], *, document: str, language: str | None) -> Iterator[Reading]:
    """Yield a reading for each day and month that no proposal covers, of each year or of one that the text leaves out.

    The year of such a value is a stand-in; it is compared by month and day.
    """
    taken = {at for reading in known for at in range(reading.proposal.start, reading.proposal.end)}
    for sentence in sentences_of(text, (), document=document, language=language):
        is_yearly = any(spot.concept.role == "yearly" for spot in sentence.spots)
        for first, last, month, day in _days(sentence):
            start, end = sentence.tokens[first].start, sentence.tokens[last - 1].end
            if not taken.intersection(range(start, end)) and day <= days_in_month(LEAP_YEAR, month):
                yield _reading(text, document, start, end, month, day, is_undated=not is_yearly)


def _days(sentence: Sentence) -> Iterator[tuple[int, int, int, int]]:
    tokens = sentence.tokens
    months = month_numbers(sentence.language)
    for at, token in enumerate(tokens):
        month = _month(token, months, sentence.language)
        if month is None:
            continue
        for other, first, last in ((at - 1, at - 1, at + 1), (at + 1, at, at + 2)):
            if 0 <= other < len(tokens) and tokens[other].kind == "digits" and 1 <= int(tokens[other].text[:4]) <= 31:
                if not {low_at(tokens, first - 1), low_at(tokens, last)} & _NOT_ON:
                    yield first, last, month, int(tokens[other].text)
                break


def _month(token: Token, months: dict[str, int], language: str) -> int | None:
    if token.kind != "word" or (language == "en" and not token.is_capital):
        return None
    name = without_suffix(token.low, months) if language == "az" else token.low
    return months.get(name) if name and len(name) > 2 else None


def _reading(text: str, document: str, start: int, end: int, month: int, day: int, *, is_undated: bool) -> OwnReading:
    value = f"{LEAP_YEAR}-{month:02d}-{day:02d}"
    proposal = Proposal(
        document=document, start=start, end=end, text=text[start:end], type="date", value=value, unit=None,
        approximate=False, subject=None, property=None, qualifier=None, score=SCORE,
    )  # fmt: skip
    return OwnReading(proposal, "", 0.0, False, False, is_undated=is_undated)
