"""What Azerbaijani pronouns, dropped subjects and bare nouns stand for in a text."""
