/*
 * Brings files to where they are going to hang, one after the other, each under a name of its own, so that bringing again keeps
 * nothing twice. What the server refuses stays in the list with the reason, until it is taken off; without a network the files wait.
 */
(function () {
  "use strict";

  const LARGEST = 20 * 1024 * 1024;
  const MOST = 5;
  const RETRY_MS = 3000;

  function sizeOf(bytes) {
    if (bytes < 1024 * 1024) {
      return Math.ceil(bytes / 1024) + " KB";
    }
    return (bytes / 1024 / 1024).toFixed(1) + " MB";
  }

  function make(tag, kind, text) {
    const element = document.createElement(tag);
    element.className = kind;
    if (text !== undefined) {
      element.textContent = text;
    }
    return element;
  }

  function fill(pattern, ...values) {
    return values.reduce((text, value, i) => text.replace("{" + i + "}", () => value), pattern);
  }

  /**
   * What it is given: address and place, to whom the files go; words; parts, which finds the list, the button to pick, the input and
   * where things may be dropped; tell, isEnded and end; and changed, called when another set of files is there.
   */
  function open({ address, place, words, parts, tell, isEnded, end, changed }) {
    let { list, pick, input, drop } = parts();
    let chosen = [];
    let bringing = null;
    let retry = null;

    function show(one) {
      const text = one.refused || (one.id ? words.fileReady : one.lost ? words.fileWaiting : fill(words.fileBringing, one.percent));
      one.said.textContent = text;
      one.said.className = one.refused ? "app-files__refused" : "app-quiet";
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
      const remove = make("button", "app-files__act", words.fileRemove);
      remove.type = "button";
      remove.setAttribute("aria-label", fill(words.fileRemoveOf, one.name));
      remove.addEventListener("click", () => takeOff(one));
      one.item.append(make("span", "", one.name), make("span", "app-quiet", sizeOf(one.size)), one.bar, one.said, remove);
      return one.item;
    }

    function put(one) {
      chosen.push(one);
      list.append(item(one));
      show(one);
    }

    function takeOff(one) {
      chosen = chosen.filter((other) => other !== one);
      one.item.remove();
      if (bringing && bringing.one === one) {
        bringing.request.abort();
      }
      pick.focus();
      tell("");
      changed();
      bring();
    }

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
        end();
        one.refused = words.ended;
      }
      show(one);
      changed();
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
      if (bringing || !one || isEnded()) {
        return;
      }
      const request = new XMLHttpRequest();
      bringing = { one, request };
      request.open("POST", address + "?" + new URLSearchParams({ ...place, client: one.client }));
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
          break;
        }
        const refused = file.size > LARGEST ? words.filesLarge : "";
        // Half a letter cannot be sent.
        const name = file.name.replace(/[\ud800-\udfff]/gu, "_");
        put({ client: crypto.randomUUID(), file, name, size: file.size, percent: 0, refused });
      }
      bring();
    }

    function listen() {
      pick.addEventListener("click", () => input.click());
      input.addEventListener("change", (event) => {
        choose([...event.target.files]);
        event.target.value = "";
        // Nothing is chosen there for long, and a form need not hear of it.
        event.stopPropagation();
      });
      drop.addEventListener("dragover", (event) => {
        if ([...event.dataTransfer.types].includes("Files")) {
          event.preventDefault();
          drop.classList.add("app-files--over");
        }
      });
      drop.addEventListener("dragleave", () => drop.classList.remove("app-files--over"));
      drop.addEventListener("drop", (event) => {
        drop.classList.remove("app-files--over");
        if (event.dataTransfer.files.length > 0) {
          event.preventDefault();
          choose([...event.dataTransfer.files]);
        }
      });
    }

    listen();
    addEventListener("online", bring);

    return {
      /** Those that are there. */
      brought: () => chosen.filter((one) => one.id).map(({ id, name, size }) => ({ id, name, size })),
      /** Why it cannot be gone on with yet; empty when it can. */
      trouble: () => {
        if (chosen.some((one) => one.refused)) {
          return words.filesRefused;
        }
        return chosen.some((one) => !one.id) ? words.filesWait : "";
      },
      clear: () => {
        chosen = [];
        list.replaceChildren();
      },
      /** The page has drawn the parts anew, without what stood in them. */
      draw: () => {
        ({ list, pick, input, drop } = parts());
        listen();
        chosen.forEach((one) => {
          list.append(item(one));
          show(one);
        });
      },
      /** They are there already. */
      giveBack: (files) => files.forEach((file) => put({ ...file, percent: 100 })),
    };
  }

  window.fileChooser = { open, make, fill, sizeOf };
})();
