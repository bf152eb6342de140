/* Lists the lessons that this device keeps, on the page that is shown without a line. */
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
