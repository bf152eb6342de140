import django.utils.timezone
from django.db import migrations, models


def count_what_is_ticked(apps, schema_editor):
    """A tick that waits in a running test becomes its answer, as it does from now on when it is kept."""
    AttemptItem = apps.get_model("quizzes", "AttemptItem")
    rows = AttemptItem._base_manager.using(schema_editor.connection.alias)
    now = django.utils.timezone.now()
    running = rows.filter(draft__isnull=False, attempt__mode="test", attempt__finished_at__isnull=True)
    for item in running.select_related("attempt").iterator():
        item.chosen, item.draft = item.draft, None
        item.answered_at = now if item.chosen else None
        item.answered_language = item.attempt.language if item.chosen else ""
        item.save(update_fields=["chosen", "draft", "answered_at", "answered_language"])


class Migration(migrations.Migration):
    dependencies = [("quizzes", "0009_translation_states")]

    operations = [
        migrations.AddField(
            model_name="attempt",
            name="receipt",
            field=models.CharField(
                blank=True, editable=False, max_length=8, null=True, unique=True, verbose_name="receipt"
            ),
        ),
        migrations.AddConstraint(
            model_name="attempt",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("receipt__isnull", True),
                    models.Q(
                        ("assignment__isnull", False),
                        ("finished_at__isnull", False),
                        models.Q(("receipt", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="receipt_of_what_was_handed_in",
            ),
        ),
        migrations.RunPython(count_what_is_ticked, migrations.RunPython.noop),
    ]
