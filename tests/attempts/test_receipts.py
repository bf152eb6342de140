"""Receipts: letters that nobody confuses, read in whatever case and grouping they were typed."""

import pytest

from quizzes.attempts.receipts import LENGTH, LETTERS, draw_receipt, read_receipt, write_receipt


def test_draw_receipt_letters_that_nobody_confuses():
    codes = {draw_receipt() for _number in range(200)}
    assert len(codes) == 200
    assert {len(code) for code in codes} == {LENGTH}
    assert not set("ILOQUVWSGE0158") & set(LETTERS)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("BCDF-HJKM", "BCDFHJKM"),
        (" bcdf hjkm ", "BCDFHJKM"),
        ("bcdf–hjkm", "BCDFHJKM"),
        ("BCDFHJK", None),
        ("BCDFHJKMM", None),
        ("BCDF-HJK1", None),
        ("BCDF-HJKİ", None),
        ("", None),
        ("x" * 5000, None),
    ],
)
def test_read_receipt_typed_result(typed, expected):
    assert read_receipt(typed) == expected


def test_write_receipt_two_groups():
    assert write_receipt("BCDFHJKM") == "BCDF-HJKM"
    assert write_receipt("") == ""
