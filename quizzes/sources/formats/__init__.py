"""Reads files of several formats into one text with what the file says of itself; never stores anything."""
