/*
 * 起動画面: the person chooses a camera, sees himself, lets this browser get to know his face and tries it. Nothing of that is
 * sent anywhere. Below, how his presence is found out now, as the tab says that looks.
 */
(function () {
  "use strict";

  const SHOTS = 6;
  const LOOK_MS = 700;
  const CALM_MS = 1500;
  const NOT_HERE = "enishi-camera-off";

  const byId = (id) => document.getElementById(id);
  if (!byId("preview")) {
    return;
  }
  const person = byId("eyes").dataset.person;
  const tabs = new BroadcastChannel("enishi-camera");
  let eyes = null;
  let doing = null;
  let looking = false;
  let calmUntil = 0;
  let turn = 0;

  /** Of the sentences that stand in the page, the one that holds. */
  function say(id, word) {
    for (const sentence of byId(id).querySelectorAll("[data-says]")) {
      sentence.hidden = sentence.dataset.says !== String(word);
    }
  }

  const anew = () => tabs.postMessage({ anew: true });

  /* Camera and preview. */

  async function listCameras() {
    const found = await enishiCamera.cameras();
    const used = eyes ? byId("preview").srcObject.getVideoTracks()[0].getSettings().deviceId : "";
    const unnamed = byId("camera").dataset.unnamed;
    byId("camera").replaceChildren(
      ...found.map((one, i) => new Option(one.label || unnamed + " " + (i + 1), one.deviceId, false, one.deviceId === used)),
    );
    byId("cameraChoice").hidden = found.length === 0;
  }

  function close() {
    if (eyes) {
      eyes.end();
    }
    eyes = null;
  }

  function fail(error) {
    close();
    finish();
    say("cameraTrouble", enishiCamera.troubleOf(error));
    byId("open").hidden = false;
  }

  async function open() {
    close();
    turn += 1;
    const mine = turn;
    say("cameraTrouble", null);
    try {
      const opened = await enishiCamera.open(byId("preview"), tick, () => fail(enishiCamera.trouble("lost")));
      if (mine !== turn) {
        opened.end();
        return false;
      }
      eyes = opened;
      byId("open").hidden = true;
      await listCameras();
      return true;
    } catch (error) {
      if (mine === turn) {
        fail(error);
      }
      return false;
    }
  }

  /* Getting to know the face, and trying it. */

  function finish() {
    doing = null;
    say("seen", null);
    byId("shooting").hidden = true;
    byId("stopShots").hidden = true;
    byId("enrol").hidden = false;
    if (eyes) {
      eyes.ask("tick", { every: 0 }).catch(() => {});
    }
  }

  async function showKept(word) {
    const kept = await enishiTemplate.isKept(person);
    byId("remove").hidden = !kept;
    byId("test").disabled = !kept;
    say("kept", kept ? "kept" : word || "none");
  }

  async function keep() {
    await eyes.ask("keep");
    finish();
    await showKept();
    await begin("test");
    anew();
  }

  async function shoot() {
    const { trouble, count } = await eyes.look("shoot");
    if (doing !== "shoot") {
      return;
    }
    byId("progress").value = count;
    say("shot", trouble || "good");
    if (count === SHOTS) {
      await keep();
    } else if (!trouble) {
      say("pose", count);
      calmUntil = Date.now() + CALM_MS;
    }
  }

  async function test() {
    const { seen } = await eyes.look("look");
    say("seen", seen);
  }

  async function tick() {
    if (looking || !doing || !eyes || Date.now() < calmUntil) {
      return;
    }
    looking = true;
    const used = eyes;
    try {
      await (doing === "shoot" ? shoot() : test());
    } catch (error) {
      if (used === eyes) {
        fail(error);
      }
    } finally {
      looking = false;
    }
  }

  async function begin(what) {
    if (!eyes && !(await open())) {
      return;
    }
    doing = what;
    await eyes.ask("tick", { every: LOOK_MS });
  }

  async function enrol() {
    if (!eyes && !(await open())) {
      return;
    }
    await eyes.ask("begin");
    byId("progress").value = 0;
    say("pose", 0);
    say("shot", null);
    byId("shooting").hidden = false;
    byId("stopShots").hidden = false;
    byId("enrol").hidden = true;
    byId("pose").scrollIntoView({ block: "nearest" });
    await begin("shoot");
  }

  async function remove() {
    finish();
    await enishiTemplate.remove(person);
    await showKept("removed");
    anew();
  }

  /* How the presence is found out. */

  async function wayOf(health) {
    if (health.face !== "OFF") {
      return health.trouble && health.trouble !== "starting" ? "blind" : "face";
    }
    return (await mayFeel()) ? "computer" : "page";
  }

  async function mayFeel() {
    if (!("IdleDetector" in self)) {
      return false;
    }
    return (await navigator.permissions.query({ name: "idle-detection" })).state === "granted";
  }

  async function showHealth(health) {
    say("healthWay", await wayOf(health));
    say("healthNow", health.face);
    say("healthTrouble", health.trouble || "fine");
    byId("healthLooks").textContent = byId("healthLooks").dataset.pattern.replace("{0}", health.looks);
  }

  async function offerComputer() {
    byId("computer").hidden = !("IdleDetector" in self) || (await mayFeel());
  }

  function offerHere() {
    const off = localStorage.getItem(NOT_HERE) === "true";
    byId("notHere").hidden = off;
    byId("here").hidden = !off;
  }

  function use(here) {
    if (here) {
      localStorage.removeItem(NOT_HERE);
    } else {
      localStorage.setItem(NOT_HERE, "true");
    }
    offerHere();
    anew();
  }

  byId("open").addEventListener("click", open);
  byId("camera").addEventListener("change", async ({ target }) => {
    enishiCamera.choose(target.value);
    finish();
    await open();
    anew();
  });
  byId("enrol").addEventListener("click", enrol);
  byId("stopShots").addEventListener("click", finish);
  byId("remove").addEventListener("click", remove);
  byId("test").addEventListener("click", () => begin("test"));
  byId("notHere").addEventListener("click", () => use(false));
  byId("here").addEventListener("click", () => use(true));
  byId("computer").addEventListener("click", async () => {
    await IdleDetector.requestPermission();
    await offerComputer();
    anew();
  });
  tabs.addEventListener("message", ({ data }) => {
    if (data.health) {
      showHealth(data.health);
    }
  });
  offerHere();
  offerComputer();
  showKept();
  tabs.postMessage({ ask: true });
})();
