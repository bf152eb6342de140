"""Addresses with a desk where claims have pages of their own, beside everything that the desk has."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from kalbajar_edu.urls import urlpatterns as site_patterns
from quizzes.admin.claims import ClaimForm
from quizzes.admin.consequences import AsksBeforeChanging
from quizzes.admin.site import DeskSite, desk
from quizzes.models import Claim


class ClaimDesk(AsksBeforeChanging, admin.ModelAdmin):
    """One claim on a page of its own."""

    form = ClaimForm
    fields = ["fact", "document", "passage_number", "exact", "value", "unit", "is_approximate"]


claim_desk = DeskSite()
claim_desk._registry.update({model: type(rows)(model, claim_desk) for model, rows in desk._registry.items()})
claim_desk._registry[Claim] = ClaimDesk(Claim, claim_desk)

urlpatterns = [
    site_patterns[0],
    *i18n_patterns(path("admin/", claim_desk.urls), path("", include("quizzes.urls")), prefix_default_language=True),
]
