/* What was changed on the other cards is there again after one of them was decided about. */
(function () {
  "use strict";

  var place = "cards:" + location.pathname;
  var fields = document.querySelectorAll(".asked [name=stem], .asked [name=own], .asked [name=wrong]");
  var sent = null;

  function nameOf(field) {
    var card = field.closest(".asked");
    var alike = Array.from(card.querySelectorAll("[name=" + field.name + "]"));
    return [card.id, field.name, field.type === "checkbox" ? field.value : alike.indexOf(field)].join(" ");
  }

  function isChanged(field) {
    return field.type === "checkbox" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  }

  function read() {
    try {
      return JSON.parse(sessionStorage.getItem(place)) || {};
    } catch (error) {
      return {};
    }
  }

  var kept = read();
  fields.forEach(function (field) {
    var was = kept[nameOf(field)];
    if (was !== undefined && field.type === "checkbox") {
      field.checked = was;
    } else if (was !== undefined) {
      field.value = was;
    }
  });
  document.addEventListener("submit", function (event) {
    sent = event.target.closest(".asked");
  });
  window.addEventListener("pagehide", function () {
    fields.forEach(function (field) {
      delete kept[nameOf(field)];
      if (isChanged(field) && field.closest(".asked") !== sent) {
        kept[nameOf(field)] = field.type === "checkbox" ? field.checked : field.value;
      }
    });
    try {
      sessionStorage.setItem(place, JSON.stringify(kept));
    } catch (error) {
      return;
    }
  });
})();
