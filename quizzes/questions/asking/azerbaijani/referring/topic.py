"""Remembers what an Azerbaijani text speaks of, for pronouns, sentences without a subject and what is owned."""

from dataclasses import replace

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.referring.again import without_pointing
from quizzes.questions.asking.azerbaijani.referring.dropped import (
    acts_on_another,
    drops_subject,
    goes_on_with_pronoun,
    hides_subject,
    says_name_of,
    shares_ending,
    stays_known,
    tells_of_main,
    tells_of_people,
)
from quizzes.questions.asking.azerbaijani.referring.main import main_of
from quizzes.questions.asking.azerbaijani.referring.place import place_of
from quizzes.questions.asking.azerbaijani.referring.pronouns import (
    Known,
    owner_of,
    subject_of,
    written_out,
)
from quizzes.questions.asking.azerbaijani.referring.said_to_be import (
    called_by_name,
    identified,
    one_of_them,
    said_to_be,
)
from quizzes.questions.asking.azerbaijani.stems.stems import Words
from quizzes.questions.asking.azerbaijani.stems.things import (
    is_surely_owned,
    is_told_within,
    with_owned_subject,
    without_scene,
)
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, OPEN, PRONOUNS, is_human
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import low_words

_WITHIN = frozenset({"biri", "digər", "başqa", "özü", "özünə", "özünü"})
_DEEDS = frozenset({"past", "pastperfect", "perfect", "perfect2"})
TITLES = ("alim", "şair", "yazıçı", "rəssam", "memar", "bəstəkar", "sənətkar", "ixtiraçı", "səyyah", "ustad")


