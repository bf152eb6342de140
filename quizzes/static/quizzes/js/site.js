/* Small comforts on top of pages that work without any script. */
(function () {
  "use strict";

  /* "/" leads to the search, where its field is seen and single keys are not switched off (keys.js). */

  function areKeysOff() {
    try {
      return localStorage.getItem("keys") === "off";
    } catch (refused) {
      return false;
    }
  }

  function isWriting(element) {
    return /^(TEXTAREA|SELECT)$/.test(element.tagName) || (element.tagName === "INPUT" && !/^(radio|checkbox)$/.test(element.type));
  }

  function searchByKey(event) {
    var fields = document.querySelectorAll("[data-search]");
    var field = fields[fields.length - 1];
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target) || areKeysOff()) {
      return;
    }
    if (field && field.offsetParent) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  }

  /* A form is sent once. After eight seconds, or on coming back, it may be sent again: the line may have dropped. */

  function setBusy(form, busy) {
    form.dataset.sent = busy ? "yes" : "";
    form.querySelectorAll("button").forEach(function (button) {
      button.setAttribute("aria-busy", String(busy));
    });
  }

  function guardForm(event) {
    var form = event.target;
    if (form.method !== "post" || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent === "yes") {
      event.preventDefault();
      return;
    }
    setBusy(form, true);
    setTimeout(setBusy, 8000, form, false);
  }

  /* Photographs come light first; where the line is good, the files themselves follow at the first sign of a reader. */

  var SIGNS = ["scroll", "pointermove", "pointerdown", "keydown"];

  function isLineGood() {
    var line = navigator.connection;
    var visit = performance.getEntriesByType("navigation")[0];
    return line ? !line.saveData && line.effectiveType === "4g" : Boolean(visit) && visit.loadEventStart < 1500;
  }

  function sharpen() {
    if (isLineGood()) {
      document.querySelectorAll("picture > source").forEach(function (source) {
        source.remove();
      });
    }
  }

  /* Choices that wait in this browser are sent from any page: the overview of their attempt has the line that sends. */

  function attemptsThatWait() {
    try {
      return Object.keys(localStorage).filter(function (key) {
        return /^taking:[\w-]+:/.test(key);
      }).map(function (key) {
        return key.split(":")[1];
      });
    } catch (refused) {
      return [];
    }
  }

  function put(line, page) {
    var script = document.createElement("script");
    script.src = line.querySelector("script").getAttribute("src");
    line.dataset.page = page;
    document.querySelector("main").prepend(line);
    line.appendChild(script);
  }

  function sendWhatWaits(attempts) {
    var page = "/" + document.documentElement.lang + "/attempts/" + attempts[0] + "/overview/";
    if (!attempts.length || document.querySelector("[data-taking]")) {
      return;
    }
    fetch(page).then(function (response) {
      return response.ok ? response.text() : "";
    }).then(function (html) {
      var line = new DOMParser().parseFromString(html, "text/html").querySelector("[data-taking]");
      if (!line) {
        sendWhatWaits(attempts.filter(function (other) {
          return other !== attempts[0];
        }));
      } else if (!document.querySelector("[data-taking]")) {
        put(line, page);
      }
    }).catch(function () {});
  }

  ["online", "pageshow"].forEach(function (sign) {
    window.addEventListener(sign, function () {
      sendWhatWaits(attemptsThatWait());
    });
  });
  window.addEventListener("load", function () {
    SIGNS.forEach(function (sign) {
      window.addEventListener(sign, sharpen, { once: true, passive: true });
    });
  });
  document.addEventListener("keydown", searchByKey);
  document.addEventListener("submit", guardForm);
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form").forEach(function (form) {
      if (form.dataset.sent) {
        setBusy(form, false);
      }
    });
  });
  if ("serviceWorker" in navigator) {
    window.addEventListener("load", function () {
      navigator.serviceWorker.register("/worker.js").catch(function () {});
    });
  }
  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  });
})();
