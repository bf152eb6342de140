"""Tags the words of English sentences (BNC C5: VVD, NN1, NP0) with their plain forms; loads the tagger once."""

import logging
from collections.abc import Collection
from functools import lru_cache
from threading import Lock

from quizzes.facts.proposing.tokens import APOSTROPHES, Token
from quizzes.questions.asking.english.words.tag_repairs import repaired
from quizzes.questions.asking.english.words.units import FINITE, Unit
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import Positions, outside_brackets

logger = logging.getLogger(__name__)

LONGEST_TAGGED = 90
UNKNOWN = "UNC"
_MODEL = "morphmodel_en.pgz"
QUOTES = frozenset("“”«»")
_HYPHENS = frozenset("-‐‑")
_NAMES = frozenset({"person", "place", "organisation"})
_LOCK = Lock()


@lru_cache(maxsize=1)
def _tagger() -> object | None:
    """The tagger; None on a processor so old that numpy, which it needs, does not start there."""
    try:
        from HanTa import HanoverTagger
    except (ImportError, RuntimeError):
        logger.exception("The tagger of English words does not start here: English texts are asked about by hand.")
        return None
    return HanoverTagger.HanoverTagger(_MODEL)


def units_of(sentence: Sentence) -> list[Unit]:
    """Return the tagged words of a sentence outside brackets, its last mark left out; nothing where it is too long."""
    if "units" not in sentence.memo:
        sentence.memo["units"] = _units(sentence)
    return list(sentence.memo["units"])


def _units(sentence: Sentence) -> list[Unit]:
    kept = outside_brackets(sentence.tokens, sentence.first, sentence.last)
    if not kept or len(kept) > LONGEST_TAGGED:
        return []
    groups = _joined(sentence.tokens, kept)
    names = {
        at for one in sentence.values if one.type in _NAMES and one.score > 0.5 for at in range(one.first, one.last)
    }
    texts = ["".join(sentence.tokens[at].text for at in group).replace("’", "'") for group in groups]
    units = [
        Unit(group, text, text.lower(), lemma, tag)
        for group, text, (lemma, tag) in zip(groups, texts, _tags(tuple(map(_plainly, texts))), strict=True)
    ]
    return repaired(units, names)


def _plainly(text: str) -> str:
    """The word as the tagger knows it: quotation marks straight."""
    return '"' if text in QUOTES else text


def tag_of(sentence: Sentence, at: int) -> str:
    """Return the tag of the word at a position, nothing where no word stands there."""
    if "tags" not in sentence.memo:
        sentence.memo["tags"] = {one: unit.tag for unit in units_of(sentence) for one in unit.positions}
    return sentence.memo["tags"].get(at, "")


def is_tagged(sentence: Sentence) -> bool:
    """Return whether a sentence has tags of other words than nouns: none has them without the tagger."""
    return any(unit.tag.startswith(("V", "AT", "PR")) for unit in units_of(sentence))


def has_clause(sentence: Sentence, positions: Collection[int]) -> bool:
    """Return whether a finite verb stands among some positions, with a noun or a pronoun before it."""
    inside, is_named = set(positions), False
    for unit in units_of(sentence):
        if unit.positions[0] not in inside:
            continue
        if unit.tag in FINITE:
            return is_named
        is_named = is_named or unit.tag[:2] in {"NN", "NP", "PN", "EX", "DT"}
    return False


@lru_cache(maxsize=2_000)
def _tags(texts: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The plain form and the tag of each word of a sentence."""
    with _LOCK:
        if (tagger := _tagger()) is None:
            return tuple((text.lower(), UNKNOWN) for text in texts)
        return tuple((lemma.lower(), tag) for _word, lemma, tag in tagger.tag_sent(list(texts), taglevel=1))


def _joined(tokens: list[Token], kept: list[int]) -> list[Positions]:
    """The positions word by word: parts with hyphens together, ’s by itself."""
    groups: list[list[int]] = []
    for at in kept:
        token, before = tokens[at], tokens[groups[-1][-1]] if groups else None
        is_next = before is not None and not token.spaced and groups[-1][-1] == at - 1
        if is_next and (_is_joint(before, groups[-1]) or _is_hyphen(tokens, at) or _is_clitic(token, before)):
            groups[-1].append(at)
        else:
            groups.append([at])
    return [tuple(group) for group in groups]


def _is_joint(before: Token, group: list[int]) -> bool:
    return before.text in _HYPHENS and len(group) > 1


def _is_hyphen(tokens: list[Token], at: int) -> bool:
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    is_inner = follows is not None and not follows.spaced and follows.kind in {"word", "digits"}
    is_number = tokens[at].text in {",", "."} and tokens[at - 1].kind == "digits" and is_inner
    is_number = is_number and follows is not None and follows.kind == "digits"
    return (tokens[at].text in _HYPHENS and is_inner) or is_number


def _is_clitic(token: Token, before: Token) -> bool:
    is_number = token.kind == "digits" and before.text in {",", "."}
    return (before.text in APOSTROPHES and token.low in {"s", "t", "re", "ve", "ll", "d"}) or is_number
