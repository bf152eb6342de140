"""One Azerbaijani phrase with its case, and phrases joined by və."""

from dataclasses import dataclass, replace

from quizzes.facts.proposing.candidates import Found
from quizzes.questions.asking.azerbaijani.words.forms import Form


@dataclass(frozen=True)
class Phrase:
    """A phrase: its positions, its case (also date, postposition, adverb), the name that it is, if it is one."""

    positions: tuple[int, ...]
    case: str
    name: Found | None = None
    is_noun: bool = True
    is_sure: bool = True
    head: Form | None = None
    inner: "Phrase | None" = None


_CLEAR = frozenset({"ablative", "locative", "instrumental", "accusative", "dative"})


def _pair(before: Phrase, phrase: Phrase) -> Phrase:
    """Two phrases in one case as one, as sure as both are where their case shows: qüllədən və sərdabədən."""
    is_sure = phrase.case in _CLEAR and before.is_sure and phrase.is_sure and None not in (before.head, phrase.head)
    head = phrase.head if is_sure else None
    return Phrase((*before.positions, *phrase.positions), phrase.case, None, phrase.is_noun, is_sure, head)


def joined(tokens: list, phrases: list[Phrase]) -> list[Phrase]:
    """The phrases with those joined that stand in one case on both sides of və."""
    kept: list[Phrase] = []
    for phrase in phrases:
        is_second = tokens[phrase.positions[0]].low == "və" and len(phrase.positions) > 1
        if is_second and kept and kept[-1].case == phrase.case and kept[-1].positions[-1] + 1 == phrase.positions[0]:
            kept.append(_pair(kept.pop(), phrase))
        elif is_second and kept and kept[-1].positions[-1] + 1 == phrase.positions[0]:
            kept[-1] = Phrase(kept[-1].positions, kept[-1].case, kept[-1].name, False, False)
            kept.append(Phrase(phrase.positions, phrase.case, phrase.name, False, False))
        else:
            kept.append(replace(phrase, is_sure=False) if is_second else phrase)
    return kept
