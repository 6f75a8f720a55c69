/*
 * Brings files into a room before anything is said with them, one after the other, each under a name of its own, so that bringing
 * again keeps nothing twice. What the server refuses stays in the list with the reason, until it is taken off.
 */
(function () {
  "use strict";

  const ADDRESS = "/matching/room/files";
  const LARGEST = 20 * 1024 * 1024;
  const MOST = 5;
  const RETRY_MS = 3000;
  const { words, fill, make, sizeOf } = window.roomLines;
  const { id, state, tell } = window.roomDesk;
  const byId = (name) => document.getElementById(name);
  const composer = byId("composer");
  let chosen = [];
  let bringing = null;
  let retry = null;

  /* What the list shows. */

  function show(one) {
    const text = one.refused || (one.id ? words.fileReady : one.lost ? words.fileWaiting : fill(words.fileBringing, one.percent));
    one.said.textContent = text;
    one.said.className = one.refused ? "app-room__refused" : "app-quiet";
    one.bar.hidden = Boolean(one.id || one.refused);
    one.bar.value = one.percent;
  }

  function item(one) {
    one.item = make("li", "");
    one.bar = make("progress", "");
    one.bar.max = 100;
    one.bar.setAttribute("aria-label", one.name);
    one.said = make("span", "app-quiet");
    one.said.setAttribute("role", "status");
    const remove = make("button", "app-line__act", words.fileRemove);
    remove.type = "button";
    remove.setAttribute("aria-label", fill(words.fileRemoveOf, one.name));
    remove.addEventListener("click", () => drop(one));
    one.item.append(make("span", "", one.name), make("span", "app-quiet", sizeOf(one.size)), one.bar, one.said, remove);
    return one.item;
  }

  function put(one) {
    chosen.push(one);
    byId("chosen").append(item(one));
    show(one);
  }

  function drop(one) {
    chosen = chosen.filter((other) => other !== one);
    one.item.remove();
    if (bringing && bringing.one === one) {
      bringing.request.abort();
    }
    byId("pick").focus();
    bring();
  }

  /* Bringing. */

  function answered(one, request) {
    const answer = request.response;
    if (request.status === 200 && answer && answer.id) {
      Object.assign(one, { id: answer.id, lost: false });
    } else if (request.status === 409 && answer) {
      one.refused = answer.refused;
    } else if (request.status >= 500) {
      lose(one);
      return;
    } else {
      state.ended = true;
      one.refused = words.ended;
    }
    show(one);
    bring();
  }

  function lose(one) {
    one.lost = true;
    show(one);
    clearTimeout(retry);
    retry = setTimeout(bring, RETRY_MS);
  }

  function bring() {
    const one = chosen.find((other) => !other.id && !other.refused);
    if (bringing || !one || state.ended) {
      return;
    }
    const request = new XMLHttpRequest();
    bringing = { one, request };
    request.open("POST", ADDRESS + "?" + new URLSearchParams({ room: id, client: one.client }));
    request.setRequestHeader("Content-Type", "application/octet-stream");
    // Addresses are written into logs, and the name of a file is nobody else's business.
    request.setRequestHeader("X-Enishi-Name", encodeURIComponent(one.name));
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => {
      one.lost = false;
      one.percent = Math.round((100 * event.loaded) / one.size);
      show(one);
    });
    const then = (work) => () => {
      bringing = null;
      work();
    };
    request.addEventListener("load", then(() => answered(one, request)));
    request.addEventListener("error", then(() => lose(one)));
    request.addEventListener("abort", then(bring));
    request.send(one.file);
  }

  function choose(files) {
    for (const file of files) {
      if (chosen.length >= MOST) {
        tell(words.filesMany);
        return;
      }
      const refused = file.size > LARGEST ? words.filesLarge : "";
      // Half a letter cannot be sent.
      const name = file.name.replace(/[\ud800-\udfff]/gu, "_");
      put({ client: crypto.randomUUID(), file, name, size: file.size, percent: 0, refused });
    }
    bring();
  }

  /* What the talk asks. */

  /** Null while something cannot be said yet. */
  function brought() {
    const wanted = chosen.find((one) => !one.id);
    if (wanted) {
      tell(chosen.some((one) => one.refused) ? words.filesRefused : words.filesWait);
      return null;
    }
    return chosen.map(({ id: file, name, size }) => ({ id: file, name, size }));
  }

  function handOver() {
    chosen = [];
    byId("chosen").replaceChildren();
  }

  /** They are there already. */
  function giveBack(files) {
    files.forEach((file) => put({ ...file, percent: 100 }));
  }

  /* What happens on the page. */

  byId("pick").addEventListener("click", () => byId("files").click());
  byId("files").addEventListener("change", (event) => {
    choose([...event.target.files]);
    event.target.value = "";
  });
  composer.addEventListener("dragover", (event) => {
    if ([...event.dataTransfer.types].includes("Files")) {
      event.preventDefault();
      composer.classList.add("app-room__composer--over");
    }
  });
  composer.addEventListener("dragleave", () => composer.classList.remove("app-room__composer--over"));
  composer.addEventListener("drop", (event) => {
    composer.classList.remove("app-room__composer--over");
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      choose([...event.dataTransfer.files]);
    }
  });
  addEventListener("online", bring);

  window.roomFiles = { brought, handOver, giveBack };
})();
