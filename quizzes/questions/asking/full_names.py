"""Puts the full name of a text's subject into a stem that only says its noun or surname: the library, Morgan."""

import re
from collections import Counter

from quizzes.facts.proposing.tokens import lower_word
from quizzes.language.letters import capitalize, fold
from quizzes.questions.asking.azerbaijani.gaps.gap_nouns import noun_form
from quizzes.questions.asking.azerbaijani.referring.named import is_definite, is_free, named_things_of
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.words import PRONOUNS
from quizzes.questions.asking.english.referring.surnames import shared_surnames
from quizzes.questions.asking.gaps.gaps import GAP, LONGEST_BEFORE, OPENS, quoted
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.persons import numeral_of

_LARGE_RUN = re.compile(r"(?:[A-Z][a-z]+ ){1,4}([A-Z][a-z]+)\b")
_LARGE_BEFORE = re.compile(r"(?<![“\w])[A-Z][a-z]+ $")
_WORD = re.compile(r"[^\W\d_]+")
_WHOLE = "(?! (?:[A-Z]|(?:brothers|sisters|family|couple)\\b))"
# What tells another thing of the same noun: the bridge over the Tay.
_OF_OTHER = r"| (?:over|across|at|near|between|behind|beside|from|in|on|to) (?:the )?[A-Z]"
LONGEST_READ = 100_000
MOST_WORDS, TITLED, NEAR = 20, 1, 2
_TITLES = ("alim", "şair", "yazıçı", "rəssam", "bəstəkar", "ixtiraçı")
_KIN = ("Həyat yoldaşı", "Atası", "Anası", "Babası", "Qardaşı", "Bacısı", "Oğlu", "Qızı", "Dayısı", "Əmisi", "Müəllimi")


