/*
 * Runs beside the page and looks at single frames of the camera: is it the person himself? Answers with one word. Frames and
 * numbers end here. Loads the library that recognises faces only when it is first needed, and only from our own server.
 */
(function () {
  "use strict";

  const INPUT = 320;
  const MODELS = {
    tinyFaceDetector: "tiny_face_detector_model",
    faceLandmark68Net: "face_landmark_68_model",
    faceRecognitionNet: "face_recognition_model",
  };

  /* Distances between two faces; the customary 0.6 takes other people for the person. */
  const SAME = 0.5;
  const SURELY_SAME = 0.4;
  const OTHER = 0.65;
  const SAME_IN_ENROLMENT = 0.45;

  const TILTED = (8 * Math.PI) / 180;
  const DARK = 12;
  const DIM = 45;
  const GLARING = 225;
  const SMALLEST = 110;
  const SCORE = 0.6;
  const SHOTS = 6;

  let library = null;
  let person = null;
  let known = [];
  let shots = [];
  let ticking = null;

  /* The library. */

  function prepareEnvironment() {
    const none = () => {
      throw new Error("There is no page here.");
    };
    faceapi.env.setEnv({
      Canvas: OffscreenCanvas,
      CanvasRenderingContext2D: OffscreenCanvasRenderingContext2D,
      Image: class {},
      Video: class {},
      ImageData,
      createCanvasElement: () => new OffscreenCanvas(1, 1),
      createImageElement: none,
      createVideoElement: none,
      readFile: none,
      fetch: self.fetch.bind(self),
    });
  }

  async function prepareBackend(at) {
    const wasm = at("wasm/tfjs-backend-wasm-simd.wasm");
    const files = ["tfjs-backend-wasm.wasm", "tfjs-backend-wasm-simd.wasm", "tfjs-backend-wasm-threaded-simd.wasm"];
    // Threads would need scripts that no address of ours has.
    faceapi.tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
    faceapi.tf.setWasmPaths(Object.fromEntries(files.map((file) => [file, wasm])));
    // Without it the library would quietly take another way that is sixty times as slow.
    if (!(await faceapi.tf.setBackend("wasm"))) {
      throw new Error("There is no WebAssembly.");
    }
    await faceapi.tf.ready();
  }

  async function fetched(address) {
    const response = await fetch(address);
    if (!response.ok) {
      throw new Error(address);
    }
    return response;
  }

  async function loadModel(net, name, at) {
    const manifest = await (await fetched(at("model/" + name + "-weights_manifest.json"))).json();
    const weights = await (await fetched(at("model/" + name + ".bin"))).arrayBuffer();
    faceapi.nets[net].loadFromWeightMap(
      faceapi.tf.io.decodeWeights(weights, manifest.flatMap((group) => group.weights)),
    );
  }

  async function load(address) {
    const at = (file) => address.replace("dist/face-api.js", file);
    importScripts(address);
    prepareEnvironment();
    await prepareBackend(at);
    await Promise.all(Object.entries(MODELS).map(([net, name]) => loadModel(net, name, at)));
  }

  /* One frame. */

  function draw(picture, angle, centre) {
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    if (angle) {
      pen.translate(centre.x, centre.y);
      pen.rotate(-angle);
      pen.translate(-centre.x, -centre.y);
    }
    pen.drawImage(picture, 0, 0);
    return pen;
  }

  function light(pen, box) {
    const area = box || { x: 0, y: 0, width: pen.canvas.width, height: pen.canvas.height };
    const { data } = pen.getImageData(area.x, area.y, Math.max(1, area.width), Math.max(1, area.height));
    let sum = 0;
    let count = 0;
    for (let i = 0; i < data.length; i += 64) {
      sum += 0.3 * data[i] + 0.6 * data[i + 1] + 0.1 * data[i + 2];
      count += 1;
    }
    return sum / count;
  }

  async function facesIn(pen) {
    const { width, height } = pen.canvas;
    const tensor = faceapi.tf.browser.fromPixels(pen.getImageData(0, 0, width, height));
    try {
      const options = new faceapi.TinyFaceDetectorOptions({ inputSize: INPUT, scoreThreshold: 0.5 });
      return await faceapi.detectAllFaces(tensor, options).withFaceLandmarks().withFaceDescriptors();
    } finally {
      tensor.dispose();
    }
  }

  const middle = (points) => ({
    x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
    y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
  });

  function tiltOf(face) {
    const left = middle(face.landmarks.getLeftEye());
    const right = middle(face.landmarks.getRightEye());
    return { angle: Math.atan2(right.y - left.y, right.x - left.x), centre: middle([left, right]) };
  }

  const nearest = (row, rows) => Math.min(...rows.map((one) => faceapi.euclideanDistance(row, one)));

  /** A head that is held at an angle looks like another one to the library, unless the frame is turned. */
  async function straightened(picture, face) {
    const { angle, centre } = tiltOf(face);
    const distanceFrom = (one) => {
      const box = one.detection.box;
      return Math.hypot(box.x + box.width / 2 - centre.x, box.y + box.height / 2 - centre.y);
    };
    const faces = await facesIn(draw(picture, angle, centre));
    return faces.sort((a, b) => distanceFrom(a) - distanceFrom(b))[0] || face;
  }

  async function distanceOf(picture, face) {
    const first = nearest(face.descriptor, known);
    if (Math.abs(tiltOf(face).angle) <= TILTED && (first <= SURELY_SAME || first >= OTHER)) {
      return first;
    }
    return Math.min(first, nearest((await straightened(picture, face)).descriptor, known));
  }

  /** Of several people any one may be the person. */
  async function whoIsIn(picture) {
    const pen = draw(picture);
    if (light(pen) < DARK) {
      return "DARK";
    }
    const faces = await facesIn(pen);
    let least = Infinity;
    for (const face of faces) {
      least = Math.min(least, await distanceOf(picture, face));
    }
    if (faces.length === 0) {
      return "NONE";
    }
    return least <= SAME ? "ME" : least < OTHER ? "UNSURE" : "OTHER";
  }

  /* Getting to know a face. */

  function troubleOf(faces, pen) {
    if (faces.length !== 1) {
      return faces.length === 0 ? "none" : "many";
    }
    const { box, score } = faces[0].detection;
    const shine = light(pen, box);
    if (shine < DIM || shine > GLARING) {
      return shine < DIM ? "dim" : "glaring";
    }
    if (box.width < SMALLEST) {
      return "small";
    }
    if (score < SCORE) {
      return "unclear";
    }
    const strange = shots.some((one) => faceapi.euclideanDistance(one, faces[0].descriptor) >= SAME_IN_ENROLMENT);
    return strange ? "strange" : null;
  }

  async function shoot(picture) {
    const pen = draw(picture);
    if (light(pen) < DARK) {
      return { trouble: "dark", count: shots.length };
    }
    const faces = await facesIn(pen);
    const trouble = troubleOf(faces, pen);
    if (!trouble) {
      shots.push((await straightened(picture, faces[0])).descriptor);
    }
    return { trouble, count: shots.length };
  }

  /* What the page asks. */

  const asks = {
    async open({ address, store, account }) {
      if (!library) {
        importScripts(store);
        library = load(address);
      }
      person = account;
      await library;
      known = await enishiTemplate.read(person);
      return { kept: known.length > 0 };
    },

    async look({ picture }) {
      return { seen: known.length ? await whoIsIn(picture) : "STRANGER", at: Date.now() };
    },

    shoot: ({ picture }) => shoot(picture),

    async begin() {
      shots = [];
      return {};
    },

    async keep() {
      if (shots.length < SHOTS) {
        throw new Error("Too few shots.");
      }
      await enishiTemplate.keep(person, shots);
      known = shots;
      shots = [];
      return {};
    },

    /** Timers of a page that nobody looks at are slowed down; those of a worker are not. */
    async tick({ every }) {
      clearInterval(ticking);
      ticking = every ? setInterval(() => self.postMessage({ ask: "tick" }), every) : null;
      return {};
    },
  };

  self.onmessage = async ({ data }) => {
    try {
      self.postMessage({ id: data.id, ...(await asks[data.ask](data)) });
    } catch (error) {
      self.postMessage({ id: data.id, broken: String(error) });
    } finally {
      if (data.picture) {
        data.picture.close();
      }
    }
  };
})();
