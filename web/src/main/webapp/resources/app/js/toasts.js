/*
 * What is worth looking up for, while a page is open: the words of the notice and the way to what it is about. It goes by itself,
 * but not while somebody points at it or is in it; the list of notices has it in any case.
 */
(function () {
  "use strict";

  const SHOWN_MS = 12000;
  const MOST = 3;

  const shown = new Set();

  function part(name, kind, text) {
    const element = document.createElement(name);
    element.className = kind;
    element.textContent = text;
    return element;
  }

  function leaveInTime(toast) {
    let timer = setTimeout(() => toast.remove(), SHOWN_MS);
    ["pointerenter", "focusin"].forEach((kind) => toast.addEventListener(kind, () => clearTimeout(timer)));
    ["pointerleave", "focusout"].forEach((kind) =>
      toast.addEventListener(kind, () => {
        clearTimeout(timer);
        timer = setTimeout(() => toast.remove(), SHOWN_MS);
      }),
    );
  }

  function show(place, notice) {
    const toast = part("div", "app-toast", "");
    const link = part("a", "app-toast__text", notice.text);
    link.href = notice.link;
    const close = part("button", "app-toast__close", "×");
    close.type = "button";
    close.setAttribute("aria-label", place.dataset.close);
    close.addEventListener("click", () => toast.remove());
    toast.append(link, close);
    place.append(toast);
    while (place.children.length > MOST) {
      place.firstElementChild.remove();
    }
    leaveInTime(toast);
  }

  document.addEventListener("enishi:notice", ({ detail }) => {
    const place = document.getElementById("toasts");
    if (place && !shown.has(detail.id)) {
      shown.add(detail.id);
      show(place, detail);
    }
  });
})();
