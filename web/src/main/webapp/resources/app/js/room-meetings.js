/*
 * The meetings of a room follow what others arrange. When something else has happened in the room than that somebody spoke, the page
 * asks whether it was about a meeting, and has that part drawn again when it was. What is being typed in the dialog is not touched by it.
 */
(function () {
  "use strict";

  const PAUSE_MS = 300;
  const shown = () => document.getElementById("meetingState").dataset;
  const room = shown().room;
  let waiting = null;

  async function look() {
    try {
      const answer = await fetch("/matching/room/meetings?room=" + room, {
        headers: { "X-Enishi-Background": "meetings" },
        redirect: "manual",
      });
      if (answer.ok && (await answer.json()).mark !== shown().mark) {
        window.renewMeetings();
      }
    } catch {
      // The next sign of life of the line asks again.
    }
  }

  function lookSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE_MS);
  }

  document.addEventListener("enishi:happened", lookSoon);
  document.addEventListener("enishi:asking", lookSoon);
})();
