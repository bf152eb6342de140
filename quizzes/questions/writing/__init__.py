"""Writes questions from facts: stems, keys, distractors and explanations, in both languages at once."""
