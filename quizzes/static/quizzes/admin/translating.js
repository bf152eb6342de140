// Asks the server what the checks find while a translation is being typed. Without it they are shown after saving.
const WAIT_MILLISECONDS = 500;
const form = document.querySelector("form.translation");
const waiting = new Map();
const asked = new Map();

function show(list, findings) {
  list.replaceChildren(
    ...findings.map(({ message, blocks }) =>
      Object.assign(document.createElement("li"), {
        textContent: message,
        className: blocks ? "translation__blocks" : "",
      }),
    ),
  );
}

async function check(field) {
  const [table, row, name] = field.name.split("-");
  const data = new FormData();
  data.set("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
  for (const [key, value] of Object.entries({ table, row, field: name, from: form.dataset.from, to: form.dataset.to })) {
    data.set(key, value);
  }
  data.set("text", field.value);
  const number = (asked.get(field) ?? 0) + 1;
  asked.set(field, number);
  const answer = await fetch(form.dataset.check, { method: "POST", body: data, credentials: "same-origin" });
  if (!answer.ok || asked.get(field) !== number) return;
  const { findings } = await answer.json();
  show(document.getElementById(`found-${field.name}`), findings);
}

form?.addEventListener("input", ({ target }) => {
  if (target.tagName !== "TEXTAREA") return;
  clearTimeout(waiting.get(target));
  waiting.set(target, setTimeout(() => check(target).catch(() => {}), WAIT_MILLISECONDS));
});
