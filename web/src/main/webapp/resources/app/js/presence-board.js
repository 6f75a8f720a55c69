/*
 * The board stays as the server sees it. Changes come numbered through a socket; when one is missing, or none is heard, the
 * whole board is asked for again, and where that fails too the page says so, and calls nobody present any more. The dialog of the own card tells beforehand what
 * others are going to see.
 */
(function () {
  "use strict";

  const LOOK_EVERY_MS = 15000;
  const LOOK_ANYWAY_MS = 60000;
  const SILENT_AFTER_MS = 30000;
  const DOUBTED_AFTER_MS = 60000;
  const PULSE_EVERY_MS = 10000;
  const AGAIN_AFTER_MS = 300;
  const REASON = "reason";

  const byId = (id) => document.getElementById(id);
  const board = byId("board");
  let heard = Date.now();
  let looked = Date.now();
  let place = board.dataset.place;
  let again = null;
  let doubted = false;

  /* The whole board. */

  /** The id stands at the card, or in its link. */
  const personOf = (card) => card.dataset.person || card.querySelector("a").search.slice("?id=".length);

  function cardOf(person) {
    const part = board.querySelector(`[data-person="${person}"], a[href$="${person}"]`);
    return part && part.closest(".app-person");
  }

  function keepFocus(change) {
    const focused = document.activeElement.closest(".app-person");
    change();
    if (focused && !document.contains(document.activeElement.closest(".app-person"))) {
      const card = cardOf(personOf(focused));
      if (card) {
        card.querySelector("a, button").focus();
      }
    }
  }

  function takeReasons(fresh) {
    const known = field("reason");
    const select = fresh.getElementById("own:reason");
    const chosen = known.value;
    if (select.textContent !== known.textContent) {
      known.replaceChildren(...[...select.options].map((option) => document.adoptNode(option)));
      known.value = chosen;
    }
  }

  /** A reason that was set or released elsewhere: what the dialog shows is so now. Whoever is at it is told when he saves. */
  function takeOwn(fresh) {
    const known = fresh.getElementById("own:known").value;
    if (byId("ownDialog").open || field("known").value === known) {
      return;
    }
    field("known").value = known;
    for (const name of ["reason", "end", "time"]) {
      field(name).value = fresh.getElementById("own:" + name).value;
    }
    field("release").disabled = fresh.getElementById("own:release").disabled;
    field("release").classList.toggle("ui-state-disabled", field("release").disabled);
    Object.assign(byId("ownPreview").dataset, fresh.getElementById("ownPreview").dataset);
    preview();
    offer(field("picture").value !== "");
  }

  /** Of a person, or of a room full of people. */
  const nameOf = (card) => ("room" in card.dataset ? "room " + card.dataset.room : personOf(card));

  function take(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const read = fresh.getElementById("board");
    if (!read) {
      return;
    }
    heard = Date.now();
    looked = heard;
    doubted = false;
    place = read.dataset.place;
    byId("boardCount").textContent = fresh.getElementById("boardCount").textContent;
    const known = new Map([...board.children].map((card) => [nameOf(card), card]));
    const cards = [...read.children].map((card) => {
      const shown = known.get(nameOf(card));
      return shown && shown.isEqualNode(card) ? shown : document.adoptNode(card);
    });
    keepFocus(() => board.replaceChildren(...cards));
    if (byId("ownDialog")) {
      takeReasons(fresh);
      takeOwn(fresh);
    }
  }

  function look() {
    const headers = { "X-Enishi-Background": "board" };
    return fetch(location.pathname + location.search, { headers, redirect: "manual" })
      .then((answer) => (answer.ok ? answer.text().then(take) : null))
      .catch(() => {});
  }

  function lookSoon() {
    clearTimeout(again);
    again = setTimeout(look, AGAIN_AFTER_MS);
  }

  /* Changes of it. */

  function fill(pattern, ...values) {
    return values.reduce((text, value, i) => text.replace("{" + i + "}", () => value), pattern);
  }

  function since(change) {
    const words = new Intl.DateTimeFormat("ja-JP", { timeZone: "Asia/Tokyo", hour: "2-digit", minute: "2-digit" });
    const pattern = change.state === "OFFLINE" ? board.dataset.last : board.dataset.since;
    return change.since ? fill(pattern, words.format(change.since)) : "";
  }

  function detail(change) {
    const words = JSON.parse(board.dataset.words);
    const reason = change.state === "ON_LEAVE" ? words[change.reason] || "" : change.reason;
    const other = change.substitute && cardOf(change.substitute);
    return other ? fill(board.dataset.substitute, reason, other.querySelector("a, b").textContent) : reason;
  }

  function show(change) {
    const card = cardOf(change.person);
    const filtered = new URLSearchParams(location.search).has("present");
    if (change.again || filtered || !card) {
      lookSoon();
      return;
    }
    const state = card.querySelector(".app-state");
    const before = state.classList.contains("app-state--present");
    if (card.matches(".app-person--own") && (change.shape === REASON || state.matches(".app-state--" + REASON))) {
      lookSoon();
    }
    state.className = "app-state app-state--" + change.shape;
    state.firstElementChild.textContent = JSON.parse(board.dataset.words)[change.state];
    card.classList.toggle("app-person--quiet", change.quiet);
    const words = state.nextElementSibling;
    words.textContent = detail(change);
    words.nextElementSibling.textContent = since(change);
    if (before !== (change.shape === "present")) {
      count(byId("boardCount"), before ? -1 : 1);
      const room = card.closest("[data-room]");
      if (room) {
        count(room.querySelector(".app-room__count"), before ? -1 : 1);
      }
    }
  }

  function count(line, more) {
    line.textContent = line.textContent.replace(/\d+/, (present) => String(Number(present) + more));
  }

  function hear(frame) {
    const [epoch, number] = place.split(" ");
    const expected = Number(number) + (frame.changes.length ? 1 : 0);
    heard = Date.now();
    if (doubted || frame.epoch !== epoch || frame.number > expected) {
      lookSoon();
    } else if (frame.changes.length && frame.number === expected) {
      frame.changes.forEach(show);
      place = epoch + " " + frame.number;
    }
  }

  let socket = null;

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
  }

  /** What the server would call it by now if it heard as little of them: nothing green is left standing. */
  function doubt() {
    doubted = true;
    for (const state of board.querySelectorAll(".app-state--present")) {
      state.className = "app-state app-state--unverified";
      state.firstElementChild.textContent = JSON.parse(board.dataset.words).UNVERIFIED;
    }
    for (const line of [byId("boardCount"), ...board.querySelectorAll(".app-room__count")]) {
      line.textContent = line.textContent.replace(/\d+/, "0");
    }
  }

  function watch() {
    const silent = Date.now() - heard;
    byId("boardTrouble").hidden = silent < SILENT_AFTER_MS;
    if (silent >= DOUBTED_AFTER_MS) {
      doubt();
    }
    if (silent >= LOOK_EVERY_MS || Date.now() - looked >= LOOK_ANYWAY_MS) {
      look();
    }
  }

  /* The dialog of the own card. */

  function field(name) {
    return byId("own:" + name);
  }

  /** What others are going to see, and the field that only one choice needs. */
  function preview() {
    const text = byId("ownPreview");
    const reason = field("reason").value;
    text.textContent = reason ? fill(text.dataset.reason, reason) : text.dataset.automatic;
    byId("ownTime").hidden = field("end").value !== "TIME";
  }

  /** There is something to save only after something was changed. */
  function offer(possible) {
    field("save").disabled = !possible;
    field("save").classList.toggle("ui-state-disabled", !possible);
  }

  document.addEventListener("click", (event) => {
    const opens = event.target.closest("[data-opens]");
    const shuts = event.target.closest("[data-shuts]");
    if (opens) {
      byId(opens.dataset.opens).showModal();
    } else if (shuts) {
      byId(shuts.dataset.shuts).close();
    }
  });

  /** From the head of any page. */
  function openWhereAsked() {
    if (location.hash === "#change") {
      history.replaceState(null, "", location.pathname + location.search);
      byId("ownDialog").close();
      byId("ownDialog").showModal();
    }
  }

  /** On a wall there is none. */
  function prepareDialog() {
    const refused = byId("ownDialog").dataset.refused === "true";
    offer(refused);
    byId("own").addEventListener("input", () => offer(true));
    field("reason").addEventListener("change", preview);
    field("end").addEventListener("change", preview);
    preview();
    if (refused) {
      byId("ownDialog").showModal();
    }
    openWhereAsked();
    addEventListener("hashchange", openWhereAsked);
  }

  if (byId("ownDialog")) {
    prepareDialog();
  }
  connect();
  setInterval(pulse, PULSE_EVERY_MS);
  setInterval(watch, 5000);
})();
