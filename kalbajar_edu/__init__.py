"""Configuration of the project: settings, addresses and the server's entry point, and no rules."""
