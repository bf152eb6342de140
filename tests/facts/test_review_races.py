"""Two runs and two teachers at once: one candidate, one claim, one decision."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections

from quizzes.facts.accepting import accept_candidate, wording_of
from quizzes.facts.candidates import propose_candidates
from quizzes.facts.decisions import DecidedOtherwise, reject_candidate
from quizzes.models import Candidate, Claim, Fact
from tests.factories import FEBRUARY_2026

PRESSES = 4
pytestmark = pytest.mark.django_db(transaction=True)


def at_once(press):
    """Call `press(number)` in threads that start together; return what each gave."""
    barrier = Barrier(PRESSES)

    def one(number):
        try:
            barrier.wait(timeout=20)
            return press(number)
        except DecidedOtherwise as refusal:
            return refusal
        finally:
            connections.close_all()

    with ThreadPoolExecutor(PRESSES) as pool:
        return list(pool.map(one, range(PRESSES)))


def test_proposed_at_once_each_candidate_once(lachin):
    expected = set(Candidate.objects.values_list("identity", flat=True))
    Candidate.objects.all().delete()
    at_once(lambda _number: propose_candidates(lachin.document))
    assert Candidate.objects.count() == len(expected)
    assert set(Candidate.objects.values_list("identity", flat=True)) == expected


def test_accepted_and_rejected_at_once_one_decision(lachin):
    row = lachin.find("1840 square kilometers")

    def press(number):
        by = (lachin.teacher, lachin.other)[number % 2]
        if number < 2:
            return accept_candidate(row, wording=wording_of(row), by=by, now=FEBRUARY_2026)
        return reject_candidate(row, by=by, now=FEBRUARY_2026)

    results = at_once(press)
    assert sum(not isinstance(result, DecidedOtherwise) for result in results) == 1
    decided = lachin.find("1840 square kilometers")
    count = {"accepted": 1, "rejected": 0}[decided.decision]
    assert (Claim.objects.count(), Fact.objects.count()) == (count, count)
