"""Reads a file as it is, or says in words why it cannot be read."""

import re
import stat
from pathlib import Path

from django.utils.translation import gettext as _

from quizzes.language.letters import is_unseen
from quizzes.sources.encodings import UnreadableFile, decode_text

LARGEST_FILE_BYTES = 20_000_000
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")  # tab, line ends and form feed are text


def read_text_file(path: str | Path) -> str:
    """Return the text of a file as decoded: byte order mark removed, newlines untouched.

    Raises UnreadableFile for a missing file, a directory, no permission, more than 20 MB, another encoding (naming
    the byte), a binary file and a file with nothing in it.
    """
    path = Path(path)
    text = decode_text(read_bytes(path), name=path.name, offers_windows_1254=False)
    refuse_unusable_text(text, name=path.name)
    return text


def refuse_unusable_text(text: str, *, name: str) -> None:
    """Raise UnreadableFile where a text has no words, or a control character that no text has."""
    if found := _CONTROL.search(text):
        raise UnreadableFile(
            _("%(name)s is not a plain text: byte 0x%(byte)s at position %(position)s; save the file as UTF-8 text.")
            % {"name": name, "byte": f"{ord(found[0]):02X}", "position": len(text[: found.start()].encode())}
        )
    if all(character.isspace() or is_unseen(character) for character in text):
        raise UnreadableFile(_("%(name)s is empty: there is no text in it.") % {"name": name})


def read_bytes(path: Path) -> bytes:
    """Return what is in an ordinary file of at most 20 MB; raise UnreadableFile where that cannot be."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise UnreadableFile(_("%(name)s is a directory, not a file.") % {"name": path})
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableFile(_("%(name)s is not an ordinary file.") % {"name": path})
        if found.st_size > LARGEST_FILE_BYTES:
            raise UnreadableFile(
                _("%(name)s is too large: %(size)s MB; at most %(limit)s MB can be imported.")
                % {"name": path, "size": -(-found.st_size // 1_000_000), "limit": LARGEST_FILE_BYTES // 1_000_000}
            )
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UnreadableFile(_("%(name)s does not exist.") % {"name": path}) from error
    except PermissionError as error:
        raise UnreadableFile(_("%(name)s may not be read: permission denied.") % {"name": path}) from error
    except (OSError, ValueError) as error:
        raise UnreadableFile(
            _("%(name)s cannot be read: %(reason)s.")
            % {"name": path, "reason": getattr(error, "strerror", None) or error}
        ) from error
