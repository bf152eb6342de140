"""What a text says to be without something, where the other language says with it: susuz beside “with water”; pure."""

import re
from functools import lru_cache

from quizzes.language.letters import lower

# Nouns that take -sız, and the English words for them.
_NOUNS = {
    "su": "water",
    "duz": "salt",
    "hava": "air|atmosphere",
    "atmosfer": "atmosphere",
    "işıq": "light",
    "yuxu": "sleep",
    "rəqəm": "digits?|numbers?",
    "hərf": "letters?",
    "ad": "names?",
    "şifrə": "passwords?",
    "qapı": "doors?",
    "pəncərə": "windows?",
    "dam": "roofs?",
    "yol": "roads?",
    "meyvə": "fruits?",
    "kök": "roots?",
    "tikan": "thorns?|spines",
    "buynuz": "horns?|antlers?",
    "qan": "blood",
    "beyin": "brains?",
    "süzgəc": "filters?",
    "filtr": "filters?",
    "bağ": "strings?|ties?",
    "sim": "wires?|strings?",
    "mühərrik": "engines?|motors?",
    "internet": "(?:the )?internet",
    "yemək": "food|meals?",
    "qida": "food",
    "oksigen": "oxygen",
    "günəş": "sun(?:light)?",
    "torpaq": "soil|land",
    "qanad": "wings?",
    "quyruq": "tails?",
    "ayaq": "(?:legs?|feet)",
    "əl": "hands?",
    "göz": "eyes?",
    "diş": "teeth|tooth",
    "tük": "hair|fur|feathers",
    "saç": "hair",
    "qabıq": "shells?|bark|skin|peel",
    "onurğa": "backbones?|spines?",
    "sümük": "bones?",
    "nüvə": "nucle(?:us|i)",
    "yarpaq": "leaves|leaf",
    "toxum": "seeds?",
    "çiçək": "flowers?",
    "ağac": "trees?",
    "meşə": "forests?",
    "yağış": "rain",
    "qar": "snow",
    "bulud": "clouds?",
    "külək": "winds?",
    "od": "fire",
    "tüstü": "smoke",
    "cərəyan": "power|current|electricity",
    "elektrik": "power|electricity",
    "maşın": "cars?|machines?",
    "sürücü": "drivers?",
    "kağız": "paper",
    "kitab": "books?",
    "pul": "money",
    "silah": "weapons?|arms",
    "döyüş": "battles?|fight(?:ing)?",
    "müharibə": "wars?",
    "icazə": "permission|leave",
    "köməy": "help",
    "şəkər": "sugar",
    "yağ": "oil|fat|butter",
    "ət": "meat",
    "süd": "milk",
    "rəng": "colou?rs?",
    "iy": "smell|odou?r",
    "səs": "sounds?|noise|voice",
    "məna": "meaning|sense",
    "son": "end",
    "sahil": "coasts?|shores?",
    "peyk": "moons?|satellites?",
    "valideyn": "parents?",
    "uşaq": "children|child",
}
_SOFT = {"k": "[ky]", "q": "[qğ]"}
_WITH = r"\b(?:with|ha(?:s|ve|d|ving)|there (?:is|are|was|were)) (?!no\b|out\b)(?:\w+ ){0,2}?"
_WITHOUT = r"\b(?:without|free of|(?:ha(?:s|ve|d)|is|are|was|were|with) no) (?:\w+ ){0,2}?"
_CARRIES = r"(?:l[ıiuü](?:d[ıiuü]r)?|y?l[aə]|\w{0,4} ilə|\w{0,4} (?:var|vardır|olan))\b"


_MAY_LACK = re.compile(r"s[ıiuü]z|olma|yox")
_MAY_LACK_IN_ENGLISH = re.compile(r"without|free|less\b| no ", re.IGNORECASE)


def lacked_in_one(english: str, azerbaijani: str) -> str:
    """Return the words that lack something in one language alone, where the other says that it is there; or nothing."""
    text = lower(azerbaijani, "az")
    if not (_MAY_LACK.search(text) or _MAY_LACK_IN_ENGLISH.search(english)):
        return ""
    for noun, words in _NOUNS.items():
        lacking, having = _in_azerbaijani(noun)
        with_it, without_it = _in_english(words)
        lacked, denied = lacking.search(text), without_it.search(english)
        if lacked and not denied and with_it.search(english):
            return lacked[0]
        if denied and not lacked and having.search(text):
            return denied[0]
    return ""


@lru_cache
def _in_azerbaijani(noun: str) -> tuple[re.Pattern, re.Pattern]:
    stem = noun[:-1] + _SOFT.get(noun[-1], noun[-1])
    lacks = rf"\b{noun}(?:lar|lər)?s[ıiuü]z\w*|\b{stem}\w{{0,6}} (?:olma\w+|yoxdur|yox)"
    return re.compile(lacks), re.compile(rf"\b{stem}{_CARRIES}")


@lru_cache
def _in_english(words: str) -> tuple[re.Pattern, re.Pattern]:
    with_it = re.compile(rf"{_WITH}(?:{words})\b", re.IGNORECASE)
    return with_it, re.compile(rf"{_WITHOUT}(?:{words})\b|\b(?:{words})(?:less|-free)\b", re.IGNORECASE)
