"""What comes in and goes out: the shipped course and the demo school."""
