// Keys for the review page, and decisions without leaving the place. Every key presses a control that is on the page.
let review = document.querySelector(".review");
const dialog = document.querySelector(".review__keys");
let isSending = false;

const cards = () => [...review.querySelectorAll(".proposal")];
const current = () => review.querySelector(".proposal[aria-current]") ?? cards()[0];

function choose(card, { scrolls = true } = {}) {
  if (!card) return;
  for (const other of cards()) other.removeAttribute("aria-current");
  for (const hit of review.querySelectorAll(".hit--current")) hit.classList.remove("hit--current");
  card.setAttribute("aria-current", "true");
  document.getElementById(`t${card.id.slice(1)}`)?.classList.add("hit--current");
  card.focus({ preventScroll: true });
  if (scrolls) card.scrollIntoView({ block: "nearest" });
}

function step(distance) {
  const all = cards();
  const at = all.indexOf(current()) + distance;
  if (at >= all.length) control("n")?.focus();
  else choose(all[Math.max(at, 0)]);
}

function control(key) {
  return current()?.querySelector(`[data-key="${key}"]`) ?? (key === "a" ? current()?.querySelector('[data-key="e"]') : null)
    ?? review.querySelector(`[data-key="${key}"]:not(.proposal *)`);
}

function say(words) {
  const line = document.createElement("p");
  line.className = "error";
  line.textContent = words;
  review.querySelector(".review__said").replaceChildren(line);
}

async function send(form, button) {
  const data = new FormData(form, button);
  const response = await fetch(form.action, { method: "POST", body: data, credentials: "same-origin" });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector(".review");
  if (!response.ok || !fresh) {
    window.location.assign(response.url);
    return;
  }
  const said = fresh.querySelector(".review__said");
  const words = [...said.childNodes];
  said.replaceChildren();
  review.replaceWith(fresh);
  review = fresh;
  window.history.replaceState(null, "", response.url);
  begin();
  choose(current());
  said.append(...words);
}

async function onSubmit(event) {
  event.preventDefault();
  if (isSending) return;
  isSending = true;
  review.setAttribute("aria-busy", "true");
  try {
    await send(event.target, event.submitter);
  } catch {
    say(review.dataset.offline);
  } finally {
    isSending = false;
    review.removeAttribute("aria-busy");
  }
}

function onKey(event) {
  const isTyping = event.target.closest("input, select, textarea, [contenteditable]");
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping || dialog.open || isSending) return;
  if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
  else if (event.key === "?") dialog.showModal();
  else if ("aermun".includes(event.key) && control(event.key)) control(event.key).click();
  else return;
  event.preventDefault();
}

function begin() {
  review.querySelector("form").addEventListener("submit", onSubmit);
  const keys = review.querySelector('[data-key="?"]');
  keys.hidden = false;
  keys.addEventListener("click", () => dialog.showModal());
  review.addEventListener("click", (event) => choose(event.target.closest(".proposal"), { scrolls: false }));
}

begin();
if (window.location.hash.startsWith("#c")) choose(document.getElementById(window.location.hash.slice(1)));
document.addEventListener("keydown", onKey);
