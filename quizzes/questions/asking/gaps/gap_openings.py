"""Writes what fills a gap at the beginning of a sentence with a large letter, key and options alike."""

from dataclasses import replace

from quizzes.language.letters import capitalize
from quizzes.questions.asking.gaps.gaps import CLOSES, GAP, OPENS
from quizzes.questions.asking.texts.drafts import AskedQuestion


def opened(question: AskedQuestion) -> AskedQuestion:
    """Return a question on a gap as its sentence opens: key and options large where the gap does, else its first word.

    A question that is no gap, and one whose key has a large letter already, stay as they are.
    """
    prompt, opens, rest = question.stem.partition(OPENS)
    if not opens or GAP not in rest or not rest.endswith(CLOSES):
        return question
    language = question.language
    if not rest.startswith(GAP):
        return replace(question, stem=f"{prompt}{opens}{capitalize(rest, language)}")
    return replace(
        question,
        key=capitalize(question.key, language),
        distractors=tuple(capitalize(words, language) for words in question.distractors),
        choices=tuple((capitalize(words, language), value) for words, value in question.choices),
    )
