"""Looks at a question or a quiz with the rules of publishing and says in words what is missing."""

import contextlib
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from quizzes.facts.models import NAME_TYPES, Claim, Fact
from quizzes.facts.queries import is_doubted, verdict_of
from quizzes.facts.verdicts import VerdictKind
from quizzes.language.grammars import LANGUAGES as GRAMMARS
from quizzes.language.letters import fold
from quizzes.language.values import BadValue, Value
from quizzes.language.writing import write_value
from quizzes.people.publication import LANGUAGES
from quizzes.questions.checking.texts import checks_of_languages, text_of
from quizzes.questions.checking.wording import WORDING_CHECKS
from quizzes.questions.checks import ClaimedValue, FactView, OptionDraft, QuestionDraft, findings
from quizzes.questions.finding_texts import finding_text
from quizzes.questions.models import Option, Question, Quiz
from quizzes.questions.option_forms import forms_of, values_read
from quizzes.sources.models import Quotation


@dataclass(frozen=True)
class Problem:
    """What is missing, at which field (None: the whole), of which option (0-based index or None)."""

    field: str | None
    message: str
    option: int | None = None
    code: str = ""


def problems_of(question: Question, language: str, *, options=None, has_citation: bool | None = None) -> list[Problem]:
    """Return what keeps a question from being published in a language; unsaved options may be given instead.

    Its wording counts, and, where it is published in the other language too, that both say the same.
    """
    rows = list(question.options.all()) if options is None else list(options)
    return [
        *rule_problems(question, language, options=rows, has_citation=has_citation),
        *wording_problems(question, language, options=rows),
    ]


def rule_problems(
    question: Question, language: str, *, options: Iterable[Option] | None = None, has_citation: bool | None = None
) -> list[Problem]:
    """Return which rules on fields, keys, evidence and values a question breaks in a language."""
    draft = draft_of(question, language, options=options, has_citation=has_citation)
    return [
        Problem(_field_in(finding.field, language), finding_text(finding), finding.option, finding.code)
        for finding in findings(draft)
    ]


def wording_problems(question: Question, language: str, *, options: Iterable[Option]) -> list[Problem]:
    """Return what the blocking checks of wording find, and those of both languages where both are published.

    Only texts in the languages whose grammar the app knows are looked at.
    """
    if language not in GRAMMARS:
        return []
    rows = list(options)
    texts = text_of(question, language, options=rows)
    found = [(check, hit) for check in WORDING_CHECKS if check.is_blocking for hit in check.look(texts)]
    others = [other for other in GRAMMARS if other != language and question.is_published_in(other)]
    if others and texts.stem.strip():
        pair = tuple(text_of(question, each, options=rows) for each in GRAMMARS)
        found += [(check, hit) for check in checks_of_languages() if check.is_blocking for hit in check.look(pair)]
    return [
        Problem(_field_in(hit.field, language), _(check.sentence) % hit.details, hit.option, check.id)
        for check, hit in found
    ]


def _field_in(field: str | None, language: str) -> str | None:
    return f"{field}_{language}" if field in {"stem", "text", "explanation"} else field


def draft_of(
    question: Question, language: str, *, options: Iterable[Option] | None = None, has_citation: bool | None = None
) -> QuestionDraft:
    """Return the question in one language as the checks see it; reads prefetched options, citations and claims."""
    chosen = list(question.options.all()) if options is None else list(options)
    cited = any(True for _citation in question.citations.all()) if has_citation is None else has_citation
    measures = _measures(question.fact) if question.fact_id else frozenset()
    return QuestionDraft(
        stem=getattr(question, f"stem_{language}") or "",
        options=tuple(_option_draft(option, language, measures=measures) for option in chosen),
        form=question.form,
        several_keys=question.has_several_keys,
        is_order_fixed=question.option_order == Question.OptionOrder.FIXED,
        attributed_to=question.attributed_to.slug if question.attributed_to_id else None,
        fact=fact_view(question.fact) if question.fact_id else None,
        has_citation=cited,
        is_picture_described=_is_picture_described(question, language),
        has_orphan_citation=has_citation is None
        and any(citation.state == Quotation.State.ORPHAN for citation in question.citations.all()),
    )


