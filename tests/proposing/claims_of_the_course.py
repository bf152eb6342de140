"""Measures how many of the shipped claims, made by hand from the five documents, the proposer finds in them."""

import hashlib
import json
from collections import defaultdict
from pathlib import Path

from quizzes.facts.proposing.proposing import propose
from quizzes.language.values import BadValue, parse_value, same_value
from quizzes.sources.splitting import split_passages
from tests.proposing.labelled_texts import NUMBER_LIKE, Tally

ROOT = Path(__file__).resolve().parents[2]
FIXTURES, DOCUMENTS = ROOT / "fixtures" / "kalbajar", ROOT.parent / "shared" / "documents"


def texts_by_slug() -> dict[str, str]:
    """Return the texts that are here, by the short name of their document; empty where the folder is absent."""
    rows = json.loads((FIXTURES / "01_documents.json").read_text(encoding="utf-8"))
    slugs = {row["fields"]["sha256"]: row["fields"]["slug"] for row in rows if row["model"] == "quizzes.document"}
    found = {}
    for path in sorted(DOCUMENTS.glob("*.txt")):
        text = path.read_bytes().decode("utf-8-sig")
        slug = slugs.get(hashlib.sha256(text.encode()).hexdigest())
        if slug:
            found[slug] = text
    return found


def measure_claims() -> tuple[dict[str, Tally], list[str]]:
    """Return the recall of the number-like claims by type, and those missed."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    misses: list[str] = []
    rows = json.loads((FIXTURES / "04_facts.json").read_text(encoding="utf-8"))
    for slug, text in texts_by_slug().items():
        proposals = propose(text, document=slug)
        spans = {passage.number: passage for passage in split_passages(text)}
        for row in rows:
            claim = row["fields"]
            if row["model"] != "quizzes.claim" or claim["document"] != [slug] or claim["value_type"] not in NUMBER_LIKE:
                continue
            passage = spans[claim["passage_number"]]
            is_found = _is_found(claim, [one for one in proposals if passage.start <= one.start < passage.end])
            tallies[claim["value_type"]].asked += 1
            tallies[claim["value_type"]].found += is_found
            if not is_found:
                misses.append(
                    f"{slug} {claim['passage_number']}: {claim['exact']!r} {claim['value_type']} {claim['value']}"
                )
    return tallies, misses


def _is_found(claim: dict, proposals: list) -> bool:
    try:
        value = parse_value(claim["value_type"], claim["value"], claim.get("unit") or None)
    except BadValue:
        return False
    for one in proposals:
        proposed = parse_value(one.type, one.value, one.unit)
        is_alike = same_value(value, proposed) or (
            value.dimension.startswith("count") and value.value == proposed.value
        )
        if is_alike and (
            one.text in claim["exact"]
            or claim["exact"] in one.text
            or set(one.text.split()) & set(claim["exact"].split())
        ):
            return True
    return False
