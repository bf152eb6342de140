"""What an Azerbaijani sentence says that something or somebody is: what the sentences after it go on to tell of."""

from dataclasses import replace

from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.referring.pronouns import Known
from quizzes.questions.asking.azerbaijani.stems.stems import Words
from quizzes.questions.asking.azerbaijani.stems.things import without_copula
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.words import PRONOUNS, is_human
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import low_words


def said_to_be(clause: Clause) -> Known | None:
    """Return what a clause says by name that the best of its kind is: ən uca zirvə Şahdağdır."""
    low = low_words(clause.tokens, clause.subject)
    last = clause.positions[-1]
    found = next((one for one in clause.values() if one.last - 1 == last), None)
    if found is None or found.type not in NAME_TYPES or not ({"ən", "yeganə", "paytaxtı"} & set(low)):
        return None
    is_bare = found.first == clause.subject[-1] + 1 and clause.tokens[last].low.endswith(("dır", "dir", "dur", "dür"))
    return Known(without_copula(found.value, clause.tokens[last]), is_person=is_human(low[-1])) if is_bare else None


def one_of_them(sentence: Sentence) -> Known | None:
    """Return the person whom a sentence tells of as one of many: ustadlardan biri Habil Əliyev olub."""
    people = [one for one in sentence.values if one.type == "person"]
    tokens, end = sentence.tokens, sentence.last - 1
    end -= tokens[end - 1].low in {"olub", "idi", "olmuşdur", "olmuşdu"}
    if len(people) != 1 or people[0].last != end or tokens[people[0].first - 1].low not in {"biri", "birincisi"}:
        return None
    return Known(without_copula(people[0].value, tokens[end - 1]), is_person=True)


def identified(clause: Clause) -> Known | None:
    """Return what a clause says that the thing is which was told of before: Bu, qaraciyərdir."""
    said = [at for at in clause.positions if clause.tokens[at].kind == "word"]
    rest = said[1:] if clause.tokens[said[0]].low == "bu" else []
    word = clause.tokens[rest[-1]] if rest else None
    if word is None or len(rest) > 2 or not word.low.endswith(("dır", "dir", "dur", "dür")):
        return None
    noun = next((form for form in forms_of(word.low[:-3]) if form.case == "nominative"), None)
    before = [clause.tokens[at].low for at in rest[:-1]]
    is_plain = noun is not None and not noun.is_plural and noun.is_owned == bool(before) and not set(before) & PRONOUNS
    return Known(" ".join([*before, word.low[:-3]]), is_owned=noun.is_owned or None) if is_plain and noun else None


def called_by_name(words: Words, clause: Clause) -> Clause:
    """Return the clause with only the name of the person whom it introduces: Gülnaz adlı bir qız, Gülnaz."""
    low = low_words(clause.tokens, clause.subject)
    if "adlı" not in low[1:] or clause.tokens[clause.verb[-1]].low == "var":
        return clause
    name = clause.subject[: low.index("adlı")]
    after = [one for one in clause.phrases if one.case == "nominative" and one.positions[0] == clause.subject[-1] + 1]
    out = {*clause.subject, *(at for one in after for at in one.positions)}
    rest = tuple(at for at in clause.positions if at not in out)
    left = tuple(one for one in clause.phrases if not set(one.positions) & out)
    return replace(clause, positions=rest, phrases=left, named=words.phrase(clause.sentence, name), subject=())
