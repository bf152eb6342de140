/* The keys of a question (docs/accessibility.md). Whatever they do can be done without them. */
(function () {
  "use strict";

  var options = Array.prototype.slice.call(document.querySelectorAll("input.option__input"));
  var levels = document.querySelectorAll("input.certainty__input");
  var list = document.querySelector("dialog.keys");
  var button = document.querySelector("[data-open-keys]");
  var lettersSwitch = document.querySelector("[data-switch-keys]");
  var lettersOff = false;

  try {
    lettersOff = localStorage.getItem("keys") === "off";
  } catch (refused) {
    lettersOff = false;
  }

  function nameSwitch() {
    lettersSwitch.textContent = lettersOff ? lettersSwitch.dataset.off : lettersSwitch.dataset.on;
  }

  function switchLetters() {
    lettersOff = !lettersOff;
    nameSwitch();
    try {
      localStorage.setItem("keys", lettersOff ? "off" : "on");
    } catch (refused) {
      return;
    }
  }

  function openList() {
    if (list && list.showModal) {
      list.showModal();
    }
  }

  function choose(input) {
    input.focus();
    input.click();
  }

  /* What belongs to a key by its mark in the page, in a question that is open and in one that is marked. */
  function pressed(key) {
    var found = document.querySelector('[data-key~="' + key + '"]');
    if (found) {
      found.click();
    }
    return Boolean(found);
  }

  function byLetter(key) {
    var input = options["123456".indexOf(key)] || options["abcde".indexOf(key)] || levels["789".indexOf(key)];
    if (input && !input.disabled) {
      choose(input);
      return true;
    }
    if (key === "?") {
      openList();
      return true;
    }
    return /^[npf]$/.test(key) && pressed(key);
  }

  /* Radio buttons know the arrows; tick boxes and the question itself learn them here. */
  function byArrow(target, step) {
    var at = options.indexOf(target);
    if (target.id === "question" && options.length) {
      (document.querySelector("input.option__input:checked") || options[step > 0 ? 0 : options.length - 1]).focus();
      return true;
    }
    if (at < 0 || target.type !== "checkbox") {
      return false;
    }
    options[(at + step + options.length) % options.length].focus();
    return true;
  }

  function isWriting(target) {
    var isTick = target.tagName === "INPUT" && /^(radio|checkbox)$/.test(target.type);
    return target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isTick);
  }

  function take(event) {
    var target = event.target;
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      return byArrow(target, step);
    }
    if (event.repeat) {
      return false;
    }
    if (event.key === "Enter") {
      return !target.closest("a, button, summary, input, dialog") && pressed("Enter");
    }
    return event.key.length === 1 && !lettersOff && byLetter(event.key.toLowerCase());
  }

  document.addEventListener("keydown", function (event) {
    var isOther = event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented;
    if (!isOther && !(list && list.open) && event.key && !isWriting(event.target) && take(event)) {
      event.preventDefault();
    }
  });
  if (list && list.showModal && button) {
    button.hidden = false;
    button.addEventListener("click", openList);
    lettersSwitch.addEventListener("click", switchLetters);
    nameSwitch();
  }
})();
