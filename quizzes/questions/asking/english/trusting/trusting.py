"""Tells whether an English question can be trusted by the words of its stem: whole, told, not its own answer."""

import re

from quizzes.facts.proposing.name_words import PEOPLES
from quizzes.questions.asking.english.words.verbs import participle_base, past_base, third_base
from quizzes.questions.asking.english.words.words import is_human
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.texts.drafts import AskedQuestion
from quizzes.questions.asking.words.vocabulary import words_of

_LINK = "in|on|at|of|with|by|for|from|to|within|into"
_TWO_LINKS = re.compile(rf"\b(?:in|on|at|of|with|by|for) (?:{_LINK})\b|\bfrom (?:to|with|by|of|for)\b")
_SUBJECT = re.compile(rf"(?:What|Who|Which \w+) (\w+) (?:{_LINK})\b")
_LAST = re.compile(r"\b(?:do|does|did) .*\b(\w+) (?:with|by)\?$")
_AUXILIARY = "did|do|does|is|are|was|were|has|have|had|can|could|may|might|must|should|will|would"
_HANGING = re.compile(rf"(?:What|Who) (?!(?:{_AUXILIARY})\b).* (?:from|of|with|at|to|into|for)\?")
_UNTOLD = re.compile(
    r"\b(?:an?|the) (?:small|large|certain|great|huge|tiny|single)? ?"
    r"(?:(?:quantity|amount|part|piece)\b(?! of)|number\b(?! of| \w+ed\b))"
)
_NEEDING_OBJECT = words_of("en", "needing_object")
_FAR_OFF = re.compile(
    r"(?:On|At|From|Over|To) the (?:far|other|near|opposite|left|right|outer|inner) (?:side|end|bank|hand)\b(?! of)"
)
_ANOTHER = re.compile(rf"\b(?:another|other|such an?|same) (?:\w+ )?{GAP}")
_BARE_GAP = re.compile(rf"(?:The {GAP}|{GAP},)(?: [a-z’,-]+){{1,8}}")
_IS_KEY = re.compile(rf"(?:The|A|An|This) {GAP} (?:is|was|are|were) (\w+)")
_TIME_FOR_SUBJECT = re.compile(
    r"\b(?:do|does|did|has|have|had|is|are|was|were|can|could|will|would) (?:every|each|one|last|next) "
    r"(?:year|month|week|day|morning|evening|night|spring|summer|autumn|winter) (?!of\b|for\b)[\w-]+ "
)
_WITHOUT_VERB = re.compile(rf"^What (?:do|does|did) (?:{_LINK})\b")
_CUT_WORD = re.compile(rf"\bo\?$|[A-Z]\w+ (?:{'|'.join(one.capitalize() for one in sorted(PEOPLES['en']))})\?$")
_WITHOUT_NOUN = re.compile(r"\b(?:from|of|with|to|into|for) (?:above|below|under|inside|behind|beneath)\?$")
_SOME_DAY = re.compile(r"(?:When|In which \w+) (?:did|was|were|had) an? [\w-]+ (?:been )?[\w-]+\?")
_SOME = re.compile(
    r"\b(?:some|others|ones|one|another) (?:in|into|to|from|at|on|with|for|by|as)\b|\b(?:in|of|on|to) each\?"
)
_SUCH = re.compile(r"\bsuch (?!as\b)(?:an? )?[a-z]+s?\b(?! (?:as|that)\b)")
_DONE_SO = re.compile(r"\b(?:do|does|did|done|doing) so\b")
_CUT_SHORT = (_SOME_DAY, _SOME, _DONE_SO, _TIME_FOR_SUBJECT, _WITHOUT_VERB, _CUT_WORD, _WITHOUT_NOUN)
_WHAT_IS = re.compile(r"What (?:is|was) [A-Z][\w-]+\?")
_IN_ROW = re.compile(r"the (?:first|second|third|\w+th|last|youngest|eldest) of\b")
_SOME_EVENT = re.compile(r"What (?:was|were|had|[a-z]+ed|[a-z]+ew|made|gave|took|led|brought)\b")
_FROM_WHAT = re.compile(r"What (?:was|were) \w+(?: \w+)+ \w+(?:ed|en|n|t) (?:from|into|with|on|to)\?")
_SURE = re.compile(r"\b(?:the|its|their|his|her|this|[A-Z]\w+)\b|\d|[’']s")
_SHORT = 7
_BEHIND_HEAD = re.compile(r" (?:named|called|known|who|whose|whom)\b")
_FEMALE, _MALE = words_of("en", "women") | {"female"}, words_of("en", "men") | {"male"}
_CUT_DATE = re.compile(
    r"\b(?:on|in|by|at) \d{1,2}\?$|^What (?:did|does|do) (?:the )?(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b"
)
_LEADS_ON = re.compile(r"\b(?:meaning|called|named|including|containing|such|like|than|as)$")
_CUT_KEY = re.compile(
    r"(?:when|because|after|before|until|while|so that) .* (?:in|on|at|of|from|with|by|for|to|since|until|during)$"
)
_AT_TIME = re.compile(r"(?:at|by|in|from|towards) the (?:beginning|end|start|middle|close|turn|height|eve) of\b", re.I)
_BY_WHEN_DOING = re.compile(r"(?:By|Since) when (?:was|were|is|are) .*[a-z]{2}ing\b")
_OWNED = re.compile(r"(?:their|his|her|its) ")
_EACH_DO = re.compile(r"\b(?:do|are|were|have) (?:each|every)\b|\b(?:does|is|was|has) (?:most|many|few|several)\b")
_TELLS_NOTHING = re.compile(
    r"^Why (?:can|could|did|does|do) .* (?:explain|say|tell|understand|know|cover|line|coat|fill|surround)"
    r"(?: with [\w ]+| in [\w ]+)?\?$"
)
_TWICE_OWNED = re.compile(r"\bof (?:the )?\w+[’']s \w+ [a-z]+ |\w(?:[’']s|s[’']) (?:\w+ )?\w+(?:[’']s|s[’'])(?= )")
_FAR_OWNER = re.compile(r"\b(?:an?|the) [a-z]+ (?:at|in|from|with|on|near) (?:\w+ ){0,5}\w+[’']s [a-z]")
_THEIR = re.compile(r"\b(?:their|they|them|theirs)\b")
_MANY = re.compile(
    r"\b[a-z]+[^s\W]s\b|\b(?:people|men|women|children|mice|feet|teeth|sheep|cattle|fish|and)\b|\b[A-Z]\w+s\b"
)


