"""Results of a class at one assignment: learner by question, averages, and the same as a file."""

import csv

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.text import get_valid_filename
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from quizzes.access import assignment_for, teacher_required
from quizzes.classrooms.queries import allowed_learners
from quizzes.results.matrix import Matrix, Row
from quizzes.results.queries import class_matrix

SIGNS = {"right": "◆", "partly": "½", "wrong": "×", "unanswered": "◇"}
FLAG = "*"
ROOM_ON_A_PAGE = 18_000
ROOM_OF_A_ROW = 340
ROOM_OF_A_CELL = 44


def rows_per_page(columns: int) -> int:
    """How many learners fit on a page of constant weight: 23 at 10 questions, 10 at least."""
    return max(10, ROOM_ON_A_PAGE // (ROOM_OF_A_ROW + ROOM_OF_A_CELL * columns))


@require_safe
@teacher_required
def teach_assignment(request: HttpRequest, public_id: str) -> HttpResponse:
    """The matrix of an assignment, with the averages of the whole class on every page."""
    assignment = assignment_for(request.user, public_id)
    matrix = class_matrix(assignment, now=timezone.now())
    page = Paginator(matrix.rows, rows_per_page(len(matrix.columns))).get_page(request.GET.get("page"))
    context = {
        "assignment": assignment,
        "matrix": matrix,
        "page": page,
        "rows": [{"row": row, "cells": [_sign(cell) for cell in row.cells]} for row in page],
        "allowed": allowed_learners(assignment),
    }
    return render(request, "quizzes/teaching/results.html", context)


def _sign(cell) -> dict | None:
    return cell and {"state": cell.state, "sign": SIGNS[cell.state], "flag": FLAG if cell.is_flagged else ""}


@require_safe
@teacher_required
def teach_assignment_csv(request: HttpRequest, public_id: str) -> HttpResponse:
    """The matrix as a file for a spreadsheet: one line a learner, the points of each question."""
    assignment = assignment_for(request.user, public_id)
    matrix = class_matrix(assignment, now=timezone.now())
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    name = get_valid_filename(f"{assignment.classroom.name}-{assignment.quiz.slug}.csv")
    response.headers["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name)
    _write_lines(csv.writer(response), matrix)
    return response


def _write_lines(writer, matrix: Matrix) -> None:
    titles = [_("Name"), _("Username"), _("Attempts finished"), _("Points earned"), _("Points possible")]
    writer.writerow(titles + [_("Question %(number)s") % {"number": column.number} for column in matrix.columns])
    for row in matrix.rows:
        username = "" if row.learner.is_anonymised else row.learner.username
        writer.writerow([_plain(row.learner.display_name), _plain(username), row.attempts_over, *_points(row)])


def _points(row: Row) -> list[str]:
    if row.counting is None:
        return []
    score = row.counting.score
    words = {"right": "1", "wrong": "0", "partly": "½", "unanswered": "", None: ""}
    return [f"{score.earned.normalize():f}", f"{score.possible:f}", *(words[cell and cell.state] for cell in row.cells)]


def _plain(text: str) -> str:
    """A spreadsheet runs a cell that begins as a formula does; an apostrophe makes it words."""
    return f"'{text}" if text[:1] in "=+-@\t\r" else text
