"""Leaves one answer out of a sentence of the text: dates, numbers, verbs, adjectives; what a gap is worth."""
