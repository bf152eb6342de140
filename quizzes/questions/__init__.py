"""Quizzes and questions: checking, publishing, versions and marking."""
