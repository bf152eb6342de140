"""Addresses of the pages; every one has a row in the permission table of the tests."""

from quizzes.pages import account_urls, learning_urls, objection_urls, reading_urls, taking_urls, teaching_urls

urlpatterns = [
    *reading_urls.urlpatterns,
    *taking_urls.urlpatterns,
    *account_urls.urlpatterns,
    *learning_urls.urlpatterns,
    *teaching_urls.urlpatterns,
    *objection_urls.urlpatterns,
]
