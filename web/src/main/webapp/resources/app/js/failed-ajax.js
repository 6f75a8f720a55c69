/*
 * What PrimeFaces forgets when a request fails: commands stay switched off, and a table shows the number of the page that
 * it did not get. After this both are as before, so that the person can simply try again.
 */
(function () {
  "use strict";

  const shown = new WeakMap();

  function paginators() {
    return Object.values(window.PrimeFaces.widgets).map((widget) => widget.paginator).filter(Boolean);
  }

  /** Asked before a click or a choice arrives at the table, for that counts on first and asks the server then. */
  function rememberPages() {
    if (window.PrimeFaces && window.PrimeFaces.ajax.Queue.isEmpty()) {
      paginators().forEach((paginator) => {
        shown.set(paginator, { page: paginator.cfg.page, rows: paginator.cfg.rows });
      });
    }
  }

  function restorePage(paginator) {
    const before = shown.get(paginator);
    if (before) {
      paginator.cfg.rows = before.rows;
      paginator.setTotalRecords(paginator.cfg.rowCount);
      paginator.cfg.page = before.page;
      paginator.rppSelect.val(String(before.rows));
      paginator.updateUI();
    }
  }

  function switchOn(command) {
    if (command.endAjaxDisabled) {
      command.endAjaxDisabled(command);
    } else {
      window.PrimeFaces.buttonEndAjaxDisabled(command, command.jq);
    }
  }

  /** A request that failed comes without results. */
  function afterRequest(settings, results) {
    const source = settings && settings.source;
    const widget = !results && source && window.PrimeFaces.getWidgetById(source.id || source);
    if (widget && widget.paginator) {
      restorePage(widget.paginator);
    }
    if (widget && widget.jq.hasClass("ui-state-loading")) {
      switchOn(widget);
    }
  }

  document.addEventListener("click", rememberPages, true);
  document.addEventListener("change", rememberPages, true);
  document.addEventListener("DOMContentLoaded", () => {
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, results) => afterRequest(settings, results));
    }
  });
})();
