"""Documents and their passages: reading, splitting and finding a passage again."""
