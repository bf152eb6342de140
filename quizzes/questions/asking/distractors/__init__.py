"""Finds what can stand beside a key: names, values, words, phrases and clauses, ticked or to choose from."""
