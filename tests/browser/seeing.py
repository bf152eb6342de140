"""What a person would see or reach on a page that a browser shows: the focus, small targets, text that is cut off."""

from playwright.sync_api import Page

FOCUS = """() => {
  const at = document.activeElement;
  if (at === document.body) return { at: "body", seen: true };
  const stem = at.matches(".landing") ? at.querySelector(".question__stem") : null;
  const marked = [at, at.nextElementSibling].filter(Boolean).map((one) => getComputedStyle(one));
  const ring = marked.some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
  const bar = stem !== null && parseFloat(getComputedStyle(stem, "::before").borderLeftWidth) >= 2;
  const box = (stem || at).getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { at: at.id || at.name || at.className || at.tagName, seen: inside && (ring || bar) };
}"""

# Links in running text have the height of their line and are excepted, as WCAG 2.5.8 excepts them.
SMALL_TARGETS = """() => {
  const isSeen = (one) => {
    const style = getComputedStyle(one), box = one.getBoundingClientRect();
    return style.visibility !== "hidden" && style.opacity !== "0" && box.width > 1 && box.height > 1
      && !one.matches(".visually-hidden, .skip");
  };
  const isInText = (one) => getComputedStyle(one).display === "inline"
    && ([...one.parentElement.childNodes].some((node) => node !== one && node.textContent.trim())
        || one.closest(".reference, .prose p, .prose li"));
  const isTick = (one) => one !== null && one.matches("input[type=radio], input[type=checkbox]");
  const isJudgedElsewhere = (one) => one.matches("label") ? !isTick(one.control) : isTick(one) && one.labels.length;
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, label")]
    .filter((one) => isSeen(one) && !isInText(one) && !isJudgedElsewhere(one))
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
    .map(({ one, box }) => `${one.tagName} “${one.textContent.trim()}” ${box.width | 0}×${box.height | 0}`);
}"""

# A name that is too long for the line of who is signed in ends in an ellipsis, on purpose.
CUT_TEXTS = """() => [...document.querySelectorAll("body *")]
  .filter((one) => one.textContent.trim())
  .filter((one) => !one.closest(".visually-hidden, .skip, .who__name, svg, dialog:not([open])"))
  .filter((one) => {
    const style = getComputedStyle(one), box = one.getBoundingClientRect();
    const isClipping = style.overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1;
    const isOutside = box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
    return isClipping || isOutside;
  })
  .map((one) => `${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 40)}`)"""


def small_targets(page: Page) -> list[str]:
    """What a finger has to press and is smaller than 44 by 44 pixels."""
    return [f"small: {target}" for target in page.evaluate(SMALL_TARGETS)]


def cut_texts(page: Page) -> list[str]:
    """Text that sticks out of the screen, or is clipped by a box that is too small for it."""
    return [f"cut: {text}" for text in page.evaluate(CUT_TEXTS)]


def enlarge_text(page: Page, percent: int) -> None:
    """Enlarge the text alone, as a reader does in the settings of a browser."""
    page.evaluate("percent => { document.documentElement.style.fontSize = percent + '%'; }", percent)


def focus(page: Page) -> str:
    """The id, name or class of the element that has the focus; it must be in view and visibly marked."""
    found = page.evaluate(FOCUS)
    assert found["seen"], f"the focus is on {found['at']}, and nobody sees it"
    return found["at"]


def tab_to(page: Page, selector: str, *, backwards: bool = False) -> None:
    """Press Tab until the element has the focus; every stop on the way must be seen."""
    for _step in range(80):
        page.keyboard.press("Shift+Tab" if backwards else "Tab")
        focus(page)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab never came to {selector}")


def press_and_wait(page: Page, key: str) -> None:
    """Press a key that leads to another page, and wait for it."""
    with page.expect_navigation():
        page.keyboard.press(key)
