"""Puts the full name of a text's subject into a stem that only says its noun or surname: the library, Morgan."""

import re
from collections import Counter

from quizzes.facts.proposing.tokens import lower_word
from quizzes.language.letters import fold
from quizzes.questions.asking.azerbaijani_gap_nouns import noun_form
from quizzes.questions.asking.azerbaijani_nouns import in_case
from quizzes.questions.asking.drafts import Draft, Sentence
from quizzes.questions.asking.names_known import head_of

_LARGE_RUN = re.compile(r"(?:[A-Z][a-z]+ ){1,4}([A-Z][a-z]+)\b")
_WORD = re.compile(r"[^\W\d_]+")
LONGEST_READ = 100_000
MOST_WORDS = 20
_TITLES = ("alim", "şair", "yazıçı", "rəssam", "bəstəkar", "ixtiraçı")
_KIN = ("Atası", "Anası", "Babası", "Qardaşı", "Bacısı", "Oğlu", "Qızı", "Dayısı", "Əmisi", "Müəllimi")


class FullNames:
    """The names of one text by their last word."""

    def __init__(self, sentences: list[Sentence], language: str) -> None:
        self.language = language
        text = " ".join(one.text[one.start : one.end] for one in sentences)[:LONGEST_READ]
        self.persons = self._persons(sentences)
        self.topic = topic_of(sentences) if language == "az" else ""
        self.things = _english_things(text) if language == "en" else _azerbaijani_things(sentences)

    def _persons(self, sentences: list[Sentence]) -> dict[str, str]:
        found: dict[str, set[str]] = {}
        for sentence in sentences:
            for one in sentence.values:
                if one.type == "person" and " " in one.value:
                    found.setdefault(one.value.split()[-1], set()).add(one.value)
        return {last: next(iter(names)) for last, names in found.items() if len(names) == 1 and len(last) > 2}

    def stands_for_name(self, draft: Draft) -> bool:
        """Return whether the key is only the common noun of something that the text names: the League, qəsəbə."""
        if draft.value is not None or draft.pool.startswith("name:"):
            return False
        noun = (draft.name or draft.key).removeprefix("the ").lower()
        return noun in self.things and " " not in noun

    def written_out(self, stem: str, key: str) -> str:
        """Return the stem with the first short name in it written out; unchanged where that says the key."""
        fuller = self._azerbaijani(stem) if self.language == "az" else self._english(stem)
        if fold(key) in fold(fuller) or len(fuller.split()) > max(MOST_WORDS, len(stem.split())):
            return stem
        return fuller

    def _english(self, stem: str) -> str:
        for last, name in self.persons.items():
            if last in stem and name not in stem:
                return re.sub(rf"(?:(?<=[a-z] )|(?<=“)|(?<=^)){last}\b", name, stem, count=1)
        for noun, name in self.things.items():
            pattern = rf"\b([Tt])he {noun}\b(?!-| of| [a-z]+(?:room|house)\b)"
            if name not in stem and (found := re.search(pattern, stem)):
                return f"{stem[: found.start()]}{found[1]}he {name}{stem[found.end() :]}"
        return stem

    def _azerbaijani(self, stem: str) -> str:
        if self.topic and stem.startswith(_KIN) and (owner := in_case(self.topic, "genitive")):
            return f"{owner} {stem[0].lower()}{stem[1:]}"
        if any(name in stem for name in self.things.values()):
            return stem
        for found in _WORD.finditer(stem):
            form = noun_form(lower_word(found[0], "az"))
            name = self.things.get(form.noun) if form is not None and not form.is_plural else None
            if name is None or any(part in stem for part in name.split()[:1]):
                continue
            written = in_case(name, form.case, possessive=form.noun not in _TITLES)
            is_bare = form.case == "nominative" and _owns_next(stem[found.end() :])
            if written and not is_bare and not _is_described(stem[: found.start()]):
                return f"{stem[: found.start()]}{written}{stem[found.end() :]}"
        return stem


def _is_described(before: str) -> bool:
    """Whether the word before belongs to the noun, so that no name may stand between."""
    last = before.rstrip(" “:").rpartition(" ")[2]
    return bool(last) and not before.endswith("“") and not last.endswith((",", "da", "də", "dan", "dən", "?"))


def _owns_next(after: str) -> bool:
    follows = _WORD.search(after)
    return follows is not None and noun_form(lower_word(follows[0], "az"), is_owned=True) is not None


def _english_things(text: str) -> dict[str, str]:
    found: dict[str, Counter[str]] = {}
    said = set(re.findall(r"\bthe ([a-z]+)\b", text))
    for run in _LARGE_RUN.finditer(text):
        name = run[0].removeprefix("The ")
        if " " in name and run[1].lower() in said:
            found.setdefault(run[1].lower(), Counter())[name] += 1
    longest = {noun: max(names, key=len) for noun, names in found.items()}
    return {noun: name for noun, name in longest.items() if all(other in name for other in found[noun])}


def topic_of(sentences: list[Sentence]) -> str:
    """The whole name of the one person whom a text is about: the first it names, named again in three sentences."""
    names = [[one.value for one in sentence.values if one.type == "person"] for sentence in sentences]
    first = next((name for row in names for name in row if " " in name), "")
    said = sum(any(first and name.split()[-1] == first.split()[-1] for name in row) for row in names)
    return first if said > MOST_WORDS // 5 else ""


def _azerbaijani_things(sentences: list[Sentence]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for sentence in sentences:
        for one in sentence.values:
            if one.type in {"place", "organisation"} and (head := head_of(one.value, "az")):
                found.setdefault(head, set()).add(one.value)
    if topic := topic_of(sentences):
        found |= {title: {topic} for title in _TITLES}
    return {noun: next(iter(names)) for noun, names in found.items() if len(names) == 1}
