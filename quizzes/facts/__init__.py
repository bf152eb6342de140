"""Subjects, properties, facts, claims and verdicts; knows nothing of lessons or questions."""
