"""Tells whether a phrase that a text gives elsewhere may stand beside a key: of its sort, and not true as well."""

import re

from quizzes.questions.asking.azerbaijani.stems.stems import lacks_owner
from quizzes.questions.asking.azerbaijani.stock.fitting import is_fragment, is_other_time, is_scene, is_wider
from quizzes.questions.asking.azerbaijani.words.words import RELATIONS
from quizzes.questions.asking.distractors.choice_heads import head_of, is_beside
from quizzes.questions.asking.distractors.opposed import PARTICLES
from quizzes.questions.asking.english.words.words import PREPOSITIONS
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.texts.drafts import Draft, Phrase
from quizzes.questions.asking.words.vocabulary import rows_of, words_of

NEXT, AROUND = 1, 2
_CLAUSES = ("happens", "undergoes", "reason", "done", "doing", "part:baş verir", "part:nə etmək", "part:nə vaxt")
_BE = frozenset({"is", "are", "was", "were"})
_OPEN_ENDS = PARTICLES | PREPOSITIONS | _BE | {"has", "have", "had", "of", "than", "as", "the", "a", "an"}
_LIFE = re.compile(r"\b(?:was|were|is|are) born\b|\bdied\b|\b(?:anadan ol|vəfat|doğul)")
_OBJECTLESS = re.compile(
    r"\b(?:pick|picked|picking|carry|carried|carrying|remove|removed|removing|bring|brought|bringing|hold|held|holding"
    r"|put|putting|make|made|making|give|gave|giving|dig|dug|digging|build|built|building)(?: (?:up|out|off|away))?"
    r" (?:under|in|on|at|to|from|into|with|of)\b"
)
_PURPOSES = ("reason:to", "reason:so that", "doing:")
_UNMEANT = re.compile(
    r"^(?:to|so that .*?(?:can|could)) (?:die|lose|suffer|fall|fail|happen|appear|disappear|remain|be|seem|own|live"
    r"|belong|exist|look|contain|consist|weigh)\b"
)
_SOME = ("çoxun", "bəzilərin", "hamısın", "birin", "digərin", "əksəriyyətin", "yarısın", "qalanın", "başqaların")
_SPOTS = ("spot", "part:hara")
_FREE = ("part:necə", "whole:is", "whole:why", "whole:happens")
_HAPPENING = ("happens", "undergoes", "part:baş verir")
_MAY = re.compile(r"\b(?:may|might|could|would|can|cannot|will|should|must|had|has|have)\b|\b\w+(?:a|ə) bil\w+")
_SUBJECTS = frozenset({"it", "they", "he", "she"})
_BODY = frozenset(word for row in rows_of("en", "wide_kinds") if "gill" in row.split() for word in row.split())
_NO_SPOTS = {"en": words_of("en", "no_spots"), "az": words_of("az", "no_spots")}


def may_stand_told(phrase: Phrase, draft: Draft, read: TextRead) -> bool:
    """Return whether a phrase of the pool of a draft is an answer of the sort of its key that is wrong there."""
    far = min(abs(number - draft.sentence.number) for number in phrase.sentences)
    if draft.verb and draft.verb in phrase.verbs:
        return False
    if read.language == "az" and _is_of_other_sort(phrase.words, draft):
        return False
    if draft.pool.startswith(_CLAUSES):
        is_whole = phrase.words.rpartition(" ")[2] not in _OPEN_ENDS and not _OBJECTLESS.search(phrase.words)
        is_whole = is_whole and not (_LIFE.search(phrase.words) and not _LIFE.search(draft.key))
        return far > NEXT and is_whole and _is_clause_like(phrase, draft) and not _is_no_purpose(phrase, draft)
    if draft.pool.startswith(_SPOTS) or draft.kind == "where":
        is_spot = far > AROUND and head_of(phrase.words, read.language) not in _NO_SPOTS[read.language]
        is_like = _is_azerbaijani_spot_like if read.language == "az" else _is_spot_like
        return is_spot and is_like(phrase.words, draft.key)
    if draft.pool.startswith(_FREE):
        return far > 0 and (" " in phrase.words) == (" " in draft.key)
    return is_beside(phrase.words, draft.key, read.language) is not False and not read.shelf.is_told(phrase, draft)


def _is_of_other_sort(words: str, draft: Draft) -> bool:
    """Whether an Azerbaijani phrase is half of one, or tells a place or a time in another way than the key."""
    is_time = draft.pool == "part:nə vaxt" or " nə vaxt " in draft.stem
    is_other_spot = draft.kind == "where" and (is_scene(words) != is_scene(draft.key) or is_wider(words, draft.key))
    is_half = lacks_owner(words) or is_fragment(words) or words.startswith(_SOME)
    return is_half or is_other_spot or (is_time and is_other_time(words, draft.key))


def _is_no_purpose(phrase: Phrase, draft: Draft) -> bool:
    """Whether a phrase tells what nobody means to do, so that it is no answer to what for: to die of cancer."""
    return draft.pool.startswith(_PURPOSES) and bool(_UNMEANT.search(phrase.words))


def _is_spot_like(words: str, key: str) -> bool:
    """Whether two English places stand behind one preposition, both or neither a part of a body, or are of one kind."""
    heads = [head_of(one.partition(" ")[2], "en") for one in (words, key)]
    is_same = words.partition(" ")[0].lower() == key.partition(" ")[0].lower()
    is_same = is_same and (heads[0] in _BODY) == (heads[1] in _BODY)
    return is_same or is_beside(words.partition(" ")[2], key.partition(" ")[2], "en") is True


def _is_azerbaijani_spot_like(words: str, key: str) -> bool:
    """Whether a place can stand beside one that a noun of position ends: under the bridge, under the wall."""
    last = key.rpartition(" ")[2]
    is_position = " " in key and last.startswith(RELATIONS) and last.endswith(("da", "də"))
    return not is_position or words.rpartition(" ")[2] == last


def _is_clause_like(phrase: Phrase, draft: Draft) -> bool:
    """Whether two clauses have one frame: both begin with a pronoun or neither, neither alone tells what only may be.

    What happened before something is told before it, so that the wrong answers are told after it; and the reverse.
    """
    if not draft.pool.startswith(_HAPPENING):
        return True
    row, others = (text.lower().split() for text in (phrase.words, draft.key))
    if row[0] != others[0] and {row[0], others[0]} & _SUBJECTS:
        return False
    if row[0] in _SUBJECTS and others[1] in _BE and row[1] != others[1]:
        return False
    told = max(phrase.sentences) > draft.sentence.number, min(phrase.sentences) < draft.sentence.number
    if (" before " in draft.stem and not told[0]) or (" after " in draft.stem and not told[1]):
        return False
    return bool(_MAY.search(phrase.words)) <= bool(_MAY.search(draft.key))
