"""What an operator runs: thin commands and the modules that they call."""
