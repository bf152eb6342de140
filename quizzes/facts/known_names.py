"""Finds the subject and the property that a proposal names among those in the tables; never makes one."""

from quizzes.facts.models import Property, Subject
from quizzes.language.letters import fold


class KnownNames:
    """All names of one moment: two queries, then none."""

    def __init__(self) -> None:
        self.properties = {row.slug: row for row in Property.objects.all()}
        self.subjects = list(Subject.objects.all())
        self._by_name: dict[str, set[Subject]] = {}
        self._by_alias: dict[str, set[Subject]] = {}
        for subject in self.subjects:
            for name in (subject.name_en, subject.name_az):
                self._by_name.setdefault(fold(name or ""), set()).add(subject)
            for alias in f"{subject.aliases_en or ''}\n{subject.aliases_az or ''}".splitlines():
                self._by_alias.setdefault(fold(alias), set()).add(subject)

    def subject(self, name: str | None) -> Subject | None:
        """Return the one subject of that name in either language, else the one with that other name; None where
        nobody or several are called so."""
        folded = fold(name or "")
        found = self._by_name.get(folded) or self._by_alias.get(folded) or set() if folded else set()
        return next(iter(found)) if len(found) == 1 else None

    def called(self, name: str) -> set[int]:
        """Return the ids of all subjects that are called so, by name or by another name."""
        folded = fold(name)
        found = self._by_name.get(folded, set()) | self._by_alias.get(folded, set()) if folded else set()
        return {subject.pk for subject in found}

    def has(self, table: str, name: str) -> bool:
        """Return whether a "subject" or "property" has exactly this name, in either language."""
        if table == "subject":
            return bool(fold(name)) and fold(name) in self._by_name
        return any(
            fold(name) == fold(own or "") for row in self.properties.values() for own in (row.name_en, row.name_az)
        )
