/*
 * Brings files into a room before anything is said with them.
 */
(function () {
  "use strict";

  const { words } = window.roomLines;
  const { id, state, tell } = window.roomDesk;
  const byId = (name) => document.getElementById(name);
  const chooser = window.fileChooser.open({
    address: "/matching/room/files",
    place: { room: id },
    words,
    parts: () => ({ list: byId("chosen"), pick: byId("pick"), input: byId("files"), drop: byId("composer") }),
    tell,
    isEnded: () => state.ended,
    end: () => (state.ended = true),
    changed: () => {},
  });

  /** Null while something cannot be said yet. */
  function brought() {
    const trouble = chooser.trouble();
    if (trouble) {
      tell(trouble);
      return null;
    }
    return chooser.brought();
  }

  window.roomFiles = { brought, handOver: chooser.clear, giveBack: chooser.giveBack };
})();
