"""The words of an Azerbaijani text, and those of the lists that can stand for one of them in its form."""