def trusts_english_stem(question: AskedQuestion) -> bool:
    """Return whether a stem stands, a question or a sentence with a gap."""
    text = quoted(question.stem)
    if text.count('"') % 2 or question.key.count('"') % 2:
        return False
    if GAP in question.stem:
        return not (
            _BARE_GAP.fullmatch(text)
            or _FAR_OFF.match(text)
            or _ANOTHER.search(text)
            or (". " not in text and (_DONE_SO.search(text) or _SUCH.search(text)))
            or _says_what_it_is(text)
            or _says_gender(text, question.key)
            or _points_back(text.replace(GAP, question.key))
        )
    if _LEADS_ON.search(question.key) or _CUT_KEY.match(question.key) or _CUT_DATE.search(text):
        return False
    if " " not in question.key and re.search(rf"\b(?:by|to|after|upon) {re.escape(question.key)}\b", text):
        return False
    if _BY_WHEN_DOING.match(text) or (text.startswith("Where") and _AT_TIME.match(question.key)):
        return False
    if question.kind == "who" and (not is_somebody(question.key) or _OWNED.match(question.key)):
        return False
    if _FAR_OWNER.search(text) or _TWICE_OWNED.search(text) or _EACH_DO.search(text) or _TELLS_NOTHING.search(text):
        return False
    if any(one.search(text) for one in _CUT_SHORT) or _is_some_event(text):
        return False
    if _WHAT_IS.fullmatch(text) and _IN_ROW.match(question.key):
        return False
    return not (_TWO_LINKS.search(text) or _UNTOLD.search(text) or lacks_object(text))


def lacks_object(stem: str) -> bool:
    """Return whether a stem has lost what its verb acts on: What built with stones? What catches yawns from?"""
    if _HANGING.fullmatch(stem):
        return True
    found = _SUBJECT.match(stem) or _LAST.search(stem)
    return found is not None and _base(found[1].lower()) in _NEEDING_OBJECT


def _says_what_it_is(text: str) -> bool:
    """Whether a sentence that opens with the gap says at once what stands in it: The disease was cholera."""
    found = _IS_KEY.match(text)
    return found is not None and participle_base(found[1].lower()) is None


def _says_gender(text: str, key: str) -> bool:
    """Whether a pronoun behind the gap tells at once that a woman or a man is meant: The female lays her eggs."""
    after = set(text.partition(GAP)[2].lower().split())
    return bool((key in _FEMALE and after & {"she", "her"}) or (key in _MALE and after & {"he", "his", "him"}))


def _is_some_event(text: str) -> bool:
    """Whether a short stem asks for the subject of what happened once and does not say where: What demanded herds?"""
    if _FROM_WHAT.fullmatch(text):
        return False
    told = text.split(" ", 2)[2] if text.count(" ") > 1 else ""
    return len(text.split()) < _SHORT and bool(_SOME_EVENT.match(text)) and not _SURE.search(told)


def _base(verb: str) -> str:
    return past_base(verb) or third_base(verb) or verb


def _points_back(text: str) -> bool:
    """Whether "their" or "them" stands before anything that it may mean."""
    found = _THEIR.search(text)
    if found is None or ". " in text:
        return False
    return _MANY.search(text[: found.start()]) is None


def is_somebody(words: str) -> bool:
    """Return whether words name a person or people: Karl von Frisch, the keeper; not a lens."""
    head = _BEHIND_HEAD.split(words.lower(), maxsplit=1)[0]
    return is_human(tuple(head.split())) if words[0].islower() else True
