"""Addresses of what stays with a learner: spaced practice, lessons read, progress."""

from django.urls import path

from quizzes.pages import learning, review

urlpatterns = [
    path("review/", review.review, name="review"),
    path("review/next/", review.review_next, name="review_next"),
    path("review/settings/", review.review_settings, name="review_settings"),
    path("review/<str:public_id>/", review.review_entry, name="review_entry"),
    path("progress/", learning.progress, name="progress"),
    path("lessons/<slug:slug>/read/", learning.lesson_read, name="lesson_read"),
]
