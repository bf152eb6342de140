"""What a role may do in the admin, decided without a query."""

from collections.abc import Mapping

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from quizzes.people.names import normal_username

TEACHER_TABLES = {
    "document": "view add change",
    "passage": "view",
    "subject": "view add change delete",
    "property": "view add change",
    "fact": "view add change delete",
    "claim": "view add change delete",
    "candidate": "view",
    "topic": "view add change",
    "course": "view add change",
    "lesson": "view add change delete",
    "term": "view add change delete",
    "question": "view add change delete",
    "option": "view add change delete",
    "citation": "view add change delete",
    "quiz": "view add change delete",
    "quizquestion": "view add change delete",
    "questionversion": "view",
    "classroom": "view add change delete",
    "membership": "view delete",
    "assignment": "view add change delete",
    "allowance": "view add change delete",
    "challenge": "view",
}
TEACHER_PERMISSIONS = frozenset(
    f"quizzes.{verb}_{table}" for table, verbs in TEACHER_TABLES.items() for verb in verbs.split()
)


def username_tried(request: HttpRequest, credentials: Mapping[str, str] | None = None) -> str | None:
    """The username in its one form, as the counting of failed sign-ins needs it: NIGAR and nigar are one account."""
    username = (credentials or request.POST).get("username")
    return normal_username(username) if username else None


class RoleBackend(ModelBackend):
    """Signs in by password; a teacher's permissions come from the role, not from groups."""

    def get_all_permissions(self, user_obj, obj=None):
        if not user_obj.is_active or user_obj.is_anonymous or obj is not None:
            return set()
        return TEACHER_PERMISSIONS if user_obj.role == user_obj.Role.TEACHER else set()

    def has_perm(self, user_obj, perm, obj=None):
        return perm in self.get_all_permissions(user_obj, obj)

    def has_module_perms(self, user_obj, app_label):
        return app_label == "quizzes" and user_obj.role == user_obj.Role.TEACHER and user_obj.is_active
