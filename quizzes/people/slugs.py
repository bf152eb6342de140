"""Short names that no row of a table has yet."""

from django.db.models import Model

from quizzes.language.letters import slug

STEM_LENGTH = 50


def free_slug(model: type[Model], *texts: str | None) -> str:
    """Return a slug that no row of the model has, from the first text that has letters."""
    stem = next((made for text in texts if (made := slug(text or ""))), model._meta.model_name)
    stem = stem[:STEM_LENGTH].rstrip("-")
    taken = set(model._base_manager.filter(slug__startswith=stem).values_list("slug", flat=True))
    number, free = 2, stem
    while free in taken:
        free, number = f"{stem}-{number}", number + 1
    return free
