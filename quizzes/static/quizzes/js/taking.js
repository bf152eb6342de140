/* Keeps each choice at once; what cannot be sent waits in this browser. The rules are in docs/taking.md. */
(function () {
  "use strict";

  var line = document.querySelector("[data-taking]");
  var said = line.dataset;
  var words = line.querySelector("[role=status]");
  var signIn = line.querySelector("a");
  var again = line.querySelector("button");
  var form = Number(said.position) ? document.getElementById("question-form") : null;
  var order = form && form.querySelector("[name=seen]");
  var own = "taking:" + said.attempt + ":" + said.position;
  var known = Number(said.seen);
  var month = 30 * 24 * 3600 * 1000;
  var shortest = 1000;
  var longAgo = 5000;
  var rows = {};
  var held = {};
  var pause = shortest;
  var busy, loud, isDown, renewed, saves, later, pressed, wanted;

  /* Where nothing may be stored, choices wait only as long as the page is open. */
  try {
    localStorage.setItem("taking", "");
    localStorage.removeItem("taking");
    rows = localStorage;
  } catch (refused) {
    rows = {};
  }

  function read(key) {
    try {
      return JSON.parse(rows[key]);
    } catch (nothing) {
      return null;
    }
  }

  /* What waits and is this person's: the attempt of this page is; of another person signed in before nothing stays. */
  function waiting() {
    var mine = [];
    Object.keys(rows).forEach(function (key) {
      var entry = key.indexOf("taking:") ? null : read(key);
      if (!entry) {
        return;
      }
      entry.key = key;
      entry.attempt = key.split(":")[1];
      entry.position = Number(key.split(":")[2]);
      if (Date.now() - entry.made < month && (entry.attempt === said.attempt || entry.who === said.who)) {
        mine.push(entry);
      } else if (said.who.charAt(0) === "l") {
        delete rows[key];
      }
    });
    return mine.sort(function (one, other) {
      return one.position - other.position;
    });
  }

  function waitingHere() {
    return waiting().filter(function (entry) {
      return entry.attempt === said.attempt;
    });
  }

  function show(state, text) {
    line.dataset.state = state;
    words.textContent = text;
    signIn.hidden = state !== "out";
    again.hidden = state !== "stuck";
  }

  function number(highest) {
    known = Math.max(known, highest);
    order.name = "sequence";
    order.value = known;
  }

  function adopt(entry) {
    form.querySelectorAll("[name=option]").forEach(function (input) {
      input.checked = entry.options.indexOf(input.value) >= 0;
    });
    form.querySelectorAll("[name=certainty]").forEach(function (input) {
      input.checked = entry.certainty ? input.value === entry.certainty : input.checked;
    });
    number(entry.sequence);
  }

  function follow(entry) {
    if (entry && entry.sequence > known) {
      adopt(entry);
    }
  }

  function ask(method, address, body, onReply) {
    var request = new XMLHttpRequest();
    busy = true;
    request.open(method, address);
    request.timeout = 10000;
    if (body) {
      request.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
      request.setRequestHeader("X-CSRFToken", document.querySelector("[name=csrfmiddlewaretoken]").value);
    }
    request.onloadend = function () {
      busy = false;
      onReply(request.status, request.responseText);
    };
    request.send(body);
  }

  function send() {
    var next = waiting().filter(function (entry) {
      return !held[entry.key];
    })[0];
    if (busy) {
      return;
    }
    clearTimeout(later);
    if (navigator.onLine === false && (next || wanted)) {
      fail();
    } else if (next) {
      post(next);
    } else if (wanted && !waitingHere().length) {
      go();
    } else if (saves && !loud && !form && document.querySelector("[data-finish]")) {
      location.reload();
    }
  }

  function post(entry) {
    var address = said.address.replace(said.attempt + "/0/", entry.attempt + "/" + entry.position + "/");
    var body = "sequence=" + entry.sequence + "&language=" + entry.language + "&certainty=" + (entry.certainty || "");
    entry.options.forEach(function (option) {
      body += "&option=" + encodeURIComponent(option);
    });
    ask("POST", address, body, function (code, text) {
      var reply = null;
      try {
        reply = JSON.parse(text);
      } catch (page) {
        reply = null;
      }
      if (reply && reply.state) {
        take(entry, reply);
      } else if (code === 403 || code === 404) {
        renew(entry);
      } else {
        fail();
      }
    });
  }

  function take(entry, reply) {
    var kept = read(entry.key);
    var isNewest = !kept || kept.sequence <= entry.sequence;
    var isHere = form && entry.key === own;
    var timer = document.querySelector("[data-timer]");
    var text;
    isDown = renewed = false;
    pause = shortest;
    if (reply.state === "waiting") {
      held[entry.key] = true;
    } else if (isNewest) {
      delete rows[entry.key];
    }
    if (isHere && isNewest && reply.options) {
      adopt(reply);
    }
    if (reply.state !== "saved") {
      text = isHere ? reply.words : reply.elsewhere;
      show(reply.state, loud ? words.textContent + " " + text : text);
      loud = true;
      wanted = null;
    } else if (!loud && (isHere || said.state || said.page || Date.now() - entry.made > longAgo)) {
      show("saved", isHere ? reply.words : reply.elsewhere);
    }
    saves = saves || reply.state === "saved";
    if (timer && reply.seconds_left !== undefined && entry.attempt === said.attempt) {
      timer.dataset.secondsLeft = reply.seconds_left;
      timer.dispatchEvent(new CustomEvent("left"));
    }
    send();
  }

  /* The line is down, or nobody answers in time: everything waits, and is tried again less and less often. */
  function fail() {
    var here = waitingHere();
    isDown = true;
    if (wanted) {
      show("stuck", said.stuck);
    } else if (here.length && (here.length > 1 || here[0].key !== own)) {
      show("down", said.others.replace("{numbers}", here.map(function (entry) {
        return entry.position;
      }).join(", ")));
    } else {
      show("down", said.waiting);
    }
    later = setTimeout(send, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, 60000);
  }

  /* The session or its token may be another one by now: the page, asked for again, has the token that fits. */
  function renew(entry) {
    if (renewed) {
      held[entry.key] = true;
      wanted = null;
      show("out", said.out);
      send();
      return;
    }
    renewed = true;
    ask("GET", said.page || location.pathname, null, function (code, text) {
      var token = /name="csrfmiddlewaretoken" value="(\w+)"/.exec(text);
      if (code === 200 && token) {
        document.querySelectorAll("[name=csrfmiddlewaretoken]").forEach(function (input) {
          input.value = token[1];
        });
        send();
      } else if (code === 0 || code >= 500) {
        renewed = false;
        fail();
      } else {
        renew(entry);
      }
    });
  }

  function retry() {
    held = {};
    renewed = false;
    pause = shortest;
    send();
  }

  function choose() {
    var kept = read(own);
    var options = [];
    var sure = form.querySelector("[name=certainty]:checked");
    var row;
    form.querySelectorAll("[name=option]:checked").forEach(function (input) {
      options.push(input.value);
    });
    number((kept ? Math.max(known, kept.sequence) : known) + 1);
    row = { who: said.who, sequence: known, options: options, certainty: sure ? sure.value : "" };
    row.language = document.documentElement.lang;
    row.made = Date.now();
    try {
      rows[own] = JSON.stringify(row);
    } catch (full) {
      rows = {};
      rows[own] = JSON.stringify(row);
    }
    setTimeout(function () {
      var left = read(own);
      if (busy && left && left.sequence === row.sequence) {
        show("sending", said.sending);
      }
    }, 600);
    wanted = loud = false;
    retry();
  }

  /* Finishing waits for what waits, and goes on by itself. A question is left at once while the line holds: its form
     carries the choice. */
  function hold(event) {
    var isFinish = event.target.hasAttribute("data-finish");
    var isOff = isDown || navigator.onLine === false;
    if (!isOff && !(isFinish && waitingHere().length)) {
      return;
    }
    event.preventDefault();
    wanted = { form: event.target, button: event.submitter || pressed };
    loud = false;
    show("sending", said.finishing);
    retry();
  }

  function go() {
    var copy = document.createElement("input");
    var button = wanted.button;
    if (button && button.name) {
      copy.type = "hidden";
      copy.name = button.name;
      copy.value = button.value;
      wanted.form.appendChild(copy);
    }
    HTMLFormElement.prototype.submit.call(wanted.form);
    wanted = null;
  }

  again.addEventListener("click", function () {
    show("sending", said.finishing);
    retry();
  });
  document.querySelectorAll((form ? "#question-form, " : "") + "[data-finish]").forEach(function (one) {
    one.addEventListener("submit", hold);
  });
  document.addEventListener("click", function (event) {
    pressed = event.target.closest && event.target.closest("button[name]");
  }, true);
  if (form) {
    form.addEventListener("change", choose);
    /* Another tab of this browser has chosen: this one follows. */
    window.addEventListener("storage", function (event) {
      follow(event.key === own && read(own));
    });
    follow(read(own));
  }
  window.addEventListener("online", retry);
  document.addEventListener("visibilitychange", function () {
    if (!document.hidden) {
      retry();
    }
  });
  send();
})();
