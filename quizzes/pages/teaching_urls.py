"""Addresses of the teachers' pages."""

from django.urls import path

from quizzes.pages import (
    printing,
    teaching,
    teaching_asking,
    teaching_assignments,
    teaching_cards,
    teaching_learners,
    teaching_publish,
    teaching_questions,
    teaching_quiz,
    teaching_receipts,
    teaching_results,
    teaching_texts,
)

CLASS = "teach/classes/<slug:slug>/"
LEARNER = CLASS + "learners/<int:learner_id>/"
TEXT = "teach/new/<slug:slug>/"
ASSIGNMENT = "teach/assignments/<slug:public_id>/"

urlpatterns = [
    path("teach/", teaching.teach, name="teach"),
    path("teach/classes/new/", teaching.teach_class_new, name="teach_class_new"),
    path(CLASS, teaching.teach_class, name="teach_class"),
    path(CLASS + "rename/", teaching.teach_class_rename, name="teach_class_rename"),
    path(CLASS + "learners/add/", teaching_learners.teach_add, name="teach_add"),
    path(CLASS + "learners/check/", teaching_learners.teach_add_check, name="teach_add_check"),
    path(LEARNER + "password/", teaching_learners.teach_reset, name="teach_reset"),
    path(LEARNER + "remove/", teaching_learners.teach_remove, name="teach_remove"),
    path(CLASS + "cards/", teaching_cards.teach_cards, name="teach_cards"),
    path(CLASS + "cards/forget/", teaching_cards.teach_cards_forget, name="teach_cards_forget"),
    path(CLASS + "cards/renew/", teaching_cards.teach_cards_renew, name="teach_cards_renew"),
    path(CLASS + "assignments/new/", teaching_assignments.teach_assignment_new, name="teach_assignment_new"),
    path(ASSIGNMENT, teaching_results.teach_assignment, name="teach_assignment"),
    path(ASSIGNMENT + "results.csv", teaching_results.teach_assignment_csv, name="teach_assignment_csv"),
    path(ASSIGNMENT + "change/", teaching_assignments.teach_assignment_change, name="teach_assignment_change"),
    path(
        ASSIGNMENT + "learners/<int:learner_id>/allowance/",
        teaching_assignments.teach_allowance,
        name="teach_allowance",
    ),
    path("teach/receipts/", teaching_receipts.teach_receipt, name="teach_receipt"),
    path("teach/new/", teaching_texts.teach_new, name="teach_new"),
    path(TEXT, teaching_texts.teach_text, name="teach_text"),
    path(TEXT + "details/", teaching_texts.teach_text_details, name="teach_text_details"),
    path(TEXT + "text/", teaching_asking.teach_text_sentences, name="teach_text_sentences"),
    path(TEXT + "ask/", teaching_asking.teach_text_ask, name="teach_text_ask"),
    path(TEXT + "questions/<int:number>/", teaching_questions.teach_text_question, name="teach_text_question"),
    path(TEXT + "publish/", teaching_publish.teach_text_publish, name="teach_text_publish"),
    path("teach/quizzes/<slug:slug>/", teaching_quiz.teach_quiz, name="teach_quiz"),
    path("teach/quizzes/<slug:slug>/print/", printing.quiz_print, name="quiz_print"),
]
