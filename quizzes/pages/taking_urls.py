"""Addresses of quizzes, attempts and results."""

from django.urls import path

from quizzes.pages import attempts, choices, previews, printed_results, quizzes, results, retrying

urlpatterns = [
    path("quizzes/", quizzes.quizzes, name="quizzes"),
    path("quizzes/<slug:slug>/", quizzes.quiz, name="quiz"),
    path("quizzes/<slug:slug>/start/", quizzes.quiz_start, name="quiz_start"),
    path("assignments/<str:public_id>/", quizzes.assignment, name="assignment"),
    path("assignments/<str:public_id>/start/", quizzes.assignment_start, name="assignment_start"),
    path("attempts/", attempts.attempts, name="attempts"),
    path("attempts/<str:public_id>/", attempts.attempt, name="attempt"),
    path("attempts/<str:public_id>/<int:position>/", attempts.question, name="question"),
    path("attempts/<str:public_id>/<int:position>/choice/", choices.choice, name="choice"),
    path("attempts/<str:public_id>/overview/", attempts.overview, name="overview"),
    path("attempts/<str:public_id>/finish/", attempts.finish, name="finish"),
    path("attempts/<str:public_id>/result/", results.result, name="result"),
    path("attempts/<str:public_id>/result/print/", printed_results.result_print, name="result_print"),
    path("attempts/<str:public_id>/retry/", retrying.retry, name="retry"),
    path("teach/attempts/<str:public_id>/", results.teach_attempt, name="teach_attempt"),
    path("teach/attempts/<str:public_id>/print/", printed_results.teach_attempt_print, name="teach_attempt_print"),
    path("teach/preview/questions/<slug:slug>/", previews.question_preview, name="question_preview"),
    path("teach/preview/quizzes/<slug:slug>/", previews.quiz_preview, name="quiz_preview"),
]
