/*
 * The dialog of the own card tells beforehand what others are going to see, and shows what was set elsewhere. On a wall there is
 * none.
 */
(function () {
  "use strict";

  const byId = (id) => document.getElementById(id);
  const field = (name) => byId("own:" + name);
  const fill = (pattern, value) => pattern.replace("{0}", () => value);

  function takeReasons(fresh) {
    const known = field("reason");
    const select = fresh.getElementById("own:reason");
    const chosen = known.value;
    if (select.textContent !== known.textContent) {
      known.replaceChildren(...[...select.options].map((option) => document.adoptNode(option)));
      known.value = chosen;
    }
  }

  /** A reason that was set or released elsewhere: what the dialog shows is so now. Whoever is at it is told when he saves. */
  function takeOwn(fresh) {
    const known = fresh.getElementById("own:known").value;
    if (byId("ownDialog").open || field("known").value === known) {
      return;
    }
    field("known").value = known;
    for (const name of ["reason", "end", "time"]) {
      field(name).value = fresh.getElementById("own:" + name).value;
    }
    field("release").disabled = fresh.getElementById("own:release").disabled;
    field("release").classList.toggle("ui-state-disabled", field("release").disabled);
    Object.assign(byId("ownPreview").dataset, fresh.getElementById("ownPreview").dataset);
    preview();
    offer(field("picture").value !== "");
  }

  /** What others are going to see, and the field that only one choice needs. */
  function preview() {
    const text = byId("ownPreview");
    const reason = field("reason").value;
    text.textContent = reason ? fill(text.dataset.reason, reason) : text.dataset.automatic;
    byId("ownTime").hidden = field("end").value !== "TIME";
  }

  /** There is something to save only after something was changed. */
  function offer(possible) {
    field("save").disabled = !possible;
    field("save").classList.toggle("ui-state-disabled", !possible);
  }

  document.addEventListener("click", (event) => {
    const opens = event.target.closest("[data-opens]");
    const shuts = event.target.closest("[data-shuts]");
    if (opens) {
      byId(opens.dataset.opens).showModal();
    } else if (shuts) {
      byId(shuts.dataset.shuts).close();
    }
  });

  /** From the head of any page. */
  function openWhereAsked() {
    if (location.hash === "#change") {
      history.replaceState(null, "", location.pathname + location.search);
      byId("ownDialog").close();
      byId("ownDialog").showModal();
    }
  }

  document.addEventListener("enishi:board", ({ detail: fresh }) => {
    if (fresh) {
      takeReasons(fresh);
      takeOwn(fresh);
    }
  });

  const refused = byId("ownDialog").dataset.refused === "true";
  offer(refused);
  byId("own").addEventListener("input", () => offer(true));
  field("reason").addEventListener("change", preview);
  field("end").addEventListener("change", preview);
  preview();
  if (refused) {
    byId("ownDialog").showModal();
  }
  openWhereAsked();
  addEventListener("hashchange", openWhereAsked);
})();
