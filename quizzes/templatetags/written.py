"""Template filters that write numbers, dates, scores and durations in the language of the page."""

from datetime import date, datetime
from decimal import Decimal

from django import template
from django.utils import timezone
from django.utils.translation import get_language

from quizzes.attempts.receipts import write_receipt
from quizzes.language.weekdays import write_weekday
from quizzes.language.writing import (
    write_date,
    write_datetime,
    write_duration,
    write_number,
    write_percent,
    write_score,
)

register = template.Library()


@register.filter
def number(value) -> str:
    return "" if value is None else write_number(value, get_language())


@register.filter
def score(value: Decimal | None) -> str:
    return "" if value is None else write_score(value, get_language())


@register.filter
def percent(value: Decimal | None) -> str:
    return write_percent(value, get_language())


@register.filter
def moment(value: datetime | None) -> str:
    """A time in the zone of the site, in words of the language."""
    return "" if value is None else write_datetime(timezone.localtime(value), get_language())


@register.filter
def day(value: datetime | None) -> str:
    """The day of a time in the zone of the site, in words of the language."""
    return "" if value is None else write_date(timezone.localdate(value).isoformat(), get_language(), form="sentence")


@register.filter
def weekday(value: date | None) -> str:
    """A day near today with its weekday and without its year."""
    return "" if value is None else write_weekday(value, get_language())


@register.filter
def clock_time(value: datetime | None) -> str:
    """The time of day in the zone of the site, with seconds."""
    return "" if value is None else timezone.localtime(value).strftime("%H:%M:%S")


@register.filter
def receipt(value: str | None) -> str:
    return write_receipt(value or "")


@register.filter
def partial_date(value: str, form: str = "label") -> str:
    return write_date(value, get_language(), form=form)


@register.filter
def duration(seconds: int | None) -> str:
    return "" if seconds is None else write_duration(seconds, get_language())


@register.filter
def clock(seconds: int | None) -> str:
    """Minutes and seconds as 12:30, hours before them where there are any."""
    if seconds is None:
        return ""
    hours, rest = divmod(int(seconds), 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
