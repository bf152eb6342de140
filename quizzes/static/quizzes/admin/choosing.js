// Suggests rows while somebody types into a field that is chosen by name. Without it the name is typed in full.
const WAIT_MILLISECONDS = 250;
let waiting;

const optionOf = (field) => [...field.list.options].find((option) => option.value === field.value);

async function suggest(field) {
  const term = field.value;
  const answer = await fetch(`${field.dataset.choices}&term=${encodeURIComponent(term)}`);
  if (!answer.ok || field.value !== term) return;
  const { results } = await answer.json();
  field.list.replaceChildren(
    ...results.map(({ id, text }) => Object.assign(document.createElement("option"), { value: id, label: text })),
  );
}

function nameBelow(field, text) {
  let place = field.parentElement.querySelector(".chosen");
  if (!place) {
    place = Object.assign(document.createElement("span"), { className: "chosen" });
    field.list.after(place);
  }
  place.textContent = text;
  place.parentElement.querySelector(".thumbnail")?.remove();
}

function typed({ target: field, type }) {
  if (!field.dataset?.choices || !field.list) return;
  clearTimeout(waiting);
  const chosen = optionOf(field);
  if (type === "input") nameBelow(field, chosen ? chosen.label : "");
  if (!chosen) waiting = setTimeout(() => suggest(field).catch(() => {}), type === "input" ? WAIT_MILLISECONDS : 0);
}

document.addEventListener("input", typed);
document.addEventListener("focusin", typed);
