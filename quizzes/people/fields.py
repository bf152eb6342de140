"""Column types that all rooms share: random ids, folded search text and sort keys."""

import secrets
from operator import attrgetter

from django.db import models

from quizzes.language.letters import fold, sort_key


def random_id() -> str:
    """Return 16 random URL-safe characters (96 bits)."""
    return secrets.token_urlsafe(12)


class RandomIdField(models.CharField):
    """A public identifier that nobody can guess and that never changes."""

    def __init__(self, *args, **kwargs):
        kwargs = {"max_length": 16, "unique": True, "default": random_id, "editable": False} | kwargs
        super().__init__(*args, **kwargs)


class DerivedField(models.TextField):
    """A column computed from others at each save; `rebuild_derived` does it after a raw load."""

    def __init__(self, *args, sources=(), **kwargs):
        self.sources = tuple(sources)
        kwargs = {"editable": False, "blank": True, "default": ""} | kwargs
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        kwargs["sources"] = self.sources
        return name, path, args, kwargs

    def source_text(self, instance) -> str:
        return " ".join(str(attrgetter(name)(instance) or "") for name in self.sources)

    def derive(self, instance) -> str:
        raise NotImplementedError("a derived field says how it is derived")

    def pre_save(self, model_instance, add):
        value = self.derive(model_instance)
        setattr(model_instance, self.attname, value)
        return value


class FoldedField(DerivedField):
    """Search text: the sources in both languages, folded so that `kelbecer` finds Kəlbəcər."""

    def derive(self, instance) -> str:
        return fold(self.source_text(instance))


class SortKeyField(DerivedField):
    """A storable key whose code-point order is the alphabet's order in one language."""

    def __init__(self, *args, language="az", **kwargs):
        self.language = language
        super().__init__(*args, **({"db_index": True} | kwargs))

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        kwargs["language"] = self.language
        return name, path, args, kwargs

    def derive(self, instance) -> str:
        return sort_key(self.source_text(instance), self.language)


def rebuild_derived(model: type[models.Model]) -> int:
    """Recompute every derived column of a model's rows, which a raw load leaves empty; return how many rows changed."""
    fields = [field for field in model._meta.concrete_fields if isinstance(field, DerivedField)]
    changed = []
    for instance in model._base_manager.all() if fields else ():
        before = [getattr(instance, field.attname) for field in fields]
        after = [field.pre_save(instance, False) for field in fields]
        if before != after:
            changed.append(instance)
    if changed:
        model._base_manager.bulk_update(changed, [field.name for field in fields], batch_size=200)
    return len(changed)
