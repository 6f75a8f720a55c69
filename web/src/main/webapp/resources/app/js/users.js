/*
 * The user list: the bar for the chosen; the menu of a row; the person whom the address names; keys. Whom it names and what it
 * asks for is judged by the server.
 */
(function () {
  "use strict";

  const TYPED_AFTER_MS = 400;

  const { byId, rows, box, choice, name, explain, show, chooseRange, restorePlace } = window.enishiUsers;
  const table = () => byId("f:users");

  /* Acts. */
  let origin = null;

  function ask(act, named, whole) {
    window.askUsers([
      { name: "act", value: act },
      { name: "chosen", value: named.join(",") },
      { name: "whole", value: String(whole) },
      { name: "except", value: whole ? [...choice.except].join(",") : "" },
      { name: "seen", value: whole && choice.endless ? "" : String(whole ? choice.count() : 0) },
    ]);
  }

  /* The address names whose dialog is open, so that a link leads to it and the way back closes it. */
  const PERSON = "user";
  const isAsking = () => Boolean(byId("f:plan")) && byId("f:plan").getClientRects().length > 0;
  const no = () => byId("f:no") || byId("f:noGroup");
  const personHere = () => new URLSearchParams(location.search).get(PERSON);

  function askRole(person) {
    if (personHere() !== person) {
      const query = new URLSearchParams(location.search);
      query.set(PERSON, person);
      history.pushState({ opened: true }, "", `${location.pathname}?${query}`);
    }
    ask("CHANGE_ROLE", [person], false);
  }

  /** The dialog is gone: so is the person, without a step more in the way back. */
  function leavePerson() {
    if (history.state && history.state.opened) {
      history.back();
    } else if (personHere()) {
      const query = new URLSearchParams(location.search);
      query.delete(PERSON);
      history.replaceState(history.state, "", location.pathname + (query.size > 0 ? `?${query}` : ""));
    }
  }

  window.addEventListener("popstate", () => {
    if (!personHere() && isAsking()) {
      no().click();
    } else if (personHere() && !isAsking()) {
      ask("CHANGE_ROLE", [personHere()], false);
    }
  });

  function exportChosen() {
    const form = byId("e");
    form.elements.chosen.value = choice.whole ? "" : [...choice.named].join(",");
    form.elements.whole.value = String(choice.whole);
    form.elements.except.value = choice.whole ? [...choice.except].join(",") : "";
    byId("e:csv").click();
    ["chosen", "whole", "except"].forEach((name) => {
      form.elements[name].value = "";
    });
  }

  const menu = {
    row: null,
    button: null,
    open(button) {
      const list = byId("rowMenu");
      const may = button.dataset.may.split(" ");
      this.row = button.closest("tr").dataset.rk;
      this.button = button;
      const items = [...list.children];
      items.forEach((item) => {
        item.hidden = item.dataset.act !== undefined && !may.includes(item.dataset.number);
      });
      list.querySelector("a").href =
        `/organisation/user-history?id=${this.row}&list=${encodeURIComponent(location.search)}`;
      const first = items.find((item) => !item.hidden);
      if (!first) {
        return;
      }
      list.hidden = false;
      const place = button.getBoundingClientRect();
      const below = place.bottom + list.offsetHeight < window.innerHeight;
      list.style.left = `${Math.max(8, place.right - list.offsetWidth)}px`;
      list.style.top = `${below ? place.bottom : place.top - list.offsetHeight}px`;
      first.focus();
    },
    close(back) {
      const list = byId("rowMenu");
      if (list && !list.hidden) {
        list.hidden = true;
        if (back) {
          this.button.focus();
        }
        return true;
      }
      return false;
    },
    move(step) {
      const items = [...byId("rowMenu").children].filter((item) => !item.hidden);
      const now = items.indexOf(document.activeElement);
      items[(now + step + items.length) % items.length].focus();
    },
  };

  function remember(element) {
    const row = element.closest("tr[data-rk]");
    origin = { row: row && row.dataset.rk, act: element.dataset.act, menu: "may" in element.dataset, bulk: element.dataset.bulk };
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button || !button.closest("#rowMenu")) {
      menu.close(false);
    }
    if (!button) {
      return;
    }
    if (button.closest("#rowMenu")) {
      remember(menu.button);
      menu.close(false);
      if (button.dataset.act === "CHANGE_ROLE") {
        askRole(menu.row);
      } else {
        ask(button.dataset.act, [menu.row], false);
      }
    } else if (button.dataset.may !== undefined) {
      menu.open(button);
    } else if (button.dataset.act) {
      remember(button);
      ask(button.dataset.act, [button.closest("tr").dataset.rk], false);
    } else if (button.dataset.bulk) {
      remember(button);
      ask(button.dataset.bulk, choice.whole ? [] : [...choice.named], choice.whole);
    } else if (button.dataset.export) {
      exportChosen();
    } else if (button.dataset.clears) {
      choice.clear();
      show();
    } else if (button.id === "wholeList") {
      choice.takeWhole();
      show();
    } else if (button.dataset.opens) {
      byId(button.dataset.opens).showModal();
    } else if (button.dataset.shuts) {
      byId(button.dataset.shuts).close();
    }
  });

  /** After the rows have come anew, back to the same person, or to whoever stands there now. */
  function restoreFocus() {
    const lost = !document.activeElement || document.activeElement === document.body || document.activeElement.id === "main";
    if (!origin || !lost || byId("f:plan_modal")) {
      return;
    }
    const row = rows().find((one) => one.dataset.rk === origin.row);
    const wanted = origin.bulk
      ? document.querySelector(`[data-bulk="${origin.bulk}"]`)
      : row && row.querySelector(origin.menu ? "[data-may]" : `[data-act="${origin.act}"]`);
    const seen = wanted && wanted.getClientRects().length > 0;
    (seen ? wanted : (row || rows()[0] || table()).querySelector("a, button, input") || byId("main")).focus();
  }

  /** Of a question that has just been asked the safe answer has the focus. */
  let asking = false;

  function focusDialog() {
    const shown = isAsking();
    if (shown && !asking) {
      no().focus();
    }
    if (asking && !shown) {
      leavePerson();
    }
    asking = shown;
  }

  /* Closed without a word to the server. */
  document.addEventListener("keyup", (event) => event.key === "Escape" && setTimeout(focusDialog, 50));
  document.addEventListener("click", (event) => {
    if (event.target.closest(".ui-dialog-titlebar-close")) {
      setTimeout(focusDialog, 50);
    }
  });

  /* Searching. */
  let timer = null;

  function typed(field) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (choice.whole) {
        choice.clear();
      }
      window.findUsers([{ name: "q", value: field.value }]);
    }, TYPED_AFTER_MS);
  }

  document.addEventListener("input", (event) => {
    if (event.target.id === "q" && !event.isComposing) {
      typed(event.target);
    }
  });
  document.addEventListener("compositionend", (event) => {
    if (event.target.id === "q") {
      typed(event.target);
    }
  });
  document.addEventListener("change", (event) => {
    if (event.target.dataset.submits) {
      event.target.form.requestSubmit();
    }
  });
  document.addEventListener("formdata", (event) => {
    if (event.target.id === "search") {
      clearTimeout(timer);
      [...event.formData.entries()].filter(([, value]) => value === "").forEach(([name]) => event.formData.delete(name));
    }
  });

  /* Keys. */
  const isTyping = (element) => element.matches('input:not([type="checkbox"]), select, textarea, [contenteditable]');

  document.addEventListener("keydown", (event) => {
    const singleKeys = byId("keys") && byId("keys").dataset.single === "true";
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const row = event.target.closest('[id="f:users_data"] > tr[data-rk]');
    if (event.target.closest("#rowMenu") && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      menu.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && !document.querySelector("dialog[open], .ui-dialog[aria-hidden='false']")) {
      if (!menu.close(true) && choice.count() > 0 && !isTyping(event.target)) {
        choice.clear();
        show();
      }
    } else if (row && box(row) && event.key === " " && event.shiftKey) {
      event.preventDefault();
      event.stopImmediatePropagation();
      chooseRange(row, true);
      show();
    } else if (singleKeys && plain && !isTyping(event.target) && event.key === "/") {
      event.preventDefault();
      byId("q").focus();
    } else if (singleKeys && plain && !isTyping(event.target) && event.key === "?") {
      event.preventDefault();
      byId("keys").showModal();
    }
  }, true);

  /** PrimeFaces leaves the element in which it spoke of the rows that are gone, beside the one for those that have come. */
  function silence() {
    [...document.querySelectorAll('[id="f:users_summary"]')].slice(0, -1).forEach((left) => left.remove());
  }

  document.addEventListener("DOMContentLoaded", () => {
    name();
    choice.recall();
    explain();
    show();
    restorePlace();
    setTimeout(focusDialog, 50);
    window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
      if (args && args.chosen === "none") {
        choice.clear();
      }
      silence();
      name();
      explain();
      show();
      setTimeout(() => {
        focusDialog();
        restoreFocus();
      }, 50);
    });
  });
})();
