"""A proposed question as it is stored until somebody keeps it: stems, options and what is still needed; pure."""

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random
from typing import Any, Self

from quizzes.language.letters import fold
from quizzes.language.reading_spelled import number_in_digits
from quizzes.language.values import BadValue, Value, parse_value
from quizzes.questions.asking.asking import AskedQuestion
from quizzes.questions.writing.drafts import WrittenForm, WrittenOption, WrittenQuestion

Texts = dict[str, str]
ARTICLE = re.compile(r"^(?:the|an?) ")
NUMBER = re.compile(r"[-−]?\d+(?:[ \u00a0.,]\d{3})*(?:[.,]\d+)?")


OPTION = 60


@dataclass(frozen=True)
class ContentOption:
    """An option in every language in which it is written; value where it is typed."""

    text: Texts
    is_key: bool = False
    explanation: Texts = field(default_factory=dict)
    value: Value | None = None

    @property
    def number(self) -> Decimal | None:
        """The number with which its words begin, in digits or in words."""
        words = number_in_digits(self.words, next(iter(self.text))) if self.text else ""
        found = NUMBER.match(words)
        return Decimal(re.sub(r"[^\d]", "", found[0])) if found else None

    @property
    def words(self) -> str:
        """Its words in the language in which it was written first."""
        return next(iter(self.text.values()), "")

    def as_json(self) -> dict[str, Any]:
        value = self.value
        typed = value and [value.type, value.value, value.unit, value.approximate]
        return {"text": self.text, "is_key": self.is_key, "explanation": self.explanation, "value": typed}

    @classmethod
    def of_json(cls, stored: dict[str, Any]) -> Self:
        return cls(stored["text"], stored["is_key"], stored["explanation"], _value(stored["value"]))


@dataclass(frozen=True)
class Content:
    """A question before it is kept; needs_form lists names with the case in which somebody must give their form.

    choices are further wrong answers to choose from; where options holds the key alone, some must be chosen.
    has_others: whether its sentence can be asked about in another way that is known. plainly: of a gap, the question
    that asks for its words. leans_on: the word of the stem that says nothing without the text. before: the question
    with which its card began, as JSON with the place of its answer, where another was taken.
    """

    stem: Texts
    options: tuple[ContentOption, ...]
    explanation: Texts = field(default_factory=dict)
    form: str = "direct"
    written_form: str = ""
    attributed_to: str = ""
    is_order_fixed: bool = False
    needs_form: tuple[tuple[str, str], ...] = ()
    choices: tuple[ContentOption, ...] = ()
    has_others: bool = True
    before: dict[str, Any] | None = None
    plainly: str = ""
    leans_on: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the wrong answers are still to be chosen or written."""
        return len(self.options) == 1

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which the stem and every option are written."""
        return tuple(
            language
            for language, stem in self.stem.items()
            if stem and all(option.text.get(language) for option in self.options)
        )

    @property
    def size(self) -> int:
        """How many bytes of a page its words take: those of an option that is ticked stand there twice."""
        offered = (*self.options, *self.choices)
        texts = (
            *self.stem.values(),
            self.plainly,
            *(text for option in offered for text in option.text.values() for _twice in "12"),
        )
        return sum(len(text.encode()) for text in texts) + OPTION * len(offered)

    def bare(self, stem: str) -> Self:
        """Return the question with another stem and its right answer alone."""
        keys = tuple(option for option in self.options if option.is_key)
        return replace(self, stem={next(iter(self.stem)): stem}, options=keys[:1])

    @property
    def has_lookalikes(self) -> bool:
        """Whether two options of one language differ in nothing but their article or their letters' case and marks."""
        for language in self.languages:
            words = [ARTICLE.sub("", fold(option.text[language])) for option in self.options]
            if len(set(words)) < len(words):
                return True
        return False

    def written(self, slug: str, *, fact: str = "", seed: int = 1) -> WrittenQuestion:
        """Return the question as the writer gives it, ready to be kept under a short name."""
        return WrittenQuestion(
            slug=slug,
            fact=fact,
            form=WrittenForm(self.written_form or self.form),
            seed=seed,
            stem=self.stem,
            explanation=self.explanation,
            options=tuple(
                WrittenOption(option.text, option.explanation, option.is_key, option.value) for option in self.options
            ),
            evidence=(),
            attributed_to=self.attributed_to or None,
            is_order_fixed=self.is_order_fixed,
        )

    @property
    def distractors(self) -> frozenset[tuple[str, ...]]:
        """What stands beside the key, to tell one drawing from another."""
        return frozenset(tuple(sorted(option.text.values())) for option in self.options if not option.is_key)

    def as_json(self) -> dict[str, Any]:
        return {
            "stem": self.stem,
            "options": [option.as_json() for option in self.options],
            "explanation": self.explanation,
            "form": self.form,
            "written_form": self.written_form,
            "attributed_to": self.attributed_to,
            "is_order_fixed": self.is_order_fixed,
            "needs_form": [list(needed) for needed in self.needs_form],
            "choices": [choice.as_json() for choice in self.choices],
            "has_others": self.has_others,
            "before": self.before,
            "plainly": self.plainly,
            "leans_on": self.leans_on,
        }

    @classmethod
    def of_json(cls, stored: dict[str, Any]) -> Self:
        options = tuple(ContentOption.of_json(option) for option in stored["options"])
        needed = tuple((name, case) for name, case in stored["needs_form"])
        choices = tuple(ContentOption.of_json(choice) for choice in stored.get("choices", ()))
        return cls(**{**stored, "options": options, "needs_form": needed, "choices": choices})


