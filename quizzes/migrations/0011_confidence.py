"""A practice may ask how sure the learner is of each answer; off by default."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("quizzes", "0010_receipts"),
    ]

    operations = [
        migrations.AddField(
            model_name="assignment",
            name="asks_certainty",
            field=models.BooleanField(
                default=False,
                help_text="In practice only; counted apart from the score.",
                verbose_name="ask how sure learners are",
            ),
        ),
        migrations.AddField(
            model_name="attempt",
            name="asks_certainty",
            field=models.BooleanField(default=False, verbose_name="asks how sure the learner is"),
        ),
        migrations.AddField(
            model_name="attemptitem",
            name="certainty",
            field=models.CharField(
                blank=True,
                choices=[("guess", "Guess"), ("think", "Think so"), ("sure", "Sure")],
                default="",
                max_length=5,
                verbose_name="how sure",
            ),
        ),
        migrations.AddConstraint(
            model_name="assignment",
            constraint=models.CheckConstraint(
                condition=models.Q(("asks_certainty", False), ("mode", "practice"), _connector="OR"),
                name="assignment_asks_certainty_in_practice",
                violation_error_message="How sure learners are is asked in practice only.",
            ),
        ),
        migrations.AddConstraint(
            model_name="attempt",
            constraint=models.CheckConstraint(
                condition=models.Q(("asks_certainty", False), ("mode", "practice"), _connector="OR"),
                name="attempt_asks_certainty_in_practice",
            ),
        ),
        migrations.AddConstraint(
            model_name="attemptitem",
            constraint=models.CheckConstraint(
                condition=models.Q(("certainty__in", ["", "guess", "think", "sure"])), name="item_certainty_known"
            ),
        ),
    ]
