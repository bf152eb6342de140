"""What English pronouns, bare nouns and surnames stand for in a text, and how it is named again."""
