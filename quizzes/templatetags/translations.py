"""Names of the site's languages, for templates."""

from django import template

from quizzes.people.publication import language_name as name_of

register = template.Library()


@register.simple_tag
def language_name(code: str) -> str:
    """Return how a language of the site is called in the language of the page."""
    return name_of(code)
