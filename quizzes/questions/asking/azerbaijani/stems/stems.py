"""Writes Azerbaijani stems: the clause with the answer replaced by a question word, in place or before the verb."""

import re
from collections.abc import Sequence

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import lower_word
from quizzes.language.letters import capitalize
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.stems.word_order import bare_object, splits, stays, stop_of
from quizzes.questions.asking.azerbaijani.words.common import COMMON_NOUNS
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.predicates import is_intransitive
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, OPEN, TIMES, is_participle, pronouns_in
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import written
from quizzes.questions.asking.words.names_known import is_in_a_name
from quizzes.questions.asking.words.vocabulary import words_of

MOST_WORDS = 18
NEAR_VERB = 14
_LEADING = frozenset({"əvvəlcə", "axırda", "sonda", "birdən", "sonra", "indi", "nəticədə", "nəhayət", "hələ"})
_ALONE = frozenset({"yalnız", "ancaq", "məhz", "xüsusən", "artıq", "hələ"})
_TALE = re.compile(r"^(?:günlərin bir günü|bir gün|bir dəfə),? ", re.IGNORECASE)
_ORDER = frozenset({"ilk", "birinci", "ikinci", "son", "sonuncu", "yeganə", "böyük", "kiçik", "ən"})
_TWICE, LEAST_TWICE = ("rının", "rinin", "runun", "rünün", "sının", "sinin", "sunun", "sünün"), 6
_ITSELF = frozenset({"özü", "özünə", "özünü", "özündən", "özləri"})
_THERE, LATE, LATEST_OWNER = frozenset({"orada", "oradan", "oraya"}), 3, 8
_OWNERS = frozenset({"onun", "onların"})
_ASIDE = re.compile(r",? (?:nəhayət|əlbəttə|əksinə|yəqin ki|yəqin|sözsüz)(?=,),|(?<=\w) üstəlik(?= )")
_ANY_OF_KIND = words_of("az", "any_of_kind")
_SIDES_OF = re.compile(rf"(?:{'|'.join(sorted(words_of('az', 'sides_of')))})(?:[ıiuü]|s[ıiuü])n[ıi]$")
_DONE_BY = re.compile(r"[^aəıioöuü][dt][ıiuü](?:ğ[ıu]|y[iü])$")
_OF_THEM = re.compile(r"l[aə]r[ıi]n(?:da|də|dan|dən|a|ə|ı|i)$")
_USUALLY = re.compile(r", (əsasən|adətən),? ")
OURS = ("ımızda", "imizdə", "umuzda", "ümüzdə", "ımızın", "imizin", "umuzun", "ümüzün")
YOURS = ("nız", "niz", "nuz", "nüz", "nızı", "nizi", "nuzu", "nüzü", "nızdakı", "nizdəki", "nuzdakı", "nüzdəki")
_CASES = (
    *"aəıiuü",
    "da",
    "də",
    "dan",
    "dən",
    "ya",
    "yə",
    "nın",
    "nin",
    "nun",
    "nün",
    "ın",
    "in",
    "un",
    "ün",
    "nı",
    "ni",
    "",
)
_NAMES = frozenset({"person", "place", "organisation", "work_title", "other_name"})
LONG, _NEARLY = 5, frozenset({"təxminən", "təqribən", "cəmi", "yalnız"})


class NoStem(Exception):
    """No clean stem can be written; its argument is the reason."""


class Words:
    """How the words of one text are written in the middle of a sentence."""

    def __init__(self, capital: set[str]) -> None:
        self.capital = capital

    def phrase(self, sentence: Sentence, positions: Sequence[int]) -> str:
        """Return the words at some positions, the first of the sentence small unless it is a name."""
        lowered = frozenset(at for at in positions if self._is_lowered(sentence, at))
        return written(sentence.tokens, positions, lowered)

    def _is_lowered(self, sentence: Sentence, at: int) -> bool:
        token = sentence.tokens[at]
        if token.low.startswith(OPEN):
            return False
        if not token.is_capital or (at != sentence.first and sentence.tokens[at - 1].text not in {".", ",", "–"}):
            return False
        if at != sentence.first and at - sentence.first > 3:
            return False
        is_name = any(one.first <= at < one.last and one.type in _NAMES for one in sentence.values)
        is_name = is_name or _opens_with_name(token.text)
        return not is_name and token.text not in self.capital and not (token.text.isupper() and len(token.text) > 1)


def _opens_with_name(word: str) -> bool:
    """Whether a word that no list of nouns holds is a well-known name in some case: Koreyada."""
    if forms_of(lower_word(word, "az")) or lower_word(word, "az") in ADJECTIVES:
        return False
    return any(
        is_in_a_name(word.removesuffix(end)) for end in _CASES if word.endswith(end) and len(word) > len(end) + 2
    )


