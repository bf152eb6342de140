"""What a page shows of a question version: stem, options and reasons in one language, and its evidence."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from quizzes.attempts.models import AttemptItem
from quizzes.pages.both_languages import missing_language, second_language
from quizzes.pages.slips import slip
from quizzes.pictures.showing import shown_credits, shown_picture
from quizzes.sources.anchoring import find_once
from quizzes.sources.evidence import Evidence
from quizzes.sources.excerpts import passage_texts

LETTERS = "ABCDEF"


def shown_question(
    content: Mapping,
    order: Iterable[str],
    language: str,
    *,
    chosen: Collection[str] = (),
    is_marked: bool = False,
    is_both: bool = False,
) -> dict:
    """Return what the question templates draw.

    Unmarked, nothing in it depends on which option is the key. `language` is that of the page; where the version
    was not published in it, its own first language is used and named in `other_language`. With `is_both`, stem and
    options also carry their text in `second_language`; where there is none, `missing_language` names it. `has_second`
    tells whether there is one.
    """
    spoken = language if language in content["languages"] else content["languages"][0]
    second = second_language(content, spoken) if is_both else None
    by_id = {option["id"]: option for option in content["options"]}
    options = [
        _shown_option(by_id[option_id], spoken, letter=letter, is_chosen=option_id in chosen, is_marked=is_marked)
        | ({"second": by_id[option_id]["text"][second]} if second else {})
        for letter, option_id in zip(LETTERS, order, strict=False)
    ]
    has_pictures = any(option["picture"] for option in options)
    light_size = "small" if has_pictures else "large"
    shown = {
        "stem": content["stem"][spoken],
        "options": options,
        "is_multiple": content["several_keys"],
        "other_language": None if spoken == language else spoken,
        "as_of": content.get("as_of", ""),
        "is_marked": is_marked,
        "picture": shown_picture(content.get("picture"), spoken, light_size=light_size, shows_caption=is_marked),
        "has_pictures": has_pictures,
        "has_second": second_language(content, spoken) is not None,
        "credits": shown_credits(options),
    }
    if second:
        shown |= {"second": content["stem"][second], "second_language": second}
    elif is_both and spoken == language:
        shown["missing_language"] = missing_language(content, spoken)
    return shown | ({"explanation": content["explanation"].get(spoken, "")} if is_marked else {})


def _shown_option(option: Mapping, language: str, *, letter: str, is_chosen: bool, is_marked: bool) -> dict:
    shown = {"id": option["id"], "letter": letter, "text": option["text"][language], "is_chosen": is_chosen}
    shown["picture"] = shown_picture(option.get("picture"), language, size="small")
    if is_marked:
        shown |= {"is_key": option["is_key"], "reason": option["explanation"].get(language, "")}
    return shown


def shown_item(item: AttemptItem, content: Mapping, language: str, *, is_marked: bool, is_both: bool = False) -> dict:
    """Return an item as its question, with the draft ticked where there is one."""
    chosen = item.chosen if is_marked or item.draft is None else item.draft
    return shown_question(content, item.option_order, language, chosen=chosen, is_marked=is_marked, is_both=is_both)


def slips_of(contents: Iterable[Mapping], language: str, *, most: int = 4) -> list[list[dict]]:
    """Return, for each content, its first slips of evidence; passages that pupils may read come in one query."""
    evidence = [_varied([Evidence.from_json(piece) for piece in content["evidence"]])[:most] for content in contents]
    places = {
        (piece.document, piece.passage_number)
        for pieces in evidence
        for piece in pieces
        if piece.shows_passage and piece.passage_number
    }
    texts = passage_texts(places) if places else {}
    return [
        [_slip(piece, language, text=texts.get((piece.document, piece.passage_number))) for piece in pieces]
        for pieces in evidence
    ]


def _varied(evidence: list[Evidence]) -> list[Evidence]:
    """Put the first piece of each document before its other pieces: many voices rather than one often."""
    seen: set[str] = set()
    first, others = [], []
    for piece in evidence:
        (others if piece.document in seen else first).append(piece)
        seen.add(piece.document)
    return first + others


def _slip(piece: Evidence, language: str, *, text: str | None) -> dict:
    is_here = text is not None and find_once(text, piece.exact, prefix=piece.prefix, suffix=piece.suffix) is not None
    found = replace(piece, state="found" if is_here else "text_not_here")
    return slip(found, language, text=text if is_here else None)
