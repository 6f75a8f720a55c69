/*
 * Where the own institution stands to the project of this page stays as it is: when it has changed, the page is asked for behind the
 * scenes, and the line that says so is taken out of it. Nothing else of the page changes under the hands of whoever writes in it.
 */
(function () {
  "use strict";

  const line = () => document.querySelector("[data-progress]");

  function take(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[data-progress]");
    if (fresh && fresh.textContent !== line().textContent) {
      line().replaceChildren(...fresh.cloneNode(true).childNodes);
    }
  }

  document.addEventListener("enishi:news", ({ detail }) => {
    if (line() && detail.progress === line().dataset.progress) {
      const headers = { "X-Enishi-Background": "progress" };
      fetch(location.pathname, { headers, redirect: "manual" })
        .then((answer) => (answer.ok ? answer.text().then(take) : null))
        .catch(() => {});
    }
  });
})();
