"""Every model of the app, in the order of the pipeline; Django starts here."""

from quizzes.people.models import ShippedRecord, User  # isort: skip
from quizzes.people.translation_states import TranslationState  # isort: skip
from quizzes.sources.models import Document, EarlierText, Passage  # isort: skip
from quizzes.facts.models import Candidate, Claim, Fact, Property, SameMeaning, Subject  # isort: skip
from quizzes.pictures.models import Picture, PictureFile  # isort: skip
from quizzes.lessons.models import Course, Lesson, LessonFact, LessonPicture, Term, Topic  # isort: skip
from quizzes.search.models import SearchEntry  # isort: skip
from quizzes.questions.models import Citation, Option, Question, QuestionVersion, Quiz, QuizQuestion  # isort: skip
from quizzes.questions.from_texts.models import ProposedQuestion, TextReading  # isort: skip
from quizzes.classrooms.models import Allowance, Assignment, Classroom, Membership  # isort: skip
from quizzes.attempts.models import Attempt, AttemptItem, ReviewCard  # isort: skip
from quizzes.attempts.learning.models import LearnerSettings, LessonRead, ReviewEntry  # isort: skip
from quizzes.results.models import Certificate, Challenge, Regrade, RegradedItem  # isort: skip

__all__ = [
    "Allowance",
    "Assignment",
    "Attempt",
    "AttemptItem",
    "Candidate",
    "Certificate",
    "Challenge",
    "Citation",
    "Claim",
    "Classroom",
    "Course",
    "Document",
    "EarlierText",
    "Fact",
    "LearnerSettings",
    "Lesson",
    "LessonFact",
    "LessonPicture",
    "LessonRead",
    "Membership",
    "Option",
    "Passage",
    "Picture",
    "PictureFile",
    "Property",
    "ProposedQuestion",
    "Question",
    "QuestionVersion",
    "Quiz",
    "QuizQuestion",
    "Regrade",
    "RegradedItem",
    "ReviewCard",
    "ReviewEntry",
    "SameMeaning",
    "SearchEntry",
    "ShippedRecord",
    "Subject",
    "Term",
    "TextReading",
    "Topic",
    "TranslationState",
    "User",
]
