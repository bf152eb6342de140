"""Writes one question or many from facts, and hands out only what keeps every rule of publishing."""

from collections.abc import Iterable, Iterator
from random import Random

from quizzes.language.grammars import LANGUAGES
from quizzes.questions.checking.check import OptionText, QuestionText
from quizzes.questions.checking.wording import WORDING_CHECKS
from quizzes.questions.checks import OptionDraft, QuestionDraft, findings
from quizzes.questions.writing.compared import write_comparison
from quizzes.questions.writing.drafts import WORTHIEST_FIRST, CannotWrite, Refusal, WrittenForm, WrittenQuestion
from quizzes.questions.writing.ordered import write_ordering
from quizzes.questions.writing.ranked import write_ranking
from quizzes.questions.writing.rounded import write_rounded
from quizzes.questions.writing.several import write_several
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.turned import write_reverse
from quizzes.questions.writing.valued import write_attributed, write_dated, write_direct

WRITERS = {
    WrittenForm.DIRECT: write_direct,
    WrittenForm.REVERSE: write_reverse,
    WrittenForm.ATTRIBUTED: write_attributed,
    WrittenForm.DATED: write_dated,
    WrittenForm.ORDERING: write_ordering,
    WrittenForm.COMPARISON: write_comparison,
    WrittenForm.SEVERAL: write_several,
    WrittenForm.RANKING: write_ranking,
    WrittenForm.SIZE: write_rounded,
}
GIVES_AWAY = frozenset({"longest_key", "echoed_words", "fits_one_option", "mixed_kinds"})


def write_question(card: Card, shelf: Shelf, form: WrittenForm, *, seed: int = 1) -> WrittenQuestion:
    """Return the question of that form from a fact, the same for the same seed; raises CannotWrite, which says why."""
    random = Random(f"{card.fact.slug} {form} {seed}")
    question = WRITERS[form](card, shelf, random=random, seed=seed)
    codes = sorted({finding.code for draft in drafts_of(question, card) for finding in findings(draft)})
    if codes:
        raise CannotWrite("breaks_rules", {"codes": ", ".join(codes)})
    if given := gives_away(question):
        raise CannotWrite("gives_away", {"codes": ", ".join(given)})
    return question


def gives_away(question: WrittenQuestion) -> list[str]:
    """Return the checks by which a reader could tell the key without knowing the answer, in any language."""
    return sorted(
        {
            check.id
            for texts in texts_of(question)
            for check in WORDING_CHECKS
            if check.id in GIVES_AWAY and any(check.look(texts))
        }
    )


def write_questions(
    cards: Iterable[Card], shelf: Shelf, forms: Iterable[WrittenForm] = tuple(WrittenForm), *, seed: int = 1
) -> Iterator[WrittenQuestion | Refusal]:
    """Return for each fact and form the question, or why there is none."""
    wanted = tuple(forms)
    for card in cards:
        for form in wanted:
            try:
                yield write_question(card, shelf, form, seed=seed)
            except CannotWrite as refusal:
                yield Refusal(card.fact.slug, form, refusal.code, refusal.details)


def write_worthiest(cards: Iterable[Card], shelf: Shelf, *, seed: int = 1) -> Iterator[WrittenQuestion | Refusal]:
    """Return for each fact its questions in every form, the worthiest first, with one bare figure at most.

    A question for a bare figure is left out where the fact gives another question: it is there by its form.
    """
    for card in cards:
        rows = list(write_questions([card], shelf, WORTHIEST_FIRST, seed=seed))
        bare = [row for row in rows if isinstance(row, WrittenQuestion) and asks_bare_figure(row)]
        has_better = any(isinstance(row, WrittenQuestion) and row not in bare for row in rows)
        left_out = bare if has_better else bare[1:]
        for row in rows:
            yield Refusal(card.fact.slug, row.form, "bare_figure") if row in left_out else row


def asks_bare_figure(question: WrittenQuestion) -> bool:
    """Return whether nothing but a figure is asked for, in any language; about how large it is asks for more."""
    check = next(check for check in WORDING_CHECKS if check.id == "bare_figure")
    return question.form is not WrittenForm.SIZE and any(any(check.look(texts)) for texts in texts_of(question))


def drafts_of(question: WrittenQuestion, card: Card) -> Iterator[QuestionDraft]:
    """Return the question in each language in which it is written, as the checks see it."""
    for language in LANGUAGES:
        if not question.stem[language]:
            continue
        yield QuestionDraft(
            stem=question.stem[language],
            options=tuple(
                OptionDraft(option.text[language], option.is_key, option.value) for option in question.options
            ),
            form=question.stored_form,
            is_order_fixed=question.is_order_fixed,
            attributed_to=question.attributed_to,
            fact=card.view,
            has_citation=bool(question.citations),
            several_keys=question.has_several_keys,
        )


def texts_of(question: WrittenQuestion) -> Iterator[QuestionText]:
    """Return the question in each language in which it is written, as the checks of wording see it."""
    for language in LANGUAGES:
        if question.stem[language]:
            options = tuple(
                OptionText(option.text[language], option.is_key, option.explanation.get(language, ""))
                for option in question.options
            )
            yield QuestionText(language, question.stem[language], options, question.explanation[language])
