"""A text as sentences with their values and persons, and the drafts of questions on them; asks nothing itself."""
