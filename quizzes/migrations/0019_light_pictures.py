from django.db import migrations, models

from quizzes.pictures.lightening import light_file_of


def make_light_files(apps, schema_editor):
    large = set(apps.get_model("quizzes", "Picture").objects.values_list("large_id", flat=True))
    files = apps.get_model("quizzes", "PictureFile").objects
    for file in files.iterator(chunk_size=20):
        files.filter(pk=file.pk).update(light=light_file_of(bytes(file.data), is_large=file.pk in large) or None)


class Migration(migrations.Migration):
    dependencies = [
        ("quizzes", "0018_appearance"),
    ]

    operations = [
        migrations.AddField(
            model_name="picturefile",
            name="light",
            field=models.BinaryField(blank=True, null=True),
        ),
        migrations.RunPython(make_light_files, migrations.RunPython.noop, elidable=True),
    ]
