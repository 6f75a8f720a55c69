/*
 * Stands where a camera would: a drawn room, with the people in it that the test asks for. They are drawings, unlike each other
 * enough to be told apart. They move a little, as people do.
 */
(function () {
  "use strict";

  const EVERY_MS = 250;

  // An empty page has no camera.
  if (!navigator.mediaDevices) {
    return;
  }

  const DARK_HAIRED = {
    light: "#ffe6d2", skin: "#f0c6a6", shade: "#c08e70", socket: "rgba(150,95,70,.28)", hair: "#1a1411", shirt: "#7a2f3a",
    w: 99.46, h: 129.19, hairWidth: 17.83, hairHeight: 12.13, jaw: 0.48, chin: 0.46, fringe: 0.38,
    eyeX: 35.47, eyeY: -8.85, eyeWidth: 19.27, eyeHeight: 9.87, slant: 0.13, iris: "#3b2415", lid: 2.41,
    browY: 19.41, arch: 4.52, browSlant: -2.82, brow: 9.71, noseWidth: 22.03, noseY: 37.66,
    mouthY: 69.72, mouthWidth: 40.65, lip: 10.4, smile: 3.74,
  };

  const RED_HAIRED = {
    light: "#a87350", skin: "#84543a", shade: "#54321f", socket: "rgba(50,25,15,.4)", hair: "#5a1f12", shirt: "#3f5f4a",
    w: 78.29, h: 112.39, hairWidth: 12.96, hairHeight: 18.17, jaw: 0.5, chin: 0.42, fringe: 0.32,
    eyeX: 43.7, eyeY: -21.73, eyeWidth: 15.83, eyeHeight: 8.96, slant: -0.08, iris: "#1c120c", lid: 3.37,
    browY: 23.76, arch: 3.3, browSlant: -0.49, brow: 4.93, noseWidth: 18.37, noseY: 31.85,
    mouthY: 69.7, mouthWidth: 24.66, lip: 11.9, smile: 8.09,
  };

  const SCENES = {
    nobody: [],
    person: [[DARK_HAIRED, { x: 0 }]],
    tilted: [[DARK_HAIRED, { x: 0, roll: 0.5 }]],
    far: [[DARK_HAIRED, { x: 0, scale: 0.34 }]],
    other: [[RED_HAIRED, { x: 0 }]],
    both: [[DARK_HAIRED, { x: -150, scale: 0.8 }], [RED_HAIRED, { x: 150, scale: 0.8 }]],
  };

  const canvas = document.createElement("canvas");
  canvas.width = 640;
  canvas.height = 480;
  const pen = canvas.getContext("2d");
  let scene = "nobody";
  let frames = 0;
  let tracks = [];

  function oval(x, y, width, height, fill, angle) {
    pen.beginPath();
    pen.ellipse(x, y, width, height, angle || 0, 0, 2 * Math.PI);
    pen.fillStyle = fill;
    pen.fill();
  }

  function gradient(stops, shape) {
    stops.forEach(([place, colour]) => shape.addColorStop(place, colour));
    return shape;
  }

  function room() {
    pen.fillStyle = gradient([[0, "#c9d2d8"], [1, "#8d979e"]], pen.createLinearGradient(0, 0, 0, 480));
    pen.fillRect(0, 0, 640, 480);
    pen.fillStyle = "#6c5a48";
    pen.fillRect(40, 300, 150, 140);
    pen.fillStyle = "#e8eef2";
    pen.fillRect(470, 60, 120, 150);
  }

  function head(f) {
    oval(0, 250, 190, 110, f.shirt);
    pen.fillStyle = f.shade;
    pen.fillRect(-42, 80, 84, 100);
    oval(0, -25, f.w + f.hairWidth, f.h + f.hairHeight, f.hair);
    oval(-f.w, 5, 14, 24, f.shade);
    oval(f.w, 5, 14, 24, f.shade);
    pen.beginPath();
    pen.moveTo(-f.w, -10);
    pen.bezierCurveTo(-f.w, -f.h * 1.25, f.w, -f.h * 1.25, f.w, -10);
    pen.bezierCurveTo(f.w, f.jaw * f.h, f.chin * f.w, f.h, 0, f.h);
    pen.bezierCurveTo(-f.chin * f.w, f.h, -f.w, f.jaw * f.h, -f.w, -10);
    const skin = pen.createRadialGradient(-f.w * 0.25, -f.h * 0.2, 10, 0, 0, f.h * 1.15);
    pen.fillStyle = gradient([[0, f.light], [0.65, f.skin], [1, f.shade]], skin);
    pen.fill();
    pen.beginPath();
    pen.ellipse(0, -f.h * 0.72, f.w * 1.02, f.h * f.fringe, 0, Math.PI, 0);
    pen.fillStyle = f.hair;
    pen.fill();
  }

  function eye(f, side) {
    const x = side * f.eyeX;
    const y = f.eyeY;
    oval(x, y - 2, f.eyeWidth * 1.45, f.eyeHeight * 2, f.socket);
    oval(x, y, f.eyeWidth, f.eyeHeight, "#f4f0ea", side * f.slant);
    pen.save();
    pen.beginPath();
    pen.ellipse(x, y, f.eyeWidth, f.eyeHeight, side * f.slant, 0, 2 * Math.PI);
    pen.clip();
    oval(x, y, f.eyeHeight * 1.05, f.eyeHeight * 1.05, f.iris);
    oval(x, y, f.eyeHeight * 0.5, f.eyeHeight * 0.5, "#0a0a0a");
    oval(x - 3, y - 3, 2.2, 2.2, "#fff");
    pen.restore();
    pen.beginPath();
    pen.ellipse(x, y, f.eyeWidth, f.eyeHeight, side * f.slant, Math.PI, 0);
    pen.lineWidth = f.lid;
    pen.strokeStyle = "#2a1c14";
    pen.stroke();
    pen.beginPath();
    pen.moveTo(x - f.eyeWidth * 1.25, y - f.browY + f.browSlant);
    pen.quadraticCurveTo(x, y - f.browY - f.arch, x + f.eyeWidth * 1.25, y - f.browY + f.browSlant);
    pen.lineWidth = f.brow;
    pen.strokeStyle = f.hair;
    pen.stroke();
  }

  function noseAndMouth(f) {
    const shine = pen.createLinearGradient(-f.noseWidth, 0, f.noseWidth, 0);
    pen.beginPath();
    pen.moveTo(-f.noseWidth * 0.35, f.eyeY + 4);
    pen.lineTo(f.noseWidth * 0.35, f.eyeY + 4);
    pen.lineTo(f.noseWidth, f.noseY);
    pen.quadraticCurveTo(0, f.noseY + 14, -f.noseWidth, f.noseY);
    pen.closePath();
    pen.fillStyle = gradient([[0, f.light], [0.5, f.skin], [1, f.shade]], shine);
    pen.fill();
    oval(-f.noseWidth * 0.5, f.noseY + 3, 4.5, 3, "#4a2a20");
    oval(f.noseWidth * 0.5, f.noseY + 3, 4.5, 3, "#4a2a20");
    pen.beginPath();
    pen.moveTo(-f.mouthWidth, f.mouthY);
    pen.quadraticCurveTo(0, f.mouthY - f.lip, f.mouthWidth, f.mouthY);
    pen.quadraticCurveTo(0, f.mouthY + f.lip * 1.6, -f.mouthWidth, f.mouthY);
    pen.fillStyle = "#c24a55";
    pen.fill();
    pen.beginPath();
    pen.moveTo(-f.mouthWidth, f.mouthY);
    pen.quadraticCurveTo(0, f.mouthY + f.smile, f.mouthWidth, f.mouthY);
    pen.lineWidth = 2.5;
    pen.strokeStyle = "#5a2620";
    pen.stroke();
  }

  function someone([f, { x, roll, scale }]) {
    const sway = Math.sin(frames / 9);
    pen.save();
    pen.translate(320 + x + 8 * sway, 250 + 4 * Math.cos(frames / 7));
    pen.rotate((roll || 0) + 0.04 * sway);
    pen.scale(scale || 1, scale || 1);
    head(f);
    eye(f, -1);
    eye(f, 1);
    noseAndMouth(f);
    pen.restore();
  }

  async function draw() {
    frames += 1;
    scene = await window.cameraScene();
    if (scene === "covered" || !SCENES[scene]) {
      pen.fillStyle = "#000";
      pen.fillRect(0, 0, 640, 480);
    } else {
      room();
      SCENES[scene].forEach(someone);
    }
    if (scene === "unplugged") {
      tracks.forEach((track) => {
        track.stop();
        track.dispatchEvent(new Event("ended"));
      });
      tracks = [];
    }
  }

  async function open() {
    await draw();
    if (scene === "forbidden") {
      throw new DOMException("Permission denied", "NotAllowedError");
    }
    if (scene === "unplugged") {
      throw new DOMException("Requested device not found", "NotFoundError");
    }
    const stream = canvas.captureStream(1000 / EVERY_MS);
    tracks.push(...stream.getTracks());
    return stream;
  }

  // What nobody films need not be drawn.
  setInterval(() => tracks.length && draw(), EVERY_MS);
  Object.defineProperty(navigator.mediaDevices, "getUserMedia", { value: open });
  Object.defineProperty(navigator.mediaDevices, "enumerateDevices", {
    value: async () => [{ kind: "videoinput", deviceId: "drawn", label: "試験用カメラ" }],
  });
})();
