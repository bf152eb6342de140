"""Writes English stems and keys from clauses; knows nothing of what is asked."""
