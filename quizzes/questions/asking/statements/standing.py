"""Tells which sentences can stand among statements: readable alone, not of all or none, telling something."""

import re

from quizzes.language.letters import capitalize
from quizzes.language.values import DATE_TYPES, NUMBER_TYPES
from quizzes.questions.asking.azerbaijani.gaps.gap_nouns import noun_form
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.likeness import content_words, fold
from quizzes.questions.asking.words.noun_kinds import is_known

SHORTEST, LONGEST = 5, 19
LEAST_TOLD, LOOKED_BACK, OFTEN = 3, 4_000, 3
_NEVER = frozenset(
    [
        *("all", "every", "always", "never", "only", "none", "must", "no", "completely", "entirely", "which", "these"),
        *(
            "those",
            "right",
            "true",
            "statements",
            "you",
            "your",
            "we",
            "our",
            "us",
            "i",
            "my",
            "me",
            "this",
            "that",
            "such",
        ),
        *("so", "however", "itself", "himself", "herself", "themselves", "therefore", "instead", "otherwise", "there"),
        *("perhaps", "bütün", "yalnız", "həmişə", "heç", "hər", "daim", "ancaq", "hansı", "doğrudur", "biz", "bizim"),
        *("bizə", "siz", "sizin", "mən", "mənim", "bu", "həmin", "belə", "onlar", "onların", "onlara", "onları", "o"),
        *("onun", "ona", "onu", "burada", "orada", "buradan", "oradan", "bunun", "buna", "bunu", "guya", "əslində"),
        *("deməli", "demək"),
    ]
)
_NEVER_IN = {
    "en": frozenset(map(fold, _NEVER)) - {"that", "so", "no"},
    "az": frozenset(map(fold, _NEVER)),
}
_OPEN = (
    "Where ", "The whole ", "The two ", "The three ", "The others ", "The rest ", "What ", "The same ",
    "The other ", "The second ", "The last ", "Ən yaxşı", "Qalan", "Hər ikisi", "İkisi", "Biri ",
    "Bir hissəsi", "Bir qismi", "Çoxu ", "Bəzisi", "Birinci", "İkinci", "Bəziləri", "Digər",
)  # fmt: skip
_DEFINITE = re.compile(r"^(?:[A-Z][a-z]+ly,? |In [a-z]+ )?[Tt]he ([a-z]+(?: [a-z]+)?)\b")
_STEP = re.compile(
    r"^(?:The|Its|Their) (?:first|second|third|next|last|final) (?:step|stage|phase|part|one|task|attempt)\b"
)
_KNOWN_BEFORE = re.compile(
    r"\b[Tt]he (country|company|town|city|village|island|region|area|place|building|firm|council|government|king|queen"
    r"|emperor|ruler|treaty|machine|article|journey|voyage|book|letter|plan|idea|project|event|agreement|law|man|woman"
    r"|boy|girl|child|animal|plant|family|couple|invention|discovery|attempt|problem|result|change|sides|two|pair)\b"
    r"(?! (?:of|that|who|which|[A-Z]))"
)
_IT = re.compile(
    r"^(?:(?!\b(?:and|but|or|because|so|which|that|when|where|if|as|while|until|before|after|since|to|who|than)\b).)*?"
    r"\b(?:it|them|they)\b"
)
_OPENS = frozenset(
    ["even", "both", "each", "now", "here", "soon", "secondly", "thirdly", "finally", "next", "afterwards", "first"]
)
_LINKING = re.compile(
    r"^(?:First(?:ly)?|Secondly|Thirdly|Finally|Lastly|Then|Next|Afterwards|Also|Moreover|However|Indeed|In fact)\b,? "
)
_KIN = re.compile(
    r"^(?:\w+ )?(?:qızı|oğlu|atası|anası|qardaşı|bacısı|əri|arvadı|dostu|müəllimi|nəvəsi|babası|nənəsi|\w+l[aə]r[ıi])\b"
)
_OWNED = re.compile(r"(?:[ıiuü]n[aə]|[ıiuü]nd[aə]n?|[ıiuü]n[ıiuü]n?)$")
_LINK = re.compile(r"(?<=\w) (?:də|da|isə)(?= \w)")
_WORD = re.compile(r"[^\W\d_]+")


def stands_alone(text: str, language: str) -> bool:
    """Return whether a statement says nothing of all or none and points to nothing that stands outside it."""
    if not _NEVER_IN[language].isdisjoint(_WORD.findall(fold(text))):
        return False
    return (
        not text.startswith(_OPEN) and _STEP.match(text) is None and not fold(text).startswith(("that ", "so ", "no "))
    )


def without_links(text: str, language: str) -> str:
    """Return a statement without what links it to the one before: Secondly; the one particle of Suyu da artır."""
    if language == "en":
        return capitalize(_LINKING.sub("", text), "en")
    if len(links := _LINK.findall(text)) != 1:
        return text
    found = _LINK.search(text)
    is_needed = "," in text[: found.start()] or text[: found.start()].lower().endswith(("həm", "bəzən", "yenə", "belə"))
    return text if is_needed or not links else text[: found.start()] + text[found.end() :]


def is_telling(sentence: Sentence, text: str, language: str) -> bool:
    """Return whether a true statement is worth choosing: it names or counts something, or says much."""
    is_named = any(one.type in DATE_TYPES | NUMBER_TYPES or one.score for one in sentence.values)
    return (is_named or len(content_words(text)) >= LEAST_TOLD) and not leans(sentence, text, language)


def leans(sentence: Sentence, text: str, language: str) -> bool:
    """Return whether a statement begins with what only the text tells of: the fair, where a fair is told of.

    A bare noun is known without the text where its title says it, or where the text speaks of it all over. In
    Azerbaijani the first word shows that it is owned by what the text before names: səhifələrində.
    """
    if language == "az":
        word = text.split()[0].lower()
        return _KIN.match(text.lower()) is not None or (bool(_OWNED.search(word)) and noun_form(word) is None)
    low = fold(text).split()
    if set(low[:5]) & {"it", "they", "them", "its", "their", "then", "there"} or low[0].strip(",") in _OPENS:
        return True
    title = sentence.text.lstrip().partition("\n")[0].lower()
    title = "" if title.rstrip().endswith((".", "!", "?")) else title
    if any(noun not in title for noun in _KNOWN_BEFORE.findall(text)) or _IT.search(text):
        return True
    found = _DEFINITE.match(text)
    if found is None:
        return False
    noun, follows = found[1].split()[0], found[1].split()[-1]
    whole = sentence.text.lower()
    before = whole[max(0, sentence.start - LOOKED_BACK) : sentence.start]
    if re.search(rf"\b(?:a|an|one|new|first|great|his|her) (?:[a-z-]+ ){{0,2}}{noun}\b", before):
        return True
    is_bare = follows not in {"of", "that", "who", "which"} and is_known(noun, "en")
    return is_bare and noun not in title and len(re.findall(rf"\b{noun}\b", whole[:LOOKED_BACK])) < OFTEN
