import codecs
import os

import pytest

from quizzes.sources.reading import LARGEST_FILE_BYTES, UnreadableFile, read_text_file

ISTISU = "İstisu bulağı — 25 noyabr"


def file_with(tmp_path, data: bytes):
    path = tmp_path / "text.txt"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (ISTISU.encode(), ISTISU),
        (b"\xef\xbb\xbf" + ISTISU.encode(), ISTISU),
        (codecs.BOM_UTF16_LE + ISTISU.encode("utf-16-le"), ISTISU),
        (codecs.BOM_UTF16_BE + "one\r\ntwo\U0001f600".encode("utf-16-be"), "one\r\ntwo\U0001f600"),
        (b"one\r\ntwo\rthree\nfour\n", "one\r\ntwo\rthree\nfour\n"),
        ("decomposed e\u0301 stays".encode(), "decomposed e\u0301 stays"),
    ],
)
def test_read_text_file_utf8_is_kept_as_decoded(tmp_path, data, text):
    assert read_text_file(file_with(tmp_path, data)) == text


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"K\xfclb", "text.txt is not UTF-8: byte 0xFC at position 1; save the file as UTF-8."),
        (b"\xef\xbb\xbfab\xe9", "text.txt is not UTF-8: byte 0xE9 at position 5; save the file as UTF-8."),
        (
            b"\xff\xfea\0\x00\xd8b\0",
            "text.txt begins as UTF-16, but byte 0x00 at position 4 is damaged; save it as UTF-8.",
        ),
        (b"\xfe\xff\0a\0", "text.txt begins as UTF-16, but byte 0x00 at position 4 is damaged; save it as UTF-8."),
        (
            "a\0".encode("utf-16"),
            "text.txt is not a plain text: byte 0x00 at position 4; save the file as UTF-8 text.",
        ),
        ("a".encode("utf-32"), "text.txt is not UTF-8: byte 0xFF at position 0; save the file as UTF-8."),
        (
            b"\xef\xbb\xbfa\0",
            "text.txt is not a plain text: byte 0x00 at position 4; save the file as UTF-8 text.",
        ),
        (
            "ə ab".encode() + b"\0",
            "text.txt is not a plain text: byte 0x00 at position 5; save the file as UTF-8 text.",
        ),
        (
            "ab".encode("utf-16-le"),
            "text.txt is not a plain text: byte 0x00 at position 1; save the file as UTF-8 text.",
        ),
        (b"\x89PNG\r\n", "text.txt is not UTF-8: byte 0x89 at position 0; save the file as UTF-8."),
        (b"", "text.txt is empty: there is no text in it."),
        (b"\xef\xbb\xbf", "text.txt is empty: there is no text in it."),
        (b" \r\n\t\n", "text.txt is empty: there is no text in it."),
    ],
)
def test_read_text_file_bad_content_says_why(tmp_path, data, sentence):
    with pytest.raises(UnreadableFile) as caught:
        read_text_file(file_with(tmp_path, data))
    assert str(caught.value) == sentence


def test_read_text_file_directory_is_refused(tmp_path):
    with pytest.raises(UnreadableFile, match="is a directory, not a file"):
        read_text_file(tmp_path)


def test_read_text_file_missing_is_refused(tmp_path):
    with pytest.raises(UnreadableFile, match=r"nothing\.txt does not exist"):
        read_text_file(tmp_path / "nothing.txt")


def test_read_text_file_below_a_file_is_refused(tmp_path):
    with pytest.raises(UnreadableFile, match="does not exist"):
        read_text_file(file_with(tmp_path, b"a") / "b.txt")


def test_read_text_file_too_large_is_refused_unread(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(UnreadableFile, match=r"large\.txt is too large: 50 MB; at most 20 MB"):
        read_text_file(path)
    assert LARGEST_FILE_BYTES == 20_000_000


def test_read_text_file_pipe_is_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableFile, match="is not an ordinary file"):
        read_text_file(tmp_path / "pipe")


def test_read_text_file_without_permission_is_refused(tmp_path, monkeypatch):
    path = file_with(tmp_path, b"words")

    def refuse(path, flags):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("quizzes.sources.reading.os.open", refuse)
    with pytest.raises(UnreadableFile, match="may not be read"):
        read_text_file(path)


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="this system has no /dev/zero")
@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null"])
def test_read_text_file_device_is_refused_unread(path):
    with pytest.raises(UnreadableFile, match="is not an ordinary file"):
        read_text_file(path)


def test_read_text_file_link_to_itself_is_refused(tmp_path):
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(UnreadableFile, match="loop is a link that leads to itself"):
        read_text_file(tmp_path / "loop")


def test_read_text_file_through_a_link_is_read(tmp_path):
    (tmp_path / "link").symlink_to(file_with(tmp_path, b"words"))
    assert read_text_file(tmp_path / "link") == "words"


def test_read_text_file_long_name_is_refused_and_cut(tmp_path):
    with pytest.raises(UnreadableFile, match="longer name than a file can have") as caught:
        read_text_file(tmp_path / ("a" * 3000))
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("name", ["a\x1b[31mred\x07.txt", "a\u202etxt.exe", "a\nb.txt", "a\udce9.txt"])
def test_read_text_file_name_that_steers_a_terminal_is_shown_without_it(tmp_path, name):
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(UnreadableFile, match="is empty") as caught:
        read_text_file(tmp_path / name)
    assert str(caught.value).isprintable()
    assert "\ufffd" in str(caught.value)


def test_read_text_file_name_that_no_system_has_is_refused():
    with pytest.raises(UnreadableFile, match="cannot be read"):
        read_text_file("a\0b")


@pytest.mark.parametrize("text", ["\u200b", " \u200b\n\t\u2060\ufeff", "\u202e\n"])
def test_read_text_file_with_nothing_to_see_is_empty(tmp_path, text):
    with pytest.raises(UnreadableFile, match="is empty"):
        read_text_file(file_with(tmp_path, text.encode()))


@pytest.mark.parametrize(("byte", "name"), [(b"\x1b", "0x1B"), (b"\x07", "0x07"), (b"\x7f", "0x7F")])
def test_read_text_file_with_a_control_character_is_refused(tmp_path, byte, name):
    with pytest.raises(UnreadableFile, match=f"byte {name} at position 6"):
        read_text_file(file_with(tmp_path, "çay ".encode() + b"a" + byte + b"words"))


def test_read_text_file_with_tabs_and_form_feeds_is_text(tmp_path):
    assert read_text_file(file_with(tmp_path, b"a\tb\r\n\x0cc")) == "a\tb\r\n\x0cc"
