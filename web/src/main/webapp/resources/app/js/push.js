/*
 * The line on which news comes to every page by itself. Parts of a page say what they show when they are asked
 * ("enishi:asking"), hear what comes ("enishi:news", "enishi:notice"), and whether the line holds ("enishi:line"). The number of unread notices
 * is kept here, because every page has it. Another script may say something on the line by enishiLine.say(), and hears whether it could.
 */
(function () {
  "use strict";

  const HEARTBEAT_MS = 30000;
  const SLOWEST_RETRY_MS = 30000;
  const PROMPT_MS = 5000;
  const POLICY = 1008;
  const MOST_SHOWN = 99;

  let leaving = false;
  let speak = () => false;

  function say(kind, detail) {
    document.dispatchEvent(new CustomEvent("enishi:" + kind, { detail }));
    return detail;
  }

  function count(unread) {
    const badge = document.querySelector("[data-push]");
    badge.classList.toggle("app-count--none", unread === 0);
    badge.querySelector(".app-count__number").textContent = unread > MOST_SHOWN ? MOST_SHOWN + "+" : String(unread);
  }

  function connect(address, failures) {
    const socket = new WebSocket(location.origin.replace(/^http/, "ws") + address);
    let heartbeat = null;
    let heard = true;
    let asked = 0;
    let failed = failures;
    const ask = () => {
      if (!heard) {
        socket.close();
        return;
      }
      heard = false;
      asked = Date.now();
      socket.send(say("asking", []).join(","));
    };
    /** A line that owes an answer for long may be dead without knowing it. */
    const speakHere = (words) => {
      const holds = socket.readyState === WebSocket.OPEN && (heard || Date.now() - asked < PROMPT_MS);
      if (holds) {
        socket.send(words);
      }
      return holds;
    };
    socket.addEventListener("open", () => {
      document.querySelector("[data-push]").dataset.line = "open";
      ask();
      speak = speakHere;
      heartbeat = setInterval(ask, HEARTBEAT_MS);
    });
    socket.addEventListener("message", (event) => {
      heard = true;
      failed = 0;
      say("line", "holds");
      const news = JSON.parse(event.data);
      if ("unread" in news) {
        count(news.unread);
      }
      if (news.notice) {
        say("notice", news.notice);
      } else if (!("unread" in news)) {
        say("news", news);
      }
    });
    socket.addEventListener("close", (event) => {
      clearInterval(heartbeat);
      if (leaving) {
        return;
      }
      if (event.code === POLICY) {
        say("line", "ended");
        return;
      }
      say("line", failed > 0 ? "lost" : "holds");
      setTimeout(() => connect(address, failed + 1), Math.min(SLOWEST_RETRY_MS, 1000 * 2 ** failed));
    });
  }

  function begin() {
    const badge = document.querySelector("[data-push]");
    if (badge) {
      connect(badge.dataset.push, 0);
    }
  }

  self.enishiLine = { say: (words) => speak(words) };

  document.addEventListener("DOMContentLoaded", begin);
  addEventListener("pagehide", () => {
    leaving = true;
  });
  /** Back from the browser's memory, where lines are cut. */
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      leaving = false;
      begin();
    }
  });
})();
