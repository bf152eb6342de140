"""Guesses from its words whether a text is English or Azerbaijani; pure, a hint and never a fact."""

import re

from quizzes.sources.normal_forms import composed_text

MOST_LETTERS = 20_000
WORD = re.compile(r"[^\W\d_]+")
FEWEST_SHARE = 0.08
ENGLISH = "the of and is was were are to with from by that which for its it this has have had been"
AZERBAIJANI = (
    "və bu ilə üçün olan olub edib bir ki onun isə da də ildə tərəfindən haqqında kimi daha sonra ən hər ya"
    " yerləşir idi var çox öz rayonu şəhəri çayı"
)
NEITHER = (
    "und der die das ist nicht mit für le la les des est une dans que el los por con una para del il di che non"
    " ve için olarak ile de и в на что не с по как это"
)
TURKISH = frozenset(["ve", "için", "ile", "olarak", "değil"])
COMMON = {language: frozenset(words.split()) for language, words in (("en", ENGLISH), ("az", AZERBAIJANI))}
ELSEWHERE = frozenset(NEITHER.split())
ONLY_AZERBAIJANI = re.compile("[əƏ]")


def guessed_language(text: str) -> str:
    """Return "en" or "az" where the words of a text, however short, say so; '' where they do not."""
    beginning = composed_text(text[:MOST_LETTERS]).text
    words = [word.replace("İ", "i").lower() for word in WORD.findall(beginning)]
    if not words:
        return ""
    shares = {language: sum(word in common for word in words) / len(words) for language, common in COMMON.items()}
    shares["az"] += sum(bool(ONLY_AZERBAIJANI.search(word)) for word in words) / len(words)
    elsewhere = sum(word in ELSEWHERE for word in words) / len(words)
    best = max(shares, key=shares.__getitem__)
    if best == "az" and not ONLY_AZERBAIJANI.search(beginning) and TURKISH.intersection(words):
        return ""
    return best if shares[best] >= FEWEST_SHARE and shares[best] > max(elsewhere, *_others(shares, best)) else ""


def _others(shares: dict[str, float], best: str) -> list[float]:
    return [share for language, share in shares.items() if language != best]
