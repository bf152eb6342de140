"""Measures comparing on the labelled sets; with --write, rewrites the figures in docs/comparing.md."""

import re
import sys
from collections import Counter
from pathlib import Path

from tests.proposing.compared_texts import Outcome, judge, labelled_sets

PAGE = Path(__file__).resolve().parents[2] / "docs" / "comparing.md"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def main() -> None:
    """Print the report and, with --write, put it into the page."""
    text = report()
    print(text)
    if "--write" in sys.argv:
        page = PAGE.read_text(encoding="utf-8")
        fresh = f"{BEGIN}\n\n{text}\n{END}"
        PAGE.write_text(re.sub(f"{BEGIN}.*{END}", lambda _found: fresh, page, flags=re.DOTALL), encoding="utf-8")


def report() -> str:
    """Return the figures as Markdown: by kind, then the misses and false alarms of each set."""
    lines = []
    for title, held_back in (("Sets to work by", False), ("Sets kept back", True)):
        judged = [(labelled, judge(labelled)) for labelled in labelled_sets(held_back=held_back)]
        lines += [f"### {title}", "", *_table(judged), "", *_misses(judged), ""]
    return "\n".join(lines)


def _table(judged: list) -> list[str]:
    labelled_by, found_by = Counter(), Counter()
    for labelled, outcome in judged:
        labelled_by.update(labelled.kinds[label] for label in labelled.contradictions)
        found_by.update(labelled.kinds[label] for label in outcome.found)
    total, found = labelled_by.total(), found_by.total()
    reported = sum(outcome.reported for _labelled, outcome in judged)
    false = sum(len(outcome.false_alarms) for _labelled, outcome in judged)
    harmless = sum(len(labelled.harmless) for labelled, _outcome in judged)
    recognised = sum(len(outcome.recognised) for _labelled, outcome in judged)
    rows = [
        f"| {kind} | {count} | {found_by[kind]} | {found_by[kind] / count:.2f} |" for kind, count in labelled_by.items()
    ]
    return [
        "| kind | labelled | found | recall |", "| --- | --- | --- | --- |", *rows,
        f"| **all** | {total} | {found} | {found / total:.2f} |", "",
        f"Groups reported as disputed: {reported}, of them false alarms: {false} "
        f"(precision {1 - false / max(reported, 1):.2f}). "
        f"Harmless differences joined without dispute: {recognised} of {harmless}.",
    ]  # fmt: skip


def _misses(judged: list) -> list[str]:
    lines = [line for labelled, outcome in judged for line in _misses_of(labelled, outcome)]
    return ["Misses and false alarms:", "", *lines] if lines else ["No misses."]


def _misses_of(labelled, outcome: Outcome) -> list[str]:
    lines = []
    for label in outcome.missed:
        words = " / ".join(span.words for span in labelled.spans[label])
        lines.append(f"- {labelled.name}: missed {labelled.kinds[label]}: {words}")
    for group in outcome.false_alarms:
        words = " / ".join(" ".join(reading.proposal.text.split()) for reading in group.members)
        lines.append(f"- {labelled.name}: false alarm ({group.as_json()['reason']}): {words}")
    return lines


if __name__ == "__main__":
    main()
