"""A template tag that draws a piece of a page once for each set of values it depends on."""

from typing import Any

from django import template

register = template.Library()

MOST_KEPT = 256


class KeptNode(template.Node):
    """Keeps what was drawn in the memory of the process: no key to hash, nothing to unpack."""

    def __init__(self, nodelist: template.NodeList, depends_on: list[template.base.FilterExpression]) -> None:
        self.nodelist, self.depends_on = nodelist, depends_on
        self.drawn: dict[tuple[Any, ...], str] = {}

    def render(self, context: template.Context) -> str:
        key = tuple(str(value.resolve(context)) for value in self.depends_on)
        drawn = self.drawn.get(key)
        if drawn is None:
            drawn = self.nodelist.render(context)
            if len(self.drawn) < MOST_KEPT:
                self.drawn[key] = drawn
        return drawn


@register.tag
def kept(parser: template.base.Parser, token: template.base.Token) -> KeptNode:
    """{% kept VALUE ... %}...{% endkept %}: the piece must depend on nothing but the values named, and on no person.

    At most MOST_KEPT pieces are kept for each tag; further ones are drawn each time.
    """
    values = [parser.compile_filter(value) for value in token.split_contents()[1:]]
    nodelist = parser.parse(("endkept",))
    parser.delete_first_token()
    return KeptNode(nodelist, values)
