/*
 * 着信順位設定: somebody is brought to another place by his handle, and it is asked at once who would be called now. Whoever does not
 * drag has the buttons.
 */
(function () {
  "use strict";

  let dragged = null;

  const seats = () => [...document.querySelectorAll("[data-seat]")];
  const seatAt = (element) => (element instanceof Element ? element.closest("[data-seat]") : null);

  function mark(over) {
    seats().forEach((seat) => seat.classList.toggle("app-list__item--over", seat === over && seat !== dragged));
  }

  function bring(seat, place) {
    const all = seats();
    const down = all.indexOf(seat) < all.indexOf(place);
    place.parentNode.insertBefore(seat, down ? place.nextSibling : place);
    document.querySelector("[data-order]").value = seats()
      .map((one) => one.dataset.seat)
      .join(" ");
    document.querySelector("[data-look]").click();
  }

  document.addEventListener("dragstart", (event) => {
    dragged = event.target instanceof Element && event.target.closest("[data-handle]") ? seatAt(event.target) : null;
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.innerText);
    }
  });

  document.addEventListener("dragover", (event) => {
    const over = dragged ? seatAt(event.target) : null;
    if (over) {
      event.preventDefault();
    }
    mark(over);
  });

  document.addEventListener("drop", (event) => {
    const place = dragged ? seatAt(event.target) : null;
    if (place) {
      event.preventDefault();
      if (place !== dragged) {
        bring(dragged, place);
      }
      // The list is painted anew, and whoever was dragged does not live to see the end of it.
      dragged = null;
      mark(null);
    }
  });

  document.addEventListener("dragend", () => {
    dragged = null;
    mark(null);
  });
})();
