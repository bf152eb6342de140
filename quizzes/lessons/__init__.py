"""Courses, lessons, topics and terms: prose around values drawn from facts."""
