/*
 * How far somebody has read: what was on the screen of somebody who was there. Only what others said counts, and one mark a second says
 * it of all that came meanwhile. It is said on the line of news, where that it was taken is heard as of any page of the same person; and
 * by a request where there is no line, or where nothing was heard until the line is asked the next time.
 */
(function () {
  "use strict";

  const READ_AFTER_MS = 400;
  const PAUSE_MS = 1000;
  const NEAR = 80;
  const ASK_AT_THE_DOOR = 303;
  const { id, write } = window.roomDesk;
  const { room } = window.roomTalk;
  const flow = document.getElementById("flow");
  let timer = null;
  let markedAt = -PAUSE_MS;
  let saidUpTo = 0;
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
    return last > saidUpTo ? last : null;
  }

  /** What fails is said again with what is read next. */
  function post() {
    const number = saidUpTo;
    write({ act: "read", number: String(number) }, true)
      .then(() => {
        readUpTo = Math.max(readUpTo, number);
      })
      .catch(() => {
        saidUpTo = readUpTo;
      });
  }

  function mark() {
    timer = null;
    const last = unread();
    if (last !== null && isSeen()) {
      markedAt = performance.now();
      saidUpTo = last;
      if (!enishiLine.say("read=" + id + "&number=" + last)) {
        post();
      }
    }
  }

  function readSoon() {
    if (timer === null && isSeen() && unread() !== null) {
      timer = setTimeout(mark, Math.max(READ_AFTER_MS, markedAt + PAUSE_MS - performance.now()));
    }
  }

  document.addEventListener("enishi:news", ({ detail }) => {
    if (detail.mark === ASK_AT_THE_DOOR) {
      post();
    } else if (detail.room === id && detail.read === "own") {
      readUpTo = saidUpTo;
    }
  });
  document.addEventListener("enishi:asking", () => {
    if (saidUpTo > readUpTo) {
      post();
    }
  });
  document.addEventListener("enishi:lines", readSoon);
  document.addEventListener("visibilitychange", readSoon);
  flow.addEventListener("scroll", readSoon);
  readSoon();
})();
