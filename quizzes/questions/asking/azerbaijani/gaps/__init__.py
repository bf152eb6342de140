"""Azerbaijani sentences with a gap: which stretch can stand alone, and which words to leave out."""