def replaced(
    words: Words,
    clause: Clause,
    answer: Sequence[int],
    question: str,
    *,
    without: Sequence[int] = (),
    moves: bool = False,
) -> str:
    """Return the clause with the answer replaced by the question word; raises NoStem.

    without are positions that fall away; with moves the question word goes before the verb, where a hand would put it.
    """
    out = set(without)
    if answer[0] - 1 in clause.positions and clause.tokens[answer[0] - 1].low in _ALONE:
        out.add(answer[0] - 1)
    is_far = len(clause.positions) - len(answer) - len(out) > NEAR_VERB
    if moves and is_far and tuple(answer) != clause.subject:
        moves = False
    bare = bare_object(clause, answer)
    moves = moves and not stays(clause, answer)
    moves = moves and not splits(clause, answer, stop_of(clause, answer, bare))
    before = [at for at in clause.positions if at < answer[0] and at not in out and at not in clause.verb]
    after = [at for at in clause.positions if at > answer[-1] and at not in out and at not in clause.verb]
    verb = [at for at in clause.verb if at not in answer]
    if moves:
        stop = stop_of(clause, answer, bare)
        stop -= clause.tokens[stop - 1].low in _HOW_WELL and stop - 1 in clause.positions
        rest = [at for at in (*before, *after) if at < stop and at not in bare]
        held = [at for at in (*before, *after) if at not in rest]
        runs = [_run(words, clause, rest), question, _run(words, clause, held), _run(words, clause, verb)]
    else:
        mark = "," if after and clause.tokens[after[0]].text == "," else ""
        rest = _run(words, clause, after).strip(" ,")
        runs = [_run(words, clause, before), f"{question}{mark} {rest}", _run(words, clause, verb)]
    return finished([clause.frame, clause.named, *runs])


def dated(words: Words, clause: Clause, answer: Sequence[int], question: str, *, without: Sequence[int]) -> str:
    """Return the clause with the question word for its date in place, or behind its subject; raises NoStem."""
    left = [at for at in clause.positions if at not in without and at not in answer]
    after = [at for at in left if at > answer[-1]]
    subject = clause.subject if clause.subject and after[: len(clause.subject)] == list(clause.subject) else ()
    subject = (
        ()
        if any(one.case == "nominative" and subject and one.positions[0] == subject[-1] + 1 for one in clause.phrases)
        else subject
    )
    before = [*(at for at in left if at < answer[0]), *subject]
    rest = [at for at in after if at not in subject]
    return finished([clause.frame, clause.named, _run(words, clause, before), question, _run(words, clause, rest)])


_HOW_WELL = frozenset({"yaxşı", "pis", "tez", "gec", "asan", "çətin", "tamam", "tamamilə"})


def _run(words: Words, clause: Clause, positions: Sequence[int]) -> str:
    return words.phrase(clause.sentence, positions) if positions else ""


def finished(parts: Sequence[str], *, may_point: bool = False) -> str:
    """Return the parts as one question; NoStem where it is too long or speaks of what it does not name.

    With may_point it may: somebody who has read more puts it right.
    """
    stem = " ".join(part.strip(" ,;–—-") for part in parts if part).strip(" ,;–—-")
    stem = _USUALLY.sub(r" \1 ", _ASIDE.sub("", _TALE.sub("", stem)))
    if lower_word(stem.split()[0], "az") in {"və", "ya", "yaxud", "həm"} if stem else False:
        raise NoStem("pronoun")
    first, _space, rest = stem.partition(" ")
    stem = rest if lower_word(first.strip(","), "az") in _LEADING and len(rest.split()) > 2 else stem
    second = stem.split()[1:2]
    if parts[0] and second and second[0] in _LEADING and len(parts[0].split()) == 1:
        stem = " ".join([parts[0], *stem.split()[2:]])
    low = [word.strip("“”.,()").lower() for word in stem.split()]
    if stem.count("«") != stem.count("»") or stem.count("“") != stem.count("”"):
        raise NoStem("quotes")
    is_of_each_other = low[0].startswith("bir-bir") and not is_participle(low[1])
    if is_of_each_other or (low[0] == "bir" and low[1].startswith(("neçəsi", "çoxu", "qismi"))):
        raise NoStem("pronoun")
    if len(low) > MOST_WORDS:
        raise NoStem("too_long")
    if len(low) < 3 and low[-1] != "nədir":
        raise NoStem("too_short")
    if not may_point:
        _refuse_open(stem, low)
    return capitalize(stem, "az") + "?"


