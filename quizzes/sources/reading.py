"""Reads a file as it is, or says in words why it cannot be read."""

import errno
import os
import stat
from pathlib import Path

from django.utils.translation import gettext as _

from quizzes.language.letters import is_unseen
from quizzes.sources.encodings import UnreadableFile, decode_text, refuse_control_characters

LARGEST_FILE_BYTES = 20_000_000
LONGEST_NAME = 120


def read_text_file(path: str | Path) -> str:
    """Return the text of a file as decoded: byte order mark removed, newlines untouched.

    Raises UnreadableFile for a missing file, a directory, no permission, more than 20 MB, another encoding (naming
    the byte), a binary file and a file with nothing in it.
    """
    path = Path(path)
    name = shown_name(path.name)
    text = decode_text(read_bytes(path), name=name, offers_windows_1254=False)
    refuse_unusable_text(text, name=name)
    return text


def refuse_unusable_text(text: str, *, name: str) -> None:
    """Raise UnreadableFile where a text has no words, or a control character that no text has."""
    refuse_control_characters(text, name=name)
    if all(character.isspace() or is_unseen(character) for character in text):
        raise UnreadableFile(_("%(name)s is empty: there is no text in it.") % {"name": name})


def shown_name(name: str | Path) -> str:
    """Return the name of a file as a sentence can hold it: nothing that steers a terminal, and not too long."""
    seen = "".join(letter if letter.isprintable() else "\ufffd" for letter in str(name))
    return seen if len(seen) <= LONGEST_NAME else f"{seen[:40]}…{seen[41 - LONGEST_NAME :]}"


def read_bytes(path: Path) -> bytes:
    """Return what is in an ordinary file of at most 20 MB; raise UnreadableFile where that cannot be."""
    name = {"name": shown_name(path)}
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise UnreadableFile(_("%(name)s is not an ordinary file.") % name)
            data = b"" if found.st_size > LARGEST_FILE_BYTES else file.read(LARGEST_FILE_BYTES + 1)
    except IsADirectoryError as error:
        raise UnreadableFile(_("%(name)s is a directory, not a file.") % name) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UnreadableFile(_("%(name)s does not exist.") % name) from error
    except PermissionError as error:
        is_directory = path.is_dir()  # as Windows answers for one
        refusal = _("%(name)s is a directory, not a file.") if is_directory else _("%(name)s may not be read.")
        raise UnreadableFile(refusal % name) from error
    except (OSError, ValueError) as error:
        raise UnreadableFile(_why_not(error) % name) from error
    refuse_too_large(max(found.st_size, len(data)), name=name["name"])
    return data


def refuse_too_large(size: int, *, name: str) -> None:
    """Raise UnreadableFile for more than 20 MB."""
    if size > LARGEST_FILE_BYTES:
        raise UnreadableFile(
            _("%(name)s is too large: %(size)s MB; at most %(limit)s MB can be imported.")
            % {"name": name, "size": -(-size // 1_000_000), "limit": LARGEST_FILE_BYTES // 1_000_000}
        )


def _open_at_once(path: str, flags: int) -> int:
    """Open without waiting for somebody at the other end of a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _why_not(error: OSError | ValueError) -> str:
    code = getattr(error, "errno", None)
    if code == errno.ELOOP:
        return _("%(name)s is a link that leads to itself.")
    if code == errno.ENXIO:
        return _("%(name)s is not an ordinary file.")
    if code == errno.ENAMETOOLONG:
        return _("%(name)s is a longer name than a file can have.")
    return _("%(name)s cannot be read: the system refuses it.")
