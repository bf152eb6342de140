"""Files for translators as PO, the format of Poedit and Weblate: context, source text, translation."""

import re

import polib
from django.utils.translation import gettext as _

from quizzes.exchange.translations.rows import SEVERAL_FORMS, BadFile, FileRow, TextFile, split_context
from quizzes.people.publication import LANGUAGES
from quizzes.translating.coverage import TextState

SOURCE_LANGUAGE, WAS = "X-Source-Language", "translation was "


def write_po(file: TextFile) -> bytes:
    """Return the file as PO in UTF-8; texts that need an update are fuzzy. The same texts give the same bytes."""
    catalogue = polib.POFile(wrapwidth=110)
    catalogue.metadata = {
        "Project-Id-Version": "Kalbajar Edu",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": file.language,
        SOURCE_LANGUAGE: file.source_language,
    }
    for row in file.rows:
        flags = ["fuzzy"] if row.state == TextState.NEEDS_UPDATE else []
        catalogue.append(
            polib.POEntry(msgctxt=row.context, msgid=row.source, msgstr=row.text, comment=_comment(row), flags=flags)
        )
    return f"{catalogue}\n".encode()


def _comment(row: FileRow) -> str:
    return "\n".join(line for line in (row.note, f"{WAS}{row.was}" if row.was else "") if line)


def read_po(data: bytes) -> TextFile:
    """Return the texts of a PO file; raises BadFile where it is none of ours."""
    catalogue = _parsed(_decoded(data))
    language, source = (_plain_code(catalogue.metadata.get(name, "")) for name in ("Language", SOURCE_LANGUAGE))
    if language not in LANGUAGES or source not in LANGUAGES or language == source:
        raise BadFile(
            _("The file does not say from which language to which it translates. Export it here and fill that one in.")
        )
    rows = (_row(entry) for entry in catalogue if not entry.obsolete)
    return TextFile(source, language, tuple(rows), has_fuzzy=True)


def _plain_code(code: str) -> str:
    """Return the language of a code that an editor gave a country or a script: az for az_AZ, az@latin."""
    return re.split(r"[-_@.]", code.strip())[0].lower()


def _decoded(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        raise BadFile(_("The file is not in UTF-8. Save it as UTF-8 and bring it in again.")) from None
    if "\x00" in text or 'msgid "' not in text or "\n" not in text:  # polib would take a short text for a path
        raise BadFile(_("This is no PO file. Export one here and fill it in."))
    return text


def _parsed(text: str) -> polib.POFile:
    try:
        return polib.pofile(text)
    except Exception as error:  # polib raises whatever a broken line runs into
        message = str(error).removeprefix("Syntax error in po file").strip(" :()None")[:120]
        raise BadFile(
            _("The PO file is broken: %(error)s. Mend it there, or export it anew.") % {"error": message}
        ) from (error)


def _row(entry: polib.POEntry) -> FileRow:
    table, key, field = split_context(entry.msgctxt or "") or ("", entry.msgctxt or entry.msgid[:60], "")
    return FileRow(
        table=table,
        key=key,
        field=field,
        source=entry.msgid,
        text=entry.msgstr or next(filter(None, entry.msgstr_plural.values()), ""),
        state=SEVERAL_FORMS if entry.msgstr_plural else "",
        place=_("line %(number)s") % {"number": entry.linenum},
        is_finished=not entry.fuzzy,
        was=next((line.removeprefix(WAS) for line in entry.comment.splitlines() if line.startswith(WAS)), ""),
    )
