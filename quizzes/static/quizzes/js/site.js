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

  /* The clock counts what the server said was left; the server alone decides when time is over. */

  function twoDigits(number) {
    return (number < 10 ? "0" : "") + number;
  }

  function clockOf(seconds) {
    var hours = Math.floor(seconds / 3600);
    var minutes = Math.floor(seconds / 60) % 60;
    return (hours ? hours + ":" + twoDigits(minutes) : minutes) + ":" + twoDigits(seconds % 60);
  }

  function runTimer(timer) {
    var clock = timer.querySelector(".timer__clock");
    var status = timer.querySelector("[role=status]");
    var said = status.textContent;
    var end;

    function setEnd() {
      end = Date.now() + Number(timer.dataset.secondsLeft) * 1000;
    }

    function say(words) {
      if (words !== said) {
        said = words;
        status.textContent = words;
      }
    }

    function draw() {
      var left = Math.max(0, Math.round((end - Date.now()) / 1000));
      clock.textContent = clockOf(left);
      timer.classList.toggle("timer--short", left <= 60);
      if (left === 0) {
        say(timer.dataset.over);
      } else if (left <= 60) {
        say(timer.dataset.soon);
      } else {
        say((left <= 300 && timer.dataset.early) || "");
      }
    }

    timer.addEventListener("left", setEnd);
    setEnd();
    setInterval(draw, 1000);
    draw();
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
  document.querySelectorAll("[data-timer]").forEach(runTimer);
  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  });
})();
