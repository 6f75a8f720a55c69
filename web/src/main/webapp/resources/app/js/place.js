/*
 * Where somebody was: the list that he came from, what he has folded up, and what a command has answered.
 */
(function () {
  "use strict";

  const LIST = "enishi.list";
  const FOLD = "enishi.fold.";

  /** A browser may refuse to remember; then nothing is. */
  function remember(store, key, value) {
    try {
      store.setItem(key, value);
    } catch (refused) {
      return;
    }
  }

  function recall(store, key) {
    try {
      return store.getItem(key);
    } catch (refused) {
      return null;
    }
  }

  function keepList() {
    if (document.querySelector("[data-list]")) {
      remember(sessionStorage, LIST, location.pathname + location.search);
    }
    const back = document.querySelector("[data-back]");
    const list = recall(sessionStorage, LIST);
    if (back && list && list.split("?")[0] === back.dataset.back) {
      back.href = list;
    }
  }

  function openFolds() {
    document.querySelectorAll("details[data-fold]").forEach((fold) => {
      const kept = recall(localStorage, FOLD + fold.dataset.fold);
      if (kept) {
        fold.open = kept === "open";
      }
    });
  }

  document.addEventListener("toggle", (event) => {
    const fold = event.target;
    if (fold.dataset && fold.dataset.fold) {
      remember(localStorage, FOLD + fold.dataset.fold, fold.open ? "open" : "closed");
    }
  }, true);

  /** An answer above the window is read aloud, but not seen. */
  function showAnswer() {
    const answer = document.querySelector("main .app-message");
    const place = answer && answer.getBoundingClientRect();
    if (place && place.bottom < 0) {
      answer.scrollIntoView({ block: "center" });
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    keepList();
    openFolds();
    window.jQuery(document).on("pfAjaxComplete", () => {
      openFolds();
      setTimeout(showAnswer, 0);
    });
  });
})();
