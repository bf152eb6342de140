"""Files for translators: out and in again, what is refused and why, and files that are no good."""

import contextlib
import io
import itertools
import zipfile

import polib
import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from quizzes.exchange.shipping import load_shipped
from quizzes.exchange.translations.files import LARGEST_FILE_BYTES, read_file, written_file
from quizzes.exchange.translations.importing import ChangedMeanwhile, import_texts, plan_import
from quizzes.exchange.translations.planning import Outcome, PlannedText
from quizzes.exchange.translations.rows import BadFile, FileRow, TextFile, rows_to_export, rows_within
from quizzes.management.commands import import_translations
from quizzes.management.commands.import_translations import as_lines
from quizzes.models import Lesson, Option, Question, TranslationState
from quizzes.translating.coverage import TextState
from tests.factories import (
    CitationFactory,
    LessonFactory,
    OptionFactory,
    PropertyFactory,
    QuestionFactory,
    QuizFactory,
    SubjectFactory,
)

KINDS = pytest.mark.parametrize("kind", ["po", "xlsx"])


def exported(**options) -> TextFile:
    return TextFile("en", "az", tuple(rows_to_export("en", "az", **options)))


def filled_in(file: TextFile, kind: str, **texts: str) -> TextFile:
    """The file as it comes back, some translations written by context (`lesson:river:title`)."""
    data = written_file(file, kind)
    if kind == "po":
        catalogue = polib.pofile(data.decode())
        for entry in catalogue:
            if entry.msgctxt in texts:
                entry.msgstr, entry.flags = texts[entry.msgctxt], []
        return read_file(str(catalogue).encode())
    book = load_workbook(io.BytesIO(data))
    for row in book.worksheets[0].iter_rows(min_row=2):
        context = ":".join(cell.value or "" for cell in row[:3])
        if context in texts:
            row[6].value = texts[context]
            row[6].data_type = "s"
    written = io.BytesIO()
    book.save(written)
    return read_file(written.getvalue())


def planned(file: TextFile) -> dict[str, str]:
    return {
        text.row.context: str(text.outcome)
        for text in plan_import(file, by=None, now=timezone.now()).texts
        if text.outcome != Outcome.SAME
    }


def stored(file: TextFile) -> dict[str, str]:
    plan = import_texts(file, by=None, now=timezone.now())
    return {text.row.context: str(text.outcome) for text in plan.texts if text.outcome != Outcome.SAME}


@KINDS
@pytest.mark.django_db
def test_shipped_course_out_and_in_changes_nothing(kind):
    load_shipped(lambda line: None)
    file = exported()

    back = read_file(written_file(file, kind))

    assert [(row.context, row.source, row.text) for row in back.rows] == [
        (row.context, row.source, row.text) for row in file.rows
    ]
    assert len({row.context for row in file.rows}) == len(file.rows) > 1000
    assert written_file(file, "po") == written_file(exported(), "po")
    assert stored(back) == {}


@KINDS
@pytest.mark.django_db
def test_import_stores_what_is_new_and_changed_and_again_changes_nothing(kind):
    lesson = LessonFactory(slug="river")
    SubjectFactory(slug="lev", name_en="Lev", name_az="")
    file = filled_in(exported(), kind, **{"lesson:river:title": "Çay və daş", "subject:lev:name": "Lev çayı"})
    expected = {"lesson:river:title": "changed", "subject:lev:name": "new"}
    entries = lesson.history.count()
    assert planned(file) == expected
    assert lesson.history.count() == entries
    assert Lesson.objects.get().title_az == "Torpaq və su"

    assert stored(file) == expected

    assert Lesson.objects.get().title_az == "Çay və daş"
    assert lesson.history.count() == entries + 1
    assert stored(file) == {}
    assert lesson.history.count() == entries + 1


REFUSED = [
    ("subject:lev:name", "Lev 2", "different numbers"),
    ("subject:lev:name", "L" * 201, "room for 200"),
    ("lesson:river:body", "Çay {height} axır.", "{height} stands here"),
    ("property:area:question", "{subject:geniti} sahəsi?", "asks for a form that is not known"),
    ("property:area:question", "Sahəsi nə qədərdir?", "{subject} is missing"),
    ("option:which/0:text", "Сhay", "only look right"),
]


@KINDS
@pytest.mark.parametrize(("context", "text", "reason"), REFUSED)
@pytest.mark.django_db
def test_import_refuses_what_breaks_a_check_naming_row_and_remedy_and_takes_the_rest(kind, context, text, reason):
    _some_texts()
    context = context.replace("which/0", "which|0")
    file = filled_in(exported(), kind, **{context: text, "lesson:river:title": "Çay və daş"})

    plan = import_texts(file, by=None, now=timezone.now())

    assert [refused.row.context for refused in plan.turned_down] == [context]
    assert reason in plan.turned_down[0].reason
    assert plan.turned_down[0].row.place.startswith("line" if kind == "po" else "row")
    assert [text.row.context for text in plan.stored] == ["lesson:river:title"]
    assert Lesson.objects.get().title_az == "Çay və daş"


