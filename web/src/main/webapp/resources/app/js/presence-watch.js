/*
 * Looks whether the person is there, in the one tab of his browser that speaks for all. Without his consent it does nothing but
 * forget him; where it can not see, it says so and never that he is away. What is wrong, every open page tells him.
 */
(function () {
  "use strict";

  const AGAIN_MS = 15000;
  const IDLE_AFTER_MS = 60000;
  const NOT_HERE = "enishi-camera-off";
  const LAST = "enishi-face";
  const MOMENT_MS = 10000;
  const UNHEALTHY_AFTER_MS = 10 * 60 * 1000;
  const SINCE = "enishi-camera-trouble";
  const TOLD = "enishi-camera-told";
  const HOPELESS = ["insecure", "denied", "enrol"];

  const tabs = new BroadcastChannel("enishi-camera");
  const counted = [];
  let word = "OFF";
  let changed = () => {};
  let eyes = null;
  let judge = null;
  let pace = 0;
  let looking = false;
  let again = null;
  let locked = false;
  let busyElsewhere = false;
  let felt = null;
  let stopped = false;
  let turn = 0;
  let told = null;

  const page = () => document.getElementById("eyes");
  const isUsedHere = () =>
    !stopped && page().dataset.camera === "true" && localStorage.getItem(NOT_HERE) !== "true";

  /* What every page shows. */

  function show(health) {
    page().hidden = !health.trouble || health.trouble === "starting";
  }

  const own = (name) => name + " " + page().dataset.person;

  /** A page that only prepares its camera is neither well nor ill. */
  function keepAccount(trouble, now) {
    if (!trouble) {
      localStorage.removeItem(own(SINCE));
      localStorage.removeItem(own(TOLD));
    } else if (trouble !== "starting" && !localStorage.getItem(own(SINCE))) {
      localStorage.setItem(own(SINCE), String(now));
    }
  }

  function interrupt(since) {
    const detail = { id: SINCE + since, text: page().dataset.unhealthy, link: page().pathname };
    document.dispatchEvent(new CustomEvent("enishi:notice", { detail }));
  }

  /** P-4: said once in every open page when nothing has been seen for long, and to nobody but the person himself. */
  function remind() {
    const since = localStorage.getItem(own(SINCE));
    if (since && !localStorage.getItem(own(TOLD)) && Date.now() - Number(since) >= UNHEALTHY_AFTER_MS) {
      localStorage.setItem(own(TOLD), since);
      interrupt(since);
      tabs.postMessage({ unhealthy: since });
    }
  }

  function tell(trouble) {
    const now = Date.now();
    keepAccount(trouble, now);
    while (counted.length && now - counted[0] > 60000) {
      counted.shift();
    }
    told = { face: word, trouble, at: counted[counted.length - 1] || null, looks: counted.length };
    show(told);
    tabs.postMessage({ health: told });
  }

  function say(next, trouble) {
    const other = next !== word;
    word = next;
    tell(trouble);
    if (other) {
      changed();
    }
  }

  /* The camera. */

  function shut() {
    clearTimeout(again);
    if (eyes) {
      eyes.end();
    }
    eyes = null;
    pace = 0;
  }

  function fail(trouble) {
    shut();
    say("NO_FRAMES", trouble);
    if (!HOPELESS.includes(trouble)) {
      again = setTimeout(start, AGAIN_MS);
    }
  }

  function keepPace(wanted) {
    if (wanted !== pace) {
      pace = wanted;
      eyes.ask("tick", { every: wanted }).catch(() => {});
    }
  }

  async function tick() {
    if (looking || !eyes) {
      return;
    }
    looking = true;
    const used = eyes;
    try {
      const { seen } = await used.look("look");
      if (used === eyes) {
        const now = Date.now();
        counted.push(now);
        say(judge.take(seen, now), seen === "DARK" ? "dark" : null);
        keepPace(judge.pace(now));
      }
    } catch (error) {
      if (used === eyes) {
        fail(enishiCamera.troubleOf(error));
      }
    } finally {
      looking = false;
    }
  }

  /** A page is mostly left for the next one; who was seen a moment ago needs one look to be seen again. */
  function wasThere() {
    const [last, at] = (sessionStorage.getItem(LAST) || "").split(" ");
    return last === "PRESENT" && Date.now() - Number(at) < MOMENT_MS;
  }

  async function start() {
    shut();
    turn += 1;
    const mine = turn;
    if (!isUsedHere()) {
      say("OFF", null);
      return;
    }
    say("NO_FRAMES", "starting");
    try {
      if (!(await enishiTemplate.isKept(page().dataset.person))) {
        throw enishiCamera.trouble("enrol");
      }
      const opened = await enishiCamera.open(document.createElement("video"), tick, () => fail("lost"));
      if (mine !== turn) {
        opened.end();
        return;
      }
      eyes = opened;
      if (!eyes.kept) {
        throw enishiCamera.trouble("enrol");
      }
      judge = enishiCamera.judge(wasThere());
      keepPace(1000);
      await tick();
    } catch (error) {
      if (mine === turn) {
        fail(enishiCamera.troubleOf(error));
      }
    }
  }

  /* The whole computer, where the person and his browser allow it. */

  async function feel() {
    if (felt || !("IdleDetector" in self)) {
      return;
    }
    const allowed = await navigator.permissions.query({ name: "idle-detection" });
    if (allowed.state !== "granted") {
      return;
    }
    felt = new IdleDetector();
    felt.addEventListener("change", () => {
      const wasLocked = locked;
      locked = felt.screenState === "locked";
      busyElsewhere = felt.userState === "active";
      if (locked !== wasLocked) {
        changed();
      }
    });
    await felt.start({ threshold: IDLE_AFTER_MS });
  }

  /** In the tab that speaks. What cannot be felt is no reason not to look. */
  function begin(onChange) {
    tabs.addEventListener("message", ({ data }) => {
      if (data.anew) {
        feel().catch(() => {});
        start();
      } else if (data.ask && told) {
        tell(told.trouble);
      }
    });
    feel().catch(() => {});
    start();
    setInterval(remind, AGAIN_MS);
    changed = onChange;
  }

  /** For the rest of this page. */
  function stop() {
    stopped = true;
    if (word !== "OFF") {
      start();
    }
  }

  addEventListener("pagehide", () => sessionStorage.setItem(LAST, word + " " + Date.now()));

  self.enishiWatch = {
    begin,
    stop,
    /** Nobody sits at a screen that is locked. */
    face: () => (locked ? "ABSENT" : word),
    isBusyElsewhere: () => busyElsewhere && !locked,
  };

  document.addEventListener("DOMContentLoaded", () => {
    if (!page()) {
      return;
    }
    tabs.addEventListener("message", ({ data }) => {
      if (data.health) {
        show(data.health);
      } else if (data.unhealthy) {
        interrupt(data.unhealthy);
      }
    });
    if (page().dataset.camera !== "true" && self.indexedDB) {
      localStorage.removeItem(NOT_HERE);
      enishiTemplate.remove(page().dataset.person).catch(() => {});
    }
  });
})();
