"""English sentences with a gap: where they can stand alone, and which words to leave out."""
