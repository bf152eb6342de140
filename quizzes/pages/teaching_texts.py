"""From a text to questions: bringing the text in, deciding about each question, and what is said of the text."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from quizzes.access import teacher_required, text_for
from quizzes.pages.languages import name_of_language
from quizzes.pages.teaching_text_cards import page_of_cards
from quizzes.pages.teaching_text_decisions import decide
from quizzes.pages.teaching_text_forms import DetailsForm, TextForm
from quizzes.people.errors import DomainError
from quizzes.questions.from_texts.actions import read_for_questions
from quizzes.questions.from_texts.queries import on_their_way, proposals_of, quizzes_from, texts_read
from quizzes.questions.from_texts.reasons import reasons_in_words
from quizzes.questions.from_texts.titles import has_own_title
from quizzes.sources.describing import describe_text
from quizzes.sources.formats.sentences import oddity_sentence
from quizzes.sources.models import Document
from quizzes.sources.oddities import oddities_in
from quizzes.sources.pasting import Brought, bring_text, source_of

TEXTS_PER_PAGE = 10
MOST_ODDITIES = 3


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_new(request: HttpRequest) -> HttpResponse:
    """Paste a text or choose a file; what was read before is listed below."""
    form = TextForm(request.POST or None, request.FILES or None)
    if form.is_valid() and (brought := _bring(request, form)) is not None:
        _say_what_came(request, brought)
        return redirect("teach_text", brought.document.slug)
    page = Paginator(texts_read(), TEXTS_PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "quizzes/teaching/text_new.html", {"form": form, "page": page, "texts": on_their_way(page)})


def _bring(request: HttpRequest, form: TextForm) -> Brought | None:
    wanted = {name: form.cleaned_data[name] for name in ("text", "title", "language", "source")}
    now = timezone.now()
    try:
        brought = bring_text(wanted.pop("text"), now=now, **wanted)
        if not proposals_of(brought.document).is_current:
            read_for_questions(brought.document, by=request.user, now=now)
    except DomainError as error:
        form.show(error)
        return None
    return brought


def _say_what_came(request: HttpRequest, brought: Brought) -> None:
    if brought.is_earlier:
        said = _("This is an earlier version of the text of this document; nothing was changed.")
        messages.warning(request, said)
    elif not brought.is_new:
        messages.info(request, _("This text is here already. Go on where it was left."))
    for oddity in oddities_in(brought.document.text)[:MOST_ODDITIES] if brought.is_new else ():
        messages.warning(request, oddity_sentence(oddity))


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_text(request: HttpRequest, slug: str) -> HttpResponse:
    """The questions proposed from a text, each beside its sentence; a POST decides about one and leads back to it."""
    document = text_for(request.user, slug)
    if request.method == "POST":
        return decide(request, document)
    proposals = proposals_of(document)
    context = {
        "document": document,
        "proposals": proposals,
        "language_name": name_of_language(document.language),
        "source": source_of(document),
        "says_title": has_own_title(document),
        "reasons": reasons_in_words(proposals.reading),
        "quizzes": quizzes_from(document),
        **page_of_cards(request, proposals),
    }
    return render(request, "quizzes/teaching/text.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_text_details(request: HttpRequest, slug: str) -> HttpResponse:
    """Change title, language and source of a text; in another language it is read again."""
    document = text_for(request.user, slug)
    form = DetailsForm(request.POST or None, document=document)
    if form.is_valid() and _describe(request, document, form):
        messages.success(request, _("Saved."))
        return redirect("teach_text", document.slug)
    return render(request, "quizzes/teaching/text_details.html", {"document": document, "form": form})


def _describe(request: HttpRequest, document: Document, form: DetailsForm) -> bool:
    try:
        changed = describe_text(document, **form.cleaned_data)
        if changed.language != document.language:
            read_for_questions(changed, by=request.user, now=timezone.now())
    except DomainError as error:
        form.show(error)
        return False
    return True
