"""Closes English gaps: what only the text tells is said in full, or the sentence is headed by what it is about."""

import re

from quizzes.language.english import plural
from quizzes.language.letters import capitalize
from quizzes.questions.asking.english.referring.mentions import Mentions
from quizzes.questions.asking.english.referring.naming import Thing, told
from quizzes.questions.asking.english.referring.under_title import is_weak
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.words import is_plural
from quizzes.questions.asking.gaps.gaps import GAP, HEADING, OPENS, THIS, quoted
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.likeness import content_words

OFTEN = 3
_UNSAID = re.compile(
    r"\b(?:he|she|him|her|his|others|they|them|its|these|it(?! is| was| took| takes))\b", re.IGNORECASE
)
_PRONOUNS = {"they": "them", "their": "them", "it": "it", "its": "it"}
MOST_WORDS, MOST_OF_TWO, OPENING, SENTENCES = 36, 46, 4, ". "


def closed_gap(words: Words, mentions: Mentions, draft: Draft, things: list[Thing], about: str) -> str | None:
    """Return the stem of a gap as it can be read without its text, None where it cannot."""
    text = quoted(draft.stem)
    pieces: list[str] = []
    end, is_left = 0, SENTENCES in text or _is_opened(text)
    for thing in things:
        said = told(words, mentions, draft, text, thing)
        if said is None or said == text[thing.start : thing.end]:
            is_left = is_left or said is None
            continue
        before = "".join(pieces) + text[end : thing.start]
        owner, mark, _rest = said.partition("’s ")
        if mark and f"{owner}{mark}".lower() in before.lower():
            continue
        pieces += [text[end : thing.start], said]
        end = thing.end
    whole = "".join([*pieces, text[end:]])
    whole = whole if whole.startswith(GAP) else capitalize(whole, "en")
    most = MOST_OF_TWO if SENTENCES in text else MOST_WORDS
    if len(whole.split()) > most or draft.key.lower() in whole.lower().replace(text.lower(), ""):
        return None
    prompt = draft.stem.partition(OPENS)[0]
    asked, _heading, pronoun = prompt.partition(HEADING)
    is_person = about[:1].isupper() and about != mentions.topic
    all_of = plural(about.partition(" ")[2]) if about.startswith(("a ", "an ")) else about
    opens = _PRONOUNS.get(text.split()[0].lower(), "")
    if pronoun == THIS and opens and all_of and not mentions.goes_on(draft.sentence, all_of, opens):
        return None
    if pronoun == THIS and _heads(mentions, all_of) and draft.key.lower() not in about.lower():
        return f"{asked}{HEADING}{all_of}{draft.stem[len(prompt) :].replace(text, whole)}"
    if pronoun == THIS and mentions.title and draft.kind != "what" and not _UNSAID.search(whole):
        return f"{asked}{draft.stem[len(prompt) :].replace(text, whole)}"
    if pronoun and (
        not about
        or is_person
        or is_weak(about)
        or not mentions.goes_on(draft.sentence, about, pronoun)
        or pronoun != ("them" if is_many(about) else "it")
        or draft.key.lower() in about.lower()
    ):
        return None
    if pronoun:
        prompt = f"{asked}{HEADING}{about}"
    is_untold = is_left and not content_words(about) & content_words(whole.replace(GAP, ""))
    if not pronoun and is_untold and (not about or draft.key.lower() in about.lower()):
        return None if SENTENCES not in text and draft.kind != "called" else draft.stem
    return f"{prompt}{draft.stem[len(draft.stem.partition(OPENS)[0]) :].replace(text, whole)}"


def _heads(mentions: Mentions, about: str) -> bool:
    """Whether a sentence can be headed by what its text is about: by one thing, where it tells much of it."""
    is_told = about == f"the {mentions.noun}" or mentions.count(about.split()[-1] if about else "") > OFTEN
    return bool(about) and (is_told or not is_weak(about))


def _is_opened(text: str) -> bool:
    """Whether a sentence without a name begins with "the" and the gap: only the text tells what it speaks of."""
    is_named = any(word[0].isupper() for word in text.split()[1:])
    return GAP in text.split()[1:OPENING] and text.startswith("The ") and not is_named


def is_many(about: str) -> bool:
    """Return whether a text is about many things, for which "they" stands: beavers, not Great Zimbabwe."""
    return about[0].islower() and not about.startswith(("the ", "a ", "an ")) and is_plural((about.split()[-1],))
