"""Violations of accessibility that come from libraries and cannot be mended from here, by the id of axe's rule."""

KNOWN = {
    "nested-interactive": "django-modeltranslation: each language tab is a list item with a link inside (jQuery UI)",
    "aria-input-field-name": "Django, select2: an empty field that completes what is typed has no name of its own",
    "empty-table-header": "Django: the first head cell of a table of inline rows is empty",
}
