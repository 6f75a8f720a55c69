/*
 * Says every twenty seconds that somebody is here, and whether he did something. Of all tabs of a browser one speaks, for all
 * of them. Begins only where the person has consented, and nothing but these few words ever leaves the browser. The server
 * answers with the state that colleagues see, and the head of every open page shows it; when it changes on the server, or by
 * what the person did elsewhere, the pages are told.
 */
(function () {
  "use strict";

  const EVERY_MS = 20000;
  const ACTIVE_FOR_MS = 60000;
  const PASS_ON_EVERY_MS = 1000;
  const ADDRESS = "/presence/heartbeat";
  const REASON = "reason";
  const ACTS = ["pointerdown", "pointermove", "keydown", "wheel"];

  const tabs = new BroadcastChannel("enishi-presence");
  let acted = Date.now();
  let passedOn = 0;
  let told = 0;
  let toldActive = true;
  let speaks = false;

  const isActive = () => Date.now() - acted < ACTIVE_FOR_MS || enishiWatch.isBusyElsewhere();

  function words(leaving) {
    const said = new URLSearchParams();
    said.set("face", enishiWatch.face());
    said.set("active", String(isActive()));
    said.set("visible", String(document.visibilityState === "visible"));
    if (leaving) {
      said.set("leaving", "true");
    }
    return said;
  }

  function show(state) {
    const chip = document.querySelector(".app-presence .app-state");
    chip.className = "app-state app-state--" + state.shape;
    chip.querySelector(".app-state__word").textContent = state.word;
  }

  /** There is an answer only where the words have changed the state. Whoever is signed out, or has said no, is not looked at. */
  async function hear(answer) {
    if (answer.status === 200) {
      const state = await answer.json();
      show(state);
      tabs.postMessage({ state });
    } else if (answer.type === "opaqueredirect" || answer.status === 409) {
      enishiWatch.stop();
    }
  }

  /** Only what the person did since the last time keeps the sign-in alive. */
  function beat() {
    const headers = acted > told ? {} : { "X-Enishi-Background": "presence" };
    told = Date.now();
    toldActive = isActive();
    fetch(ADDRESS, { method: "POST", body: words(false), headers, redirect: "manual" })
      .then(hear)
      .catch(() => {});
  }

  /** Who comes back is not left waiting for the next round. */
  function note() {
    acted = Date.now();
    if (speaks && !toldActive) {
      beat();
    }
  }

  function act() {
    note();
    if (!speaks && acted - passedOn > PASS_ON_EVERY_MS) {
      passedOn = acted;
      tabs.postMessage({ acted: true });
    }
  }

  /** What the camera says is told when it changes; until it has opened its eyes it has seen nothing. */
  function speak() {
    speaks = true;
    enishiWatch.begin(beat);
    beat();
    setInterval(beat, EVERY_MS);
    addEventListener("pagehide", () => navigator.sendBeacon(ADDRESS, words(true)));
    return new Promise(() => {});
  }

  /** A reason that another tab or device has set or released is said aloud: this page showed something else. */
  document.addEventListener("enishi:news", ({ detail: { presence } }) => {
    const chip = document.querySelector(".app-presence .app-state");
    if (!presence || !chip || chip.textContent === presence.word) {
      return;
    }
    if (presence.shape === REASON || chip.classList.contains("app-state--" + REASON)) {
      const notice = { id: presence.note + Date.now(), text: presence.note, link: "/presence#change" };
      document.dispatchEvent(new CustomEvent("enishi:notice", { detail: notice }));
    }
    show(presence);
  });

  document.addEventListener("DOMContentLoaded", () => {
    if (!document.querySelector("[data-beats=true]")) {
      return;
    }
    tabs.onmessage = ({ data }) => (data.state ? show(data.state) : note());
    for (const kind of ACTS) {
      addEventListener(kind, act, { passive: true });
    }
    if (navigator.locks) {
      navigator.locks.request("enishi-presence", speak);
    } else {
      speak();
    }
  });
})();
