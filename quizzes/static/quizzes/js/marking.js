/* Words marked in a passage come into the field below it; without this they are copied there by hand. */
(function () {
  "use strict";

  var passage = document.querySelector("[data-marking]");
  var words = document.getElementById("id_words");
  var before = document.getElementById("id_before");
  var filled = words.value;

  /* A finger seldom meets the edge of a word: whole words are taken. */
  function isInsideWord(text, place) {
    var letter = /[0-9A-Za-z\u00c0-\u024f\u0259]/;
    return place > 0 && place < text.length && letter.test(text[place - 1]) && letter.test(text[place]);
  }

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
    var all = passage.textContent;
    var start = lead.toString().length;
    var end = start + range.toString().length;
    while (isInsideWord(all, start)) {
      start -= 1;
    }
    while (isInsideWord(all, end)) {
      end += 1;
    }
    words.value = filled = all.slice(start, end).trim();
    before.value = all.slice(Math.max(0, start - 60), start);
  });
})();
