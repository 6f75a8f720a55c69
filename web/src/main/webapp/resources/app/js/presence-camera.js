/*
 * The camera of this browser and the worker that looks through it, for whichever page needs them. A frame goes from the one to
 * the other and nowhere else. What goes wrong is told by one word, for which the page has a sentence.
 */
(function () {
  "use strict";

  const CHOSEN = "enishi-camera";
  const WINDOW_MS = 5000;
  const NEEDED_MS = 3000;
  const ASLEEP_MS = 10000;
  const TURNED_AWAY_MS = 30000;
  const SETTLED_MS = 60000;
  const LEAVING_LOOKS = 3;

  const TROUBLES = {
    NotAllowedError: "denied",
    NotFoundError: "missing",
    OverconstrainedError: "missing",
    NotReadableError: "busy",
    AbortError: "busy",
  };

  const addresses = () => document.getElementById("eyes").dataset;

  function trouble(word) {
    return Object.assign(new Error(word), { trouble: word });
  }

  const troubleOf = (error) => error.trouble || TROUBLES[error.name] || "library";

  /* The worker. */

  function hire(onTick) {
    const worker = new Worker(addresses().worker);
    const waiting = new Map();
    let number = 0;
    worker.onmessage = ({ data }) => {
      if (data.ask === "tick") {
        onTick();
        return;
      }
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.broken) {
        asked.reject(trouble("library"));
      } else {
        asked.resolve(data);
      }
    };
    worker.onerror = () => waiting.forEach((asked) => asked.reject(trouble("library")));
    const ask = (what, more, moved) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ id: number, ask: what, ...more }, moved || []);
      });
    const end = () => {
      worker.terminate();
      waiting.forEach((asked) => asked.reject(trouble("lost")));
    };
    return { ask, end };
  }

  /* The camera. */

  async function stream() {
    if (!navigator.mediaDevices) {
      throw trouble("insecure");
    }
    const chosen = localStorage.getItem(CHOSEN);
    const video = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 10 } };
    return navigator.mediaDevices.getUserMedia({
      audio: false,
      video: chosen ? { ...video, deviceId: { ideal: chosen } } : video,
    });
  }

  /**
   * Opens both.
   *
   * @param video shows the person himself; where nobody is to see him, an element that is on no page
   * @param onTick as often as was asked for, also in a page that is hidden
   * @param onLost the camera was pulled out or taken away
   */
  async function open(video, onTick, onLost) {
    const seen = await stream();
    const worker = hire(onTick);
    const end = () => {
      worker.end();
      seen.getTracks().forEach((track) => track.stop());
      if (video.srcObject === seen) {
        video.srcObject = null;
      }
    };
    try {
      seen.getVideoTracks()[0].addEventListener("ended", onLost);
      video.muted = true;
      video.srcObject = seen;
      await video.play();
      const { library, store, person } = addresses();
      const { kept } = await worker.ask("open", { address: library, store, account: person });
      const look = async (how) => {
        const picture = await createImageBitmap(video);
        return worker.ask(how, { picture }, [picture]);
      };
      return { kept, look, ask: worker.ask, end };
    } catch (error) {
      end();
      throw error;
    }
  }

  /** So that a person can tell them apart, they have names only after he has allowed one. */
  async function cameras() {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.filter((device) => device.kind === "videoinput");
  }

  const choose = (id) => localStorage.setItem(CHOSEN, id);

  /* From single looks to one word. */

  /**
   * A single look says little: a blink, a turned head, somebody who passes by.
   *
   * @param wasThere he was seen a moment ago, so that one look is enough
   */
  function judge(wasThere) {
    let resumes = wasThere;
    let looks = [];
    let began = 0;
    let own = 0;
    let since = 0;
    let word = "NO_FRAMES";

    function remember(seen, at) {
      const last = looks[looks.length - 1];
      resumes = resumes && (!last || at - last.at <= ASLEEP_MS) && word !== "ABSENT";
      if (!last || at - last.at > ASLEEP_MS) {
        looks = [];
        began = at;
        word = "NO_FRAMES";
      }
      began = isBlind({ seen }) ? at : began;
      looks.push({ seen, at, lasted: looks.length ? Math.min(at - last.at, NEEDED_MS) : 0 });
      looks = looks.filter((look, i) => at - look.at < WINDOW_MS || i >= looks.length - LEAVING_LOOKS);
    }

    const isBlind = ({ seen }) => seen === "DARK" || seen === "STRANGER";
    const some = (kind) => looks.some(({ seen }) => seen === kind);

    function isSure(at) {
      const mine = looks.filter((look) => look.seen === "ME" && at - look.at < WINDOW_MS);
      return mine.reduce((sum, { lasted }) => sum + lasted, 0) >= NEEDED_MS;
    }

    function stays(at) {
      const last = looks.slice(-LEAVING_LOOKS);
      const turned = last.every(({ seen }) => seen === "UNSURE");
      return word === "PRESENT" && (last.some(({ seen }) => seen === "ME") || (turned && at - own < TURNED_AWAY_MS));
    }

    function next(seen, at) {
      if (looks.slice(-LEAVING_LOOKS).every(isBlind)) {
        return "NO_FRAMES";
      }
      if (isBlind({ seen })) {
        return word;
      }
      if (isSure(at) || stays(at) || (resumes && seen === "ME")) {
        return "PRESENT";
      }
      if (at - began < NEEDED_MS) {
        return word;
      }
      return some("OTHER") ? "OTHER" : "ABSENT";
    }

    function take(seen, at) {
      remember(seen, at);
      own = seen === "ME" ? at : own;
      const found = next(seen, at);
      since = found === word ? since : at;
      word = found;
      return word;
    }

    /** Rarely where nothing happens, often where something does. */
    function pace(at) {
      const quiet = word === "PRESENT" ? looks[looks.length - 1].seen === "ME" : word === "ABSENT";
      return !quiet || at - since < WINDOW_MS ? 1000 : word === "PRESENT" && at - since > SETTLED_MS ? 5000 : 2000;
    }

    return { take, pace };
  }

  self.enishiCamera = { open, cameras, choose, judge, trouble, troubleOf };
})();
