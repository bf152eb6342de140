"""A written question with the words that a teacher has changed before accepting it; pure."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from quizzes.people.publication import LANGUAGES
from quizzes.questions.writing.drafts import WrittenQuestion


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
    """Return the question with other texts, by the names of their fields; what is not named stays as it was written."""

    def changed(name: str, before: Mapping[str, str]) -> dict[str, str]:
        return {language: texts.get(f"{name}_{language}", before.get(language, "")) for language in LANGUAGES}

    return replace(
        question,
        stem=changed("stem", question.stem),
        explanation=changed("explanation", question.explanation),
        options=tuple(
            replace(
                option,
                text=changed(f"option_{number}_text", option.text),
                explanation=changed(f"option_{number}_explanation", option.explanation),
            )
            for number, option in enumerate(question.options, start=1)
        ),
    )
