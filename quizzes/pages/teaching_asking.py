"""Asking by hand: the text with its words to point at, and the question that is suggested on them."""

from collections.abc import Sequence
from dataclasses import replace

from django.contrib import messages
from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from quizzes.access import teacher_required, text_for
from quizzes.pages.teaching_question_forms import QuestionForm
from quizzes.pages.teaching_question_sides import FILL, filled, sides_of
from quizzes.pages.teaching_questions import what_is_missing
from quizzes.pages.teaching_text_bar import bar_of
from quizzes.pages.teaching_text_sentences import Kept, Line, kept_of, line_of, marked_line_of
from quizzes.people.errors import DomainError
from quizzes.questions.from_texts.actions import skip_question
from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.editing import ask_by_hand
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.queries import Proposals, kept_count, proposals_of
from quizzes.questions.from_texts.sentences import Sentence, Sentences
from quizzes.questions.from_texts.suggesting import Suggested, askable_of, suggested
from quizzes.sources.models import Document

SENTENCES_PER_PAGE = 30
HIGHEST, MOST_ROWS = 1_000, 999_999_999


@require_safe
@teacher_required
def teach_text_sentences(request: HttpRequest, slug: str) -> HttpResponse:
    """The text sentence by sentence: its words to point at, and what was kept about each."""
    document = text_for(request.user, slug)
    sentences = Sentences(document.text, language=document.language).all
    page = _page_of(request, sentences)
    proposals = proposals_of(document)
    context = {
        "document": document,
        "page": page,
        "lines": _lines_of(proposals, page.object_list),
        "bar": bar_of(proposals),
    }
    return render(request, "quizzes/teaching/text_sentences.html", context)


def _lines_of(proposals: Proposals, sentences: Sequence[Sentence]) -> list[Line]:
    text = proposals.document.text
    askable = askable_of(proposals.document, sentences)
    proposed = {stem for row in proposals.rows for stem in row.content["stem"].values()}
    return [
        line_of(text, one, can.answers, kept=_kept_of(proposals, one), ways=can.ways, proposed=proposed)
        for one, can in zip(sentences, askable, strict=True)
    ]


def _page_of(request: HttpRequest, sentences: list[Sentence]) -> Page:
    """The page asked for by its number, or by a place of the text that it holds."""
    at = _number(request, "at", highest=len(sentences) and sentences[-1].end)
    before = sum(one.end <= at for one in sentences)
    number = before // SENTENCES_PER_PAGE + 1 if "at" in request.GET else request.GET.get("page")
    return Paginator(sentences, SENTENCES_PER_PAGE).get_page(number)


