"""Compares what several texts propose: which values speak of one thing, and whether they can all be right; no table."""
