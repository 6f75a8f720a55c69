/*
 * 面白そう: the thumb turns at once, and what the server answers is what stays. What colleagues press arrives by itself. The
 * list is never loaded again.
 */
(function () {
  "use strict";

  const HEARTBEAT_MS = 30000;
  const SLOWEST_RETRY_MS = 30000;
  const POLICY = 1008;

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

  function listen(live, failures) {
    const socket = new WebSocket(location.origin.replace(/^http/, "ws") + live.dataset.push);
    let heartbeat = null;
    let heard = true;
    let failed = failures;
    const ask = () => {
      if (!heard) {
        socket.close();
        return;
      }
      heard = false;
      socket.send(buttons().map((button) => button.dataset.curious).join(","));
    };
    socket.addEventListener("open", () => {
      ask();
      heartbeat = setInterval(ask, HEARTBEAT_MS);
    });
    socket.addEventListener("message", (event) => {
      heard = true;
      failed = 0;
      live.textContent = "";
      const news = JSON.parse(event.data);
      if (news.project) {
        receive(news);
      }
    });
    socket.addEventListener("close", (event) => {
      clearInterval(heartbeat);
      if (event.code === POLICY) {
        live.textContent = live.dataset.ended;
        return;
      }
      live.textContent = failed > 0 ? live.dataset.lost : "";
      setTimeout(() => listen(live, failed + 1), Math.min(SLOWEST_RETRY_MS, 1000 * 2 ** failed));
    });
    window.addEventListener("pagehide", () => {
      live.dataset.lost = "";
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
      settle(args && typeof args.curiosity === "string" ? JSON.parse(args.curiosity) : null);
    });
    const live = document.querySelector("[data-push]");
    if (live && buttons().length > 0) {
      listen(live, 0);
    }
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
