// The switch of the language tabs comes without a name; give it the one of the language field of the page.
document.addEventListener("DOMContentLoaded", () => {
  const name = () => {
    const heading = document.querySelector("#content h1");
    const languages = document.getElementById("modeltranslation-main-switch");
    if (languages && heading) languages.setAttribute("aria-label", gettext("Language"));
  };
  window.setTimeout(name);
});
