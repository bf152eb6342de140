"""The word lists that ship with asking, and what they tell of a word: its kind, its sisters, its opposite."""
