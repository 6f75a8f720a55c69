/*
 * 代理変更: the reasons of a colleague are those that he has now, also on a page that has been open for long. What was chosen stays
 * chosen where it still can be.
 */
(function () {
  "use strict";

  const PULSE_EVERY_MS = 10000;
  const FIELD = "standInForm:reason";

  /** There is none of colleagues who have not named the reader, and on the board only while one is reached. */
  const part = () => document.getElementById("standInPart");

  let socket = null;

  function take(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById(FIELD);
    const known = document.getElementById(FIELD);
    if (fresh && known && fresh.textContent !== known.textContent) {
      const chosen = known.value;
      known.replaceChildren(...[...fresh.options].map((option) => document.adoptNode(option)));
      if ([...known.options].some((option) => option.value === chosen)) {
        known.value = chosen;
      }
    }
  }

  /** Where a form was refused, the address does not name the colleague any more. */
  function look() {
    if (part()) {
      const headers = { "X-Enishi-Background": "board" };
      fetch(part().dataset.page, { headers, redirect: "manual" })
        .then((answer) => (answer.ok ? answer.text().then(take) : null))
        .catch(() => {});
    }
  }

  function hear(frame) {
    if (frame.changes.some((change) => change.again)) {
      look();
    }
  }

  /** Whatever was told while there was no line is asked for. */
  function connect() {
    socket = new WebSocket(location.origin.replace(/^http/, "ws") + "/presence/socket");
    socket.addEventListener("open", look);
    socket.addEventListener("message", (event) => hear(JSON.parse(event.data)));
  }

  function pulse() {
    if (socket.readyState === WebSocket.OPEN) {
      socket.send("live");
    } else if (socket.readyState === WebSocket.CLOSED) {
      connect();
    }
  }

  self.enishiStandIn = { look };

  if (part()) {
    connect();
    setInterval(pulse, PULSE_EVERY_MS);
  }
})();
