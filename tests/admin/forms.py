"""Reads the fields of a form of the desk from its page, so that a test sends back what a browser would."""

from django.forms import BaseForm
from django.http import HttpResponse
from django.test import Client


def fields_on(response: HttpResponse) -> dict[str, str]:
    """Return every field on the page of a row, with its inlines, as a browser would send it unchanged."""
    context = response.context_data
    data: dict[str, str] = {}
    forms = [context["adminform"].form]
    for inline in context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    for form in forms:
        data |= _fields_of(form)
    return data


def _fields_of(form: BaseForm) -> dict[str, str]:
    data: dict[str, str] = {}
    for bound in form:
        value = bound.value()
        widget = bound.field.widget
        if hasattr(widget, "decompress"):
            parts = widget.decompress(value)
            data |= {f"{bound.html_name}_{number}": part or "" for number, part in enumerate(parts)}
        elif isinstance(value, bool):
            data |= {bound.html_name: "on"} if value else {}
        elif isinstance(value, list):
            data[bound.html_name] = [getattr(one, "pk", one) for one in value]
        elif value is not None:
            data[bound.html_name] = str(value)
    return data


def send(client: Client, address: str, **changes: str | list | None) -> HttpResponse:
    """Open a page of the desk, change some fields (None leaves one out) and save; return the answer."""
    data = fields_on(client.get(address)) | {"_continue": "1"}
    for name, value in changes.items():
        data.pop(name, None)
        if value is not None:
            data[name] = value
    return client.post(address, data)


def inline_row(prefix: str, number: int, /, **values: str) -> dict[str, str]:
    """Return the fields of one row of an inline."""
    return {f"{prefix}-{number}-{name}": value for name, value in values.items()}


def errors_of(response: HttpResponse) -> dict[str, list[str]]:
    """Return what the page says at each field of the row and of its inlines, by the name of the field."""
    context = response.context_data
    forms = [context["adminform"].form]
    said = {}
    for inline in context["inline_admin_formsets"]:
        forms += inline.formset.forms
        if inline.formset.non_form_errors():
            said[inline.formset.prefix] = [str(error) for error in inline.formset.non_form_errors()]
    for form in forms:
        for name, errors in form.errors.items():
            said[form.add_prefix(name)] = [str(error) for error in errors]
    return said
