"""Checks of a translation beside its source: placeholders, numbers, months, negation, letters, names and length."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

from django.db.models import Model
from django.utils.translation import gettext as _

from quizzes.facts.models import Property
from quizzes.language.grammars import LANGUAGES as GRAMMARS
from quizzes.lessons.models import Lesson
from quizzes.lessons.picture_places import PICTURE, picture_slugs
from quizzes.lessons.placeholders import PLACEHOLDER as DRAWN
from quizzes.lessons.placeholders import placeholders, unreadable_braces
from quizzes.questions.checking.check import QuestionText
from quizzes.questions.checking.languages import LANGUAGE_CHECKS
from quizzes.questions.checking.texts import names_without_subjects
from quizzes.questions.checking.wording import WORDING_CHECKS
from quizzes.questions.models import Option, Question
from quizzes.questions.writing.templates import REQUIRED, parts_of, template_problems
from quizzes.translating.glossary import Glossary
from quizzes.translating.template_texts import problem_in_words

PLAIN_PLACEHOLDER = re.compile(r"\{[^{}\n]*\}|%\(\w+\)[sd]|%[sd]\b")
DIGITS, SEPARATOR = re.compile(r"\d+"), re.compile(r"(?<=\d)[.,\u00a0\u202f ](?=\d)")
OF_ONE_LANGUAGE = frozenset({"kind"})  # a template asks for it where the sentence needs the word
LONGEST_TEXT = 20_000  # characters, where the table has no limit of its own
_TAG = re.compile(
    r"</?(?:a|abbr|b|blockquote|body|br|button|code|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|"
    r"link|math|meta|object|ol|p|pre|q|s|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul|video)"
    r"(?:\s[^<>]{0,200})?/?>",
    re.IGNORECASE,
)
_OF_SHEET = re.compile(
    r"\s*(?:=\s*[A-Z][A-Z0-9.]*\(|[#](?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!)\s*$)", re.IGNORECASE
)
DENYING_COUNTS = frozenset({"stem", "text", "title", "name", "question"})


@dataclass(frozen=True)
class Text:
    """Both sides of one text: the table and field that it belongs to, the source and its translation."""

    model: type[Model]
    field: str
    source_language: str
    source: str
    language: str
    text: str

    def with_text(self, text: str) -> Self:
        """Return the same with another translation."""
        return replace(self, text=text)


@dataclass(frozen=True)
class TextFinding:
    """A broken rule in words; `is_blocking`: an import refuses the text."""

    check: str
    message: str
    is_blocking: bool = True


def text_findings(text: Text, glossary: Glossary | None = None) -> list[TextFinding]:
    """Return what the checks find in a translation beside its source; nothing where either is empty.

    A text that is far too long is not read.
    """
    if not text.text.strip() or not text.source.strip():
        return []
    if too_long := list(_length(text)):
        return too_long
    found = (_signs(text), _placeholders(text), _wording(text), _sides(text), _names(text, glossary))
    return [finding for findings in found for finding in findings]


def _length(text: Text) -> Iterator[TextFinding]:
    most = text.model._meta.get_field(text.field).max_length or max(LONGEST_TEXT, 3 * len(text.source))
    if len(text.text) > most:
        yield TextFinding(
            "too_long",
            _("The text has %(length)d characters; there is room for %(most)d. Shorten it.")
            % {"length": len(text.text), "most": most},
        )


def _signs(text: Text) -> Iterator[TextFinding]:
    """What belongs to no plain text, unless the source has it too: HTML, a formula, a second line in a name."""
    in_source = set(_TAG.findall(text.source))
    if added := [piece for piece in _TAG.findall(text.text) if piece not in in_source]:
        message = _("%(piece)s is HTML, and this is plain text. Leave it out.") % {"piece": added[0]}
        yield TextFinding("html_added", message)
    if _OF_SHEET.match(text.text) and not _OF_SHEET.match(text.source):
        message = _("This is a formula or an error of a spreadsheet, and no text. Write the words.")
        yield TextFinding("formula", message)
    if "\n" in text.text.strip() and _has_one_line(text) and "\n" not in text.source.strip():
        yield TextFinding("several_lines", _("This text has one line. Leave the line breaks out."))


def _has_one_line(text: Text) -> bool:
    return text.model._meta.get_field(text.field).get_internal_type() == "CharField"


def _placeholders(text: Text) -> Iterator[TextFinding]:
    """Placeholders are what stands in braces and must stand in every language, whatever its order or case."""
    if _is_template(text):
        for problem in template_problems(text.text, field=text.field, language=text.language):
            yield TextFinding(problem.code, problem_in_words(problem))
    for piece in unreadable_braces(text.text) if text.model is Lesson and text.field == "body" else ():
        message = _("%(piece)s cannot be read. Write it as it stands in the other language.") % {"piece": piece}
        yield TextFinding("unreadable_placeholder", message)
    here, there = _asked(text, text.text), _asked(text, text.source)
    for piece in sorted(there - here):
        message = _("%(placeholder)s stands in the other language and not here.") % {"placeholder": piece}
        yield TextFinding("placeholder_missing", message)
    for piece in sorted(here - there):
        message = _("%(placeholder)s stands here and not in the other language.") % {"placeholder": piece}
        yield TextFinding("placeholder_added", message)


def _asked(text: Text, words: str) -> set[str]:
    if text.model is Lesson and text.field == "body":
        pictures = {f"{{picture {slug}}}" for slug in picture_slugs(words)}
        return {_written(*placeholder.asks_for) for placeholder in placeholders(words)} | pictures
    if _is_template(text):
        return {f"{{{part.name}}}" for part in parts_of(words) if part.name and part.name not in OF_ONE_LANGUAGE}
    return set(PLAIN_PLACEHOLDER.findall(words))


def _written(kind: str, fact: str, document: str | None) -> str:
    words = fact if kind == "value" else f"{kind} {fact}".strip()
    return "{" + words + (f"@{document}" if document else "") + "}"


def _is_template(text: Text) -> bool:
    return text.model is Property and text.field in REQUIRED


def _words(text: Text, words: str) -> str:
    """Return the words of a text without its placeholders, whose short names are words of no language."""
    if text.model is Lesson and text.field == "body":
        return DRAWN.sub(" ", PICTURE.sub(" ", words))
    return PLAIN_PLACEHOLDER.sub(" ", words)


def _wording(text: Text) -> Iterator[TextFinding]:
    """What blocks a text of one language: letters that only look right, words of another language."""
    if text.language not in GRAMMARS:
        return
    alone = _as_question(text, text.language, _words(text, text.text))
    for check in WORDING_CHECKS:
        for hit in check.look(alone) if check.is_blocking else ():
            yield TextFinding(check.id, _(check.sentence) % hit.details)


def _sides(text: Text) -> Iterator[TextFinding]:
    """Whether both say the same, as far as a machine can tell."""
    sides = {text.source_language: _words(text, text.source), text.language: _words(text, text.text)}
    if sides.keys() == {"en", "az"}:
        pair = tuple(_as_question(text, language, sides[language]) for language in ("en", "az"))
        is_asked = text.model in {Question, Option}
        for check in (*LANGUAGE_CHECKS, names_without_subjects()) if is_asked else LANGUAGE_CHECKS:
            for hit in check.look(pair):
                yield TextFinding(check.id, _(check.sentence) % hit.details, check.is_blocking)
        return
    counts = [Counter(DIGITS.findall(SEPARATOR.sub("", words))) for words in sides.values()]
    if differing := sorted((counts[0] - counts[1]) + (counts[1] - counts[0])):
        message = _("The languages give different numbers: %(words)s.") % {"words": ", ".join(differing)}
        yield TextFinding("numbers_differ", message, is_blocking=False)


def _as_question(text: Text, language: str, words: str) -> QuestionText:
    if text.field in DENYING_COUNTS:
        return QuestionText(language, words)
    return QuestionText(language, "", explanation=words)


def _names(text: Text, glossary: Glossary | None) -> Iterator[TextFinding]:
    for term, counterpart in glossary.missing(_words(text, text.source), text.text) if glossary else ():
        message = _("“%(term)s” is called “%(counterpart)s” in this language, and that does not stand here.") % {
            "term": term, "counterpart": counterpart,
        }  # fmt: skip
        yield TextFinding("name_missing", message, is_blocking=False)
