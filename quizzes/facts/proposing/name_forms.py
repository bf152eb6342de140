"""Brings a name to the form that names it: case endings off, title words and possessives off; never translates."""

from quizzes.facts.proposing.gathering import OwnWords
from quizzes.facts.proposing.name_words import FIRST_NAMES, PERSON_ENDS, az_head
from quizzes.facts.proposing.runs import Run
from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import Token

SINGULARS = {
    "rayonları": "rayonu",
    "çayları": "çayı",
    "kəndləri": "kəndi",
    "şəhərləri": "şəhəri",
    "gölləri": "gölü",
    "küçələri": "küçəsi",
    "vilayətləri": "vilayəti",
    "əyalətləri": "əyaləti",
    "qəsəbələri": "qəsəbəsi",
    "ştatları": "ştatı",
}
_BYNAMES = frozenset({"pəhləvan", "xaqan", "sultan", "qurban"})  # whose -an is no ending: Cahan Pəhləvanın
_OF_WOMEN = ("ova", "yeva", "ovna", "yevna")
_CLEAR_ENDINGS = (
    "dan",
    "dən",
    "da",
    "də",
    "nın",
    "nin",
    "nun",
    "nün",
    "ndan",
    "ndən",
    "dakı",
    "dəki",
    "ın",
    "in",
    "un",
    "ün",
    "dır",
    "dir",
)


def canonical_name(
    tokens: list[Token], run: Run, language: str, own: OwnWords | None, *, phrase: tuple[str, ...] = ()
) -> str:
    """Return the name that a run of words stands for."""
    words = tokens[run.first : run.last]
    written = "".join((" " if token.spaced and at else "") + token.text for at, token in enumerate(words))
    if language != "az" or not words:
        return written
    last = words[-1]
    base = phrase[-1] if phrase else _base(last, run, own)
    return (
        written[: len(written) - len(last.text)]
        + last.text[: _shared(last.low, base)]
        + base[_shared(last.low, base) :]
    )


def _shared(word: str, base: str) -> int:
    if word.startswith(base):
        return len(base)
    size = 0
    while size < min(len(word), len(base)) and word[size] == base[size]:
        size += 1
    return size


def _base(last: Token, run: Run, own: OwnWords | None) -> str:
    word = last.low
    if run.head and (head := az_head(word)) is not None:
        return SINGULARS.get(head, head)
    if not last.is_capital and run.head:
        return word
    choices = bases(word)
    if own is not None:
        if last.text in FIRST_NAMES["az"]:
            return word
        for base in choices:
            capital = last.text[: len(base)]
            if capital in FIRST_NAMES["az"] or (capital in own.capital and len(base) >= 3 and capital != last.text):
                return base
    if word.endswith(_OF_WOMEN):
        return word
    if woman := next((base for base in choices if base.endswith(_OF_WOMEN)), ""):
        return woman
    for base in choices:
        if (len(base) >= 4 and base.endswith(PERSON_ENDS["az"])) or base in _BYNAMES:
            return base
    if word.endswith("onun") and len(word) > 6:
        return word[:-2]
    for base in choices:
        ending = word[len(base) :]
        if len(base) >= 3 and ending in _CLEAR_ENDINGS and not (len(ending) == 2 and len(base) < 4):
            return base
    return word