class Topic:
    """Remembers the person or thing that the sentence before was about, and the place and person of the whole text."""

    def __init__(self, words: Words, *, main: str, sentences: list[Sentence]) -> None:
        self.words, self.main, self.sentences = words, main, sentences
        self.before: Known | None = None
        self.inner: Known | None = None
        self.told: list[Clause] = []
        self.tells_of_two = False
        self.thing = main_of(sentences)
        self.of_thing = Known(self.thing.words)
        self.place = place_of(sentences) or (self.thing.words if self.thing.is_place else "")

    def lose(self, sentence: Sentence) -> None:
        """Forget: a sentence could not be read; what all the text is about stays where it begins with that."""
        self.inner = None
        is_main = self.thing.is_meant(sentence.tokens[sentence.first], case="nominative")
        is_open = sentence.tokens[sentence.first].low.startswith(OPEN)
        if known := one_of_them(sentence):
            self.before = known
        elif tells_of_main(sentence, self.main, self.before):
            self.before = Known(self.main, is_person=True)
        elif not (self.before and self.before.is_main and not tells_of_people(sentence)):
            self.before = self.of_thing if is_main and self.thing.is_living else self.before if is_open else None
        self.told, self.tells_of_two = [], False

    def written_out(self, sentence: Sentence) -> Sentence:
        """Return the sentence with the pronouns that are sure written out."""
        rows = (sentence, *(clause.sentence for clause in self.told[:1]))
        names = {one.value for row in rows for one in row.values if one.type == "place"} - {self.place}
        known = written_out(sentence, self.before, self.place if not names else "", self.told, self.thing)
        return without_pointing(known, self.sentences)

    def keep(self, clauses: list[Clause]) -> None:
        """Remember a sentence that was read: what it was about, where that is one thing."""
        self.told, self.inner = clauses, None
        self.tells_of_two = any(map(acts_on_another, clauses))
        if known := identified(clauses[0]) or one_of_them(clauses[0].sentence):
            self.before = known
            return
        subjects = []
        for clause in (one for one in clauses if one.subject):
            subjects.append(self._subject(clause))
            self.before = self.of_thing if subjects[-1] == self.of_thing else self.before
        named = {one.words for one in subjects if one is not None}
        if len(named) == 1 and None not in subjects:
            known = next(one for one in subjects if one is not None)
            is_main = self.thing.is_living and lower_word(known.words, "az") == self.thing.many
            self.before = replace(known, is_main=True) if is_main else known
        elif subjects or not stays_known(self.before, clauses):
            self.before = None

    def _subject(self, clause: Clause) -> Known | None:
        if self._is_of_thing(clause):
            return self.of_thing
        if goes_on_with_pronoun(clause):
            return self.before
        is_same = all(clause.tokens[at].low.startswith(OPEN) for at in clause.subject)
        is_its = len(clause.subject) > 1 and clause.tokens[clause.subject[0]].low == f"{OPEN}onun"
        if is_same or (is_its and not self.thing.is_place):
            return self.before
        if self.thing.is_place and self.thing.is_meant(clause.tokens[clause.subject[0]], case="genitive"):
            return said_to_be(clause)
        return said_to_be(clause) or subject_of(self.words, clause)

    def _is_of_thing(self, clause: Clause) -> bool:
        """Whether a clause is about the animal of the whole text, or what it has: köstəbəyin xəzi, gözləri."""
        if not self.thing.is_living:
            return False
        tokens = [clause.tokens[at] for at in clause.subject]
        written = in_case(self.thing.words, "genitive")
        is_owned = any(self.thing.is_meant(one, case="genitive") or one.text == written for one in tokens[:-1])
        is_itself = len(tokens) == 1 and self.thing.is_meant(tokens[0], case="nominative")
        is_its = self.before == self.of_thing and (
            self._is_ownerless(clause) or any(token.low == f"{OPEN}onun" for token in tokens)
        )
        return is_owned or is_itself or is_its

    def resolve(self, clause: Clause) -> Clause | None:
        """Return the clause with what it is about; None where only a pronoun tells."""
        is_new = clause.is_first and not (self.inner is not None and shares_ending(clause))
        if is_new:
            self.inner = None
        clause = with_owned_subject(without_scene(clause))
        if {clause.tokens[at].low for at in clause.positions if not is_told_within(clause, at)} & (PRONOUNS - _WITHIN):
            return None if clause.is_first else clause
        if low_words(clause.tokens, clause.subject) in {(title,) for title in TITLES}:
            who = self.main or (self.before.words if self.before is not None and self.before.is_person else "")
            if not who:
                return None
            rest = tuple(at for at in clause.positions if at not in clause.subject)
            self.inner = Known(who, is_person=True)
            return replace(clause, positions=rest, named=who, subject=())
        if self.thing.is_living and low_words(clause.tokens, clause.subject) in {("dişi",), ("erkək",)}:
            return None
        clause = called_by_name(self.words, clause)
        if clause.named:
            self.inner = Known(clause.named, is_person=True)
            return clause
        if self._is_ownerless(clause) and clause.subject[0] != clause.positions[0]:
            return None
        known = self.before if is_new else self.inner
        if self._is_best(clause):
            return self._of_place(clause) or clause
        if clause.subject and not self._is_ownerless(clause):
            self.inner = subject_of(self.words, clause)
            return clause
        self.inner = None if clause.subject else self.inner
        known = self._doer(clause, known)
        if known is None:
            return self._of_place(clause) if clause.subject else clause
        is_within = "olan" in low_words(clause.tokens, clause.positions)
        if clause.subject and (is_within or (clause.is_first and self.tells_of_two)):
            return None
        return self._with(clause, known)

    def _doer(self, clause: Clause, known: Known | None) -> Known | None:
        """What a clause is about: no thing that somebody has where something is done, but the person of the text."""
        form = verb_form(clause.tokens[clause.verb[-1]].low)
        is_done = form is not None and form.is_transitive and not clause.subject
        is_thing = known is not None and not known.is_person
        owner = lower_word(owner_of(known), "az").split()[-1:] if known is not None and is_thing else []
        is_had = is_done and any(is_human(form.noun) for word in owner for form in forms_of(word))
        is_of_main = known is not None and is_thing and says_name_of(self.main, known)
        if (known is None or is_had or (is_thing and (self.tells_of_two or is_of_main))) and self._is_of_main(clause):
            return Known(self.main, is_person=True)
        return None if is_had else known

    def _is_of_main(self, clause: Clause) -> bool:
        """Whether a clause without a subject tells what somebody did, in a text about one person."""
        form = verb_form(clause.tokens[clause.verb[-1]].low)
        is_deed = form is not None and not form.is_passive and not form.is_plural and form.tense in _DEEDS
        return bool(self.main) and clause.is_first and not clause.subject and is_deed

    def _of_place(self, clause: Clause) -> Clause | None:
        """The clause with the country of the text before what only a country has: paytaxtı, milli rəqsi."""
        owner = in_case(self.thing.words, "genitive") if self.thing.is_place else None
        is_its = bool(owner) and clause.is_first and clause.subject[0] == clause.positions[0]
        return replace(clause, named=owner) if is_its else None

    def _is_best(self, clause: Clause) -> bool:
        """Whether a clause tells of the best of its kind, and of none but of the country: ən məşhur abidə."""
        low = low_words(clause.tokens, clause.subject)
        is_told = any(one.case in {"locative", "date"} for one in clause.phrases)
        is_best = bool(low) and low[0] in {"ən", "milli", "rəsmi"}
        return self.thing.is_place and is_best and not is_told and clause.subject[0] == clause.positions[0]

    def _is_ownerless(self, clause: Clause) -> bool:
        """Whether the subject is owned by what was told before: yatağı genişlənir."""
        phrase = next((one for one in clause.phrases if one.positions == clause.subject), None)
        if phrase is not None and phrase.head is None and len(phrase.positions) == 1:
            return is_surely_owned(clause.tokens[phrase.positions[0]].low)
        if phrase is None or phrase.head is None or not phrase.head.is_owned:
            return False
        low = [clause.tokens[at].low for at in phrase.positions[:-1]]
        return "bir" not in low and all(word in ADJECTIVES or word.endswith(("dakı", "dəki")) for word in low)

    def _with(self, clause: Clause, known: Known) -> Clause:
        """The clause with its dropped subject, or with the owner of its subject, in front."""
        if clause.subject:
            owner = owner_of(known) or known.in_case("genitive")
            return replace(clause, named=owner) if owner else clause
        is_dropped = drops_subject(clause, known) and not hides_subject(clause)
        self.inner = known if is_dropped and known.is_person else self.inner
        return replace(clause, named=known.words) if is_dropped else clause
