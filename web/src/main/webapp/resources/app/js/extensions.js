/*
 * The list of extensions: its address follows the page that is turned, so that reload and a link lead to the same rows.
 */
(function () {
  "use strict";

  document.addEventListener("DOMContentLoaded", () => {
    window.jQuery(document).on("pfAjaxComplete", (event, request, settings, args) => {
      if (args && typeof args.query === "string") {
        history.replaceState(history.state, "", location.pathname + args.query);
      }
    });
  });
})();
