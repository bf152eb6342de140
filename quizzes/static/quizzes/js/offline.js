/* The page that is shown without a line: lists the lessons on this device, and goes back by itself when the line is back. */
(function () {
  "use strict";

  function titleOf(response) {
    return response.text().then(function (html) {
      return new DOMParser().parseFromString(html, "text/html").title.split(" · ")[0];
    });
  }

  function show(section, lessons) {
    if (!lessons.length) {
      return;
    }
    var list = document.createElement("ul");
    lessons.forEach(function (lesson) {
      var link = document.createElement("a");
      link.href = lesson.path;
      link.textContent = lesson.title;
      list.appendChild(document.createElement("li")).appendChild(link);
    });
    section.querySelector("[data-offline-some]").hidden = false;
    section.querySelector("[data-offline-none]").hidden = true;
    section.querySelector("[data-offline-some]").after(list);
  }

  function lessonsIn(cache, language) {
    return cache.keys().then(function (requests) {
      var paths = requests.map(function (request) {
        return new URL(request.url).pathname;
      }).filter(function (path) {
        return path.indexOf("/" + language + "/lessons/") === 0;
      });
      return Promise.all(paths.map(function (path) {
        return cache.match(path, { ignoreVary: true }).then(titleOf).then(function (title) {
          return { path: path, title: title };
        });
      }));
    });
  }

  /* The address is still that of the page that was asked for. A return that led here again soon is tried less often. */
  var SHORTEST = 2000;
  var LONGEST = 60000;
  var pause = SHORTEST;
  var busy, later;

  function returned() {
    try {
      return JSON.parse(sessionStorage.offline);
    } catch (nothing) {
      return { at: 0 };
    }
  }

  function leave() {
    try {
      sessionStorage.offline = JSON.stringify({ at: Date.now(), pause: pause });
    } catch (refused) {
      clearTimeout(later);
    }
    location.reload();
  }

  function wait() {
    busy = false;
    later = setTimeout(goBack, pause);
    pause = Math.min(pause * 2, LONGEST);
  }

  function goBack() {
    if (busy) {
      return;
    }
    busy = true;
    clearTimeout(later);
    fetch("/offline/", { method: "HEAD", cache: "no-store" }).then(function (response) {
      (response.ok ? leave : wait)();
    }, wait);
  }

  function watch() {
    var last = returned();
    if (Date.now() - last.at < 2 * LONGEST) {
      pause = Math.min(last.pause * 2, LONGEST);
    }
    window.addEventListener("online", goBack);
    wait();
  }

  if (location.pathname !== "/offline/") {
    watch();
  }
  document.querySelectorAll("[data-offline-again]").forEach(function (link) {
    if (location.pathname !== "/offline/") {
      link.href = location.href;
    }
  });
  if ("caches" in window) {
    caches.open("lessons").then(function (cache) {
      document.querySelectorAll("[data-offline]").forEach(function (section) {
        lessonsIn(cache, section.dataset.offline).then(function (lessons) {
          show(section, lessons);
        });
      });
    });
  }
})();
