"""Takes tagged English sentences apart into phrases and clauses; asks nothing."""
