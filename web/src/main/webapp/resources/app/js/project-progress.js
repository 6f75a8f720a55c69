/*
 * Where an institution stands to the project of this page stays as it is: when it has changed, the page is asked for behind the
 * scenes, and the line that says so is taken out of it; where other parts of it say something else, or other acts are open than before,
 * they are asked for, too. Nothing else of the page changes under the hands of whoever writes in it.
 */
(function () {
  "use strict";

  /** What happens to several at once is one change of the page. */
  const TOGETHER_MS = 200;

  let asking = null;

  const line = () => document.querySelector("[data-progress]");
  const said = (page) =>
    [...page.querySelectorAll(".app-standing")]
      .flatMap((part) => [...part.querySelectorAll("p, a, button, td")])
      .map((each) => each.textContent.replace(/\s+/g, " ").trim())
      .join("|");

  function take(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const fresh = page.querySelector("[data-progress]");
    if (fresh && fresh.textContent !== line().textContent) {
      line().replaceChildren(...fresh.cloneNode(true).childNodes);
    }
    if (fresh && said(page) !== said(document)) {
      window.renewStanding();
    }
  }

  function look() {
    const headers = { "X-Enishi-Background": "progress" };
    fetch(location.pathname + location.search, { headers, redirect: "manual" })
      .then((answer) => (answer.ok ? answer.text().then(take) : null))
      .catch(() => {});
  }

  document.addEventListener("enishi:news", ({ detail }) => {
    if (line() && detail.progress === line().dataset.progress) {
      clearTimeout(asking);
      asking = setTimeout(look, TOGETHER_MS);
    }
  });
})();
