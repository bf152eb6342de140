import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models

import quizzes.people.fields


class Migration(migrations.Migration):
    dependencies = [
        ("quizzes", "0015_search"),
    ]

    operations = [
        migrations.CreateModel(
            name="PictureFile",
            fields=[
                (
                    "public_id",
                    quizzes.people.fields.RandomIdField(
                        default=quizzes.people.fields.random_id,
                        editable=False,
                        max_length=16,
                        primary_key=True,
                        serialize=False,
                        unique=True,
                    ),
                ),
                ("data", models.BinaryField()),
                ("made_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name": "file of a picture",
                "verbose_name_plural": "files of pictures",
            },
        ),
        migrations.CreateModel(
            name="HistoricalPicture",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                ("slug", models.SlugField(max_length=60, verbose_name="short name")),
                (
                    "alt_en",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="What is to be seen, for those who do not see it. In a question it must not give the answer away.",
                        max_length=250,
                        null=True,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "alt_az",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="What is to be seen, for those who do not see it. In a question it must not give the answer away.",
                        max_length=250,
                        null=True,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "caption_en",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Stands below the picture in a lesson; in a question only after the answer.",
                        max_length=300,
                        null=True,
                        verbose_name="caption",
                    ),
                ),
                (
                    "caption_az",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Stands below the picture in a lesson; in a question only after the answer.",
                        max_length=300,
                        null=True,
                        verbose_name="caption",
                    ),
                ),
                (
                    "credit",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Who took it, as they want to be named.",
                        max_length=200,
                        verbose_name="credit",
                    ),
                ),
                (
                    "licence",
                    models.CharField(
                        choices=[
                            ("own", "own work"),
                            ("permission", "with permission"),
                            ("public-domain", "public domain"),
                            ("cc0", "CC0 1.0"),
                            ("by-4.0", "CC BY 4.0"),
                            ("by-3.0", "CC BY 3.0"),
                            ("by-2.0", "CC BY 2.0"),
                            ("by-sa-4.0", "CC BY-SA 4.0"),
                            ("by-sa-3.0", "CC BY-SA 3.0"),
                            ("by-sa-2.0", "CC BY-SA 2.0"),
                        ],
                        default="own",
                        max_length=14,
                        verbose_name="licence",
                    ),
                ),
                (
                    "origin",
                    models.URLField(
                        blank=True,
                        default="",
                        help_text="Where it was found, if it is on the web.",
                        verbose_name="address of the original",
                    ),
                ),
                (
                    "taken_on",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="As far as known: 2023, or 12 May 2023.",
                        max_length=60,
                        verbose_name="taken on",
                    ),
                ),
                ("file_name", models.CharField(editable=False, max_length=255, verbose_name="file")),
                (
                    "sha256",
                    models.CharField(
                        db_index=True,
                        editable=False,
                        error_messages={"unique": "This picture is here already."},
                        max_length=64,
                        verbose_name="SHA-256 of the file",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical picture",
                "verbose_name_plural": "historical pictures",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Picture",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("slug", models.SlugField(max_length=60, unique=True, verbose_name="short name")),
                (
                    "alt",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="What is to be seen, for those who do not see it. In a question it must not give the answer away.",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "alt_en",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="What is to be seen, for those who do not see it. In a question it must not give the answer away.",
                        max_length=250,
                        null=True,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "alt_az",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="What is to be seen, for those who do not see it. In a question it must not give the answer away.",
                        max_length=250,
                        null=True,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "caption",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Stands below the picture in a lesson; in a question only after the answer.",
                        max_length=300,
                        verbose_name="caption",
                    ),
                ),
                (
                    "caption_en",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Stands below the picture in a lesson; in a question only after the answer.",
                        max_length=300,
                        null=True,
                        verbose_name="caption",
                    ),
                ),
                (
                    "caption_az",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Stands below the picture in a lesson; in a question only after the answer.",
                        max_length=300,
                        null=True,
                        verbose_name="caption",
                    ),
                ),
                (
                    "credit",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Who took it, as they want to be named.",
                        max_length=200,
                        verbose_name="credit",
                    ),
                ),
                (
                    "licence",
                    models.CharField(
                        choices=[
                            ("own", "own work"),
                            ("permission", "with permission"),
                            ("public-domain", "public domain"),
                            ("cc0", "CC0 1.0"),
                            ("by-4.0", "CC BY 4.0"),
                            ("by-3.0", "CC BY 3.0"),
                            ("by-2.0", "CC BY 2.0"),
                            ("by-sa-4.0", "CC BY-SA 4.0"),
                            ("by-sa-3.0", "CC BY-SA 3.0"),
                            ("by-sa-2.0", "CC BY-SA 2.0"),
                        ],
                        default="own",
                        max_length=14,
                        verbose_name="licence",
                    ),
                ),
                (
                    "origin",
                    models.URLField(
                        blank=True,
                        default="",
                        help_text="Where it was found, if it is on the web.",
                        verbose_name="address of the original",
                    ),
                ),
                (
                    "taken_on",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="As far as known: 2023, or 12 May 2023.",
                        max_length=60,
                        verbose_name="taken on",
                    ),
                ),
                ("file_name", models.CharField(editable=False, max_length=255, verbose_name="file")),
                (
                    "sha256",
                    models.CharField(
                        editable=False,
                        error_messages={"unique": "This picture is here already."},
                        max_length=64,
                        unique=True,
                        verbose_name="SHA-256 of the file",
                    ),
                ),
                ("width", models.PositiveSmallIntegerField(editable=False)),
                ("height", models.PositiveSmallIntegerField(editable=False)),
                ("small_width", models.PositiveSmallIntegerField(editable=False)),
                ("small_height", models.PositiveSmallIntegerField(editable=False)),
                ("stored_bytes", models.PositiveIntegerField(editable=False, verbose_name="bytes")),
                ("uploaded_at", models.DateTimeField(auto_now_add=True, verbose_name="brought in at")),
                (
                    "search_text",
                    quizzes.people.fields.FoldedField(
                        blank=True,
                        default="",
                        editable=False,
                        sources=("slug", "alt_en", "alt_az", "caption_en", "caption_az", "credit"),
                    ),
                ),
                (
                    "uploaded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "large",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="quizzes.picturefile",
                    ),
                ),
                (
                    "small",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="quizzes.picturefile",
                    ),
                ),
            ],
            options={
                "verbose_name": "picture",
                "verbose_name_plural": "pictures",
                "ordering": ["slug"],
            },
        ),
        migrations.AddField(
            model_name="historicaloption",
            name="picture",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="quizzes.picture",
                verbose_name="picture",
            ),
        ),
        migrations.AddField(
            model_name="historicalquestion",
            name="picture",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="quizzes.picture",
                verbose_name="picture",
            ),
        ),
        migrations.AddField(
            model_name="option",
            name="picture",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="options",
                to="quizzes.picture",
                verbose_name="picture",
            ),
        ),
        migrations.AddField(
            model_name="question",
            name="picture",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="questions",
                to="quizzes.picture",
                verbose_name="picture",
            ),
        ),
        migrations.CreateModel(
            name="LessonPicture",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "lesson",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="lesson_pictures", to="quizzes.lesson"
                    ),
                ),
                (
                    "picture",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lesson_pictures",
                        to="quizzes.picture",
                    ),
                ),
            ],
            options={
                "verbose_name": "picture of a lesson",
                "verbose_name_plural": "pictures of a lesson",
                "constraints": [models.UniqueConstraint(fields=("lesson", "picture"), name="lesson_picture_once")],
            },
        ),
        migrations.AddConstraint(
            model_name="picture",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("licence__in", ["own", "public-domain", "cc0"]),
                    models.Q(("credit", ""), _negated=True),
                    _connector="OR",
                ),
                name="picture_names_whom_its_licence_asks_to_name",
                violation_error_message="This licence asks for the name of whoever took the picture.",
            ),
        ),
    ]
