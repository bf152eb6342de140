"""Draws on a terminal what a phone can read."""

import io

import segno


def terminal_code(address: str, *, coloured: bool) -> str:
    """A QR code in half blocks; coloured, it is dark on light whatever the colours of the terminal are."""
    drawn = io.StringIO()
    segno.make(address, error="m", micro=False).terminal(out=drawn, compact=True)
    lines = drawn.getvalue().splitlines()
    return "\n".join(f"\x1b[97;40m{line}\x1b[0m" if coloured else line for line in lines)
