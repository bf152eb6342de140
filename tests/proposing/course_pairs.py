"""The claims of the course as labelled values of its long documents: which of them are of one fact."""

import json
from collections.abc import Iterator

from quizzes.facts.proposing.comparing.groups import Text
from quizzes.sources.splitting import split_passages
from tests.proposing.claims_of_the_course import FIXTURES, texts_by_slug
from tests.proposing.compared_texts import LabelledSet, Span


def course_set() -> LabelledSet | None:
    """Return the five documents as one set whose labels are facts; None where the texts are not here."""
    texts = texts_by_slug()
    if not texts:
        return None
    labelled = LabelledSet("course", [Text(slug, text) for slug, text in texts.items()], {})
    for fact, span in _spans(texts):
        labelled.kinds[fact] = "agree"
        labelled.spans.setdefault(fact, []).append(span)
    return labelled


def _spans(texts: dict[str, str]) -> Iterator[tuple[str, Span]]:
    rows = json.loads((FIXTURES / "04_facts.json").read_text(encoding="utf-8"))
    passages = {slug: {row.number: row for row in split_passages(text)} for slug, text in texts.items()}
    for row in rows:
        claim = row["fields"]
        if row["model"] != "quizzes.claim" or claim["document"][0] not in texts:
            continue
        slug = claim["document"][0]
        passage = passages[slug][claim["passage_number"]]
        start = texts[slug].find(claim["exact"], passage.start, passage.end)
        if start >= 0:
            yield claim["fact"][0], Span(slug, start, start + len(claim["exact"]), claim["exact"])
