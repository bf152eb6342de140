"""Translating content: which text was made from which, what needs an update, and checks of both side by side."""
