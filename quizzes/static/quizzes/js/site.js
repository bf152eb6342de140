/* Small comforts on top of pages that work without any script. */
(function () {
  "use strict";

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
    var end = Date.now() + Number(timer.dataset.secondsLeft) * 1000;
    var said = "";

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
        status.classList.remove("visually-hidden");
        clearInterval(ticking);
      } else if (left <= 60) {
        say(timer.dataset.soon);
      }
    }

    var ticking = setInterval(draw, 1000);
    draw();
  }

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
