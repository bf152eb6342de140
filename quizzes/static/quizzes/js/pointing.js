/* Other words, another way of asking: the page changes in its place, and what was written stays; without this each
   press is a page of its own. */
(function () {
  "use strict";

  function fields(page, start) {
    return Array.from(page.querySelectorAll("[name^=" + start + "]")).filter(function (field) {
      return field.type !== "radio" && field.type !== "hidden";
    });
  }

  function isKey(field) {
    var radio = field.closest(".sides__option") && field.closest(".sides__option").querySelector("[type=radio]");
    return Boolean(radio && radio.checked);
  }

  function isWritten(field) {
    return field.value !== field.defaultValue && field.value.trim() !== "" && !isKey(field);
  }

  function carry(page) {
    fields(document, "stem").concat(fields(document, "explanation")).filter(isWritten).forEach(function (field) {
      var fresh = page.getElementById(field.id);
      if (fresh) {
        fresh.value = field.value;
      }
    });
    fields(document, "option").filter(isWritten).forEach(function (field) {
      var free = fields(page, "option").find(function (other) {
        return other.lang === field.lang && other.value === "" && !isKey(other);
      });
      if (free) {
        free.value = field.value;
      }
    });
  }

  function show(address) {
    document.querySelector("main").setAttribute("aria-busy", "true");
    return fetch(address)
      .then(function (answer) {
        return answer.ok ? answer.text() : "";
      })
      .then(function (words) {
        var page = new DOMParser().parseFromString(words, "text/html");
        var fresh = page.querySelector("[data-pointing]");
        if (!fresh) {
          throw new Error(address);
        }
        carry(page);
        document.querySelector("[data-pointing]").replaceWith(document.adoptNode(fresh));
        document.querySelector("main").removeAttribute("aria-busy");
        history.replaceState(null, "", address);
        document.dispatchEvent(new Event("quiz:shown"));
      });
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest("[data-pointing] .words a, [data-pointing] .ways a, [data-pointing] [data-again]");
    var isPlain = link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (!isPlain) {
      return;
    }
    event.preventDefault();
    show(link.href).then(
      function () {
        var marked = document.querySelector("[data-pointing] .words mark a, [data-pointing] .words mark");
        if (marked) {
          marked.setAttribute("tabindex", "-1");
          marked.focus({ preventScroll: true });
        }
      },
      function () {
        location.href = link.href;
      },
    );
  });
})();
