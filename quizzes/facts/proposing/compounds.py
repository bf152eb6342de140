"""Tells the Azerbaijani nouns of two parts (avtobus marşrutu, tibb bacısı) from a noun and what follows it."""

from functools import lru_cache

from quizzes.facts.proposing.counting_words import ADJECTIVES, NOT_NOUNS, NOUNS
from quizzes.facts.proposing.suffixes import bases, without_suffix
from quizzes.facts.proposing.tokens import word_set

_OWNED = ("ı", "i", "u", "ü")
_INFLECTED = ("ın", "in", "un", "ün", "da", "də", "dan", "dən", "ya", "yə", "lar", "lər", "la", "lə", *_OWNED)
_NO_OWNERS = word_set("nəfər dəfə gün il ay həftə saat dəqiqə faiz manat yer il dənə ədəd cüt")
_AGENTS = word_set(
    "adam kişi qadın insan sakin işçi əsgər döyüşçü oyunçu şagird tələbə müəllim həkim turist vətəndaş üzv iştirakçı "
    "idmançı fermer alim"
)
_NO_PARTS = word_set(
    "cəmi biri ikisi hamısı çoxu azı özü yarısı qalanı digəri əksəriyyəti hissəsi bəzisi üçü kimi içəri geri dəxi belə "
    "tərəfi tərəfindən haqqında barədə üzərində üzərindən içində içindən altında yanında arasında arasından boyu "
    "lehi əleyhi yanı üstü əvəzi adı hesabı xeyri qarşısı üzəri içi arası ətrafı haqqı barəsi uğru vəzifəsi sırası "
    "ərzində müddətində zamanı vaxtı qarşı sonrakı əvvəlki indiki sonuncu birinci ikinci yeni iri qeyri sayı günü "
    "gecəsi səhəri axşamı əsasında nəticəsində vasitəsilə səbəbindən məqsədilə sonunda əvvəlində ortasında"
)
_VERBAL = (
    *("dı", "di", "du", "dü", "dığı", "diyi", "duğu", "düyü", "acağı", "əcəyi", "ması", "məsi", "mağı", "məyi"),
    *("ıncı", "inci", "uncu", "üncü", "ıcı", "edici", "edilmiş", "lı", "li", "lu", "lü", "nki", "dakı", "dəki"),
)


@lru_cache(maxsize=20_000)
def is_compound(owner: str, part: str) -> bool:
    """Return whether two words make one counted noun: the second is owned ("marşrutu") and the first is bare."""
    if owner in _NO_OWNERS or part in NOT_NOUNS["az"] or part in _NO_PARTS or part in ADJECTIVES["az"]:
        return False
    is_bare = owner in NOUNS["az"] or not (owner.endswith(_INFLECTED) or without_suffix(owner, NOUNS["az"]) is not None)
    if not is_bare:
        return False
    forms = [form for form in (part, *bases(part)) if len(form) > 3 and form.endswith(_OWNED)]
    if not forms or any(form.endswith(_VERBAL) or form in _NO_PARTS or form in ADJECTIVES["az"] for form in forms):
        return False
    return owner not in _AGENTS or without_suffix(part, NOUNS["az"]) is not None
