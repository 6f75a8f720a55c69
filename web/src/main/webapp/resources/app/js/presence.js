/*
 * Says every twenty seconds that somebody is here, and whether he did something. Of all tabs of a browser one speaks, for all
 * of them: on the line of its page, or by a request where there is no line, and where the person did something, which keeps his
 * sign-in alive. Begins only where the person has consented, and nothing but these few words ever leaves the browser. The head of
 * every open page shows the state that colleagues see, which is the answer to a request; when it changes otherwise, or by what the
 * person did elsewhere, the pages are told.
 */
(function () {
  "use strict";

  const EVERY_MS = 20000;
  const ACTIVE_FOR_MS = 60000;
  const PASS_ON_EVERY_MS = 1000;
  const KEPT_FOR_MS = 30000;
  const ADDRESS = "/presence/heartbeat";
  const REASON = "reason";
  const ASK_AT_THE_DOOR = 303;
  const WITHOUT_CONSENT = 409;
  const ACTS = ["pointerdown", "pointermove", "keydown", "wheel"];

  const tabs = new BroadcastChannel("enishi-presence");
  let acted = Date.now();
  let passedOn = 0;
  let kept = 0;
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

  function post(keeps) {
    const headers = keeps ? {} : { "X-Enishi-Background": "presence" };
    fetch(ADDRESS, { method: "POST", body: words(false), headers, redirect: "manual" })
      .then(hear)
      .catch(() => {});
  }

  /** Only what the person did since the last time keeps the sign-in alive: by a request, and no more often than the server counts. */
  function beat() {
    const now = Date.now();
    const keeps = acted > kept;
    toldActive = isActive();
    if ((keeps && now - kept >= KEPT_FOR_MS) || !enishiLine.say(words(false).toString())) {
      kept = keeps ? now : kept;
      post(keeps);
    }
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

  /** What was said on the line was not taken. Whether the person is still signed in, a request knows best. */
  document.addEventListener("enishi:news", ({ detail: { heartbeat } }) => {
    if (heartbeat === WITHOUT_CONSENT) {
      enishiWatch.stop();
    } else if (heartbeat === ASK_AT_THE_DOOR) {
      post(false);
    }
  });

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
