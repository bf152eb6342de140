"""What a check is and what it looks at: texts of one language, of both, or of a quiz; pure."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any


def gettext_noop(text: str) -> str:
    """Mark a sentence for translation; it is translated where it is shown."""
    return text


@dataclass(frozen=True)
class OptionText:
    """An option in one language."""

    text: str
    is_key: bool = False
    explanation: str = ""


@dataclass(frozen=True)
class QuestionText:
    """A question in one language."""

    language: str
    stem: str
    options: tuple[OptionText, ...] = ()
    explanation: str = ""

    @property
    def keys(self) -> list[OptionText]:
        return [option for option in self.options if option.is_key]

    @property
    def distractors(self) -> list[OptionText]:
        return [option for option in self.options if not option.is_key]

    def fields(self) -> Iterator[tuple[str, int | None, str]]:
        """Return every text with its field and, for an option, its index."""
        yield "stem", None, self.stem
        yield "explanation", None, self.explanation
        for index, option in enumerate(self.options):
            yield "text", index, option.text
            yield "explanation", index, option.explanation


@dataclass(frozen=True)
class QuizItem:
    """A question of a quiz: its short name, its fact, its words, and where its key stands where the order is fixed."""

    slug: str
    fact: str = ""
    form: str = "direct"
    key_position: int | None = None
    texts: tuple[QuestionText, ...] = ()


@dataclass(frozen=True)
class Coverage:
    """The facts that a lesson teaches, and those that the questions of its quizzes ask."""

    taught: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Hit:
    """Where a check found something: field, index of the option (None: the question), and what to say of it."""

    field: str | None = None
    option: int | None = None
    details: Mapping[str, Any] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class Check:
    """A rule: its id, one sentence, whether it blocks publishing, and the look that finds where it is broken.

    look takes a QuestionText, a pair of them (English, Azerbaijani), the items of a quiz, or the coverage of a lesson.
    """

    id: str
    sentence: str
    look: Callable[[Any], Iterator[Hit]]
    is_blocking: bool = False
