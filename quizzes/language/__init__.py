"""What a language knows: letters, inflection, typed values and how they are written; never Django, never a table."""