class FullNames:
    """The names of one text by their last word."""

    def __init__(self, sentences: list[Sentence], language: str) -> None:
        self.language = language
        text = " ".join(one.text[one.start : one.end] for one in sentences)[:LONGEST_READ]
        self.persons = self._persons(sentences)
        self.topic = main_person(sentences) if language == "az" else ""
        people = {one.value for sentence in sentences for one in sentence.values if one.type == "person"}
        things = _english_things(text) if language == "en" else {}
        self.things = {noun: name for noun, name in things.items() if name not in people}
        self.told = {one.number: one.text[one.start : one.end] for one in sentences}
        self.named = named_things_of(sentences if language == "az" else [])

    def _persons(self, sentences: list[Sentence]) -> dict[str, str]:
        found: dict[str, set[str]] = {}
        for sentence in sentences:
            for one in sentence.values:
                if one.type == "person" and " " in one.value and not numeral_of(one.value):
                    found.setdefault(one.value.split()[-1], set()).add(one.value)
        shared = shared_surnames(sentences)
        return {
            last: next(iter(names))
            for last, names in found.items()
            if len(names) == 1 and len(last) > 2 and last not in shared
        }

    def stands_for_name(self, draft: Draft) -> bool:
        """Return whether the key is only the common noun of something that the text names: the League, qəsəbə."""
        if draft.value is not None or draft.pool.startswith("name:"):
            return False
        noun = (draft.name or draft.key).removeprefix("the ").lower()
        if self.language == "az" and " " not in noun:
            noun = next((form.noun for form in forms_of(lower_word(noun, "az")) if form.noun in self.named.main), noun)
        is_topic = noun in self.named.main and GAP not in draft.stem
        return (noun in self.things or is_topic or bool(self.named.names(noun))) and " " not in noun

    def written_out(self, draft: Draft) -> str | None:
        """Return the stem with the first short name in it written out; unchanged where that says the key.

        None where a noun of it stands for something that only the text can tell.
        """
        stem = draft.stem
        fuller = self._azerbaijani(draft) if self.language == "az" else self._english(stem)
        if fuller is None:
            return self._behind(draft)
        if fold(draft.key) in fold(fuller) or len(fuller.split()) > max(MOST_WORDS, len(stem.split())):
            return stem
        return fuller

    def _behind(self, draft: Draft) -> str | None:
        """The stem of a gap behind the sentence before, which tells what its noun stands for; None for a question."""
        before = self.told.get(draft.sentence.number - 1, "")
        words = before.split()
        is_told = 2 < len(words) <= LONGEST_BEFORE and lower_word(words[0].strip(","), "az") not in PRONOUNS
        text = quoted(draft.stem)
        if ". " in text.partition(GAP)[0]:
            return draft.stem
        if not is_told or GAP not in text or ". " in text or fold(draft.key) in fold(before):
            return None
        return draft.stem.replace(OPENS, f"{OPENS}{before} ", 1)

    def _english(self, stem: str) -> str:
        for last, name in self.persons.items():
            if last in stem and name not in stem:
                own = rf"(?:(?<=[a-z] )|(?<=“)|(?<=^))(?<!\bda )(?<!\bde )(?<!\bvon )(?<!\bvan )(?<!\bdel ){last}\b"
                found = re.search(own + _WHOLE, stem)
                is_of_other = found is not None and _LARGE_BEFORE.search(stem[1 : found.start()])
                return stem if found is None or is_of_other else f"{stem[: found.start()]}{name}{stem[found.end() :]}"
        for noun, name in self.things.items():
            pattern = rf"\b([Tt])he {noun}\b(?!-| of| [a-z]+(?:room|house)\b{_OF_OTHER})"
            if name not in stem and (found := re.search(pattern, stem)):
                return f"{stem[: found.start()]}{found[1]}he {name}{stem[found.end() :]}"
        return stem

    def _azerbaijani(self, draft: Draft) -> str | None:
        stem, sentence = draft.stem, draft.sentence
        if self.topic and stem.startswith(_KIN) and (owner := in_case(self.topic, "genitive")):
            return f"{owner} {stem[0].lower()}{stem[1:]}"
        for found in _WORD.finditer(stem):
            form = noun_form(lower_word(found[0], "az"))
            before = stem[: found.start()].replace(GAP, draft.key)
            is_known = form is not None and (is_free(before) or (form.case == "accusative" and is_definite(before)))
            if form is None or form.is_plural or not is_known:
                continue
            if any(stem[: found.end()].endswith(name) for name in self.named.names(form.noun)):
                continue
            is_main = form.noun in self.named.main and len(self.named.main[form.noun].split()) == 1
            if form.case == "nominative" and not is_main and _owns_next(stem[found.end() :]):
                continue
            if form.case == "accusative" and before and _has_object(stem[found.end() :]):
                continue
            name = self.topic if form.noun in _TITLES else self.named.meant(form.noun, sentence.number)
            if name is None:
                return None
            if not name or _says(stem, name):
                continue
            written = in_case(name, form.case, possessive=_is_compound(form.noun, name))
            if written:
                written = written if found.start() else capitalize(written, "az")
                return f"{stem[: found.start()]}{written}{stem[found.end() :]}"
        return stem


def _is_compound(noun: str, name: str) -> bool:
    return noun not in _TITLES and " " in name and name.split()[-1][0].islower()


def _says(stem: str, name: str) -> bool:
    return any(word in stem for word in name.split()[:1])


def _has_object(after: str) -> bool:
    """Whether another noun behind one is what something is done to, so that it does it: opera teatrı mövsümü açır."""
    rows = (forms_of(lower_word(word, "az")) for word in _WORD.findall(after)[:NEAR])
    return any(form.case == "accusative" for row in rows for form in row[:1])


def _owns_next(after: str) -> bool:
    follows = _WORD.search(after)
    if follows is not None and any(form.is_owned for form in forms_of(lower_word(follows[0], "az"))):
        return True
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


def main_person(sentences: list[Sentence]) -> str:
    """The whole name of the one person whom a text is about: of the title, or the first that many sentences name."""
    names = [[one.value for one in sentence.values if one.type == "person"] for sentence in sentences]
    first = next((name for row in names for name in row if " " in name), "")
    parts = {first.split()[0], first.split()[-1], first} if first else set()
    said = sum(any(name in parts or name.split()[-1] in parts for name in row) for row in names)
    title = sentences[0].text[: sentences[0].start].strip() if sentences else ""
    return first if said > (TITLED if first and title == first else MOST_WORDS // 5) else ""
