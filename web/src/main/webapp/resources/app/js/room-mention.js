/*
 * Offers whoever is in the room while somebody writes "@": a list below the field, taken from by arrow keys and Enter or by a click. While an
 * input method is at work its keys are its own. What is chosen stands in the text as it could have been typed.
 */
(function () {
  "use strict";

  const MOST = 8;
  const BEGUN = /[@＠]([^@＠\n]*)$/;
  const { make, fill, words } = window.roomLines;
  const { room } = window.roomTalk;
  const box = document.getElementById("words");
  const list = document.getElementById("named");
  const told = document.getElementById("namedTold");
  let offered = [];
  let at = 0;

  const plain = (text) => text.normalize("NFKC").toLowerCase();

  function close() {
    offered = [];
    list.hidden = true;
    list.replaceChildren();
    told.textContent = "";
    box.removeAttribute("aria-activedescendant");
  }

  function mark() {
    [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === at)));
    box.setAttribute("aria-activedescendant", list.children[at].id);
    list.children[at].scrollIntoView({ block: "nearest" });
  }

  function option(seat, place) {
    const item = make("li", "app-room__name", seat.name);
    item.id = "named" + place;
    item.setAttribute("role", "option");
    if (seat.title) {
      item.append(make("span", "app-quiet", seat.title));
    }
    return item;
  }

  function offer() {
    const begun = box.value.slice(0, box.selectionStart).match(BEGUN);
    const wanted = begun ? plain(begun[1]) : "";
    const found = begun
      ? [...room.seats.values()].filter((seat) => seat.here && !seat.mine && plain(seat.name).includes(wanted))
      : [];
    if (found.length === 0) {
      close();
      return;
    }
    offered = found.slice(0, MOST);
    at = 0;
    list.replaceChildren(...offered.map(option));
    list.hidden = false;
    told.textContent = fill(words.offered, offered.length);
    mark();
  }

  function choose(seat) {
    const end = box.selectionStart;
    const start = end - box.value.slice(0, end).match(BEGUN)[0].length;
    box.setRangeText("@" + seat.name + " ", start, end, "end");
    close();
    box.focus();
  }

  const KEYS = {
    ArrowDown: () => {
      at = (at + 1) % offered.length;
      mark();
    },
    ArrowUp: () => {
      at = (at + offered.length - 1) % offered.length;
      mark();
    },
    Enter: () => choose(offered[at]),
    Tab: () => choose(offered[at]),
    Escape: close,
  };

  /** Before the field itself hears of it, where Enter sends. */
  document.addEventListener(
    "keydown",
    (event) => {
      const free = !event.isComposing && event.keyCode !== 229 && !event.shiftKey;
      if (event.target === box && offered.length > 0 && free && KEYS[event.key]) {
        event.preventDefault();
        event.stopPropagation();
        KEYS[event.key]();
      }
    },
    true,
  );
  box.addEventListener("input", offer);
  box.addEventListener("blur", () => setTimeout(close, 200));
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const place = [...list.children].indexOf(event.target.closest("li"));
    if (place >= 0) {
      choose(offered[place]);
    }
  });
})();
