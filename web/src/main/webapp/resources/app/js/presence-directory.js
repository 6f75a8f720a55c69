/*
 * The telephone book shows where people are as the board does: told of a change of somebody whom it shows, or without news
 * for a while, it asks for its own page again and takes over the states, and nothing else of it.
 */
(function () {
  "use strict";

  const LOOK_ANYWAY_MS = 15000;
  const PULSE_EVERY_MS = 10000;
  const AGAIN_AFTER_MS = 300;

  const table = document.getElementById("directory");
  let looked = Date.now();
  let again = null;
  let socket = null;

  const rowOf = (where, person) => where.querySelector(`tr[data-person="${person}"]`);

  function take(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("directory");
    if (!fresh) {
      return;
    }
    table.querySelectorAll("tr[data-person]").forEach((row) => {
      const other = row.dataset.person && rowOf(fresh, row.dataset.person);
      const shown = row.querySelector(".app-directory__state");
      const found = other && other.querySelector(".app-directory__state");
      if (found && !shown.isEqualNode(found)) {
        shown.replaceChildren(...[...found.childNodes].map((node) => document.adoptNode(node)));
      }
    });
  }

  function look() {
    looked = Date.now();
    const headers = { "X-Enishi-Background": "board" };
    return fetch(location.pathname + location.search, { headers, redirect: "manual" })
      .then((answer) => (answer.ok ? answer.text().then(take) : null))
      .catch(() => {});
  }

  function hear(frame) {
    if (frame.changes.some((change) => change.again || rowOf(table, change.person))) {
      clearTimeout(again);
      again = setTimeout(look, AGAIN_AFTER_MS);
    }
  }

  function connect() {
    socket = new WebSocket(location.origin.replace(/^http/, "ws") + "/presence/socket");
    socket.addEventListener("message", (event) => hear(JSON.parse(event.data)));
  }

  function pulse() {
    if (socket.readyState === WebSocket.OPEN) {
      socket.send("live");
    } else if (socket.readyState === WebSocket.CLOSED) {
      connect();
    }
    if (Date.now() - looked >= LOOK_ANYWAY_MS && !document.hidden) {
      look();
    }
  }

  connect();
  setInterval(pulse, PULSE_EVERY_MS);
})();
