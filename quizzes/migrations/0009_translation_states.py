import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from quizzes.translating.states import settle, text_hash

LANGUAGES = ("en", "az")
FIELDS = {
    "document": ("described_as",),
    "subject": ("name",),
    "property": ("name", "statement", "question", "question_reverse", "event"),
    "fact": ("qualifier_text", "settlement"),
    "claim": ("value_text", "scope", "relayed_from", "doubt"),
    "topic": ("name",),
    "course": ("title", "summary"),
    "lesson": ("title", "summary", "body"),
    "term": ("name", "definition"),
    "question": ("stem", "explanation"),
    "option": ("text", "explanation", "value_text"),
    "quiz": ("title", "summary"),
}


def take_in_what_is_there(apps, schema_editor):
    """Texts that stand in both languages count as written together: nobody knows which came first."""
    TranslationState = apps.get_model("quizzes", "TranslationState")
    now = django.utils.timezone.now()
    for table, fields in FIELDS.items():
        rows = apps.get_model("quizzes", table)._base_manager.using(schema_editor.connection.alias)
        columns = [f"{field}_{language}" for field in fields for language in LANGUAGES]
        states = []
        for row in rows.values("pk", *columns):
            for field in fields:
                hashes = {language: text_hash(row[f"{field}_{language}"]) for language in LANGUAGES}
                written = {language: found for language, found in hashes.items() if found}
                states += [
                    TranslationState(
                        table=table,
                        row=row["pk"],
                        field=field,
                        language=language,
                        text=known.text,
                        source=known.source,
                        seen=known.seen,
                        said_at=now,
                    )
                    for language, known in settle({}, written).items()
                ]
        TranslationState.objects.using(schema_editor.connection.alias).bulk_create(states, batch_size=200)


class Migration(migrations.Migration):
    dependencies = [
        ("quizzes", "0008_from_texts"),
    ]

    operations = [
        migrations.CreateModel(
            name="TranslationState",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("table", models.CharField(max_length=40)),
                ("row", models.PositiveBigIntegerField()),
                ("field", models.CharField(max_length=40)),
                ("language", models.CharField(max_length=10)),
                ("text", models.CharField(max_length=32)),
                ("source", models.CharField(blank=True, default="", max_length=10)),
                ("seen", models.CharField(blank=True, default="", max_length=32)),
                ("needs_update", models.BooleanField(default=False, verbose_name="needs update")),
                ("said_at", models.DateTimeField()),
                (
                    "said_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "state of a translation",
                "verbose_name_plural": "states of translations",
                "indexes": [
                    models.Index(fields=["table", "language", "needs_update"], name="translation_state_listed")
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("table", "row", "field", "language"), name="translation_state_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("needs_update", False), models.Q(("source", ""), _negated=True), _connector="OR"
                        ),
                        name="original_needs_no_update",
                    ),
                ],
            },
        ),
        migrations.RunPython(take_in_what_is_there, migrations.RunPython.noop, elidable=True),
    ]
