"""HTML: the words of the article without what stands around it, and what the head of the page says."""

import re
from itertools import pairwise

from quizzes.sources.formats.outcomes import FileText, Refused

NAME = "html"
NEEDS_CHILD = True
DEEPEST = 200
BEGINNING = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}"
    r"<(?:!doctype\s+html|(?:html|head|body|title|meta|article|main|section|div|p|h[1-6])[\s>/])",
    re.IGNORECASE | re.DOTALL,
)
DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
NOT_READ = ("script", "style", "noscript", "template", "head", "svg")
PARAGRAPHS = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "blockquote", "pre", "div", "section", "br")
SAYS_WHEN = "//meta/@content | //time/@datetime | //script[@type='application/ld+json']/text()"


def is_mine(text: str) -> bool:
    """Return whether the text begins as a page does, after comments and an XML declaration."""
    return bool(BEGINNING.match(text))


def read(text: str) -> FileText:
    """Return the article of a page, or all its words where no article is found; raise Refused for a hostile page."""
    from trafilatura import extract, extract_metadata  # only the child pays for it

    page = _tree(text)
    text = DECLARATION.sub("", text, count=1)
    article = extract(text, include_comments=False, include_tables=True, include_links=False)
    said = extract_metadata(text)
    details, hints = _details(page, said), {}
    if said is not None and said.date:
        is_said = any(said.date in stated for stated in page.xpath(SAYS_WHEN))
        (details if is_said else hints)["published_on" if is_said else "guessed_on"] = said.date
    return FileText(_parted(article) if article else _all_words(page), details, hints)


def _tree(text: str):
    from lxml import etree, html

    if re.search(r"<!ENTITY", text[:100_000], re.IGNORECASE):
        raise Refused("entities")
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True, encoding="utf-8")
    try:
        page = html.document_fromstring(text.encode(), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise Refused("broken") from error
    depth = 0
    for event, _element in etree.iterwalk(page, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            raise Refused("too_deep", limit=DEEPEST)
    return page


def _parted(article: str) -> str:
    """Put an empty line between the paragraphs; the items of a list and the rows of a table stay together."""
    lines = [line.strip() for line in article.splitlines() if line.strip()]
    parts = lines[:1]
    for before, line in pairwise(lines):
        together = any(_is_row(before, mark) and _is_row(line, mark) for mark in "-|")
        parts.append(("\n" if together else "\n\n") + line)
    return "".join(parts)


def _is_row(line: str, mark: str) -> bool:
    return line.startswith(f"{mark} ") or (mark == "|" and " | " in line)


def _all_words(page) -> str:
    for element in [found for name in NOT_READ for found in page.iter(name)]:
        element.drop_tree() if element.getparent() is not None else element.clear()
    for element in page.iter(*PARAGRAPHS):
        element.text = "\n\n" + (element.text or "")
        element.tail = "\n\n" + (element.tail or "")
    paragraphs = re.split(r"\n\s*\n", page.text_content())
    return "\n\n".join(filter(None, (" ".join(paragraph.split()) for paragraph in paragraphs)))


def _head_language(page) -> str:
    said = page.xpath("//meta[@property='og:locale' or @http-equiv='content-language']/@content")
    return said[0] if said else ""


def _details(page, said) -> dict[str, str]:
    details = {
        "language": page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang") or _head_language(page)
    }
    if said is None:
        return details
    details |= {"title": said.title, "author": said.author, "publisher": said.sitename, "url": said.url}
    return {name: str(value) for name, value in details.items() if value}
