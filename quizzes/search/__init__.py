"""Search: what lessons, facts, terms and sources say in each language, ready to be found; derived, never edited."""
