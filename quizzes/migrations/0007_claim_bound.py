"""A claim may be a limit; those whose scope said so until now are marked as such."""

from django.db import migrations, models

BOUNDS = {"a lower bound": "low", "an upper bound": "high", "rate on slopes; the text says “up to”": "high"}
CHOICES = [("", "the value itself"), ("low", "at least: “more than …”"), ("high", "at most: “up to …”")]


def bound() -> models.CharField:
    return models.CharField(blank=True, choices=CHOICES, default="", max_length=4, verbose_name="limit")


def mark_limits(apps, schema_editor):
    claims = apps.get_model("quizzes", "Claim").objects
    for beginning, value in BOUNDS.items():
        claims.filter(scope_en__startswith=beginning).update(bound=value)


class Migration(migrations.Migration):
    dependencies = [("quizzes", "0006_question_templates")]

    operations = [
        migrations.AddField("candidate", "bound", bound()),
        migrations.AddField("claim", "bound", bound()),
        migrations.AddField("historicalclaim", "bound", bound()),
        migrations.RunPython(mark_limits, migrations.RunPython.noop),
    ]
