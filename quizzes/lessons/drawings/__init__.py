"""Drawings of facts and places: lines of time, bars and maps, each with the words that say the same."""
