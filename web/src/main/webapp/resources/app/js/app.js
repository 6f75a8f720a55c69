/*
 * What every page needs of the browser. Works on plain HTML: a page is usable before this file has arrived.
 */
(function () {
  "use strict";

  const CONSENT_FIRST = 428;
  const BUSY_AFTER_MS = 400;
  const FRESH_FOR_MS = 1800000;
  const LOOK_EVERY_MS = 30000;

  /** The one line that says what the page is doing, read aloud as it changes. Its texts come from the page. */
  const status = {
    line: () => document.getElementById("appStatus"),
    show(kind) {
      const line = this.line();
      if (line) {
        line.classList.toggle("app-status--trouble", kind !== "busy");
        line.textContent = line.dataset[kind];
      }
    },
    /** What he typed stays here; what he has to read first is elsewhere. */
    askForConsent() {
      this.show("consent");
      const line = this.line();
      if (line) {
        const link = document.createElement("a");
        link.href = "/consent";
        link.target = "_blank";
        link.rel = "noopener";
        link.textContent = line.dataset.consentLink;
        line.append(" ", link);
      }
    },
    clear() {
      const line = this.line();
      if (line) {
        line.textContent = "";
      }
    },
  };

  /* Ajax: say so only when it takes long, and never let a dead network look like an answer. */
  let running = 0;
  let failed = false;
  let timer = null;

  function begin() {
    running += 1;
    failed = false;
    if (timer === null) {
      timer = setTimeout(() => status.show("busy"), BUSY_AFTER_MS);
    }
  }

  function end() {
    running = Math.max(0, running - 1);
    if (running === 0) {
      clearTimeout(timer);
      timer = null;
      if (!failed) {
        status.clear();
      }
    }
  }

  function fail(xhr) {
    failed = true;
    if (xhr && xhr.status === CONSENT_FIRST) {
      status.askForConsent();
      return;
    }
    status.show(xhr && xhr.status > 0 ? "refused" : "offline");
  }

  /* Ajax: whoever was in a row stays in that row, even when the rows have moved. */
  let place = null;

  /** Where a question was asked in between, the place is that of the command which asked it. */
  function rememberPlace(settings) {
    const focused = document.activeElement;
    const source = settings && settings.source;
    const command = document.getElementById(typeof source === "string" ? source : source && source.id);
    const origin = focused && !focused.closest(".ui-dialog") ? focused : command;
    const row = origin && origin.closest("tr[data-rk]");
    place = origin && origin.id ? { id: origin.id, row: row && row.dataset.rk, name: origin.id.split(":").pop() } : null;
  }

  function restorePlace() {
    if (!place || (document.activeElement && document.activeElement !== document.body)) {
      return;
    }
    const row = place.row && document.querySelector(`tr[data-rk="${CSS.escape(place.row)}"]`);
    const target = row
      ? row.querySelector(`[id$=":${CSS.escape(place.name)}"]`)
      : document.getElementById(place.id);
    const seen = target && target.getClientRects().length > 0;
    (seen ? target : document.getElementById("main")).focus({ preventScroll: !seen });
  }

  const FIELDS = "input:not([type=hidden]), select, textarea";

  function isSeen(element) {
    return element.getClientRects().length > 0;
  }

  function isInView(element) {
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  }

  /** Calmly, and at once for whoever wants nothing to move. */
  function bringIntoView(element) {
    if (!isInView(element)) {
      const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      element.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    }
  }

  /** The field that has a message of its own, the first of them in the page. */
  function firstBadField(within) {
    const marked = Array.from(within.querySelectorAll(`.app-field:has(.ui-message-error) :is(${FIELDS})`));
    return marked.find((field) => !field.disabled && isSeen(field.closest(".app-field")));
  }

  /** What was refused for the whole form is said above it. */
  function summaryOf(within) {
    const told = Array.from(within.querySelectorAll(".app-messages:has(.app-message--bad)"));
    return told.find(isSeen);
  }

  /**
   * A form that was refused shows why: the first field with a message, else the summary. A field of the form that already tells of
   * it, as at sign-in, keeps the cursor.
   */
  function showRefusal(within) {
    const field = firstBadField(within);
    const summary = summaryOf(within);
    const focused = document.activeElement;
    const active = focused && focused !== document.body ? focused : within.querySelector("[autofocus]");
    if (field) {
      field.focus({ preventScroll: true });
      bringIntoView(field.closest(".app-field"));
    } else if (summary) {
      const told = (active && active.getAttribute("aria-describedby")) || "";
      if (!told.split(" ").includes(summary.id)) {
        summary.tabIndex = -1;
        summary.focus({ preventScroll: true });
      }
      bringIntoView(summary);
    }
    return Boolean(field || summary);
  }

  /** Only what somebody pressed: a draft that saves itself takes nobody away from where he types. */
  function wasPressed(settings) {
    const source = settings && settings.source;
    const command = document.getElementById(typeof source === "string" ? source : source && source.id);
    return Boolean(command && command.matches("button, a, input[type=submit]"));
  }

  function openPart() {
    const dialogs = Array.from(document.querySelectorAll(".ui-dialog")).filter(isSeen);
    return dialogs.pop() || document.getElementById("main");
  }

  /** A list that moved on tells its new address, so that reload, back and a sent link find the same place. */
  function followAddress(args) {
    if (args && typeof args.query === "string") {
      history.replaceState(history.state, "", location.pathname + args.query);
    }
  }

  function watchAjax() {
    if (!window.jQuery) {
      return;
    }
    window.jQuery(document)
      .on("pfAjaxSend", (event, xhr, settings) => {
        rememberPlace(settings);
        begin();
      })
      .on("pfAjaxError", (event, xhr) => fail(xhr))
      .on("pfAjaxComplete", (event, xhr, settings, args) => {
        end();
        followAddress(args);
        const refused = args && args.validationFailed && wasPressed(settings);
        setTimeout(() => (refused && showRefusal(openPart())) || restorePlace(), 0);
      });
  }

  /** Enter that ends a Japanese conversion must not send the form. 229 is what Safari reports in its place. */
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.isComposing || event.keyCode === 229)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  /** Enter in a field does what the form is there for, also where another button stands above that one. */
  document.addEventListener("keydown", (event) => {
    const form = event.target.form;
    const main = form && form.querySelector("[data-enter=true]");
    if (main && event.key === "Enter" && !event.defaultPrevented && event.target.matches("input:not([type=submit])")) {
      event.preventDefault();
      main.click();
    }
  });

  /** A form is sent once. Coming back to the page makes it ready again. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const kept = form.querySelector("template[data-kept]");
    if (kept) {
      form.append(kept.content.cloneNode(true));
    }
    if (event.defaultPrevented || form.target || form.dataset.download) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    timer = timer || setTimeout(() => status.show("busy"), BUSY_AFTER_MS);
  });

  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    status.clear();
  });

  /** A room says so itself, beside what is being typed. */
  window.addEventListener("offline", () => document.getElementById("trouble") || status.show("offline"));
  window.addEventListener("online", () => status.clear());

  /** The session behind a sign-in page ends unseen. A page that was left open is asked for again before somebody types. */
  function keepSignInFresh() {
    const password = document.querySelector('input[autocomplete="current-password"]');
    if (!password) {
      return;
    }
    const opened = Date.now();
    let typed = false;
    password.form.addEventListener("keydown", () => {
      typed = true;
    });
    setInterval(() => {
      if (!typed && navigator.onLine && Date.now() - opened > FRESH_FOR_MS) {
        location.replace(location.href);
      }
    }, LOOK_EVERY_MS);
  }

  /** A button that shows what was typed into a password field, and hides it again. */
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-reveals]");
    if (button) {
      const field = document.getElementById(button.dataset.reveals);
      const shown = field.type === "password";
      field.type = shown ? "text" : "password";
      button.setAttribute("aria-pressed", String(shown));
    }
  });

  /** A menu group closes by Escape, by a click elsewhere and when another one opens. */
  function closeGroups(except) {
    document.querySelectorAll("details.app-nav__group[open]").forEach((group) => {
      if (group !== except) {
        group.open = false;
      }
    });
  }

  document.addEventListener("click", (event) => closeGroups(event.target.closest("details.app-nav__group")));
  document.addEventListener("keydown", (event) => {
    const group = event.key === "Escape" && event.target.closest("details.app-nav__group[open]");
    if (group) {
      group.open = false;
      group.querySelector("summary").focus();
    }
  });

  /** On a narrow screen the current entry of the menu may lie outside the view. */
  function showCurrentEntry() {
    const list = document.querySelector(".app-nav__list");
    const current = list && list.querySelector('[aria-current="page"], [aria-current="true"]');
    if (current && current.getBoundingClientRect().right > list.getBoundingClientRect().right) {
      current.closest(".app-nav__list > li").scrollIntoView({ block: "nearest", inline: "center" });
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    watchAjax();
    showCurrentEntry();
    showRefusal(document.getElementById("main"));
    keepSignInFresh();
  });
})();
