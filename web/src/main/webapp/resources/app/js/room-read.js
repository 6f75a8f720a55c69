/*
 * How far somebody has read: what was on the screen of somebody who was there. Only what others said counts, and one mark a second says
 * it of all that came meanwhile.
 */
(function () {
  "use strict";

  const READ_AFTER_MS = 400;
  const PAUSE_MS = 1000;
  const NEAR = 80;
  const { write } = window.roomDesk;
  const { room } = window.roomTalk;
  const flow = document.getElementById("flow");
  let timer = null;
  let markedAt = -PAUSE_MS;
  let readUpTo = 0;

  function isSeen() {
    return document.visibilityState === "visible" && flow.scrollHeight - flow.scrollTop - flow.clientHeight < NEAR;
  }

  function isOfOthers(line) {
    const seat = room.seats.get(line.author);
    return line.kind === "MESSAGE" && !(seat && seat.mine);
  }

  function unread() {
    const last = Math.max(0, ...[...room.lines.values()].filter(isOfOthers).map((line) => line.number));
    return last > readUpTo ? last : null;
  }

  function mark() {
    timer = null;
    const last = unread();
    if (last !== null && isSeen()) {
      markedAt = performance.now();
      write({ act: "read", number: String(last) }, true)
        .then(() => {
          readUpTo = Math.max(readUpTo, last);
        })
        .catch(() => {});
    }
  }

  function readSoon() {
    if (timer === null && isSeen() && unread() !== null) {
      timer = setTimeout(mark, Math.max(READ_AFTER_MS, markedAt + PAUSE_MS - performance.now()));
    }
  }

  document.addEventListener("enishi:lines", readSoon);
  document.addEventListener("visibilitychange", readSoon);
  flow.addEventListener("scroll", readSoon);
  readSoon();
})();
