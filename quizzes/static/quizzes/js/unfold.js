/* On paper everything is unfolded; on the screen it is afterwards as it was. */
(function () {
  "use strict";

  var unfolded = [];

  window.addEventListener("beforeprint", function () {
    unfolded = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    unfolded.forEach(function (details) {
      details.open = true;
    });
  });

  window.addEventListener("afterprint", function () {
    unfolded.forEach(function (details) {
      details.open = false;
    });
    unfolded = [];
  });
})();
