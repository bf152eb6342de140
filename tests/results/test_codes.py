"""Codes of certificates as people type them."""

import pytest

from quizzes.results.codes import CODE_LETTERS, new_code, read_code, written_code

CODE = "7K4M50XH1P8A"


@pytest.mark.parametrize(
    "typed",
    [
        "7K4M-50XH-1P8A",
        "7k4m 50xh 1p8a",
        "  7K4M50XH1P8A ",
        "7K4M–50XH—1P8A",
        "7K4M-SOXH-IPBA",
        "7k4m-soxh-lpba",
        "7K4M-5QXH-İP8A",
        "7k4m-5öxh-ıp8ə".replace("ə", "a"),
        "7К4М-50ХН-1Р8А",  # Cyrillic letters
    ],
)
def test_code_is_read_however_it_is_typed(typed):
    assert read_code(typed) == CODE


@pytest.mark.parametrize(
    "typed", ["", "7K4M", "7K4M-50XH-1P8", "7K4M-50XH-1P8AA", "7K4M50XH1P8$", "日" * 12, "A" * 5000]
)
def test_code_that_can_be_none_is_empty(typed):
    assert read_code(typed) == ""


def test_code_is_written_in_groups_and_read_back():
    codes = [new_code() for _number in range(50)]
    assert len(set(codes)) == 50
    assert [read_code(written_code(code)) for code in codes] == codes
    assert written_code(CODE) == "7K4M-50XH-1P8A"
    assert not set("OQILZSGBU") & set(CODE_LETTERS)
