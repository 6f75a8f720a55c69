/*
 * A draft saves itself two seconds after the last change. What is being converted by an input method is not yet a change.
 */
(function () {
  "use strict";

  const PAUSE_MS = 2000;
  let timer = null;

  function later(event) {
    if (typeof window.saveDraft !== "function" || event.isComposing || !event.target.closest("#f")) {
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(window.saveDraft, PAUSE_MS);
  }

  document.addEventListener("input", later);
  document.addEventListener("change", later);
  document.addEventListener("compositionend", later);
})();
