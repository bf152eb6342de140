"""A stored question as content, and content written over a stored question: what was not changed stays as it is."""

from django.db import transaction

from quizzes.facts.actions import derive_typed_value
from quizzes.language.values import BadValue
from quizzes.people.publication import LANGUAGES, columns
from quizzes.questions.actions import NotPublishable, refresh_version
from quizzes.questions.from_texts.content import Content, ContentOption
from quizzes.questions.models import Option, Question
from quizzes.questions.publishing import problems_of
from quizzes.questions.queries import questions_for_checking


def content_of_question(question: Question, *, like: Content | None = None) -> Content:
    """Return a stored question as content; like says the form in which it was written, and what could be chosen."""
    options = tuple(_option(option) for option in question.options.all())
    there = {option.words for option in options}
    offered = (*like.options, *like.choices) if like and like.choices else ()
    return Content(
        stem=_texts(question, "stem"),
        options=options,
        explanation=_texts(question, "explanation"),
        form=question.form,
        written_form=like.written_form if like else "",
        attributed_to=question.attributed_to.slug if question.attributed_to_id else "",
        is_order_fixed=question.option_order == Question.OptionOrder.FIXED,
        choices=tuple(choice for choice in offered if not choice.is_key and choice.words not in there),
    )


@transaction.atomic
def write_over(question: Question, content: Content) -> Question:
    """Store content in a draft or published question and return it; options keep their ids by their place.

    Raises NotPublishable where it is published in a language in which something is missing now; nothing is stored.
    """
    row = Question.objects.select_for_update().get(pk=question.pk)
    for language in LANGUAGES:
        setattr(row, f"stem_{language}", content.stem.get(language, ""))
        setattr(row, f"explanation_{language}", content.explanation.get(language, ""))
    fixed, shuffled = Question.OptionOrder.FIXED, Question.OptionOrder.SHUFFLED
    row.option_order = fixed if content.is_order_fixed else shuffled
    fresh = _checked(row, content)
    refresh_version(fresh)
    return fresh


def _checked(row: Question, content: Content) -> Question:
    if row.published_languages:
        _refuse_unpublishable(row, content)
    row.full_clean(exclude=["stem"])  # it stands for the language of the page, which may be the one left open
    row.save()
    _write_options(row, content)
    return questions_for_checking().get(pk=row.pk)


def _refuse_unpublishable(row: Question, content: Content) -> None:
    seen = questions_for_checking().get(pk=row.pk)
    for column in (*columns("stem"), "option_order"):
        setattr(seen, column, getattr(row, column))
    options = [_filled(Option(), option) for option in content.options]
    problems = [
        problem for language in row.published_languages for problem in problems_of(seen, language, options=options)
    ]
    if problems:
        raise NotPublishable(problems)


def _write_options(row: Question, content: Content) -> None:
    there = list(row.options.all())
    for position, written in enumerate(content.options, start=1):
        option = there.pop(0) if there else Option(question=row)
        option.position = position
        _filled(option, written).save()
    for option in there:
        option.delete()


def _filled(option: Option, written: ContentOption) -> Option:
    option.is_key = written.is_key
    for language in LANGUAGES:
        setattr(option, f"text_{language}", written.text.get(language, ""))
        setattr(option, f"explanation_{language}", written.explanation.get(language, ""))
    value = written.value
    option.value_type, option.value = (value.type, value.value) if value else ("", "")
    option.unit, option.is_approximate = (value.unit or "", value.approximate) if value else ("", False)
    derive_typed_value(option)
    return option


def _option(option: Option) -> ContentOption:
    value = None
    if option.value_type and option.value:
        try:
            value = option.typed_value
        except BadValue:
            value = None
    return ContentOption(_texts(option, "text"), option.is_key, _texts(option, "explanation"), value)


def _texts(row: Question | Option, name: str) -> dict[str, str]:
    return {language: text for language in LANGUAGES if (text := getattr(row, f"{name}_{language}") or "")}
