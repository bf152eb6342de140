"""Checks of wording and of whole quizzes: small objects with an id, one sentence, and examples in their tests."""
