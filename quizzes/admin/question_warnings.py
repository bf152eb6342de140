"""Says which questions a change of the sources has put aside until somebody looks at them."""

from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils.translation import gettext as _

from quizzes.facts.models import Fact
from quizzes.questions.actions import call_for_review


def warn_of_review(model_admin: admin.ModelAdmin, request: HttpRequest, fact: Fact) -> None:
    """Call the questions that no longer fit their sources for review, and name each of them to the teacher."""
    for question in call_for_review(fact):
        message = _("The question “%(question)s” no longer fits its sources. It is left out until you review it.")
        model_admin.message_user(request, message % {"question": question}, messages.WARNING)
