"""When a translation needs an update: what an edit does to the texts of one field in all languages; pure."""

import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Known:
    """What is known of a text: its hash, the language it was made from, and the hash of that text when it was seen.

    An original has no source. Texts that were typed together are each other's source: a change of either calls for
    the other.
    """

    text: str
    source: str = ""
    seen: str = ""


def text_hash(text: str | None) -> str:
    """Return a hash of the words of a text; empty for no words. Line ends and white space around lines are no words."""
    lines = [line.strip() for line in unicodedata.normalize("NFC", text or "").splitlines()]
    words = "\n".join(lines).strip()
    return hashlib.blake2b(words.encode(), digest_size=16).hexdigest() if words else ""


def needs_update(known: Mapping[str, Known], language: str) -> bool:
    """Return whether the source of a text has changed since the text was last edited or said to be right."""
    own = known.get(language)
    return bool(own and own.source in known and known[own.source].text != own.seen)


def settle(known: Mapping[str, Known], texts: Mapping[str, str], *, made_from: str = "") -> dict[str, Known]:
    """Return what is known after a save.

    texts are the hashes of the written texts by language, in the order of the site's languages; made_from names the
    source of new texts where somebody says so. An edited text has answered its source as it is now; texts edited
    together answer each other.
    """
    changed = [language for language in texts if language not in known or known[language].text != texts[language]]
    answered = [language for language in changed if needs_update(known, language)]
    after = {language: _still_made_from(own, texts) for language, own in known.items() if language in texts}
    for language in changed:
        source = _source_of(language, known, texts, changed=changed, made_from=made_from)
        after[language] = Known(texts[language], source, texts.get(source, ""))
    for language in answered:
        _agree(after, language)
    return {language: after[language] for language in texts}


def say_still_right(known: Mapping[str, Known], language: str) -> dict[str, Known]:
    """Return what is known once somebody has said that a text is right beside its source as that is now."""
    after = dict(known)
    own = after[language]
    if own.source in after:
        after[language] = replace(own, seen=after[own.source].text)
        _agree(after, language)
    return after


def _still_made_from(own: Known, texts: Mapping[str, str]) -> Known:
    return own if own.source in texts else Known(own.text)


def _agree(after: dict[str, Known], language: str) -> None:
    """Of two texts that are each other's source, the one that called is not called in its turn by the answer."""
    own = after[language]
    other = after.get(own.source)
    if other is not None and other.source == language:
        after[own.source] = replace(other, seen=own.text)


def _source_of(
    language: str, known: Mapping[str, Known], texts: Mapping[str, str], *, changed: list[str], made_from: str
) -> str:
    others = [other for other in texts if other != language]
    if language in known and (known[language].source in texts or not known[language].source):
        return known[language].source
    if made_from in others:
        return made_from
    there_before = [other for other in others if other not in changed]
    originals = [other for other in there_before if not known[other].source]
    together = [other for other in others if other in changed and other not in known]
    return next(iter([*originals, *there_before, *together, *others]), "")
