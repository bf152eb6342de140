"""How a question stands in a line of a list: its words in one language, its answers, and where it is edited."""

from urllib.parse import urlencode

from django.urls import reverse

from quizzes.language.letters import capitalize
from quizzes.pages.languages import name_of_language, viewer_language
from quizzes.people.publication import LANGUAGES
from quizzes.questions.models import Question


def stem_of(question: Question, language: str) -> tuple[str, str]:
    """Return the words of a question in the language of its text, else in another one, with that language."""
    order = [language, *LANGUAGES]
    return next(((code, text) for code in order if (text := getattr(question, f"stem_{code}", ""))), ("", ""))


def answers_of(question: Question, language: str) -> list[tuple[bool, str]]:
    """Return the options in a language, the key first: whether each is it, and its words."""
    options = sorted(question.options.all(), key=lambda one: (not one.is_key, one.position))
    return [(one.is_key, text) for one in options if (text := getattr(one, f"text_{language}", ""))]


def where_edited(question: Question, *, back: str = "") -> str:
    """Return the address where a question is edited: beside its text where it was asked about one, else the desk.

    back is the address of the page to which it leads back.
    """
    proposed = getattr(question, "proposed_as", None)
    if proposed is None:
        return reverse("admin:quizzes_question_change", args=[question.pk])
    return where_text_edited(proposed.document.slug, proposed.pk, back=back)


def where_text_edited(slug: str, number: int, *, back: str = "") -> str:
    """Return the address where a question on a text is edited, and from where it leads back."""
    address = reverse("teach_text_question", args=[slug, number])
    return f"{address}?{urlencode({'next': back})}" if back else address


def named(language: str) -> str:
    """Return the name of a language, as a heading says it."""
    return capitalize(name_of_language(language), viewer_language())
