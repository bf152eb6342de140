"""Stands for the asking of questions from sentences, so that a test says what is asked."""

from quizzes.questions.asking.asking import AskedQuestion, Asking
from quizzes.questions.from_texts import gathering


def asks_what_is_said(monkeypatch):
    """Return `asks((stem, key), ...)`: these are what the sentences of any text give, each key at its place."""
    asked = []

    def ask_about(text, *, language, seed=1, limit=20, published_on=""):
        questions = tuple(_question(text, language, stem, key, seed) for stem, key in asked if key in text)
        return Asking(questions, (("nothing_to_ask", 2),))

    monkeypatch.setattr(gathering, "ask_about", ask_about)

    def say(*pairs):
        asked[:] = pairs

    return say


def _question(text, language, stem, key, seed):
    start = text.index(key)
    sentence = text.rfind(". ", 0, start) + 2 if ". " in text[:start] else 0
    others = tuple(f"wrong {seed} {letter}" for letter in "abc")
    end = text.index(".", start) + 1
    return AskedQuestion(language, "what", stem, key, others, False, start, start + len(key), sentence, end, 0.9)
