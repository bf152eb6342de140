"""A written question with the words that a teacher has changed before accepting it; pure."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from quizzes.language.grammars import LANGUAGES as GRAMMARS
from quizzes.language.reading import read_value
from quizzes.language.values import BadValue, Value, same_value
from quizzes.people.publication import LANGUAGES
from quizzes.questions.writing.drafts import WrittenOption, WrittenQuestion


def texts_of_fields(question: WrittenQuestion) -> Iterator[tuple[str, str]]:
    """Yield the name of each field of a question and its text: stem_en, option_2_text_az, explanation_en ..."""
    for name, texts in (("stem", question.stem), ("explanation", question.explanation)):
        for language in LANGUAGES:
            yield f"{name}_{language}", texts.get(language, "")
    for number, option in enumerate(question.options, start=1):
        for name, texts in (("text", option.text), ("explanation", option.explanation)):
            for language in LANGUAGES:
                yield f"option_{number}_{name}_{language}", texts.get(language, "")


def with_texts(question: WrittenQuestion, texts: Mapping[str, str]) -> WrittenQuestion:
    """Return the question with other texts, by the names of their fields; what is not named stays as it was written.

    The typed value of an option follows its words, and options in the order of their values stay so.
    """

    def changed(name: str, before: Mapping[str, str]) -> dict[str, str]:
        return {language: texts.get(f"{name}_{language}", before.get(language, "")) for language in LANGUAGES}

    options = tuple(
        _with_value_of_words(
            replace(
                option,
                text=changed(f"option_{number}_text", option.text),
                explanation=changed(f"option_{number}_explanation", option.explanation),
            ),
            before=option,
        )
        for number, option in enumerate(question.options, start=1)
    )
    return replace(
        question,
        stem=changed("stem", question.stem),
        explanation=changed("explanation", question.explanation),
        options=_in_order(options) if question.is_order_fixed else options,
    )


def _with_value_of_words(option: WrittenOption, *, before: WrittenOption) -> WrittenOption:
    """An option whose words were changed has the value that they say in every language, or none."""
    if before.value is None or dict(option.text) == dict(before.text):
        return option
    values = [
        _value_in(option.text[language], language, like=before.value)
        for language in GRAMMARS
        if option.text.get(language, "").strip()
    ]
    is_one = values and None not in values and all(same_value(values[0], value) for value in values)
    return replace(option, value=values[0] if is_one else None)


def _value_in(text: str, language: str, *, like: Value) -> Value | None:
    try:
        return read_value(text, language, type=like.type, unit=like.unit)
    except BadValue:
        return None


def _in_order(options: tuple[WrittenOption, ...]) -> tuple[WrittenOption, ...]:
    lows = [option.value.low if option.value else None for option in options]
    return options if None in lows else tuple(sorted(options, key=lambda option: option.value.low))
