/* Small comforts on top of pages that work without any script. */
(function () {
  "use strict";

  var root = document.documentElement;
  var place = document.querySelector("[data-theme-place]");

  function recall(name) {
    try {
      return localStorage.getItem(name);
    } catch (refused) {
      return null;
    }
  }

  function remember(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch (refused) {
      return;
    }
  }

  function addButton(words, onPress) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "button button--quiet";
    button.textContent = words;
    button.addEventListener("click", onPress);
    place.appendChild(button);
    return button;
  }

  /* Colours: as the device, light, dark. The admin keeps its choice under the same name. */

  var themes = ["auto", "light", "dark"];

  function currentTheme() {
    var theme = recall("theme");
    return themes.indexOf(theme) < 0 ? "auto" : theme;
  }

  function applyTheme(theme) {
    if (theme === "auto") {
      root.removeAttribute("data-theme");
    } else {
      root.setAttribute("data-theme", theme);
    }
  }

  function offerThemes() {
    var button = addButton(place.dataset[currentTheme()], function () {
      var theme = themes[(themes.indexOf(currentTheme()) + 1) % themes.length];
      remember("theme", theme);
      applyTheme(theme);
      button.textContent = place.dataset[theme];
    });
  }

  /* Keys A to E and 1 to 5 choose an option. A switch turns them off, for people who speak to their computer. */

  var inputs = document.querySelectorAll("input.option__input");

  function areKeysOn() {
    return recall("keys") !== "off";
  }

  function offerKeys() {
    var button = addButton(areKeysOn() ? place.dataset.keysOn : place.dataset.keysOff, function () {
      remember("keys", areKeysOn() ? "off" : "on");
      button.textContent = areKeysOn() ? place.dataset.keysOn : place.dataset.keysOff;
    });
  }

  function isWriting(element) {
    return /^(TEXTAREA|SELECT)$/.test(element.tagName) || (element.tagName === "INPUT" && !/^(radio|checkbox)$/.test(element.type));
  }

  function chooseByKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1 || isWriting(event.target) || !areKeysOn()) {
      return;
    }
    var position = "12345678".indexOf(event.key);
    if (position < 0) {
      position = "abcdefgh".indexOf(event.key.toLowerCase());
    }
    var input = inputs[position];
    if (input && !input.disabled) {
      event.preventDefault();
      input.focus();
      input.click();
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

  applyTheme(currentTheme());
  if (place) {
    offerThemes();
  }
  if (inputs.length) {
    document.addEventListener("keydown", chooseByKey);
    if (place) {
      offerKeys();
    }
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
