/*
 * 面白そう: the thumb turns at once, and what the server answers is what stays. The list is never loaded again.
 */
(function () {
  "use strict";

  let waiting = null;

  function show(button, sent, count) {
    const box = button.closest(".app-curious");
    const names = box.querySelector(".app-curious__names");
    const before = button.getAttribute("aria-pressed") === "true";
    button.setAttribute("aria-pressed", String(sent));
    const icon = button.querySelector(".pi");
    icon.classList.toggle("pi-thumbs-up-fill", sent);
    icon.classList.toggle("pi-thumbs-up", !sent);
    box.querySelector(".app-curious__count").textContent = String(count);
    if (before !== sent) {
      const text = names.textContent;
      names.textContent = names.dataset.after;
      names.dataset.after = text;
    }
  }

  function state(button) {
    return {
      sent: button.getAttribute("aria-pressed") === "true",
      count: Number(button.closest(".app-curious").querySelector(".app-curious__count").textContent),
    };
  }

  /** The second click of a double click is none: it would take the press back. */
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-curious]");
    if (!button || event.detail > 1 || waiting) {
      return;
    }
    const before = state(button);
    const wanted = !before.sent;
    waiting = { button, before };
    show(button, wanted, before.count + (wanted ? 1 : -1));
    window.pressCuriosity([
      { name: "project", value: button.dataset.curious },
      { name: "wanted", value: String(wanted) },
    ]);
  });

  /** Without an answer nothing has happened. */
  function settle(answer) {
    if (!waiting) {
      return;
    }
    const { button, before } = waiting;
    waiting = null;
    const now = answer || before;
    show(button, now.sent, now.count);
  }

  document.addEventListener("DOMContentLoaded", () => {
    window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
      settle(args && typeof args.curiosity === "string" ? JSON.parse(args.curiosity) : null);
    });
  });

  /** The names are hidden by Escape as well as by going elsewhere. */
  document.addEventListener("keydown", (event) => {
    const box = event.key === "Escape" && event.target.closest && event.target.closest(".app-curious");
    if (box) {
      box.classList.add("app-curious--quiet");
    }
  });
  document.addEventListener("focusout", (event) => {
    const box = event.target.closest && event.target.closest(".app-curious");
    if (box) {
      box.classList.remove("app-curious--quiet");
    }
  });
})();
