/* Finds what was said in a room, and goes back to where it was said. */
(function () {
  "use strict";

  const { showFound } = window.roomLines;
  const { read } = window.roomDesk;
  const { room, goBack, trying } = window.roomTalk;
  const byId = (name) => document.getElementById(name);

  async function find(number) {
    while (!room.lines.has(number) && !byId("earlier").hidden) {
      await goBack();
    }
    const item = byId("lines").querySelector(`[data-number="${number}"]`);
    if (item) {
      item.scrollIntoView({ block: "center" });
      item.focus();
    }
  }

  async function search() {
    const wanted = byId("wanted").value.trim();
    if (wanted) {
      showFound(room, await read({ search: wanted }));
    } else {
      byId("found").replaceChildren();
    }
  }

  byId("found").addEventListener("click", (event) => {
    const button = event.target.closest("[data-find]");
    if (button) {
      trying(() => find(Number(button.dataset.find)));
    }
  });
  byId("wanted").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) {
      trying(search);
    }
  });
  byId("search").addEventListener("click", () => trying(search));
})();
