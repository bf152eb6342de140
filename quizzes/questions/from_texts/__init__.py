"""From a text to questions: proposed, kept or skipped by a teacher, and published as a quiz."""
