/* How the page of a room asks the server, and what it says while nothing is heard. */
(function () {
  "use strict";

  const ADDRESS = "/matching/room/lines";
  const SLOWEST_RETRY_MS = 15000;
  const BACKGROUND = { "X-Enishi-Background": "room" };
  const { words } = window.roomLines;
  const id = document.getElementById("lines").dataset.room;
  const state = { ended: false, cut: false };
  let failures = 0;
  let retry = null;

  async function take(answer) {
    if (answer.ok || answer.status === 409) {
      return answer.json();
    }
    if (answer.status >= 500) {
      throw new Error("busy");
    }
    state.ended = true;
    throw new Error("ended");
  }

  /** Of what nobody did just now, nothing counts as a sign of somebody being there. */
  async function read(parameters) {
    const query = new URLSearchParams({ room: id, ...parameters });
    return take(await fetch(ADDRESS + "?" + query, { headers: BACKGROUND, redirect: "manual" }));
  }

  async function write(parameters, byItself) {
    const body = new URLSearchParams({ room: id, ...parameters });
    const headers = byItself ? BACKGROUND : {};
    return take(await fetch(ADDRESS, { method: "POST", body, headers, redirect: "manual" }));
  }

  function tell(text) {
    const line = document.getElementById("trouble");
    if (line.textContent !== text) {
      line.textContent = text;
    }
  }

  function fail(goOn) {
    failures += 1;
    tell(words[state.ended ? "ended" : "lost"]);
    clearTimeout(retry);
    if (!state.ended) {
      retry = setTimeout(goOn, Math.min(SLOWEST_RETRY_MS, 500 * 2 ** failures));
    }
  }

  function succeed() {
    const line = document.getElementById("trouble");
    if (!state.cut && navigator.onLine && (failures > 0 || line.textContent === words.lost)) {
      tell("");
    }
    failures = 0;
  }

  document.addEventListener("enishi:line", (event) => {
    state.cut = event.detail === "lost";
    state.ended = state.ended || event.detail === "ended";
    if (event.detail !== "holds") {
      tell(words[event.detail]);
    } else if (failures === 0) {
      succeed();
    }
  });
  addEventListener("offline", () => tell(words.lost));

  window.roomDesk = { id, state, read, write, tell, fail, succeed };
})();
