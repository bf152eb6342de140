"""The other names that a text gives a person: Leon Theremin for Lev Termen, Mark Twain for Samuel Clemens."""

import re
from collections.abc import Callable, Iterable

from quizzes.questions.asking.texts.drafts import Sentence

_BEFORE = re.compile(
    r"\b(?:(?:shortened|changed|altered|anglici[sz]ed) (?:his|her|their) (?:first |last |sur|family )?name to"
    r"|(?:known|remembered|famous|writing|wrote|published|perform(?:ed|ing))(?: \w+ly)?(?: to \w+(?: \w+)?)? as"
    r"|call(?:ed|ing) (?:himself|herself)|renamed(?: himself| herself)?|signed (?:himself|herself)"
    r"|(?:pen|stage|real|birth|full|own|new)[ -]names?(?: \w+ly)?(?: was| is| of|,)?"
    r"|(?:name|pseudonym|alias|nickname)(?: of)?"
    r"|(?:was )?born|(?:əsl|həqiqi|əsil|öz) adı(?: isə)?) [“‘\"«]?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[”’\"»]? (?:adı (?:ilə|altında)|adıyla|kimi (?:də )?(?:tanın|məşhur)|(?:təxəllüs|ləqəb|imza)\w*"
    r"|(?:adını|soyadını) (?:götür|qəbul|daşı|seç|al))"
)
_OWNS = ("'s", "’s")


class Aliases:
    """The other names of the persons of one text, each with those whose it may be."""

    def __init__(self, sentences: Iterable[Sentence], whole: Callable[[str], str]) -> None:
        self._owners: dict[str, set[str]] = {}
        last: set[str] = set()
        for sentence in sentences:
            rows = [one for one in sentence.values if one.type == "person"]
            names = {whole(one.value) for one in rows}
            for one in rows:
                before = sentence.text[sentence.start : one.start]
                after = sentence.text[one.end : sentence.end]
                if (_BEFORE.search(before) and not after.startswith(_OWNS)) or _AFTER.match(after):
                    alias = whole(one.value)
                    self._owners.setdefault(alias, set()).update(names - {alias} or last - {alias})
            last = names or last

    def without_same(self, names: dict[str, set[int]], key: str) -> dict[str, set[int]]:
        """Return the names of persons without those that may be the one of a key: no other name of anybody."""
        same = (set(self._owners) | self._owners.get(key, set())) - {key}
        return {name: numbers for name, numbers in names.items() if name not in same}
