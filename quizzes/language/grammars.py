"""The languages whose grammar the app knows: it writes questions and reads texts by itself in these only."""

LANGUAGES = ("en", "az")
