"""Writes questions from the sentences of any text, in its language, with the place of each answer; pure, no tables."""
