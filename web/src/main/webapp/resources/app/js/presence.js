/*
 * Says every twenty seconds that somebody is here, and whether he did something. Of all tabs of a browser one speaks.
 * Begins only where the person has consented, and nothing but these few words ever leaves the browser.
 */
(function () {
  "use strict";

  const EVERY_MS = 20000;
  const ACTIVE_FOR_MS = 60000;
  const ADDRESS = "/presence/heartbeat";

  let acted = Date.now();
  let told = 0;

  function words(leaving) {
    const said = new URLSearchParams();
    said.set("face", "OFF");
    said.set("active", String(Date.now() - acted < ACTIVE_FOR_MS));
    said.set("visible", String(document.visibilityState === "visible"));
    if (leaving) {
      said.set("leaving", "true");
    }
    return said;
  }

  /** Only what the person did since the last time keeps the sign-in alive. */
  function beat() {
    const headers = acted > told ? {} : { "X-Enishi-Background": "presence" };
    told = Date.now();
    fetch(ADDRESS, { method: "POST", body: words(false), headers, redirect: "manual" }).catch(() => {});
  }

  function speak() {
    beat();
    setInterval(beat, EVERY_MS);
    addEventListener("pagehide", () => navigator.sendBeacon(ADDRESS, words(true)));
    return new Promise(() => {});
  }

  document.addEventListener("DOMContentLoaded", () => {
    if (!document.querySelector("[data-beats=true]")) {
      return;
    }
    for (const kind of ["pointerdown", "pointermove", "keydown", "wheel"]) {
      addEventListener(kind, () => (acted = Date.now()), { passive: true });
    }
    if (navigator.locks) {
      navigator.locks.request("enishi-presence", speak);
    } else {
      speak();
    }
  });
})();
