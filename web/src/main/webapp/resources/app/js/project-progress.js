/*
 * Where the own institution stands to the project of this page stays as it is: when it has changed, the page is asked for behind the
 * scenes, and the line that says so is taken out of it; where other acts are open than before, they are asked for, too. Nothing else
 * of the page changes under the hands of whoever writes in it.
 */
(function () {
  "use strict";

  const line = () => document.querySelector("[data-progress]");
  const standing = (page) => page.querySelector(".app-standing");
  const said = (part) =>
    [...part.querySelectorAll("p, a, button")].map((each) => each.textContent.replace(/\s+/g, " ").trim()).join("|");

  function take(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const fresh = page.querySelector("[data-progress]");
    if (fresh && fresh.textContent !== line().textContent) {
      line().replaceChildren(...fresh.cloneNode(true).childNodes);
    }
    if (fresh && said(standing(page)) !== said(standing(document))) {
      window.renewStanding();
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
