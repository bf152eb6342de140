"""The register of bilingual fields; django-modeltranslation looks here."""

from modeltranslation.translator import TranslationOptions, translator

from quizzes import models

BILINGUAL_FIELDS = {
    models.Document: ("described_as",),
    models.Subject: ("name", "aliases"),
    models.Property: ("name", "statement", "question", "cue_words"),
    models.Fact: ("qualifier_text", "settlement"),
    models.Claim: ("value_text", "scope", "relayed_from", "doubt"),
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
