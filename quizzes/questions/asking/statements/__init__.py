"""Asks which of four statements is true: one sentence of the text beside others that are wrong by one thing."""
