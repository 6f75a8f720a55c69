/*
 * 面白そう: the thumb turns at once, and what the server answers is what stays. What colleagues press arrives by itself. The
 * list is never loaded again.
 */
(function () {
  "use strict";

  let waiting = null;

  function boxOf(button) {
    return button.closest(".app-curious");
  }

  function show(button, sent, count) {
    const names = boxOf(button).querySelector(".app-curious__names");
    const before = button.getAttribute("aria-pressed") === "true";
    button.setAttribute("aria-pressed", String(sent));
    const icon = button.querySelector(".pi");
    icon.classList.toggle("pi-thumbs-up-fill", sent);
    icon.classList.toggle("pi-thumbs-up", !sent);
    boxOf(button).querySelector(".app-curious__count").textContent = String(count);
    if (before !== sent) {
      const text = names.textContent;
      names.textContent = names.dataset.after;
      names.dataset.after = text;
    }
  }

  /** As the server says it: with the names of this very moment. */
  function showAnswer(button, answer) {
    show(button, answer.sent, answer.count);
    const names = boxOf(button).querySelector(".app-curious__names");
    names.textContent = answer.names;
    names.dataset.after = answer.after;
  }

  function state(button) {
    return {
      sent: button.getAttribute("aria-pressed") === "true",
      count: Number(boxOf(button).querySelector(".app-curious__count").textContent),
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
    boxOf(button).classList.remove("app-curious--quiet");
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
    if (answer) {
      showAnswer(button, answer);
    } else {
      show(button, before.sent, before.count);
    }
  }

  /* What colleagues press. */

  function buttons() {
    return Array.from(document.querySelectorAll("[data-curious]"));
  }

  /** What is older than what is shown changes nothing, and neither does anything while an answer is on its way. */
  function receive(news) {
    buttons()
      .filter((button) => button.dataset.curious === news.project)
      .filter((button) => !(waiting && waiting.button === button) && Number(button.dataset.at || 0) <= news.at)
      .forEach((button) => {
        button.dataset.at = String(news.at);
        showAnswer(button, news);
      });
  }

  document.addEventListener("enishi:asking", (event) => {
    event.detail.push(...buttons().map((button) => button.dataset.curious));
  });
  document.addEventListener("enishi:news", (event) => {
    if (event.detail.project) {
      receive(event.detail);
    }
  });
  /** Whether names and numbers may be old is said where there are any. */
  document.addEventListener("enishi:line", (event) => {
    const line = document.querySelector("[data-line=live]");
    if (line && buttons().length > 0) {
      line.textContent = line.dataset[event.detail] || "";
    }
  });

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
