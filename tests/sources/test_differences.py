import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.sources.differences import compare_texts
from quizzes.sources.splitting import split_passages

OLD = "Land\n\nThe district covers 3054 square kilometers.\n\nIts peak is 3724 m high.\n\nThe Tartar rises here."
WORDS = st.lists(st.sampled_from(["river", "peak", "town", "the", "of", "3054", "."]), min_size=1, max_size=8)
TEXTS = st.lists(WORDS.map(" ".join), max_size=12).map("\n\n".join)


def changes(old, new):
    return [(c.kind, c.old_number, c.new_number) for c in compare_texts(old, new).changes]


@pytest.mark.parametrize(
    ("new", "found"),
    [
        (OLD, []),
        (OLD.replace("\n", "\r\n"), []),
        (OLD.replace("The Tartar", "The  Tartar"), []),
        (OLD.replace("3054", "3100"), [("changed", 1, 1)]),
        (OLD.replace("Its peak is 3724 m high.\n\n", ""), [("removed", 2, None)]),
        (OLD + "\n\nA new spring was found.", [("added", None, 4)]),
        (OLD.replace("Its peak", "A wholly other sentence stands now.\n\nIts peak"), [("added", None, 2)]),
        (
            "Land\n\nThe Tartar rises here.\n\nThe district covers 3054 square kilometers.\n\nIts peak is 3724 m high.",
            [("moved", 3, 1)],
        ),
    ],
)
def test_compare_texts_names_what_changed(new, found):
    assert changes(OLD, new) == found


def test_compare_texts_marks_the_words():
    (change,) = compare_texts(OLD, OLD.replace("3054 square", "about 3100 square")).changes
    assert change.pieces == (
        ("The district covers", "same"),
        ("3054", "gone"),
        ("about 3100", "new"),
        ("square kilometers.", "same"),
    )


def test_compare_texts_says_where_passages_stand_and_which_heading_changed():
    difference = compare_texts(OLD, "First of all.\n\n" + OLD.replace("Land", "The land"))
    assert difference.numbers == {1: 2, 2: 3, 3: 4}
    assert difference.headings == (("Land", "The land"),)
    assert difference.unchanged == 3


@given(TEXTS, TEXTS)
def test_compare_texts_accounts_for_every_passage_once(old, new):
    difference = compare_texts(old, new)
    numbers = difference.numbers
    assert len(set(numbers.values())) == len(numbers)
    shown_old = [c.old_number for c in difference.changes if c.old_number]
    shown_new = [c.new_number for c in difference.changes if c.new_number]
    assert difference.unchanged + len(shown_old) == len(split_passages(old))
    assert difference.unchanged + len(shown_new) == len(split_passages(new))
    assert set(numbers) | {c.old_number for c in difference.changes if c.kind == "removed"} == {
        span.number for span in split_passages(old)
    }
    for change in difference.changes:
        gone = "".join(text for text, mark in change.pieces if mark != "new")
        here = "".join(text for text, mark in change.pieces if mark != "gone")
        assert bool(gone) == (change.kind != "added")
        assert bool(here) == (change.kind != "removed")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("\n\n".join(["the same words."] * 20_000), "\n\n".join(["the same words."] * 19_000 + ["other."] * 2_000)),
        ("\n\n".join(f"line {n}." for n in range(20_000)), "\n\n".join(f"line {n * 7}." for n in range(20_000))),
        ("a b " * 100_000, "b a " * 100_000),
        ("\n\n".join("x y " * 300 for _ in range(300)), "\n\n".join("y x " * 300 + str(n) for n in range(300))),
    ],
)
def test_compare_texts_made_to_stall_ends_soon(old, new):
    began = time.process_time()
    compare_texts(old, new)
    assert time.process_time() - began < 20
