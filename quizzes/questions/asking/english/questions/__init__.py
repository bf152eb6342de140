"""What is asked about an English clause: one module for each kind of question."""
