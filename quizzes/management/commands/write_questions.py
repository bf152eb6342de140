"""Writes questions from facts in both languages and keeps them as drafts, or only prints them."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from quizzes.facts.models import Property
from quizzes.questions.writing.drafts import Refusal, WrittenForm, WrittenQuestion
from quizzes.questions.writing.refusals import refusal_text
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.writing import write_questions, write_worthiest
from quizzes.questions.writing_actions import keep_questions


class Command(BaseCommand):
    """manage.py write_questions"""

    help = "Write questions from facts, in English and Azerbaijani, as unpublished drafts. Doing it again adds nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--fact", metavar="KEY", help="the short name of one fact")
        parser.add_argument("--property", metavar="KEY", help="the short name of a property: all facts of it")
        parser.add_argument(
            "--form",
            choices=[str(form) for form in WrittenForm],
            help="one form; else all that fit, but bare figures only where there is nothing better",
        )
        parser.add_argument("--seed", type=int, default=1, help="another number draws other distractors (1)")
        parser.add_argument("--dry-run", action="store_true", help="keep nothing, only print")
        parser.add_argument(
            "--format", choices=["text", "jsonl"], default="text", help="one JSON object a line (jsonl)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        shelf = Shelf()
        cards = cards_asked_for(shelf, fact=options["fact"], about=options["property"])
        if options["form"]:
            written = list(write_questions(cards, shelf, [WrittenForm(options["form"])], seed=options["seed"]))
        else:
            written = list(write_worthiest(cards, shelf, seed=options["seed"]))
        is_narrow = bool(options["fact"] or options["property"] or options["form"])
        for row in written:
            if isinstance(row, WrittenQuestion):
                as_json = options["format"] == "jsonl"
                if as_json or options["dry_run"]:
                    self.stdout.write(json.dumps(row.as_json(), ensure_ascii=False) if as_json else as_text(row))
            elif is_narrow:
                self.stderr.write(f"{row.fact}, {row.form}: {refusal_text(row.code, row.details)}")
        refused = sum(isinstance(row, Refusal) for row in written)
        self.stderr.write(f"{len(written) - refused} written, {refused} cannot be written.")
        if not options["dry_run"]:
            kept = keep_questions(written, shelf)
            self.stderr.write(f"{len(kept.made)} kept as drafts, {len(kept.there_already)} were there already.")


def cards_asked_for(shelf: Shelf, *, fact: str | None, about: str | None) -> list[Card]:
    """Return the cards of one fact, of a property, or of all facts; raises CommandError for a name that is unknown."""
    cards = shelf.cards
    if fact:
        try:
            cards = [shelf.card(fact)]
        except KeyError as error:
            raise CommandError(f"There is no fact {fact}.") from error
    if about:
        if not Property.objects.filter(slug=about).exists():
            raise CommandError(f"There is no property {about}.")
        cards = [card for card in cards if card.fact.property.slug == about]
    return cards


def as_text(question: WrittenQuestion) -> str:
    """Return a question for people: both stems, the options, * before the key, and what is still needed."""
    lines = [f"{question.slug} ({question.form})", f"  {question.stem['en']}", f"  {question.stem['az']}"]
    for option in question.options:
        lines.append(f"  {'*' if option.is_key else ' '} {option.text['en']} | {option.text['az']}")
        lines.append(f"      {option.explanation['en']} | {option.explanation['az']}")
    lines += [f"  needs: {needed.name}, {needed.case}" for needed in question.needs_form]
    return "\n".join(lines)
