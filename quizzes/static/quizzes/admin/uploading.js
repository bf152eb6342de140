// Says that a file is being read while the page waits for it, and sends it only once. Without it the browser waits.
const form = document.querySelector("form[data-reading]");
const status = form?.querySelector(".upload-status");

form?.addEventListener("submit", (event) => {
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  form.setAttribute("aria-busy", "true");
  if (status) status.textContent = status.dataset.words;
});

// Back in the browser brings the page as it was left.
addEventListener("pageshow", () => {
  if (!form) return;
  delete form.dataset.sent;
  form.removeAttribute("aria-busy");
  if (status) status.textContent = "";
});
