/*
 * What is said in a room, between this page and the server. The server is asked for whatever changed since the revision that the
 * page has seen: after each hint of news, after each break, and now and then. What is typed is kept by the browser until the server
 * has it, and is sent under a name of its own, so that sending again says nothing twice.
 */
(function () {
  "use strict";

  const { words, fill, readable, encode, nameOf, act, show, showUnsent } = window.roomLines;
  const { id, state, read, write, tell, fail, succeed } = window.roomDesk;
  const files = window.roomFiles;
  const LAST = "9007199254740991";
  const NEAR = 80;
  const byId = (name) => document.getElementById(name);
  const flow = byId("flow");
  const box = byId("words");
  const room = { lines: new Map(), seats: new Map(), readByOwn: [], readByOther: [], writable: false, company: "" };
  let revision = null;
  let oldest = Infinity;
  let asking = false;
  let askAgain = false;
  let heardOf = 0;
  let sending = false;
  let mode = null;
  let shelf = null;
  let unsent = [];

  /* Asking. */

  function goOn() {
    sync();
    flush();
  }

  async function sync() {
    askAgain = true;
    if (asking || state.ended) {
      return;
    }
    asking = true;
    try {
      while (askAgain) {
        askAgain = false;
        const first = revision === null;
        const talk = await read(first ? { before: LAST } : { since: String(revision) });
        take(talk, first);
        if (!talk.more && isTorn()) {
          const last = await read({ before: String(Math.max(...room.lines.keys()) + 1) });
          // These are not all changes up to its revision.
          take({ ...last, revision }, false);
        }
        askAgain = askAgain || (!first && talk.more) || heardOf > revision;
      }
      succeed();
    } catch {
      fail(goOn);
    } finally {
      asking = false;
    }
  }

  /** Lines are numbered without gaps; where one is missing, an answer went astray, and nothing new would ever bring that line. */
  function isTorn() {
    const numbers = [...room.lines.keys()];
    return numbers.length > 0 && Math.max(...numbers) - Math.min(...numbers) >= numbers.length;
  }

  const known = () => (revision === null ? -1 : revision);

  /** Something is new up to this revision. What is being asked for may hold it already. */
  function hear(upTo) {
    heardOf = Math.max(heardOf, upTo);
    if (!asking && heardOf > known()) {
      sync();
    }
  }

  /* Taking what was answered. */

  function seatsOf(talk) {
    return talk.actions + talk.secrecy + talk.seats.map((seat) => seat.id + seat.name + seat.reason).join();
  }

  function take(talk, first) {
    const near = first || flow.scrollHeight - flow.scrollTop - flow.clientHeight < NEAR;
    const before = room.people;
    room.people = seatsOf(talk);
    room.seats = new Map(talk.seats.map((seat) => [seat.id, seat]));
    Object.assign(room, { readByOwn: talk.readByOwn, readByOther: talk.readByOther, company: talk.company });
    room.writable = talk.writable;
    if (!first && talk.revision - revision > talk.lines.filter((line) => line.kind === "MESSAGE").length) {
      document.dispatchEvent(new CustomEvent("enishi:happened"));
    }
    revision = Math.max(revision || 0, talk.revision);
    if (first) {
      reach(talk);
      takeUnsent(talk.seats.find((seat) => seat.mine).id);
    }
    talk.lines.filter((line) => line.number >= oldest).forEach((line) => room.lines.set(line.number, line));
    show(room);
    dropSent();
    byId("composer").hidden = !talk.writable;
    byId("closed").hidden = talk.writable;
    byId("promise").hidden = talk.promised;
    document.querySelector(".app-room").dataset.secrecy = talk.secrecy;
    if (near) {
      flow.scrollTop = flow.scrollHeight;
    }
    if (before !== undefined && before !== room.people && window.renewRoom) {
      window.renewRoom();
    }
    document.dispatchEvent(new CustomEvent("enishi:lines"));
  }

  /** How far back the page goes now. */
  function reach(talk) {
    oldest = talk.more ? Math.min(oldest, ...talk.lines.map((line) => line.number)) : 0;
    byId("earlier").hidden = !talk.more;
  }

  async function goBack() {
    const height = flow.scrollHeight - flow.scrollTop;
    const talk = await read({ before: String(Math.min(...room.lines.keys())) });
    reach(talk);
    talk.lines.forEach((line) => room.lines.set(line.number, line));
    show(room);
    flow.scrollTop = flow.scrollHeight - height;
  }

  /* Saying something. */

  function keep(what) {
    unsent = what;
    sessionStorage.setItem(shelf, JSON.stringify(unsent));
    showUnsent(unsent);
  }

  /** What a page of the same person had not sent yet when it was left. */
  function takeUnsent(seat) {
    shelf = "enishi-room-" + seat;
    keep([...JSON.parse(sessionStorage.getItem(shelf) || "[]"), ...unsent]);
    setTimeout(flush);
  }

  /** What the server has said is in the room is not shown as on its way any more. */
  function dropSent() {
    const here = new Set([...room.lines.values()].map((line) => line.client));
    const last = Math.max(0, ...room.lines.keys());
    const left = unsent.filter((one) => !here.has(one.client) && !(one.number <= last));
    if (left.length < unsent.length) {
      keep(left);
    }
  }

  function changeMode(next) {
    mode = next;
    byId("mode").hidden = !next;
    byId("modeText").textContent = next ? next.label : "";
    box.focus();
  }

  function refuse(text, typed, brought = []) {
    tell(text);
    files.giveBack(brought);
    box.value = box.value ? typed + "\n" + box.value : typed;
    box.focus();
  }

  /** One after another, in the order in which they were typed. */
  async function flush() {
    if (sending || state.ended || shelf === null) {
      return;
    }
    sending = true;
    const next = () => unsent.find((one) => !one.number);
    try {
      for (let one = next(); one; one = next()) {
        const { client, text, quoted, harmless, files: brought = [] } = one;
        const ids = brought.map((file) => file.id).join();
        const answer = await write({ act: "send", client, text, quoted, harmless, files: ids });
        if (answer.refused) {
          keep(unsent.filter((other) => other.client !== client));
          refuse(answer.refused, one.typed, brought);
        } else {
          keep(unsent.map((other) => (other.client === client ? { ...other, number: answer.number } : other)));
          dropSent();
          if (unsent.some((other) => other.client === client)) {
            sync();
          }
        }
      }
    } catch {
      fail(goOn);
    } finally {
      sending = false;
    }
  }

  async function edit(number, typed) {
    try {
      const answer = await write({ act: "edit", number: String(number), text: encode(room, typed) });
      if (answer.refused) {
        refuse(answer.refused, typed);
        return;
      }
      sync();
    } catch {
      refuse(words[state.ended ? "ended" : "lost"], typed);
    }
  }

  function send() {
    const typed = box.value;
    const now = mode;
    const brought = now && now.edits ? [] : files.brought();
    if (brought === null || (!typed.trim() && brought.length === 0)) {
      return;
    }
    box.value = "";
    changeMode(null);
    tell("");
    if (now && now.edits) {
      edit(now.edits, typed);
      return;
    }
    const one = { client: crypto.randomUUID(), text: encode(room, typed), typed, quoted: now ? String(now.quotes) : "" };
    files.handOver();
    keep([...unsent, { ...one, files: brought, harmless: String(byId("harmless").checked) }]);
    flow.scrollTop = flow.scrollHeight;
    flush();
  }

  /* What can be done with a line. */

  function askToDelete(button, line) {
    const really = act("really", line);
    really.dataset.asked = "true";
    button.replaceWith(really, act("keep", line));
    really.focus();
  }

  const ACTS = {
    quote: (line) => {
      const text = nameOf(room, line.author) + "：" + readable(room, line.text).slice(0, 60);
      changeMode({ quotes: line.number, label: fill(words.quoting, text) });
    },
    edit: (line) => {
      box.value = readable(room, line.text);
      changeMode({ edits: line.number, label: words.editing });
    },
    delete: (line, button) => askToDelete(button, line),
    keep: (line, button) => {
      delete button.closest("li").querySelector("[data-asked]").dataset.asked;
      show(room);
    },
    really: async (line, button) => {
      delete button.dataset.asked;
      const answer = await write({ act: "delete", number: String(line.number) });
      tell(answer.refused || "");
      sync();
    },
  };

  /* What happens on the page. */
  const trying = (work) => Promise.resolve(work()).catch(() => fail(goOn));
  byId("lines").addEventListener("click", (event) => {
    const button = event.target.closest("[data-act]");
    const line = button && room.lines.get(Number(button.dataset.number));
    if (line) {
      trying(() => ACTS[button.dataset.act](line, button));
    }
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      send();
    }
  });
  byId("send").addEventListener("click", send);
  byId("cancel").addEventListener("click", () => {
    if (mode && mode.edits) {
      box.value = "";
    }
    changeMode(null);
  });
  byId("earlier").addEventListener("click", () => trying(goBack));

  window.roomTalk = { room, goBack, trying, known, hear, sync, goOn };
  goOn();
})();
