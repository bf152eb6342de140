"""A site with a third language, made by the steps of docs/adding-a-language.md; run by itself in a folder of its own.

    python tests/configuration/third_language.py FOLDER

Prints one line of JSON: what was seen on the way.
"""

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SETTINGS = """
from kalbajar_edu.settings_for_tests import *
from kalbajar_edu.settings_for_tests import DATABASES

LANGUAGES = [("en", "English"), ("az", "Azərbaycanca"){more}]
MODELTRANSLATION_LANGUAGES = tuple(code for code, _name in LANGUAGES)
MIGRATION_MODULES = {{"quizzes": "migrations_here"}}
DATABASES["default"]["NAME"] = r"{folder}/site.sqlite3"
"""


def main(folder: Path, step: str) -> None:
    """Do one step; each is a process of its own, because a site reads its languages once."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "site_settings"
    os.environ.pop("DATABASE_URL", None)  # a database of its own, in the folder, whatever the other tests run on
    sys.path[:0] = [str(folder), str(ROOT)]
    os.chdir(ROOT)
    more = ', ("tr", "Türkçe")' if step != "before" else ""
    (folder / "site_settings.py").write_text(SETTINGS.format(more=more, folder=folder), encoding="utf-8")
    if step == "before":
        (folder / "migrations_here").mkdir(exist_ok=True)
        (folder / "migrations_here" / "__init__.py").touch()
    import django

    django.setup()
    print(json.dumps({"before": before, "add": add, "walk": walk, "publish": publish}[step](), ensure_ascii=False))


def before() -> dict:
    """A site in two languages, with the shipped course, and a published lesson and quiz besides."""
    from django.core.management import call_command

    call_command("makemigrations", "quizzes", verbosity=0)  # one migration for the tables as they are: quicker to run
    call_command("migrate", verbosity=0)
    from quizzes.exchange.shipping import load_shipped
    from quizzes.models import TranslationState
    from quizzes.questions.actions import refresh_version
    from tests.factories import CitationFactory, LessonFactory, QuestionFactory, QuizFactory, TeacherFactory

    load_shipped(lambda line: None)
    lesson = LessonFactory(slug="river")
    question = QuestionFactory(slug="which-river")
    CitationFactory(question=question)
    refresh_version(question)
    QuizFactory(slug="rivers", lesson=lesson, questions=[question])
    TeacherFactory(username="nigar")
    return {"called": TranslationState.objects.filter(needs_update=True).count()}


def add() -> dict:
    """The steps of the document: the migration of the new language, and nothing left to migrate after it."""
    from django.core.management import call_command

    call_command("makemigrations", "quizzes", name="turkish", verbosity=0)
    call_command("migrate", verbosity=0)
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
    made = sorted(path.name for path in Path(sys.path[0], "migrations_here").glob("0*_turkish.py"))
    return {"migrations": len(made), "is_additive": _is_additive(Path(sys.path[0]) / "migrations_here" / made[0])}


def _is_additive(path: Path) -> bool:
    text = path.read_text(encoding="utf-8")
    return "AddField" in text and "RemoveField" not in text and "DeleteModel" not in text


def _client(username: str = ""):
    from django.test import Client

    from quizzes.models import User

    client = Client(SERVER_NAME="localhost")
    if username:
        client.force_login(User.objects.get(username=username), backend="quizzes.people.permissions.RoleBackend")
    return client


PAGES = ("", "lessons/", "lessons/river/", "quizzes/", "facts/", "sources/", "sources-disagree/")
DESK = (
    *("admin/", "admin/translations/", "admin/translations/files/", "admin/quizzes/question/"),
    *("admin/quizzes/lesson/", "admin/quizzes/quiz/", "admin/quizzes/subject/add/", "admin/quizzes/question/add/"),
    *("teach/", "teach/new/", "teach/quizzes/rivers/", "teach/quizzes/rivers/print/"),
    *("admin/quizzes/lesson/add/", "admin/quizzes/property/add/", "admin/quizzes/fact/add/", "admin/changes/"),
)


def walk() -> dict:
    """Everything that was published still is, nothing is in the new language, and the desk shows its side."""
    from quizzes.models import Fact, Lesson, Question, Quiz

    visitor, teacher = _client(), _client("nigar")
    lesson, question, quiz = (
        Lesson.objects.get(slug="river"),
        Question.objects.get(slug="which-river"),
        Quiz.objects.get(slug="rivers"),
    )
    slugs = Fact.objects.filter(is_for_pupils=True).order_by("pk").values_list("slug", flat=True)
    facts = [f"/tr/facts/{slug}/" for slug in slugs[::7]]
    started = visitor.post("/en/quizzes/rivers/start/", follow=True)
    desk = teacher.get(f"/en/admin/translations/question/{question.pk}/?from=az&to=tr")
    return {
        "pages": {
            f"/{code}/{page}": visitor.get(f"/{code}/{page}").status_code
            for code in ("en", "az", "tr")
            for page in PAGES
        },
        "facts": sorted({visitor.get(address).status_code for address in facts}),
        "desk": {page: teacher.get(f"/tr/{page}").status_code for page in DESK},
        "forms": [
            teacher.get(f"/en/admin/quizzes/{row._meta.model_name}/{row.pk}/change/").status_code
            for row in (lesson, question, quiz)
        ],
        "published": [row.published_languages for row in (lesson, question, quiz)],
        "quiz_works": "Which river is it?" in started.content.decode(),
        "listed_in_turkish": "rivers" in visitor.get("/tr/quizzes/").content.decode(),
        "lesson_in_turkish": visitor.get("/tr/lessons/river/").content.decode().count("The river flows."),
        "desk_shows_turkish": 'lang="tr"' in desk.content.decode(),
        "missing": teacher.get("/en/admin/quizzes/lesson/?translation=missing-tr")
        .content.decode()
        .count("Land and water"),
        "quiz_in_turkish": visitor.post("/tr/quizzes/rivers/start/").status_code,
        "refused": _refused(lesson, quiz),
    }


def _refused(lesson, quiz) -> list[bool]:
    """Whether what is not complete in the new language is kept from being published, by rule and by constraint."""
    from django.db import IntegrityError, transaction

    from quizzes.lessons.actions import publish_lesson
    from quizzes.models import Lesson
    from quizzes.people.errors import DomainError
    from quizzes.questions.actions import publish_quiz

    refused = []
    for publish in (lambda: publish_lesson(lesson, language="tr"), lambda: publish_quiz(quiz, "tr")):
        try:
            publish()
            refused.append(False)
        except DomainError:
            refused.append(True)
    try:
        with transaction.atomic():
            Lesson.objects.update(is_published_tr=True)
        refused.append(False)
    except IntegrityError:
        refused.append(True)
    return refused


def publish() -> dict:
    """Filled in through a file of the app, all of it is published in the new language too."""
    from django.utils import timezone

    from quizzes.exchange.translations.importing import import_texts
    from quizzes.exchange.translations.rows import TextFile, rows_to_export
    from quizzes.lessons.actions import publish_lesson
    from quizzes.models import Lesson, Question, Quiz
    from quizzes.questions.actions import publish_question, publish_quiz

    rows = [row for row in rows_to_export("en", "tr") if _is_needed(row)]
    filled = tuple(type(row)(**{**row.__dict__, "text": f"{row.source} (tr)"}) for row in rows)
    plan = import_texts(TextFile("en", "tr", filled), by=None, now=timezone.now())
    publish_lesson(Lesson.objects.get(slug="river"), language="tr")
    for shipped in Lesson.objects.exclude(slug="river"):
        publish_lesson(shipped, language="tr")
    publish_question(Question.objects.get(slug="which-river"), "tr")
    publish_quiz(Quiz.objects.get(slug="rivers"), "tr")
    visitor = _client()
    question = visitor.post("/tr/quizzes/rivers/start/", follow=True).content.decode()
    return {
        "turned_down": [f"{text.row.context} {text.reason}" for text in plan.turned_down],
        "stored": len(plan.stored) == len(rows) > 0,
        "lesson": "The river flows. (tr)" in visitor.get("/tr/lessons/river/").content.decode(),
        "question": "Which river is it?" in question and "(tr)" in question,
        "shipped_lessons": [
            visitor.get(f"/tr/lessons/{slug}/").status_code for slug in Lesson.objects.values_list("slug", flat=True)
        ],
        "commands": _commands(),
        "published": [
            Quiz.objects.get(slug="rivers").published_languages,
            Lesson.objects.get(slug="river").published_languages,
        ],
    }


def _is_needed(row) -> bool:
    """All but the questions of the shipped course, which are many and like the one that is filled in."""
    return row.table not in {"question", "option"} or row.key.startswith("which-river")


def _commands() -> list[str]:
    """Commands that read or write content in the languages whose grammar the app knows."""
    import contextlib
    import io

    from django.core.management import call_command

    done = []
    for name, options in (("write_questions", {"dry_run": True, "form": "direct"}), ("check_content", {})):
        with contextlib.suppress(SystemExit):
            call_command(name, stdout=io.StringIO(), stderr=io.StringIO(), **options)
        done.append(name)
    return done


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
