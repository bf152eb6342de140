"""Addresses of “Something is wrong here”: for learners, and for the teachers who answer."""

from django.urls import path

from quizzes.pages import objecting, objecting_passages, objections, teaching_objections

QUESTION = "objections/new/questions/<str:public_id>/<int:position>/"
REVIEW = "objections/new/review/<str:public_id>/"
FACT = "objections/new/facts/<slug:slug>/"

urlpatterns = [
    path("objections/", objections.objections, name="objections"),
    path(QUESTION, objecting.object_to_question, name="object_to_question"),
    path(QUESTION + "passage/", objecting_passages.object_to_question_passage, name="object_to_question_passage"),
    path(REVIEW, objecting.object_to_review, name="object_to_review"),
    path(REVIEW + "passage/", objecting_passages.object_to_review_passage, name="object_to_review_passage"),
    path(FACT, objecting.object_to_fact, name="object_to_fact"),
    path(FACT + "passage/", objecting_passages.object_to_fact_passage, name="object_to_fact_passage"),
    path("objections/<str:public_id>/", objections.objection, name="objection"),
    path("objections/<str:public_id>/withdraw/", objections.objection_withdraw, name="objection_withdraw"),
    path("teach/objections/", teaching_objections.teach_objections, name="teach_objections"),
    path("teach/objections/<str:public_id>/", teaching_objections.teach_objection, name="teach_objection"),
]
