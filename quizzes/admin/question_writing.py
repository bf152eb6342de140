"""The action on facts that writes questions as drafts, and says in words what could not be written."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from quizzes.facts.models import Fact
from quizzes.questions.writing.refusals import refusal_text
from quizzes.questions.writing.shelf import Shelf
from quizzes.questions.writing.writing import write_questions
from quizzes.questions.writing_actions import Kept, keep_questions

MOST_REASONS = 8


class WritesQuestions:
    """For the ModelAdmin of facts: the action “Write questions”, for those who may add questions."""

    def has_write_questions_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("quizzes.add_question")

    @admin.action(description=gettext_lazy("Write questions"), permissions=["write_questions"])
    def write_questions(self, request: HttpRequest, queryset: QuerySet[Fact]) -> None:
        shelf = Shelf()
        cards = [shelf.card(slug) for slug in queryset.values_list("slug", flat=True)]
        kept = keep_questions(list(write_questions(cards, shelf)), shelf, by=request.user)
        self.message_user(request, _what_was_kept(kept), messages.SUCCESS if kept.made else messages.WARNING)
        for line in _why_not(kept, {card.fact.slug: str(card.fact) for card in cards}):
            self.message_user(request, line, messages.WARNING)


def _what_was_kept(kept: Kept) -> str:
    made = ngettext("%(count)d question was written.", "%(count)d questions were written.", len(kept.made)) % {
        "count": len(kept.made)
    }
    there = len(kept.there_already)
    if not there:
        return made
    return f"{made} " + ngettext("%(count)d was there already.", "%(count)d were there already.", there) % {
        "count": there
    }


def _why_not(kept: Kept, names: dict[str, str]) -> list[str]:
    """Return for each fact of which nothing could be written the reasons, each once; the rest is only counted."""
    written = {question.fact.slug for question in kept.made} | {
        slug for slug in names if any(there.startswith(f"{slug}-") for there in kept.there_already)
    }
    reasons: dict[str, list[str]] = {}
    for refusal in kept.refused:
        text = refusal_text(refusal.code, refusal.details)
        if refusal.fact not in written and text not in reasons.setdefault(refusal.fact, []):
            reasons[refusal.fact].append(text)
    lines = [
        _("“%(fact)s”: nothing could be written. %(reasons)s") % {"fact": names[slug], "reasons": " ".join(texts)}
        for slug, texts in reasons.items()
    ]
    more = len(lines) - MOST_REASONS
    if more > 0:
        sentence = ngettext("And %(count)d more fact.", "And %(count)d more facts.", more)
        return [*lines[:MOST_REASONS], sentence % {"count": more}]
    return lines
