"""The authoring desk: every table that teachers and administrators edit, one module per subject."""

from quizzes.admin import (
    attempts,
    challenges,
    claims,
    classrooms,
    documents,
    facts,
    lessons,
    people,
    questions,
    quizzes,
    subjects,
)

__all__ = [
    "attempts",
    "challenges",
    "claims",
    "classrooms",
    "documents",
    "facts",
    "lessons",
    "people",
    "questions",
    "quizzes",
    "subjects",
]