def content_of_asked(asked: AskedQuestion) -> Content:
    """Return a question asked from a sentence; numbers and dates ascend, other options are drawn for its place."""
    language = asked.language
    values = asked.distractor_values or (None,) * len(asked.distractors)
    key = ContentOption({language: asked.key}, is_key=True, value=asked.value)
    others = (
        ContentOption({language: text}, value=value) for text, value in zip(asked.distractors, values, strict=True)
    )
    options = ordered([key, *others], is_fixed=asked.is_order_fixed, seed=f"{asked.start} {asked.stem}")
    choices = tuple(ContentOption({language: text}, value=value) for text, value in asked.choices)
    return Content(
        {language: asked.stem},
        options,
        is_order_fixed=asked.is_order_fixed,
        choices=choices,
        has_others=asked.has_others,
        plainly=asked.plainly,
        leans_on=asked.leans_on,
    )


def content_of_written(written: WrittenQuestion) -> Content:
    """Return a question written from a fact; a language in which its stem or an option lacks is left open."""
    options = [
        ContentOption(dict(option.text), option.is_key, dict(option.explanation), option.value)
        for option in written.options
    ]
    whole = [
        language
        for language, stem in written.stem.items()
        if stem and all(option.text.get(language) for option in options)
    ]
    options = [
        ContentOption(_only(option.text, whole), option.is_key, _only(option.explanation, whole), option.value)
        for option in options
    ]
    return Content(
        stem=_only(written.stem, whole),
        options=ordered(options, is_fixed=written.is_order_fixed, seed=f"{written.slug} {written.seed}"),
        explanation=_only(written.explanation, whole),
        form=written.stored_form,
        written_form=str(written.form),
        attributed_to=written.attributed_to or "",
        is_order_fixed=written.is_order_fixed,
        needs_form=tuple((needed.name, needed.case) for needed in written.needs_form),
    )


def _only(texts: Any, languages: list[str]) -> Texts:
    return {language: texts[language] for language in languages if texts.get(language)}


def ordered(options: list[ContentOption], *, is_fixed: bool, seed: str) -> tuple[ContentOption, ...]:
    """Return numbers and dates ascending; the place of any other key is drawn, the same for the same seed."""
    if not is_fixed:
        Random(seed).shuffle(options)
    elif all(option.value is not None and option.value.low is not None for option in options):
        options = sorted(options, key=lambda option: option.value.low)
    return tuple(options)


def _value(stored: list[Any] | None) -> Value | None:
    try:
        return parse_value(*stored) if stored else None
    except BadValue:
        return None
