"""Writes Azerbaijani stems: which question word, in which case, at which place."""
