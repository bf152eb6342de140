"""Which Azerbaijani questions can be trusted by their form, and which say by themselves what they ask about."""
