"""What is asked about an Azerbaijani clause: one module for each kind of question."""
