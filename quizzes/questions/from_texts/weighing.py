"""Says what the checks find weak in a question before anybody keeps it, as it stands on its card; pure."""

from collections.abc import Collection

from django.utils.translation import gettext as _

from quizzes.language.grammars import LANGUAGES
from quizzes.questions.checking.check import OptionText, QuestionText
from quizzes.questions.checking.wording import WORDING_CHECKS
from quizzes.questions.from_texts.content import Content


def weak_points(content: Content, *, unsaid: Collection[str] = ()) -> list[str]:
    """Return what is weak in a question, each said once in the language of the page; before it has options, its stem.

    What would keep it from being published is said when that is asked for; unsaid are checks of which nothing is said.
    """
    leaning = _leaning(content)
    if content.is_open:
        return leaning
    checks = [check for check in WORDING_CHECKS if not check.is_blocking and check.id not in unsaid]
    texts = [_text(content, language) for language in content.languages if language in LANGUAGES]
    said = (_(check.sentence) % hit.details for text in texts for check in checks for hit in check.look(text))
    return [*leaning, *dict.fromkeys(said)]


def _leaning(content: Content) -> list[str]:
    """What is to be written for a word that says nothing without the text, as long as it stands in the stem."""
    words = {word.strip(".,;:!?“”\"'’()") for stem in content.stem.values() for word in stem.split()}
    if content.leans_on not in words - {""}:
        return []
    return [_("Write what “%(word)s” stands for: the question is read without the text.") % {"word": content.leans_on}]


def _text(content: Content, language: str) -> QuestionText:
    options = tuple(
        OptionText(option.text.get(language, ""), option.is_key, option.explanation.get(language, ""))
        for option in content.options
    )
    return QuestionText(language, content.stem[language], options, content.explanation.get(language, ""))