def _some_texts() -> None:
    LessonFactory(slug="river")
    SubjectFactory(slug="lev", name_en="Lev", name_az="")
    PropertyFactory(slug="area", question_en="How large is {subject}?", question_az="{subject:genitive} sahəsi?")
    question = QuestionFactory(slug="which", options=0, is_published_az=False, is_published_en=False)
    OptionFactory(question=question, position=0, text_en="River", text_az="")


@KINDS
@pytest.mark.django_db
def test_import_source_changed_since_export_is_reported_and_not_stored(kind):
    lesson = LessonFactory(slug="river")
    file = filled_in(exported(), kind, **{"lesson:river:title": "Çay və daş"})
    lesson.title_en = "Fire and stone"
    lesson.save()

    plan = import_texts(file, by=None, now=timezone.now())

    assert [(text.row.context, text.outcome) for text in plan.turned_down] == [
        ("lesson:river:title", Outcome.SOURCE_CHANGED)
    ]
    assert "Fire and stone" in plan.turned_down[0].reason
    assert Lesson.objects.get().title_az == "Torpaq və su"


@KINDS
@pytest.mark.django_db
def test_import_leaves_alone_what_was_changed_here_meanwhile(kind):
    LessonFactory(slug="river")
    file = filled_in(exported(), kind, **{"lesson:river:title": "Çay və daş"})
    lesson = Lesson.objects.get()
    lesson.title_az, lesson.summary_az = "Su və daş", "Çaylar və göllər."
    lesson.save()

    plan = import_texts(file, by=None, now=timezone.now())

    assert [text.row.context for text in plan.turned_down] == ["lesson:river:title"]
    assert "Su və daş" in plan.turned_down[0].reason
    assert plan.stored == []
    assert Lesson.objects.get().summary_az == "Çaylar və göllər."


@pytest.mark.django_db
def test_import_fuzzy_is_not_finished_and_without_the_mark_still_right():
    lesson = LessonFactory(slug="river")
    lesson.title_en = "Fire and stone"
    lesson.save()
    data = written_file(exported(), "po").decode()
    assert data.count("#, fuzzy") == 1

    assert planned(read_file(data.encode())) == {"lesson:river:title": "not_finished"}
    looked_at = read_file(data.replace("#, fuzzy\n", "").encode())

    assert stored(looked_at) == {"lesson:river:title": "still_right"}
    assert not TranslationState.objects.filter(needs_update=True).exists()
    assert stored(looked_at) == {}


@pytest.mark.django_db
def test_import_spreadsheet_state_says_what_was_looked_at():
    lesson = LessonFactory(slug="river")
    lesson.title_en = "Fire and stone"
    lesson.save()
    rows = exported().rows
    assert {row.state for row in rows if row.field == "title" and row.table == "lesson"} == {"needs_update"}
    left = TextFile("en", "az", rows)
    looked_at = TextFile("en", "az", tuple(FileRow(**{**row.__dict__, "state": "current"}) for row in rows))

    assert planned(read_file(written_file(left, "xlsx"))) == {"lesson:river:title": "not_finished"}
    assert planned(read_file(written_file(looked_at, "xlsx"))) == {"lesson:river:title": "still_right"}


@pytest.mark.django_db
def test_import_what_would_break_a_published_question_is_refused_with_its_other_options():
    question = QuestionFactory(slug="which", options=0)
    CitationFactory(question=question)
    OptionFactory(question=question, position=0, is_key=True, text_en="Tartar", text_az="Tərtər")
    OptionFactory(question=question, position=1, text_en="Lev", text_az="Lev çayı")
    file = filled_in(exported(), "po", **{"option:which|1:text": "Tərtər", "option:which|0:text": "Tərtər çayı"})
    assert set(planned(file).values()) == {"changed"}

    file = filled_in(exported(), "po", **{"option:which|1:text": "Tərtər"})

    plan = plan_import(file, by=None, now=timezone.now())
    assert [text.row.context for text in plan.turned_down] == ["option:which|1:text"]
    assert "Another option says the same" in plan.turned_down[0].reason


@pytest.mark.django_db
def test_import_unknown_rows_and_doubles_are_refused():
    LessonFactory(slug="river")

    def row(**values) -> FileRow:
        given = {"table": "lesson", "key": "river", "field": "title", "source": "Land and water", "text": "Çay"}
        return FileRow(**given | values)

    rows = (
        row(),
        row(text="Daş"),
        row(key="gone"),
        row(field="slug"),
        row(table="user", key="nigar", field="password"),
        row(field="summary", text=""),
    )

    plan = plan_import(TextFile("en", "az", rows), by=None, now=timezone.now())

    assert [text.outcome for text in plan.texts] == [*["refused"] * 5, "not_translated"]
    assert all(text.reason for text in plan.turned_down)


