/*
 * Remembers, in this browser only, where in a list somebody was, so that the way back leads there, and which folds are closed.
 * Without it the way back leads to the beginning of the list, and every fold is as the page says.
 */
(function () {
  "use strict";

  const LIST = "enishi.list";
  const FOLD = "enishi.fold.";

  /** A browser may keep nothing at all. */
  function guarded(work) {
    try {
      work();
    } catch (refused) {
      if (!(refused instanceof DOMException)) {
        throw refused;
      }
    }
  }

  function rememberList() {
    if (document.querySelector("[data-place]")) {
      sessionStorage.setItem(LIST, location.pathname + location.search);
    }
  }

  function leadBack() {
    const place = sessionStorage.getItem(LIST);
    if (place && place.startsWith("/index")) {
      document.querySelectorAll("a[data-list]").forEach((link) => link.setAttribute("href", place));
    }
  }

  function rememberFolds() {
    document.querySelectorAll("details[data-fold]").forEach((fold) => {
      const name = FOLD + fold.dataset.fold;
      const state = localStorage.getItem(name);
      if (state) {
        fold.open = state === "open";
      }
      fold.addEventListener("toggle", () => guarded(() => localStorage.setItem(name, fold.open ? "open" : "closed")));
    });
  }

  guarded(rememberList);
  guarded(leadBack);
  guarded(rememberFolds);
})();
