/*
 * The rows of the user list: whom each belongs to, why he may do what, who is chosen, over all pages,
 * and where one was in the list.
 */
(function () {
  "use strict";

  const CHOICE = "enishi.users.choice";
  const PLACE = "enishi.users.place";

  const byId = (id) => document.getElementById(id);
  const rows = () => [...document.querySelectorAll('[id="f:users_data"] > tr[data-rk]')];
  const box = (row) => row.querySelector('input[type="checkbox"]');
  const total = () => Number((byId("f:found").textContent.match(/[\d,]+/) || ["0"])[0].replace(/,/g, ""));

  /** Where the server has stopped counting, what to say instead of a number that it does not know. */
  const endless = () => document.querySelector('[id="f:found"] [data-whole]');

  /** Named people, or all that the list finds but some. Lives as long as the tab, so that it survives a look at one person. */
  const choice = {
    named: new Set(),
    except: new Set(),
    whole: false,
    seen: 0,
    endless: false,
    has(key) {
      return this.whole ? !this.except.has(key) : this.named.has(key);
    },
    set(key, on) {
      const set = this.whole ? this.except : this.named;
      if (on === this.whole) {
        set.delete(key);
      } else {
        set.add(key);
      }
    },
    count() {
      return this.whole ? this.seen - this.except.size : this.named.size;
    },
    clear() {
      this.named.clear();
      this.except.clear();
      this.whole = false;
      this.endless = false;
    },
    takeWhole() {
      this.clear();
      this.whole = true;
      this.seen = total();
      this.endless = Boolean(endless());
    },
    keep() {
      const { whole, seen, endless } = this;
      const kept = { named: [...this.named], except: [...this.except], whole, seen, endless, of: filter() };
      sessionStorage.setItem(CHOICE, JSON.stringify(kept));
    },
    recall() {
      const kept = JSON.parse(sessionStorage.getItem(CHOICE) || "null");
      if (kept && (!kept.whole || kept.of === filter())) {
        kept.named.forEach((key) => this.named.add(key));
        kept.except.forEach((key) => this.except.add(key));
        this.whole = kept.whole;
        this.seen = kept.seen;
        this.endless = kept.endless;
      }
    },
  };

  /** What the list is narrowed down to, without the page. */
  function filter() {
    const query = new URLSearchParams(location.search);
    ["page", "size", "sort", "new", "user"].forEach((name) => query.delete(name));
    return query.toString();
  }

  /** A row is known by the person to whom it leads, and its handles are named after him. */
  function name() {
    document.querySelectorAll('[id="f:users_data"] > tr').forEach((row) => {
      const person = row.querySelector('a[href^="/organisation/user?"]');
      if (person) {
        row.dataset.rk = new URL(person.href).searchParams.get("id");
        const check = box(row);
        if (check) {
          check.setAttribute("aria-label", person.textContent);
        }
        row.querySelectorAll("button").forEach((button) => {
          button.setAttribute("aria-label", `${person.textContent} ${button.textContent}`);
        });
        row.querySelectorAll("[data-may]").forEach((button) => button.setAttribute("aria-haspopup", "menu"));
      }
    });
  }

  /** Why a cell of the permission columns says what it says: said once in the page, set into the rows here. */
  function explain() {
    const reasons = {};
    document.querySelectorAll("#grants > li").forEach((reason) => {
      reasons[`${reason.dataset.of} ${reason.dataset.right}`] = reason;
    });
    rows().forEach((row) => {
      const standing = [...row.classList].find((name) => reasons[`${name} 0`]);
      row.querySelectorAll('td[class^="app-r"]').forEach((cell) => {
        const reason = reasons[`${standing} ${cell.className.match(/app-r(\d)/)[1]}`];
        if (reason && !cell.title) {
          cell.title = `${reason.dataset.word}：${reason.textContent}`;
          const sign = document.createElement("span");
          sign.setAttribute("aria-hidden", "true");
          sign.textContent = cell.textContent.trim();
          const word = document.createElement("span");
          word.className = "app-aloud";
          word.textContent = reason.dataset.word;
          cell.replaceChildren(sign, word);
        }
      });
    });
  }

  function show() {
    if (!byId("bulk")) {
      return;
    }
    const shown = rows();
    shown.forEach((row) => {
      box(row).checked = choice.has(row.dataset.rk);
    });
    const all = byId("pickAll");
    const chosenHere = shown.filter((row) => box(row).checked).length;
    if (all) {
      all.checked = shown.length > 0 && chosenHere === shown.length;
      all.indeterminate = chosenHere > 0 && chosenHere < shown.length;
    }
    const picked = byId("picked");
    byId("bulk").hidden = choice.count() === 0;
    const words = choice.endless && endless() ? endless().dataset.picked : picked.dataset.text;
    picked.textContent = words.replace("{0}", choice.count().toLocaleString("ja-JP"));
    const whole = byId("wholeList");
    whole.hidden = choice.whole || !all || !all.checked || total() <= shown.length;
    whole.textContent = endless()
      ? endless().dataset.whole
      : whole.dataset.text.replace("{0,number}", total().toLocaleString("ja-JP"));
    choice.keep();
  }

  /* Choosing. A range goes from the row that was chosen last. */
  let lastRow = null;

  function choose(row, on) {
    choice.set(row.dataset.rk, on);
    lastRow = row.dataset.rk;
  }

  function chooseRange(row, on) {
    const all = rows();
    const from = all.findIndex((one) => one.dataset.rk === lastRow);
    const to = all.indexOf(row);
    if (from < 0) {
      choose(row, on);
    } else {
      all.slice(Math.min(from, to), Math.max(from, to) + 1).forEach((one) => choice.set(one.dataset.rk, on));
    }
    lastRow = row.dataset.rk;
  }

  document.addEventListener("click", (event) => {
    const row = event.target.closest('[id="f:users_data"] > tr[data-rk]');
    if (event.target.id === "pickAll") {
      rows().forEach((one) => choice.set(one.dataset.rk, event.target.checked));
      show();
    } else if (row && event.target.matches('input[type="checkbox"]')) {
      (event.shiftKey ? chooseRange : choose)(row, event.target.checked);
      show();
    }
  });

  /* The way back from a person's page: the same rows at the same height. */
  function keepPlace() {
    const wrapper = document.querySelector(".app-grid--members .ui-datatable-tablewrapper");
    const at = { query: location.search, page: scrollY, top: wrapper.scrollTop, left: wrapper.scrollLeft };
    sessionStorage.setItem(PLACE, JSON.stringify(at));
  }

  function restorePlace() {
    const at = JSON.parse(sessionStorage.getItem(PLACE) || "null");
    sessionStorage.removeItem(PLACE);
    const wrapper = document.querySelector(".app-grid--members .ui-datatable-tablewrapper");
    if (at && wrapper && at.query === location.search) {
      wrapper.scrollTo(at.left, at.top);
      window.scrollTo(0, at.page);
    }
    const newcomer = document.querySelector(".app-grid__new");
    if (newcomer) {
      newcomer.scrollIntoView({ block: "nearest" });
    }
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest('[id="f:users_data"] a[href], #rowMenu a')) {
      keepPlace();
    }
  });

  window.enishiUsers = { byId, rows, box, total, choice, name, explain, show, chooseRange, restorePlace };
})();
