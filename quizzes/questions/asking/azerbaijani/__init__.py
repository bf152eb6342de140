"""Reads Azerbaijani sentences and drafts questions on them; knows no other language."""