@pytest.mark.django_db
def test_import_confirmed_plan_is_another_by_now_nothing_is_stored():
    LessonFactory(slug="river")
    file = filled_in(exported(), "po", **{"lesson:river:title": "Çay və daş"})
    shown = plan_import(file, by=None, now=timezone.now()).mark
    Lesson.objects.update(title_az="Su")

    with pytest.raises(ChangedMeanwhile):
        import_texts(file, by=None, now=timezone.now(), shown=shown)

    assert Lesson.objects.get().title_az == "Su"


words = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\"\\=+@-'"), max_size=60)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pairs=st.lists(st.tuples(words.filter(str.strip), words), min_size=1, max_size=6),
    kind=st.sampled_from(["po", "xlsx"]),
)
def test_files_any_texts_come_back_as_they_were(pairs, kind):
    rows = tuple(FileRow("lesson", f"l{number}", "title", source, text) for number, (source, text) in enumerate(pairs))

    back = read_file(written_file(TextFile("en", "az", rows), kind))

    assert [(row.key, row.source, row.text) for row in back.rows] == [(row.key, row.source, row.text) for row in rows]


def test_spreadsheet_formulas_are_text_both_ways():
    rows = (FileRow("lesson", "a", "title", "=1+1", '=HYPERLINK("x")'),)
    data = written_file(TextFile("en", "az", rows), "xlsx")

    sheet = load_workbook(io.BytesIO(data)).worksheets[0]
    assert "f" not in {cell.data_type for cell in sheet[2]}
    assert read_file(data).rows[0].text == '=HYPERLINK("x")'
    book = Workbook()
    for row in (["table", "key", "field", "en", "az"], ["lesson", "a", "title", "x", "=1+1"]):
        book.worksheets[0].append(row)
    assert read_file(_saved(book)).rows[0].text == "=1+1"


def test_spreadsheet_numbers_are_their_digits_and_dates_are_refused_as_no_text():
    book = Workbook()
    book.worksheets[0].append(["table", "key", "field", "en", "az"])
    for text in (1993, 1993.0, 3.5, True, timezone.now().replace(tzinfo=None)):
        book.worksheets[0].append(["lesson", "a", "title", "x", text])

    rows = read_file(_saved(book)).rows

    assert [row.text for row in rows[:2]] == ["1993", "1993"]
    assert [row.state for row in rows] == ["", "", "not_text", "not_text", "not_text"]


