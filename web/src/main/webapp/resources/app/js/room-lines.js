/*
 * How the lines of a room are shown. Everything that somebody wrote goes into the page as text, never as markup; addresses in it
 * become links. Names are looked up when a line is drawn, so that old lines follow when names are disclosed.
 */
(function () {
  "use strict";

  const LINK = /https?:\/\/[^\s<>"'「」『』（）、。]+/g;
  const NAMED = /@\{([0-9a-f-]{36})\}/g;
  const { make, fill, sizeOf } = window.fileChooser;
  const list = document.getElementById("lines");
  const words = JSON.parse(list.dataset.words);
  const minute = new Intl.DateTimeFormat("ja-JP", {
    timeZone: "Asia/Tokyo",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });

  function nameOf(room, seat) {
    const found = room.seats.get(seat);
    return found ? found.name : "";
  }

  /** Whom the text names, by the name that the reader knows. */
  function readable(room, text) {
    return text.replace(NAMED, (token, seat) => (room.seats.has(seat) ? "@" + nameOf(room, seat) : token));
  }

  /** The other way round; the longest name first, so that no name is taken for a part of another. */
  function encode(room, text) {
    return [...room.seats.values()]
      .filter((seat) => seat.here && !seat.mine)
      .sort((one, other) => other.name.length - one.name.length)
      .reduce((encoded, seat) => encoded.replaceAll("@" + seat.name, "@{" + seat.id + "}"), text);
  }

  function link(address) {
    const anchor = make("a", "", address);
    anchor.href = address;
    anchor.target = "_blank";
    anchor.rel = "noopener noreferrer nofollow";
    anchor.append(make("span", "app-aloud", words.outside));
    return anchor;
  }

  function write(element, text) {
    let place = 0;
    for (const found of text.matchAll(LINK)) {
      element.append(text.slice(place, found.index), link(found[0]));
      place = found.index + found[0].length;
    }
    element.append(text.slice(place));
    return element;
  }

  function happened(room, line) {
    if (line.kind === "INVITED") {
      const history = line.history ? words.all : words.fromNow;
      return fill(words.INVITED, nameOf(room, line.author), nameOf(room, line.subject), history);
    }
    const kind = line.kind === "MEETING_CANCELLED" && !line.author ? "MEETING_ENDED" : line.kind;
    return fill(words[kind], nameOf(room, line.author), nameOf(room, line.subject), room.company, line.text || "");
  }

  function quoteOf(room, quote) {
    const text = quote.text === undefined ? words.hidden : readable(room, quote.text);
    return make("blockquote", "app-line__quote", nameOf(room, quote.author) + "：" + text);
  }

  function act(name, line) {
    const button = make("button", "app-line__act", words[name]);
    button.type = "button";
    button.dataset.act = name;
    button.dataset.number = String(line.number);
    return button;
  }

  function footOf(room, line, mine) {
    const foot = make("p", "app-line__foot");
    if (mine) {
      const count = (numbers) => numbers.filter((number) => number >= line.number).length;
      foot.append(make("span", "app-quiet", fill(words.read, count(room.readByOther), count(room.readByOwn))));
    }
    if (room.writable) {
      foot.append(act("quote", line));
    }
    if (room.writable && line.editableUntil > Date.now()) {
      foot.append(act("edit", line), act("delete", line));
    }
    return foot;
  }

  /** Whoever follows one takes it away; nothing of it is shown here. */
  function filesOf(line) {
    const files = make("ul", "app-plain app-line__files");
    for (const file of line.files) {
      const item = make("li", "");
      const anchor = make("a", "", file.name);
      anchor.href = "/matching/room/files/" + list.dataset.room + "/" + file.id;
      // Whoever takes a file away stays on the page, which would otherwise take itself for left.
      anchor.download = "";
      item.append(anchor, make("span", "app-quiet", sizeOf(file.size)));
      files.append(item);
    }
    return files;
  }

  function said(room, line) {
    const seat = room.seats.get(line.author);
    const mine = Boolean(seat && seat.mine);
    const item = make("li", "app-line" + (mine ? " app-line--own" : ""));
    const head = make("p", "app-line__head");
    head.append(make("strong", "", nameOf(room, line.author)));
    if (seat && seat.title) {
      head.append(make("span", "app-quiet", seat.title));
    }
    head.append(make("span", "app-quiet", minute.format(line.at)));
    if (line.edited && !line.deleted) {
      head.append(make("span", "app-quiet", words.edited));
    }
    item.append(head);
    if (line.deleted) {
      item.append(make("p", "app-line__text app-quiet", words.deleted));
      return item;
    }
    if (line.quote) {
      item.append(quoteOf(room, line.quote));
    }
    if (line.text) {
      item.append(write(make("p", "app-line__text"), readable(room, line.text)));
    }
    if (line.files.length > 0) {
      item.append(filesOf(line));
    }
    item.append(footOf(room, line, mine));
    return item;
  }

  function draw(room, line) {
    const item =
      line.kind === "MESSAGE" ? said(room, line) : make("li", "app-line app-line--event", happened(room, line));
    item.dataset.number = String(line.number);
    // Whoever looked for a line is led to it.
    item.tabIndex = -1;
    return item;
  }

  /** Puts each line at its number; what has not changed stays as it is, with whatever has the focus in it. */
  function show(room) {
    let place = list.firstElementChild;
    for (const number of [...room.lines.keys()].sort((one, other) => one - other)) {
      const item = draw(room, room.lines.get(number));
      if (place && Number(place.dataset.number) === number) {
        if (!place.isEqualNode(item) && !place.querySelector("[data-asked]")) {
          const focused = place === document.activeElement;
          place.replaceWith(item);
          place = item;
          if (focused) {
            item.focus({ preventScroll: true });
          }
        }
        place = place.nextElementSibling;
      } else {
        list.insertBefore(item, place);
      }
    }
  }

  function showUnsent(unsent) {
    const items = unsent.map((one) => {
      const item = make("li", "app-line app-line--own app-line--unsent");
      const names = (one.files || []).map((file) => file.name).join(" ");
      const text = [one.typed, names].filter(Boolean).join("\n");
      item.append(make("p", "app-line__text", text), make("p", "app-line__foot app-quiet", words.sending));
      return item;
    });
    document.getElementById("unsent").replaceChildren(...items);
  }

  function showFound(room, lines) {
    const items = lines.map((line) => {
      const item = make("li", "");
      const button = make("button", "app-line__act", minute.format(line.at) + " " + nameOf(room, line.author));
      button.type = "button";
      button.dataset.find = String(line.number);
      const names = line.files.map((file) => file.name);
      item.append(button, make("span", "", [" " + readable(room, line.text), ...names].join(" ")));
      return item;
    });
    const nothing = [make("li", "app-quiet", words.nothingFound)];
    document.getElementById("found").replaceChildren(...(lines.length > 0 ? items : nothing));
  }

  window.roomLines = { words, fill, readable, encode, nameOf, act, make, sizeOf, show, showUnsent, showFound };
})();
