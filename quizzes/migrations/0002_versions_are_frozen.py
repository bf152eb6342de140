"""A question version is never edited: the database refuses an update of what learners were shown."""

from django.db import migrations

SQLITE = """
CREATE TRIGGER question_version_is_frozen BEFORE UPDATE ON quizzes_questionversion
BEGIN SELECT RAISE(ABORT, 'a question version is frozen'); END
"""
POSTGRESQL = """
CREATE FUNCTION refuse_question_version_update() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION 'a question version is frozen' USING ERRCODE = 'integrity_constraint_violation'; END
$$ LANGUAGE plpgsql;
CREATE TRIGGER question_version_is_frozen BEFORE UPDATE ON quizzes_questionversion
FOR EACH ROW EXECUTE FUNCTION refuse_question_version_update()
"""


def freeze(apps, schema_editor):
    statement = POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE
    schema_editor.execute(statement)


def thaw(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP TRIGGER question_version_is_frozen ON quizzes_questionversion")
        schema_editor.execute("DROP FUNCTION refuse_question_version_update()")
    else:
        schema_editor.execute("DROP TRIGGER question_version_is_frozen")


class Migration(migrations.Migration):
    dependencies = [("quizzes", "0001_initial")]
    operations = [migrations.RunPython(freeze, thaw)]
