/*
 * The board stays as the server sees it: it is asked again every few seconds, and says so when it gets no answer. The dialog of
 * the own card tells beforehand what others are going to see.
 */
(function () {
  "use strict";

  const EVERY_MS = 15000;
  const SILENT_AFTER_MS = 30000;

  const byId = (id) => document.getElementById(id);
  let heard = Date.now();

  function take(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const board = fresh.getElementById("board");
    if (!board) {
      return;
    }
    heard = Date.now();
    byId("boardCount").textContent = fresh.getElementById("boardCount").textContent;
    const known = new Map([...byId("board").children].map((card) => [card.dataset.person, card]));
    const cards = [...board.children].map((card) => {
      const shown = known.get(card.dataset.person);
      return shown && shown.isEqualNode(card) ? shown : document.adoptNode(card);
    });
    const focused = document.activeElement.closest("[data-person]");
    byId("board").replaceChildren(...cards);
    if (focused) {
      const card = cards.find((one) => one.dataset.person === focused.dataset.person);
      const button = card && card.querySelector("button");
      if (button) {
        button.focus();
      }
    }
  }

  function look() {
    const headers = { "X-Enishi-Background": "board" };
    return fetch(location.href, { headers, redirect: "manual" })
      .then((answer) => (answer.ok ? answer.text().then(take) : null))
      .catch(() => {})
      .then(() => (byId("boardTrouble").hidden = Date.now() - heard < SILENT_AFTER_MS));
  }

  function field(name) {
    return byId("own:" + name);
  }

  /** What others are going to see, and the field that only one choice needs. */
  function preview() {
    const text = byId("ownPreview");
    const reason = field("reason").value;
    text.textContent = reason ? text.dataset.reason.replace("{0}", reason) : text.dataset.automatic;
    byId("ownTime").hidden = field("end").value !== "TIME";
  }

  document.addEventListener("click", (event) => {
    const opens = event.target.closest("[data-opens]");
    const shuts = event.target.closest("[data-shuts]");
    if (opens) {
      byId(opens.dataset.opens).showModal();
    } else if (shuts) {
      byId(shuts.dataset.shuts).close();
    }
  });

  /** There is something to save only after something was changed. */
  const save = field("save");
  function offer(possible) {
    save.disabled = !possible;
    save.classList.toggle("ui-state-disabled", !possible);
  }
  offer(byId("ownDialog").dataset.refused === "true");
  byId("own").addEventListener("input", () => offer(true));

  field("reason").addEventListener("change", preview);
  field("end").addEventListener("change", preview);
  preview();
  if (byId("ownDialog").dataset.refused === "true") {
    byId("ownDialog").showModal();
  }
  setInterval(look, EVERY_MS);
})();
