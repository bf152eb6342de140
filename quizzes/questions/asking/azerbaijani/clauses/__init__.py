"""Takes Azerbaijani sentences apart into phrases with their cases, and clauses; asks nothing."""
