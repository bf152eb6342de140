"""English nouns that can stand for one whatever the text tells: those of its verb, the other units of time."""

from quizzes.language.english import plural
from quizzes.questions.asking.english.stock.stock import EnglishStock, Word
from quizzes.questions.asking.words.verb_frames import nouns_with
from quizzes.questions.asking.words.vocabulary import rows_of


def framed_nouns(stock: EnglishStock, key: Word) -> list[str] | None:
    """Return the nouns that stand with the verb of the key as it does, none told with it elsewhere."""
    verbs = stock.verbs_beside(key) if key.is_head else []
    others = nouns_with(verbs, key.text, "en")
    if others is None:
        return None
    told = {
        form
        for word in stock.near(key)
        for form in (word.text, word.lemma)
        if form in others and set(verbs) & set(stock.verbs_beside(word))
    }
    return [other for other in others if other not in told]


def times_like(key: Word) -> list[str]:
    """Return the other units of time in the number of the key."""
    rows = (row.split() for row in rows_of("en", "time_units"))
    others = [
        other for row in rows if key.lemma in row for other in row if abs(row.index(other) - row.index(key.lemma)) == 1
    ]
    return [plural(other) for other in others] if key.tag == "NN2" else others
