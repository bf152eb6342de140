"""Which texts are translations of one another: every bilingual field that people read."""

from django.apps import apps
from django.db.models import Model

from quizzes.translation import BILINGUAL_FIELDS

# Lists that each language has for itself: what a place is called besides, and the words by which a text is searched.
OF_EACH_LANGUAGE = frozenset({"aliases", "cue_words"})

TRANSLATED_FIELDS: dict[type[Model], tuple[str, ...]] = {
    model: tuple(name for name in names if name not in OF_EACH_LANGUAGE) for model, names in BILINGUAL_FIELDS.items()
}


def table_of(model: type[Model] | Model) -> str:
    """Return the name under which states, files and addresses know a table: `lesson`, `option`."""
    return model._meta.model_name


def model_of(table: str) -> type[Model] | None:
    """Return the table of that name, None where there is none with translated texts."""
    try:
        model = apps.get_model("quizzes", table)
    except LookupError:
        return None
    return model if model in TRANSLATED_FIELDS else None
