"""What attempts add up to: class matrix, regrades, challenges and certificates."""
