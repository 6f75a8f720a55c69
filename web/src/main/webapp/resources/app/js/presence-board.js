/*
 * The board stays as the server sees it. Changes come numbered through a socket; when one is missing, it is asked there where
 * everybody is, and where people or what they look like are others, or nothing is heard, for the whole page. Where that fails too the
 * page says so, and calls nobody present any more.
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

  const TIME = new Intl.DateTimeFormat("ja-JP", { timeZone: "Asia/Tokyo", hour: "2-digit", minute: "2-digit" });
  const DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" });

  const byId = (id) => document.getElementById(id);
  const board = byId("board");
  const WORDS = JSON.parse(board.dataset.words);
  let heard = Date.now();
  let looked = Date.now();
  let place = board.dataset.place;
  let again = null;
  let asking = null;
  let doubted = false;
  let cards = null;
  let socket = null;

  /* The whole board. */

  /** The id stands at the card, or in its link. */
  const personOf = (card) => card.dataset.person || card.querySelector("a").search.slice("?id=".length);

  function cardOf(person) {
    cards = cards || new Map([...board.querySelectorAll(".app-person")].map((card) => [personOf(card), card]));
    return cards.get(person);
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

  /** Of a person, or of a room full of people. */
  const nameOf = (card) => ("room" in card.dataset ? "room " + card.dataset.room : personOf(card));

  /** The room stays where it is, with everybody in it who is as he was. */
  function renewRoom(room, fresh) {
    const [name, people] = room.children;
    if (!name.isEqualNode(fresh.children[0])) {
      name.replaceWith(fresh.children[0]);
    }
    renew(people, fresh.lastElementChild);
    return room;
  }

  function partOf(known, fresh) {
    if (known && known.isEqualNode(fresh)) {
      return known;
    }
    return known && "room" in fresh.dataset ? renewRoom(known, fresh) : document.adoptNode(fresh);
  }

  /** Whatever is as it was is not touched: of a thousand cards the browser draws those anew that are others. */
  function renew(list, fresh) {
    const known = new Map([...list.children].map((part) => [nameOf(part), part]));
    const wanted = [...fresh.children].map((part) => partOf(known.get(nameOf(part)), part));
    const staying = new Set(wanted);
    [...list.children].filter((part) => !staying.has(part)).forEach((part) => part.remove());
    let next = list.firstElementChild;
    for (const part of wanted) {
      if (part === next) {
        next = next.nextElementSibling;
      } else {
        list.insertBefore(part, next);
      }
    }
  }

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
    board.dataset.sheet = read.dataset.sheet;
    cards = null;
    byId("boardCount").textContent = fresh.getElementById("boardCount").textContent;
    keepFocus(() => renew(board, read));
    document.dispatchEvent(new CustomEvent("enishi:board", { detail: fresh }));
  }

  function look() {
    const headers = { "X-Enishi-Background": "board" };
    return fetch(location.pathname + location.search, { headers, redirect: "manual" })
      .then((answer) => (answer.ok ? answer.text().then(take) : null))
      .catch(() => {});
  }

  /** Once for all that is heard meanwhile, and however much that is. */
  function lookSoon() {
    again = again || setTimeout(() => {
      again = null;
      look();
    }, AGAIN_AFTER_MS);
  }

  /** Where everybody is, of which there is one answer for all who ask; a part of the board can only be looked at. */
  function ask() {
    if (board.dataset.sheet && socket.readyState === WebSocket.OPEN) {
      socket.send("board");
    } else {
      look();
    }
  }

  function askSoon() {
    asking = asking || setTimeout(() => {
      asking = null;
      ask();
    }, AGAIN_AFTER_MS);
  }

  /* Changes of it. */

  function fill(pattern, ...values) {
    return values.reduce((text, value, i) => text.replace("{" + i + "}", () => value), pattern);
  }

  function since(change) {
    const pattern = change.state === "OFFLINE" ? board.dataset.last : board.dataset.since;
    const day = change.since ? DAY.format(change.since) : "";
    const words = day === DAY.format(Date.now()) ? [] : [day];
    return change.since ? fill(pattern, [...words, TIME.format(change.since)].join(" ")) : "";
  }

  function detail(change) {
    const reason = change.state === "ON_LEAVE" ? WORDS[change.reason] || "" : change.reason;
    const other = change.substitute && cardOf(change.substitute);
    return other ? fill(board.dataset.substitute, reason, other.querySelector("a, b").textContent) : reason;
  }

  /** What is as it was before is not drawn anew. */
  function put(part, text) {
    const other = part.textContent !== text;
    if (other) {
      part.textContent = text;
    }
    return other;
  }

  function putState(state, change) {
    const shape = "app-state app-state--" + change.shape;
    if (state.className !== shape) {
      state.className = shape;
    }
    put(state.firstElementChild, WORDS[change.state]);
  }

  /** @param told that it has changed; otherwise it may be as it was */
  function show(change, told) {
    const card = cardOf(change.person);
    const filtered = new URLSearchParams(location.search).has("present");
    if (change.again || filtered || !card) {
      lookSoon();
      return;
    }
    const state = card.querySelector(".app-state");
    const words = state.nextElementSibling;
    const before = state.classList.contains("app-state--present");
    const reasoned = change.shape === REASON || state.matches(".app-state--" + REASON);
    putState(state, change);
    card.classList.toggle("app-person--quiet", change.quiet);
    const other = put(words, detail(change)) || told;
    put(words.nextElementSibling, since(change));
    if (card.matches(".app-person--own") && reasoned && other) {
      lookSoon();
    }
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

  /** Where everybody is. An older one than what was heard since is of no use. */
  function takeWhole(frame) {
    const [epoch, number] = place.split(" ");
    looked = heard;
    if (frame.sheet !== board.dataset.sheet) {
      lookSoon();
    } else if (doubted || frame.epoch !== epoch || frame.number >= Number(number)) {
      doubted = false;
      frame.changes.forEach((change) => show(change, false));
      place = frame.epoch + " " + frame.number;
    }
  }

  function hear(frame) {
    const [epoch, number] = place.split(" ");
    const expected = Number(number) + (frame.changes.length ? 1 : 0);
    heard = Date.now();
    if (frame.whole) {
      takeWhole(frame);
    } else if (doubted || frame.epoch !== epoch || frame.number > expected) {
      askSoon();
    } else if (frame.changes.length && frame.number === expected) {
      frame.changes.forEach((change) => show(change, true));
      place = epoch + " " + frame.number;
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
  }

  /** What the server would call it by now if it heard as little of them: nothing green is left standing. */
  function doubt() {
    doubted = true;
    for (const state of board.querySelectorAll(".app-state--present")) {
      state.className = "app-state app-state--unverified";
      state.firstElementChild.textContent = WORDS.UNVERIFIED;
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
    if (silent >= LOOK_EVERY_MS) {
      look();
    } else if (Date.now() - looked >= LOOK_ANYWAY_MS) {
      ask();
    }
  }

  connect();
  setInterval(pulse, PULSE_EVERY_MS);
  setInterval(watch, 5000);
})();
