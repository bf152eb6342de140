"""The groups that texts yield by their proposals alone, each with its verdict: agreements, disputes and slips."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from quizzes.facts.disagreements import Reason
from quizzes.facts.proposing.comparing.arithmetic import wrong_sums
from quizzes.facts.proposing.comparing.contexts import sentences_of
from quizzes.facts.proposing.comparing.exceeded import shares_above_the_whole
from quizzes.facts.proposing.comparing.lifespans import ended_before_they_began, spans_turned_round
from quizzes.facts.proposing.comparing.likeness import view_of
from quizzes.facts.proposing.comparing.linking import linked
from quizzes.facts.proposing.comparing.lived_years import wrong_ages
from quizzes.facts.proposing.comparing.mentions import Mention, mentions_in
from quizzes.facts.proposing.comparing.moments_of_day import ended_at_an_earlier_hour
from quizzes.facts.proposing.comparing.own_readings import all_readings
from quizzes.facts.proposing.comparing.parts_of_number import parts_above_the_whole
from quizzes.facts.proposing.comparing.repaired import repaired_before_built
from quizzes.facts.proposing.comparing.resumed import wrongly_resumed
from quizzes.facts.proposing.comparing.scopes import EXTENTS
from quizzes.facts.proposing.comparing.topics import Topic, topic_of
from quizzes.facts.proposing.proposing import Reading
from quizzes.facts.verdicts import ClaimView, Verdict, VerdictKind, verdict_on

BY_ITSELF = "by itself"
_ORDER = {VerdictKind.DISPUTED: 0, VerdictKind.COMPATIBLE: 1, VerdictKind.AGREED: 2, VerdictKind.SINGLE: 3}


@dataclass(frozen=True, slots=True)
class Text:
    """One text to be compared, under the name by which its members are printed."""

    document: str
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """Proposals that speak of one thing, with what they come to."""

    subject: str | None
    property: str | None
    qualifier: str | None
    verdict: Verdict
    members: tuple[Reading, ...]

    def as_json(self) -> dict:
        """Return the keys that the command prints, in their order."""
        return {
            "subject": self.subject,
            "property": self.property,
            "qualifier": self.qualifier,
            "verdict": str(self.verdict.kind),
            "reason": ", ".join(map(str, self.verdict.reasons)) or None,
            "members": [_member(reading) for reading in self.members],
        }


def compare(texts: Iterable[Text], *, language: str | None = None, published_on: str | None = None) -> list[Group]:
    """Return the groups of all texts, disputed ones first; names are no values here, too many are only mentioned."""
    mentions: list[Mention] = []
    topics: dict[str, Topic] = {}
    for text in texts:
        found = all_readings(text.text, document=text.document, language=language, published_on=published_on)
        sentences = list(sentences_of(text.text, found, document=text.document, language=language))
        topics[text.document] = topic_of(sentences)
        mentions += mentions_in(sentences)
    joined = linked(mentions, topics)
    groups = [_group(members) for members in joined]
    groups += [_slip(members, Reason.ARITHMETIC) for members in wrong_sums(mentions)]
    groups += [_slip(members, Reason.ARITHMETIC) for members in wrong_ages(mentions)]
    groups += [_slip(members, Reason.INSIDE_ONE_DOCUMENT) for members in _apart(wrongly_resumed(mentions), joined)]
    groups += [_slip(members, Reason.IMPOSSIBLE) for members in ended_before_they_began(mentions)]
    groups += [_slip(members, Reason.IMPOSSIBLE) for members in repaired_before_built(mentions)]
    groups += [_slip(members, Reason.IMPOSSIBLE) for members in spans_turned_round(mentions)]
    groups += [_slip(members, Reason.IMPOSSIBLE) for members in ended_at_an_earlier_hour(mentions)]
    groups += [_slip(members, Reason.IMPOSSIBLE) for members in shares_above_the_whole(mentions)]
    groups += [_slip(members, Reason.IMPOSSIBLE) for members in parts_above_the_whole(mentions)]
    return sorted(groups, key=_place)


def _apart(pairs: Iterable[list[Mention]], joined: Iterable[list[Mention]]) -> list[list[Mention]]:
    """The pairs that no group holds already."""
    group_of = {id(mention): number for number, members in enumerate(joined) for mention in members}
    return [pair for pair in pairs if len({group_of.get(id(mention)) for mention in pair}) > 1]


def _place(group: Group) -> tuple:
    first = group.members[0].proposal
    return _ORDER[group.verdict.kind], first.document, first.start


def _group(members: list[Mention]) -> Group:
    verdict = verdict_on(_views(members))
    if Reason.IMPOSSIBLE in verdict.reasons:
        verdict = replace(verdict, kind=VerdictKind.DISPUTED)
    return _named(members, verdict)


def _views(members: list[Mention]) -> list[ClaimView]:
    """The members as the verdict sees them; where one says what it counts in or leaves out, silence is a scope too."""
    views = [view_of(mention) for mention in members]
    if not any(mention.scope & EXTENTS for mention in members):
        return views
    return [view if view.scope else replace(view, scope=BY_ITSELF) for view in views]


def _slip(members: list[Mention], reason: Reason) -> Group:
    values = tuple(mention.value for mention in members)
    return _named(members, Verdict(VerdictKind.DISPUTED, (reason,), len({m.document for m in members}), values=values))


def _named(members: list[Mention], verdict: Verdict) -> Group:
    """The group under the subject that most members have, the property or else what is measured, and the time."""
    proposals = [mention.reading.proposal for mention in members]
    return Group(
        _commonest(proposal.subject for proposal in proposals),
        _commonest(proposal.property for proposal in proposals) or _measured(members),
        _commonest(mention.as_of or None for mention in members),
        verdict,
        tuple(mention.reading for mention in members),
    )


def _measured(members: list[Mention]) -> str | None:
    return _commonest(word for mention in members for word in sorted(mention.nouns or mention.heads))


def _commonest(words: Iterable[str | None]) -> str | None:
    said = [word for word in words if word]
    return max(said, key=said.count) if said else None


def _member(reading: Reading) -> dict:
    proposal = reading.proposal
    return {name: getattr(proposal, name) for name in ("document", "start", "end", "text", "value")}
