"""Reads a word list of two languages: one thing a line, its names apart by commas."""

NamesOfOne = tuple[tuple[str, ...], tuple[str, ...]]


def names_of(lines: str) -> tuple[NamesOfOne, ...]:
    """Return the names of each line: English, English | Azerbaijani, Azerbaijani."""
    return tuple(_of(line) for line in lines.strip().splitlines())


def _of(line: str) -> NamesOfOne:
    english, _, azerbaijani = line.partition(" | ")
    return tuple(english.split(", ")), tuple(azerbaijani.split(", "))
