/* Words marked in a passage come into the field below it; without this they are copied there by hand. */
(function () {
  "use strict";

  var passage = document.querySelector("[data-marking]");
  var words = document.getElementById("id_words");
  var before = document.getElementById("id_before");
  var filled = words.value;

  document.querySelector("[data-marking-hint]").hidden = false;

  /* What somebody typed stays: only an empty field, or what was marked before, is filled. */
  document.addEventListener("selectionchange", function () {
    var selection = document.getSelection();
    var range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    if (!range || !passage.contains(range.startContainer) || !passage.contains(range.endContainer)) {
      return;
    }
    if (words.value !== "" && words.value !== filled) {
      return;
    }
    var lead = document.createRange();
    lead.setStart(passage, 0);
    lead.setEnd(range.startContainer, range.startOffset);
    words.value = filled = selection.toString().trim();
    before.value = lead.toString().slice(-60);
  });
})();
