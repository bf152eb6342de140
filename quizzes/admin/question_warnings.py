"""Says which questions a change of the sources has put aside until somebody looks at them."""

from collections.abc import Iterable

from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils.translation import gettext as _

from quizzes.facts.models import Fact
from quizzes.questions.actions import call_for_review
from quizzes.questions.models import Question


def warn_of_review(model_admin: admin.ModelAdmin, request: HttpRequest, fact: Fact) -> None:
    """Call the questions that no longer fit their sources for review, and name each of them to the teacher."""
    name_questions(model_admin, request, call_for_review(fact))


def name_questions(model_admin: admin.ModelAdmin, request: HttpRequest, questions: Iterable[Question]) -> None:
    """Tell the teacher which questions have been called for review."""
    for question in questions:
        message = _("The question “%(question)s” no longer fits its sources. It is left out until you review it.")
        model_admin.message_user(request, message % {"question": question}, messages.WARNING)
