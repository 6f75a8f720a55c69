/*
 * プロフィール画像: which file is chosen; what is too large, or no PNG, need not be chosen again. The middle of it can be cut out here, before anything is
 * sent. What the server takes is not changed by that.
 */
(function () {
  "use strict";

  const LARGEST_SIDE = 300;
  const LARGEST_BYTES = 2 * 1024 * 1024;

  const field = document.getElementById("own:picture");
  const offer = document.getElementById("ownFit");

  const fits = (file, picture) =>
    file.type === "image/png" &&
    file.size <= LARGEST_BYTES &&
    picture.width <= LARGEST_SIDE &&
    picture.height <= LARGEST_SIDE;

  function cut(picture) {
    const side = Math.min(picture.width, picture.height);
    const canvas = document.createElement("canvas");
    canvas.width = Math.min(side, LARGEST_SIDE);
    canvas.height = canvas.width;
    const left = (picture.width - side) / 2;
    const top = (picture.height - side) / 2;
    canvas.getContext("2d").drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => canvas.toBlob(done, "image/png"));
  }

  function say(name) {
    offer.querySelector("span").textContent = offer.dataset[name] || "";
    offer.querySelector("button").hidden = name !== "large";
    offer.hidden = !name;
  }

  /** What is no picture at all is refused by the server, in words. */
  async function look() {
    const file = field.files[0];
    const picture = file ? await createImageBitmap(file).catch(() => null) : null;
    say(picture && !fits(file, picture) ? "large" : "");
  }

  async function take() {
    const file = field.files[0];
    const small = await cut(await createImageBitmap(file));
    const chosen = new DataTransfer();
    chosen.items.add(new File([small], file.name.replace(/\.\w+$/, "") + ".png", { type: "image/png" }));
    field.files = chosen.files;
    name(field);
    say("done");
  }

  /** Which file is chosen, in the words of the page. */
  function name(input) {
    const shown = input.parentElement.querySelector("[data-none]");
    shown.textContent = input.files.length ? input.files[0].name : shown.dataset.none;
  }

  document.addEventListener("change", ({ target }) => {
    if (target.matches(".app-file > input")) {
      name(target);
    }
  });

  if (field && self.createImageBitmap) {
    field.addEventListener("change", look);
    offer.querySelector("button").addEventListener("click", take);
  }
})();
