"""Photographs of lessons, questions and options: read in safety, made small, described in every language."""
