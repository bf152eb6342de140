"""Drafts of Azerbaijani questions on a name in quotes that the sentence says something is called: "ana" adlanır."""

import re
from collections.abc import Iterator

from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, finished
from quizzes.questions.asking.texts.drafts import Draft, Sentence

SCORE, SHORTEST, LONGEST_NAME = 0.8, 2, 4
_CALLED = re.compile(
    r"^(?P<told>[^“”\"«»,;:()]+?) (?:[“\"«])(?P<name>[^“”\"«»]+)(?:[”\"»])"
    r" (?P<verb>(?:adı(?:nı)? )?(?:adlan|adlandır|deyil|deyir|daşıy|almış|alıb|ver)\w*)(?=[.,;:]| və |$)"
)
_OF_NAME = "hansı"


def ask_quoted_name(sentence: Sentence) -> Iterator[Draft]:
    """Yield Alətin dərin gövdəsi necə adlanır?, where a sentence opens with what is called so."""
    text = sentence.text[sentence.start : sentence.end]
    found = _CALLED.match(text)
    if found is None:
        return
    told, name, verb = found["told"], found["name"], found["verb"]
    if len(told.split()) < SHORTEST or len(name.split()) > LONGEST_NAME or verb.endswith(("an", "ən")):
        return
    try:
        stem = finished(["", told, f"{_asked(verb)} {verb}"])
    except NoStem:
        return
    start = sentence.start + found.start("name")
    yield Draft("called", stem, name, "called", start, start + len(name), sentence, SCORE)


def _asked(verb: str) -> str:
    """The question word before a verb of naming: necə adlanır, nə deyilir, hansı adı daşıyır."""
    if verb.startswith("adı"):
        return _OF_NAME
    return "nə" if verb.startswith("dey") else "necə"
