"""The form that subjects and properties share: a name in both languages, and a short name made from it."""

from quizzes.admin.slugs import SlugForm


class NamedForm(SlugForm):
    """A row whose short name comes from its name."""

    slug_source = "name"
