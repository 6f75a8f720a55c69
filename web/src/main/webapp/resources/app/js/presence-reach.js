/*
 * A card opens what can be done about its colleague, all of it at once and without leaving the board: ひと声, 戻ったら通知, 代理変更 and
 * 伝言メモ. They are the forms of his own page, which is asked for when it is wanted; what is refused stays as it was typed. Where
 * anything is otherwise than expected, or another window is wanted, the link of the card leads to that page.
 */
(function () {
  "use strict";

  const dialog = document.getElementById("reachDialog");
  const title = document.getElementById("reachTitle");
  const parts = document.getElementById("reachParts");
  let link = null;
  let nonce = "";
  let busy = false;

  const leave = () => location.assign(link.href);

  /** A form is taken together with the nonce of the page that it comes from, which its scripts would have given it there. */
  function read(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    nonce = page.querySelector("script[nonce]").getAttribute("nonce");
    return page.getElementById("main");
  }

  function show(main) {
    title.textContent = main.querySelector("h1").textContent;
    parts.replaceChildren(...main.querySelectorAll(".app-messages > p, .app-surface"));
    parts.scrollTop = 0;
    const message = parts.querySelector(".app-message");
    if (message) {
      message.tabIndex = -1;
      message.focus();
    }
  }

  /** What was done is said in words of the server, and leads to whom it was done to. */
  function tell(main) {
    const text = main.querySelector(".app-messages > p").textContent.trim();
    const notice = { id: "reach " + Date.now(), text, link: link.href };
    document.dispatchEvent(new CustomEvent("enishi:notice", { detail: notice }));
    dialog.close();
  }

  /** Whoever is not signed in any more is led to where he can be: what leads elsewhere is no page of the colleague. */
  function ask(address, options, then) {
    if (busy) {
      return;
    }
    busy = true;
    fetch(address, options)
      .then((answer) =>
        answer.text().then((html) => {
          if (!answer.ok || !new URL(answer.url).pathname.startsWith("/presence")) {
            throw new Error(answer.status);
          }
          then(read(html), answer.redirected);
        }),
      )
      .catch(leave)
      .finally(() => {
        busy = false;
      });
  }

  function open(card) {
    link = card;
    ask(link.href, {}, (main) => {
      show(main);
      dialog.showModal();
    });
  }

  /** Only what was done leads on to another page; what was refused is the same one once more. */
  function send(form, button) {
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    body.set(PrimeFaces.csp.NONCE_INPUT, nonce);
    ask(form.getAttribute("action"), { method: "POST", body }, (main, done) => (done ? tell(main) : show(main)));
  }

  const isPlain = (event) =>
    event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

  document.getElementById("board").addEventListener("click", (event) => {
    const card = event.target.closest("a");
    if (card && isPlain(event)) {
      event.preventDefault();
      open(card);
    }
  });

  parts.addEventListener("submit", (event) => {
    event.preventDefault();
    send(event.target, event.submitter);
  });

  /** The card may have been drawn anew meanwhile. */
  dialog.addEventListener("close", () => {
    parts.replaceChildren();
    if (!link.isConnected) {
      const card = document.querySelector(`#board a[href="${link.getAttribute("href")}"]`);
      if (card) {
        card.focus();
      }
    }
  });

  document.addEventListener("enishi:board", () => {
    if (dialog.open) {
      enishiStandIn.look();
    }
  });
})();
