/*
 * 離席事由設定: a row is brought to another place by its handle. The fields stay where they are and what was typed into them moves, so
 * that what is sent is what is seen. Whoever does not drag has the buttons.
 */
(function () {
  "use strict";

  let from = -1;

  const rows = () => [...document.querySelectorAll("[data-slot]")];
  const placeOf = (element) => rows().indexOf(element.closest("[data-slot]"));
  const fieldOf = (row) => row.querySelector("input");

  function mark(over) {
    rows().forEach((row, place) => row.classList.toggle("app-reasons__row--over", place === over));
  }

  function move(to) {
    const fields = rows().map(fieldOf);
    const texts = fields.map((field) => field.value);
    texts.splice(to, 0, ...texts.splice(from, 1));
    fields.forEach((field, place) => {
      field.value = texts[place];
    });
  }

  document.addEventListener("dragstart", (event) => {
    from = event.target.closest("[data-handle]") ? placeOf(event.target) : -1;
    if (from >= 0) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", fieldOf(rows()[from]).value);
    }
  });

  document.addEventListener("dragover", (event) => {
    const over = from < 0 ? -1 : placeOf(event.target);
    if (over >= 0) {
      event.preventDefault();
    }
    mark(over);
  });

  document.addEventListener("drop", (event) => {
    const to = from < 0 ? -1 : placeOf(event.target);
    if (to >= 0) {
      event.preventDefault();
      move(to);
    }
  });

  document.addEventListener("dragend", () => {
    from = -1;
    mark(-1);
  });
})();
