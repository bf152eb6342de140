"""Draws the proposed questions of a text as cards, and as many on one page as a weak line carries."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from quizzes.pages.even_pages import even_pages
from quizzes.pages.teaching_marked import marked_sentence
from quizzes.pages.teaching_question_forms import NOT_ASKED_OF_TEACHERS
from quizzes.pages.teaching_question_lines import stem_of
from quizzes.pages.teaching_text_bar import bar_of
from quizzes.people.publication import LANGUAGES
from quizzes.questions.checking.content import question_findings, told_keys
from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.other_ways import other_ways
from quizzes.questions.from_texts.picking import FEWEST_WRONG, Pick, WrongPick, can_be_picked, picked
from quizzes.questions.from_texts.publishing import Side, sides_of
from quizzes.questions.from_texts.queries import Proposals
from quizzes.questions.from_texts.stored import content_of_question
from quizzes.questions.from_texts.weighing import weak_points
from quizzes.questions.models import Question

HEAVIEST_PAGE, CARD = 21_500, 1_500
NO_OWN = ("", "", "")
NOT_SAID = NOT_ASKED_OF_TEACHERS | {"bare_figure"}
Decision = ProposedQuestion.Decision


@dataclass(frozen=True)
class Words:
    """A question in one language, as a card shows it."""

    language: str
    stem: str
    options: list[tuple[str, bool]]

    @property
    def key(self) -> str:
        return next((text for text, is_key in self.options if is_key), "")


@dataclass(frozen=True)
class Picking:
    """Stem, key and wrong answers ticked on a card, those to choose from, and why what was ticked was refused."""

    stem: str
    key: str
    ticked: list[str]
    others: list[str]
    own: tuple[str, ...] = NO_OWN
    error: str = ""
    is_sent: bool = False

    @property
    def is_wanting(self) -> bool:
        """Whether others are still to be chosen: fewer are ticked than a question needs, or these are refused."""
        return len(self.ticked) < FEWEST_WRONG or bool(self.error)


def page_of_cards(request: HttpRequest, proposals: Proposals) -> dict[str, Any]:
    """Return one page of cards, drawn, and the pages that there are.

    The surest stand first. A card weighs what it weighed when it was proposed, so that no decision moves another card
    to another page.
    """
    rows = proposals.surest_first
    weights = [CARD + row.size + len(row.words.encode()) for row in rows]
    pages = [rows[start:end] for start, end in even_pages(weights, heaviest=HEAVIEST_PAGE)]
    page = Paginator(pages, 1).get_page(_number_of_page(request, pages))
    told = told_keys(proposals.questions[row.question_id] for row in proposals.kept)
    cards = ({**card_of(row, proposals, request), "tells": _told(row, proposals, told)} for row in page.object_list[0])
    return {"page": page, "cards": [_drawn(card, request) for card in cards], "bar": bar_of(proposals)}


def _number_of_page(request: HttpRequest, pages: list[list[ProposedQuestion]]) -> str | int | None:
    """The page asked for: by the question that is looked at, wherever its card stands by now, or by number."""
    at = request.GET.get("at", "")
    holding = (number for number, rows in enumerate(pages, 1) if any(str(row.pk) == at for row in rows))
    return next(holding, request.GET.get("page"))


def _drawn(card: dict[str, Any], request: HttpRequest) -> str:
    return render_to_string("quizzes/teaching/text_card.html", card, request=request)


def card_of(row: ProposedQuestion, proposals: Proposals, request: HttpRequest) -> dict[str, Any]:
    """Return what the card of a proposed question shows."""
    question = proposals.questions.get(row.question_id)
    content = content_of_question(question) if question else Content.of_json(row.content)
    is_skipped = row.decision == Decision.SKIPPED
    state = row.decision if question or is_skipped else Decision.WAITING
    is_waiting = state == Decision.WAITING
    picking = _picking(row, content, request) if is_waiting and can_be_picked(row, content) else None
    sides = [_words(content, language) for language in LANGUAGES if content.stem.get(language)]
    return {
        "row": row,
        "document": proposals.document,
        "state": str(state),
        "sentence": marked_sentence(row, content, question),
        "sides": sides,
        "shown": next(
            (side for side in sides if side.language == proposals.document.language), sides[0] if sides else None
        ),
        "needs": [] if question else [_needed(*needed) for needed in content.needs_form],
        "problems": _problems(question, proposals.document.language) if question else [],
        "warnings": _warnings(question) if question else [],
        "weak": weak_points(content, unsaid=NOT_SAID) if picking and not picking.is_sent else [],
        "can_draw": is_waiting and picking is None,
        "picking": picking,
        "has_others": content.has_others,
        "plainly": content.plainly if picking else "",
        "edit": f"questions/{row.pk}/",  # beside the page of the text: short, because it stands on every card
        "ask": f"ask/?start={row.start}&end={row.end}&card={row.pk}",
        "others": other_ways(row) if picking and _asks_for_others(row, request) else None,
    }


def _asks_for_others(row: ProposedQuestion, request: HttpRequest) -> bool:
    return request.GET.get("at") == str(row.pk) and "others" in request.GET


def _words(content: Content, language: str) -> Words:
    return Words(
        language,
        content.stem[language],
        [(option.text.get(language, ""), option.is_key) for option in content.options],
    )


def _picking(row: ProposedQuestion, content: Content, request: HttpRequest) -> Picking:
    stem, key = next(iter(content.stem.values())), next(one.words for one in content.options if one.is_key)
    wrong = [option.words for option in content.options if not option.is_key]
    offered = [choice.words for choice in content.choices]
    if request.GET.get("at") != str(row.pk) or "picked" not in request.GET:
        return Picking(stem, key, wrong, offered)
    sent = [words for words in request.GET.getlist("picked") if words]
    own = (*request.GET.getlist("own"), *NO_OWN)[: len(NO_OWN)]
    ticked = [words for words in sent if words in {*wrong, *offered}]
    others = [words for words in (*wrong, *offered) if words not in ticked]
    stem, key = request.GET.get("stem") or stem, request.GET.get("key") or key
    error = ""
    try:
        picked(row, Pick(sent, own, stem, key))
    except WrongPick as refused:
        error = "" if _asks_for_others(row, request) else refused.message
    return Picking(stem, key, ticked, others, own, error, is_sent=True)


def _problems(question: Question, first: str) -> list[tuple[Side, str]]:
    """What keeps a draft from being published in each language in which it is begun."""
    return [
        (side, str(side.problems[0].message))
        for side in sides_of(question, first=first)
        if side.is_written and not side.is_ready
    ]


def _warnings(question: Question) -> list[str]:
    """What the checks find weak in a draft, each said once: nothing that blocks, and no figure, which was proposed."""
    weak = (one for one in question_findings(question) if not one.is_blocking and one.check not in NOT_SAID)
    return list(dict.fromkeys(one.message for one in weak))


def _told(
    row: ProposedQuestion, proposals: Proposals, told: dict[str, list[tuple[str, str]]]
) -> list[tuple[str, str, str]]:
    """The keys of other kept questions that a kept one gives away: each key, and the other stem with its language."""
    if (question := proposals.questions.get(row.question_id)) is None:
        return []
    kept = {one.slug: one for one in proposals.questions.values()}
    first = proposals.document.language
    return [(key, *stem_of(kept[other], first)) for other, key in told.get(question.slug, [])]


def _needed(name: str, case: str) -> str:
    return case_question(case) % {"name": name}


def case_question(case: str) -> str:
    """Return how to ask for a name in an Azerbaijani case."""
    return {
        "genitive": _("How is “%(name)s” written in Azerbaijani when asked kimin? nəyin? (genitive)"),
        "dative": _("How is “%(name)s” written in Azerbaijani when asked kimə? nəyə? haraya? (dative)"),
        "accusative": _("How is “%(name)s” written in Azerbaijani when asked kimi? nəyi? (accusative)"),
        "locative": _("How is “%(name)s” written in Azerbaijani when asked kimdə? nədə? harada? (locative)"),
        "ablative": _("How is “%(name)s” written in Azerbaijani when asked kimdən? nədən? haradan? (ablative)"),
    }.get(case, _("How is “%(name)s” written in Azerbaijani in the sentence?"))
