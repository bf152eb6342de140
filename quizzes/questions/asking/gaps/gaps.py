"""Writes a sentence with a gap as a question: the words of the text stand, one answer is taken out of them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quizzes.facts.proposing.tokens import Token
from quizzes.language.letters import capitalize
from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import Positions, written

GAP = "_____"
OPENS, CLOSES = ": “", "”?"
HEADING, THIS = " in this sentence about ", "this"
LEAST_LEFT, MOST_LEFT, LONGEST_BEFORE = {"en": 5, "az": 4}, 24, 20
MOST_TOLD = 34
_QUOTATION = re.compile(r"[“\"]([^“”\"]*)[”\"]")
_CLOSE_UP = re.compile(r" ([,;:.’])")
LEAST_BEHIND, SHORTEST_OPEN, BEGINS = 3, 7, 4
SCORES = {"date": 0.74, "name": 0.73, "number": 0.72, "term": 0.75}
_PROMPTS = {
    "en": {
        "year": "Which year belongs in the gap",
        "date": "Which date belongs in the gap",
        "decade": "Which decade belongs in the gap",
        "century": "Which century belongs in the gap",
        "number": "Which number belongs in the gap",
        "name": "Which name belongs in the gap",
        "term": "Which term belongs in the gap",
        "word": "Which word belongs in the gap",
        "phrase": "Which words belong in the gap",
    },
    "az": {
        "year": "Boşluğa hansı il yazılmalıdır",
        "date": "Boşluğa hansı tarix yazılmalıdır",
        "number": "Boşluğa hansı ədəd yazılmalıdır",
        "name": "Boşluğa hansı ad yazılmalıdır",
        "term": "Boşluğa hansı söz yazılmalıdır",
        "word": "Boşluğa hansı söz yazılmalıdır",
        "heyvan": "Boşluğa hansı heyvanın adı yazılmalıdır",
        "quş": "Boşluğa hansı quşun adı yazılmalıdır",
        "phrase": "Boşluğa hansı sözlər yazılmalıdır",
    },
}


def quoted(stem: str) -> str:
    """Return the sentence in the stem of a gap, or the stem where it is no gap."""
    _prompt, opens, rest = stem.partition(OPENS)
    return rest.removesuffix(CLOSES) if opens and GAP in rest else stem


def plain_gap(before: str, after: str, *, language: str, what: str) -> str:
    """Return the question on a gap between two pieces of a sentence, as they stand."""
    text = f"{before}{GAP}{after}".strip().rstrip(".;:!?…")
    return f"{_PROMPTS[language][what]}{OPENS}{text if text.startswith(GAP) else capitalize(text, language)}{CLOSES}"


@dataclass(frozen=True)
class Told:
    """What a stem tells beside the words of its sentence: before it, in place of some, or what the text is about."""

    before: str = ""
    instead: Mapping[int, str] = field(default_factory=dict)
    is_headed: bool = False


Named = tuple[Positions, str] | Told


def _told(named: Named) -> Told:
    """What named positions and their words tell; words without positions are the sentence before."""
    if isinstance(named, Told):
        return named
    positions, name = named
    if not positions:
        return Told(before=name)
    return Told(instead={at: name if at == positions[0] else "" for at in positions})


def write_told(tokens: Sequence[Token], positions: Iterable[int], instead: Mapping[int, str]) -> str:
    """Return the words at some positions, some of them put in other words."""
    parts: list[str] = []
    run: list[int] = []
    for at in positions:
        if at in instead:
            parts += [written(tokens, run), instead[at]]
            run = []
        else:
            run.append(at)
    parts.append(written(tokens, run))
    return _CLOSE_UP.sub(r"\1", " ".join(part for part in parts if part))


def _single(text: str) -> str:
    """The text with single marks for quotations inside the double ones of the stem."""
    return _QUOTATION.sub(r"‘\1’", text)


def gap_stem(
    sentence: Sentence,
    body: Sequence[int],
    answer: Positions,
    *,
    language: str,
    what: str,
    named: Named,
) -> str | None:
    """Return the stem with the answer left out of the body; named are positions and the words to put for them.

    Where named has no positions, its words are the sentence before, which stands first and says what this one means, or
    of whom or what this one speaks.
    """
    tokens = sentence.tokens
    told = _told(named)
    before_it = f"{_single(told.before)} " if told.before else ""
    before = [at for at in body if at < answer[0]]
    after = [at for at in body if at > answer[-1]]
    is_wide = isinstance(named, Told)
    least, most = LEAST_BEHIND if before_it or is_wide else LEAST_LEFT[language], MOST_TOLD if is_wide else MOST_LEFT
    if not least <= sum(tokens[at].kind != "mark" for at in (*before, *after)) <= most:
        return None
    if set(told.instead) & set(answer) or (before and not tokens[answer[0]].spaced):
        return None
    left, right = write_told(tokens, before, told.instead), write_told(tokens, after, told.instead)
    closing = "" if right[:1] in {",", ""} or (after and not tokens[after[0]].spaced) else " "
    text = f"{left} {GAP}{closing}{right}".strip()
    is_led = bool(before_it) and told.before[-1].isalpha()
    if is_led and before and tokens[before[0]].is_capital and not _is_name(sentence, before[0]):
        text = tokens[before[0]].low[0] + text[1:]
    text = _single(text) if is_wide else text
    text = text if text.startswith(GAP) or is_led else capitalize(text, language)
    return f"{_PROMPTS[language][what]}{OPENS}{capitalize(before_it, language)}{text}{CLOSES}"


def _is_name(sentence: Sentence, at: int) -> bool:
    return any(one.type in NAME_TYPES and one.first <= at < one.last for one in sentence.values)


def is_open(sentence: Sentence, body: Sequence[int]) -> bool:
    """Return whether a short sentence names nothing, so that the one before has to say what it speaks of."""
    tokens = [sentence.tokens[at] for at in body[1:]]
    return len(body) <= SHORTEST_OPEN and not any(token.is_capital or token.kind == "digits" for token in tokens)


def in_list(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a word is an item of a list, so that others could stand for it: güyüm, satıl və aftafa."""
    words = [token.low for token in tokens[max(0, at - 2) : at + 8]]
    here = min(at, 2)
    follows = words[here + 1] if here + 1 < len(words) else ""
    before = words[here - 1] if here else ""
    is_listed = "," in {follows, before} and bool(set(words[here + 3 : here + 6]) & {"and", "or", "və"})
    return is_listed or before == "həm" or bool({follows, before} & {"and", "or", "və"})


def without_needless_heading(stem: str) -> str:
    """Return the stem of a gap without what its sentence is about, where the sentence says or names it itself."""
    prompt, heading, rest = stem.partition(HEADING)
    about, opens, sentence = rest.partition(OPENS)
    if not (heading and opens):
        return stem
    is_said = any(word[:BEGINS].lower() in sentence.lower() for word in about.split() if len(word) >= BEGINS)
    names = [word for word in sentence.split()[1:] if word.strip("“‘(")[:1].isupper() or word[:1].isdigit()]
    return f"{prompt}{opens}{sentence}" if is_said or names else stem
