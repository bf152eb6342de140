"""What a step of a quiz costs beside a bare Django page, as a ratio within one run: `make benchmark`.

The bare page is the least that a site with people does for the same step: the same middleware, the session and the
user, one row read, a form of four radio buttons drawn by one template; its POST writes one row and redirects. Nothing
is asserted about time.
"""

import functools
import statistics
import sys
import time
from types import ModuleType

import pytest
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.template import engines
from django.test import Client
from django.urls import path, reverse

from kalbajar_edu.urls import urlpatterns
from quizzes.attempts.models import Attempt
from quizzes.models import AttemptItem
from quizzes.questions.actions import refresh_version
from tests.factories import CitationFactory, QuestionFactory, QuizFactory, UserFactory

BARE_FORM = """<!doctype html>
<html lang="en"><head><title>{{ user.full_name }}</title></head><body><h1>{{ item.pk }}</h1>
<form method="post">{% csrf_token %}{% for letter in "abcd" %}
<label><input type="radio" name="option" value="{{ letter }}"> {{ letter }}</label>
{% endfor %}<button>Save</button></form></body></html>"""
ROUNDS, STEPS = 15, 10


@functools.cache
def bare_template():
    return engines["django"].from_string(BARE_FORM)


def bare(request, pk):
    if not request.user.is_authenticated:
        raise Http404
    item = AttemptItem.objects.get(pk=pk)
    if request.method == "POST":
        AttemptItem.objects.filter(pk=pk).update(draft=[request.POST["option"]])
        return redirect(request.path)
    return HttpResponse(bare_template().render({"user": request.user, "item": item}, request))


@pytest.fixture
def taking(db, settings, monkeypatch):
    urls = ModuleType("bare_urls")
    urls.urlpatterns = [path("bare/<int:pk>/", bare), *urlpatterns]
    monkeypatch.setitem(sys.modules, "bare_urls", urls)
    settings.ROOT_URLCONF = "bare_urls"
    questions = QuestionFactory.create_batch(10, options=4)
    for question in questions:
        CitationFactory(question=question)
        refresh_version(question)
    client = Client()
    client.force_login(UserFactory(), backend="quizzes.people.permissions.RoleBackend")
    client.post(reverse("quiz_start", args=[QuizFactory(questions=questions).slug]))
    return client, Attempt.objects.get()


def cost(step):
    """Processor seconds of STEPS steps."""
    started = time.process_time()
    for _number in range(STEPS):
        step()
    return time.process_time() - started


def ratio(ours, theirs):
    """The median of the ratios of rounds that take turns."""
    ours(), theirs()
    return statistics.median(cost(ours) / cost(theirs) for _number in range(ROUNDS))


def test_question_page_beside_a_bare_page(taking, capsys):
    client, attempt = taking
    item = attempt.items.get(position=2)
    question = reverse("question", args=[attempt.public_id, 2])
    shown = ratio(lambda: client.get(question), lambda: client.get(f"/bare/{item.pk}/"))
    saved = ratio(
        lambda: client.post(question, {"action": "skip", "option": item.option_order[:1]}),
        lambda: client.post(f"/bare/{item.pk}/", {"option": "a"}),
    )
    with capsys.disabled():
        print(f"\nquestion page: {shown:.2f} times a bare page; keeping a choice: {saved:.2f} times a bare save")
