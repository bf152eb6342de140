"""Azerbaijani words: their endings, cases, tenses, and what they do in a sentence."""