def _measures(fact: Fact) -> frozenset[tuple[str, str]]:
    """The types and units in which a fact is claimed, names apart."""
    claimed = {(claim.value_type, claim.unit or "") for claim in fact.claims.all()}
    return frozenset((kind, unit) for kind, unit in claimed if kind not in NAME_TYPES)


def _option_draft(option: Option, language: str, *, measures: frozenset[tuple[str, str]]) -> OptionDraft:
    value, has_bad_value = None, False
    if option.value_type and option.value:
        try:
            value = option.typed_value
        except BadValue:
            has_bad_value = True
    text = getattr(option, f"text_{language}") or ""
    if value is not None:
        measures = frozenset({(value.type, value.unit or "")} if value.type not in NAME_TYPES else ())
    return OptionDraft(
        text,
        option.is_key,
        value,
        as_read=tuple(values_read(text, language, measures=measures)) if language in GRAMMARS else (),
        forms=forms_of(text, language) if language in GRAMMARS else frozenset(),
        has_bad_value=has_bad_value,
        has_picture=option.picture_id is not None,
        is_picture_described=_is_picture_described(option, language),
        is_fixed_last=option.is_fixed_last,
    )


def _is_picture_described(row: Question | Option, language: str) -> bool:
    return row.picture_id is None or row.picture.is_described_in(language)


def fact_view(fact: Fact) -> FactView:
    """Return a fact with its claims (prefetched) as the checks see it."""
    return FactView(
        claims=tuple(_claimed_value(claim) for claim in fact.claims.all()),
        is_disputed=verdict_of(fact).kind == VerdictKind.DISPUTED,
        is_settled=fact.settled_at is not None,
        must_be_attributed=fact.must_be_attributed,
        is_for_pupils=fact.is_for_pupils,
    )


def _claimed_value(claim: Claim) -> ClaimedValue:
    value: Value | None
    try:
        value = claim.typed_value
    except BadValue:
        value = None
    return ClaimedValue(
        document=claim.document.slug,
        value=value,
        texts=claim_words_folded(claim),
        is_doubted=is_doubted(claim),
        is_orphan=claim.state == Quotation.State.ORPHAN,
    )


def claim_words_folded(claim: Claim) -> frozenset[str]:
    """Return all words in which the value of a claim may be written, folded."""
    texts = {claim.value, claim.value_text_en, claim.value_text_az, *_written_forms(claim)}
    if claim.value_subject_id:
        subject = claim.value_subject
        texts |= {subject.name_en, subject.name_az, *(subject.aliases_en or "").splitlines()}
        texts |= {*(subject.aliases_az or "").splitlines()}
    return frozenset(fold(text) for text in texts if text)


def _written_forms(claim: Claim) -> Iterator[str]:
    """The value as an author may write it in an option without a typed value: “25 November 2020”, “3054 km²”."""
    if claim.value_type in NAME_TYPES:
        return
    for language, form in itertools.product(LANGUAGES, ("label", "sentence", "when")):
        with contextlib.suppress(ValueError):
            yield write_value(claim.typed_value, language, form=form)


def quiz_problems(quiz: Quiz, language: str, *, questions: Iterable[Question] | None = None) -> list[Problem]:
    """Return what keeps a quiz from being published in a language: its title and each unpublished question."""
    problems = []
    if not (getattr(quiz, f"title_{language}") or "").strip():
        problems.append(Problem(f"title_{language}", _("The title is empty in this language.")))
    chosen = list(quiz.questions.order_by("quiz_questions__position") if questions is None else questions)
    if not chosen:
        problems.append(Problem(None, _("The quiz has no questions yet.")))
    for question in chosen:
        if not question.is_published_in(language):
            message = _("“%(question)s” is not published in this language.") % {"question": question}
            problems.append(Problem(None, message))
    return problems
