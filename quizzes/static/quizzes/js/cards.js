/* A card is decided about where it stands, the page staying as it is; without this the server leads back to the card.
   What was changed on the cards and not sent is there again when somebody comes back from another page.
   Another right answer takes the ticks off that were set beside the one before, and what is weak is said at once. */
(function () {
  "use strict";

  var place = "cards:" + location.pathname;
  var list = document.querySelector(".asked-list");
  var isPlain = false;
  var sent = null;
  var isDown = false;

  function fields() {
    return document.querySelectorAll(".asked [name=stem], .asked [name=key], .asked [name=own], .asked [name=wrong]");
  }

  function nameOf(field) {
    var card = field.closest(".asked");
    var alike = Array.from(card.querySelectorAll("[name=" + field.name + "]"));
    return [card.id, field.name, field.type === "checkbox" ? field.value : alike.indexOf(field)].join(" ");
  }

  function isChanged(field) {
    return field.type === "checkbox" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  }

  /* The beginnings of the longer words, which two ways of saying one thing share; of a number its first sign. Of an
     answer in short words all count. */
  function beginnings(text) {
    var begun = text
      .toLocaleLowerCase()
      .split(/[\s.,;:!?()"“”«»'’‘–—-]+/)
      .filter(Boolean)
      .map(function (word) {
        return /^[0-9]/.test(word) ? "0" : word.slice(0, 4);
      });
    var longer = begun.filter(function (one) {
      return one === "0" || one.length > 2;
    });
    return longer.length ? longer : begun;
  }

  /* Wrong answers that were ticked in advance stood beside another right answer: none of them is meant any more. It
     is told and done while somebody types, so that no box changes under the next press, and undone where the old
     answer comes back. */
  function untick(key) {
    var picking = key.closest(".asked").querySelector(".picking");
    var before = beginnings(key.dataset.was || key.defaultValue);
    var now = beginnings(key.value);
    var isAlike = now.some(function (begun) {
      return before.indexOf(begun) >= 0;
    });
    if (!picking || !before.length || !now.length) {
      return;
    }
    picking.querySelectorAll("[name=wrong]").forEach(function (box) {
      if (isAlike && box.dataset.off === "1") {
        box.checked = true;
        delete box.dataset.off;
      } else if (!isAlike && box.checked && box.defaultChecked) {
        box.checked = false;
        box.dataset.off = "1";
      }
    });
    tellOff(picking);
  }

  function tellOff(picking) {
    var said = picking.querySelector(".picking__off");
    if (said) {
      said.hidden = !picking.querySelector("[data-off]") || Boolean(picking.querySelector("[name=wrong]:checked"));
    }
  }

  function settle(key) {
    key.dataset.was = key.value;
    key.closest(".asked").querySelectorAll("[data-off]").forEach(function (box) {
      box.dataset.off = "0";
    });
  }

  function read() {
    try {
      return JSON.parse(sessionStorage.getItem(place)) || {};
    } catch (error) {
      return {};
    }
  }

  function say(card, words) {
    var said = document.createElement("p");
    said.className = "field__error";
    said.setAttribute("role", "alert");
    said.textContent = words;
    card.querySelectorAll("[role=alert]").forEach(function (one) {
      one.remove();
    });
    card.querySelector("form").append(said);
  }

  function show(card, page) {
    var fresh = page.getElementById(card.id);
    var notices = page.querySelector(".notices");
    var bars = [document.querySelector(".asked-bar"), page.querySelector(".asked-bar")];
    card.replaceWith(document.adoptNode(fresh));
    if (notices) {
      fresh.prepend(document.adoptNode(notices));
    }
    if (bars[0] && bars[1]) {
      bars[0].className = bars[1].className;
      bars[0].innerHTML = bars[1].innerHTML;
    }
    fresh.focus({ preventScroll: true });
    fresh.scrollIntoView({ block: "nearest" });
  }

  function decide(card, form, button) {
    var body = new URLSearchParams(new FormData(form));
    body.append(button.name, button.value);
    card.setAttribute("aria-busy", "true");
    fetch(form.action, { method: "POST", body: body })
      .then(function (answer) {
        return answer.ok ? answer.text() : "";
      })
      .then(
        function (words) {
          var page = new DOMParser().parseFromString(words, "text/html");
          if (page.getElementById(card.id)) {
            show(card, page);
            return;
          }
          isPlain = true;
          form.requestSubmit(button);
        },
        function () {
          card.removeAttribute("aria-busy");
          say(card, list.dataset.offline);
        },
      );
  }

  /* Nothing moves under a finger: what came meanwhile is shown once it is lifted. */
  function whenLifted(show) {
    if (!isDown) {
      show();
      return;
    }
    document.addEventListener("click", show, { once: true });
  }

  /* What the checks find weak in the question as it stands now; where the line is down, it is said on keeping. */
  function weigh(card) {
    var weak = card.querySelector(".asked__weak");
    var form = card.querySelector("form");
    if (!weak) {
      return;
    }
    var body = new URLSearchParams(new FormData(form));
    body.append("weigh", card.id.slice(1));
    var mine = (weak.dataset.asked = String(Number(weak.dataset.asked || 0) + 1));
    fetch(form.action, { method: "POST", body: body })
      .then(function (answer) {
        return answer.ok ? answer.text() : "";
      })
      .then(
        function (words) {
          whenLifted(function () {
            if (weak.dataset.asked === mine) {
              weak.innerHTML = words;
            }
          });
        },
        function () {},
      );
  }

  var kept = read();
  fields().forEach(function (field) {
    var was = kept[nameOf(field)];
    if (was !== undefined && field.type === "checkbox") {
      field.checked = was;
    } else if (was !== undefined) {
      field.value = was;
    }
  });
  document.addEventListener("submit", function (event) {
    var card = event.target.closest(".asked");
    if (!card) {
      return;
    }
    if (isPlain || !event.submitter || !event.target.requestSubmit) {
      sent = card;
      return;
    }
    event.preventDefault();
    if (card.getAttribute("aria-busy") !== "true") {
      decide(card, event.target, event.submitter);
    }
  });
  document.addEventListener("pointerdown", function () {
    isDown = true;
  });
  ["pointerup", "pointercancel"].forEach(function (kind) {
    document.addEventListener(kind, function () {
      isDown = false;
    });
  });
  document.addEventListener("input", function (event) {
    if (event.target.name === "key" && event.target.closest(".asked")) {
      untick(event.target);
    }
  });
  document.addEventListener("change", function (event) {
    var card = event.target.closest(".asked");
    if (card && event.target.name === "key") {
      settle(event.target);
    }
    if (card && event.target.name === "wrong") {
      tellOff(card.querySelector(".picking"));
    }
    if (card && ["stem", "key", "own", "wrong"].indexOf(event.target.name) >= 0) {
      weigh(card);
    }
  });
  window.addEventListener("pagehide", function () {
    var changed = {};
    fields().forEach(function (field) {
      if (isChanged(field) && field.closest(".asked") !== sent) {
        changed[nameOf(field)] = field.type === "checkbox" ? field.checked : field.value;
      }
    });
    try {
      sessionStorage.setItem(place, JSON.stringify(changed));
    } catch (error) {
      return;
    }
  });
})();
