/* The clock counts what the server said was left; the server alone decides when time is over. */
(function () {
  "use strict";

  function twoDigits(number) {
    return (number < 10 ? "0" : "") + number;
  }

  function clockOf(seconds) {
    var hours = Math.floor(seconds / 3600);
    var minutes = Math.floor(seconds / 60) % 60;
    return (hours ? hours + ":" + twoDigits(minutes) : minutes) + ":" + twoDigits(seconds % 60);
  }

  function runTimer(timer) {
    var clock = timer.querySelector(".timer__clock");
    var status = timer.querySelector("[role=status]");
    var said = status.textContent;
    var end;

    function setEnd() {
      end = Date.now() + Number(timer.dataset.secondsLeft) * 1000;
    }

    function say(words) {
      if (words !== said) {
        said = words;
        status.textContent = words;
      }
    }

    function draw() {
      var left = Math.max(0, Math.round((end - Date.now()) / 1000));
      clock.textContent = clockOf(left);
      timer.classList.toggle("timer--short", left <= 60);
      if (left === 0) {
        say(timer.dataset.over);
      } else if (left <= 60) {
        say(timer.dataset.soon);
      } else {
        say((left <= 300 && timer.dataset.early) || "");
      }
    }

    timer.addEventListener("left", setEnd);
    setEnd();
    setInterval(draw, 1000);
    draw();
  }

  runTimer(document.currentScript.previousElementSibling);
})();
