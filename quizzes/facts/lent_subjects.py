"""Lends a candidate the subject that its text names and no teacher has entered, where both languages know the name."""

from quizzes.facts.models import Candidate, Subject
from quizzes.facts.proposing.named_in_both import named_in_both
from quizzes.language.letters import fold


class LentSubjects:
    """The subjects of some candidates: their own, or one for each name, which is saved with the first claim on it."""

    def __init__(self) -> None:
        self._by_name: dict[str, Subject | None] = {}

    def subject_of(self, candidate: Candidate) -> Subject | None:
        """Return the subject of a candidate, unsaved where it is lent; None where it has none and nobody knows it."""
        if candidate.subject is not None or not candidate.subject_text:
            return candidate.subject
        name = fold(candidate.subject_text)
        if name not in self._by_name:
            self._by_name[name] = _lent(candidate.subject_text)
        return self._by_name[name]

    def forget(self, candidate: Candidate) -> None:
        """Lend the subject anew the next time: what was made of it was taken back."""
        self._by_name.pop(fold(candidate.subject_text), None)


def _lent(name: str) -> Subject | None:
    known = named_in_both(name)
    if known is None:
        return None
    entered = Subject.objects.filter(name_en=known.en, name_az=known.az).order_by("pk").first()
    return entered or Subject(
        name_en=known.en, name_az=known.az, kind=known.kind, is_az_possessive=known.is_az_possessive
    )
