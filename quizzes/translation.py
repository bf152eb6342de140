"""The registers of bilingual fields and of histories; django-modeltranslation looks here."""

from modeltranslation.translator import TranslationOptions, translator
from simple_history import register

from quizzes import models
from quizzes.people.fields import DerivedField

BILINGUAL_FIELDS = {
    models.Document: ("described_as",),
    models.Subject: ("name", "aliases"),
    models.Property: ("name", "statement", "question", "question_reverse", "event", "cue_words"),
    models.Fact: ("qualifier_text", "settlement"),
    models.Claim: ("value_text", "scope", "relayed_from", "doubt"),
    models.Picture: ("alt", "caption"),
    models.Topic: ("name",),
    models.Course: ("title", "summary"),
    models.Lesson: ("title", "summary", "body"),
    models.Term: ("name", "definition"),
    models.Question: ("stem", "explanation"),
    models.Option: ("text", "explanation", "value_text"),
    models.Quiz: ("title", "summary"),
}

for model, names in BILINGUAL_FIELDS.items():
    options = type(f"{model.__name__}Translation", (TranslationOptions,), {"fields": names, "required_languages": ()})
    translator.register(model, options)

# Histories come after the registration above: they copy the columns that it adds.
# What is worked out from other columns when a row is saved or its document is read.
DERIVED_FIELDS = {
    *("numeric_low", "numeric_high", "is_impossible", "start", "end", "state"),
    *("fingerprint", "fact_then", "updated_at"),
    *("large", "width", "height", "small", "small_width", "small_height", "stored_bytes"),
}
FIXED_FIELDS = {"public_id", "created_by", "uploaded_at", "uploaded_by"}
TABLES_WITH_HISTORY = (
    *(models.Subject, models.Property, models.Fact, models.Claim, models.Picture),
    *(models.Lesson, models.Term, models.Question, models.Option, models.Citation),
)

for model in TABLES_WITH_HISTORY:
    bilingual = BILINGUAL_FIELDS.get(model, ())  # the column without a language repeats one of the two
    left_out = [
        field.name
        for field in model._meta.concrete_fields
        if isinstance(field, DerivedField) or field.name in DERIVED_FIELDS | FIXED_FIELDS
    ]
    linked = [field.name for field in model._meta.local_many_to_many]
    register(model, excluded_fields=[*bilingual, *left_out], m2m_fields=linked)
