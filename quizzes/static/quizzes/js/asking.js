/* Words marked in the text can be asked about as they are; without this every sentence has its link. */
(function () {
  "use strict";

  var list = document.querySelector("[data-asking]");
  var link = document.createElement("a");

  link.className = "button sentences__mark";
  link.hidden = true;
  link.textContent = list.dataset.words;
  document.body.appendChild(link);

  /* Places count code points, as the server does; JavaScript counts halves of them. */
  function length(text) {
    return Array.from(text).length;
  }

  function placeOf(node, offset) {
    var element = node.nodeType === Node.TEXT_NODE ? node.parentNode : node;
    var sentence = element.closest ? element.closest("[data-start]") : null;
    var before = document.createRange();
    if (!sentence) {
      return null;
    }
    before.setStart(sentence, 0);
    before.setEnd(node, offset);
    return Number(sentence.dataset.start) + length(before.toString());
  }

  document.addEventListener("selectionchange", function () {
    var selection = document.getSelection();
    var range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    var start = range && placeOf(range.startContainer, range.startOffset);
    var end = range && placeOf(range.endContainer, range.endOffset);
    link.hidden = !range || start === null || end === null || end <= start;
    if (!link.hidden) {
      link.href = list.dataset.asking + "?start=" + start + "&end=" + end;
    }
  });
})();