def _saved(book: Workbook) -> bytes:
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _package(**parts: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return written.getvalue()


def _sheet_with(part: bytes) -> bytes:
    """A good spreadsheet whose first sheet was put in place of by other bytes."""
    book = Workbook()
    book.worksheets[0].append(["table", "key", "field", "en", "az"])
    with zipfile.ZipFile(io.BytesIO(_saved(book))) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    return _package(**parts | {"xl/worksheets/sheet1.xml": part})


HEADER = 'msgid ""\nmsgstr ""\n"Language: az\\n"\n"X-Source-Language: en\\n"\n'
HOSTILE = {
    "empty": b"",
    "too large": b"x" * (LARGEST_FILE_BYTES + 1),
    "no file of ours": b"%PDF-1.7 hello",
    "a path": b"/etc/passwd",
    "a path with a line": b'/etc/passwd msgid "\n',
    "latin 5": HEADER.encode() + 'msgctxt "a"\nmsgid "b"\nmsgstr "ş"\n'.encode("iso-8859-9"),
    "broken po": HEADER.encode() + b'msgctxt "a\nmsgid',
    "no languages": b'msgid ""\nmsgstr ""\n\nmsgid "a"\nmsgstr "b"\n',
    "unknown language": HEADER.replace("az", "xx").encode(),
    "same language": HEADER.replace("az", "en").encode(),
    "nul": HEADER.encode() + b'\nmsgid "\x00"\nmsgstr "b"\n',
    "half a zip": _package(a=b"x")[:20],
    "zip of other things": _package(**{"a.xml": b"<a/>"}),
    "bomb": _package(**{"xl/worksheets/sheet1.xml": b" " * (60 * 1024 * 1024)}),
    "many parts": _package(**{f"{number}.xml": b"<a/>" for number in range(400)}),
    "entities": _sheet_with(b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    "broken xml": _sheet_with(b"<worksheet><sheetData><row>"),
    "no header": _saved(Workbook()),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_read_file_hostile_or_broken_is_refused_in_words(data):
    with pytest.raises(BadFile) as refused:
        read_file(data)

    assert str(refused.value).endswith(".")


@settings(max_examples=60)
@given(st.binary(max_size=300), st.integers(0, 3))
def test_read_file_any_bytes_are_read_or_refused(noise, way):
    good = written_file(TextFile("en", "az", (FileRow("lesson", "a", "title", "x", "y"),)), "po" if way < 2 else "xlsx")
    data = [noise, good[: len(good) // 2] + noise, noise + good, good[:60] + noise + good[60:]][way]
    with contextlib.suppress(BadFile):
        assert isinstance(read_file(data), TextFile)


@pytest.mark.django_db
def test_export_only_what_is_open_and_within_a_quiz():
    lesson = LessonFactory(slug="river")
    lesson.title_en = "Fire and stone"
    lesson.save()
    question = QuestionFactory(slug="which", explanation_en="Because.")
    QuizFactory(slug="rivers", questions=[question])
    open_states = (TextState.MISSING, TextState.NEEDS_UPDATE)

    assert {row.context for row in exported(states=open_states).rows} == {
        "lesson:river:title",
        "question:which:explanation",
    }
    within = {row.table for row in exported(within=rows_within(quiz="rivers")).rows}
    assert within == {"quiz", "question", "option"}
    with pytest.raises(BadFile):
        rows_within(lesson="nowhere")


@KINDS
@pytest.mark.django_db
def test_commands_write_a_file_and_take_it_in(kind, tmp_path, capsys, monkeypatch):
    SubjectFactory(slug="lev", name_en="Lev", name_az="")
    path = tmp_path / f"texts.{kind}"
    call_command("export_translations", path, "--to", "az", "--only", "open")
    path.write_bytes(
        written_file(filled_in(read_file(path.read_bytes()), kind, **{"subject:lev:name": "Lev çayı"}), kind)
    )

    call_command("import_translations", path, "--dry-run")
    assert "Nothing was stored" in capsys.readouterr().err
    monkeypatch.setattr(import_translations, "TOLD_EVERY", 1)
    call_command("import_translations", path)
    said = capsys.readouterr()
    assert [line for line in said.err.splitlines() if " of " in line] == [
        "Checked 1 of 1 texts.",
        "Stored 1 of 1 texts.",
    ]
    assert "new: " in said.out
    assert "Lev çayı" in said.out
    assert "Stored." in said.err
    call_command("import_translations", path)

    assert "1 same" in capsys.readouterr().err


def test_import_command_long_text_is_shown_from_where_it_changes():
    before = "Kəlbəcər yüksəkliklər diyarıdır. " * 6
    row = FileRow("lesson", "land", "body", source="", text=f"{before}Çay axır.", place="line 1")
    lines = as_lines(PlannedText(row, Outcome.CHANGED, before=f"{before}Çay qışda donur.")).splitlines()
    assert [line.rpartition(" Çay ")[2] for line in lines[1:]] == ["qışda donur.", "axır."]
    assert all(line.strip()[2] == "…" and len(line) <= 96 for line in lines[1:])


@pytest.mark.django_db
def test_import_command_something_turned_down_exits_with_one(tmp_path, capsys):
    SubjectFactory(slug="lev", name_en="Lev", name_az="")
    SubjectFactory(slug="tartar", name_en="Tartar", name_az="")
    path = tmp_path / "texts.po"
    file = filled_in(exported(), "po", **{"subject:lev:name": "Lev 2", "subject:tartar:name": "Tərtər"})
    path.write_bytes(written_file(file, "po"))

    with pytest.raises(SystemExit) as ended:
        call_command("import_translations", path, "--all-or-nothing")
    assert ended.value.code == 1
    assert "Nothing was stored" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        call_command("import_translations", path)
    assert "refused: line" in capsys.readouterr().out
    assert stored(file) == {"subject:lev:name": "refused"}


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("export_translations", ["texts.doc", "--to", "az"]),
        ("export_translations", ["texts.po", "--to", "en"]),
        ("export_translations", ["texts.po", "--to", "az", "--quiz", "nowhere"]),
        ("import_translations", ["nowhere.po"]),
        ("import_translations", [__file__]),
    ],
)
@pytest.mark.django_db
def test_commands_wrong_use_is_refused_in_words(name, arguments):
    with pytest.raises(CommandError):
        call_command(name, *arguments)


@pytest.mark.django_db
def test_export_options_and_questions_have_keys_of_their_own():
    for slug, position in itertools.product(["a", "b"], [0, 1]):
        question = Question.objects.filter(slug=slug).first() or QuestionFactory(slug=slug, options=0)
        OptionFactory(question=question, position=position)

    keys = [row.key for row in exported().rows if row.table == "option"]

    assert keys == ["a|0", "a|1", "b|0", "b|1"]
    assert Option.objects.count() == 4
