"""Taking a quiz once: the order drawn, what was chosen, and what it earned."""
