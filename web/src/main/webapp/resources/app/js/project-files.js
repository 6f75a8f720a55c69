/*
 * The files of a project while its text is written: they are brought at once and saved with the text, in a draft by itself. The form
 * is drawn anew now and then, and then the list with what is on its way is, too.
 */
(function () {
  "use strict";

  const byId = (name) => document.getElementById(name);
  let root = byId("projectFiles");
  const words = JSON.parse(root.dataset.words);
  let ended = false;

  function tell(text) {
    root.querySelector("#filesTrouble").textContent = text;
  }

  function changed() {
    const ids = chooser.brought().map((file) => file.id);
    const field = byId("f:files");
    if (field.value !== ids.join(",")) {
      field.value = ids.join(",");
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  const chooser = window.fileChooser.open({
    address: "/matching/company-project/files",
    place: { project: root.dataset.project },
    words,
    parts: () => ({ list: byId("chosen"), pick: byId("pick"), input: byId("chooser"), drop: byId("projectFiles") }),
    tell,
    isEnded: () => ended,
    end: () => (ended = true),
    changed,
  });
  chooser.giveBack(JSON.parse(root.dataset.files));

  new MutationObserver(() => {
    const drawn = byId("projectFiles");
    if (drawn && drawn !== root) {
      root = drawn;
      chooser.draw();
      changed();
    }
  }).observe(document.querySelector("main"), { childList: true, subtree: true });

  // A text is not saved without the files that are still on their way.
  document.addEventListener(
    "click",
    (event) => {
      const button = event.target.closest("#f\\:save, #f\\:goOn");
      const trouble = button && chooser.trouble();
      if (trouble) {
        event.preventDefault();
        event.stopImmediatePropagation();
        tell(trouble);
      }
    },
    true,
  );
})();
