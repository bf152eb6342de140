"""Reads what a text claims: values with their exact places, subjects and properties; pure, never a table."""
