"""Templates of statements and questions: which words they ask for, in which case, and what is wrong with them; pure."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from quizzes.language.azerbaijani import CASES
from quizzes.language.letters import capitalize, lower

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
NAMES = ("subject", "value", "qualifier", "source", "as_of", "kind")
PERIODS = frozenset({"value", "as_of"})
REQUIRED = {
    "statement": frozenset({"subject", "value"}),
    "question": frozenset({"subject"}),
    "question_reverse": frozenset({"value"}),
    "event": frozenset({"subject"}),
}
FORBIDDEN = {
    "statement": frozenset({"source", "kind", "as_of"}),
    "question": frozenset({"value", "source", "kind", "as_of"}),
    "question_reverse": frozenset({"subject", "source", "as_of"}),
    "event": frozenset({"value", "source", "kind", "as_of"}),
}

ENDS = {"statement": ".", "question": "?", "question_reverse": "?"}
_GLUED = {
    "en": re.compile(r"\{[^{}]*\}[^\W\d_]+|[^\W\d_]+\{[^{}]*\}"),
    "az": re.compile(r"\{[^{}]*\}[-’']?[^\W\d_]+|[^\W\d_]+\{[^{}]*\}"),
}

Words = Mapping[str, Callable[[str | None], str]]


@dataclass(frozen=True)
class Part:
    """A piece of a template: words as they stand, or a placeholder with the form that it asks for."""

    text: str
    name: str | None = None
    form: str | None = None


@dataclass(frozen=True)
class TemplateProblem:
    """What is wrong with a template: a code and the piece that it is about."""

    code: str
    piece: str = ""


def parts_of(template: str) -> Iterator[Part]:
    """Return the pieces of a template in order: `{subject:genitive} sahəsi` gives a placeholder and words."""
    end = 0
    for found in PLACEHOLDER.finditer(template):
        if found.start() > end:
            yield Part(template[end : found.start()])
        name, colon, form = found[1].partition(":")
        yield Part(found[0], name, form if colon else None)
        end = found.end()
    if end < len(template):
        yield Part(template[end:])


def template_problems(template: str, *, field: str, language: str) -> list[TemplateProblem]:
    """Return what is wrong with a template of a property, as its author would mend it; an empty one is as good as none.

    field is statement, question, question_reverse or event.
    """
    if not template.strip():
        return []
    parts = list(parts_of(template))
    if any("{" in part.text or "}" in part.text for part in parts if part.name is None):
        return [TemplateProblem("unbalanced_brace")]
    asked = [part for part in parts if part.name is not None]
    problems = [problem for part in asked if (problem := _problem_of(part, field=field, language=language))]
    missing = REQUIRED[field] - {part.name for part in asked}
    problems += [TemplateProblem("placeholder_missing", f"{{{name}}}") for name in sorted(missing)]
    if language not in _GLUED:
        return problems  # whether letters may stand beside a placeholder, and what ends a sentence, is not known of it
    problems += [TemplateProblem("glued_ending", found[0]) for found in _GLUED[language].finditer(template)]
    return problems + list(_ending_problems(template.rstrip(), field))


def _ending_problems(template: str, field: str) -> Iterator[TemplateProblem]:
    """What the last sign says: a question asks, a statement ends, and the name of an event is no sentence."""
    if field in ENDS and not template.endswith(ENDS[field]):
        yield TemplateProblem("sentence_not_ended", ENDS[field])
    if field not in ENDS and template[-1] in ".?!":
        yield TemplateProblem("event_is_no_sentence", template[-1])


def _problem_of(part: Part, *, field: str, language: str) -> TemplateProblem | None:
    if part.name not in NAMES:
        return TemplateProblem("unknown_placeholder", part.text)
    if part.name in FORBIDDEN[field]:
        return TemplateProblem("placeholder_not_here", part.text)
    if part.form is None or (part.form == "when" and part.name in PERIODS):
        return None
    if part.form not in CASES or part.name in {"qualifier", "kind"}:
        return TemplateProblem("unknown_case", part.text)
    return TemplateProblem("no_cases_in_language", part.text) if language != "az" else None


def render(template: str, words: Words) -> str:
    """Return the template with its placeholders filled, as it may stand inside a sentence.

    words gives for each placeholder a function from the form asked for (None: as it stands) to the words. Raises
    KeyError for a placeholder that words does not know.
    """
    return "".join(part.text if part.name is None else words[part.name](part.form) for part in parts_of(template))


def render_sentence(template: str, words: Words, language: str) -> str:
    """Return the filled template as a sentence by itself, with a capital on its first letter."""
    return capitalize(render(template, words), language)


def render_inside(template: str, words: Words, language: str) -> str:
    """Return the filled template as it follows other words: small first letter, unless it begins with a placeholder."""
    filled = render(template, words)
    first = next(parts_of(template), Part(""))
    if first.name is not None or filled[1:2].isupper():
        return filled
    return lower(filled[:1], language) + filled[1:]


def asks_for(template: str, name: str) -> bool:
    """Return whether the template has a placeholder of that name."""
    return any(part.name == name for part in parts_of(template))


def without(template: str, name: str) -> str:
    """Return the template without a placeholder, and without the brackets or the comma that stand for it alone."""
    piece = rf"\{{{name}(?::\w+)?\}}"
    template = re.sub(rf"^{piece},? ", "", template)
    return re.sub(rf" \({piece}\)|,? {piece}", "", template)