def _refuse_open(stem: str, low: list[str]) -> None:
    """Raise NoStem where a question speaks of what it does not name."""
    pronouns = pronouns_in(low)
    if (
        any(
            (word in pronouns and (not at or word not in _ITSELF) and not _is_bound(low, at))
            or (word.endswith(YOURS + OURS) and len(word) > 6)
            for at, word in enumerate(low)
        )
        or lacks_owner(stem)
        or (low[0] in _ORDER and low[1].startswith(("kim", "nə", "hara", "hansı")))
        or _is_after(low)
    ):
        raise NoStem("pronoun")


def _is_bound(low: list[str], at: int) -> bool:
    """Whether the words before a pronoun say what it means: there, late in a question; the art and its customs."""
    return (low[at] in _THERE and at >= LATE) or (low[at] in _OWNERS and at > 1 and low[at - 1] == "və")


def _is_after(low: list[str]) -> bool:
    """Whether a question begins by telling how long after something it was that only the text tells: üç il sonra."""
    words = [word for word in low if word not in _NEARLY]
    spans = [word.removesuffix("dan").removesuffix("dən") for word in words]
    return any(word in {"sonra", "əvvəl"} and spans[at - 1] in TIMES for at, word in enumerate(words[:LONG]) if at)


def is_of_kind_alone(low: list[str]) -> bool:
    """Return whether words begin with a noun so general that only the text tells which it means: İş nədən başlayır?"""
    follows = forms_of(low[1])
    is_first = any(form.is_owned for form in follows) and not all(form.case == "accusative" for form in follows)
    return low[0] in _ANY_OF_KIND and not is_first


def lacks_owner(stem: str) -> bool:
    """Return whether one of the first words is owned and owns, and no owner stands before it: bədəninin temperaturu."""
    words = [word.strip("“”.,()") for word in stem.split()[:4]]
    forms = forms_of(lower_word(words[0], "az")) if words else ()
    if _has_no_owner_in(words):
        return True
    if words and words[0].endswith(("ndakı", "ndəki")):
        forms = forms_of(lower_word(words[0][:-2], "az"))
    is_twice = bool(words) and not forms and words[0].endswith(_TWICE) and len(words[0]) > LEAST_TWICE
    if len(words) > 1 and is_of_kind_alone([lower_word(word, "az") for word in words]):
        return True
    is_side = bool(words) and _SIDES_OF.match(lower_word(words[0], "az")) is not None
    if is_twice or is_side or (words and _DONE_BY.search(words[0])):
        return True
    if forms and all(form.is_owned and form.case not in {"nominative", "accusative"} for form in forms):
        return True
    plain = next((at for at, word in enumerate(words) if lower_word(word, "az") not in _ORDER), 0)
    before_name = plain and len(words) > plain + 1 and words[plain + 1][:1].isupper()
    if before_name and words[plain][-1:] in "ıiuü":
        return True
    words = [word.strip("“”.,()") for word in stem.split()[:LATEST_OWNER]]
    for at, word in enumerate(words):
        is_double = word.endswith(("ının", "inin", "unun", "ünün", "sının", "sinin")) and word.islower()
        bare = word[:-3]
        if is_double and bare not in COMMON_NOUNS and (bare[:-1] in COMMON_NOUNS or bare[:-2] in COMMON_NOUNS):
            before = words[at - 1] if at else ""
            is_owner = any(form.case == "nominative" for form in forms_of(lower_word(before, "az")))
            if not before.endswith(("ın", "in", "un", "ün")) and not before[:1].isupper() and not is_owner:
                return True
    return False


def _has_no_owner_in(words: Sequence[str]) -> bool:
    """Whether an adjective opens a question, and behind it stands what is somebody's, though nobody is named."""
    if len(words) < 2 or not _OF_THEM.search(words[1]) or words[0].endswith(("ın", "in", "un", "ün")):
        return False
    first = lower_word(words[0], "az")
    return first in ADJECTIVES or first.endswith(("lı", "li", "lu", "lü", "sız", "siz", "suz", "süz"))


def has_subject(clause: Clause, answer: Sequence[int], *, counted: bool = False) -> bool:
    """Return whether the stem will say of what it asks: a subject besides the answer, or what is counted in it."""
    if not clause.is_first and len(clause.phrases) < 3:
        return False
    if clause.named or clause.subject or clause.tokens[clause.positions[-1]].low == "var":
        return True
    is_used = "istifadə" in {clause.tokens[at].low for at in clause.verb}
    left = [one for one in clause.phrases if not set(one.positions) & set(answer)]
    inside = any(one.case == "nominative" and set(one.positions) & set(answer) for one in clause.phrases)
    inside = inside and counted and is_intransitive(clause.tokens[clause.verb[-1]].low)
    return (is_used and any(one.case in {"ablative", "postposition"} for one in left)) or (inside and bool(left))


def positions_of(found: Found) -> tuple[int, ...]:
    """Return the positions of a value."""
    return tuple(range(found.first, found.last))
