"""General causes, purposes, times and callings to choose from: a text has seldom enough of its own."""

from collections.abc import Iterator
from random import Random

from quizzes.questions.asking.azerbaijani.stock.general import general_answers as azerbaijani_answers
from quizzes.questions.asking.distractors.choice import LISTED, Choice
from quizzes.questions.asking.english.stock.general import general_answers as english_answers
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.likeness import content_words, is_of_like_length, shuffled

MOST, LIKE_LENGTH, RANK, OF_PURPOSE = 4, 15, LISTED + 0.2, 0.2
_AND = {"en": " and ", "az": " və "}
_OPENING = content_words("because çünki when görə üçün")
_OPENERS = {"en": "because ", "az": "çünki "}


def general_choices(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """Yield a few that say nothing of what the question says, those of the length of the key first.

    They hang on no text, so none is sure: whoever asks ticks those that are wrong here. Two stand in one where the key
    is much longer than any.
    """
    rows = _answers(read, draft)
    told = content_words(f"{draft.stem} {draft.key}") | read.shelf.words.get(draft.sentence.number, frozenset())
    rows = [row for row in rows if not (content_words(row) - _OPENING) & told]
    rows = shuffled(rows, Random(draft.stem))
    fitting = [row for row in rows if is_of_like_length(row, draft.key)]
    fitting = fitting if len(fitting) >= MOST else _paired(rows, read.language)
    fitting.sort(key=lambda row: abs(len(row) - len(draft.key)) // LIKE_LENGTH)
    for place, row in enumerate(fitting[:MOST]):
        yield Choice(row, RANK + OF_PURPOSE * row.startswith("to ") - place / 100)


def _answers(read: TextRead, draft: Draft) -> list[str]:
    if read.language == "en":
        return english_answers(draft)
    return azerbaijani_answers(draft, is_life=bool(read.harvest.topic[0]))


def _paired(rows: list[str], language: str) -> list[str]:
    opener = _OPENERS[language]
    causes = iter([row for row in rows if row.startswith(opener)])
    pairs = zip(causes, causes, strict=False)
    return [f"{one}{_AND[language]}{other.removeprefix(opener)}" for one, other in pairs]
