/* The list of rooms follows what is said in them. */
(function () {
  "use strict";

  let asking = null;

  function take(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("rooms");
    const shown = document.getElementById("rooms");
    if (fresh && !shown.contains(document.activeElement)) {
      shown.replaceWith(document.adoptNode(fresh));
    }
  }

  function look() {
    fetch(location.pathname, { headers: { "X-Enishi-Background": "rooms" }, redirect: "manual" })
      .then((answer) => (answer.ok ? answer.text().then(take) : null))
      .catch(() => {});
  }

  document.addEventListener("enishi:news", (event) => {
    if (event.detail.room && event.detail.read !== "other") {
      clearTimeout(asking);
      asking = setTimeout(look, 300);
    }
  });
})();
