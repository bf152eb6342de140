/* A word to choose from goes into the next empty answer, or out of its own, at once; without this the server does it. */
(function () {
  "use strict";

  function answers(language) {
    var fields = document.querySelectorAll("input[name^=option_]");
    return Array.from(fields).filter(function (field) {
      return field.lang === language;
    });
  }

  function holding(words, language) {
    return answers(language).find(function (field) {
      return field.value.trim() === words;
    });
  }

  function mark() {
    document.querySelectorAll("[data-choices] [name=fill]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(Boolean(holding(button.value, button.lang))));
    });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-choices] [name=fill]");
    var field = button && (holding(button.value, button.lang) || holding("", button.lang));
    if (field) {
      event.preventDefault();
      field.value = field.value.trim() === button.value ? "" : button.value;
      mark();
    }
  });
  document.addEventListener("input", mark);
  document.addEventListener("quiz:shown", mark);
})();
