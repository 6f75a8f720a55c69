/*
 * When the page of a room asks for what is new. Whatever was said or changed is asked for at once, unless the page has it. That somebody
 * has read what was said here is not worth a question for each who did, for everybody reads at about the same time: those wait for
 * each other.
 */
(function () {
  "use strict";

  const MARKS_AFTER_MS = 1000;
  const { id } = window.roomDesk;
  const { known, hear, sync, goOn } = window.roomTalk;
  let waiting = null;

  function syncSoon() {
    waiting =
      waiting ||
      setTimeout(() => {
        waiting = null;
        sync();
      }, MARKS_AFTER_MS);
  }

  document.addEventListener("enishi:news", ({ detail }) => {
    if (detail.room === id && detail.revision > known()) {
      hear(detail.revision);
    } else if (detail.room === id && detail.read === "other") {
      syncSoon();
    }
  });
  /** The line is there again, or tells that it still is: whatever was missed meanwhile is asked for. */
  document.addEventListener("enishi:asking", goOn);
  addEventListener("online", goOn);
})();
