"""Writes what the labelled texts show into docs/proposing.md: `python -m tests.proposing.report`."""

from pathlib import Path

from tests.proposing.claims_of_the_course import measure_claims
from tests.proposing.labelled_texts import NAMES, NUMBER_LIKE, measure

PAGE = Path(__file__).resolve().parents[2] / "docs" / "proposing.md"
PARTS = (("dev", "Texts to work by"), ("held_out", "Texts kept back"), ("by_others", "Texts labelled by others"))
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def main() -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n{measured()}\n{END}{after}", encoding="utf-8")


def measured() -> str:
    parts = []
    for part, title in PARTS:
        for language, name in (("en", "English"), ("az", "Azerbaijani")):
            parts += _section(f"{title}, {name}", *measure(part, language))
    tallies, misses = measure_claims()
    if tallies:
        asked, found = sum(one.asked for one in tallies.values()), sum(one.found for one in tallies.values())
        parts += ["", "### Shipped claims of the five documents", "", f"Numbers and dates found: {found} of {asked}."]
        parts += [*(f"- {miss}" for miss in misses)]
    return "\n".join(parts)


def _section(title: str, tallies: dict, misses: list[str]) -> list[str]:
    lines = ["", f"### {title}", "", "| type | labelled | recall | precision |", "| --- | --- | --- | --- |"]
    for kind in (*NUMBER_LIKE, "numbers", *NAMES, "names"):
        if kind in tallies:
            one = tallies[kind]
            shown = f"**{kind}**" if kind in {"numbers", "names"} else kind
            lines.append(f"| {shown} | {one.asked} | {one.recall:.2f} | {one.precision:.2f} |")
    return [*lines, "", "Misses:" if misses else "No misses.", "", *(f"- {miss}" for miss in misses)]


if __name__ == "__main__":
    main()
