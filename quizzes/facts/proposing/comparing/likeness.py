"""How surely two values speak of one thing: the traits of the pair, weighed as labelled texts have taught."""

import json
from collections.abc import Mapping
from functools import lru_cache

from quizzes.facts.compatible_values import are_compatible
from quizzes.facts.proposing.comparing.barriers import cannot_be_one
from quizzes.facts.proposing.comparing.crowds import Crowd
from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.comparing.traits import traits
from quizzes.facts.proposing.lexicon import VOCABULARY
from quizzes.facts.witnesses import ClaimView

UNRELATED = -99.0
CROWDING = 0.6
OWN_WEIGHTS = frozenset({"date", "count"})


@lru_cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """Return the weight of each trait, for dates, counts and amounts; `python -m tests.proposing.fit` makes them."""
    return json.loads((VOCABULARY / "likeness.json").read_text(encoding="utf-8"))


def likeness(one: Mention, other: Mention, crowd: Crowd) -> float:
    """Return the log odds that two values are of one thing; UNRELATED where they cannot be."""
    if cannot_be_one(one, other):
        return UNRELATED
    weighed = weights()[one.kind if one.kind in OWN_WEIGHTS else "amount"]
    found = traits(one, other, crowd)
    said = sum(weighed.get(name, 0.0) * value for name, value in found.items())
    return weighed["bias"] + said - CROWDING * found.get("crowding", 0.0)


def are_compatible_mentions(one: Mention, other: Mention) -> bool:
    """Return whether both values can be right at once."""
    return are_compatible(view_of(one), view_of(other))


def view_of(mention: Mention) -> ClaimView:
    """Return a mention as the verdict sees it."""
    proposal = mention.reading.proposal
    return ClaimView(
        value=mention.value,
        document=mention.document,
        as_of=mention.as_of,
        scope=" ".join(sorted(mention.scope)),
        relayed_from=getattr(proposal, "relayed_from", None) or "",
        bound=mention.bound,
        is_yearly=mention.is_yearly or mention.is_yearless,
    )
