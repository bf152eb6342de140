"""Tells what an English text is about, so that a sentence of it can be headed: peat bogs, Mary Anning."""

import re
from collections import Counter

from quizzes.language.english import plural, with_article
from quizzes.questions.asking.english.referring.mentions import Mention, Mentions
from quizzes.questions.asking.english.referring.owned import owner_of
from quizzes.questions.asking.english.stems.phrases import NO_THING
from quizzes.questions.asking.english.words.units import Unit
from quizzes.questions.asking.english.words.words import DETERMINERS, PREPOSITIONS, TIME_NOUNS, VAGUE_NOUNS, is_human
from quizzes.questions.asking.texts.drafts import Sentence

OPENING = 3
LEAST_UNTITLED, LEAST_SHARE, SURELY = 3, 1.5, 1.5
_NAMES = re.compile(r"(?<=[a-z,] )(?:[A-Z][\w’'-]+ ){0,3}[A-Z][\w’'-]+\b")


def about_of(mentions: Mentions, person: str = "") -> str:
    """Return what the text is about: its place, its person, its named thing, or its things in the plural; "" if open.

    person is the one of whom it speaks most.
    """
    if mentions.topic:
        return _with_the(mentions, mentions.topic)
    if person and (_is_titled(mentions, person) or _times(mentions, person.split()[0]) > LEAST_UNTITLED):
        return person
    if mentions.noun:
        return _all_of(mentions, mentions.noun)
    return (
        owner_of(mentions)
        or _named(mentions)
        or _titled(mentions)
        or ("" if mentions.words.is_past else _things(mentions))
    )


def _is_titled(mentions: Mentions, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", mentions.title) is not None


def _times(mentions: Mentions, word: str) -> int:
    return len(re.findall(rf"\b{re.escape(word)}\b", mentions.text))


def _named(mentions: Mentions) -> str:
    """The name in the title that the text says as well: the Suez Canal."""
    body = mentions.text[mentions.text.find(mentions.title) + len(mentions.title) :]
    said = {*_NAMES.findall(body), *(name for _head, name in mentions.things)}
    known = [name for name in said if _is_titled(mentions, name) and " " in name and name in body]
    best = max(sorted(known), key=len, default="")
    return _with_the(mentions, best) if best else ""


def _with_the(mentions: Mentions, name: str) -> str:
    return f"the {name}" if re.search(rf"\b[Tt]he {re.escape(name)}\b(?! [A-Z])", mentions.text) else name


def _titled(mentions: Mentions) -> str:
    """The thing in the title of which the text speaks as well: peat bogs; a footbridge, where it tells of one."""
    counts = {head: len(rows) for head, rows in mentions.by_head.items() if _can_be_topic(head)}
    counts = {head: count for head, count in counts.items() if re.search(rf"\b{head}", mentions.text)}
    titled = [head for head in counts if {head, plural(head)} & mentions.title_words]
    titled = [head for head in titled if not _opens_compound(mentions.title, head, titled)]
    titled.sort(key=lambda head: -counts[head])
    is_sure = len(titled) < 2 or (
        counts[titled[0]] > SURELY * counts[titled[1]] and counts[titled[0]] >= LEAST_UNTITLED
    )
    best = titled[0] if titled and is_sure else ""
    if mentions.title_words & PREPOSITIONS and counts.get(best, 0) * LEAST_SHARE < max(counts.values(), default=0):
        return ""
    if not best or not mentions.words.is_past:
        return _all_of(mentions, _with_title(mentions, best)) if best else ""
    is_many = plural(best) in mentions.title_words
    article = "the" if re.search(rf"\b[Tt]he {best}\b", mentions.title, re.IGNORECASE) else ""
    if is_many or article:
        return plural(best) if is_many else f"{article} {best}"
    return with_article(best) if _is_counted(mentions, best) else best


def _opens_compound(title: str, head: str, heads: list[str]) -> bool:
    """Whether a noun of the title only describes the next one: soap bubbles."""
    return any(re.search(rf"\b{head} (?:{other}|{plural(other)})\b", title.lower()) for other in heads if other != head)


def _things(mentions: Mentions) -> str:
    """The things of which the text speaks most."""
    counts = {head: len(rows) for head, rows in mentions.by_head.items() if _can_be_topic(head)}
    opens = Counter(one.lemma for row in mentions.sentences.values() for one in _opening(mentions, row))
    best = max(counts, key=lambda head: counts[head] + opens[head], default="")
    about = _all_of(mentions, best) if best and counts[best] >= LEAST_UNTITLED else ""
    return about if mentions.title or about != best else ""


def _opening(mentions: Mentions, sentence: Sentence) -> list[Unit]:
    """The nouns with which a sentence begins."""
    return mentions.words.units_at(sentence, range(sentence.first, sentence.first + OPENING))[:OPENING]


def _can_be_topic(head: str) -> bool:
    return (
        head.isalpha() and head.islower() and head not in VAGUE_NOUNS | TIME_NOUNS | NO_THING and not is_human((head,))
    )


def _with_title(mentions: Mentions, head: str) -> str:
    """A thing with the word before it in the title, where the text says both together as well: peat bog."""
    low = [word.strip(".,:;!?’'\"").lower() for word in mentions.title.split()]
    at = next((at for at, word in enumerate(low) if word in {head, plural(head)}), 0)
    before = low[at - 1] if at else ""
    is_said = before and before not in DETERMINERS | PREPOSITIONS and re.search(rf"\b{before} {head}", mentions.text)
    return f"{before} {head}" if is_said else head


def _all_of(mentions: Mentions, noun: str) -> str:
    """A thing in the plural where the text counts it: beavers; amber."""
    rows: list[Mention] = mentions.by_head.get(noun.split()[-1], [])
    is_counted = _is_counted(mentions, noun)
    if not is_counted and all(one.opens for one in rows):
        return ""
    if noun.endswith("s"):
        return f"the {noun}" if is_counted else noun
    if not is_counted and 2 * sum(one.opens == "the" for one in rows) > len(rows):
        return f"the {noun}"
    return plural(noun) if is_counted else noun


def _is_counted(mentions: Mentions, noun: str) -> bool:
    """Whether the text counts a thing: a bridge, not concrete."""
    rows = mentions.by_head.get(noun.split()[-1], [])
    return any(one.is_many or one.opens in {"a", "an", "each", "every"} for one in rows)
