"""Says to machines whether the site can serve: the database answers and its tables are up to date."""

from functools import cache

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe


@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """200 with {"status": "ok"}, or 503 with what is wrong."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        _refuse_old_tables()
    except DatabaseError:
        return JsonResponse({"status": "unavailable", "database": "does not answer"}, status=503)
    except _TablesAreOldError:
        return JsonResponse({"status": "unavailable", "database": "waits for its migrations"}, status=503)
    return JsonResponse({"status": "ok", "database": "ok"})


class _TablesAreOldError(Exception):
    """The database waits for migrations."""


@cache  # keeps a good answer and never an exception: tables do not go back while this process lives
def _refuse_old_tables() -> None:
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise _TablesAreOldError
