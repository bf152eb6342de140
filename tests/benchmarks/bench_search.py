"""What a search costs beside the first page, with three hundred lessons and two thousand facts: `make benchmark`.

As ratios within one run; nothing is asserted about time.
"""

import statistics
import time

import pytest
from django.urls import reverse

from quizzes.models import Claim, Course, Document, Fact, Lesson, Property, Subject
from quizzes.search.actions import rebuild_index
from tests.factories import ClaimFactory, CourseFactory, DocumentFactory, PropertyFactory, SubjectFactory

LESSONS, FACTS, ROUNDS = 300, 2000, 5
WORDS = [
    "Tərtər",
    "çayı",
    "dağ",
    "meşə",
    "bulaq",
    "körpü",
    "kənd",
    "şəhər",
    "qala",
    "xalça",
    "bazalt",
    "zirvə",
    "yol",
    "məktəb",
    "muzey",
]
QUERIES = {"one word": "bulağın", "a common word": "kəlbəcər", "a value": "25 noyabr 2020", "a slip": "bulaqq zirvvə"}


@pytest.fixture
def large_course(db):
    course, document, of = CourseFactory(), DocumentFactory(), PropertyFactory()
    subjects = [SubjectFactory(name_az=f"Kəlbəcər {WORDS[number % 15]} {number}") for number in range(40)]
    facts = Fact.objects.bulk_create(
        Fact(slug=f"f{number}", subject=subjects[number % 40], property=of, qualifier=f"q{number}")
        for number in range(FACTS)
    )
    Claim.objects.bulk_create(
        ClaimFactory.build(fact=fact, document=document, value=str(1000 + number)) for number, fact in enumerate(facts)
    )
    Lesson.objects.bulk_create(lesson(course, number) for number in range(LESSONS))
    assert all(model.objects.exists() for model in (Course, Document, Property, Subject))


def lesson(course, number):
    """A lesson of thirty paragraphs and one value."""
    text = "\n\n".join(" ".join(WORDS[(number + line + at) % 15] for at in range(12)) + "." for line in range(30))
    body = f"{text}\n\n{{f{number}}}"
    texts = {f"{name}_{code}": f"Dərs {number}" for name in ("title", "summary") for code in ("en", "az")}
    published = {"is_published_en": True, "is_published_az": True, "body_en": body, "body_az": body}
    return Lesson(slug=f"l{number}", course=course, position=number, **texts, **published)


def cost(step):
    """Processor seconds, the median of ROUNDS."""
    seconds = []
    for _number in range(ROUNDS):
        started = time.process_time()
        step()
        seconds.append(time.process_time() - started)
    return statistics.median(seconds)


def test_search_beside_the_first_page(client, large_course, capsys):
    started = time.process_time()
    entries = rebuild_index()
    built = time.process_time() - started
    home = cost(lambda: client.get(reverse("home")))
    lines = [f"{entries} entries, built in {built / home:.0f} times the first page"]
    for name, query in QUERIES.items():
        found = cost(lambda query=query: client.get("/az/search/", {"q": query}))
        lines.append(f"{name}: {found / home:.1f} times the first page ({found * 1000:.0f} ms)")
    with capsys.disabled():
        print("\n" + "\n".join(lines))
