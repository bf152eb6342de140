/* Keeps the frame of the pages and the lessons that were opened; asks the network first, and keeps nothing of attempts. */
(function (scope, values) {
  "use strict";

  var FRAME = "frame-" + values.version;
  var LESSONS = "lessons";
  var MOST_LESSONS = 60;
  var LESSON = /^\/([a-z]{2,3})\/lessons\/[\w-]+\/$/;
  var PICTURE = /<source [^>]*srcset="(\/[^" ]+)[^>]*><img|<img [^>]*?src="(\/[^"]+)"/g;

  scope.addEventListener("install", function (event) {
    event.waitUntil(
      caches.open(FRAME).then(function (cache) {
        return cache.addAll(values.shell.map(function (url) {
          return new Request(url, { credentials: "omit" });
        }));
      }).then(function () {
        return scope.skipWaiting();
      })
    );
  });

  scope.addEventListener("activate", function (event) {
    event.waitUntil(
      caches.keys().then(function (names) {
        return Promise.all(names.filter(function (name) {
          return name !== FRAME && name !== LESSONS;
        }).map(function (name) {
          return caches.delete(name);
        }));
      }).then(function () {
        return scope.clients.claim();
      }).then(keepOpenLessons)
    );
  });

  scope.addEventListener("fetch", function (event) {
    var request = event.request;
    var url = new URL(request.url);
    if (request.method !== "GET" || url.origin !== scope.location.origin) {
      return;
    }
    if (request.mode === "navigate") {
      event.respondWith(navigated(event, url));
    } else if (request.destination === "image" || values.shell.indexOf(url.pathname) >= 0) {
      event.respondWith(caches.match(request, { ignoreVary: true }).then(function (kept) {
        return kept || fetch(request);
      }));
    }
  });

  function navigated(event, url) {
    return fetch(event.request).then(function (response) {
      if (response.status === 200 && !response.redirected && LESSON.test(url.pathname)) {
        event.waitUntil(keep(url.pathname).catch(function () {}));
      }
      return response;
    }, function () {
      return caches.match(url.pathname, { cacheName: LESSONS, ignoreVary: true }).then(function (kept) {
        return kept ? told(kept, url.pathname) : caches.match(values.offline, { ignoreVary: true });
      });
    });
  }

  /* A page that was open before the worker was there is kept as well. */
  function keepOpenLessons() {
    return scope.clients.matchAll({ type: "window" }).then(function (pages) {
      return Promise.all(pages.map(function (page) {
        var path = new URL(page.url).pathname;
        return LESSON.test(path) ? keep(path).catch(function () {}) : null;
      }));
    });
  }

  /* The copy that is kept is a visitor's: asked for without cookies, it holds nobody's name. */
  function keep(path) {
    return fetch(path, { credentials: "omit", cache: "no-cache" }).then(function (response) {
      if (response.status !== 200 || response.redirected) {
        return null;
      }
      return Promise.all([caches.open(LESSONS), response.clone().text()]).then(function (both) {
        return both[0].put(path, response).then(function () {
          return keepPictures(both[0], both[1]);
        }).then(function () {
          return forgetOldest(both[0]);
        });
      });
    });
  }

  function keepPictures(cache, html) {
    var paths = [];
    html.replace(PICTURE, function (_whole, light, plain) {
      var path = light || plain;
      if (!/^\/static\//.test(path)) {
        paths.push(path);
      }
    });
    return Promise.all(paths.map(function (path) {
      return cache.match(path, { ignoreVary: true }).then(function (kept) {
        return kept || cache.add(new Request(path, { credentials: "omit" })).catch(function () {});
      });
    }));
  }

  function forgetOldest(cache) {
    return cache.keys().then(function (requests) {
      return Promise.all(requests.slice(0, Math.max(0, requests.length - MOST_LESSONS)).map(function (request) {
        return cache.delete(request);
      }));
    });
  }

  function told(kept, path) {
    var notice = values.notices[LESSON.exec(path)[1]] || "";
    return kept.text().then(function (html) {
      return new Response(html.replace(/(<main\b[^>]*>)/, "$1" + notice.replace(/\$/g, "$$$$")), {
        headers: kept.headers
      });
    });
  }
})(self, {{ values|safe }});