def _kept_of(proposals: Proposals, sentence: Sentence) -> list[Kept]:
    kept = (row for row in proposals.kept if sentence.start <= row.start < sentence.end)
    return [kept_of(row, proposals.questions[row.question_id], first=proposals.document.language) for row in kept]


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_text_ask(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask a question by hand about the words between two places of the text (`start`, `end`).

    Words within a sentence are the answer, and the sentence the evidence: then a question is suggested, and the other
    ways of asking about the sentence stand above it. `card` names the question from whose card one came; what is asked
    stands for it then.
    """
    document = text_for(request.user, slug)
    marked = _marked(document, request)
    sentence = Sentences(document.text, language=document.language).around(marked.start, marked.end) or marked
    suggestion = _suggestion(request, document, marked)
    is_fresh = suggestion is not None and suggestion.content is None
    answer = None if is_fresh else _answer(suggestion, marked, sentence)
    form = _form(request, document, suggestion and suggestion.content)
    if form.is_valid():
        try:
            asked = ask_by_hand(document, sentence, form.edited, answer=answer, by=request.user, now=timezone.now())
        except DomainError as error:
            form.add_error(None, error.message)
        else:
            _skip_card(request, document)
            return _after_asking(request, document, asked)
    context = {
        "document": document,
        "line": marked_line_of(document.text, sentence, answer, is_pressed=_is_pressed(request)),
        "is_pressed": _is_pressed(request),
        "suggestion": suggestion,
        "is_fresh": is_fresh,
        "again": _other_answers(request, marked, suggestion) if suggestion and not is_fresh else "",
        "card": _number(request, "card", highest=MOST_ROWS),
        **sides_of(form, document.language, content=suggestion and suggestion.content),
    }
    return render(request, "quizzes/teaching/text_ask.html", context)


def _form(request: HttpRequest, document: Document, suggestion: Content | None) -> QuestionForm:
    """The form as it was sent; with words put into it where only those were pressed, so that nothing is checked yet.

    Where nothing is suggested the first answer is marked as the right one, until somebody marks another.
    """
    if FILL in request.POST:
        return QuestionForm(initial=filled(request, document.language))
    if suggestion is None and request.method != "POST":
        return QuestionForm(initial={"key": 0})
    return QuestionForm(request.POST or None, suggestion=suggestion)


def _is_pressed(request: HttpRequest) -> bool:
    """Whether the marked words are somebody's choice, and not those of a card or of a suggested way of asking."""
    return "way" not in request.GET and ("card" not in request.GET or "pressed" in request.GET)


def _suggestion(request: HttpRequest, document: Document, marked: Sentence) -> Suggested | None:
    """What is suggested on the marked words; nothing to who comes from a card, whose question she did not want."""
    seed = _number(request, "seed", highest=HIGHEST)
    number = _number(request, "way", highest=HIGHEST) if "way" in request.GET else None
    found = suggested(document, start=marked.start, end=marked.end, number=number, seed=seed + 1)
    is_fresh = found is not None and number is None and not _is_pressed(request)
    return replace(found, content=None, number=len(found.ways)) if is_fresh else found


def _answer(suggestion: Suggested | None, marked: Sentence, sentence: Sentence) -> Sentence | None:
    """The words that answer the question: those of the way in which it is asked, or the marked ones; None for all."""
    place = Sentence(suggestion.way.start, suggestion.way.end, marked.passage) if suggestion else marked
    return None if (place.start, place.end) == (sentence.start, sentence.end) else place


def _number(request: HttpRequest, name: str, *, highest: int) -> int:
    text = request.GET.get(name, "")[:9]
    return min(int(text), highest) if text.isascii() and text.isdigit() else 0


def _other_answers(request: HttpRequest, marked: Sentence, suggestion: Suggested) -> str:
    """The address that draws other answers: of dates and numbers, where there are none to choose from."""
    if suggestion.content.choices or not suggestion.way.is_drawn:
        return ""
    seed = _number(request, "seed", highest=HIGHEST)
    card = f"&card={card}" if (card := _number(request, "card", highest=MOST_ROWS)) else ""
    return f"?start={marked.start}&end={marked.end}&way={suggestion.number}&seed={seed + 1}{card}"


def _skip_card(request: HttpRequest, document: Document) -> None:
    """Leave out the question from whose card somebody came to ask otherwise: hers stands for it."""
    card = _number(request, "card", highest=MOST_ROWS)
    if proposed := ProposedQuestion.objects.filter(document=document, pk=card).first():
        skip_question(proposed, by=request.user, now=timezone.now())


def _after_asking(request: HttpRequest, document: Document, asked: ProposedQuestion) -> HttpResponse:
    """Lead back to the sentence in the text, or to the cards; where something is missing still, show what."""
    if (missing := what_is_missing(request, document, asked, asked.question)) is not None:
        return missing
    kept = kept_count(document)
    said = ngettext("Saved: %(count)d question is kept.", "Saved: %(count)d questions are kept.", kept)
    messages.success(request, said % {"count": kept})
    if _number(request, "card", highest=MOST_ROWS):
        return redirect(reverse("teach_text", args=[document.slug]) + f"?at={asked.pk}#q{asked.pk}")
    back = reverse("teach_text_sentences", args=[document.slug])
    return redirect(f"{back}?at={asked.sentence_start}#s{asked.sentence_start}")


def _marked(document: Document, request: HttpRequest) -> Sentence:
    """The marked words, whole, within one passage, without the white space around them; raises Http404."""
    try:
        start, end = (int(request.GET.get(name, "")[:9]) for name in ("start", "end"))
    except ValueError as error:
        raise Http404 from error
    words = document.text[max(start, 0) : max(end, 0)]
    start, end = start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
    passage = document.passages.filter(start__lte=start, end__gte=end).first()
    if passage is None or start >= end:
        raise Http404
    return Sentence(*_whole_words(document.text, start, end), passage.number)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The places of the words of which letters are marked; whoever marks with a finger begins within one."""
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end
