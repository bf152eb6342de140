/* Words marked in the text can be asked about as they are; without this every sentence has its link.
   A word is a link, and a browser marks nothing from there on: what the mouse passes over is marked here. */
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

  function caretAt(event) {
    var range;
    if (document.caretPositionFromPoint) {
      range = document.caretPositionFromPoint(event.clientX, event.clientY);
      return range && [range.offsetNode, range.offset];
    }
    range = document.caretRangeFromPoint && document.caretRangeFromPoint(event.clientX, event.clientY);
    return range && [range.startContainer, range.startOffset];
  }

  var from = null;
  var isMarked = false;
  list.addEventListener("dragstart", function (event) {
    event.preventDefault();
  });
  list.addEventListener("pointerdown", function (event) {
    var isOnWord = event.pointerType === "mouse" && event.button === 0 && event.target.closest(".words a");
    from = isOnWord ? caretAt(event) : null;
    isMarked = false;
  });
  document.addEventListener("pointermove", function (event) {
    var to = from && event.buttons === 1 && caretAt(event);
    if (to && list.contains(to[0]) && (to[0] !== from[0] || to[1] !== from[1])) {
      document.getSelection().setBaseAndExtent(from[0], from[1], to[0], to[1]);
      isMarked = true;
    }
  });
  document.addEventListener("pointerup", function () {
    from = null;
  });
  list.addEventListener("click", function (event) {
    if (isMarked && event.target.closest(".words a")) {
      event.preventDefault();
    }
    isMarked = false;
  });
})();
