"""Which English questions can be trusted by their words; closes stems that leave something unsaid."""
