/*
 * Where colleagues are, beside their names in a room: asked for when the line says that one of them stands elsewhere, and after each
 * break of the line. Only the mark is drawn again, so that whoever is about to press something there still finds it.
 */
(function () {
  "use strict";

  const PAUSE_MS = 300;
  const id = document.getElementById("lines").dataset.room;
  let stale = true;
  let waiting = null;

  function show({ seat, shape, word }) {
    const mark = document.querySelector(`[data-seat="${seat}"] .app-state`);
    if (mark) {
      mark.className = "app-state app-state--" + shape;
      mark.querySelector(".app-state__word").textContent = word;
    }
  }

  async function look() {
    try {
      const answer = await fetch("/matching/room/people?room=" + id, {
        headers: { "X-Enishi-Background": "people" },
        redirect: "manual",
      });
      if (answer.ok) {
        (await answer.json()).forEach(show);
      }
    } catch {
      stale = true;
    }
  }

  function lookSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE_MS);
  }

  document.addEventListener("enishi:asking", ({ detail }) => {
    detail.push("room:" + id);
    if (stale) {
      stale = false;
      lookSoon();
    }
  });
  document.addEventListener("enishi:line", ({ detail }) => {
    stale = stale || detail === "lost";
  });
  document.addEventListener("enishi:news", ({ detail }) => {
    if (detail.people === id) {
      lookSoon();
    }
  });
})();
