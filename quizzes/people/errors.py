"""Errors of the domain that a page can show to the person who caused them."""


class DomainError(Exception):
    """A rule was broken; `message` is a translated sentence, `field` the form field it belongs to or None."""

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field

    def __str__(self) -> str:
        return str(self.message)
