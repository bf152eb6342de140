"""Slips of paper: where a quotation is from, said only as far as it is known."""

import pytest

from quizzes.lessons.slips import slip
from quizzes.sources.evidence import Evidence

KNOWN = {
    "document": "a-tower",
    "title": "A tower",
    "title_language": "en",
    "described_as": {},
    "publisher": "",
    "published_on": "",
    "language": "en",
    "kind": "other",
    "url": "",
    "is_machine_written": False,
    "side": "",
    "passage_number": 1,
    "exact": "built in 1884",
    "prefix": "",
    "suffix": "",
    "shows_passage": True,
}


@pytest.mark.parametrize(
    ("known", "publisher", "date"),
    [
        ({}, "A tower", ""),
        ({"publisher": "Trend"}, "Trend", "date not known"),
        ({"published_on": "2023"}, "Publisher not named", "2023"),
    ],
)
def test_a_text_without_publisher_and_date_goes_by_its_title(known, publisher, date):
    shown = slip(Evidence(**{**KNOWN, **known}), "en")
    assert (shown["publisher"], shown["date"], shown["document_title"]) == (publisher, date, "A tower")
