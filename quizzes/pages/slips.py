"""Slips of evidence for the pages that show them; the words are made in the room of lessons, which draws slips too."""

from quizzes.lessons.slips import passage_label, slip

__all__ = ["passage_label", "slip"]
